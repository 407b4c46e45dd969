package org.spoor.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.Indicator;
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
      case Act.Score score -> {
        country(score.country());
        if (OfIndex.MODEL.indicator(score.indicator()).isEmpty()) {
          throw new RecordException(
              "there is no indicator '"
                  + score.indicator()
                  + "'; perhaps "
                  + OfIndex.MODEL.nearestIndicator(score.indicator()));
        }
      }
      case Act.Narrate narrate -> {
        country(narrate.country());
        if (!narrate.heading().isEmpty() && !OfIndex.HEADINGS.contains(narrate.heading())) {
          throw new RecordException(
              "there is no heading '"
                  + narrate.heading()
                  + "'; the headings are "
                  + String.join(", ", OfIndex.HEADINGS)
                  + ", and '' for the whole");
        }
      }
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

  /** The Index's model: loaded when somebody scores or writes. */
  private static final class OfIndex {
    static final IndexModel MODEL = IndexModel.load();
    static final Set<String> HEADINGS =
        MODEL.indicators().stream()
            .map(Indicator::heading)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void country(String country) {
    Optional<String> code = OfIndex.MODEL.country(country);
    if (code.isEmpty()) {
      throw new RecordException(
          "there is no country '"
              + country
              + "'; give its ISO 3166 code, perhaps that of "
              + OfIndex.MODEL.nearestCountry(country));
    }
    if (!code.get().equals(country.toUpperCase(Locale.ROOT))) {
      throw new RecordException(
          "a decision names countries by their ISO 3166 codes: " + code.get() + ", not " + country);
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
