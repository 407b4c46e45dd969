package org.spoor.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.spoor.model.Span;

/**
 * How answers are put together: fields in the order in which they are put, absent ones left out.
 */
final class Body {
  /** Digits that a double holds for certain (IEEE 754). */
  private static final MathContext SIGNIFICANT = new MathContext(15);

  /** Deeper bodies than any that is taken. */
  private static final int DEEPEST = 64;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(20_000_000)
                          .build())
                  .build())
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private Body() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  /** A list of strings. */
  static ArrayNode texts(Collection<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  /** A list of what is made of each. */
  static <T> ArrayNode list(Collection<T> all, Function<? super T, ? extends JsonNode> make) {
    ArrayNode array = NODES.arrayNode();
    all.forEach(each -> array.add(make.apply(each)));
    return array;
  }

  static void put(ObjectNode out, String field, Optional<String> value) {
    value.ifPresent(text -> out.put(field, text));
  }

  static void filled(ObjectNode out, String field, String value) {
    if (!value.isEmpty()) {
      out.put(field, value);
    }
  }

  /** A number without a fraction that it does not have. */
  static void number(ObjectNode out, String field, double value) {
    BigDecimal decimal = new BigDecimal(value, SIGNIFICANT).stripTrailingZeros();
    out.set(
        field,
        NODES.numberNode(
            decimal.signum() == 0
                ? BigDecimal.ZERO
                : decimal.scale() < 0 ? decimal.setScale(0) : decimal));
  }

  static ObjectNode place(Span span) {
    return object().put("start", span.start()).put("end", span.end());
  }

  /** JSON that is written already. */
  static JsonNode raw(String json) {
    return NODES.rawValueNode(new RawValue(json));
  }

  /** As bytes of UTF-8; half of a surrogate pair becomes a question mark, one unit for one. */
  static byte[] bytes(JsonNode node) {
    return text(node).getBytes(StandardCharsets.UTF_8);
  }

  static String text(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written", e);
    }
  }

  /** One JSON object. */
  static ObjectNode read(String text) {
    try {
      if (JSON.reader()
              .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readTree(text)
          instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw Problem.of(ProblemCode.WRONG_BODY, "not JSON: " + e.getOriginalMessage());
    }
    throw Problem.of(ProblemCode.WRONG_BODY, "a JSON object is expected");
  }
}
