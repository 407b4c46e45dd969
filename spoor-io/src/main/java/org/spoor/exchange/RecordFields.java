package org.spoor.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Attribution;
import org.spoor.model.DateMention;
import org.spoor.model.DateValue;
import org.spoor.model.Document;
import org.spoor.model.Event;
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

/** The fields of each kind of record, in their fixed order. */
final class RecordFields {
  /** Digits that a double holds for certain (IEEE 754): the noise of conversions is cut off. */
  private static final MathContext SIGNIFICANT = new MathContext(15);

  private final JsonGenerator json;
  private final Document document;

  RecordFields(JsonGenerator json, Document document) {
    this.json = json;
    this.document = document;
  }

  /** One object, the labels last. */
  void write(Finding finding, List<RecordLines.Label> labels) throws IOException {
    json.writeStartObject();
    switch (finding) {
      case Event event -> {
        head("event", event);
        event(event);
      }
      case Attribution attribution -> {
        head("attribution", attribution);
        attribution(attribution);
      }
      case Flow flow -> {
        head("flow", flow);
        flow(flow);
      }
      case Relation relation -> {
        head("relation", relation);
        json.writeStringField("subject", relation.subject());
        json.writeStringField("relation", relation.type().word());
        json.writeStringField("object", relation.object());
        standing(relation.standing());
      }
      case Evidence evidence -> {
        head("evidence", evidence);
        json.writeStringField("country", evidence.country());
        json.writeStringField("indicator", evidence.indicator());
        json.writeStringField("direction", evidence.direction().word());
        standing(evidence.standing());
      }
      case Quantity quantity -> {
        head("quantity", quantity);
        quantity(quantity);
      }
      case Mention mention -> {
        head("mention", mention);
        mention(mention);
      }
      case DateMention date -> {
        head("date", date);
        json.writeStringField("value", date.value().edtf());
        bounds(date.value());
      }
      case Hedge hedge -> {
        head("hedge", hedge);
        json.writeStringField("cue", document.quote(hedge.span()));
        json.writeStringField("type", hedge.type().word());
        json.writeStringField("certainty", hedge.certainty().code());
        json.writeStringField("scope", document.quote(hedge.scope()));
        span("scope", hedge.scope());
        text("likelihood", hedge.likelihood().map(Likelihood::word));
      }
    }
    for (RecordLines.Label label : labels) {
      json.writeStringField(label.field(), label.id());
    }
    json.writeEndObject();
  }

  private void head(String kind, Finding finding) throws IOException {
    json.writeStringField("kind", kind);
    json.writeStringField("document", document.id());
    json.writeNumberField("start", finding.span().start());
    json.writeNumberField("end", finding.span().end());
    json.writeStringField("quote", document.quote(finding.span()));
    json.writeStringField("id", finding.id());
  }

  private void event(Event event) throws IOException {
    json.writeStringField("type", event.type().word());
    span("trigger", event.trigger());
    if (event.when().date().isPresent()) {
      DateValue date = event.when().date().get();
      json.writeStringField("date", date.edtf());
      bounds(date);
    }
    texts("by", event.parties().by());
    texts("against", event.parties().against());
    texts("byParties", event.parties().byParties());
    texts("againstParties", event.parties().againstParties());
    texts("place", event.where().place());
    texts("places", event.where().places());
    what(event.what());
    number("killed", event.toll().killed());
    number("injured", event.toll().injured());
    number("captured", event.toll().captured());
    texts("from", event.where().from());
    texts("via", event.where().via());
    texts("to", event.where().to());
    if (event.when().cumulative()) {
      json.writeBooleanField("cumulative", true);
    }
    json.writeStringField("status", event.status().word());
    standing(event.standing());
    spans("restatedAt", event.restatedAt());
    text("partOf", event.partOf());
  }

  private void what(Event.What what) throws IOException {
    number("count", what.count());
    text("countOf", what.countOf());
    text("qualifier", what.qualifier().map(Qualifier::word));
    if (!what.items().isEmpty()) {
      json.writeArrayFieldStart("items");
      for (Item item : what.items()) {
        item(item);
      }
      json.writeEndArray();
    }
    if (!what.values().isEmpty()) {
      json.writeArrayFieldStart("values");
      for (Value value : what.values()) {
        value(value);
      }
      json.writeEndArray();
    }
    text("mode", what.mode());
    figure("term", what.term());
  }

  private void item(Item item) throws IOException {
    json.writeStartObject();
    json.writeStringField("commodity", item.commodity());
    figure("amount", item.amount());
    text("unit", item.unit());
    text("qualifier", item.qualifier().map(Qualifier::word));
    json.writeEndObject();
  }

