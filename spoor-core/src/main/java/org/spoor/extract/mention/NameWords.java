package org.spoor.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
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

  /** Words in capitals that are parts of the calendar, not of names. */
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** Words that start sentences, or stand in capitals, and are never part of a name by that. */
  private static final Set<String> NEVER =
      Set.of(
          "the",
          "a",
          "an",
          "i",
          "he",
          "she",
          "it",
          "they",
          "we",
          "you",
          "his",
          "her",
          "their",
          "our",
          "my",
          "its",
          "this",
          "that",
          "these",
          "those",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "to",
          "of",
          "with",
          "as",
          "and",
          "or",
          "but",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "during",
          "however",
          "although",
          "according",
          "also",
          "all",
          "some",
          "many",
          "most",
          "both",
          "each",
          "several",
          "two",
          "three",
          "four",
          "five",
          "one",
          "no",
          "not",
          "there",
          "here",
          "then",
          "now",
          "today",
          "yesterday",
          "tomorrow",
          "former",
          "meanwhile",
          "earlier",
          "later",
          "last",
          "next",
          "other",
          "another",
          "such",
          "only",
          "even",
          "still",
          "just",
          "so",
          "yet",
          "because",
          "under",
          "over",
          "between",
          "among",
          "against",
          "despite",
          "following",
          "including",
          "more",
          "who",
          "what",
          "where",
          "how",
          "why",
          "which",
          "once",
          "until",
          "through",
          "within",
          "without",
          "about",
          "around",
          "read",
          "photo",
          "source",
          "mr",
          "per",
          "upon",
          "via",
          "any",
          "first",
          "second",
          "third",
          "late",
          "early",
          "officials",
          "prosecutors",
          "authorities",
          "additionally",
          "moreover",
          "nevertheless",
          "instead",
          "therefore",
          "thus",
          "tv",
          "ok",
          "dna",
          "hiv",
          "aids",
          "gps",
          "gdp",
          "ceo",
          "phd",
          "covid-19",
          "covid",
          "cctv",
          "id",
          "pm",
          "am",
          "ad",
          "bc",
          "faq",
          "url",
          "pdf",
          "usd",
          "eur",
          "gbp",
          "fellow",
          "senior",
          "top",
          "given",
          "based",
          "asked",
          "speaking",
          "special",
          "working");

  /** Adjectives and nouns of peoples and faiths: parts of names, but no names by themselves. */
  private static final Set<String> NOT_ALONE =
      Set.of(
          "internet",
          "christian",
          "muslim",
          "muslims",
          "christians",
          "jews",
          "jewish",
          "islamic",
          "islam",
          "islamist",
          "islamists",
          "catholic",
          "catholics",
          "protestant",
          "protestants",
          "orthodox",
          "sunni",
          "sunnis",
          "shia",
          "shiite",
          "shiites",
          "christianity",
          "judaism",
          "buddhist",
          "hindu",
          "arab",
          "arabs",
          "arabic",
          "kurdish",
          "kurds",
          "kurd",
          "western",
          "eastern",
          "northern",
          "southern",
          "central",
          "european",
          "europeans",
          "african",
          "africans",
          "asian",
          "god",
          "bible",
          "quran",
          "koran",
          "nazi",
          "nazis",
          "marxist",
          "marxism",
          "communism",
          "roma",
          "latin",
          "latino",
          "balkan",
          "baltic",
          "nordic",
          "slavic",
          "alawite",
          "alawites",
          "druze",
          "yazidi",
          "yazidis",
          "uighur",
          "uyghur",
          "uyghurs",
          "pashtun",
          "pashtuns",
          "turkmen",
          "bosniak",
          "hispanic",
          "federal",
          "national",
          "president",
          "minister",
          "state",
          "government",
          "parliament",
          "union",
          "republic",
          "allied",
          "great",
          "christmas",
          "easter",
          "ramadan");

  /** Small words inside names of persons and Romance organisations. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "von", "van", "der", "den", "ter",
          "ten", "bin", "bint", "ibn", "al", "el", "ul", "la", "le", "du", "des", "zu", "e", "ud");

  private static final Set<String> COMPANY =
      Set.of(
          "ltd", "ltd.", "limited", "inc", "inc.", "llc", "l.l.c.", "llp", "plc", "gmbh", "corp",
          "corp.", "s.a.", "ag", "sa", "jsc", "s.p.a.");

  private final Set<String> given = new HashSet<>();
  private final Set<String> weakGiven = new HashSet<>();
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Head> firstHeads = new HashMap<>();

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

  static boolean calendar(String lower) {
    return CALENDAR.contains(lower);
  }

  static boolean never(String lower) {
    return NEVER.contains(lower);
  }

  static boolean notAlone(String lower) {
    return NOT_ALONE.contains(lower);
  }

  static boolean particle(String lower) {
    return PARTICLES.contains(lower);
  }

  static boolean company(String lower) {
    return COMPANY.contains(lower);
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
      case "place_ambiguous" -> 12;
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
      case "region", "place", "capital", "subdivision", "place_ambiguous" -> NameType.PLACE;
      case "nationality", "people" -> NameType.NATIONALITY;
      default -> NameType.UNKNOWN;
    };
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
