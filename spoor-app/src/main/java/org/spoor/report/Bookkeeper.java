package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.report.Posting.Role;

/** Makes the ledgers from the events of all reports. */
final class Bookkeeper {
  /** How far up a chain of parts is followed. */
  private static final int DEEPEST_PART = 8;

  private final Map<LedgerKind, Map<String, List<Posting>>> books = new EnumMap<>(LedgerKind.class);

  private Bookkeeper() {}

  /** Ledgers that have something in them, in their fixed order. */
  static List<Ledger> ledgers(List<ReadReport> reports) {
    Bookkeeper keeper = new Bookkeeper();
    for (int i = 0; i < reports.size(); i++) {
      keeper.book(i, reports.get(i));
    }
    List<Ledger> ledgers = new ArrayList<>();
    keeper.books.forEach(
        (kind, accounts) ->
            ledgers.add(
                new Ledger(
                    kind,
                    accounts.entrySet().stream()
                        .map(account -> new Account(account.getKey(), account.getValue()))
                        .sorted(Account.BY_WEIGHT)
                        .toList())));
    return ledgers;
  }

  /** An entry before it is known whether it is a part of another. */
  private record Draft(LedgerKind kind, String account, Posting posting) {}

  private void book(int number, ReadReport report) {
    Map<String, Event> events = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (finding instanceof Event event) {
        events.put(event.id(), event);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    Map<String, Set<String>> counted = new HashMap<>();
    for (Event event : events.values()) {
      Place place = new Place(number, report.sentenceAt(event.trigger().start()), event.span());
      LedgerKind kind = LedgerKind.of(event.type());
      Role role = role(event);
      String caption = Caption.of(event);
      Entries.of(event)
          .forEach(
              (account, figures) -> {
                drafts.add(
                    new Draft(kind, account, new Posting(place, event, figures, role, caption)));
                if (role == Role.COUNTED) {
                  counted
                      .computeIfAbsent(kind + "/" + account, key -> new HashSet<>())
                      .add(event.id());
                }
              });
    }
    for (Draft draft : drafts) {
      Set<String> beside = counted.getOrDefault(draft.kind() + "/" + draft.account(), Set.of());
      boolean part =
          draft.posting().role() == Role.COUNTED
              && hasAncestor(draft.posting().event(), events, beside);
      books
          .computeIfAbsent(draft.kind(), kind -> new TreeMap<>())
          .computeIfAbsent(draft.account(), account -> new ArrayList<>())
          .add(part ? draft.posting().as(Role.PART) : draft.posting());
    }
    books.values().forEach(Bookkeeper::sortPostings);
  }

  private static void sortPostings(Map<String, List<Posting>> accounts) {
    Comparator<Posting> byPlace =
        Comparator.comparingInt((Posting posting) -> posting.place().report())
            .thenComparing(posting -> posting.place().span())
            .thenComparing(posting -> posting.event().id());
    accounts.values().forEach(postings -> postings.sort(byPlace));
  }

  private static boolean hasAncestor(Event event, Map<String, Event> events, Set<String> counted) {
    Optional<String> parent = event.partOf();
    for (int depth = 0; depth < DEEPEST_PART && parent.isPresent(); depth++) {
      if (counted.contains(parent.get()) && !parent.get().equals(event.id())) {
        return true;
      }
      parent = Optional.ofNullable(events.get(parent.get())).flatMap(Event::partOf);
    }
    return false;
  }

  private static Role role(Event event) {
    if (event.standing().certainty().negative()) {
      return Role.DENIED;
    }
    return switch (event.status()) {
      case PLANNED, THREATENED -> Role.NOT_DONE;
      case HAPPENED, ORDERED, ALLEGED ->
          event.when().cumulative() ? Role.REPORTED_TOTAL : Role.COUNTED;
    };
  }
}
