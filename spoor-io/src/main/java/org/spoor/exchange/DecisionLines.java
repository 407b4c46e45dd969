package org.spoor.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.spoor.model.Credibility;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.FindRef;
import org.spoor.model.IncidentLink;
import org.spoor.model.PartyRef;
import org.spoor.model.Reliability;

/**
 * Decisions as JSON, one object a line: {@code kind} is {@code decision}, {@code act} says what was
 * decided, the rest depends on it. Stateless.
 */
public final class DecisionLines {
  private DecisionLines() {}

  /** One line, ended by a line feed. */
  public static String of(Decision decision) {
    ObjectNode out = RecordReader.JSON.createObjectNode();
    out.put("kind", "decision");
    out.put("id", decision.id());
    out.put("author", decision.author());
    out.put("at", decision.at().toString());
    write(decision.act(), out);
    if (!decision.reason().isEmpty()) {
      out.put("reason", decision.reason());
    }
    return out + "\n";
  }

  /** The word for what was decided, as {@code act} holds it. */
  public static String word(Act act) {
    return switch (act) {
      case Act.Accept a -> "accept";
      case Act.Reject r -> "reject";
      case Act.Correct c -> "correct";
      case Act.Add a -> "add";
      case Act.Merge m -> "merge";
      case Act.KeepApart k -> "keep_apart";
      case Act.Join j -> "join";
      case Act.Part p -> "part";
      case Act.Link l -> "link";
      case Act.GradeSource g -> "grade_source";
      case Act.GradeClaim g -> "grade_claim";
      case Act.Settle s -> "settle";
      case Act.Score s -> "score";
      case Act.Narrate n -> "narrate";
      case Act.Redate r -> "redate";
      case Act.Withdraw w -> "withdraw";
      case Act.Undo u -> "undo";
    };
  }

  /** What was decided, as one JSON object. */
  public static String act(Act act) {
    ObjectNode out = RecordReader.JSON.createObjectNode();
    write(act, out);
    return out.toString();
  }

  private static void write(Act act, ObjectNode out) {
    out.put("act", word(act));
    switch (act) {
      case Act.Accept accept -> find(out, "find", accept.find());
      case Act.Reject reject -> find(out, "find", reject.find());
      case Act.Correct correct -> {
        find(out, "find", correct.find());
        out.set("patch", RecordReader.tree(correct.patch()));
      }
      case Act.Add add -> {
        find(out, "find", add.find());
        out.set("record", RecordReader.tree(add.record()));
      }
      case Act.Merge merge -> parties(out, merge.one(), merge.other());
      case Act.KeepApart apart -> parties(out, apart.one(), apart.other());
      case Act.Join join -> finds(out, join.one(), join.other());
      case Act.Part part -> finds(out, part.one(), part.other());
      case Act.Link link -> {
        find(out, "from", link.from());
        out.put("link", link.link().word());
        find(out, "to", link.to());
        out.put("holds", link.holds());
      }
      case Act.GradeSource grade -> {
        out.put(grade.speaker() ? "speaker" : "publisher", grade.name());
        out.put("reliability", grade.reliability().name());
      }
      case Act.GradeClaim grade -> {
        find(out, "find", grade.find());
        out.put("credibility", grade.credibility().figure());
      }
      case Act.Settle settle -> {
        find(out, "incident", settle.incident());
        out.put("slot", settle.slot());
        out.put("value", settle.value());
      }
      case Act.Score score -> {
        out.put("country", score.country());
        out.put("indicator", score.indicator());
        out.put("score", score.score());
        ArrayNode evidence = out.putArray("evidence");
        score.evidence().forEach(ref -> find(evidence.addObject(), ref));
      }
      case Act.Narrate narrate -> {
        out.put("country", narrate.country());
        if (!narrate.heading().isEmpty()) {
          out.put("heading", narrate.heading());
        }
        out.put("text", narrate.text());
        ArrayNode evidence = out.putArray("evidence");
        narrate.evidence().forEach(ref -> find(evidence.addObject(), ref));
      }
      case Act.Redate redate -> {
        out.put("document", redate.document());
        out.put("published", redate.published());
      }
      case Act.Withdraw withdraw -> out.put("document", withdraw.document());
      case Act.Undo undo -> out.put("decision", undo.decision());
    }
  }

  private static void finds(ObjectNode out, FindRef one, FindRef other) {
    find(out, "one", one);
    find(out, "other", other);
  }

  private static void find(ObjectNode out, String slot, FindRef ref) {
    find(out.putObject(slot), ref);
  }

  private static void find(ObjectNode out, FindRef ref) {
    out.put("document", ref.document());
    out.put("kind", ref.kind());
    if (!ref.type().isEmpty()) {
      out.put("type", ref.type());
    }
    out.put("start", ref.span().start());
    out.put("end", ref.span().end());
    if (!ref.key().isEmpty()) {
      out.put("key", ref.key());
    }
  }

  private static void parties(ObjectNode out, PartyRef one, PartyRef other) {
    party(out.putObject("one"), one);
    party(out.putObject("other"), other);
  }

