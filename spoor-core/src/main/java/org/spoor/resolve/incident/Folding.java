package org.spoor.resolve.incident;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.spoor.resource.CsvTable;

/** Names as they are compared: without case, accents, articles and punctuation. */
final class Folding {
  /** Longest name that is looked at, in UTF-16 code units. */
  private static final int LONGEST = 200;

  private static final int MOST_WORDS = 24;

  /** Accents, and the genitive. */
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’]s\\b");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words of parties' names that tell nobody apart. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "in",
          "for",
          "to",
          "at",
          "by",
          "on",
          "with",
          "its",
          "their",
          "his",
          "her",
          "officers",
          "officer",
          "officials",
          "official",
          "agents",
          "authorities",
          "authority",
          "service",
          "services",
          "state",
          "national",
          "federal",
          "government",
          "members",
          "men",
          "man",
          "woman",
          "people",
          "persons",
          "citizens",
          "nationals",
          "diplomats",
          "diplomat",
          "embassy",
          "staff",
          "employees",
          "ministry",
          "foreign",
          "minister",
          "two",
          "three",
          "group",
          "police",
          "customs",
          "court",
          "prosecutors",
          "border",
          "guard",
          "guards");

  /** Further words that name an office of somebody and not whose. */
  private static final Set<String> OFFICES =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "agency",
          "department",
          "office",
          "company",
          "bank",
          "commission",
          "council",
          "committee",
          "institute",
          "bureau",
          "directorate",
          "president",
          "prime",
          "interior",
          "defence",
          "justice",
          "finance",
          "report",
          "bulletin");

  /** Kinds of agencies by the words that name them. */
  private static final Map<String, String> AGENCIES =
      Map.ofEntries(
          Map.entry("customs", "customs"),
          Map.entry("douane", "customs"),
          Map.entry("zoll", "customs"),
          Map.entry("border", "border guard"),
          Map.entry("frontier", "border guard"),
          Map.entry("police", "police"),
          Map.entry("policemen", "police"),
          Map.entry("gendarmerie", "police"),
          Map.entry("carabinieri", "police"),
          Map.entry("guardia", "finance police"),
          Map.entry("coast", "coast guard"),
          Map.entry("coastguard", "coast guard"),
          Map.entry("navy", "navy"),
          Map.entry("naval", "navy"),
          Map.entry("army", "army"),
          Map.entry("military", "army"));

  private Folding() {}

  /** One name: words in lower case, without accents, leading article and punctuation. */
  static String name(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : words(cut(name))) {
      if (out.isEmpty() && (word.equals("the") || word.equals("a") || word.equals("an"))) {
        continue;
      }
      out.append(out.isEmpty() ? "" : " ").append(word);
    }
    return out.toString();
  }

  private static String[] words(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String plain = BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return plain.isEmpty() ? new String[0] : plain.split(" ");
  }

  /** The names, folded. */
  static Set<String> names(Collection<String> names) {
    Set<String> folded = new TreeSet<>();
    for (String name : names) {
      String one = name(name);
      if (!one.isEmpty() && folded.size() < MOST_WORDS) {
        folded.add(one);
      }
    }
    return Set.copyOf(folded);
  }

  /** The words of names that tell somebody apart. */
  static Set<String> tellingWords(Collection<String> names) {
    Set<String> telling = new TreeSet<>();
    for (String name : names) {
      for (String word : words(cut(name))) {
        if (word.length() > 2 && !COMMON.contains(word) && telling.size() < MOST_WORDS) {
          telling.add(word);
        }
      }
    }
    return Set.copyOf(telling);
  }

  /**
   * The capitalised words of names that tell somebody apart: 'two Iranian drivers' has none.
   *
   * @param nationalities words that do not, beside those that never do
   */
  static Set<String> properWords(Collection<String> names, Set<String> nationalities) {
    Set<String> proper = new TreeSet<>();
    for (String name : names) {
      for (String written : BETWEEN.split(cut(name))) {
        if (!written.isEmpty() && Character.isUpperCase(written.charAt(0))) {
          for (String word : tellingWords(List.of(written))) {
            if (!nationalities.contains(word) && proper.size() < MOST_WORDS) {
              proper.add(word);
            }
          }
        }
      }
    }
    return Set.copyOf(proper);
  }

  /** Whether a body is named so that other reports' name of it is the same body. */
  static boolean named(String name) {
    return !OFFICES.containsAll(properWords(List.of(name), Set.of()));
  }

  private static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }

  /** The words of all states' names, adjectives and peoples. */
  static Set<String> nationalities() {
    Set<String> all = new HashSet<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/countries.csv").rows()) {
      for (String column : List.of("names", "demonyms", "people", "capital")) {
        for (String phrase : row.list(column)) {
          all.addAll(List.of(words(phrase)));
        }
      }
    }
    return Set.copyOf(all);
  }

  /** The kinds of agencies that names tell of. */
  static Set<String> agencies(Collection<String> names) {
    Set<String> kinds = new TreeSet<>();
    for (String name : names) {
      for (String word : words(cut(name))) {
        String kind = AGENCIES.get(word);
        if (kind != null) {
          kinds.add(kind);
        }
      }
    }
    return Set.copyOf(kinds);
  }
}
