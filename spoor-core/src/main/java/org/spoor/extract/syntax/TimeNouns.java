package org.spoor.extract.syntax;

import java.util.Set;
import org.spoor.extract.SentenceReading;

/** Nouns that name a time without a preposition: 'last week', 'Monday'. */
final class TimeNouns {
  private static final Set<String> NOUNS =
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
          "week",
          "month",
          "year",
          "night",
          "morning",
          "evening",
          "afternoon",
          "day",
          "weekend",
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
          "december");

  private TimeNouns() {}

  /** Whether the group is built on one of them. */
  static boolean head(SentenceReading sentence, NounGroup group) {
    return NOUNS.contains(sentence.token(group.head()).lower());
  }
}
