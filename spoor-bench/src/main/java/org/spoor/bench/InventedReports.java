package org.spoor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.index.Facet;
import org.spoor.index.IndexedPassage;
import org.spoor.index.IndexedReport;

/**
 * Reports of invented words whose frequencies follow Zipf's law, with names in two scripts and
 * several spellings, and facets. The same seed and number give the same report.
 */
final class InventedReports {
  static final int PASSAGES = 10;

  private static final int WORDS = 60_000;
  private static final int NAMES = 20_000;
  private static final String[] ONSETS = {
    "b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "pl", "r", "s",
    "sh", "st", "t", "tr", "v", "z"
  };
  private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ou"};
  private static final String[] CODAS = {"", "", "n", "r", "s", "l", "t", "nd", "ng"};
  private static final String[] ENDINGS = {"", "", "s", "ed", "ing", "er", "ment", "ion"};
  private static final String[] SURNAMES = {"ov", "enko", "sky", "ic", "oglu", "ini", "ez", "son"};
  private static final String LATIN = "abvgdezijklmnoprstufhcyw";
  private static final String CYRILLIC = "абвгдезийклмнопрстуфхцыв";

  private final long seed;
  private final String[] words = new String[WORDS];
  private final String[] names = new String[NAMES];
  private final double[] zipf = new double[WORDS];

  InventedReports(long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      words[i] = word(random, 1 + Math.min(3, i / 300 + random.nextInt(2))) + pick(ENDINGS, random);
      sum += 1 / (i + 2.7);
      zipf[i] = sum;
    }
    for (int i = 0; i < WORDS; i++) {
      zipf[i] /= sum;
    }
    for (int i = 0; i < NAMES; i++) {
      String name = word(random, 2) + pick(SURNAMES, random);
      names[i] = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }

  /** The word of this rank, 0 for the most frequent. */
  String word(int rank) {
    return words[rank];
  }

  /** A name in Latin letters. */
  String name(int rank) {
    return names[rank];
  }

  /** The same name in Cyrillic letters. */
  static String cyrillic(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : name.toCharArray()) {
      int at = LATIN.indexOf(Character.toLowerCase(c));
      char letter = at < 0 ? 'к' : CYRILLIC.charAt(at);
      out.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
    }
    return out.toString();
  }

  IndexedReport report(long number) {
    Random random = new Random(seed * 31 + number);
    boolean copy = number > 10 && random.nextInt(20) == 0;
    List<IndexedPassage> passages = new ArrayList<>();
    int start = 0;
    int sentence = 1;
    boolean cyrillic = random.nextInt(10) == 0;
    String[] own = new String[3];
    for (int i = 0; i < own.length; i++) {
      String name = names[(int) (NAMES * Math.pow(random.nextDouble(), 3))];
      own[i] = cyrillic ? cyrillic(name) : name;
    }
    for (int i = 0; i < PASSAGES; i++) {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      int sentences = 1 + random.nextInt(3);
      for (int s = 0; s < sentences; s++) {
        starts.add(start + text.length());
        int length = 8 + random.nextInt(18);
        for (int w = 0; w < length; w++) {
          String word = random.nextInt(12) == 0 ? own[random.nextInt(own.length)] : drawn(random);
          text.append(w == 0 ? "" : " ").append(w == 0 ? capital(word) : word);
        }
        text.append(s == sentences - 1 ? "." : ". ");
      }
      passages.add(new IndexedPassage(start, text.toString(), sentence, starts));
      start += text.length() + 2;
      sentence += sentences;
    }
    return new IndexedReport(
        number,
        "report-" + number + ".txt",
        Optional.of(capital(drawn(random)) + " " + own[0] + " " + drawn(random)),
        Optional.of("Paper " + random.nextInt(300)),
        Optional.of(
            String.format(
                java.util.Locale.ROOT,
                "20%02d-%02d-%02d",
                10 + random.nextInt(15),
                1 + random.nextInt(12),
                1 + random.nextInt(28))),
        Optional.of(cyrillic ? "ru" : "en"),
        Optional.empty(),
        copy ? OptionalLong.of(1 + random.nextInt((int) number - 1)) : OptionalLong.empty(),
        passages,
        facets(random, own));
  }

  private Map<Facet, SortedSet<String>> facets(Random random, String[] own) {
    Map<Facet, SortedSet<String>> facets = new TreeMap<>();
    facets.put(Facet.COUNTRY, some(random, 4, 200, "C"));
    facets.put(Facet.TYPE, some(random, 3, 14, "type_"));
    facets.put(Facet.COMMODITY, some(random, 3, 400, "commodity "));
    facets.put(Facet.PARTY, new TreeSet<>(Arrays.asList(own)));
    facets.put(Facet.SPEAKER, new TreeSet<>(List.of(own[0], "Spokesman " + random.nextInt(5000))));
    return facets;
  }

  private static SortedSet<String> some(Random random, int most, int of, String prefix) {
    SortedSet<String> values = new TreeSet<>();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      values.add(prefix + (int) (of * Math.pow(random.nextDouble(), 2)));
    }
    return values;
  }

  private String drawn(Random random) {
    int at = Arrays.binarySearch(zipf, random.nextDouble());
    return words[Math.min(WORDS - 1, at < 0 ? -at - 1 : at)];
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String word(Random random, int syllables) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      out.append(pick(ONSETS, random)).append(pick(NUCLEI, random)).append(pick(CODAS, random));
    }
    return out.toString();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
