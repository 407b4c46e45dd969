package org.spoor.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.numeral.Strip;
import org.spoor.text.Token;

/**
 * The date of a dateline: 'KABUL, Afghanistan (Jan. 25, 2013)', 'VILNIUS, Dec 3'. One in brackets
 * is known anywhere in a sentence, for what stands above it may run into it. Where it tells no
 * year, a year told near it counts ('2010-10-CA-127').
 */
final class Dateline {
  /** Tokens from the start of a sentence in which the date of a dateline starts. */
  private static final int REACH = 12;

  /** Tokens that the place of a dateline may take before the bracket. */
  private static final int PLACE = 6;

  private static final DateWords WORDS = DateWords.load();

  private Dateline() {}

  static Anchor find(Reading reading, Anchor published) {
    List<SentenceReading> sentences = reading.sentences();
    int head = Math.min(Anchor.datelineSentences(), sentences.size());
    Scope.Told told = new Scope.Told();
    told.anyYear = year(sentences.subList(0, head));
    for (SentenceReading sentence : sentences.subList(0, head)) {
      Strip strip = Strip.of(sentence.sentence());
      Scope scope = new Scope(strip, WORDS, published, told);
      CalendarReader calendar = new CalendarReader(scope);
      boolean opens = opens(sentence);
      for (int i = 0; i < strip.size(); i++) {
        if (!(opens && i < REACH) && !bracketed(strip, i)) {
          continue;
        }
        Partial date = calendar.at(i);
        if (date == null || date.day() == 0 || date.month() == 0) {
          continue;
        }
        Time time = date.resolve(scope, 0);
        LocalDate day = time == null ? null : time.first();
        if (day != null) {
          return Anchor.day(day);
        }
      }
    }
    return Anchor.NONE;
  }

  /**
   * Whether a bracket opens before this atom, behind a place in capitals: 'KABUL, Afghanistan ('.
   */
  private static boolean bracketed(Strip strip, int at) {
    if (at < 2 || !strip.is(at - 1, "(")) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - PLACE); i--) {
      String word = strip.text(i);
      if (word.length() > 2 && word.chars().allMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /** The first year that the head of the text tells in four digits; 0 if none. */
  private static int year(List<SentenceReading> head) {
    for (SentenceReading sentence : head) {
      for (Token token : sentence.tokens()) {
        String text = token.text();
        if (text.length() == 4
            && (text.startsWith("19") || text.startsWith("20"))
            && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
          return Integer.parseInt(text);
        }
      }
    }
    return 0;
  }

  /**
   * Whether a sentence starts like a dateline: a date at once, a place in capitals, or a label such
   * as 'Published'.
   */
  private static boolean opens(SentenceReading sentence) {
    Token first = sentence.token(0);
    if (first.allCapitals() || first.is("(") || first.numeric()) {
      return true;
    }
    return switch (first.lower().toLowerCase(Locale.ROOT)) {
      case "published",
          "updated",
          "date",
          "posted",
          "for",
          "press",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday" ->
          true;
      default ->
          WORDS.find(first.lower()) instanceof DateWord word && word.role() == DateWord.Role.MONTH;
    };
  }
}
