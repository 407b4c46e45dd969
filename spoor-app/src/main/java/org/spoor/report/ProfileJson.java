package org.spoor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.spoor.assess.index.Score;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.CountryProfile.Citation;
import org.spoor.assess.profile.CountryProfile.Coverage;
import org.spoor.assess.profile.CountryProfile.EvidenceLine;
import org.spoor.assess.profile.CountryProfile.IncidentLine;
import org.spoor.assess.profile.CountryProfile.IndicatorProfile;
import org.spoor.assess.profile.CountryProfile.Suggestion;

/** A country's profile as one JSON object. */
public final class ProfileJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator json;

  private ProfileJson(JsonGenerator json) {
    this.json = json;
  }

  /** Indented, ended by a line feed. */
  public static String of(CountryProfile profile) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new ProfileJson(json).write(profile);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.append('\n').toString();
  }

  private void write(CountryProfile profile) throws IOException {
    json.writeStartObject();
    json.writeStringField("country", profile.country());
    json.writeStringField("name", profile.name());
    json.writeNumberField("edition", profile.edition());
    coverage(profile.coverage());
    json.writeNumberField("outsideEdition", profile.outside());
    json.writeArrayFieldStart("silent");
    for (IndicatorProfile each : profile.indicators()) {
      if (each.silent()) {
        json.writeString(each.indicator().name());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("narratives");
    for (CountryProfile.Narrative each : profile.narratives()) {
      json.writeStartObject();
      text("heading", each.heading());
      json.writeStringField("text", each.text());
      json.writeStringField("author", each.author());
      json.writeStringField("decision", each.decision());
      numbers("citations", each.citations());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("headings");
    for (CountryProfile.Heading heading : profile.headings()) {
      json.writeStartObject();
      json.writeStringField("heading", heading.title());
      json.writeArrayFieldStart("indicators");
      for (IndicatorProfile each : heading.indicators()) {
        indicator(each);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("citations");
    for (Citation each : profile.citations()) {
      json.writeStartObject();
      json.writeNumberField("number", each.number());
      json.writeStringField("document", each.document());
      json.writeNumberField("sentence", each.sentence());
      text("title", each.title());
      text("publisher", each.publisher());
      text("published", each.published());
      text("speaker", each.speaker());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void coverage(Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("sentences", coverage.sentences());
    json.writeNumberField("speakers", coverage.speakers());
    json.writeNumberField("publishers", coverage.publishers());
    json.writeNumberField("reports", coverage.reports());
    json.writeEndObject();
  }

  private void indicator(IndicatorProfile each) throws IOException {
    json.writeStartObject();
    json.writeStringField("indicator", each.indicator().name());
    json.writeStringField("side", each.indicator().side().title());
    json.writeBooleanField("silent", each.silent());
    coverage(each.coverage());
    if (each.suggestion().isPresent()) {
      suggestion(each.suggestion().get());
    }
    if (each.analyst().isPresent()) {
      CountryProfile.AnalystScore analyst = each.analyst().get();
      json.writeObjectFieldStart("analyst");
      score("score", analyst.score());
      json.writeStringField("author", analyst.author());
      json.writeStringField("decision", analyst.decision());
      text("note", analyst.note());
      numbers("citations", analyst.citations());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("published");
    for (CountryProfile.PublishedScore published : each.published()) {
      json.writeStartObject();
      json.writeNumberField("edition", published.edition());
      score("score", published.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (EvidenceLine line : each.evidence()) {
      evidence(line);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (CountryProfile.Figure figure : each.figures()) {
      figure(figure);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("incidents");
    for (IncidentLine line : each.incidents()) {
      json.writeStartObject();
      json.writeStringField("incident", line.incident().id());
      json.writeStringField("type", line.incident().type().word());
      text("caption", Caption.of(line.incident()));
      json.writeStringField("reason", line.reason());
      numbers("citations", line.citations());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void suggestion(Suggestion suggestion) throws IOException {
    json.writeObjectFieldStart("suggested");
    score("low", suggestion.low());
    score("high", suggestion.high());
    number("middle", suggestion.middle());
    json.writeStringField("band", suggestion.band().name());
    json.writeBooleanField("bandConfirmed", suggestion.band().confirmed());
    json.writeArrayFieldStart("reasons");
    for (String reason : suggestion.reasons()) {
      json.writeString(reason);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void evidence(EvidenceLine line) throws IOException {
    json.writeStartObject();
    json.writeNumberField("citation", line.citation());
    json.writeStringField("document", line.find().document());
    json.writeNumberField("start", line.find().span().start());
    json.writeNumberField("end", line.find().span().end());
    json.writeStringField("direction", line.direction().word());
    json.writeStringField("quote", line.quote());
    json.writeStringField("certainty", line.certainty().code());
    text("hedge", line.hedge().orElse(""));
    if (line.intensity().isPresent()) {
      number("points", line.intensity().get().points());
      json.writeArrayFieldStart("words");
      for (String word : line.intensity().get().words()) {
        json.writeString(word);
      }
      json.writeEndArray();
    }
    if (line.accepted()) {
      json.writeBooleanField("accepted", true);
    }
    if (line.copy()) {
      json.writeBooleanField("copy", true);
    }
    json.writeEndObject();
  }

  private void figure(CountryProfile.Figure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("what", figure.what());
    json.writeNumberField("incidents", figure.incidents());
    json.writeArrayFieldStart("totals");
    for (Ledger.Total total : figure.totals()) {
      json.writeStartObject();
      json.writeStringField("unit", total.unit());
      number("min", total.min());
      number("max", total.max());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void numbers(String field, List<Integer> numbers) throws IOException {
    json.writeArrayFieldStart(field);
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private void text(String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(field, value);
    }
  }

  private void score(String field, Score score) throws IOException {
    json.writeNumberField(field, new BigDecimal(score.toString()));
  }

  private void number(String field, double value) throws IOException {
    json.writeFieldName(field);
    JsonTree.write(json, value);
  }
}
