package org.spoor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.spoor.store.DerivedRows.Find;
import org.spoor.store.DerivedRows.Party;

/** The tables of parties and where they are named. */
final class Parties {
  private static final String COLUMNS = "p.id, p.type, p.name, p.body";

  private Parties() {}

  static void putAll(Session session, DerivedRows rows, Map<String, Long> documents) {
    try (Session.Batch parties =
            session.batch(
                "INSERT INTO party (ordinal, id, type, name, name_key, body)"
                    + " VALUES (?, ?, ?, ?, ?, ?)");
        Session.Batch mentions =
            session.batch(
                "INSERT INTO party_mention (party, position, document, find)"
                    + " VALUES (?, ?, ?, ?)")) {
      long ordinal = 0;
      for (Party party : rows.parties()) {
        ordinal++;
        parties.add(
            ordinal, party.id(), party.type(), party.name(), key(party.name()), party.body());
        Derivation.addFinds(mentions, ordinal, party.mentions(), documents);
      }
      parties.send();
      mentions.send();
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** All parties in their order, without their mentions. */
  static void each(Session session, Consumer<Party> consumer) {
    session.each(
        "SELECT " + COLUMNS + " FROM party p ORDER BY p.ordinal",
        List.of(),
        row -> consumer.accept(party(row)));
  }

  /** Parties whose name begins so, by name, without their mentions. */
  static List<Party> named(Session session, String prefix, int most) {
    String from = key(prefix);
    return session.all(
        "SELECT "
            + COLUMNS
            + " FROM party p WHERE p.name_key >= ? AND p.name_key < ?"
            + " ORDER BY p.name_key, p.ordinal LIMIT ?",
        List.of(from, from + Character.toString(Character.MAX_CODE_POINT), most),
        Parties::party);
  }

  static Optional<Party> withId(Session session, String id) {
    return session
        .first("SELECT " + COLUMNS + " FROM party p WHERE p.id = ?", List.of(id), Parties::party)
        .map(party -> withMentions(session, party));
  }

  private static Party withMentions(Session session, Party party) {
    List<Find> mentions =
        session.all(
            "SELECT d.id, m.find FROM party p JOIN party_mention m ON m.party = p.ordinal"
                + " JOIN document d ON d.seq = m.document WHERE p.id = ? ORDER BY m.position",
            List.of(party.id()),
            row -> new Find(row.text(), row.text()));
    return new Party(party.id(), party.type(), party.name(), party.body(), mentions);
  }

  /** Parties that a document names, in their order, each with its mentions there alone. */
  static void eachNamedIn(Session session, String document, Consumer<Party> consumer) {
    List<Named> rows =
        session.all(
            // The document's number is known before the join, so that its few mentions lead.
            "SELECT "
                + COLUMNS
                + ", m.find FROM party_mention m JOIN party p ON p.ordinal = m.party"
                + " WHERE m.document = (SELECT d.seq FROM document d WHERE d.id = ?)"
                + " ORDER BY m.party, m.position",
            List.of(document),
            row -> new Named(party(row), new Find(document, row.text())));
    for (int i = 0; i < rows.size(); ) {
      Party party = rows.get(i).party();
      List<Find> mentions = new ArrayList<>();
      for (; i < rows.size() && rows.get(i).party().id().equals(party.id()); i++) {
        mentions.add(rows.get(i).mention());
      }
      consumer.accept(new Party(party.id(), party.type(), party.name(), party.body(), mentions));
    }
  }

  /** The names of the parties that a document names, in their order. */
  static void eachNameIn(Session session, String document, Consumer<String> consumer) {
    session.each(
        "SELECT DISTINCT m.party, p.name FROM party_mention m JOIN party p ON p.ordinal = m.party"
            + " WHERE m.document = (SELECT d.seq FROM document d WHERE d.id = ?)"
            + " ORDER BY m.party",
        List.of(document),
        row -> {
          row.number();
          consumer.accept(row.text());
        });
  }

  private record Named(Party party, Find mention) {}

  /** Every mention: the party's id, the document's, the find's; by party and position. */
  static void eachMention(Session session, Mentions consumer) {
    session.each(
        "SELECT p.id, d.id, m.find FROM party_mention m JOIN party p ON p.ordinal = m.party"
            + " JOIN document d ON d.seq = m.document ORDER BY m.party, m.position",
        List.of(),
        row -> consumer.accept(row.text(), new Find(row.text(), row.text())));
  }

  /** Takes mentions one at a time. */
  interface Mentions {
    void accept(String party, Find find);
  }

  private static Party party(Row row) {
    return new Party(row.text(), row.text(), row.text(), row.text(), List.of());
  }
}
