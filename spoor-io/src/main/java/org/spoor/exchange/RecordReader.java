package org.spoor.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Attribution;
import org.spoor.model.Certainty;
import org.spoor.model.DateMention;
import org.spoor.model.DateValue;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Evidence;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Hedge;
import org.spoor.model.Item;
import org.spoor.model.Likelihood;
import org.spoor.model.Mention;
import org.spoor.model.Qualifier;
import org.spoor.model.Quantity;
import org.spoor.model.Relation;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.model.Trend;
import org.spoor.model.Value;

/** Reads what {@link RecordLines} writes. Stateless. */
public final class RecordReader {
  static final ObjectMapper JSON = JsonMapper.builder().build();

  private RecordReader() {}

  /**
   * The findings of several lines.
   *
   * @throws RecordException when a line is no record
   */
  public static List<Finding> read(String lines) {
    List<Finding> findings = new ArrayList<>();
    lines.lines().filter(line -> !line.isBlank()).forEach(line -> findings.add(of(tree(line))));
    return findings;
  }

  /** The JSON of one line. */
  static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new RecordException("not JSON: " + e.getOriginalMessage());
    }
  }

  /** The finding of a record. */
  static Finding of(JsonNode record) {
    return of(new Slots(record, ""));
  }

  /** The finding of a record's slots. */
  static Finding of(Slots slots) {
    String kind = slots.needed("kind");
    String id = slots.needed("id");
    Span span = slots.span("start", "end");
    return switch (kind) {
      case "event" -> event(id, span, slots);
      case "attribution" -> attribution(id, span, slots);
      case "flow" ->
          new Flow(
              id,
              span,
              slots.needed("commodity"),
              slots.texts("from"),
              slots.texts("via"),
              slots.texts("to"),
              slots.choice("trend", Trend.values()),
              slots.has("volume") ? Optional.of(item(slots.inner("volume"))) : Optional.empty(),
              slots.text("route"),
              standing(slots));
      case "relation" ->
          new Relation(
              id,
              span,
              slots.needed("subject"),
              slots.needed("relation", Relation.Type.values()),
              slots.needed("object"),
              standing(slots));
      case "evidence" ->
          new Evidence(
              id,
              span,
              slots.needed("country"),
              slots.needed("indicator"),
              slots.needed("direction", Evidence.Direction.values()),
              standing(slots));
      case "quantity" -> quantity(id, span, slots);
      case "mention" -> mention(id, span, slots);
      case "date" -> new DateMention(id, span, date("value", slots));
      case "hedge" ->
          new Hedge(
              id,
              span,
              slots.needed("type", Hedge.Type.values()),
              certainty(slots),
              slots.span("scopeStart", "scopeEnd"),
              slots.choice("likelihood", Likelihood.values()));
      default -> throw slots.wrong("kind", "a kind of record");
    };
  }

  private static Event event(String id, Span span, Slots slots) {
    return new Event(
        id,
        span,
        slots.has("triggerStart") ? slots.span("triggerStart", "triggerEnd") : span,
        slots.needed("type", EventType.values()),
        new Event.When(
            slots.has("date") ? Optional.of(date("date", slots)) : Optional.empty(),
            slots.flag("cumulative")),
        new Event.Parties(
            slots.texts("by"),
            slots.texts("against"),
            slots.texts("byParties"),
            slots.texts("againstParties")),
        new Event.Where(
            slots.texts("place"),
            slots.texts("places"),
            slots.texts("from"),
            slots.texts("via"),
            slots.texts("to")),
        new Event.What(
            slots.whole("count"),
            slots.text("countOf"),
            slots.choice("qualifier", Qualifier.values()),
            slots.objects("items", RecordReader::item),
            slots.objects("values", RecordReader::value),
            slots.text("mode"),
            slots.figure("term")),
        new Event.Toll(slots.whole("killed"), slots.whole("injured"), slots.whole("captured")),
        slots.choice("status", Event.Status.values()).orElse(Event.Status.HAPPENED),
        standing(slots),
        slots.spans("restatedAt"),
        slots.text("partOf"));
  }

  private static Item item(Slots slots) {
    return new Item(
        slots.needed("commodity"),
        slots.figure("amount"),
        slots.text("unit"),
        slots.choice("qualifier", Qualifier.values()));
  }

  private static Value value(Slots slots) {
    return new Value(
        slots.figure("amount").orElseThrow(() -> slots.wrong("amount", "a number")),
        slots.needed("currency"),
        slots.choice("kind", Value.Kind.values()).orElse(Value.Kind.UNSPECIFIED),
        slots.choice("qualifier", Qualifier.values()),
        slots.whole("same").map(Math::toIntExact));
  }

  private static Attribution attribution(String id, Span span, Slots slots) {
    Attribution.Speaker speaker =
        new Attribution.Speaker(
            slots.needed("source"),
            slots.span("sourceStart", "sourceEnd"),
            slots.needed("identity", Attribution.Identity.values()),
            slots.choice("terms", Attribution.Terms.values()).orElse(Attribution.Terms.UNSTATED),
            slots.text("reason"),
            slots.text("position"),
            slots.text("organisation"),
            slots.whole("speaker").map(Math::toIntExact).orElse(0));
    List<Span> content = slots.spans("contentSpans");
    if (content.isEmpty()) {
      throw slots.wrong("contentSpans", "a list with at least one [start, end]");
    }
    return new Attribution(
        id,
        span,
        speaker,
        slots.text("cue").orElse(""),
        slots.span("cueStart", "cueEnd"),
        content,
        slots.flag("direct"),
        slots.text("via"));
  }

  private static Quantity quantity(String id, Span span, Slots slots) {
    return new Quantity(
        id,
        span,
        amount("amount", "low", "high", slots),
        slots.needed("unit"),
        slots
            .text("baseUnit")
            .map(
                unit ->
                    new Quantity.Base(amount("baseAmount", "baseLow", "baseHigh", slots), unit)),
        slots.text("per"),
        slots.needed("dimension"),
        slots.text("of"),
        slots.choice("qualifier", Qualifier.values()),
        slots.choice("trend", Trend.values()));
  }

  private static Quantity.Amount amount(String exact, String low, String high, Slots slots) {
    return slots
        .figure(exact)
        .map(Quantity.Amount::of)
        .orElseGet(() -> new Quantity.Amount(slots.figure(low), slots.figure(high)));
  }

  private static Mention mention(String id, Span span, Slots slots) {
    return new Mention(
        id,
        span,
        slots.needed("type"),
        slots.needed("name"),
        slots.text("country"),
        slots
            .figure("lat")
            .map(
                latitude ->
                    new Mention.Location(
                        latitude,
                        slots.figure("lon").orElseThrow(() -> slots.wrong("lon", "a number")),
                        slots.whole("geonames").map(Math::toIntExact))));
  }

  private static DateValue date(String slot, Slots slots) {
    String value = slots.needed(slot);
    if (value.isBlank()) {
      throw slots.wrong(slot, "an EDTF date");
    }
    return new DateValue(
        value, slots.text("earliest"), slots.text("latest"), slots.flag("dateInferred"));
  }

  private static Standing standing(Slots slots) {
    return new Standing(
        certainty(slots),
        slots.text("hedge"),
        slots.choice("likelihood", Likelihood.values()),
        slots.texts("attributedTo"));
  }

  private static Certainty certainty(Slots slots) {
    return slots.choice("certainty", Certainty.values(), Certainty::code).orElse(Certainty.CERTAIN);
  }
}
