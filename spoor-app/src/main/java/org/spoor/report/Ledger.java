package org.spoor.report;

import java.util.ArrayList;
import java.util.List;

/** The events of one kind that the reports tell of, by account. Accounts with most weight first. */
record Ledger(LedgerKind kind, List<Account> accounts) {
  Ledger {
    accounts = List.copyOf(accounts);
  }

  /** Distinct events that are counted. */
  long incidents() {
    return accounts.stream()
        .flatMap(account -> account.with(Posting.Role.COUNTED).stream())
        .map(posting -> posting.place().report() + "#" + posting.event().id())
        .distinct()
        .count();
  }

  /** What is to be said of an account beside its totals. */
  List<String> notes(Account account) {
    List<String> notes = new ArrayList<>();
    if (account.incidents() > 0) {
      notes.add(Wording.count(account.incidents(), "incident"));
    }
    if (kind.expectsAmount() && account.withoutAmount() > 0) {
      notes.add(account.withoutAmount() + " without amount");
    }
    if (account.hedged() > 0) {
      notes.add(account.hedged() + " not certain");
    }
    if (!account.notAdded().isEmpty()) {
      notes.add(account.notAdded().size() + " not added");
    }
    return notes;
  }

  /** Reports that tell of them. */
  long reports() {
    return accounts.stream()
        .flatMap(account -> account.postings().stream())
        .mapToInt(posting -> posting.place().report())
        .distinct()
        .count();
  }
}
