package org.spoor.assess.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.model.Incident;
import org.spoor.model.Qualifier;

/**
 * Incidents of one kind and what they add up to.
 *
 * @param totals one a unit and thing counted, in the order of weight; exactly one where the filter
 *     names one commodity that is told in one unit
 * @param groups in the order of their keys; empty without a grouping
 * @param entries every incident that the filter lets through, by date
 */
public record Ledger(
    LedgerKind kind,
    LedgerFilter filter,
    Optional<Grouping> grouping,
    List<Total> totals,
    List<Group> groups,
    List<Entry> entries) {
  public Ledger {
    totals = List.copyOf(totals);
    groups = List.copyOf(groups);
    entries = List.copyOf(entries);
  }

  /**
   * A sum.
   *
   * @param unit {@code person}, {@code kg}, {@code stick}, a currency, …
   * @param of what is counted: the commodity, the kind of money ({@code tax}, {@code market}, …),
   *     {@code killed}; empty where the unit says it
   * @param min what is certain to be added
   * @param max what may be added at most
   * @param assumptions what makes the difference between them, and what is open, in words
   * @param converted whether money of other currencies is in it, by the user's table
   * @param incidents how many incidents have part in it
   */
  public record Total(
      String unit,
      String of,
      double min,
      double max,
      List<String> assumptions,
      boolean converted,
      int incidents) {
    public Total {
      assumptions = List.copyOf(assumptions);
      if (!(min <= max)) {
        throw new IllegalArgumentException("not a range: " + min + " to " + max + " " + unit);
      }
    }
  }

  /** The totals of the incidents that share a key. */
  public record Group(String key, List<Total> totals) {
    public Group {
      totals = List.copyOf(totals);
    }
  }

  /**
   * An incident in the ledger.
   *
   * @param role the strongest role among its postings
   * @param why why it is not always added; empty where it is
   */
  public record Entry(Incident incident, Role role, String why, List<Posting> postings) {
    public Entry {
      postings = List.copyOf(postings);
    }
  }

  /**
   * One figure of an incident.
   *
   * @param unit as in {@link Total}
   * @param of as in {@link Total}
   * @param min what it adds to the lower end if its role lets it
   * @param max what it adds to the upper end, likewise
   * @param qualifier how the figure stands to the true number
   * @param open whether no number is told: it adds nothing and the total says so
   * @param role what it does to the total
   * @param why why it is not always added
   * @param converted whether it was told in another currency
   */
  public record Posting(
      String unit,
      String of,
      double min,
      double max,
      Optional<Qualifier> qualifier,
      boolean open,
      Role role,
      String why,
      boolean converted) {}

  /** What an incident does to a total. */
  public enum Role {
    /** Added to both ends. */
    ALWAYS,
    /** Added to the upper end only. */
    POSSIBLY,
    /** Shown, not added. */
    NEVER;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
