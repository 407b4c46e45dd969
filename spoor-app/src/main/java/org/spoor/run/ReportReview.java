package org.spoor.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.exchange.RecordReader;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.Document;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Span;
import org.spoor.resolve.Review;
import org.spoor.store.CaseView;
import org.spoor.store.Extracted;

/**
 * A report as a person goes through it: everything that was found, with what has been decided about
 * each find up to now, also where nothing has been derived from it yet.
 *
 * @param finds in the order of the text, rejected ones among them
 */
public record ReportReview(Document document, List<Span> sentences, List<Reviewed> finds) {
  public ReportReview {
    sentences = List.copyOf(sentences);
    finds = List.copyOf(finds);
  }

  /** What was decided about a find. */
  public enum State {
    OPEN,
    ACCEPTED,
    CORRECTED,
    ADDED,
    REJECTED;

    /** The word that answers use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One find.
   *
   * @param finding with what was corrected
   * @param original as it was found, where it was corrected
   * @param decisions ids of those about it that hold, in their order
   */
  public record Reviewed(
      Finding finding, Optional<Finding> original, State state, List<String> decisions) {
    public Reviewed {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Of a document of the case.
   *
   * @param decisions about its finds that hold, in their order
   */
  public static Optional<ReportReview> of(CaseView view, String id, List<Decision> decisions) {
    return view.document(id).map(document -> of(view, document, decisions));
  }

  private static ReportReview of(CaseView view, Document document, List<Decision> decisions) {
    Optional<Extracted> extracted = view.extracted(document.id());
    List<Finding> found =
        extracted
            .map(each -> RecordReader.read(each.findings() + each.details()))
            .orElse(List.of());
    Review.Outcome outcome = Review.of(document, found, decisions, CaseReports.EDITOR);
    Map<String, Finding> kept = new HashMap<>();
    outcome.findings().forEach(finding -> kept.put(finding.id(), finding));
    Map<String, Finding> originals = new HashMap<>();
    found.forEach(finding -> originals.put(finding.id(), finding));
    List<Finding> all = new ArrayList<>(outcome.findings());
    found.stream().filter(finding -> !kept.containsKey(finding.id())).forEach(all::add);
    all.sort(Comparator.comparing(Finding::span).thenComparing(Finding::id));
    Map<String, List<Decision>> about = about(document.id(), all, decisions);
    List<Reviewed> finds = new ArrayList<>();
    for (Finding finding : all) {
      List<Decision> own = about.getOrDefault(finding.id(), List.of());
      State state =
          state(
              own,
              kept.containsKey(finding.id()),
              outcome.accepted().contains(FindRef.of(document.id(), finding)));
      finds.add(
          new Reviewed(
              finding,
              state == State.CORRECTED
                  ? Optional.ofNullable(originals.get(finding.id()))
                  : Optional.empty(),
              state,
              own.stream().map(Decision::id).toList()));
    }
    return new ReportReview(document, extracted.map(Extracted::sentences).orElse(List.of()), finds);
  }

  private static State state(List<Decision> own, boolean kept, boolean accepted) {
    if (!kept) {
      return State.REJECTED;
    }
    if (own.stream().anyMatch(decision -> decision.act() instanceof Act.Add)) {
      return State.ADDED;
    }
    if (own.stream().anyMatch(decision -> decision.act() instanceof Act.Correct)) {
      return State.CORRECTED;
    }
    return accepted ? State.ACCEPTED : State.OPEN;
  }

  private static Map<String, List<Decision>> about(
      String document, List<Finding> all, List<Decision> decisions) {
    Map<String, List<Decision>> about = new HashMap<>();
    for (Decision decision : decisions) {
      find(decision.act())
          .flatMap(ref -> meant(document, all, decision, ref))
          .ifPresent(
              finding ->
                  about.computeIfAbsent(finding.id(), key -> new ArrayList<>()).add(decision));
    }
    return about;
  }

  private static Optional<Finding> meant(
      String document, List<Finding> all, Decision decision, FindRef ref) {
    if (decision.act() instanceof Act.Add) {
      String id = ref.kind() + "-" + decision.id();
      return all.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }
    return Review.find(document, all, ref);
  }

  /** The find that an act is about, where it is about a report's single find. */
  public static Optional<FindRef> find(Act act) {
    return switch (act) {
      case Act.Accept accept -> Optional.of(accept.find());
      case Act.Reject reject -> Optional.of(reject.find());
      case Act.Correct correct -> Optional.of(correct.find());
      case Act.Add add -> Optional.of(add.find());
      case Act.GradeClaim grade -> Optional.of(grade.find());
      case Act.Settle settle -> Optional.of(settle.incident());
      case Act.Merge m -> Optional.empty();
      case Act.KeepApart k -> Optional.empty();
      case Act.Join j -> Optional.empty();
      case Act.Part p -> Optional.empty();
      case Act.Link l -> Optional.empty();
      case Act.GradeSource g -> Optional.empty();
      case Act.Score s -> Optional.empty();
      case Act.Narrate n -> Optional.empty();
      case Act.Redate r -> Optional.empty();
      case Act.Withdraw w -> Optional.empty();
      case Act.Undo u -> Optional.empty();
    };
  }
}
