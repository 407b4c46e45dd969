package org.spoor.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.spoor.model.Document;
import org.spoor.model.Metadata;

/** The tables of documents. */
final class Documents {
  private static final String HEAD =
      "d.seq, d.id, d.title, d.published, d.publisher, d.author, d.url, d.language,"
          + " d.hash, d.origin, d.format, d.characters, d.added_at";

  private Documents() {}

  /** Adds a document unless its words are there. The session holds the lock on the truth. */
  static Arrived add(Session session, Arrival.Report report, Instant now) {
    return withHash(session, report.hash()).orElseGet(() -> insert(session, report, now));
  }

  /** The document with these words. */
  static Optional<Arrived> withHash(Session session, String hash) {
    return session.first(
        "SELECT seq, id FROM document WHERE hash = ?",
        List.of(hash),
        row -> new Arrived(row.number(), row.text(), false));
  }

  private static Arrived insert(Session session, Arrival.Report report, Instant now) {
    Document document = report.document();
    Metadata metadata = document.metadata();
    long seq = last(session) + 1;
    String id = freeId(session, document.id());
    session.update(
        "INSERT INTO document (seq, id, hash, title, published, publisher, author, url, language,"
            + " origin, format, characters, added_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        id,
        report.hash(),
        metadata.title(),
        metadata.published(),
        metadata.publisher(),
        metadata.author(),
        metadata.url(),
        metadata.language(),
        report.origin(),
        report.format(),
        document.text().length(),
        Instants.toKept(now));
    session.update(
        "INSERT INTO document_text (document, words) VALUES (?, ?)",
        seq,
        session.packing().pack(document.text()));
    return new Arrived(seq, id, true);
  }

  /**
   * The id itself, or else with the first free number behind it. Looks in growing steps, so that a
   * name that thousands bear costs a few looks and not thousands.
   */
  private static String freeId(Session session, String wanted) {
    if (!taken(session, wanted)) {
      return wanted;
    }
    int used = 1;
    int free = 2;
    while (taken(session, wanted + "~" + free)) {
      used = free;
      free = Math.multiplyExact(free, 2);
    }
    while (free - used > 1) {
      int middle = used + (free - used) / 2;
      if (taken(session, wanted + "~" + middle)) {
        used = middle;
      } else {
        free = middle;
      }
    }
    return wanted + "~" + free;
  }

  private static boolean taken(Session session, String id) {
    return session.number("SELECT count(*) FROM document WHERE id = ?", id) > 0;
  }

  /** The number of the last document, 0 where there is none. */
  static long last(Session session) {
    return session.number("SELECT coalesce(max(seq), 0) FROM document");
  }

  /** The document that was added first. */
  static Optional<DocumentEntry> first(Session session) {
    return session.first(
        "SELECT " + HEAD + " FROM document d WHERE d.seq = ?", List.of(1L), Documents::entry);
  }

  static void each(Session session, long after, Consumer<DocumentEntry> consumer) {
    session.each(
        "SELECT " + HEAD + " FROM document d WHERE d.seq > ? ORDER BY d.seq",
        List.of(after),
        row -> consumer.accept(entry(row)));
  }

  static Optional<DocumentEntry> entry(Session session, String id) {
    return session.first(
        "SELECT " + HEAD + " FROM document d WHERE d.id = ?", List.of(id), Documents::entry);
  }

  static void eachText(Session session, long after, Consumer<Document> consumer) {
    session.each(
        "SELECT "
            + HEAD
            + ", t.words FROM document d JOIN document_text t ON t.document = d.seq"
            + " WHERE d.seq > ? ORDER BY d.seq",
        List.of(after),
        row -> consumer.accept(document(row)));
  }

  static Optional<Document> document(Session session, String id) {
    return session.first(
        "SELECT "
            + HEAD
            + ", t.words FROM document d JOIN document_text t ON t.document = d.seq"
            + " WHERE d.id = ?",
        List.of(id),
        Documents::document);
  }

  static void eachReport(Session session, long after, Consumer<StoredReport> consumer) {
    session.each(
        "SELECT "
            + HEAD
            + ", coalesce(e.extractor, ''), e.sentences, e.findings"
            + " FROM document d LEFT JOIN extraction e ON e.document = d.seq"
            + " WHERE d.seq > ? ORDER BY d.seq",
        List.of(after),
        row ->
            consumer.accept(
                new StoredReport(
                    entry(row), row.text(), Packing.unpackPlaces(row.bytes()), row.packed())));
  }

  private static Document document(Row row) {
    DocumentEntry entry = entry(row);
    return new Document(entry.id(), row.packed(), entry.metadata());
  }

  private static DocumentEntry entry(Row row) {
    long seq = row.number();
    String id = row.text();
    Metadata metadata =
        new Metadata(
            row.maybeText(),
            row.maybeText(),
            row.maybeText(),
            row.maybeText(),
            row.maybeText(),
            row.maybeText());
    return new DocumentEntry(
        seq,
        id,
        metadata,
        row.text(),
        row.text(),
        row.text(),
        row.integer(),
        Instants.fromKept(row.text()));
  }
}
