package org.spoor.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.model.DateValue;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Finding;
import org.spoor.model.Item;
import org.spoor.model.Metadata;
import org.spoor.model.Qualifier;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.incident.IncidentResolver;
import org.spoor.resolve.incident.Resolution;

/**
 * How long it takes to join the events of many reports. The reports are made up: incidents of all
 * types over eleven years in forty states, each told by one to five reports in different words
 * (dates as day, month or not at all; figures exact or rounded), and a yearly total for every state
 * and commodity.
 */
final class IncidentLoad {
  private static final long SEED = 20_221_123;
  private static final String[] STATES =
      ("AT BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL"
              + " PT RO RS RU SE SI SK TR UA US")
          .split(" ");
  private static final String[] GOODS = {
    "cigarettes", "heroin", "cocaine", "cannabis", "amphetamine", "MDMA", "amber", "alcohol"
  };
  private static final EventType[] TYPES = {
    EventType.SEIZURE, EventType.SEIZURE, EventType.SEIZURE, EventType.ARREST, EventType.ARREST,
    EventType.EXPULSION, EventType.RAID, EventType.CHARGE, EventType.SENTENCE, EventType.ATTACK
  };

  private final PrintStream out;
  private final SplittableRandom random = new SplittableRandom(SEED);

  IncidentLoad(PrintStream out) {
    this.out = out;
  }

  void run(int events) {
    List<Report> reports = reports(events);
    long told = reports.stream().mapToLong(report -> report.findings().size()).sum();
    IncidentResolver resolver = IncidentResolver.load();
    resolver.resolve(reports.subList(0, Math.min(reports.size(), 2_000)), Decisions.NONE);
    System.gc();
    long start = System.nanoTime();
    long before = cpu();
    Resolution resolution = resolver.resolve(reports, Decisions.NONE);
    double resolve = (System.nanoTime() - start) / 1e9;
    double work = (cpu() - before) / 1e9;
    start = System.nanoTime();
    int totals = 0;
    for (LedgerKind kind : LedgerKind.values()) {
      Ledger ledger =
          Ledgers.load()
              .of(
                  kind,
                  resolution.incidents(),
                  resolution.links(),
                  LedgerFilter.ALL,
                  Optional.of(Grouping.YEAR));
      totals += ledger.totals().size();
    }
    double ledgers = (System.nanoTime() - start) / 1e9;
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "| events | reports | incidents | links | proposals | resolve, s | of these CPU, s |"
            + " all ledgers, s |"
            + " memory, MB |%n|--:|--:|--:|--:|--:|--:|--:|--:|--:|%n"
            + "| %,d | %,d | %,d | %,d | %,d | %.1f | %.1f | %.1f | %,d |%n",
        told,
        reports.size(),
        resolution.incidents().size(),
        resolution.links().size(),
        resolution.proposals().size(),
        resolve,
        work,
        ledgers,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    if (totals == 0) {
      throw new IllegalStateException("the ledgers are empty");
    }
  }

  /** CPU time of this thread, which does all the work, in nanoseconds. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private List<Report> reports(int events) {
    List<List<Finding>> pages = new ArrayList<>();
    List<String> published = new ArrayList<>();
    int wanted = Math.max(1, events / 3);
    for (int i = 0; i < wanted; i++) {
      pages.add(new ArrayList<>());
      published.add(
          "%04d-%02d-%02d"
              .formatted(
                  2013 + i * 11 / wanted, 1 + i * 132 / wanted % 12, 1 + random.nextInt(28)));
    }
    int made = 0;
    while (made < events) {
      int page = random.nextInt(wanted);
      EventType type = TYPES[random.nextInt(TYPES.length)];
      String by = STATES[random.nextInt(STATES.length)];
      String against = STATES[random.nextInt(STATES.length)];
      String goods = GOODS[random.nextInt(GOODS.length)];
      double amount = Math.rint(Math.exp(random.nextDouble(1, 15)));
      boolean total = random.nextInt(20) == 0;
      int tellings = 1 + random.nextInt(5) * random.nextInt(2);
      for (int t = 0; t < tellings && made < events; t++) {
        int at = Math.min(wanted - 1, page + t);
        String day = published.get(page);
        String date =
            total ? day.substring(0, 4) : random.nextInt(4) == 0 ? day.substring(0, 7) : day;
        boolean rounded = random.nextInt(4) == 0;
        pages
            .get(at)
            .add(
                event(
                    pages.get(at).size(), type, date, by, against, goods, amount, rounded, total));
        made++;
      }
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      reports.add(
          new Report(
              i,
              "report-%06d".formatted(i),
              new Metadata(
                  Optional.empty(),
                  Optional.of(published.get(i)),
                  Optional.of("Publisher " + i % 200),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              pages.get(i),
              List.of(),
              Optional.empty(),
              Set.of()));
    }
    return reports;
  }

  private static Event event(
      int position,
      EventType type,
      String date,
      String by,
      String against,
      String goods,
      double amount,
      boolean rounded,
      boolean total) {
    double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(amount)) - 1));
    double told = rounded ? Math.floor(amount / step) * step : amount;
    Optional<Qualifier> qualifier = Optional.of(rounded ? Qualifier.MORE_THAN : Qualifier.EXACTLY);
    boolean seizure = type == EventType.SEIZURE;
    Span span = new Span(position * 100, position * 100 + 60);
    return new Event(
        "event-" + (position + 1),
        span,
        span,
        type,
        new Event.When(Optional.of(DateValue.of(date)), total),
        new Event.Parties(
            List.of(by),
            type == EventType.EXPULSION ? List.of(against) : List.of(),
            List.of(),
            List.of()),
        new Event.Where(
            seizure ? List.of(by) : List.of(), List.of(), List.of(), List.of(), List.of()),
        new Event.What(
            seizure ? Optional.empty() : Optional.of(1 + (long) told % 60),
            seizure ? Optional.empty() : Optional.of("person"),
            seizure ? Optional.empty() : qualifier,
            seizure
                ? List.of(
                    new Item(
                        goods,
                        Optional.of(told),
                        Optional.of(goods.equals("cigarettes") ? "stick" : "kg"),
                        qualifier))
                : List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        Event.Toll.NONE,
        Event.Status.HAPPENED,
        Standing.FACT,
        List.of(),
        Optional.empty());
  }
}
