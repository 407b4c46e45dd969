package org.spoor.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.index.Hit;
import org.spoor.index.SearchOutcome;
import org.spoor.index.SearchRequest;
import org.spoor.model.Certainty;
import org.spoor.model.Incident;
import org.spoor.model.Party;
import org.spoor.store.CaseLocation;
import org.spoor.store.DocumentEntry;
import java.util.Optional;

/** The case as a whole: counts, overview, what could not be read, and the palette. */
final class CaseRoutes {
  private static final int QUEUE = 5;

  /** Certainties that a person should look at. */
  private static final Set<Certainty> LOW =
      Set.of(Certainty.POSSIBLE, Certainty.POSSIBLY_NOT, Certainty.UNKNOWN);

  private final CaseMemory memory;

  CaseRoutes(CaseMemory memory) {
    this.memory = memory;
  }

  void addTo(Routes routes) {
    routes.read("/case", this::whole);
    routes.read("/overview", this::overview);
    routes.read("/unread", this::unread);
    routes.read("/find", this::find);
  }

  private void whole(Call call) {
    ObjectNode out = Body.object();
    out.put("name", name(memory.open().store().location()));
    out.put("program", memory.open().program());
    out.set("counts", counts());
    out.set("state", memory.state());
    call.json(out);
  }

  private static String name(CaseLocation location) {
    return switch (location) {
      case CaseLocation.File file -> String.valueOf(file.path().getFileName());
      case CaseLocation.Server server -> server.database() + "/" + server.schema();
    };
  }

  private ObjectNode counts() {
    Snapshot snapshot = memory.snapshot();
    DecisionBook book = memory.book();
    long withdrawn =
        snapshot.entries().stream().filter(entry -> book.reports().withdrawn(entry.id())).count();
    return Body.object()
        .put("reports", snapshot.entries().size() - withdrawn)
        .put("withdrawn", withdrawn)
        .put("nearCopies", snapshot.nearCopies())
        .put("unread", snapshot.unread().size())
        .put("decisions", book.all().size())
        .put("incidents", snapshot.incidents().size())
        .put("parties", snapshot.parties().size())
        .put("speakers", snapshot.voices().voices().size())
        .put("publishers", snapshot.voices().publishers().size());
  }

  private void overview(Call call) {
    Snapshot snapshot = memory.snapshot();
    ObjectNode out = Body.object();
    out.set("state", memory.state());
    out.set("counts", counts());
    months(out, snapshot.incidents());
    countries(out, snapshot.incidents());
    List<Ledger> ledgers = new ArrayList<>();
    for (LedgerKind kind : LedgerKind.values()) {
      Ledger ledger = snapshot.ledger(kind, LedgerFilter.ALL, Optional.empty());
      if (!ledger.entries().isEmpty()) {
        ledgers.add(ledger);
      }
    }
    ledgers.sort(Comparator.comparingInt(ledger -> -ledger.entries().size()));
    out.set("ledgers", Body.list(ledgers, IncidentBodies::ledger));
    queue(out.putObject("queue"), snapshot);
    call.json(out);
  }

  private static void months(ObjectNode out, List<Incident> incidents) {
    Map<String, Map<String, Integer>> months = new TreeMap<>();
    for (Incident incident : incidents) {
      Optional<String> first = incident.when().earliest();
      Optional<String> last = incident.when().latest();
      if (incident.when().edtf().isPresent()
          && first.isPresent()
          && last.isPresent()
          && first.get().length() >= 7
          && last.get().startsWith(first.get().substring(0, 7))) {
        months
            .computeIfAbsent(first.get().substring(0, 7), key -> new TreeMap<>())
            .merge(incident.type().word(), 1, Integer::sum);
      }
    }
    var list = out.putArray("byMonth");
    months.forEach(
        (month, types) -> {
          ObjectNode node = list.addObject();
          node.put("month", month);
          ObjectNode counts = node.putObject("types");
          types.forEach(counts::put);
        });
  }

