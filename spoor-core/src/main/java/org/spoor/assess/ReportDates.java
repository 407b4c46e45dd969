package org.spoor.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.model.DateMention;
import org.spoor.model.Finding;
import org.spoor.model.Period;
import org.spoor.model.Span;
import org.spoor.resolve.Report;

/** To which days a finding without a date of its own belongs. For one report. */
public final class ReportDates {
  private record Dated(Span place, Period days) {}

  private final List<Dated> dates = new ArrayList<>();
  private final Optional<Period> published;

  /** Of one report. */
  public ReportDates(Report report) {
    published = report.metadata().published().flatMap(Period::of);
    for (Finding finding : report.findings()) {
      if (finding instanceof DateMention date) {
        Period.of(date.value())
            .filter(Period::bounded)
            .ifPresent(days -> dates.add(new Dated(date.span(), days)));
      }
    }
  }

  /**
   * The days that dates in the sentence name; where it has none, those on which the report was
   * published; empty where that is not known either.
   */
  public Optional<Period> of(Saying saying) {
    Optional<Period> named = Optional.empty();
    for (Dated date : dates) {
      if (saying.place().contains(date.place())) {
        named = Optional.of(named.map(days -> cover(days, date.days())).orElse(date.days()));
      }
    }
    return named.isPresent() ? named : published;
  }

  /** The shortest period that holds both. */
  public static Period cover(Period one, Period other) {
    return new Period(Math.min(one.first(), other.first()), Math.max(one.last(), other.last()));
  }
}
