package org.spoor.report;

import java.util.List;
import org.spoor.assess.ledger.LedgerKind;

/**
 * A ledger as it is shown: its incidents by account.
 *
 * @param accounts those with most weight first
 */
record Book(LedgerKind kind, List<Account> accounts) {
  Book {
    accounts = List.copyOf(accounts);
  }

  /** Distinct incidents that are counted. */
  long incidents() {
    return accounts.stream()
        .flatMap(account -> account.postings().stream())
        .filter(Posting::added)
        .map(posting -> posting.incident().id())
        .distinct()
        .count();
  }

  /** Reports that tell of them. */
  long reports() {
    return accounts.stream()
        .flatMap(account -> account.postings().stream())
        .flatMap(posting -> posting.places().stream())
        .mapToInt(Place::report)
        .distinct()
        .count();
  }
}
