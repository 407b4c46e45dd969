package org.spoor.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.spoor.store.DerivedRows.Find;
import org.spoor.store.DerivedRows.NearCopy;
import org.spoor.store.DerivedRows.Proposal;

/** What is derived from many documents, as a whole, and the stamp that says what it stands for. */
final class Derivation {
  private static final List<String> TABLES =
      List.of(
          "incident",
          "incident_find",
          "incident_link",
          "party",
          "party_mention",
          "proposal",
          "near_copy",
          "derivation");

  private Derivation() {}

  /** What the tables stand for; empty where nothing was derived yet. */
  static Optional<Stamp> stamp(Session session) {
    return session.first(
        "SELECT extractor, resolver, documents, decisions FROM derivation",
        List.of(),
        row -> new Stamp(row.text(), row.text(), row.number(), row.number()));
  }

  /** Puts everything in place of what was there. The session holds the lock on the derived. */
  static void replace(Session session, Stamp stamp, DerivedRows rows) {
    TABLES.forEach(table -> session.run("DELETE FROM " + table));
    Map<String, Long> documents = new HashMap<>();
    session.each(
        "SELECT id, seq FROM document", List.of(), row -> documents.put(row.text(), row.number()));
    Incidents.putAll(session, rows, documents);
    Parties.putAll(session, rows, documents);
    putProposals(session, rows.proposals());
    putNearCopies(session, rows.nearCopies(), documents);
    putStamp(session, stamp);
  }

  /** What is there stands for something else from now on. */
  static void restamp(Session session, Stamp stamp) {
    session.run("DELETE FROM derivation");
    putStamp(session, stamp);
  }

  private static void putStamp(Session session, Stamp stamp) {
    session.update(
        "INSERT INTO derivation (one, extractor, resolver, documents, decisions)"
            + " VALUES (1, ?, ?, ?, ?)",
        stamp.extractor(),
        stamp.resolver(),
        stamp.documents(),
        stamp.decisions());
  }

  private static void putProposals(Session session, Iterable<Proposal> proposals) {
    try (Session.Batch batch =
        session.batch("INSERT INTO proposal (ordinal, kind, score, body) VALUES (?, ?, ?, ?)")) {
      long ordinal = 0;
      for (Proposal proposal : proposals) {
        ordinal++;
        batch.add(ordinal, proposal.kind(), proposal.score(), proposal.body());
      }
      batch.send();
    }
  }

  private static void putNearCopies(
      Session session, Iterable<NearCopy> copies, Map<String, Long> documents) {
    try (Session.Batch batch =
        session.batch("INSERT INTO near_copy (document, original, similarity) VALUES (?, ?, ?)")) {
      for (NearCopy copy : copies) {
        batch.add(
            number(copy.document(), documents), number(copy.of(), documents), copy.similarity());
      }
      batch.send();
    }
  }

  /** Adds finds to a table whose columns are what they belong to, position, document, find. */
  static void addFinds(
      Session.Batch batch, long owner, List<Find> finds, Map<String, Long> documents) {
    for (int i = 0; i < finds.size(); i++) {
      batch.add(owner, i, number(finds.get(i).document(), documents), finds.get(i).find());
    }
  }

  private static long number(String document, Map<String, Long> documents) {
    Long number = documents.get(document);
    if (number == null) {
      throw new IllegalArgumentException("no document of the case: " + document);
    }
    return number;
  }

  static void eachProposal(Session session, Consumer<Proposal> consumer) {
    session.each(
        "SELECT kind, score, body FROM proposal ORDER BY ordinal",
        List.of(),
        row -> consumer.accept(new Proposal(row.text(), row.real(), row.text())));
  }

  static void eachNearCopy(Session session, Consumer<NearCopy> consumer) {
    session.each(
        "SELECT d.id, o.id, n.similarity FROM near_copy n JOIN document d ON d.seq = n.document"
            + " JOIN document o ON o.seq = n.original ORDER BY n.document",
        List.of(),
        row -> consumer.accept(new NearCopy(row.text(), row.text(), row.real())));
  }
}
