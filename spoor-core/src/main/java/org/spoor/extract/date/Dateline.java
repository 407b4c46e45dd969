package org.spoor.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.numeral.Strip;
import org.spoor.text.Token;

/** The date of a dateline: 'KABUL, Afghanistan (Jan. 25, 2013)', 'VILNIUS, Dec 3'. */
final class Dateline {
  /** Tokens from the start of a sentence in which the date of a dateline starts. */
  private static final int REACH = 12;

  private static final DateWords WORDS = DateWords.load();

  private Dateline() {}

  static Anchor find(Reading reading, Anchor published) {
    List<SentenceReading> sentences = reading.sentences();
    for (int s = 0; s < Math.min(Anchor.datelineSentences(), sentences.size()); s++) {
      SentenceReading sentence = sentences.get(s);
      if (!opens(sentence)) {
        continue;
      }
      Strip strip = Strip.of(sentence.sentence());
      Scope scope = new Scope(strip, WORDS, published, new Scope.Told());
      CalendarReader calendar = new CalendarReader(scope);
      for (int i = 0; i < Math.min(REACH, strip.size()); i++) {
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