  private static void countries(ObjectNode out, List<Incident> incidents) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Incident incident : incidents) {
      List<String> codes =
          incident.where().place().isEmpty()
              ? incident.parties().by()
              : incident.where().place();
      new HashSet<>(codes).forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    var list = out.putArray("byCountry");
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry ->
                list.addObject()
                    .put("country", entry.getKey())
                    .put("incidents", entry.getValue()));
  }

  private static void queue(ObjectNode out, Snapshot snapshot) {
    List<Incident> contradicted =
        snapshot.incidents().stream().filter(Incident::contradicted).toList();
    first(
        out,
        "contradictions",
        contradicted,
        incident -> IncidentBodies.contradiction(incident, VoiceRoutes.open(incident)));
    PartyBodies parties = new PartyBodies(snapshot);
    first(
        out,
        "repeats",
        snapshot.repeats().stream()
            .filter(
                each ->
                    snapshot.incident(each.one()).isPresent()
                        && snapshot.incident(each.other()).isPresent())
            .toList(),
        each -> parties.repeat(each).orElseThrow());
    first(
        out,
        "merges",
        snapshot.merges().stream()
            .filter(
                each ->
                    snapshot.party(each.one()).isPresent()
                        && snapshot.party(each.other()).isPresent())
            .toList(),
        each -> parties.merge(each).orElseThrow());
    first(
        out,
        "lowCertainty",
        snapshot.incidents().stream()
            .filter(
                incident ->
                    LOW.contains(incident.certainty())
                        && incident.review() == Incident.Review.OPEN)
            .toList(),
        IncidentBodies::brief);
    first(out, "unread", snapshot.unread(), CaseRoutes::unread);
  }

  private static <T> void first(
      ObjectNode out, String name, List<T> all, Function<T, ? extends JsonNode> make) {
    ObjectNode node = out.putObject(name);
    node.put("total", all.size());
    node.set("items", Body.list(all.subList(0, Math.min(QUEUE, all.size())), make));
  }

  private static ObjectNode unread(Snapshot.Unread unread) {
    return Body.object()
        .put("origin", unread.origin())
        .put("code", unread.why().code())
        .put("detail", unread.why().detail())
        .put("remedy", Job.remedy(unread.why().code()));
  }

  private void unread(Call call) {
    ObjectNode out = Body.object();
    call.cursor()
        .page(
            out,
            memory.snapshot().unread(),
            call.limit(),
            Snapshot.Unread::origin,
            CaseRoutes::unread);
    call.json(out);
  }

  private void find(Call call) {
    Snapshot snapshot = memory.snapshot();
    String asked = call.needed("q");
    int limit = call.whole("limit", 1, 50, 8);
    ReportBodies reports = new ReportBodies(snapshot, memory.book());
    ObjectNode out = Body.object();
    out.set("reports", Body.list(reportsNamed(snapshot, asked, limit), reports::brief));
    PartyBodies parties = new PartyBodies(snapshot);
    out.set(
        "parties",
        Body.list(
            snapshot.parties().stream()
                .filter(PartyRoutes.named(asked))
                .limit(limit)
                .toList(),
            (Party party) -> parties.brief(party)));
    out.set("incidents", Body.list(incidents(snapshot, asked, limit), IncidentBodies::brief));
    call.json(out);
  }

  /** Reports whose id has the words, then those that a search finds. */
  private List<DocumentEntry> reportsNamed(Snapshot snapshot, String asked, int limit) {
    String lower = asked.strip().toLowerCase(Locale.ROOT);
    List<DocumentEntry> found =
        new ArrayList<>(
            snapshot.entries().stream()
                .filter(entry -> entry.id().toLowerCase(Locale.ROOT).contains(lower))
                .limit(limit)
                .toList());
    if (found.size() < limit && memory.indexedYet()) {
      SearchRequest request =
          new SearchRequest(asked, Map.of(), 0, limit, 0, Duration.ofSeconds(2));
      if (memory.search(index -> index.search(request)) instanceof SearchOutcome.Answer answer) {
        answer.hits().stream()
            .map(Hit::id)
            .flatMap(id -> snapshot.entry(id).stream())
            .filter(entry -> !found.contains(entry))
            .limit(limit - found.size())
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The incident with this id, or those told in reports that the words find. */
  private List<Incident> incidents(Snapshot snapshot, String asked, int limit) {
    if (snapshot.incident(asked.strip()).isPresent()) {
      return snapshot.incident(asked.strip()).stream().toList();
    }
    return reportsNamed(snapshot, asked, limit).stream()
        .flatMap(entry -> snapshot.toldIn(entry.id()).stream())
        .distinct()
        .limit(limit)
        .toList();
  }
}
