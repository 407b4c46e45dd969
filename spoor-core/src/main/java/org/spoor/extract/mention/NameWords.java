package org.spoor.extract.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.lexicon.Hit;
import org.spoor.resource.CsvTable;

/** Words that make names: given names, heads, joining words. Immutable and safe to share. */
final class NameWords {

  /**
   * A word that tells the type of a name that ends (or goes on with 'of') after it.
   *
   * @param joins small words over which the name goes on
   */
  record Head(NameType type, String kind, Set<String> joins) {}

  private final Set<String> given = new HashSet<>();
  private final Set<String> weakGiven = new HashSet<>();
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Head> firstHeads = new HashMap<>();

  private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);

  private NameWords() {}

  static NameWords load() {
    NameWords words = new NameWords();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/given-names.csv").rows()) {
      (row.get("weak").equals("yes") ? words.weakGiven : words.given).add(row.get("name"));
    }
    Map<String, Set<String>> joins = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/name-heads.csv").rows()) {
      Set<String> small = joins.computeIfAbsent(row.get("joins"), cell -> Set.of(cell.split(" ")));
      Head head = new Head(NameType.parse(row.get("type")), row.get("kind"), small);
      (row.get("position").equals("first") ? words.firstHeads : words.heads)
          .put(row.get("word"), head);
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/name-words.csv").rows()) {
      WordClass wordClass = WordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      words.classes.computeIfAbsent(wordClass, key -> new HashSet<>()).add(row.get("word"));
    }
    return words;
  }

  /** Whether it is a given name and hardly anything else. */
  boolean given(String word) {
    if (given.contains(word)) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0 && given.contains(word.substring(0, hyphen));
  }

  /** Whether it may be a given name. */
  boolean perhapsGiven(String word) {
    return weakGiven.contains(word) || given(word);
  }

  @Nullable Head head(String lower) {
    return heads.get(lower);
  }

  /** The head that a name starts with: 'Partido', 'Ministerio'. */
  @Nullable Head firstHead(String lower) {
    return firstHeads.get(lower);
  }

  /** Whether a word in lower case belongs to a class. */
  boolean is(WordClass wordClass, String lower) {
    Set<String> some = classes.get(wordClass);
    return some != null && some.contains(lower);
  }

  /** Rank among lists where two terms of one length start at one token: the lower wins. */
  static int rank(String list) {
    return switch (list) {
      case "agency" -> 0;
      case "group" -> 1;
      case "country" -> 2;
      case "region" -> 3;
      case "organisation" -> 4;
      case "media" -> 5;
      case "place" -> 6;
      case "capital" -> 7;
      case "subdivision" -> 8;
      case "government" -> 9;
      case "nationality" -> 10;
      case "people" -> 11;
      case "ethnic" -> 12;
      default -> -1;
    };
  }

  /** What a term of a list is by itself. */
  static NameType typeOf(Hit hit) {
    return switch (hit.entry().list()) {
      case "agency" ->
          hit.entry().attribute("kind").orElse("").equals("ngo")
              ? NameType.ORGANISATION
              : NameType.AGENCY;
      case "government" -> NameType.AGENCY;
      case "group" -> NameType.GROUP;
      case "country" ->
          hit.entry().id().length() == 2 && !hit.entry().id().matches("EU|UN")
              ? NameType.STATE
              : NameType.ORGANISATION;
      case "organisation", "media" -> NameType.ORGANISATION;
      case "region" -> bloc(hit.entry().id()) ? NameType.ORGANISATION : NameType.PLACE;
      case "place", "capital", "subdivision", "place_ambiguous" -> NameType.PLACE;
      case "nationality", "people", "ethnic" -> NameType.NATIONALITY;
      default -> NameType.UNKNOWN;
    };
  }

  /** 'BRICS', 'G20': states that act together, not a part of the world. */
  private static boolean bloc(String region) {
    return region.chars().noneMatch(Character::isLowerCase);
  }

  /** The state that a term of a list belongs to. */
  static Optional<String> countryOf(Hit hit) {
    return switch (hit.entry().list()) {
      case "country", "nationality", "people", "capital", "government" ->
          Optional.of(hit.entry().id());
      case "region" -> {
        String codes = hit.entry().attribute("codes").orElse("");
        yield codes.length() == 2 ? Optional.of(codes) : Optional.empty();
      }
      default -> hit.entry().attribute("code");
    };
  }
}
