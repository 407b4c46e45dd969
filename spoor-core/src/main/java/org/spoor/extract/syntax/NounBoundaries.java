package org.spoor.extract.syntax;

import java.util.List;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Tells where a noun group ends although a noun or an adjective follows. */
final class NounBoundaries {
  static final Set<String> TIME_NOUNS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "last",
          "this",
          "next",
          "earlier",
          "later");

  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");

  private final SentenceReading sentence;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final int size;

  NounBoundaries(Words words) {
    this.sentence = words.sentence;
    this.tokens = words.tokens;
    this.tags = words.tags;
    this.size = words.size;
  }

  /** Whether a new group starts at this noun although a noun stands before it. */
  boolean splitsBefore(int i) {
    String lower = tokens.get(i).lower();
    return TIME_NOUNS.contains(lower) && tokens.get(i).capitalised()
        || lower.equals("today")
        || lower.equals("yesterday");
  }

  /** 'this year | customs officers': a time ends where another noun follows. */
  boolean timeEnds(int from, int i) {
    String before = tokens.get(i - 1).lower();
    boolean time =
        switch (before) {
          case "january",
              "february",
              "march",
              "april",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december" ->
              tokens.get(i - 1).capitalised() && !tokens.get(i).capitalised();
          case "year",
              "month",
              "week",
              "monday",
              "tuesday",
              "wednesday",
              "thursday",
              "friday",
              "saturday",
              "sunday" ->
              true;
          default -> false;
        };
    boolean authority = sentence.hitFrom("agency_noun", i).isPresent() || placed(i);
    return time
        && (TIME_NOUNS.contains(tokens.get(from).lower())
            || tags[from] == Tag.NUM
            || authority && tokens.get(from).is("the"))
        && !PARTS_OF_DAY.contains(tokens.get(i).lower());
  }

  /** '3 March', 'the 14th May': a day belongs to the month behind it. */
  boolean dayOfMonth(int day, int month) {
    String lower = tokens.get(day).lower();
    boolean number =
        Character.isDigit(lower.charAt(0))
            && (lower.length() <= 2
                || lower.length() <= 4 && Character.isLetter(lower.charAt(lower.length() - 1)));
    return number && tokens.get(month).capitalised() && month(tokens.get(month).lower());
  }

  /** 'March | 312 kilograms', 'Tuesday | three men': what follows is no day and no year. */
  boolean numberStarts(int time, int number) {
    String before = tokens.get(time).lower();
    String lower = tokens.get(number).lower();
    boolean digits = Character.isDigit(lower.charAt(0));
    boolean counts =
        number + 1 < size
            && (tags[number + 1].nominal() || tags[number + 1] == Tag.ADJ)
            && !TIME_NOUNS.contains(tokens.get(number + 1).lower());
    if (month(before)) {
      boolean day = digits && lower.length() <= 2;
      return !digits && counts || digits && !day && !NounGroups.year(lower) || day && counts;
    }
    return TIME_NOUNS.contains(before) && !(digits && tokens.get(number).text().contains(":"));
  }

  private static boolean month(String lower) {
    return switch (lower) {
      case "january",
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
          "december" ->
          true;
      default -> false;
    };
  }

  /** 'In 2021 | customs officers': a year behind a preposition ends before another noun. */
  boolean yearEnds(int from, int i) {
    return i == from + 1
        && from > 0
        && tags[from - 1] == Tag.ADP
        && tags[from] == Tag.NUM
        && NounGroups.year(tokens.get(from).lower());
  }

  /** 'sent three diplomats | home'. */
  boolean homeward(int head, int i) {
    Token before = tokens.get(head);
    return tokens.get(i).is("home") && head == i - 1 && !before.lemma().equals(before.lower());
  }

  /** Whether the word names a day, month, week or year. */
  private boolean timeAt(int i) {
    String lower = tokens.get(i).lower();
    return switch (lower) {
      case "year",
          "month",
          "week",
          "day",
          "half",
          "quarter",
          "morning",
          "afternoon",
          "evening",
          "night",
          "noon",
          "dawn" ->
          true;
      default ->
          TIME_NOUNS.contains(lower) && tokens.get(i).capitalised()
              || month(lower) && tokens.get(i).capitalised()
              || NounGroups.year(lower) && i > 0 && month(tokens.get(i - 1).lower());
    };
  }

  /** 'an indictment | last week'. */
  boolean timeStarts(int i) {
    Token token = tokens.get(i);
    if (apart(i)) {
      return true;
    }
    return (token.is("last") || token.is("next") || token.is("this") || token.is("earlier"))
        && i + 1 < size
        && (tokens.get(i + 1).is("week")
            || tokens.get(i + 1).is("month")
            || tokens.get(i + 1).is("year")
            || TIME_NOUNS.contains(tokens.get(i + 1).lower()));
  }

  /** 'three Russians | two weeks before': a stretch of time that is told from another day. */
  private boolean apart(int i) {
    if (i + 2 >= size || tags[i] != Tag.NUM) {
      return false;
    }
    boolean stretch =
        switch (tokens.get(i + 1).lower()) {
          case "day", "days", "week", "weeks", "month", "months", "year", "years", "hours" -> true;
          default -> false;
        };
    return stretch
        && switch (tokens.get(i + 2).lower()) {
          case "before", "earlier", "ago", "later", "after" -> true;
          default -> false;
        };
  }

  /** Whether a people is named: 'three Russians | two weeks ago' is no name with a number. */
  boolean people(int token) {
    return sentence.hits().stream().anyMatch(hit -> hit.in("people") && hit.covers(token));
  }

  /** Whether the token belongs to the name of a place or state. */
  boolean placed(int token) {
    for (Hit hit : sentence.hits()) {
      if (hit.covers(token)) {
        switch (hit.entry().list()) {
          case "country", "capital", "place", "region", "subdivision" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** 'Heerlen | Dutch police': a nationality that is no part of a longer name starts a group. */
  boolean nationalityStarts(int i) {
    if (sentence.hitFrom("nationality", i).isEmpty()) {
      return false;
    }
    for (Hit hit : sentence.hits()) {
      if (hit.from() < i && hit.covers(i)) {
        return false;
      }
    }
    boolean agency = sentence.hitFrom("agency_noun", i + 1).isPresent();
    return placed(i - 1) || agency && tags[i - 1] == Tag.PROPN || timeAt(i - 1);
  }
}
