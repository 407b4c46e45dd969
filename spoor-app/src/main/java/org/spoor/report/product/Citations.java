package org.spoor.report.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.model.Incident;
import org.spoor.report.Quote;

/**
 * Gives places in reports their numbers, and remembers what each report was used for. One
 * dossier's; not for sharing.
 */
final class Citations {
  /** Longest quotation in a note, in UTF-16 code units. */
  private static final int LONGEST_QUOTE = 320;

  private record Place(String document, int sentence) {}

  /** A place that has a number. */
  record Cited(int number, String document, int sentence, String speaker, String quote) {}

  private final Map<Place, Integer> numbers = new HashMap<>();
  private final List<Cited> cited = new ArrayList<>();
  private final Map<String, Set<String>> uses = new LinkedHashMap<>();
  private final Set<Integer> quoted = new LinkedHashSet<>();
  private final Function<Incident.Telling, Saying> sayings;
  private final Function<Saying, Quote> quotes;

  Citations(Holdings holdings) {
    sayings = holdings.sayings();
    quotes = holdings.quotes();
  }

  /** Takes over a place with its number; places come in the order of their numbers, from 1. */
  void known(int number, String document, int sentence, String speaker) {
    if (number != cited.size() + 1) {
      throw new IllegalArgumentException("number " + number + " after " + cited.size());
    }
    numbers.putIfAbsent(new Place(document, sentence), number);
    cited.add(new Cited(number, document, sentence, speaker, ""));
  }

  /** Says that the words of a place stand in the text. */
  void quoted(int number) {
    quoted.add(number);
  }

  /** The number of a place. */
  int of(Saying saying, String use) {
    return number(saying, "", use);
  }

  /** The number of a telling, with those who say so. */
  int of(Incident.Telling telling, String use) {
    List<String> names = telling.voices().stream().map(Incident.Voice::name).distinct().toList();
    return number(sayings.apply(telling), String.join(", ", names), use);
  }

  /** The numbers of an incident's first tellings. */
  List<Integer> of(Incident incident, int most, String use) {
    return incident.tellings().stream()
        .limit(most)
        .map(telling -> of(telling, use))
        .distinct()
        .toList();
  }

  /** The numbers of the first sayings. */
  List<Integer> of(List<Saying> all, int most, String use) {
    return all.stream().limit(most).map(saying -> of(saying, use)).distinct().toList();
  }

  private int number(Saying saying, String speaker, String use) {
    used(saying.document(), use);
    int number =
        numbers.computeIfAbsent(
            new Place(saying.document(), saying.sentence()), place -> cited.size() + 1);
    if (number > cited.size()) {
      cited.add(
          new Cited(
              number, saying.document(), saying.sentence(), speaker, quotes.apply(saying).words()));
      return number;
    }
    // Whoever gave the number may not have known the words.
    Cited known = cited.get(number - 1);
    if (known.quote().isEmpty()) {
      cited.set(
          number - 1,
          new Cited(
              number,
              known.document(),
              known.sentence(),
              known.speaker(),
              quotes.apply(saying).words()));
    }
    return number;
  }

  /** Notes what a report was used for. */
  void used(String document, String use) {
    uses.computeIfAbsent(document, key -> new LinkedHashSet<>()).add(use);
  }

  /** The report of a number. */
  String document(int number) {
    return cited.get(number - 1).document();
  }

  /** What a report was used for. */
  List<String> uses(String document) {
    return List.copyOf(uses.getOrDefault(document, Set.of()));
  }

  /** All places by number; their words where they do not stand in the text. */
  List<Cited> all() {
    return cited.stream()
        .map(
            each ->
                new Cited(
                    each.number(),
                    each.document(),
                    each.sentence(),
                    each.speaker(),
                    quoted.contains(each.number()) ? "" : cut(each.quote(), LONGEST_QUOTE)))
        .toList();
  }

  /** Words cut between words where they are longer than so many UTF-16 code units. */
  static String cut(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int end = words.lastIndexOf(' ', longest);
    if (end < longest / 2) {
      end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
    }
    return words.substring(0, end) + " …";
  }
}