  private static void party(ObjectNode out, PartyRef ref) {
    out.put("name", ref.name());
    if (!ref.type().isEmpty()) {
      out.put("type", ref.type());
    }
    if (!ref.document().isEmpty()) {
      out.put("document", ref.document());
    }
  }

  /**
   * The decision of a line.
   *
   * @throws RecordException when it is none; the message names the slot
   */
  public static Decision read(String line) {
    Slots slots = new Slots(RecordReader.tree(line), "");
    return new Decision(
        slots.text("id").orElse("d-0"),
        slots.needed("author"),
        instant(slots),
        slots.text("reason").orElse(""),
        act(slots));
  }

  /**
   * What a line decides, where author and time are known otherwise.
   *
   * @throws RecordException likewise
   */
  public static Act readAct(String line) {
    return act(new Slots(RecordReader.tree(line), ""));
  }

  private static Instant instant(Slots slots) {
    String at = slots.needed("at");
    try {
      return Instant.parse(at);
    } catch (DateTimeParseException e) {
      throw slots.wrong("at", "a time such as 2026-03-01T12:00:00Z");
    }
  }

  private static Act act(Slots slots) {
    String act = slots.needed("act");
    try {
      return switch (act) {
        case "accept" -> new Act.Accept(find(slots, "find"));
        case "reject" -> new Act.Reject(find(slots, "find"));
        case "correct" -> {
          String patch = slots.json("patch");
          RecordPatch.check(patch);
          yield new Act.Correct(find(slots, "find"), patch);
        }
        case "add" -> {
          String record = slots.json("record");
          RecordPatch.check(record);
          yield new Act.Add(find(slots, "find"), record);
        }
        case "merge" -> new Act.Merge(party(slots, "one"), party(slots, "other"));
        case "keep_apart" -> new Act.KeepApart(party(slots, "one"), party(slots, "other"));
        case "join" -> new Act.Join(find(slots, "one"), find(slots, "other"));
        case "part" -> new Act.Part(find(slots, "one"), find(slots, "other"));
        case "link" ->
            new Act.Link(
                find(slots, "from"),
                slots.needed("link", IncidentLink.Kind.values()),
                find(slots, "to"),
                !slots.has("holds") || slots.flag("holds"));
        case "grade_source" -> {
          boolean speaker = slots.has("speaker");
          yield new Act.GradeSource(
              slots.needed(speaker ? "speaker" : "publisher"),
              speaker,
              slots
                  .choice("reliability", Reliability.values(), Reliability::name)
                  .orElseThrow(() -> new RecordException("reliability is missing: A to F")));
        }
        case "grade_claim" ->
            new Act.GradeClaim(
                find(slots, "find"),
                Credibility.of(
                    slots
                        .whole("credibility")
                        .map(Math::toIntExact)
                        .orElseThrow(() -> new RecordException("credibility is missing: 1 to 6"))));
        case "settle" ->
            new Act.Settle(find(slots, "incident"), slots.needed("slot"), slots.needed("value"));
        case "score" ->
            new Act.Score(
                slots.needed("country"),
                slots.needed("indicator"),
                slots.figure("score").orElseThrow(() -> slots.wrong("score", "1 to 10")),
                slots.objects("evidence", DecisionLines::find));
        case "narrate" ->
            new Act.Narrate(
                slots.needed("country"),
                slots.text("heading").orElse(""),
                slots.text("text").orElse(""),
                slots.objects("evidence", DecisionLines::find));
        case "redate" -> new Act.Redate(slots.needed("document"), slots.needed("published"));
        case "withdraw" -> new Act.Withdraw(slots.needed("document"));
        case "undo" -> new Act.Undo(slots.needed("decision"));
        default ->
            throw slots.wrong(
                "act",
                "one of accept, reject, correct, add, merge, keep_apart, join, part, link,"
                    + " grade_source, grade_claim, settle, score, narrate, redate, withdraw, undo");
      };
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new RecordException(String.valueOf(e.getMessage()));
    }
  }

  private static FindRef find(Slots slots, String slot) {
    if (!slots.has(slot)) {
      throw new RecordException(slot + " is missing: which find is meant");
    }
    return find(slots.inner(slot));
  }

  private static FindRef find(Slots slots) {
    return new FindRef(
        slots.needed("document"),
        slots.needed("kind"),
        slots.text("type").orElse(""),
        slots.span("start", "end"),
        slots.text("key").orElse(""));
  }

  private static PartyRef party(Slots slots, String slot) {
    if (!slots.has(slot)) {
      throw new RecordException(slot + " is missing: which party is meant");
    }
    Slots inner = slots.inner(slot);
    return new PartyRef(
        inner.needed("name"), inner.text("type").orElse(""), inner.text("document").orElse(""));
  }

  /** The decisions of several lines, in their order. */
  public static List<Decision> readAll(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(DecisionLines::read).toList();
  }

  /** A text as a JSON string, with its quotation marks. */
  public static String quoted(String text) {
    return RecordReader.JSON.getNodeFactory().textNode(text).toString();
  }
}
