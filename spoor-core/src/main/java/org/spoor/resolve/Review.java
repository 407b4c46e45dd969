package org.spoor.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.spoor.model.Attribution;
import org.spoor.model.DateMention;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Evidence;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Hedge;
import org.spoor.model.Mention;
import org.spoor.model.Quantity;
import org.spoor.model.Relation;
import org.spoor.model.Standing;

/**
 * Applies the decisions about single finds to what the extractor found in a document.
 *
 * <p>A decision is matched by place, kind and type, and where several finds share these by its key:
 * so it holds for the finds of a newer extractor too, which may number, slot or bound them
 * otherwise.
 */
public final class Review {

  /** Changes findings as a decision says; knows the records' form, which this room does not. */
  public interface Editor {
    /** The finding with slots put right, by a JSON Merge Patch. */
    Finding corrected(Document document, Finding finding, String patch);

    /** A finding that a person adds. */
    Finding added(Document document, String id, FindRef find, String slots);
  }

  /**
   * What came of it.
   *
   * @param findings in the order of the text
   * @param accepted references of those that a person confirmed, corrected or added
   * @param unplaced ids of decisions for which no find is there any more; their effect is lost
   *     unless a later extractor finds it again
   */
  public record Outcome(List<Finding> findings, Set<FindRef> accepted, List<String> unplaced) {
    public Outcome {
      findings = List.copyOf(findings);
      accepted = Set.copyOf(accepted);
      unplaced = List.copyOf(unplaced);
    }
  }

  /** A finding with what has been decided about it so far. */
  private static final class Entry {
    private final FindRef original;
    private Finding finding;
    private boolean rejected;
    private boolean accepted;

    private Entry(FindRef original, Finding finding) {
      this.original = original;
      this.finding = finding;
    }

    private boolean at(FindRef ref, String document) {
      return original.samePlace(ref) || FindRef.of(document, finding).samePlace(ref);
    }

    private boolean keyed(FindRef ref, String document) {
      return original.key().equals(ref.key())
          || FindRef.of(document, finding).key().equals(ref.key());
    }
  }

  private final Document document;
  private final Editor editor;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> unplaced = new ArrayList<>();

  private Review(Document document, List<Finding> findings, Editor editor) {
    this.document = document;
    this.editor = editor;
    for (Finding finding : findings) {
      entries.add(new Entry(FindRef.of(document.id(), finding), finding));
    }
  }

  /**
   * The findings after the decisions.
   *
   * @param decisions about this document's finds, in the order in which they were made
   */
  public static Outcome of(
      Document document, List<Finding> findings, List<Decision> decisions, Editor editor) {
    if (decisions.isEmpty()) {
      return new Outcome(findings, Set.of(), List.of());
    }
    Review review = new Review(document, findings, editor);
    decisions.forEach(review::apply);
    return review.outcome();
  }

  /** The find among these that a reference means, where it is there. */
  public static Optional<Finding> find(String document, List<Finding> findings, FindRef ref) {
    Review review = new Review(Document.of(document, ""), findings, NO_EDITOR);
    return review.entry(ref).map(entry -> entry.finding);
  }

  private static final Editor NO_EDITOR =
      new Editor() {
        @Override
        public Finding corrected(Document document, Finding finding, String patch) {
          return finding;
        }

        @Override
        public Finding added(Document document, String id, FindRef find, String slots) {
          throw new IllegalStateException("nothing is added while looking up a find");
        }
      };

  private void apply(Decision decision) {
    switch (decision.act()) {
      case Act.Accept accept -> {
        Optional<Entry> entry = placed(decision, accept.find());
        entry.ifPresent(
            found -> {
              found.rejected = false;
              found.accepted = true;
            });
      }
      case Act.Reject reject -> {
        Optional<Entry> entry = placed(decision, reject.find());
        entry.ifPresent(found -> found.rejected = true);
      }
      case Act.Correct correct -> {
        Optional<Entry> entry = placed(decision, correct.find());
        entry.ifPresent(
            found -> {
              found.finding = editor.corrected(document, found.finding, correct.patch());
              found.rejected = false;
              found.accepted = true;
            });
      }
      case Act.Add add -> {
        Finding added =
            attributed(
                editor.added(
                    document, add.find().kind() + "-" + decision.id(), add.find(), add.record()));
        Entry entry = new Entry(FindRef.of(document.id(), added), added);
        entry.accepted = true;
        entries.add(entry);
      }
      case Act.Merge m -> {}
      case Act.KeepApart k -> {}
      case Act.Join j -> {}
      case Act.Part p -> {}
      case Act.Link l -> {}
      case Act.GradeSource g -> {}
      case Act.GradeClaim g -> {}
      case Act.Settle s -> {}
      case Act.Score s -> {}
      case Act.Narrate n -> {}
      case Act.Redate r -> {}
      case Act.Withdraw w -> {}
      case Act.Undo u -> {}
    }
  }

