package org.spoor.store;

import java.util.List;
import java.util.Optional;
import org.spoor.model.Span;

/** The tables of what was found in single documents. */
final class Extractions {
  private Extractions() {}

  /** Puts it in place of what was found before. */
  static void put(Session session, long document, Extracted extracted) {
    session.update(
        "INSERT INTO extraction (document, extractor, sentences, findings) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (document) DO UPDATE SET extractor = excluded.extractor,"
            + " sentences = excluded.sentences, findings = excluded.findings",
        document,
        extracted.extractor(),
        Packing.pack(extracted.sentences()),
        session.packing().pack(extracted.findings()));
    session.update(
        "INSERT INTO extraction_detail (document, details) VALUES (?, ?)"
            + " ON CONFLICT (document) DO UPDATE SET details = excluded.details",
        document,
        session.packing().pack(extracted.details()));
  }

  /** Where a document's sentences are; without reading what was found in them. */
  static List<Span> sentences(Session session, String document) {
    return session
        .first(
            "SELECT e.sentences FROM document d JOIN extraction e ON e.document = d.seq"
                + " WHERE d.id = ?",
            List.of(document),
            row -> Packing.unpackPlaces(row.bytes()))
        .orElse(List.of());
  }

  /**
   * Whether everything that is in the case was extracted by this extractor. Looks at the ends of an
   * index and counts rows, which takes a few milliseconds for any case.
   */
  static boolean allBy(Session session, String extractor) {
    return session.number("SELECT count(*) FROM extraction") == Documents.last(session)
        && session
            .first(
                "SELECT 1 FROM extraction WHERE extractor < ? UNION ALL"
                    + " SELECT 1 FROM extraction WHERE extractor > ? LIMIT 1",
                List.of(extractor, extractor),
                Row::number)
            .isEmpty();
  }

  /** What was found in a document. */
  static Optional<Extracted> of(Session session, String document) {
    return session.first(
        "SELECT e.extractor, e.sentences, e.findings, t.details"
            + " FROM document d JOIN extraction e ON e.document = d.seq"
            + " JOIN extraction_detail t ON t.document = d.seq WHERE d.id = ?",
        List.of(document),
        row ->
            new Extracted(
                row.text(), Packing.unpackPlaces(row.bytes()), row.packed(), row.packed()));
  }
}
