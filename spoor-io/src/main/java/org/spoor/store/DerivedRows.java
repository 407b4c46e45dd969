package org.spoor.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was derived from documents and decisions, in the order in which it is to be
 * listed. Bodies are the caller's; what the case is asked by stands beside them. Each part is gone
 * through once.
 */
public record DerivedRows(
    Iterable<Incident> incidents,
    Iterable<Link> links,
    Iterable<Party> parties,
    Iterable<Proposal> proposals,
    Iterable<NearCopy> nearCopies) {

  /** Nothing was derived. */
  public static final DerivedRows NONE =
      new DerivedRows(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * One find.
   *
   * @param document the id of its document
   * @param find its id within the document
   */
  public record Find(String document, String find) {}

  /**
   * An incident.
   *
   * @param id unique in the case
   * @param type e.g. {@code seizure}
   * @param ledger the ledger that it is added up in; may be empty
   * @param firstDay the earliest day it may have happened on
   * @param lastDay the latest such day
   * @param finds the events it was joined from
   */
  public record Incident(
      String id,
      String type,
      String ledger,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay,
      Body body,
      List<Find> finds) {
    public Incident {
      finds = List.copyOf(finds);
    }
  }

  /** How one incident stands to another; one of a kind between two. */
  public record Link(String from, String to, String kind, String body) {}

  /**
   * A party.
   *
   * @param id unique in the case
   * @param type e.g. {@code person}
   * @param name what it is listed as
   * @param mentions where it is named
   */
  public record Party(String id, String type, String name, String body, List<Find> mentions) {
    public Party {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Something that a person should decide.
   *
   * @param kind e.g. {@code merge}
   * @param score the higher the more urgent
   */
  public record Proposal(String kind, double score, String body) {}

  /**
   * A document that nearly repeats another.
   *
   * @param document its id; once at most
   * @param of the id of the one that it repeats
   * @param similarity 0 to 1
   */
  public record NearCopy(String document, String of, double similarity) {}
}
