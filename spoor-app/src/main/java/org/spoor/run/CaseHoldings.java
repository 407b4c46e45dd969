package org.spoor.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.spoor.assess.Saying;
import org.spoor.assess.corroboration.Corroboration;
import org.spoor.assess.flow.FlowQuestion;
import org.spoor.assess.flow.Flows;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Networks;
import org.spoor.assess.network.Paths;
import org.spoor.model.Certainty;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act.GradeSource;
import org.spoor.model.Incident;
import org.spoor.model.Reliability;
import org.spoor.report.product.Holdings;
import org.spoor.resolve.Report;
import org.spoor.resolve.incident.Resolution;
import org.spoor.store.CaseView;

/** Lays out what a case holds, for the written product. */
public final class CaseHoldings {
  private CaseHoldings() {}

  /** Of a country: the incidents in which it acts, is acted against or is the place. */
  public static Holdings of(ResolvedCase resolved, CaseView view, String country) {
    return of(
        resolved,
        view,
        incident ->
            incident.where().place().contains(country)
                || incident.parties().by().contains(country)
                || incident.parties().against().contains(country));
  }

  static Holdings of(ResolvedCase resolved, CaseView view, Predicate<Incident> wanted) {
    List<Incident> incidents = resolved.resolution().incidents().stream().filter(wanted).toList();
    Map<Integer, Report> reports = new HashMap<>();
    resolved.reports().forEach(report -> reports.put(report.number(), report));
    CaseQuotes quotes = new CaseQuotes(view, resolved.reports());
    Network network =
        Networks.load()
            .of(resolved.reports(), Networks.PartyNaming.of(resolved.parties()), Optional.empty());
    return new Holdings(
        asOf(view, resolved.decisions().inForce()),
        resolved.decisions().inForce().size(),
        sources(resolved),
        incidents,
        ledgers(resolved.resolution(), incidents),
        Flows.load().of(resolved.reports(), resolved.resolution().incidents(), FlowQuestion.ALL),
        network,
        new Paths(network).bridges(),
        Corroboration.load().of(resolved.reports(), incidents, resolved.decisions()),
        saying(reports),
        quotes::of);
  }

  static Function<Incident.Telling, Saying> saying(Map<Integer, Report> reports) {
    return telling -> {
      Report report = reports.get(telling.report());
      if (report == null) {
        throw new IllegalStateException("a telling of no report: " + telling.document());
      }
      return Saying.of(report, telling.event(), telling.find().span(), Certainty.CERTAIN);
    };
  }

  static List<Ledger> ledgers(Resolution resolution, List<Incident> incidents) {
    Ledgers ledgers = Ledgers.load();
    Resolution part = new Resolution(incidents, resolution.links(), resolution.proposals());
    List<Ledger> all = new ArrayList<>();
    for (LedgerKind kind : LedgerKind.values()) {
      Optional<Grouping> none = Optional.empty();
      Ledger ledger = ledgers.of(kind, part, LedgerFilter.ALL, none, Optional.empty());
      if (!ledger.entries().isEmpty()) {
        all.add(ledger);
      }
    }
    return all;
  }

  /** When a report or a decision was last added; the beginning of 1970 for an empty case. */
  static Instant asOf(CaseView view, List<Decision> decisions) {
    Instant[] last = {Instant.EPOCH};
    view.entries(0, entry -> last[0] = later(last[0], entry.addedAt()));
    decisions.forEach(decision -> last[0] = later(last[0], decision.at()));
    return last[0];
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  static List<Holdings.Source> sources(ResolvedCase resolved) {
    Map<String, Reliability> grades = new HashMap<>();
    for (GradeSource grade : resolved.decisions().acts(GradeSource.class)) {
      if (!grade.speaker()) {
        grades.put(grade.name().strip().toLowerCase(Locale.ROOT), grade.reliability());
      }
    }
    return resolved.reports().stream()
        .map(
            report ->
                new Holdings.Source(
                    report.document(),
                    report.metadata().title().orElse(""),
                    report.metadata().publisher().orElse(""),
                    report.metadata().published().orElse(""),
                    report.metadata().url().orElse(""),
                    grades.getOrDefault(
                        report.metadata().publisher().orElse("").strip().toLowerCase(Locale.ROOT),
                        Reliability.F),
                    report.copyOf().isPresent()))
        .toList();
  }
}
