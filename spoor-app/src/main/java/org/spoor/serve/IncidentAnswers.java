package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.Qualifier;

/** Incidents and ledgers as answers have them. Stateless. */
final class IncidentAnswers {
  private IncidentAnswers() {}

  static ObjectNode brief(Incident incident) {
    ObjectNode out = Body.object();
    out.put("id", incident.id());
    out.put("type", incident.type().word());
    out.put("ledger", LedgerKind.of(incident.type()).word());
    Body.put(out, "date", incident.when().edtf());
    Body.put(out, "earliest", incident.when().earliest());
    Body.put(out, "latest", incident.when().latest());
    if (incident.when().inferred()) {
      out.put("dateInferred", true);
    }
    out.put("cumulative", incident.when().cumulative());
    out.set("by", Body.texts(incident.parties().by()));
    out.set("against", Body.texts(incident.parties().against()));
    out.set("byParties", Body.texts(incident.parties().byParties()));
    out.set("againstParties", Body.texts(incident.parties().againstParties()));
    out.set("place", Body.texts(incident.where().place()));
    out.set("places", Body.texts(incident.where().places()));
    what(out, incident.what());
    toll(out, incident.toll());
    out.put("status", incident.status().word());
    out.put("certainty", incident.certainty().code());
    out.put("review", incident.review().word());
    out.put("reliability", incident.backing().reliability().name());
    out.put("credibility", incident.backing().credibility().figure());
    out.put("speakers", incident.backing().speakers());
    out.put("publishers", incident.backing().publishers());
    out.put("tellings", incident.tellings().size());
    out.put("contradicted", incident.contradicted());
    return out;
  }

  private static void what(ObjectNode out, Incident.What what) {
    what.count()
        .ifPresent(
            count -> {
              ObjectNode node = out.putObject("count");
              node.put("of", count.of());
              node.set("range", range(count.range()));
            });
    ArrayNode items = out.putArray("items");
    for (Incident.Amount amount : what.items()) {
      ObjectNode item = items.addObject();
      item.put("commodity", amount.commodity());
      Body.put(item, "unit", amount.unit());
      amount.range().ifPresent(range -> item.set("range", range(range)));
    }
    ArrayNode values = out.putArray("values");
    for (Incident.Money money : what.values()) {
      ObjectNode value = values.addObject();
      value.put("currency", money.currency());
      value.put("kind", money.kind().word());
      value.set("range", range(money.range()));
      money.same().ifPresent(same -> value.put("same", same));
    }
    Body.put(out, "mode", what.mode());
    what.term().ifPresent(term -> out.set("term", range(term)));
  }

  private static void toll(ObjectNode out, Incident.Toll toll) {
    toll.killed().ifPresent(range -> out.set("killed", range(range)));
    toll.injured().ifPresent(range -> out.set("injured", range(range)));
    toll.captured().ifPresent(range -> out.set("captured", range(range)));
  }

  private static ObjectNode range(Incident.Range range) {
    ObjectNode out = Body.object();
    Body.number(out, "min", range.min());
    Body.number(out, "max", range.max());
    Body.put(out, "qualifier", range.qualifier().map(Qualifier::word));
    return out;
  }

  static ObjectNode find(FindRef ref) {
    ObjectNode out = Body.object();
    out.put("document", ref.document());
    out.put("kind", ref.kind());
    Body.filled(out, "type", ref.type());
    out.put("start", ref.span().start());
    out.put("end", ref.span().end());
    Body.filled(out, "key", ref.key());
    return out;
  }

  static ObjectNode voice(Incident.Voice voice) {
    return Body.object()
        .put("key", voice.key())
        .put("name", voice.name())
        .put("identity", voice.identity().word())
        .put("reliability", voice.reliability().name());
  }

  static ArrayNode differences(Incident incident, List<Incident.Difference> differences) {
    Map<String, Incident.Voice> voices = new LinkedHashMap<>();
    incident
        .tellings()
        .forEach(
            telling -> telling.voices().forEach(voice -> voices.putIfAbsent(voice.key(), voice)));
    return Body.list(differences, difference -> difference(difference, voices));
  }

