package org.spoor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.model.Incident;

/** Lays the ledgers of a case out in accounts. */
final class Bookkeeper {
  private final Ledgers ledgers = Ledgers.load();
  private final Findings findings;

  private Bookkeeper(Findings findings) {
    this.findings = findings;
  }

  /** Ledgers that have something in them, in their fixed order. */
  static List<Book> books(Findings findings) {
    Bookkeeper keeper = new Bookkeeper(findings);
    List<Book> books = new ArrayList<>();
    for (LedgerKind kind : LedgerKind.values()) {
      Book book = keeper.book(kind);
      if (!book.accounts().isEmpty()) {
        books.add(book);
      }
    }
    return books;
  }

  /** What a reader looks a ledger up by. */
  private static Grouping grouping(LedgerKind kind) {
    return switch (kind) {
      case SEIZURES, TRAFFICKING -> Grouping.COMMODITY;
      case EXPULSIONS, EXTRADITIONS, MEASURES -> Grouping.SIDES;
      case RAIDS, DISMANTLINGS, ATTACKS, ESPIONAGE -> Grouping.PLACE;
      case ARRESTS -> Grouping.BY;
      case JUSTICE -> Grouping.TYPE;
    };
  }

  private Book book(LedgerKind kind) {
    Ledger ledger =
        ledgers.of(
            kind,
            findings.incidents(),
            findings.links(),
            LedgerFilter.ALL,
            Optional.of(grouping(kind)));
    return new Book(
        kind, ledger.groups().stream().map(this::account).sorted(Account.BY_WEIGHT).toList());
  }

  private Account account(Ledger.Group group) {
    List<Posting> postings = new ArrayList<>();
    Figure.Sign sign = Figure.Sign.EXACT;
    for (Ledger.Entry entry : group.entries()) {
      Posting posting = posting(entry, group.key());
      postings.add(posting);
      for (Figure figure : posting.figures()) {
        sign = posting.added() ? sign.and(figure.sign()) : sign;
      }
    }
    Figure.Sign all = sign;
    Set<String> assumptions = new LinkedHashSet<>();
    group.totals().forEach(total -> assumptions.addAll(total.assumptions()));
    // That a number is not told stands beside the account already.
    assumptions.removeIf(words -> words.startsWith("open: "));
    boolean money =
        !group.entries().isEmpty()
            && group.entries().stream()
                .flatMap(entry -> entry.postings().stream())
                .allMatch(posting -> posting.unit().matches("[A-Z]{3}"));
    return new Account(
        money ? Account.VALUE + kind(group.key()) : label(group.key()),
        group.totals().stream()
            .filter(total -> total.max() > 0)
            .map(total -> Figure.of(total, group.key(), all))
            .toList(),
        List.copyOf(assumptions),
        postings);
  }

  private static String kind(String kind) {
    return kind.isEmpty() ? "kind not told" : Wording.words(kind);
  }

  /** A key of country codes in the words of a reader: {@code BG > RU} is Bulgaria → Russia. */
  private static String label(String key) {
    if (key.isEmpty()) {
      return Account.UNNAMED;
    }
    if (!key.contains(">")) {
      return countries(key);
    }
    String[] sides = key.split(" > ", 2);
    return countries(sides[0]) + " → " + (sides.length > 1 ? countries(sides[1]) : "");
  }

  private static String countries(String key) {
    return Wording.countries(List.of(key.split("\\+")));
  }

  private Posting posting(Ledger.Entry entry, String account) {
    Incident incident = entry.incident();
    List<Place> places = incident.tellings().stream().map(findings::place).toList();
    List<Figure> figures =
        entry.postings().stream()
            .filter(posting -> !posting.open())
            .map(posting -> Figure.of(posting, account))
            .toList();
    return new Posting(places, incident, figures, entry.role(), entry.why(), Caption.of(incident));
  }
}
