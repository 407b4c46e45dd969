package org.spoor.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.exchange.DecisionLines;
import org.spoor.exchange.RecordException;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.run.CaseExport;
import org.spoor.run.ReportReview;
import org.spoor.store.CaseView;
import org.spoor.store.DocumentEntry;

/** Decisions: what was decided, deciding, undoing; and exports. */
final class DecisionRoutes {
  private static final int LARGEST_BODY = 8 << 20;
  private static final int MOST_ACTS = 1_000;

  private final CaseMemory memory;
  private final DecisionDesk desk;

  DecisionRoutes(CaseMemory memory, DecisionDesk desk) {
    this.memory = memory;
    this.desk = desk;
  }

  void addTo(Routes routes) {
    routes.read("/decisions", this::decisions);
    routes.change(HandlerType.POST, "/decisions", this::decide);
    routes.change(HandlerType.POST, "/decisions/{decision}/undo", this::undo);
    routes.read("/export/{format}", this::export);
  }

  private void decisions(Call call) {
    DecisionBook book = memory.book();
    Snapshot snapshot = memory.snapshot();
    Optional<String> author = call.text("author");
    Optional<String> act = call.text("act");
    Optional<String> document =
        call.text("report")
            .map(
                text ->
                    snapshot
                        .entry(call.whole("report", 1, Integer.MAX_VALUE, 1))
                        .map(DocumentEntry::id)
                        .orElse(""));
    List<Decision> from = document.map(book::about).orElse(book.all());
    List<Decision> found =
        from.reversed().stream()
            .filter(
                decision ->
                    author.filter(name -> !decision.author().equals(name)).isEmpty()
                        && act.filter(word -> !DecisionLines.word(decision.act()).equals(word))
                            .isEmpty())
            .toList();
    ObjectNode out = Body.object();
    DecisionBodies bodies = new DecisionBodies(snapshot, book);
    call.cursor().page(out, found, call.limit(), Decision::id, bodies::of);
    out.set("authors", Body.texts(book.authors()));
    out.set("state", memory.state());
    call.json(out);
  }

  private void decide(Call call) {
    String key = key(call);
    ObjectNode body = call.body(LARGEST_BODY);
    List<Act> acts = new ArrayList<>();
    if (body.has("acts")) {
      JsonNode list = body.get("acts");
      if (!(list instanceof ArrayNode) || list.isEmpty() || list.size() > MOST_ACTS) {
        throw Problem.of(ProblemCode.WRONG_BODY, "acts is a list of 1 to " + MOST_ACTS);
      }
      list.forEach(act -> acts.add(act(act)));
    } else {
      acts.add(act(body));
    }
    decided(call, desk.decide(call.who().name(), reason(body), acts, key));
  }

  private static Act act(JsonNode node) {
    try {
      return DecisionLines.readAct(Body.text(node));
    } catch (RecordException | IllegalArgumentException e) {
      throw Problem.of(ProblemCode.WRONG_DECISION, String.valueOf(e.getMessage()));
    }
  }

  private static String reason(ObjectNode body) {
    JsonNode reason = body.path("reason");
    if (reason.isMissingNode() || reason.isNull()) {
      return "";
    }
    if (!reason.isTextual() || reason.asText().length() > Decision.LONGEST_REASON) {
      throw Problem.of(
          ProblemCode.WRONG_BODY,
          "reason is a string of at most " + Decision.LONGEST_REASON + " characters");
    }
    return reason.asText();
  }

  private static String key(Call call) {
    String key = Optional.ofNullable(call.ctx().header("Idempotency-Key")).orElse("");
    if (!key.matches("[A-Za-z0-9._:-]{8,100}")) {
      throw Problem.of(
          ProblemCode.IDEMPOTENCY_KEY_MISSING,
          key.isEmpty() ? "it is missing" : "it is not 8 to 100 letters, digits, . _ : or -");
    }
    return key;
  }

  private void undo(Call call) {
    String key = key(call);
    String id = call.ctx().pathParam("decision");
    String reason = call.bodyIfAny(LARGEST_BODY).map(DecisionRoutes::reason).orElse("");
    decided(call, desk.decide(call.who().name(), reason, List.of(new Act.Undo(id)), key));
  }

  private void decided(Call call, DecisionDesk.Outcome outcome) {
    Snapshot snapshot = memory.snapshot();
    DecisionBook book = memory.book();
    DecisionBodies bodies = new DecisionBodies(snapshot, book);
    ObjectNode out = Body.object();
    out.set("ids", Body.texts(outcome.decisions().stream().map(Decision::id).toList()));
    out.set("decisions", Body.list(outcome.decisions(), bodies::of));
    out.set("finds", finds(outcome.decisions(), snapshot, book));
    out.put("repeated", outcome.repeated());
    out.set("state", memory.state());
    call.json(outcome.repeated() ? 200 : 201, out);
  }

  /** The finds that decisions are about, as decided now. */
  private ArrayNode finds(List<Decision> decisions, Snapshot snapshot, DecisionBook book) {
    Map<String, Set<String>> about = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      // An undo changes what the decision that it takes back was about, through further undos too.
      Optional<Decision> meant = Optional.of(decision);
      while (meant.flatMap(Decision::undoes).isPresent()) {
        meant = meant.flatMap(Decision::undoes).flatMap(book::withId);
      }
      meant
          .map(Decision::act)
          .flatMap(ReportReview::find)
          .ifPresent(
              find ->
                  about
                      .computeIfAbsent(find.document(), key -> new LinkedHashSet<>())
                      .add(find.kind() + find.span().start()));
    }
    ArrayNode out = Body.array();
    try (CaseView view = memory.open().store().view()) {
      about.forEach(
          (document, places) ->
              ReportReview.of(view, document, book.reports().finds(document))
                  .ifPresent(
                      review ->
                          out.addAll(
                              new ReportBodies(snapshot, book)
                                  .finds(
                                      review,
                                      review.finds().stream()
                                          .filter(each -> at(document, each, places))
                                          .toList(),
                                      new HashMap<>()))));
    }
    return out;
  }

  private static boolean at(String document, ReportReview.Reviewed each, Set<String> places) {
    var find = org.spoor.model.FindRef.of(document, each.finding());
    return places.contains(find.kind() + find.span().start())
        || each.original().isPresent()
            && places.contains(
                find.kind()
                    + org.spoor.model.FindRef.of(document, each.original().orElseThrow())
                        .span()
                        .start());
  }

  private void export(Call call) throws IOException {
    String format = call.ctx().pathParam("format");
    if (!List.of("records", "decisions", "incidents", "parties").contains(format)) {
      throw Problem.of(
          ProblemCode.NOT_FOUND, "records, decisions, incidents or parties; not " + format);
    }
    call.ctx()
        .contentType("application/x-ndjson")
        .header("Content-Disposition", "attachment; filename=\"" + format + ".jsonl\"");
    try (CaseView view = memory.open().store().view();
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(call.ctx().outputStream(), StandardCharsets.UTF_8),
                1 << 16)) {
      switch (format) {
        case "records" -> CaseExport.records(view, out);
        case "decisions" -> CaseExport.decisions(view, out);
        case "incidents" -> CaseExport.incidents(view, out);
        default -> CaseExport.parties(view, out);
      }
    }
  }
}
