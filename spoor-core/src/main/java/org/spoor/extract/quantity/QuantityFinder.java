package org.spoor.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.date.Anchor;
import org.spoor.extract.date.DateFinder;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;
import org.spoor.model.Quantity;
import org.spoor.model.Quantity.Amount;
import org.spoor.model.Quantity.Base;
import org.spoor.model.Span;

/** Finds the quantities of a document. Immutable and safe to share. */
public final class QuantityFinder {
  private final UnitBook units;
  private final Phrases phrases;
  private final Trends trends;
  private final References references;
  private final DateFinder dates;

  private QuantityFinder(
      UnitBook units, Phrases phrases, Trends trends, References references, DateFinder dates) {
    this.units = units;
    this.phrases = phrases;
    this.trends = trends;
    this.references = references;
    this.dates = dates;
  }

  /** Loads the units and words: once for a program. */
  public static QuantityFinder load() {
    return new QuantityFinder(
        UnitBook.load(), Phrases.load(), Trends.load(), References.load(), DateFinder.load());
  }

  /** The quantities in the order of the text, without overlap. */
  public List<FoundQuantity> find(Reading reading) {
    return find(reading, dates.find(reading, Anchor.NONE));
  }

  /** The same, with the dates already found: numbers of dates count nothing. */
  public List<FoundQuantity> find(Reading reading, List<FoundDate> dates) {
    List<FoundQuantity> found = new ArrayList<>();
    MoneyContext context = MoneyContext.of(reading);
    int date = 0;
    int group = 0;
    for (SentenceReading sentence : reading.sentences()) {
      int index = sentence.sentence().index();
      Strip strip = Strip.of(sentence.sentence());
      boolean @Nullable [] dated = null;
      while (date < dates.size() && dates.get(date).sentence() <= index) {
        FoundDate told = dates.get(date++);
        if (told.sentence() == index && !told.duration()) {
          dated = dated == null ? new boolean[strip.size()] : dated;
          mark(strip, told, dated);
        }
      }
      if (!strip.hasNumbers()) {
        continue;
      }
      int before = found.size();
      read(strip, dated, context, found);
      group = Restatements.join(strip, found, before, group);
    }
    return found;
  }

  private static void mark(Strip strip, FoundDate told, boolean[] dated) {
    Span span = told.mention().span();
    for (int i = strip.atomOf(told.from()); i < strip.size() && strip.start(i) < span.end(); i++) {
      if (strip.end(i) > span.start()) {
        dated[i] = true;
      }
    }
  }

  private void read(
      Strip strip, boolean @Nullable [] dated, MoneyContext context, List<FoundQuantity> found) {
    QuantityReader reader = new QuantityReader(strip, units, phrases, trends, references, context);
    int i = 0;
    int floor = 0;
    @Nullable Draft last = null;
    while (i < strip.size()) {
      if (dated != null && dated[i]) {
        i++;
        continue;
      }
      Draft draft = reader.at(i, floor);
      if (draft == null) {
        i = skip(strip, i);
        continue;
      }
      if (dated == null || !overlaps(dated, draft)) {
        if (last != null && Bounds.join(strip, last, draft)) {
          draft = last;
          found.removeLast();
        }
        found.add(found(strip, draft, found.size() + 1));
        last = draft;
      }
      i = Math.max(i + 1, draft.to);
      floor = i;
    }
  }

  /** What follows a number that was no quantity: the rest of its token and what is glued to it. */
  private static int skip(Strip strip, int i) {
    int next = i + 1;
    if (!NumeralParser.numeric(strip.lower(i))) {
      return next;
    }
    if (i > 0 && strip.is(i - 1, "+") && strip.glued(i)) {
      // '+32 2 555 01 23'
      while (NumeralParser.numeric(strip.lower(next))) {
        next++;
      }
      return next;
    }
    while (next < strip.size()
        && strip.glued(next)
        && Character.isLetterOrDigit(strip.lower(next).charAt(0))) {
      next++;
    }
    return next;
  }

  private static boolean overlaps(boolean[] dated, Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      if (dated[i]) {
        return true;
      }
    }
    return false;
  }

  private static FoundQuantity found(Strip strip, Draft draft, int number) {
    MeasureUnit unit = draft.unit == null ? MeasureUnit.COUNT : draft.unit;
    Amount amount =
        draft.low == draft.high
            ? Amount.of(draft.low)
            : Double.isInfinite(draft.high)
                ? Amount.atLeast(draft.low)
                : Amount.range(draft.low, draft.high);
    Optional<Base> base =
        unit.converts()
            ? Optional.of(new Base(unit.inBase(amount), unit.base()))
            : Optional.empty();
    CountedNoun.Group of = draft.of;
    Quantity quantity =
        new Quantity(
            "quantity-" + number,
            new Span(strip.start(draft.from), strip.end(draft.to - 1)),
            amount,
            unit.id(),
            base,
            Optional.ofNullable(draft.per),
            unit.dimension(),
            of == null ? Optional.empty() : Optional.of(strip.words(of.span())),
            Optional.ofNullable(draft.qualifier),
            Optional.ofNullable(draft.trend));
    int to = strip.token(draft.wholeTo - 1) + 1;
    int last = draft.second == null ? draft.first.to() : draft.second.to();
    return new FoundQuantity(
        quantity,
        strip.sentence().index(),
        strip.token(draft.wholeFrom),
        to,
        strip.token(draft.from),
        strip.token(draft.to - 1) + 1,
        of == null ? to : of.from(),
        of == null ? to : of.to(),
        new Span(strip.start(draft.first.from()), strip.end(last - 1)),
        draft.first.vague(),
        Optional.empty());
  }
}
