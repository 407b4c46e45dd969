package org.spoor.serve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.spoor.exchange.DecisionLines;
import org.spoor.exchange.RecordException;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.run.DecisionCheck;
import org.spoor.store.CaseView;

/**
 * Where decisions are made. One at a time: a request that is repeated finds what it has done. What
 * is returned is on the disk.
 */
final class DecisionDesk {
  private final CaseMemory memory;
  private final Caretaker caretaker;
  private final Events events;

  DecisionDesk(CaseMemory memory, Caretaker caretaker, Events events) {
    this.memory = memory;
    this.caretaker = caretaker;
    this.events = events;
  }

  /**
   * What came of it.
   *
   * @param repeated whether an earlier request with this key has brought them
   */
  record Outcome(List<Decision> decisions, boolean repeated) {
    Outcome {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Decides, all or nothing.
   *
   * @param key names the request
   * @throws Problem when one cannot be carried out, or the key was used for something else
   */
  synchronized Outcome decide(String author, String reason, List<Act> acts, String key) {
    DecisionBook book = memory.catchUp();
    List<Decision> before = book.ofRequest(key);
    if (!before.isEmpty()) {
      return repeated(before, author, reason, acts);
    }
    try (CaseView view = memory.open().store().view()) {
      for (Act act : acts) {
        if (act instanceof Act.Undo undo) {
          check(book, undo);
        } else {
          DecisionCheck.of(view, act, book.reports());
        }
      }
    } catch (RecordException | IllegalArgumentException e) {
      throw Problem.of(ProblemCode.WRONG_DECISION, String.valueOf(e.getMessage()));
    }
    List<String> ids = memory.open().decide(author, reason, acts, key);
    DecisionBook after = memory.catchUp();
    List<Decision> made = ids.stream().map(id -> after.withId(id).orElseThrow()).toList();
    caretaker.wake();
    events.tell("decided", told(author, made));
    return new Outcome(made, false);
  }

  private static void check(DecisionBook book, Act.Undo undo) {
    if (book.withId(undo.decision()).isEmpty()) {
      throw Problem.of(ProblemCode.NO_SUCH_DECISION, "no decision " + undo.decision());
    }
    if (book.undoneBy(undo.decision()).isPresent()) {
      throw Problem.of(
          ProblemCode.ALREADY_UNDONE,
          undo.decision() + " is undone by " + book.undoneBy(undo.decision()).orElseThrow());
    }
  }

  private static Outcome repeated(
      List<Decision> before, String author, String reason, List<Act> acts) {
    List<String> then = new ArrayList<>();
    before.forEach(decision -> then.add(DecisionLines.act(decision.act())));
    List<String> now = acts.stream().map(DecisionLines::act).toList();
    Decision first = before.getFirst();
    if (!then.equals(now) || !first.author().equals(author) || !first.reason().equals(reason)) {
      throw Problem.of(
          ProblemCode.IDEMPOTENCY_KEY_REUSED, "with this key " + first.id() + " was decided");
    }
    return new Outcome(before, true);
  }

  private String told(String author, List<Decision> made) {
    Set<Integer> reports = new LinkedHashSet<>();
    made.forEach(
        decision ->
            DecisionBook.documents(decision.act())
                .forEach(
                    document ->
                        memory
                            .snapshot()
                            .entry(document)
                            .ifPresent(entry -> reports.add((int) entry.seq()))));
    var out = Body.object();
    out.set("ids", Body.texts(made.stream().map(Decision::id).toList()));
    out.put("author", author);
    var numbers = out.putArray("reports");
    reports.forEach(numbers::add);
    return Body.text(out);
  }
}
