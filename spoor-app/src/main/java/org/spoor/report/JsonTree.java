package org.spoor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object of a JSON text: fields in the order in which they are put, empty ones left out. For one
 * thread.
 */
final class JsonTree {
  private static final JsonFactory JSON = new JsonFactory();

  /** Digits that a double holds for certain (IEEE 754). */
  private static final MathContext SIGNIFICANT = new MathContext(15);

  /** Whole numbers below this one have no more digits than that. */
  private static final double EXACT = 1e15;

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** A text; left out where it is empty. */
  JsonTree put(String field, String text) {
    if (!text.isEmpty()) {
      fields.put(field, text);
    }
    return this;
  }

  /** A text; left out where it is absent. */
  JsonTree put(String field, Optional<String> text) {
    return put(field, text.orElse(""));
  }

  JsonTree put(String field, double number) {
    fields.put(field, number);
    return this;
  }

  JsonTree put(String field, long number) {
    fields.put(field, number);
    return this;
  }

  /** Left out where it is false. */
  JsonTree flag(String field, boolean yes) {
    if (yes) {
      fields.put(field, true);
    }
    return this;
  }

  JsonTree put(String field, JsonTree object) {
    fields.put(field, object);
    return this;
  }

  /** A list of texts; left out where it is empty. */
  JsonTree texts(String field, Collection<String> texts) {
    if (!texts.isEmpty()) {
      fields.put(field, List.copyOf(texts));
    }
    return this;
  }

  /** A list of objects, also where it is empty. */
  <T> JsonTree list(String field, Collection<T> all, Function<T, JsonTree> tree) {
    List<Object> trees = new ArrayList<>();
    all.forEach(each -> trees.add(tree.apply(each)));
    fields.put(field, trees);
    return this;
  }

  /** Indented, ended by a line feed. */
  String text() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      write(json, this);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.append('\n').toString();
  }

  /** A number without a fraction that it does not have and without an exponent. */
  static void write(JsonGenerator json, double number) throws IOException {
    if (number == Math.rint(number) && Math.abs(number) < EXACT) {
      json.writeNumber((long) number);
      return;
    }
    BigDecimal decimal = new BigDecimal(number, SIGNIFICANT);
    json.writeNumber(decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case JsonTree tree -> {
        json.writeStartObject();
        for (Map.Entry<String, Object> field : tree.fields.entrySet()) {
          json.writeFieldName(field.getKey());
          write(json, field.getValue());
        }
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object each : list) {
          write(json, each);
        }
        json.writeEndArray();
      }
      case Boolean yes -> json.writeBoolean(yes);
      case Long number -> json.writeNumber(number);
      case Double number -> write(json, number.doubleValue());
      default -> json.writeString(String.valueOf(value));
    }
  }
}
