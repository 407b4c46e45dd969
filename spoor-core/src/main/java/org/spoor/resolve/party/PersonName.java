package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in its parts.
 *
 * @param text as written, without titles
 * @param folded the same, folded
 * @param given given names and initials before the surname, folded; empty for a surname alone
 * @param surname folded; for a given name alone empty
 * @param patronymic folded; empty where none is told
 * @param generation {@code jr}, {@code sr}, {@code ii}, …; empty where none is told
 */
record PersonName(
    String text,
    String folded,
    List<String> given,
    String surname,
    String patronymic,
    String generation) {
  private static final Set<String> GENERATIONS =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior", "senior");
  private static final int MOST_WORDS = 8;

  PersonName {
    given = List.copyOf(given);
  }

  /** Whether a given name is written out beside the surname. */
  boolean full() {
    return !surname.isEmpty() && given.stream().anyMatch(word -> !initial(word));
  }

  /** Whether it is a surname with nothing but initials, or alone. */
  boolean surnameOnly() {
    return !surname.isEmpty() && !full();
  }

  /** The first given name that is written out; empty where there is none. */
  String firstGiven() {
    for (String word : given) {
      if (!initial(word)) {
        return word;
      }
    }
    return "";
  }

  /** Whether a word is an initial. */
  static boolean initial(String word) {
    String bare = word.replace(".", "");
    return bare.length() <= 1 || word.endsWith(".") && bare.length() <= 2;
  }

  /** Takes a name apart. */
  static PersonName of(String name, PersonWords words) {
    String plain = SlotNames.plain(name);
    int comma = plain.indexOf(',');
    if (comma > 0 && !GENERATIONS.contains(Folding.fold(plain.substring(comma + 1)))) {
      plain = plain.substring(comma + 1).strip() + " " + plain.substring(0, comma).strip();
    }
    List<String> written = new ArrayList<>(Folding.words(plain.replace(",", "")));
    while (written.size() > 1 && words.title(Folding.fold(written.get(0)))) {
      written.remove(0);
    }
    if (written.size() > MOST_WORDS) {
      written = written.subList(0, MOST_WORDS);
    }
    String text = String.join(" ", written);
    List<String> parts = new ArrayList<>();
    written.forEach(word -> parts.add(Folding.fold(word)));
    parts.removeIf(String::isEmpty);
    String generation = "";
    if (parts.size() > 1 && GENERATIONS.contains(parts.get(parts.size() - 1))) {
      generation = generation(parts.remove(parts.size() - 1));
    }
    return parted(text, parts, generation, words);
  }

  private static String generation(String word) {
    return switch (word) {
      case "junior", "jr." -> "jr";
      case "senior", "sr." -> "sr";
      default -> word;
    };
  }

  private static PersonName parted(
      String text, List<String> parts, String generation, PersonWords words) {
    String folded = String.join(" ", parts) + (generation.isEmpty() ? "" : " " + generation);
    if (parts.isEmpty()) {
      return new PersonName(text, folded, List.of(), "", "", generation);
    }
    if (parts.size() == 1) {
      boolean given = words.given(parts.get(0));
      return new PersonName(
          text, folded, given ? parts : List.of(), given ? "" : parts.get(0), "", generation);
    }
    String patronymic = "";
    List<String> rest = new ArrayList<>(parts);
    if (parts.size() >= 3) {
      for (int i = 1; i < parts.size(); i++) {
        boolean inside = i < parts.size() - 1;
        boolean behind = parts.size() == 3 && words.given(parts.get(1));
        if (words.patronymic(parts.get(i)) && (inside || behind)) {
          patronymic = rest.remove(i);
          break;
        }
      }
    }
    int last = rest.size() - 1;
    boolean turned =
        rest.size() == 2
            && !words.given(rest.get(0))
            && !initial(rest.get(0))
            && (words.given(rest.get(1)) || initial(rest.get(1)));
    if (turned || parts.size() == 3 && !patronymic.isEmpty() && parts.get(2).equals(patronymic)) {
      return new PersonName(
          text, folded, rest.subList(1, rest.size()), rest.get(0), patronymic, generation);
    }
    int from = last;
    while (from > 1 && words.particle(rest.get(from - 1))) {
      from--;
    }
    if (from == 1 && words.particle(rest.get(0))) {
      from = 0;
    }
    return new PersonName(
        text,
        folded,
        rest.subList(0, from),
        String.join(" ", rest.subList(from, rest.size())),
        patronymic,
        generation);
  }
}
