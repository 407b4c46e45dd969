package org.spoor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spoor.model.Attribution;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Span;
import org.spoor.model.Standing;

final class ReviewTest {
  private static final Document DOCUMENT =
      Document.of("a.txt", "Poland and Latvia expelled four each, an official said.");
  private static final Span TRIGGER = new Span(18, 26);

  private static final Attribution VOICE =
      new Attribution(
          "attribution-1",
          new Span(0, 55),
          new Attribution.Speaker(
              "an official",
              new Span(38, 49),
              Attribution.Identity.ANONYMOUS,
              Attribution.Terms.UNSTATED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              1),
          "said",
          new Span(50, 54),
          List.of(new Span(0, 36)),
          false,
          Optional.empty());

  /** Patches are the new number: the records' form is not this room's business. */
  private static final Review.Editor EDITOR =
      new Review.Editor() {
        @Override
        public Finding corrected(Document document, Finding finding, String patch) {
          Event event = (Event) finding;
          return event(event.id(), event.parties().by().getFirst(), Long.parseLong(patch), TRIGGER);
        }

        @Override
        public Finding added(Document document, String id, FindRef find, String slots) {
          return event(id, slots, 1, find.span());
        }
      };

  private final List<Decision> log = new ArrayList<>();

  @Test
  void aRejectedFindIsGone() {
    decide(new Act.Reject(ref(event("event-1", "PL", 4, TRIGGER))));
    assertThat(states(found())).containsExactly("LV 4");
  }

  @Test
  void aRejectedFindStaysAwayWhenANewerExtractorBoundsItOtherwise() {
    decide(new Act.Reject(ref(event("event-1", "PL", 4, TRIGGER))));
    List<Finding> newer =
        List.of(
            event("event-7", "PL", 4, new Span(11, 26)),
            event("event-8", "LV", 4, new Span(11, 26)));
    assertThat(states(newer)).containsExactly("LV 4");
  }

  @Test
  void aRejectedFindStaysAwayWhenANewerExtractorFillsItOtherwise() {
    decide(new Act.Reject(ref(event("event-1", "PL", 4, TRIGGER))));
    List<Finding> newer =
        List.of(event("event-7", "PL", 40, TRIGGER), event("event-8", "LV", 4, TRIGGER));
    assertThat(states(newer)).containsExactly("LV 4");
  }

  @Test
  void aCorrectedFindIsMetByBothItsForms() {
    decide(new Act.Correct(ref(event("event-1", "PL", 4, TRIGGER)), "45"));
    assertThat(states(found())).containsExactly("PL 45", "LV 4");
    decide(new Act.Correct(ref(event("event-1", "PL", 45, TRIGGER)), "46"));
    decide(new Act.Correct(ref(event("event-1", "PL", 4, TRIGGER)), "47"));
    assertThat(states(found())).containsExactly("PL 47", "LV 4");
  }

  @Test
  void undoingBringsBackAndUndoingTheUndoTakesAwayAgain() {
    decide(new Act.Reject(ref(event("event-1", "PL", 4, TRIGGER))));
    decide(new Act.Undo("d-1"));
    assertThat(states(found())).containsExactly("PL 4", "LV 4");
    decide(new Act.Undo("d-2"));
    assertThat(states(found())).containsExactly("LV 4");
  }

  @Test
  void acceptingAfterRejectingRestores() {
    FindRef find = ref(event("event-1", "PL", 4, TRIGGER));
    decide(new Act.Reject(find));
    decide(new Act.Accept(find));
    assertThat(states(found())).containsExactly("PL 4", "LV 4");
    assertThat(review(found()).accepted()).containsExactly(find);
  }

  @Test
  void whatAPersonAddsIsThereAndAccepted() {
    FindRef place = new FindRef("a.txt", "event", "expulsion", new Span(0, 6), "");
    decide(new Act.Add(place, "EE"));
    assertThat(states(found())).containsExactly("EE 1", "PL 4", "LV 4");
    assertThat(review(found()).accepted()).hasSize(1);
  }

