package org.spoor.resolve.party;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.spoor.resource.CsvTable;

/** Words that persons' names are made of, and those that they are not. Immutable. */
final class PersonWords {
  private static final String LEXICON = "/org/spoor/lexicon/";

  /** East Slavic patronymics in Latin and Cyrillic letters, folded. */
  private static final Pattern PATRONYMIC =
      Pattern.compile(".{2,20}(?:[oe]vich|[oe]vitch|[oey]vna|ichna|инична|[ое]вич|[ое]вна)");

  private final Set<String> given = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();

  private PersonWords() {}

  static PersonWords load() {
    PersonWords words = new PersonWords();
    for (CsvTable.Row row : CsvTable.load(LEXICON + "given-names.csv").rows()) {
      words.given.add(Folding.fold(row.get("name")));
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/resolve/party/common-surnames.csv").rows()) {
      words.common.add(Folding.fold(row.get("surname")));
      row.list("variants").forEach(variant -> words.common.add(Folding.fold(variant)));
    }
    for (CsvTable.Row row : CsvTable.load(LEXICON + "titles.csv").rows()) {
      for (String title : row.list("title")) {
        (row.get("before").equals("yes") ? words.titles : words.nouns).add(Folding.fold(title));
      }
    }
    for (CsvTable.Row row : CsvTable.load(LEXICON + "name-words.csv").rows()) {
      switch (row.get("class")) {
        case "particle" -> words.particles.add(Folding.fold(row.get("word")));
        case "calendar", "never", "never_first" -> words.nouns.add(Folding.fold(row.get("word")));
        default -> {}
      }
    }
    for (String file : new String[] {"role-nouns.csv", "agency-nouns.csv", "group-nouns.csv"}) {
      for (CsvTable.Row row : CsvTable.load(LEXICON + file).rows()) {
        for (String word : Folding.words(Folding.fold(row.get("phrase")))) {
          words.nouns.add(word);
          words.nouns.add(word + "s");
        }
      }
    }
    return words;
  }

  boolean given(String folded) {
    int hyphen = folded.indexOf('-');
    return given.contains(folded) || hyphen > 0 && given.contains(folded.substring(0, hyphen));
  }

  /** Whether the surname is one of the most frequent of its language. */
  boolean common(String surname) {
    return common.contains(surname);
  }

  boolean title(String folded) {
    return titles.contains(folded);
  }

  boolean particle(String folded) {
    return particles.contains(folded);
  }

  /** Whether the word is a common noun for persons or bodies, or a word of the calendar. */
  boolean noun(String folded) {
    return nouns.contains(folded) || titles.contains(folded);
  }

  boolean patronymic(String folded) {
    return PATRONYMIC.matcher(folded).matches();
  }
}
