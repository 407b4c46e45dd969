package org.spoor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.spoor.model.Evidence.Direction;

/** The picture as one JSON object, with everything in it and a place for each figure. */
public final class PictureJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final Picture picture;
  private final JsonGenerator json;

  private PictureJson(Picture picture, JsonGenerator json) {
    this.picture = picture;
    this.json = json;
  }

  /** Indented, ended by a line feed. */
  public static String of(Picture picture) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new PictureJson(picture, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.append('\n').toString();
  }

  private void write() throws IOException {
    json.writeStartObject();
    intake();
    json.writeArrayFieldStart("ledgers");
    for (Book ledger : picture.books()) {
      ledger(ledger);
    }
    json.writeEndArray();
    flows();
    voices();
    evidence();
    leads();
    json.writeEndObject();
  }

  private void intake() throws IOException {
    json.writeArrayFieldStart("reports");
    for (ReadReport report : picture.intake().reports()) {
      json.writeStartObject();
      json.writeStringField("name", report.name());
      json.writeNumberField("sentences", report.sentences().size());
      text("title", report.metadata().title().orElse(""));
      text("published", report.metadata().published().orElse(""));
      text("publisher", report.metadata().publisher().orElse(""));
      text("url", report.metadata().url().orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
    unread("unread", picture.intake().unread());
    unread("notices", picture.intake().notices());
    json.writeArrayFieldStart("copies");
    for (Intake.Copy copy : picture.intake().copies()) {
      json.writeStartObject();
      json.writeStringField("name", copy.name());
      json.writeStringField("of", copy.of());
      number("similarity", copy.similarity());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unread(String field, List<Intake.Unread> notes) throws IOException {
    json.writeArrayFieldStart(field);
    for (Intake.Unread note : notes) {
      json.writeStartObject();
      json.writeStringField("name", note.name());
      json.writeStringField("code", note.code());
      json.writeStringField("message", note.detail());
      text("remedy", note.remedy());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void ledger(Book ledger) throws IOException {
    json.writeStartObject();
    json.writeStringField("ledger", ledger.kind().word());
    json.writeNumberField("incidents", ledger.incidents());
    json.writeArrayFieldStart("accounts");
    for (Account account : ledger.accounts()) {
      json.writeStartObject();
      json.writeStringField("account", account.label());
      json.writeNumberField("incidents", account.incidents());
      json.writeNumberField("withoutAmount", account.withoutAmount());
      json.writeNumberField("notCertain", account.hedged());
      figures("totals", account.totals());
      texts("assumptions", account.assumptions());
      json.writeArrayFieldStart("postings");
      for (Posting posting : account.postings()) {
        json.writeStartObject();
        json.writeStringField("incident", posting.incident().id());
        json.writeStringField("counts", posting.role().word());
        text("why", posting.why());
        text("caption", posting.caption());
        figures("figures", posting.figures());
        places("places", posting.places());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void flows() throws IOException {
    json.writeArrayFieldStart("flows");
    for (FlowLine flow : picture.flows()) {
      json.writeStartObject();
      json.writeStringField("commodity", flow.commodity());
      texts("from", flow.from());
      texts("via", flow.via());
      texts("to", flow.to());
      texts("trends", flow.trends());
      places("places", flow.places());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void voices() throws IOException {
    json.writeArrayFieldStart("voices");
    for (Voice voice : picture.voices()) {
      json.writeStartObject();
      json.writeStringField("name", voice.name());
      json.writeStringField("identity", voice.identity().word());
      text("terms", voice.terms());
      places("statements", voice.statements());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void evidence() throws IOException {
    json.writeArrayFieldStart("evidence");
    for (EvidenceLine line : picture.evidence()) {
      json.writeStartObject();
      json.writeStringField("country", line.country());
      json.writeStringField("indicator", line.indicator());
      for (Direction direction : Direction.values()) {
        places(direction.word(), line.places().getOrDefault(direction, List.of()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void leads() throws IOException {
    json.writeArrayFieldStart("leads");
    for (Lead lead : picture.leads()) {
      json.writeStartObject();
      json.writeStringField("kind", lead.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("why", lead.why());
      json.writeStringField("what", lead.what());
      places("places", lead.places());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void figures(String field, List<Figure> figures) throws IOException {
    json.writeArrayFieldStart(field);
    for (Figure figure : figures) {
      json.writeStartObject();
      number("min", figure.min());
      number("max", figure.max());
      json.writeStringField("unit", figure.unit());
      text("of", figure.of());
      text("sign", figure.sign().symbol());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void places(String field, List<Place> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (Place place : places) {
      json.writeStartObject();
      place(place);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Place place) throws IOException {
    json.writeStringField("document", picture.intake().reports().get(place.report()).name());
    json.writeNumberField("sentence", place.sentence());
    json.writeNumberField("start", place.span().start());
    json.writeNumberField("end", place.span().end());
  }

  private void texts(String field, List<String> words) throws IOException {
    if (!words.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (String word : words) {
        json.writeString(word);
      }
      json.writeEndArray();
    }
  }

  private void text(String field, String words) throws IOException {
    if (!words.isEmpty()) {
      json.writeStringField(field, words);
    }
  }

  private void number(String field, double amount) throws IOException {
    json.writeFieldName(field);
    BigDecimal decimal = BigDecimal.valueOf(amount);
    json.writeNumber(decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
  }
}
