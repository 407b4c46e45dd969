package org.spoor.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.numeral.Strip;
import org.spoor.model.DateMention;
import org.spoor.model.Span;

/** Finds and resolves the time expressions of a document. Immutable and safe to share. */
public final class DateFinder {
  private final DateWords words;

  private DateFinder(DateWords words) {
    this.words = words;
  }

  /** Loads the words of time: once for a program. */
  public static DateFinder load() {
    return new DateFinder(DateWords.load());
  }

  /** The time expressions in the order of the text, without overlap. */
  public List<FoundDate> find(Reading reading, Anchor anchor) {
    List<FoundDate> found = new ArrayList<>();
    Scope.Told told = new Scope.Told();
    for (SentenceReading sentence : reading.sentences()) {
      Strip strip = Strip.of(sentence.sentence());
      TimeReader reader = new TimeReader(new Scope(strip, words, anchor, told));
      int i = 0;
      while (i < strip.size()) {
        Timex timex = reader.at(i);
        if (timex == null || timex.to() <= i) {
          i++;
          continue;
        }
        told.note(timex.time(), sentence.sentence().index(), timex.withYear());
        found.add(found(strip, timex, found.size() + 1));
        i = timex.to();
      }
    }
    return found;
  }

  private static FoundDate found(Strip strip, Timex timex, int number) {
    Span span = new Span(strip.start(timex.from()), strip.end(timex.to() - 1));
    Time time = timex.time();
    return new FoundDate(
        new DateMention("date-" + number, span, time.value()),
        strip.sentence().index(),
        strip.token(timex.from()),
        strip.token(timex.to() - 1) + 1,
        timex.period(),
        time.grain() == Time.Grain.DURATION,
        time.grain() == Time.Grain.RECURRING,
        timex.part().isEmpty() ? Optional.empty() : Optional.of(timex.part()));
  }
}
