package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.model.Certainty;
import org.spoor.model.Credibility;
import org.spoor.model.Decision;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;

/** Ledgers, incidents and the map. */
final class LedgerRoutes {
  private static final int MOST_TELLINGS = 500;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CaseMemory memory;
  private final Texts texts;

  LedgerRoutes(CaseMemory memory, Texts texts) {
    this.memory = memory;
    this.texts = texts;
  }

  void addTo(Routes routes) {
    routes.read("/ledgers", this::ledgers);
    routes.read("/ledgers/{name}", this::ledger);
    routes.read("/incidents", this::incidents);
    routes.read("/incidents/{incident}", this::incident);
    routes.read("/map", this::map);
  }

  private void ledgers(Call call) {
    ObjectNode out = Body.object();
    out.set(
        "items",
        Body.list(
            Arrays.asList(LedgerKind.values()),
            kind ->
                IncidentAnswers.ledger(
                    memory.snapshot().ledger(kind, LedgerFilter.ALL, Optional.empty()))));
    out.set("state", memory.state());
    call.json(out);
  }

  private void ledger(Call call) {
    String name = call.ctx().pathParam("name");
    boolean csv = name.endsWith(".csv");
    boolean xlsx = name.endsWith(".xlsx");
    String word = csv || xlsx ? name.substring(0, name.lastIndexOf('.')) : name;
    LedgerKind kind =
        LedgerKind.named(word)
            .filter(each -> each.word().equals(word))
            .orElseThrow(() -> Problem.of(ProblemCode.NO_SUCH_LEDGER, "no ledger " + word));
    Optional<Grouping> grouping = call.choice("group-by", Grouping.values(), Grouping::word);
    Ledger ledger = asked(kind, LedgerQuestion.filter(call), grouping);
    if (csv || xlsx) {
      call.ctx()
          .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
          .contentType(csv ? "text/csv; charset=utf-8" : XLSX)
          .result(csv ? LedgerTable.csv(ledger) : LedgerTable.xlsx(ledger));
      return;
    }
    ObjectNode out = Body.object();
    out.put("name", kind.word());
    out.put("title", kind.title());
    Body.put(out, "groupBy", grouping.map(Grouping::word));
    out.set("totals", IncidentAnswers.totals(ledger.totals()));
    out.set("groups", Body.list(ledger.groups(), LedgerRoutes::group));
    call.cursor()
        .page(
            out,
            entries(call, ledger),
            call.limit(),
            entry -> entry.incident().id(),
            IncidentAnswers::entry);
    out.set("state", memory.state());
    call.json(out);
  }

