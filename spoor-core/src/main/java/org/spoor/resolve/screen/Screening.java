package org.spoor.resolve.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoor.resolve.name.Name;
import org.spoor.resolve.name.NameKeys;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.name.NameMatch;
import org.spoor.resolve.name.NameMatcher;

/**
 * A watch list, ready to be asked. Immutable, safe to share between threads.
 *
 * <p>Bounds: a party's first {@value #MOST_NAMES} names; nothing is kept of the subjects.
 */
public final class Screening {
  private static final int MOST_NAMES = 200;
  private static final double HOPELESS = 0.2;

  /** A name of the list, and whose it is. */
  private record Entry(Name name, int party) {}

  private final NameMatcher matcher;
  private final KnownFacts facts = new KnownFacts();
  private final Countries countries = Countries.load();
  private final List<ListedParty> parties = new ArrayList<>();
  private final List<Set<String>> partyCountries = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, int[]> index = new HashMap<>();

  private Screening(Iterable<ListedParty> list, NameMatcher matcher) {
    this.matcher = matcher;
    Map<String, Integer> sizes = new HashMap<>();
    for (ListedParty party : list) {
      parties.add(party);
      partyCountries.add(countries.codes(party.countries()));
      for (String text : party.names().stream().distinct().limit(MOST_NAMES).toList()) {
        Name name = Name.of(text, party.kind());
        for (String key : NameKeys.of(name)) {
          int size = sizes.merge(key, 1, Integer::sum);
          int[] block = index.getOrDefault(key, new int[2]);
          if (size > block.length) {
            block = Arrays.copyOf(block, size * 2);
          }
          block[size - 1] = entries.size();
          index.put(key, block);
        }
        entries.add(new Entry(name, parties.size() - 1));
      }
    }
    sizes.forEach((key, size) -> index.computeIfPresent(key, (k, b) -> Arrays.copyOf(b, size)));
  }

  /** A list in memory, indexed. */
  public static Screening of(Iterable<ListedParty> list, NameMatcher matcher) {
    return new Screening(list, matcher);
  }

  /** Parties of the list. */
  public int parties() {
    return parties.size();
  }

  /** Names of the list, aliases counted. */
  public int names() {
    return entries.size();
  }

  /**
   * The parties that the subject may be, each by its most similar name.
   *
   * @param threshold least score, 0 to 1
   * @return the best first; of equals in the order of the list
   */
  public List<Hit> screen(Subject subject, double threshold) {
    Name name = Name.of(subject.name(), subject.kind());
    Map<Integer, Entry> best = new LinkedHashMap<>();
    Map<Integer, Double> scores = new HashMap<>();
    for (int at : candidates(name)) {
      Entry entry = entries.get(at);
      if (contradict(name.kind(), entry.name().kind())) {
        continue;
      }
      double score = matcher.score(name, entry.name());
      if (score >= HOPELESS && score > scores.getOrDefault(entry.party(), 0.0)) {
        scores.put(entry.party(), score);
        best.put(entry.party(), entry);
      }
    }
    if (best.isEmpty()) {
      return List.of();
    }
    Set<String> own = countries.codes(subject.countries());
    List<Hit> hits = new ArrayList<>();
    best.forEach(
        (number, entry) -> {
          ListedParty party = parties.get(number);
          NameMatch match =
              facts.weigh(
                  matcher.match(name, entry.name()),
                  subject.birthDates(),
                  party.birthDates(),
                  own,
                  partyCountries.get(number));
          if (match.score() >= threshold) {
            hits.add(new Hit(party, entry.name().text(), match));
          }
        });
    hits.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()));
    return hits;
  }

  // A person is not looked for among ships; what is not known is looked for everywhere.
  private static boolean contradict(NameKind a, NameKind b) {
    return a != b && a != NameKind.ANY && b != NameKind.ANY;
  }

  // In the order of the list, each once.
  private int[] candidates(Name name) {
    int[] found = new int[64];
    int count = 0;
    for (String key : NameKeys.of(name)) {
      int[] block = index.get(key);
      if (block == null) {
        continue;
      }
      if (count + block.length > found.length) {
        found = Arrays.copyOf(found, (count + block.length) * 2);
      }
      System.arraycopy(block, 0, found, count, block.length);
      count += block.length;
    }
    Arrays.sort(found, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }
}
