package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spoor.assess.ledger.Ledger.Role;
import org.spoor.model.Certainty;

/**
 * What a ledger adds under one name.
 *
 * @param label the commodity, the parties, the country
 * @param totals what the incidents add up to
 * @param assumptions what makes the range of the totals, in words
 * @param postings by date
 */
record Account(
    String label, List<Figure> totals, List<String> assumptions, List<Posting> postings) {

  /** What the names of accounts of money begin with. */
  static final String VALUE = "value: ";

  /** The name of the account of goods that the text does not name. */
  static final String UNNAMED = "goods not named";

  /** Goods before money before what is not named; most counted incidents first; then by name. */
  static final Comparator<Account> BY_WEIGHT =
      Comparator.comparingInt(Account::rank)
          .thenComparing(
              Comparator.comparingLong(Account::incidents)
                  .thenComparingInt(account -> account.postings.size())
                  .reversed())
          .thenComparing(Account::label);

  Account {
    totals = List.copyOf(totals);
    assumptions = List.copyOf(assumptions);
    postings = List.copyOf(postings);
  }

  private int rank() {
    return label.equals(UNNAMED) || label.equals("not told") ? 2 : label.startsWith(VALUE) ? 1 : 0;
  }

  /** Incidents that are added, if only perhaps. */
  long incidents() {
    return postings.stream().filter(Posting::added).count();
  }

  /** How many of them come without any amount. */
  long withoutAmount() {
    return postings.stream()
        .filter(posting -> posting.added() && posting.figures().isEmpty())
        .count();
  }

  /** How many of them are not told as certain. */
  long hedged() {
    return postings.stream()
        .filter(Posting::added)
        .filter(posting -> posting.incident().certainty() != Certainty.CERTAIN)
        .count();
  }

  /** How many are shown beside the total. */
  long notAdded() {
    return postings.stream().filter(posting -> posting.role() == Role.NEVER).count();
  }

  /**
   * What is to be said of it beside its totals.
   *
   * @param expectsAmount whether the lack of an amount is worth a word
   */
  List<String> notes(boolean expectsAmount) {
    List<String> notes = new ArrayList<>();
    if (incidents() > 0) {
      notes.add(Wording.count(incidents(), "incident"));
    }
    if (expectsAmount && withoutAmount() > 0) {
      notes.add(withoutAmount() + " without amount");
    }
    if (hedged() > 0) {
      notes.add(hedged() + " not certain");
    }
    if (notAdded() > 0) {
      notes.add(notAdded() + " not added");
    }
    return notes;
  }
}
