package org.spoor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.spoor.model.Document;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Span;

/** Corrections of records and records that people add. Stateless. */
public final class RecordPatch {
  /** What says where a record stands and whose it is: not a person's to change. */
  private static final Set<String> FIXED =
      Set.of("kind", "document", "id", "start", "end", "quote", "triggerStart", "triggerEnd");

  /** Slots that are written for the reader and made anew from the text. */
  private static final Set<String> MADE = Set.of("document", "quote", "content", "scope");

  /** Slots that say more about {@code date} and mean nothing without it. */
  private static final List<String> OF_A_DATE = List.of("earliest", "latest", "dateInferred");

  /** Longest patch, in UTF-16 code units. */
  private static final int LONGEST = 100_000;

  private RecordPatch() {}

  /**
   * A finding with slots put right.
   *
   * @param patch JSON Merge Patch, RFC 7396
   * @throws RecordException when the patch names a slot that the record does not have, or gives it
   *     something that it cannot hold
   */
  public static Finding corrected(Document document, Finding finding, String patch) {
    ObjectNode record = (ObjectNode) RecordReader.tree(RecordLines.of(document, List.of(finding)));
    return checked(merged(record, patch));
  }

  /**
   * A finding that a person adds.
   *
   * @param id the finding's id in its document
   * @param find where it stands, and its kind and type
   * @param slots a JSON object
   * @throws RecordException when it is no record of its kind, or its place is not in the text
   */
  public static Finding added(Document document, String id, FindRef find, String slots) {
    Span span = find.span();
    if (span.end() > document.text().length()) {
      throw new RecordException(
          "the place "
              + span.start()
              + " to "
              + span.end()
              + " is not in "
              + document.id()
              + ", which has "
              + document.text().length()
              + " characters");
    }
    ObjectNode record = RecordReader.JSON.createObjectNode();
    record.put("kind", find.kind());
    record.put("id", id);
    record.put("start", span.start());
    record.put("end", span.end());
    if (!find.type().isEmpty()) {
      record.put(typeSlot(find.kind()), find.type());
    }
    return checked(merged(record, slots));
  }

  /**
   * Whether a patch is one.
   *
   * @throws RecordException when it is no JSON object, or names a slot that is not a person's to
   *     change
   */
  public static void check(String patch) {
    patch(patch);
  }

  private static String typeSlot(String kind) {
    return switch (kind) {
      case "flow" -> "commodity";
      case "relation" -> "relation";
      case "evidence" -> "indicator";
      case "quantity" -> "dimension";
      default -> "type";
    };
  }

  private static ObjectNode merged(ObjectNode record, String patch) {
    ObjectNode changes = patch(patch);
    if (changes.has("date")) {
      // A person's date takes the place of all that was made out about the other one.
      record.remove(OF_A_DATE);
    }
    merge(record, changes);
    return record;
  }

  private static ObjectNode patch(String text) {
    if (text.length() > LONGEST) {
      throw new RecordException(
          "a patch has at most " + LONGEST + " characters, not " + text.length());
    }
    JsonNode patch = RecordReader.tree(text);
    if (!(patch instanceof ObjectNode object)) {
      throw new RecordException("a patch must be a JSON object such as {\"count\":45}");
    }
    object
        .fieldNames()
        .forEachRemaining(
            slot -> {
              if (FIXED.contains(slot)) {
                throw new RecordException(
                    slot
                        + " says where the record stands and cannot be changed; reject the find"
                        + " and add another");
              }
            });
    return object;
  }

  private static Finding checked(ObjectNode record) {
    Slots slots = new Slots(record, "");
    Finding finding = RecordReader.of(slots);
    List<String> unknown = new ArrayList<>(slots.unknown());
    unknown.removeAll(MADE);
    // A hedge's cue is its own place, an attribution's is asked for.
    unknown.remove("cue");
    if (!unknown.isEmpty()) {
      throw new RecordException(
          "no such slot in a record of this kind: " + String.join(", ", unknown));
    }
    return finding;
  }

  /** RFC 7396, section 2. */
  private static void merge(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            entry -> {
              String slot = entry.getKey();
              JsonNode value = entry.getValue();
              if (value.isNull()) {
                target.remove(slot);
              } else if (value instanceof ObjectNode inner) {
                ObjectNode into =
                    target.get(slot) instanceof ObjectNode old ? old : target.putObject(slot);
                merge(into, inner);
              } else {
                target.set(slot, value);
              }
            });
  }
}