  private static ObjectNode difference(
      Incident.Difference difference, Map<String, Incident.Voice> voices) {
    ObjectNode out = Body.object();
    out.put("slot", difference.slot());
    out.put("contradiction", difference.contradiction());
    out.put("open", difference.open());
    Body.put(out, "settled", difference.settled());
    ArrayNode versions = out.putArray("versions");
    for (Incident.Version version : difference.versions()) {
      ObjectNode node = versions.addObject();
      node.put("value", version.value());
      ArrayNode tellings = node.putArray("tellings");
      version.tellings().forEach(tellings::add);
      ArrayNode who = node.putArray("voices");
      for (String key : version.voices()) {
        Optional.ofNullable(voices.get(key)).ifPresent(voice -> who.add(voice(voice)));
      }
      node.set("publishers", Body.texts(version.publishers()));
      node.put("reliability", version.reliability().name());
      node.put("counts", version.counts());
      Body.filled(node, "note", version.note());
    }
    return out;
  }

  static ObjectNode contradiction(Incident incident, List<Incident.Difference> differences) {
    ObjectNode out = Body.object();
    out.set("incident", brief(incident));
    out.set("find", find(incident.tellings().getFirst().find()));
    out.set("differences", differences(incident, differences));
    return out;
  }

  static ObjectNode backing(Incident.Backing backing) {
    ObjectNode out = Body.object();
    out.put("speakers", backing.speakers());
    out.put("publishers", backing.publishers());
    out.put("unnamed", backing.unnamed());
    out.put("reliability", backing.reliability().name());
    out.put("credibility", backing.credibility().figure());
    out.put("graded", backing.graded());
    out.set("reasons", Body.texts(backing.reasons()));
    return out;
  }

  static ArrayNode totals(List<Ledger.Total> totals) {
    return Body.list(
        totals,
        total -> {
          ObjectNode out = Body.object();
          out.put("unit", total.unit());
          Body.filled(out, "of", total.of());
          Body.number(out, "min", total.min());
          Body.number(out, "max", total.max());
          out.set("assumptions", Body.texts(total.assumptions()));
          out.put("converted", total.converted());
          out.put("incidents", total.incidents());
          return out;
        });
  }

  static ObjectNode entry(Ledger.Entry entry) {
    ObjectNode out = Body.object();
    out.set("incident", brief(entry.incident()));
    out.put("counts", entry.role().word());
    Body.filled(out, "why", entry.why());
    out.set("figures", Body.list(entry.postings(), IncidentAnswers::posting));
    return out;
  }

  private static ObjectNode posting(Ledger.Posting posting) {
    ObjectNode out = Body.object();
    out.put("unit", posting.unit());
    Body.filled(out, "of", posting.of());
    if (!posting.open()) {
      Body.number(out, "min", posting.min());
      Body.number(out, "max", posting.max());
    }
    out.put("open", posting.open());
    Body.put(out, "qualifier", posting.qualifier().map(Qualifier::word));
    out.put("counts", posting.role().word());
    Body.filled(out, "why", posting.why());
    out.put("converted", posting.converted());
    return out;
  }

  /** Whether a day is one that somebody tells: the ends of time stand for open ones. */
  private static boolean told(String day) {
    return !day.startsWith("0000-") && !day.startsWith("9999-");
  }

  static ObjectNode ledger(Ledger ledger) {
    ObjectNode out = Body.object();
    out.put("name", ledger.kind().word());
    out.put("title", ledger.kind().title());
    out.put("incidents", ledger.entries().size());
    out.put(
        "contradicted",
        ledger.entries().stream().filter(entry -> entry.incident().contradicted()).count());
    ledger.entries().stream()
        .flatMap(entry -> entry.incident().when().earliest().stream())
        .filter(IncidentAnswers::told)
        .min(String::compareTo)
        .ifPresent(day -> out.put("first", day));
    ledger.entries().stream()
        .flatMap(entry -> entry.incident().when().latest().stream())
        .filter(IncidentAnswers::told)
        .max(String::compareTo)
        .ifPresent(day -> out.put("last", day));
    out.set("totals", totals(ledger.totals().stream().limit(3).toList()));
    return out;
  }
}
