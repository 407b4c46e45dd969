package org.spoor.resolve.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.resource.CsvTable;

/** The knowledge about names, from the tables beside this package. Immutable once loaded. */
final class NameTables {
  private static final String FOLDER = "/org/spoor/resolve/name/";
  private static final int[] NONE = {};

  /** Loaded with the first name, not with the program. */
  private static final class Loaded {
    static final NameTables TABLES = new NameTables();
  }

  /**
   * A common word.
   *
   * @param role what it does
   * @param weight how much of a name it is
   */
  record Common(Role role, double weight) {}

  /** A reading of Han characters; an empty language falls back to the Chinese one. */
  record HanReading(String chinese, String japanese, String korean) {}

  private final Letters letters = Letters.load(FOLDER + "letters.csv");
  private final Map<String, Common> personWords = new HashMap<>();
  private final Map<String, Common> otherWords = new HashMap<>();
  private final Map<String, Common> vesselWords = new HashMap<>();
  private final Map<String, String> legalForms = new HashMap<>();
  private final Map<String, Integer> legalFormStarts = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, String> numerals = new HashMap<>();
  private final Map<String, int[]> forms = new HashMap<>();
  private final Map<String, int[]> romanisations = new HashMap<>();
  private final Map<String, int[]> shorts = new HashMap<>();
  private final Map<String, HanReading> han = new HashMap<>();
  private final Map<String, String> hangul = new HashMap<>();
  private final Set<String> countries = new HashSet<>();

  private NameTables() {
    words();
    legalForms();
    pairs("abbreviations.csv", "short", "long", abbreviations);
    pairs("numerals.csv", "word", "value", numerals);
    pairs("hangul-surnames.csv", "hangul", "latin", hangul);
    givenNames();
    for (CsvTable.Row row : CsvTable.load(FOLDER + "countries.csv").rows()) {
      countries.addAll(row.list("words"));
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "han-readings.csv").rows()) {
      han.put(
          row.get("han"),
          new HanReading(row.get("chinese"), row.get("japanese"), row.get("korean")));
    }
  }

  static NameTables get() {
    return Loaded.TABLES;
  }

  Letters letters() {
    return letters;
  }

  Optional<Common> common(String word, NameKind kind) {
    Map<String, Common> words =
        switch (kind) {
          case PERSON -> personWords;
          case VESSEL -> vesselWords;
          case ORGANISATION, PLACE, ANY -> otherWords;
        };
    return Optional.ofNullable(words.get(word));
  }

  /** The legal form that the words spell, joined by blanks. */
  Optional<String> legalForm(String phrase) {
    return Optional.ofNullable(legalForms.get(phrase));
  }

  /** Words of the longest legal form that begins with the word; 0 where none does. */
  int longestLegalForm(String first) {
    return legalFormStarts.getOrDefault(first, 0);
  }

  String unabbreviated(String word) {
    return abbreviations.getOrDefault(word, word);
  }

  Optional<String> number(String word) {
    return Optional.ofNullable(numerals.get(word));
  }

  /** Identifiers of the names, over languages, that this sound is a form of; sorted. */
  int[] forms(String sound) {
    return forms.getOrDefault(sound, NONE);
  }

  /** As {@link #forms}, of East Asian names alone. */
  int[] romanisations(String sound) {
    return romanisations.getOrDefault(sound, NONE);
  }

  /** Identifiers of the names that this sound is, or is a short form of; sorted. */
  int[] shorts(String sound) {
    return shorts.getOrDefault(sound, NONE);
  }

  /** Whether the word is a country's name in a common language. */
  boolean country(String latin) {
    return countries.contains(latin);
  }

  Optional<HanReading> han(String characters) {
    return Optional.ofNullable(han.get(characters));
  }

  Optional<String> hangulSurname(String syllable) {
    return Optional.ofNullable(hangul.get(syllable));
  }

  private void words() {
    for (CsvTable.Row row : CsvTable.load(FOLDER + "words.csv").rows()) {
      String word = row.get("word");
      double weight = Double.parseDouble(row.get("weight"));
      switch (row.get("role")) {
        case "title" -> personWords.put(word, new Common(Role.TITLE, weight));
        case "suffix" -> personWords.put(word, new Common(Role.SUFFIX, weight));
        case "particle" -> {
          Common particle = new Common(Role.PARTICLE, weight);
          personWords.put(word, particle);
          otherWords.put(word, particle);
          vesselWords.put(word, particle);
        }
        case "generic" -> {
          Common generic = new Common(Role.GENERIC, weight);
          otherWords.put(word, generic);
        }
        case "vessel" -> vesselWords.put(word, new Common(Role.DROP, 0));
        case "drop" -> {
          Common drop = new Common(Role.DROP, 0);
          otherWords.put(word, drop);
          vesselWords.put(word, drop);
          personWords.putIfAbsent(word, drop);
        }
        default -> throw row.error("there is no role '" + row.get("role") + "'");
      }
    }
  }

  private void legalForms() {
    for (CsvTable.Row row : CsvTable.load(FOLDER + "legal-forms.csv").rows()) {
      for (String spelling : row.list("spellings")) {
        legalForms.put(spelling, row.get("form"));
        String[] words = spelling.split(" ");
        legalFormStarts.merge(words[0], words.length, Math::max);
      }
    }
  }

  private static void pairs(String file, String from, String to, Map<String, String> into) {
    for (CsvTable.Row row : CsvTable.load(FOLDER + file).rows()) {
      into.put(row.get(from), row.get(to));
    }
  }

  private void givenNames() {
    List<List<String>> shortRows = new ArrayList<>();
    int id = 0;
    Map<String, Set<String>> kin = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load(FOLDER + "given-names.csv").rows()) {
      List<String> names = row.list("names");
      switch (row.get("relation")) {
        case "romanisation" -> {
          id++;
          for (String name : names) {
            add(forms, Sound.of(name), id);
            add(romanisations, Sound.of(name), id);
          }
        }
        case "same" -> {
          id++;
          for (String name : names) {
            add(forms, Sound.of(name), id);
            kin.computeIfAbsent(name, key -> new HashSet<>()).addAll(names);
          }
        }
        case "short" -> shortRows.add(names);
        default -> throw row.error("there is no relation '" + row.get("relation") + "'");
      }
    }
    // A short name stands for the full one in all its languages: Sasha is Alexander.
    for (List<String> names : shortRows) {
      id++;
      Set<String> all = new HashSet<>(names);
      all.addAll(kin.getOrDefault(names.getFirst(), Set.of()));
      for (String name : all) {
        add(shorts, Sound.of(name), id);
      }
    }
  }

  private static void add(Map<String, int[]> index, String key, int id) {
    int[] before = index.getOrDefault(key, NONE);
    if (before.length > 0 && before[before.length - 1] == id) {
      return;
    }
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = id;
    index.put(key, after);
  }
}
