package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spoor.report.Posting.Role;

/**
 * What a ledger adds under one name.
 *
 * @param label the commodity, the parties, the country
 * @param postings in the order of the reports and their text
 */
record Account(String label, List<Posting> postings) {

  /** What the names of accounts of money begin with. */
  static final String VALUE = "value ";

  /** What the names of accounts begin with whose goods the text does not name. */
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
    postings = List.copyOf(postings);
  }

  private int rank() {
    return label.startsWith(UNNAMED) ? 2 : label.startsWith(VALUE) ? 1 : 0;
  }

  List<Posting> with(Role role) {
    return postings.stream().filter(posting -> posting.role() == role).toList();
  }

  /** Postings that are shown beside the total and not added. */
  List<Posting> notAdded() {
    return postings.stream().filter(posting -> posting.role() != Role.COUNTED).toList();
  }

  /** How many incidents are counted. */
  long incidents() {
    return with(Role.COUNTED).size();
  }

  /** How many of them come without any amount. */
  long withoutAmount() {
    return with(Role.COUNTED).stream().filter(posting -> posting.figures().isEmpty()).count();
  }

  /** How many of them the text does not present as certain. */
  long hedged() {
    return with(Role.COUNTED).stream()
        .filter(posting -> !posting.event().standing().certainty().code().equals("CT+"))
        .count();
  }

  /** The sums, one a unit, in the order of the units' names. */
  List<Figure> totals() {
    Map<String, Figure> sums = new TreeMap<>();
    for (Posting posting : with(Role.COUNTED)) {
      for (Figure figure : posting.figures()) {
        sums.merge(figure.unit(), figure, Figure::plus);
      }
    }
    return new ArrayList<>(sums.values());
  }
}
