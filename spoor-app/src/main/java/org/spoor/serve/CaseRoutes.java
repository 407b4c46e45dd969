package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spoor.index.Hit;
import org.spoor.index.SearchOutcome;
import org.spoor.index.SearchRequest;
import org.spoor.model.Incident;
import org.spoor.model.Party;
import org.spoor.store.CaseLocation;
import org.spoor.store.DocumentEntry;

/** The case as a whole: counts, overview, what could not be read, and the palette. */
final class CaseRoutes {
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
    out.setAll(snapshot.overview());
    call.json(out);
  }

  static ObjectNode unread(Snapshot.Unread unread) {
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
            snapshot.parties().stream().filter(PartyRoutes.named(asked)).limit(limit).toList(),
            (Party party) -> parties.brief(party)));
    out.set("incidents", Body.list(incidents(snapshot, asked, limit), IncidentAnswers::brief));
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
