package org.spoor.report.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.assess.corroboration.VoiceBook.Contested;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.model.Incident;
import org.spoor.model.Period;
import org.spoor.report.Caption;
import org.spoor.report.Wording;
import org.spoor.report.chart.Lettering;
import org.spoor.report.chart.Timeline;
import org.spoor.report.product.Block.Column;
import org.spoor.report.product.Block.Heading;
import org.spoor.report.product.Block.Item;
import org.spoor.report.product.Block.Items;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Table;
import org.spoor.report.product.Block.Tone;
import org.spoor.report.product.Block.Value;

/** What is new in a case: reports, incidents, totals then and now, contradictions, decisions. */
public final class BriefDossier {
  private static final int MOST_ROWS = 80;

  private final Holdings now;
  private final Change change;
  private final Citations citations;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Incident> before = new LinkedHashMap<>();
  private final List<Incident> fresh = new ArrayList<>();
  private final Map<Incident, List<String>> changed = new LinkedHashMap<>();
  private final List<Incident> gone = new ArrayList<>();

  private BriefDossier(Holdings now, Change change) {
    this.now = now;
    this.change = change;
    citations = new Citations(now);
    change.before().forEach(incident -> before.put(incident.id(), incident));
    Set<String> still = new HashSet<>();
    for (Incident incident : now.incidents()) {
      still.add(incident.id());
      Optional<Incident> earlier = Optional.ofNullable(before.get(incident.id()));
      if (earlier.isEmpty()) {
        fresh.add(incident);
      } else {
        List<String> words = IncidentChange.words(earlier.get(), incident);
        if (!words.isEmpty()) {
          changed.put(incident, words);
        }
      }
    }
    change.before().stream().filter(incident -> !still.contains(incident.id())).forEach(gone::add);
  }

  /**
   * The document.
   *
   * @param now the whole case as it is
   * @param program name and version of this program
   */
  public static Dossier of(Holdings now, Change change, String program) {
    return new BriefDossier(now, change).write(program);
  }

  private Dossier write(String program) {
    glance();
    reports();
    incidents();
    ledgers();
    contradictions();
    decisions();
    new AnnexPart(now, citations).write(blocks);
    return new Dossier(
        "Brief",
        "What is new",
        "In a case of " + Wording.count(now.sources().size(), "report") + ", " + change.since(),
        now.asOf(),
        List.of(
            fact("New reports", change.reports().size()),
            fact("New incidents", fresh.size()),
            fact("Changed incidents", changed.size()),
            fact("New contradictions", newly().size()),
            fact("Settled", settled().size()),
            fact("Decisions", change.decisions().size())),
        blocks,
        program);
  }

  private static Value fact(String name, int number) {
    return new Value(name, Inline.of(Wording.number(number)));
  }

  private void glance() {
    blocks.add(new Heading(1, "at-a-glance", "At a glance"));
    boolean nothing = change.reports().isEmpty() && change.decisions().isEmpty();
    blocks.add(
        new Paragraph(
            Tone.LEAD,
            Inline.of(
                nothing
                    ? "Nothing was added " + change.since() + "."
                    : Wording.capital(change.since())
                        + ", "
                        + Wording.count(change.reports().size(), "report")
                        + " and "
                        + Wording.count(change.decisions().size(), "decision")
                        + " were added to the case.")));
    List<Item> points = new ArrayList<>();
    Map<String, Integer> kinds = new TreeMap<>();
    fresh.forEach(
        incident ->
            kinds.merge(
                LedgerKind.of(incident.type()).title().toLowerCase(java.util.Locale.ROOT),
                1,
                Integer::sum));
    if (!kinds.isEmpty()) {
      points.add(
          point(
              Wording.count(fresh.size(), "new incident") + ": ",
              String.join(
                      ", ",
                      kinds.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList())
                  + "."));
    }
    if (!changed.isEmpty()) {
      points.add(point(Wording.count(changed.size(), "incident"), " told otherwise than before."));
    }
    if (!gone.isEmpty()) {
      points.add(
          point(
              Wording.count(gone.size(), "incident"),
              " of then now part of another, or taken out."));
    }
    if (!newly().isEmpty()) {
      points.add(point(Wording.count(newly().size(), "new contradiction"), " between reports."));
    }
    if (!settled().isEmpty()) {
      points.add(point(Wording.count(settled().size(), "contradiction"), " settled or gone."));
    }
    if (!points.isEmpty()) {
      blocks.add(new Items(points));
    }
  }

  private static Item point(String strong, String plain) {
    return new Item("–", Inline.line().strong(strong).plain(plain).done());
  }