  private Ledger asked(LedgerKind kind, LedgerFilter filter, Optional<Grouping> grouping) {
    try {
      return memory.snapshot().ledger(kind, filter, grouping);
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemCode.WRONG_PARAMETER, String.valueOf(e.getMessage()));
    }
  }

  private static ObjectNode group(Ledger.Group group) {
    ObjectNode out = Body.object();
    out.put("key", group.key());
    out.put("incidents", group.entries().size());
    out.set("totals", IncidentAnswers.totals(group.totals()));
    return out;
  }

  private static List<Ledger.Entry> entries(Call call, Ledger ledger) {
    Optional<String> key = call.text("group");
    if (key.isEmpty()) {
      return ledger.entries();
    }
    return ledger.groups().stream()
        .filter(group -> group.key().equals(key.get()))
        .findFirst()
        .map(Ledger.Group::entries)
        .orElse(List.of());
  }

  private void incidents(Call call) {
    Snapshot snapshot = memory.snapshot();
    Optional<LedgerKind> ledger = call.choice("ledger", LedgerKind.values(), LedgerKind::word);
    Optional<String> type = call.text("type");
    Optional<String> country = call.text("country");
    Set<Certainty> certainties = LedgerQuestion.certainties(call);
    Set<Incident.Review> reviews = LedgerQuestion.reviews(call);
    boolean contradicted = call.flag("contradicted", false);
    List<Incident> from =
        call.text("report").isEmpty()
            ? snapshot.incidents()
            : snapshot
                .entry(call.whole("report", 1, Integer.MAX_VALUE, 1))
                .map(entry -> snapshot.toldIn(entry.id()))
                .orElse(List.of());
    List<Incident> found =
        from.stream()
            .filter(
                incident ->
                    ledger.filter(kind -> !kind.holds(incident.type())).isEmpty()
                        && type.filter(word -> !incident.type().word().equals(word)).isEmpty()
                        && country.filter(code -> !concerns(incident, code)).isEmpty()
                        && (certainties.isEmpty() || certainties.contains(incident.certainty()))
                        && (reviews.isEmpty() || reviews.contains(incident.review()))
                        && (!contradicted || incident.contradicted()))
            .toList();
    ObjectNode out = Body.object();
    call.cursor().page(out, found, call.limit(), Incident::id, IncidentAnswers::brief);
    out.set("state", memory.state());
    call.json(out);
  }

  private static boolean concerns(Incident incident, String code) {
    return incident.parties().by().contains(code)
        || incident.parties().against().contains(code)
        || incident.where().place().contains(code);
  }

  private void incident(Call call) {
    Snapshot snapshot = memory.snapshot();
    DecisionBook book = memory.book();
    String id = call.ctx().pathParam("incident");
    Incident incident =
        snapshot
            .incident(id)
            .orElseThrow(() -> Problem.of(ProblemCode.NO_SUCH_INCIDENT, "no incident " + id));
    ObjectNode out = Body.object();
    out.set("incident", IncidentAnswers.brief(incident));
    List<Incident.Telling> tellings =
        incident.tellings().subList(0, Math.min(MOST_TELLINGS, incident.tellings().size()));
    Map<String, Texts.Report> words =
        texts.of(tellings.stream().map(Incident.Telling::document).distinct().toList());
    ReportBodies reports = new ReportBodies(snapshot, book);
    out.set("tellings", Body.list(tellings, telling -> telling(telling, reports, words)));
    out.set("differences", IncidentAnswers.differences(incident, incident.differences()));
    out.set("backing", IncidentAnswers.backing(incident.backing()));
    out.set("links", links(snapshot, incident));
    PartyBodies bodies = new PartyBodies(snapshot);
    out.set(
        "proposals",
        Body.list(
            bodies.repeats(
                snapshot.repeats().stream()
                    .filter(each -> each.one().equals(id) || each.other().equals(id))
                    .toList()),
            node -> node));
    DecisionBodies decisions = new DecisionBodies(snapshot, book);
    out.set("decisions", Body.list(about(book, incident), decisions::of));
    out.set("state", memory.state());
    call.json(out);
  }

  private static ObjectNode telling(
      Incident.Telling telling, ReportBodies reports, Map<String, Texts.Report> words) {
    Texts.Report report =
        words.getOrDefault(telling.document(), new Texts.Report("", List.of(), List.of()));
    ObjectNode out = Body.object();
    out.set("report", reports.brief(telling.document()));
    out.put("event", telling.event());
    out.set("find", IncidentAnswers.find(telling.find()));
    out.put("start", telling.quote().start());
    out.put("end", telling.quote().end());
    out.put("quote", report.quote(telling.quote()));
    out.put("sentence", report.sentence(telling.quote().start()));
    out.set("context", report.context(telling.quote()));
    out.set(
        "again",
        Body.list(telling.again(), span -> Body.place(span).put("quote", report.quote(span))));
    out.set("voices", Body.list(telling.voices(), IncidentAnswers::voice));
    out.put("ownVoice", telling.ownVoice());
    out.put("copy", telling.copy());
    out.put("accepted", telling.accepted());
    telling
        .credibility()
        .map(Credibility::figure)
        .ifPresent(figure -> out.put("credibility", figure));
    out.set("reasons", Body.texts(telling.reasons()));
    return out;
  }

  private static ArrayNode links(Snapshot snapshot, Incident incident) {
    ArrayNode out = Body.array();
    for (IncidentLink link : snapshot.linksOf(incident.id())) {
      boolean from = link.from().equals(incident.id());
      snapshot
          .incident(from ? link.to() : link.from())
          .ifPresent(
              other -> {
                ObjectNode node = out.addObject();
                node.put("kind", link.kind().word());
                node.put("direction", from ? "from" : "to");
                node.set("other", IncidentAnswers.brief(other));
                node.set("otherFind", IncidentAnswers.find(other.tellings().getFirst().find()));
                node.set("reasons", Body.texts(link.reasons()));
                node.put("decided", link.decided());
              });
    }
    return out;
  }

  /** Decisions about finds that tell of the incident. */
  private static List<Decision> about(DecisionBook book, Incident incident) {
    Set<Decision> about = new LinkedHashSet<>();
    for (Incident.Telling telling : incident.tellings()) {
      for (Decision decision : book.about(telling.document())) {
        for (FindRef find : DecisionBook.finds(decision.act())) {
          if (find.samePlace(telling.find())) {
            about.add(decision);
          }
        }
      }
    }
    return new ArrayList<>(about);
  }

  private void map(Call call) {
    String name = call.needed("ledger");
    LedgerKind kind =
        LedgerKind.named(name)
            .orElseThrow(() -> Call.wrong("ledger", "one of those at /api/v1/ledgers"));
    String side =
        call.choice("side", new String[] {"place", "by", "against"}, word -> word).orElse("place");
    LedgerFilter filter = LedgerQuestion.filter(call);
    Snapshot now = memory.snapshot();
    // Says what is wrong with the filter, where something is.
    asked(kind, filter, Optional.empty());
    ObjectNode out = Body.object();
    out.put("ledger", kind.word());
    out.put("side", side);
    out.setAll(
        now.part(
            List.of("map", kind, side, filter),
            snapshot ->
                countries(snapshot, snapshot.ledger(kind, filter, Optional.empty()), side)));
    out.set("state", memory.state());
    call.json(out);
  }

  private static ObjectNode countries(Snapshot snapshot, Ledger all, String side) {
    Set<String> codes = new TreeSet<>();
    int unplaced = 0;
    for (Ledger.Entry entry : all.entries()) {
      List<String> told = told(entry.incident(), side);
      codes.addAll(told);
      unplaced += told.isEmpty() ? 1 : 0;
    }
    ObjectNode out = Body.object();
    ArrayNode countries = out.putArray("countries");
    for (String code : codes) {
      // The ledger's own filter adds up what concerns a country, shares of joint actions among it.
      Ledger own =
          snapshot.fresh(
              all.kind(),
              switch (side) {
                case "by" -> all.filter().by(code);
                case "against" -> all.filter().against(code);
                default -> all.filter().place(code);
              },
              Optional.empty());
      countries
          .addObject()
          .put("country", code)
          .put("incidents", own.entries().size())
          .set("totals", IncidentAnswers.totals(own.totals().stream().limit(3).toList()));
    }
    out.put("unplaced", unplaced);
    return out;
  }

  private static List<String> told(Incident incident, String side) {
    return switch (side) {
      case "by" -> incident.parties().by();
      case "against" -> incident.parties().against();
      default -> incident.where().place();
    };
  }
}
