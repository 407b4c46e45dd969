package org.spoor.store;

import java.sql.SQLException;

/** What the two kinds of database do differently. Safe to share between threads. */
interface Database {
  /** A connection for writing. */
  Session writer();

  /** A connection for reading. */
  Session reader();

  /** Starts a transaction that will write; on SQLite, waits until nobody else does. */
  void begin(Session writer);

  /** Starts a transaction that sees the case as it is at this moment until it ends. */
  void beginReading(Session reader);

  void commit(Session session);

  void rollBack(Session session);

  /** Until the transaction ends, nobody else adds documents or decisions. */
  void lockTruth(Session writer);

  /** Until the transaction ends, nobody else replaces what is derived. */
  void lockDerived(Session writer);

  /** Leaves the case as whole as it can be: called last, with the writer still open. */
  void settle(Session writer);

  StoreException fault(SQLException e);
}