  private void reports() {
    if (change.reports().isEmpty()) {
      return;
    }
    Map<String, Holdings.Source> sources = new HashMap<>();
    now.sources().forEach(source -> sources.put(source.document(), source));
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (String document : change.reports().stream().limit(MOST_ROWS).toList()) {
      Holdings.Source source = sources.get(document);
      rows.add(
          source == null
              ? List.of(
                  Inline.line().plain(document).quiet(" withdrawn").done(),
                  List.of(),
                  List.of(),
                  List.of())
              : List.of(
                  Inline.line()
                      .strong(AnnexPart.title(source))
                      .quiet(source.copy() ? " repeats another report" : "")
                      .done(),
                  Inline.of(source.publisher()),
                  Inline.of(source.published()),
                  Inline.of(source.reliability().name())));
    }
    blocks.add(new Heading(1, "reports", "New reports"));
    blocks.add(
        new Table(
            left(change.reports().size()),
            List.of(
                Column.words("Report", 50),
                Column.words("Publisher", 26),
                Column.words("Published", 14),
                Column.words("Grade", 8)),
            rows));
  }

  private static String left(int all) {
    return all > MOST_ROWS ? "The first " + MOST_ROWS + " of " + all : "";
  }

  private void incidents() {
    if (fresh.isEmpty() && changed.isEmpty() && gone.isEmpty()) {
      return;
    }
    blocks.add(new Heading(1, "incidents", "Incidents"));
    timeline();
    if (!fresh.isEmpty()) {
      blocks.add(new Heading(2, "incidents-new", "New"));
      List<List<List<Inline>>> rows = new ArrayList<>();
      fresh.stream()
          .limit(MOST_ROWS)
          .forEach(incident -> rows.add(row(incident, List.of(IncidentChange.told(incident)))));
      blocks.add(table("What is told", fresh.size(), rows));
    }
    if (!changed.isEmpty()) {
      blocks.add(new Heading(2, "incidents-changed", "Changed"));
      List<List<List<Inline>>> rows = new ArrayList<>();
      changed.entrySet().stream()
          .limit(MOST_ROWS)
          .forEach(entry -> rows.add(row(entry.getKey(), entry.getValue())));
      blocks.add(table("What has changed", changed.size(), rows));
    }
    if (!gone.isEmpty()) {
      blocks.add(new Heading(2, "incidents-gone", "No longer of their own"));
      List<Item> items = new ArrayList<>();
      for (Incident incident : gone.stream().limit(MOST_ROWS).toList()) {
        items.add(
            new Item(
                "–", Inline.line().plain(subject(incident)).quiet(" " + incident.id()).done()));
      }
      blocks.add(new Items(items));
    }
  }

  private static Table table(String told, int all, List<List<List<Inline>>> rows) {
    return new Table(
        left(all),
        List.of(
            Column.words("When", 16),
            Column.words("Incident", 38),
            Column.words(told, 32),
            Column.words("Notes", 12)),
        rows);
  }

  private List<List<Inline>> row(Incident incident, List<String> words) {
    return List.of(
        Inline.of(incident.when().edtf().orElse("no date").replace("/", " – ")),
        Inline.of(subject(incident)),
        Inline.of(String.join("; ", words)),
        Inline.line().cite(citations.of(incident, 4, "incidents")).done());
  }

  private static String subject(Incident incident) {
    String row = Caption.row(incident);
    return Wording.capital(Wording.words(incident.type().word()))
        + (row.isEmpty() ? "" : ": " + row);
  }

  private void timeline() {
    List<Timeline.Mark> marks = new ArrayList<>();
    for (LedgerKind kind : LedgerKind.values()) {
      for (Incident incident : fresh) {
        if (kind.holds(incident.type())) {
          LedgerPart.days(incident)
              .filter(Period::bounded)
              .ifPresent(
                  days ->
                      marks.add(
                          new Timeline.Mark(
                              kind.title(), days.first(), days.last(), subject(incident))));
        }
      }
    }
    Timeline.of("New incidents", marks, ProfileDossier.WIDTH, new Lettering())
        .ifPresent(
            drawing ->
                blocks.add(
                    new Block.Figure(
                        "figure-timeline",
                        "New incidents by kind and time",
                        drawing,
                        "A dot is an incident with a day; a bar is one of which only a period is told.")));
  }

  private record Sum(LedgerKind kind, String of, String unit) {}