  /** An added find is said by whoever says the words that it stands in, as one that was found. */
  private Finding attributed(Finding added) {
    List<String> speakers =
        entries.stream()
            .filter(entry -> !entry.rejected)
            .map(entry -> entry.finding)
            .filter(Attribution.class::isInstance)
            .map(Attribution.class::cast)
            .filter(attribution -> attribution.covers(added.span()))
            .sorted(Attribution.OUTERMOST_FIRST)
            .map(Attribution::id)
            .toList();
    return speakers.isEmpty()
        ? added
        : with(
            added,
            standing ->
                standing.attributedTo().isEmpty() ? standing.attributedTo(speakers) : standing);
  }

  private Optional<Entry> placed(Decision decision, FindRef ref) {
    Optional<Entry> entry = entry(ref);
    if (entry.isEmpty()) {
      unplaced.add(decision.id());
    }
    return entry;
  }

  /**
   * The find that a reference means: with its key where one has it, else the one whose key shares
   * most with it; of several the one whose place is nearest.
   */
  private Optional<Entry> entry(FindRef ref) {
    String id = document.id();
    return entries.stream()
        .filter(entry -> entry.at(ref, id))
        .max(
            Comparator.comparing((Entry entry) -> entry.keyed(ref, id))
                .thenComparingDouble(
                    entry -> likeness(FindRef.of(id, entry.finding).key(), ref.key()))
                .thenComparing(entry -> entry.finding.span().equals(ref.span()))
                .thenComparing(
                    Comparator.comparingInt(
                            (Entry entry) ->
                                Math.abs(entry.original.span().start() - ref.span().start()))
                        .reversed()));
  }

  /** Share of the parts of both keys that they have in common, 0 to 1. */
  private static double likeness(String one, String other) {
    Set<String> parts = new HashSet<>(List.of(one.split("[>@/#+]")));
    Set<String> others = new HashSet<>(List.of(other.split("[>@/#+]")));
    Set<String> all = new HashSet<>(parts);
    all.addAll(others);
    parts.retainAll(others);
    return all.isEmpty() ? 1 : (double) parts.size() / all.size();
  }

  private Outcome outcome() {
    Set<String> silenced = new HashSet<>();
    List<Finding> kept = new ArrayList<>();
    Set<FindRef> accepted = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.rejected) {
        silenced.add(entry.finding.id());
        continue;
      }
      kept.add(entry.finding);
      if (entry.accepted) {
        accepted.add(FindRef.of(document.id(), entry.finding));
      }
    }
    if (!silenced.isEmpty()) {
      kept.replaceAll(finding -> without(finding, silenced));
    }
    kept.sort(Comparator.comparing(Finding::span).thenComparing(Finding::id));
    return new Outcome(kept, accepted, unplaced);
  }

  /** The finding without references to finds that were rejected. */
  private static Finding without(Finding finding, Set<String> gone) {
    Finding left =
        with(
            finding,
            standing ->
                standing.attributedTo(
                    standing.attributedTo().stream()
                        .filter(speaker -> !gone.contains(speaker))
                        .toList()));
    return switch (left) {
      case Event event when event.partOf().filter(gone::contains).isPresent() ->
          event(event, event.standing(), Optional.empty());
      case Attribution attribution ->
          new Attribution(
              attribution.id(),
              attribution.span(),
              attribution.speaker(),
              attribution.cue(),
              attribution.cueSpan(),
              attribution.contentSpans(),
              attribution.direct(),
              attribution.via().filter(relay -> !gone.contains(relay)));
      default -> left;
    };
  }

  /** The finding with its standing changed, where it has one. */
  private static Finding with(Finding finding, UnaryOperator<Standing> change) {
    return switch (finding) {
      case Event event -> event(event, change.apply(event.standing()), event.partOf());
      case Flow flow ->
          new Flow(
              flow.id(),
              flow.span(),
              flow.commodity(),
              flow.from(),
              flow.via(),
              flow.to(),
              flow.trend(),
              flow.volume(),
              flow.route(),
              change.apply(flow.standing()));
      case Relation relation ->
          new Relation(
              relation.id(),
              relation.span(),
              relation.subject(),
              relation.type(),
              relation.object(),
              change.apply(relation.standing()));
      case Evidence evidence ->
          new Evidence(
              evidence.id(),
              evidence.span(),
              evidence.country(),
              evidence.indicator(),
              evidence.direction(),
              change.apply(evidence.standing()));
      case Attribution attribution -> attribution;
      case Quantity quantity -> quantity;
      case Mention mention -> mention;
      case DateMention date -> date;
      case Hedge hedge -> hedge;
    };
  }

  private static Event event(Event event, Standing standing, Optional<String> partOf) {
    return new Event(
        event.id(),
        event.span(),
        event.trigger(),
        event.type(),
        event.when(),
        event.parties(),
        event.where(),
        event.what(),
        event.toll(),
        event.status(),
        standing,
        event.restatedAt(),
        partOf);
  }
}
