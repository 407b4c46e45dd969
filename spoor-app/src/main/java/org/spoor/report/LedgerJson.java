package org.spoor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.spoor.assess.ledger.Ledger;
import org.spoor.model.Incident;

/** A ledger as one JSON object, in the form that the vocabulary fixes. */
public final class LedgerJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private LedgerJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes it, indented, ended by a line feed; piece by piece, since it may be long.
   *
   * @param limit incidents that are written at most, with {@code more} for how many are not; 0 for
   *     all
   * @throws UncheckedIOException when it cannot be written
   */
  public static void write(Ledger ledger, int limit, Writer out) {
    try (JsonGenerator json =
        JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new LedgerJson(json).write(ledger, limit);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Ledger ledger, int limit) throws IOException {
    List<Ledger.Entry> entries = ledger.entries();
    int shown = limit == 0 ? entries.size() : Math.min(limit, entries.size());
    json.writeStartObject();
    json.writeStringField("ledger", ledger.kind().word());
    json.writeFieldName("totals");
    totals(ledger.totals());
    json.writeArrayFieldStart("groups");
    for (Ledger.Group group : ledger.groups()) {
      json.writeStartObject();
      json.writeStringField("key", group.key());
      json.writeFieldName("totals");
      totals(group.totals());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("incidents");
    for (Ledger.Entry entry : entries.subList(0, shown)) {
      entry(entry);
    }
    json.writeEndArray();
    if (shown < entries.size()) {
      json.writeNumberField("more", entries.size() - shown);
    }
    json.writeEndObject();
  }

  private void totals(List<Ledger.Total> totals) throws IOException {
    json.writeStartArray();
    for (Ledger.Total total : totals) {
      json.writeStartObject();
      json.writeStringField("unit", total.unit());
      if (!total.of().isEmpty()) {
        json.writeStringField("of", total.of());
      }
      number("min", total.min());
      number("max", total.max());
      texts("assumptions", total.assumptions());
      if (total.converted()) {
        json.writeBooleanField("converted", true);
      }
      json.writeNumberField("incidents", total.incidents());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void entry(Ledger.Entry entry) throws IOException {
    Incident incident = entry.incident();
    json.writeStartObject();
    json.writeStringField("id", incident.id());
    json.writeStringField("type", incident.type().word());
    json.writeStringField("counts", entry.role().word());
    text("why", entry.why());
    text("date", incident.when().edtf());
    text("earliest", incident.when().earliest());
    text("latest", incident.when().latest());
    if (incident.when().cumulative()) {
      json.writeBooleanField("cumulative", true);
    }
    filled("by", incident.parties().by());
    filled("against", incident.parties().against());
    filled("byParties", incident.parties().byParties());
    filled("againstParties", incident.parties().againstParties());
    filled("place", incident.where().place());
    filled("places", incident.where().places());
    json.writeStringField("status", incident.status().word());
    json.writeStringField("certainty", incident.certainty().code());
    json.writeStringField("review", incident.review().word());
    json.writeStringField(
        "grade",
        incident.backing().reliability().name() + incident.backing().credibility().figure());
    json.writeNumberField("speakers", incident.backing().speakers());
    json.writeNumberField("publishers", incident.backing().publishers());
    postings(entry.postings());
    differences(incident.differences());
    tellings(incident.tellings());
    json.writeEndObject();
  }

  private void postings(List<Ledger.Posting> postings) throws IOException {
    json.writeArrayFieldStart("figures");
    for (Ledger.Posting posting : postings) {
      json.writeStartObject();
      json.writeStringField("unit", posting.unit());
      text("of", posting.of());
      if (posting.open()) {
        json.writeBooleanField("open", true);
      } else {
        number("min", posting.min());
        number("max", posting.max());
      }
      text("qualifier", posting.qualifier().map(qualifier -> qualifier.word()));
      json.writeStringField("counts", posting.role().word());
      text("why", posting.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void differences(List<Incident.Difference> differences) throws IOException {
    if (differences.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("differences");
    for (Incident.Difference difference : differences) {
      json.writeStartObject();
      json.writeStringField("slot", difference.slot());
      json.writeBooleanField("contradiction", difference.contradiction());
      text("settled", difference.settled());
      json.writeArrayFieldStart("versions");
      for (Incident.Version version : difference.versions()) {
        json.writeStartObject();
        json.writeStringField("value", version.value());
        json.writeArrayFieldStart("tellings");
        for (int telling : version.tellings()) {
          json.writeNumber(telling);
        }
        json.writeEndArray();
        filled("voices", version.voices());
        filled("publishers", version.publishers());
        json.writeStringField("reliability", version.reliability().name());
        json.writeBooleanField("counts", version.counts());
        text("note", version.note());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void tellings(List<Incident.Telling> tellings) throws IOException {
    json.writeArrayFieldStart("tellings");
    for (Incident.Telling telling : tellings) {
      json.writeStartObject();
      json.writeStringField("document", telling.document());
      json.writeStringField("event", telling.event());
      json.writeNumberField("start", telling.quote().start());
      json.writeNumberField("end", telling.quote().end());
      text("publisher", telling.publisher());
      filled("voices", telling.voices().stream().map(Incident.Voice::name).toList());
      if (telling.copy()) {
        json.writeBooleanField("copy", true);
      }
      filled("reasons", telling.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String field, Optional<String> value) throws IOException {
    text(field, value.orElse(""));
  }

  private void text(String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(field, value);
    }
  }

  private void filled(String field, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      texts(field, values);
    }
  }

  private void texts(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void number(String field, double value) throws IOException {
    json.writeFieldName(field);
    JsonTree.write(json, value);
  }
}
