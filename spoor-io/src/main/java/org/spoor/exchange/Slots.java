package org.spoor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.spoor.model.Span;

/** The slots of one JSON object, read with errors that name the slot. */
final class Slots {
  /** More entries than any report fills in one slot. */
  private static final int MOST_ENTRIES = 10_000;

  private final JsonNode object;
  private final String path;
  private final Set<String> asked = new HashSet<>();
  private final List<String> unknown = new ArrayList<>();

  Slots(JsonNode object, String path) {
    if (!object.isObject()) {
      throw new RecordException((path.isEmpty() ? "a record" : path) + " must be a JSON object");
    }
    this.object = object;
    this.path = path;
  }

  RecordException wrong(String slot, String expected) {
    return new RecordException(path + slot + " must be " + expected + ", not " + object.path(slot));
  }

  boolean has(String slot) {
    asked.add(slot);
    return object.hasNonNull(slot);
  }

  Optional<String> text(String slot) {
    if (!has(slot)) {
      return Optional.empty();
    }
    if (!object.get(slot).isTextual()) {
      throw wrong(slot, "a string");
    }
    return Optional.of(object.get(slot).textValue());
  }

  String needed(String slot) {
    return text(slot).orElseThrow(() -> new RecordException(path + slot + " is missing"));
  }

  boolean flag(String slot) {
    if (!has(slot)) {
      return false;
    }
    if (!object.get(slot).isBoolean()) {
      throw wrong(slot, "true or false");
    }
    return object.get(slot).booleanValue();
  }

  Optional<Long> whole(String slot) {
    if (!has(slot)) {
      return Optional.empty();
    }
    if (!object.get(slot).isIntegralNumber() || !object.get(slot).canConvertToLong()) {
      throw wrong(slot, "a whole number");
    }
    return Optional.of(object.get(slot).longValue());
  }

  Optional<Double> figure(String slot) {
    if (!has(slot)) {
      return Optional.empty();
    }
    if (!object.get(slot).isNumber()) {
      throw wrong(slot, "a number");
    }
    return Optional.of(object.get(slot).doubleValue());
  }

  List<String> texts(String slot) {
    return list(
        slot,
        "a list of strings",
        node -> node.isTextual() ? Optional.of(node.textValue()) : Optional.empty());
  }

  List<Span> spans(String slot) {
    return list(
        slot,
        "a list of [start, end]",
        node ->
            node.isArray() && node.size() == 2 && node.get(0).isInt() && node.get(1).isInt()
                ? Optional.of(span(node.get(0).intValue(), node.get(1).intValue()))
                : Optional.empty());
  }

  <T> List<T> objects(String slot, Function<Slots, T> read) {
    return list(
        slot,
        "a list of objects",
        node -> {
          Slots entry = new Slots(node, path + slot + ".");
          T value = read.apply(entry);
          unknown.addAll(entry.unknown());
          return Optional.of(value);
        });
  }

  private <T> List<T> list(String slot, String expected, Function<JsonNode, Optional<T>> read) {
    if (!has(slot)) {
      return List.of();
    }
    JsonNode array = object.get(slot);
    if (!array.isArray() || array.size() > MOST_ENTRIES) {
      throw wrong(slot, expected);
    }
    List<T> values = new ArrayList<>(array.size());
    for (JsonNode node : array) {
      values.add(read.apply(node).orElseThrow(() -> wrong(slot, expected)));
    }
    return values;
  }

  Slots inner(String slot) {
    return new Slots(object.path(slot), path + slot + ".");
  }

  /** The slots that nobody has asked for, with their path: of a patch they are mistakes. */
  List<String> unknown() {
    List<String> names = new ArrayList<>(unknown);
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!asked.contains(name)) {
                names.add(path + name);
              }
            });
    return names;
  }

  /** The JSON object in a slot, as text. */
  String json(String slot) {
    if (!has(slot)) {
      throw new RecordException(path + slot + " is missing");
    }
    return object.get(slot).toString();
  }

  /** The place whose ends are in these two slots. */
  Span span(String start, String end) {
    long first = whole(start).orElseThrow(() -> new RecordException(path + start + " is missing"));
    long last = whole(end).orElseThrow(() -> new RecordException(path + end + " is missing"));
    if (first < 0 || last < first || last > Integer.MAX_VALUE) {
      throw new RecordException(path + start + " and " + path + end + " are no place in a text");
    }
    return new Span((int) first, (int) last);
  }

  private Span span(int start, int end) {
    if (start < 0 || end < start) {
      throw new RecordException(path + "[" + start + ", " + end + "] is no place in a text");
    }
    return new Span(start, end);
  }

  /**
   * The constant whose word stands in the slot.
   *
   * @param word how records write a constant
   */
  <E extends Enum<E>> Optional<E> choice(String slot, E[] constants, Function<E, String> word) {
    Optional<String> told = text(slot);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (E constant : constants) {
      if (word.apply(constant).equals(told.get())) {
        return Optional.of(constant);
      }
      words.add(word.apply(constant));
    }
    throw wrong(slot, "one of " + String.join(", ", words));
  }

  /** The same for constants that records write in lower case. */
  <E extends Enum<E>> Optional<E> choice(String slot, E[] constants) {
    return choice(slot, constants, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  <E extends Enum<E>> E needed(String slot, E[] constants) {
    return choice(slot, constants)
        .orElseThrow(() -> new RecordException(path + slot + " is missing"));
  }
}
