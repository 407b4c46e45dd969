package org.spoor.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The tables of what became of everything that was read. */
final class IntakeLog {
  private static final String READ = "read";
  private static final String COPY = "copy";
  private static final String UNREADABLE = "unreadable";

  private IntakeLog() {}

  /** Words of a document came from here. */
  static void found(Session session, String origin, long document, List<Remark> notices) {
    // Whether this was the first place is asked of the document, so that an interrupted reading
    // that is begun again leaves what an undisturbed one leaves.
    String first =
        session
            .first("SELECT origin FROM document WHERE seq = ?", List.of(document), Row::text)
            .orElseThrow();
    put(session, origin, first.equals(origin) ? READ : COPY, Optional.of(document), notices);
  }

  /** Nothing could be read here. */
  static void unreadable(Session session, String origin, Remark why) {
    put(session, origin, UNREADABLE, Optional.empty(), List.of());
    session.update(
        "UPDATE intake SET code = ?, detail = ? WHERE origin = ?",
        why.code(),
        why.detail(),
        origin);
  }

  private static void put(
      Session session,
      String origin,
      String outcome,
      Optional<Long> document,
      List<Remark> notices) {
    session.update("DELETE FROM intake_notice WHERE origin = ?", origin);
    session.update("DELETE FROM intake WHERE origin = ?", origin);
    if (document.isPresent()) {
      session.update(
          "INSERT INTO intake (origin, outcome, document) VALUES (?, ?, ?)",
          origin,
          outcome,
          document.get());
    } else {
      session.update("INSERT INTO intake (origin, outcome) VALUES (?, ?)", origin, outcome);
    }
    for (int i = 0; i < notices.size(); i++) {
      session.update(
          "INSERT INTO intake_notice (origin, position, code, detail) VALUES (?, ?, ?, ?)",
          origin,
          i,
          notices.get(i).code(),
          notices.get(i).detail());
    }
  }

  /** Every entry, by origin. */
  static void each(Session session, Consumer<IntakeEntry> consumer) {
    Map<String, List<Remark>> notices = new HashMap<>();
    session.each(
        "SELECT origin, code, detail FROM intake_notice ORDER BY origin, position",
        List.of(),
        row ->
            notices
                .computeIfAbsent(row.text(), origin -> new ArrayList<>())
                .add(new Remark(row.text(), row.text())));
    session.each(
        "SELECT i.origin, i.outcome, coalesce(d.id, ''), coalesce(i.code, ''),"
            + " coalesce(i.detail, '') FROM intake i LEFT JOIN document d ON d.seq = i.document"
            + " ORDER BY i.origin",
        List.of(),
        row -> {
          String origin = row.text();
          consumer.accept(
              new IntakeEntry(origin, outcome(row), notices.getOrDefault(origin, List.of())));
        });
  }

  private static IntakeEntry.Outcome outcome(Row row) {
    String outcome = row.text();
    String document = row.text();
    return switch (outcome) {
      case READ -> new IntakeEntry.Outcome.Read(document);
      case COPY -> new IntakeEntry.Outcome.Copy(document);
      case UNREADABLE -> new IntakeEntry.Outcome.Unreadable(new Remark(row.text(), row.text()));
      default ->
          throw new StoreException(
              StoreCode.DAMAGED, "the log of reading has an unknown outcome: " + outcome);
    };
  }
}