  @Test
  void whatAPersonAddsIsSaidByWhoSaysItsWords() {
    decide(new Act.Add(new FindRef("a.txt", "event", "expulsion", new Span(0, 6), ""), "EE"));
    decide(new Act.Add(new FindRef("a.txt", "event", "expulsion", new Span(41, 49), ""), "LT"));
    List<Finding> reviewed = review(List.of(VOICE)).findings();
    assertThat(speakers(reviewed, "EE")).containsExactly(VOICE.id());
    assertThat(speakers(reviewed, "LT")).isEmpty();
  }

  @Test
  void theSpeakerNearestToTheWordsComesLast() {
    Attribution relayed =
        new Attribution(
            "attribution-2",
            new Span(11, 36),
            VOICE.speaker(),
            "said",
            new Span(18, 26),
            List.of(new Span(0, 30)),
            false,
            Optional.empty());
    decide(new Act.Add(new FindRef("a.txt", "event", "expulsion", new Span(0, 6), ""), "EE"));
    assertThat(speakers(review(List.of(relayed, VOICE)).findings(), "EE"))
        .containsExactly(VOICE.id(), relayed.id());
  }

  @Test
  void aDecisionWithoutItsFindIsTold() {
    decide(new Act.Reject(new FindRef("a.txt", "event", "seizure", TRIGGER, "")));
    assertThat(review(found()).unplaced()).containsExactly("d-1");
    assertThat(states(found())).containsExactly("PL 4", "LV 4");
  }

  @Test
  void aRejectedVoiceIsTakenFromWhatItSaid() {
    Event event =
        event("event-1", "PL", 4, TRIGGER, Standing.FACT.attributedTo(List.of(VOICE.id())));
    decide(new Act.Reject(FindRef.of("a.txt", VOICE)));
    List<Finding> reviewed = review(List.of(VOICE, event)).findings();
    assertThat(reviewed).hasSize(1);
    assertThat(((Event) reviewed.getFirst()).standing().attributedTo()).isEmpty();
  }

  private void decide(Act act) {
    log.add(new Decision("d-" + (log.size() + 1), "anna", Instant.EPOCH, "", act));
  }

  private Review.Outcome review(List<Finding> findings) {
    ReportDecisions decisions = ReportDecisions.of(Decisions.of(log));
    return Review.of(DOCUMENT, findings, decisions.finds("a.txt"), EDITOR);
  }

  private static List<String> speakers(List<Finding> findings, String by) {
    return findings.stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .filter(event -> event.parties().by().contains(by))
        .flatMap(event -> event.standing().attributedTo().stream())
        .toList();
  }

  private List<String> states(List<Finding> findings) {
    return review(findings).findings().stream()
        .map(Event.class::cast)
        .map(event -> event.parties().by().getFirst() + " " + event.what().count().orElse(0L))
        .toList();
  }

  private static List<Finding> found() {
    return List.of(event("event-1", "PL", 4, TRIGGER), event("event-2", "LV", 4, TRIGGER));
  }

  private static FindRef ref(Finding finding) {
    return FindRef.of("a.txt", finding);
  }

  private static Event event(String id, String by, long count, Span trigger) {
    return event(id, by, count, trigger, Standing.FACT);
  }

  private static Event event(String id, String by, long count, Span trigger, Standing standing) {
    return new Event(
        id,
        trigger,
        trigger,
        EventType.EXPULSION,
        Event.When.UNKNOWN,
        new Event.Parties(List.of(by), List.of("RU"), List.of(), List.of()),
        Event.Where.UNKNOWN,
        new Event.What(
            Optional.of(count),
            Optional.of("person"),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        Event.Toll.NONE,
        Event.Status.HAPPENED,
        standing,
        List.of(),
        Optional.empty());
  }
}
