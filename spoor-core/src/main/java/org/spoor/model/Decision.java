package org.spoor.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person decided about the case. Never changed and never removed: taking one back is a
 * decision of its own.
 *
 * @param id given by the store, unique in the case, e.g. {@code d-17}
 * @param author who decided
 * @param at when, to the millisecond
 * @param reason why, in the author's words; may be empty
 */
public record Decision(String id, String author, Instant at, String reason, Act act) {

  /** Longest reason, in UTF-16 code units. */
  public static final int LONGEST_REASON = 20_000;

  public Decision {
    if (id.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("a decision needs an id and an author");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException(
          "a reason has at most " + LONGEST_REASON + " characters, not " + reason.length());
    }
  }

  /** What was decided. */
  public sealed interface Act {
    /** A find is right. */
    record Accept(FindRef find) implements Act {}

    /** A find is wrong and is left out, also when the report is extracted again. */
    record Reject(FindRef find) implements Act {}

    /**
     * Slots of a find are put right.
     *
     * @param patch a JSON Merge Patch (RFC 7396) on the find's record: slots of the vocabulary with
     *     their new values, {@code null} for a slot that is to be empty
     */
    record Correct(FindRef find, String patch) implements Act {}

    /**
     * A find that the extractor missed.
     *
     * @param find where it stands and what it is
     * @param record the record's slots as a JSON object of the vocabulary
     */
    record Add(FindRef find, String record) implements Act {}

    /** Two names mean one party. */
    record Merge(PartyRef one, PartyRef other) implements Act {}

    /** Two names mean two parties. */
    record KeepApart(PartyRef one, PartyRef other) implements Act {}

    /** Two events are one incident. */
    record Join(FindRef one, FindRef other) implements Act {}

    /** Two events are two incidents. */
    record Part(FindRef one, FindRef other) implements Act {}

    /**
     * How one incident, named by an event of it, stands to another.
     *
     * @param link the relation that holds, or that does not hold where {@code holds} is false
     */
    record Link(FindRef from, IncidentLink.Kind link, FindRef to, boolean holds) implements Act {}

    /**
     * A publisher or speaker is graded.
     *
     * @param speaker whether {@code name} is a speaker rather than a publisher
     */
    record GradeSource(String name, boolean speaker, Reliability reliability) implements Act {}

    /** What one find says is graded. */
    record GradeClaim(FindRef find, Credibility credibility) implements Act {}

    /**
     * A conflict within an incident is settled.
     *
     * @param incident an event of it
     * @param slot what is settled: {@code count}, {@code date}, {@code by}, {@code against}, {@code
     *     place}, or {@code items/cocaine} for the amount of a commodity
     * @param value the value that holds, as the records write it
     */
    record Settle(FindRef incident, String slot, String value) implements Act {}

    /**
     * An indicator of a country is scored.
     *
     * @param country ISO 3166-1 alpha-2
     * @param indicator the Index's official name
     * @param score 1 to 10 in steps of 0.5
     * @param evidence the finds it rests on
     */
    record Score(String country, String indicator, double score, List<FindRef> evidence)
        implements Act {
      public Score {
        evidence = List.copyOf(evidence);
        if (!(score >= 1 && score <= 10) || score * 2 != Math.rint(score * 2)) {
          throw new IllegalArgumentException("a score is 1 to 10 in steps of 0.5, not " + score);
        }
      }
    }

    /**
     * What an analyst writes of a country, in place of what was written there before.
     *
     * @param country ISO 3166-1 alpha-2
     * @param heading of the profile under which it stands; empty for the whole
     * @param text paragraphs parted by empty lines; {@code [2]} points at the second find; blank to
     *     write nothing
     * @param evidence the finds that it points at
     */
    record Narrate(String country, String heading, String text, List<FindRef> evidence)
        implements Act {
      /** Longest text, in UTF-16 code units. */
      public static final int LONGEST = 20_000;

      public Narrate {
        evidence = List.copyOf(evidence);
        if (text.length() > LONGEST) {
          throw new IllegalArgumentException(
              "a narrative has at most " + LONGEST + " characters, not " + text.length());
        }
      }
    }

    /** A report's date of publication is put right; EDTF. */
    record Redate(String document, String published) implements Act {}

    /** A report is taken out of everything that is derived. */
    record Withdraw(String document) implements Act {}

    /** An earlier decision no longer holds; undoing an undo brings it back. */
    record Undo(String decision) implements Act {}
  }

  /** The decision that this one takes back, where it is an undo. */
  public Optional<String> undoes() {
    return act instanceof Act.Undo undo ? Optional.of(undo.decision()) : Optional.empty();
  }
}