  private void value(Value value) throws IOException {
    json.writeStartObject();
    figure("amount", Optional.of(value.amount()));
    json.writeStringField("currency", value.currency());
    json.writeStringField("kind", value.kind().word());
    text("qualifier", value.qualifier().map(Qualifier::word));
    if (value.same().isPresent()) {
      json.writeNumberField("same", value.same().get());
    }
    json.writeEndObject();
  }

  private void attribution(Attribution attribution) throws IOException {
    Attribution.Speaker speaker = attribution.speaker();
    json.writeStringField("source", speaker.source());
    json.writeStringField("identity", speaker.identity().word());
    json.writeStringField("terms", speaker.terms().word());
    text("reason", speaker.reason());
    json.writeStringField("cue", attribution.cue());
    StringBuilder content = new StringBuilder();
    for (Span part : attribution.contentSpans()) {
      content.append(content.isEmpty() ? "" : " ").append(document.quote(part));
    }
    json.writeStringField("content", content.toString());
    json.writeBooleanField("direct", attribution.direct());
    text("position", speaker.position());
    text("organisation", speaker.organisation());
    text("via", attribution.via());
    json.writeNumberField("speaker", speaker.register());
    json.writeNumberField("sourceStart", speaker.span().start());
    json.writeNumberField("sourceEnd", speaker.span().end());
    json.writeNumberField("cueStart", attribution.cueSpan().start());
    json.writeNumberField("cueEnd", attribution.cueSpan().end());
    spans("contentSpans", attribution.contentSpans());
  }

  private void flow(Flow flow) throws IOException {
    json.writeStringField("commodity", flow.commodity());
    texts("from", flow.from());
    texts("via", flow.via());
    texts("to", flow.to());
    text("trend", flow.trend().map(Trend::word));
    if (flow.volume().isPresent()) {
      json.writeFieldName("volume");
      item(flow.volume().get());
    }
    text("route", flow.route());
    standing(flow.standing());
  }

  private void quantity(Quantity quantity) throws IOException {
    amount("amount", "low", "high", quantity.amount());
    json.writeStringField("unit", quantity.unit());
    if (quantity.base().isPresent()) {
      amount("baseAmount", "baseLow", "baseHigh", quantity.base().get().amount());
      json.writeStringField("baseUnit", quantity.base().get().unit());
    }
    text("per", quantity.per());
    json.writeStringField("dimension", quantity.dimension());
    text("of", quantity.of());
    text("qualifier", quantity.qualifier().map(Qualifier::word));
    text("trend", quantity.trend().map(Trend::word));
  }

  private void amount(String exact, String low, String high, Quantity.Amount amount)
      throws IOException {
    if (amount.exact().isPresent()) {
      figure(exact, amount.exact());
    } else {
      figure(low, amount.low());
      figure(high, amount.high());
    }
  }

  private void mention(Mention mention) throws IOException {
    json.writeStringField("type", mention.type());
    json.writeStringField("name", mention.name());
    text("country", mention.country());
    if (mention.location().isPresent()) {
      Mention.Location location = mention.location().get();
      figure("lat", Optional.of(location.latitude()));
      figure("lon", Optional.of(location.longitude()));
      if (location.geonames().isPresent()) {
        json.writeNumberField("geonames", location.geonames().get());
      }
    }
  }

  private void bounds(DateValue date) throws IOException {
    text("earliest", date.earliest());
    text("latest", date.latest());
    if (date.inferred()) {
      json.writeBooleanField("dateInferred", true);
    }
  }

  private void standing(Standing standing) throws IOException {
    json.writeStringField("certainty", standing.certainty().code());
    text("hedge", standing.hedge());
    text("likelihood", standing.likelihood().map(Likelihood::word));
    texts("attributedTo", standing.attributedTo());
  }

  private void span(String name, Span span) throws IOException {
    json.writeNumberField(name + "Start", span.start());
    json.writeNumberField(name + "End", span.end());
  }

  private void spans(String name, List<Span> spans) throws IOException {
    if (spans.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private void number(String name, Optional<Long> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    }
  }

  /** A figure in plain decimal digits, without a fraction where it is whole. */
  private void figure(String name, Optional<Double> value) throws IOException {
    if (value.isPresent() && Double.isFinite(value.get())) {
      json.writeFieldName(name);
      // Double itself prints ten million and more with an exponent.
      json.writeNumber(plain(value.get()));
    }
  }

  private static String plain(double figure) {
    BigDecimal decimal = new BigDecimal(figure, SIGNIFICANT);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
