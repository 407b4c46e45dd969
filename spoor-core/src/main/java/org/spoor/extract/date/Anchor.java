package org.spoor.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.spoor.extract.Reading;

/**
 * The date that relative dates of a document count from.
 *
 * @param day the day; where only the month or year is known its last day, so that nothing of that
 *     time counts as future
 * @param precision how much of {@code day} is known
 */
public record Anchor(Optional<LocalDate> day, Precision precision) {

  /** How much of a date is known. */
  public enum Precision {
    NONE,
    YEAR,
    MONTH,
    DAY
  }

  /** Nothing is known. */
  public static final Anchor NONE = new Anchor(Optional.empty(), Precision.NONE);

  /** Sentences from the start of the text in which a dateline may stand. */
  private static final int DATELINE_SENTENCES = 6;

  /** The date of publication, else the dateline's, else none. */
  public static Anchor of(Reading reading) {
    Anchor published = reading.document().metadata().published().map(Anchor::parse).orElse(NONE);
    if (published.precision() == Precision.DAY) {
      return published;
    }
    Anchor dateline = Dateline.find(reading, published);
    return dateline.precision().compareTo(published.precision()) > 0 ? dateline : published;
  }

  /**
   * The anchor of an EDTF date; of an interval its end; none where it is not a date of level 0 or
   * 1.
   */
  public static Anchor parse(String edtf) {
    String text = edtf.trim().toUpperCase(Locale.ROOT);
    int slash = text.indexOf('/');
    if (slash >= 0) {
      Anchor end = parse(text.substring(slash + 1));
      return end.precision() == Precision.NONE ? parse(text.substring(0, slash)) : end;
    }
    int n = text.length();
    while (n > 0 && "?~%".indexOf(text.charAt(n - 1)) >= 0) {
      n--;
    }
    text = text.substring(0, n);
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}([T ].{0,40})?")) {
        return day(LocalDate.parse(text.substring(0, 10)));
      }
      if (text.matches("\\d{4}-(0[1-9]|1[0-2])(-XX)?")) {
        LocalDate first = LocalDate.parse(text.substring(0, 7) + "-01");
        return new Anchor(Optional.of(Unit.MONTH.last(first)), Precision.MONTH);
      }
      if (text.matches("\\d{4}(-2[1-4]|-XX(-XX)?)?")) {
        return new Anchor(
            Optional.of(LocalDate.of(Integer.parseInt(text.substring(0, 4)), 12, 31)),
            Precision.YEAR);
      }
    } catch (DateTimeException e) {
      return NONE;
    }
    return NONE;
  }

  /** A full date. */
  public static Anchor day(LocalDate day) {
    return new Anchor(Optional.of(day), Precision.DAY);
  }

  static int datelineSentences() {
    return DATELINE_SENTENCES;
  }
}
