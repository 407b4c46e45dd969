package org.spoor.resolve.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.model.DateValue;
import org.spoor.model.Decision;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Incident;
import org.spoor.model.Item;
import org.spoor.model.Metadata;
import org.spoor.model.Qualifier;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;

/** What holds of any reports. Each world is made from a seed, which a failure names. */
class IncidentPropertiesTest {
  private static final IncidentResolver RESOLVER = IncidentResolver.load();
  private static final Ledgers LEDGERS = Ledgers.load();
  private static final String[] STATES = {"BG", "EE", "LT", "LV", "PL"};
  private static final String[] GOODS = {"cigarettes", "cocaine", "heroin"};

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  /** Reports with few states, goods, days and figures, so that they meet in all ways. */
  private static List<Report> world(int seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    int count = 2 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      List<Finding> events = new ArrayList<>();
      for (int e = 0; e < 1 + random.nextInt(4); e++) {
        events.add(event(random, e));
      }
      reports.add(report(i, "r" + i, events, Optional.empty()));
    }
    return reports;
  }

  private static Event event(Random random, int position) {
    boolean expulsion = random.nextBoolean();
    boolean total = random.nextInt(5) == 0;
    String date =
        switch (random.nextInt(5)) {
          case 0 -> "2022";
          case 1 -> "2022-03";
          case 2 -> "";
          default -> "2022-03-%02d".formatted(17 + random.nextInt(4));
        };
    List<String> by = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3) / 2; i++) {
      String state = STATES[random.nextInt(STATES.length)];
      if (!by.contains(state)) {
        by.add(state);
      }
    }
    double amount = total ? 100 + random.nextInt(900) : 1 + random.nextInt(60);
    return event(
        position,
        expulsion ? EventType.EXPULSION : EventType.SEIZURE,
        total && date.length() > 7 ? "2022" : date,
        by,
        GOODS[random.nextInt(GOODS.length)],
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(amount),
        total,
        Optional.empty());
  }

  private static Event event(
      int position,
      EventType type,
      String date,
      List<String> by,
      String goods,
      Optional<Double> amount,
      boolean total,
      Optional<String> partOf) {
    boolean expulsion = type == EventType.EXPULSION;
    Span span = new Span(position * 100, position * 100 + 50);
    String unit = goods.equals("cigarettes") ? "stick" : "kg";
    return new Event(
        "event-" + (position + 1),
        span,
        span,
        type,
        new Event.When(date.isEmpty() ? Optional.empty() : Optional.of(DateValue.of(date)), total),
        new Event.Parties(by, expulsion ? List.of("RU") : List.of(), List.of(), List.of()),
        Event.Where.UNKNOWN,
        new Event.What(
            expulsion ? amount.map(Double::longValue) : Optional.empty(),
            expulsion ? Optional.of("person") : Optional.empty(),
            Optional.of(Qualifier.EXACTLY),
            expulsion
                ? List.of()
                : List.of(
                    new Item(goods, amount, Optional.of(unit), Optional.of(Qualifier.EXACTLY))),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        Event.Toll.NONE,
        Event.Status.HAPPENED,
        Standing.FACT,
        List.of(),
        partOf);
  }

  private static Report report(
      int number, String document, List<Finding> events, Optional<Integer> copyOf) {
    return new Report(
        number,
        document,
        new Metadata(
            Optional.empty(),
            Optional.of("2022-12-31"),
            Optional.of("Paper " + document),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        events,
        List.of(),
        copyOf,
        Set.of());
  }

  private static Set<Set<FindRef>> incidents(Resolution resolution) {
    return resolution.incidents().stream()
        .map(i -> i.tellings().stream().map(Incident.Telling::find).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Set<String> links(Resolution resolution) {
    java.util.Map<String, String> names = new java.util.HashMap<>();
    for (Incident incident : resolution.incidents()) {
      names.put(
          incident.id(),
          new TreeSet<>(incident.tellings().stream().map(Incident.Telling::find).toList())
              .toString());
    }
    return resolution.links().stream()
        .map(link -> names.get(link.from()) + " " + link.kind() + " " + names.get(link.to()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> totals(Resolution resolution) {
    List<String> totals = new ArrayList<>();
    for (LedgerKind kind : LedgerKind.values()) {
      for (LedgerFilter filter : List.of(LedgerFilter.ALL, LedgerFilter.ALL.by("LT"))) {
        Ledger ledger = LEDGERS.of(kind, resolution, filter, Optional.empty(), Optional.empty());
        for (Ledger.Total total : ledger.totals()) {
          assertThat(total.min()).isLessThanOrEqualTo(total.max()).isNotNegative();
          totals.add(
              kind
                  + " "
                  + filter.by()
                  + " "
                  + total.unit()
                  + " "
                  + total.of()
                  + " "
                  + total.min()
                  + " "
                  + total.max());
        }
      }
    }
    return totals;
  }

  private static Resolution resolve(List<Report> reports) {
    return RESOLVER.resolve(reports, Decisions.NONE);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderOfReportsChangesNothing(int seed) {
    List<Report> reports = world(seed);
    Resolution before = resolve(reports);
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    List<Report> renumbered = new ArrayList<>();
    for (int i = 0; i < shuffled.size(); i++) {
      Report report = shuffled.get(i);
      renumbered.add(report(i, report.document(), report.findings(), Optional.empty()));
    }
    Resolution after = resolve(renumbered);
    assertThat(incidents(after)).isEqualTo(incidents(before));
    assertThat(links(after)).isEqualTo(links(before));
    assertThat(totals(after)).isEqualTo(totals(before));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aCopyChangesNoTotal(int seed) {
    List<Report> reports = world(seed);
    List<String> before = totals(resolve(reports));
    List<Report> more = new ArrayList<>(reports);
    Report original = reports.get(new Random(seed).nextInt(reports.size()));
    more.add(report(reports.size(), "z-copy", original.findings(), Optional.of(original.number())));
    assertThat(totals(resolve(more))).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPartBesideItsWholeChangesNoTotal(int seed) {
    Random random = new Random(seed);
    List<Finding> alone = new ArrayList<>();
    EventType type = random.nextBoolean() ? EventType.EXPULSION : EventType.SEIZURE;
    List<String> by = List.of("LT", "LV");
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      alone.add(
          event(
              i,
              type,
              "202%d".formatted(i),
              by,
              "cocaine",
              Optional.of(500.0 + random.nextInt(500)),
              true,
              Optional.empty()));
    }
    List<String> before = totals(resolve(List.of(report(0, "a", alone, Optional.empty()))));
    List<Finding> with = new ArrayList<>(alone);
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int whole = random.nextInt(alone.size());
      with.add(
          event(
              10 + i,
              type,
              "202%d-0%d-11".formatted(whole, 1 + i),
              by,
              "cocaine",
              Optional.of(1.0 + random.nextInt(100)),
              false,
              Optional.of("event-" + (whole + 1))));
    }
    Resolution after = resolve(List.of(report(0, "a", with, Optional.empty())));
    assertThat(totals(after).stream().filter(t -> !t.contains("Optional[LT]")).toList())
        .isEqualTo(before.stream().filter(t -> !t.contains("Optional[LT]")).toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void joiningAndTakingItBackLeavesAllAsItWas(int seed) {
    List<Report> reports = world(seed);
    Resolution before = resolve(reports);
    FindRef one = before.incidents().getFirst().tellings().getFirst().find();
    FindRef other = before.incidents().getLast().tellings().getFirst().find();
    Decision join = new Decision("d-1", "x", Instant.EPOCH, "", new Decision.Act.Join(one, other));
    Decision undo = new Decision("d-2", "x", Instant.EPOCH, "", new Decision.Act.Undo("d-1"));
    Resolution joined = RESOLVER.resolve(reports, Decisions.of(List.of(join)));
    assertThat(
            joined.incidents().stream()
                .filter(
                    incident ->
                        incident.tellings().stream()
                            .map(Incident.Telling::find)
                            .collect(Collectors.toSet())
                            .containsAll(List.of(one, other))))
        .hasSize(1);
    assertThat(RESOLVER.resolve(reports, Decisions.of(List.of(join, undo)))).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void laterReportsChangeNoId(int seed) {
    List<Report> reports = world(seed);
    List<String> before =
        resolve(reports.subList(0, reports.size() - 1)).incidents().stream()
            .map(Incident::id)
            .toList();
    List<String> after = resolve(reports).incidents().stream().map(Incident::id).toList();
    assertThat(after).doesNotHaveDuplicates();
    // Two incidents may turn out to be one; the one told first keeps its id.
    assertThat(after).containsAnyElementsOf(before);
    assertThat(after.getFirst()).isEqualTo(before.getFirst());
  }
}
