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
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.index.Comparison;
import org.spoor.assess.index.CountryStanding;
import org.spoor.assess.index.Fraction;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Place;
import org.spoor.assess.index.Quadrant;
import org.spoor.assess.index.Ranking;
import org.spoor.assess.index.Recomputation;
import org.spoor.assess.index.Score;
import org.spoor.assess.profile.Validation;

/** Figures of the Index as one JSON object each. Scores are numbers with the decimals shown. */
public final class IndexJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator json;

  private IndexJson(JsonGenerator json) {
    this.json = json;
  }

  private interface Content {
    void write(IndexJson page) throws IOException;
  }

  private static String object(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      content.write(new IndexJson(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.append('\n').toString();
  }

  /** What came out again. */
  public static String of(Recomputation outcome) {
    return object(page -> page.recomputation(outcome));
  }

  /** A country among the others. */
  public static String of(CountryStanding standing) {
    return object(page -> page.standing(standing));
  }

  /** Two places beside each other. */
  public static String of(Comparison comparison, IndexModel model) {
    return object(page -> page.comparison(comparison, model));
  }

  private void recomputation(Recomputation outcome) throws IOException {
    json.writeNumberField("aggregates", outcome.aggregates());
    json.writeNumberField("reproduced", outcome.reproduced());
    json.writeArrayFieldStart("faults");
    for (Recomputation.Fault fault : outcome.faults()) {
      json.writeStartObject();
      json.writeNumberField("edition", fault.country().edition());
      json.writeStringField("country", fault.country().country());
      json.writeStringField("aggregate", fault.aggregate().key());
      json.writeNumberField("published", fault.published());
      json.writeNumberField("computed", fault.computed());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quadrants");
    for (Recomputation.Quadrants each : outcome.quadrants()) {
      json.writeStartObject();
      json.writeNumberField("edition", each.edition());
      for (Quadrant quadrant : Quadrant.values()) {
        json.writeNumberField(quadrant.word(), each.counts().getOrDefault(quadrant, 0));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("ranks", outcome.ranks());
    json.writeNumberField("ranked", outcome.ranked());
    json.writeArrayFieldStart("figures");
    for (Recomputation.Figure figure : outcome.figures()) {
      json.writeStartObject();
      json.writeNumberField("edition", figure.edition());
      json.writeStringField("what", figure.what());
      json.writeNumberField("published", figure.published());
      json.writeNumberField("computed", figure.computed());
      json.writeStringField("source", figure.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** How far suggestions are from published scores. */
  public static String of(Validation validation) {
    return object(page -> page.validation(validation));
  }

  private void validation(Validation validation) throws IOException {
    json.writeNumberField("edition", validation.edition());
    json.writeArrayFieldStart("countries");
    for (String country : validation.countries()) {
      json.writeString(country);
    }
    json.writeEndArray();
    errors("sides", validation.sides());
    errors("indicators", validation.indicators());
  }

  private void errors(String field, List<Validation.Line> lines) throws IOException {
    json.writeArrayFieldStart(field);
    for (Validation.Line line : lines) {
      json.writeStartObject();
      json.writeStringField("name", line.name());
      json.writeNumberField("pairs", line.pairs());
      json.writeNumberField("possible", line.possible());
      if (line.pairs() > 0) {
        json.writeNumberField("suggestion", thousandths(line.suggestion()));
        json.writeNumberField("worldMean", thousandths(line.world()));
        if (line.region().isPresent()) {
          json.writeNumberField("regionMean", thousandths(line.region().get()));
        }
        json.writeNumberField("inInterval", line.within());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static BigDecimal thousandths(double value) {
    return BigDecimal.valueOf(Math.round(value * 1000), 3);
  }

  private void standing(CountryStanding standing) throws IOException {
    json.writeStringField("country", standing.country().country());
    json.writeStringField("name", standing.country().name());
    json.writeNumberField("edition", standing.country().edition());
    if (!standing.country().region().isEmpty()) {
      json.writeStringField("region", standing.country().region());
    }
    json.writeStringField("quadrant", standing.quadrant().word());
    json.writeObjectFieldStart("aggregates");
    for (CountryStanding.Line line : standing.lines()) {
      json.writeObjectFieldStart(line.aggregate().key());
      json.writeNumberField("score", line.printed());
      json.writeStringField("band", line.band().name());
      rank("worldRank", Optional.of(line.world()));
      points("worldMean", Optional.of(line.worldMean()));
      rank("regionRank", line.region());
      points("regionMean", line.regionMean());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("indicators");
    for (Map.Entry<Indicator, Score> each : standing.country().scores().entrySet()) {
      json.writeStartObject();
      json.writeStringField("indicator", each.getKey().name());
      json.writeStringField("heading", each.getKey().heading());
      number("score", each.getValue().points(), 1);
      json.writeStringField(
          "band", standing.bands().of(each.getKey().side(), each.getValue().points()).name());
      Optional<Score> before = standing.before().flatMap(b -> b.score(each.getKey()));
      if (before.isPresent()) {
        number("change", each.getValue().points().minus(before.get().points()), 1);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void comparison(Comparison comparison, IndexModel model) throws IOException {
    subject("left", comparison.left(), model);
    subject("right", comparison.right(), model);
    json.writeBooleanField("sameIndicators", comparison.sameSet());
    json.writeNumberField("commonIndicators", comparison.common().size());
    json.writeObjectFieldStart("aggregates");
    for (Comparison.AggregateLine line : comparison.aggregates()) {
      json.writeObjectFieldStart(line.aggregate().key());
      json.writeNumberField("left", line.left());
      json.writeNumberField("right", line.right());
      json.writeNumberField("difference", line.published());
      json.writeObjectFieldStart("likeForLike");
      number("left", line.leftAlike(), 2);
      number("right", line.rightAlike(), 2);
      number("difference", line.alike(), 2);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("indicators");
    for (Comparison.IndicatorLine line : comparison.indicators()) {
      json.writeStartObject();
      json.writeStringField("indicator", line.indicator().name());
      json.writeStringField("heading", line.indicator().heading());
      points("left", line.left());
      points("right", line.right());
      points("difference", line.difference());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void subject(String field, Comparison.Subject subject, IndexModel model)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("place", subject.place().title(model));
    if (subject.place() instanceof Place.Country country) {
      json.writeStringField("country", country.code());
    }
    json.writeNumberField("edition", subject.edition());
    json.writeNumberField("countries", subject.countries());
    json.writeEndObject();
  }

  private void rank(String field, Optional<Ranking> ranking) throws IOException {
    if (ranking.isPresent()) {
      json.writeObjectFieldStart(field);
      json.writeNumberField("rank", ranking.get().rank());
      json.writeNumberField("of", ranking.get().of());
      json.writeNumberField("tied", ranking.get().tied());
      json.writeEndObject();
    }
  }

  private void points(String field, Optional<Fraction> value) throws IOException {
    if (value.isPresent()) {
      number(field, value.get(), 2);
    }
  }

  private void number(String field, Fraction value, int decimals) throws IOException {
    BigDecimal shown = value.halfUp(decimals);
    json.writeNumberField(field, shown);
  }
}
