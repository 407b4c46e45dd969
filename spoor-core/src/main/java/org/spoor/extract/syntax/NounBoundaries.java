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
    return time
        && TIME_NOUNS.contains(tokens.get(from).lower())
        && !PARTS_OF_DAY.contains(tokens.get(i).lower());
  }

  /** 'an indictment | last week'. */
  boolean timeStarts(int i) {
    Token token = tokens.get(i);
    return (token.is("last") || token.is("next") || token.is("this") || token.is("earlier"))
        && i + 1 < size
        && (tokens.get(i + 1).is("week")
            || tokens.get(i + 1).is("month")
            || tokens.get(i + 1).is("year")
            || TIME_NOUNS.contains(tokens.get(i + 1).lower()));
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
    return placed(i - 1) || agency && tags[i - 1] == Tag.PROPN;
  }
}
