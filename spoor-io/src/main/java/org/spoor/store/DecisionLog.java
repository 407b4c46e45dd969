package org.spoor.store;

import java.util.List;
import java.util.function.Consumer;

/** The table of decisions. */
final class DecisionLog {
  private DecisionLog() {}

  /** Adds a decision; its number. The session holds the lock on the truth. */
  static long add(Session session, NewDecision decision) {
    long seq = last(session) + 1;
    session.update(
        "INSERT INTO decision (seq, author, at, kind, reason, body) VALUES (?, ?, ?, ?, ?, ?)",
        seq,
        decision.author(),
        Instants.toKept(decision.at()),
        decision.kind(),
        decision.reason(),
        decision.body());
    return seq;
  }

  /** The number of the last decision, 0 where there is none. */
  static long last(Session session) {
    return session.number("SELECT coalesce(max(seq), 0) FROM decision");
  }

  static void each(Session session, long after, Consumer<StoredDecision> consumer) {
    session.each(
        "SELECT seq, author, at, kind, reason, body FROM decision WHERE seq > ? ORDER BY seq",
        List.of(after),
        row -> {
          long seq = row.number();
          String author = row.text();
          String at = row.text();
          consumer.accept(
              new StoredDecision(
                  seq,
                  new NewDecision(
                      author, Instants.fromKept(at), row.text(), row.text(), row.text())));
        });
  }
}
