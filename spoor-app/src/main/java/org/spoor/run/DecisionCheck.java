package org.spoor.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.spoor.exchange.DecisionLines;
import org.spoor.exchange.RecordException;
import org.spoor.exchange.RecordPatch;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.Document;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.read.ReportReader;
import org.spoor.resolve.ReportDecisions;
import org.spoor.resolve.Review;
import org.spoor.store.CaseView;

/** Looks whether a decision can be carried out in a case, before it is taken in for good. */
public final class DecisionCheck {
  private DecisionCheck() {}

  /**
   * The decisions of a file's lines.
   *
   * @throws RecordException when a line is none, or cannot be carried out; the message has its
   *     number
   */
  public static List<Decision> of(CaseView view, String lines) {
    List<Decision> decisions = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        Decision decision = DecisionLines.read(line);
        // An undo may mean a decision of the same file, which has no place in the case yet.
        if (!(decision.act() instanceof Act.Undo)) {
          of(view, decision.act());
        }
        decisions.add(decision);
      } catch (RecordException e) {
        throw new RecordException("line " + number + ": " + e.getMessage());
      }
    }
    return decisions;
  }

  /**
   * Looks at one.
   *
   * @throws RecordException when it cannot be carried out
   */
  public static void of(CaseView view, Act act) {
    of(view, act, () -> new FindNames(view));
  }

  /**
   * The same where the decisions that hold are known already.
   *
   * @throws RecordException likewise
   */
  public static void of(CaseView view, Act act, ReportDecisions decisions) {
    of(view, act, () -> new FindNames(view, decisions));
  }

  private static void of(CaseView view, Act act, Supplier<FindNames> names) {
    switch (act) {
      case Act.Accept accept -> found(view, accept.find(), names);
      case Act.Reject reject -> found(view, reject.find(), names);
      case Act.Correct correct ->
          RecordPatch.corrected(
              document(view, correct.find().document()),
              found(view, correct.find(), names),
              correct.patch());
      case Act.Add add ->
          RecordPatch.added(
              document(view, add.find().document()),
              add.find().kind() + "-1",
              add.find(),
              add.record());
      case Act.Merge m -> {}
      case Act.KeepApart k -> {}
      case Act.Join join -> events(join.one(), join.other());
      case Act.Part part -> events(part.one(), part.other());
      case Act.Link link -> events(link.from(), link.to());
      case Act.GradeSource g -> {}
      case Act.GradeClaim grade -> document(view, grade.find().document());
      case Act.Settle settle -> events(settle.incident(), settle.incident());
      case Act.Score s -> {}
      case Act.Narrate n -> {}
      case Act.Redate redate -> {
        document(view, redate.document());
        if (!ReportReader.isDate(redate.published())) {
          throw new RecordException(
              "not an EDTF date such as 2022-03-25, 2022-03 or 2022: " + redate.published());
        }
      }
      case Act.Withdraw withdraw -> document(view, withdraw.document());
      case Act.Undo undo -> {
        String digits = undo.decision().replaceFirst("^d-", "");
        if (!digits.matches("\\d{1,15}")
            || Long.parseLong(digits) < 1
            || Long.parseLong(digits) > view.lastDecision()) {
          throw new RecordException(
              "no decision "
                  + undo.decision()
                  + " in this case; spoor export --format decisions"
                  + " lists them");
        }
      }
    }
  }

  private static void events(FindRef one, FindRef other) {
    for (FindRef ref : List.of(one, other)) {
      if (!ref.kind().equals("event")) {
        throw new RecordException("only events make incidents, not a " + ref.kind());
      }
    }
  }

  private static Document document(CaseView view, String id) {
    return view.document(id)
        .orElseThrow(() -> new RecordException("no report " + id + " in this case"));
  }

  /** The find; one that was corrected or added by a person is met by its decision. */
  private static Finding found(CaseView view, FindRef ref, Supplier<FindNames> names) {
    Document document = document(view, ref.document());
    List<Finding> findings = names.get().findings(document);
    Optional<Finding> found = Review.find(document.id(), findings, ref);
    return found.orElseThrow(
        () ->
            new RecordException(
                "no "
                    + ref.kind()
                    + " "
                    + ref.type()
                    + " at "
                    + ref.span().start()
                    + " to "
                    + ref.span().end()
                    + " of "
                    + document.id()));
  }
}