  private void ledgers() {
    Map<Sum, Ledger.Total> then = totals(change.ledgers());
    Map<Sum, Ledger.Total> today = totals(now.ledgers());
    Set<Sum> all = new java.util.LinkedHashSet<>(today.keySet());
    all.addAll(then.keySet());
    List<List<List<Inline>>> rows = new ArrayList<>();
    List<Item> assumptions = new ArrayList<>();
    for (Sum sum : all) {
      Optional<Ledger.Total> was = Optional.ofNullable(then.get(sum));
      Optional<Ledger.Total> is = Optional.ofNullable(today.get(sum));
      boolean same =
          was.isPresent()
              && is.isPresent()
              && was.get().min() == is.get().min()
              && was.get().max() == is.get().max()
              && was.get().incidents() == is.get().incidents();
      if (same || rows.size() == MOST_ROWS) {
        continue;
      }
      rows.add(
          List.of(
              Inline.line()
                  .plain(sum.kind().title())
                  .quiet(sum.of().isEmpty() ? "" : " " + Wording.words(sum.of()))
                  .done(),
              Inline.of(was.map(BriefDossier::amount).orElse("–")),
              Inline.line().strong(is.map(BriefDossier::amount).orElse("–")).done(),
              Inline.of(
                  was.map(Ledger.Total::incidents).orElse(0)
                      + " → "
                      + is.map(Ledger.Total::incidents).orElse(0))));
      is.ifPresent(
          total ->
              total.assumptions().stream()
                  .limit(2)
                  .forEach(
                      words ->
                          assumptions.add(
                              new Item(
                                  "–",
                                  Inline.line()
                                      .strong(
                                          sum.kind().title()
                                              + (sum.of().isEmpty()
                                                  ? ""
                                                  : ", " + Wording.words(sum.of()))
                                              + ": ")
                                      .plain(words)
                                      .done()))));
    }
    if (rows.isEmpty()) {
      return;
    }
    blocks.add(new Heading(1, "ledgers", "Ledgers then and now"));
    blocks.add(
        new Table(
            "Totals that are not what they were",
            List.of(
                Column.words("Ledger", 32),
                Column.figures("Then", 26),
                Column.figures("Now", 28),
                Column.figures("Incidents", 13)),
            rows));
    if (!assumptions.isEmpty()) {
      blocks.add(
          new Paragraph(
              Tone.SMALL,
              Inline.line()
                  .strong("What makes the difference between lower and upper end")
                  .done()));
      blocks.add(new Items(assumptions.subList(0, Math.min(20, assumptions.size()))));
    }
  }

  private static String amount(Ledger.Total total) {
    return LedgerPart.amount(total.min(), total.max(), total.unit(), "");
  }

  private static Map<Sum, Ledger.Total> totals(List<Ledger> ledgers) {
    Map<Sum, Ledger.Total> totals = new LinkedHashMap<>();
    for (Ledger ledger : ledgers) {
      for (Ledger.Total total : ledger.totals()) {
        totals.put(new Sum(ledger.kind(), total.of(), total.unit()), total);
      }
    }
    return totals;
  }

  private static String key(Contested contested) {
    return contested.incident().id() + " " + contested.slot();
  }

  private static Set<String> open(List<Contested> contested) {
    Set<String> keys = new HashSet<>();
    contested.stream().filter(c -> c.settled().isEmpty()).forEach(c -> keys.add(key(c)));
    return keys;
  }

  /** Open now and not then. */
  private List<Contested> newly() {
    Set<String> then = open(change.contested());
    return now.voices().contested().stream()
        .filter(c -> c.settled().isEmpty() && !then.contains(key(c)))
        .toList();
  }

  /** Open then and not now; as it stands now where it still stands. */
  private List<Contested> settled() {
    Set<String> today = open(now.voices().contested());
    Map<String, Contested> stands = new HashMap<>();
    now.voices().contested().forEach(c -> stands.put(key(c), c));
    return change.contested().stream()
        .filter(c -> c.settled().isEmpty() && !today.contains(key(c)))
        .map(c -> stands.getOrDefault(key(c), c))
        .toList();
  }

  private void contradictions() {
    List<Contested> fresh = newly();
    List<Contested> over = settled();
    if (fresh.isEmpty() && over.isEmpty()) {
      return;
    }
    blocks.add(new Heading(1, "contradictions", "Contradictions"));
    if (!fresh.isEmpty()) {
      blocks.add(new Heading(2, "contradictions-new", "New"));
      ContradictionPart.table(fresh, citations, blocks);
    }
    if (!over.isEmpty()) {
      blocks.add(new Heading(2, "contradictions-settled", "Settled or gone"));
      ContradictionPart.table(over, citations, blocks);
    }
  }

  private void decisions() {
    if (change.decisions().isEmpty()) {
      return;
    }
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Change.Decided each : change.decisions().stream().limit(MOST_ROWS).toList()) {
      rows.add(
          List.of(
              Inline.of(each.id()),
              Inline.of(each.at().toString().substring(0, 10)),
              Inline.of(each.author()),
              Inline.line()
                  .plain(each.what())
                  .quiet(each.undone() ? " taken back since" : "")
                  .done(),
              Inline.of(Citations.cut(each.reason(), 300))));
    }
    blocks.add(new Heading(1, "decisions", "Decisions"));
    blocks.add(
        new Table(
            left(change.decisions().size()),
            List.of(
                Column.words("Id", 8),
                Column.words("Day", 13),
                Column.words("By", 14),
                Column.words("What", 38),
                Column.words("Why", 30)),
            rows));
  }
}
