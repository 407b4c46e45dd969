package org.spoor.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.model.Certainty;
import org.spoor.model.Incident;

/** What the overview shows of all that is derived. Stateless. */
final class Overview {
  private static final int QUEUE = 5;

  /** Certainties that a person should look at. */
  private static final Set<Certainty> LOW =
      Set.of(Certainty.POSSIBLE, Certainty.POSSIBLY_NOT, Certainty.UNKNOWN);

  private Overview() {}

  /** Incidents by month and by country, the ledgers, and what needs a person's eye. */
  static ObjectNode of(Snapshot snapshot) {
    ObjectNode out = Body.object();
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
    out.set("ledgers", Body.list(ledgers, IncidentAnswers::ledger));
    queue(out.putObject("queue"), snapshot);
    return out;
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
          incident.where().place().isEmpty() ? incident.parties().by() : incident.where().place();
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
                list.addObject().put("country", entry.getKey()).put("incidents", entry.getValue()));
  }

  private static void queue(ObjectNode out, Snapshot snapshot) {
    List<Incident> contradicted =
        snapshot.incidents().stream().filter(Incident::contradicted).toList();
    first(
        out,
        "contradictions",
        contradicted,
        incident -> IncidentAnswers.contradiction(incident, VoiceRoutes.open(incident)));
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
                    LOW.contains(incident.certainty()) && incident.review() == Incident.Review.OPEN)
            .toList(),
        IncidentAnswers::brief);
    first(out, "unread", snapshot.unread(), CaseRoutes::unread);
  }

  private static <T> void first(
      ObjectNode out, String name, List<T> all, Function<T, ? extends JsonNode> make) {
    ObjectNode node = out.putObject(name);
    node.put("total", all.size());
    node.set("items", Body.list(all.subList(0, Math.min(QUEUE, all.size())), make));
  }
}
