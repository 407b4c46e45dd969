package org.spoor.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A case in one file. Writers take turns; readers see the file as it was when they began, from the
 * write-ahead log beside it. A commit returns when the disk has it.
 */
final class SqliteDatabase implements Database {
  /** Marks the file as a case, in its header: 'SPOR'. */
  static final int APPLICATION_ID = 0x53504f52;

  /**
   * How long a writer waits for another, in milliseconds: longer than replacing what is derived.
   */
  private static final int PATIENCE = 120_000;

  private final Path file;

  SqliteDatabase(Path file) {
    this.file = file;
  }

  @Override
  public Session writer() {
    return connect(false);
  }

  @Override
  public Session reader() {
    return connect(true);
  }

  private Session connect(boolean reading) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(-32_000); // KiB, the minus says so
    Properties properties = config.toProperties();
    try {
      // Not through DriverManager, which would load every driver of the class path first.
      Connection connection = JDBC.createConnection(url(file), properties);
      Session session = new Session(connection, this);
      session.run(reading ? "PRAGMA query_only = 1" : "PRAGMA journal_mode = WAL");
      return session;
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  @Override
  public void begin(Session writer) {
    writer.run("BEGIN IMMEDIATE");
  }

  @Override
  public void beginReading(Session reader) {
    reader.run("BEGIN");
    reader.number("SELECT count(*) FROM derivation"); // the first look is what fixes the moment
  }

  @Override
  public void commit(Session session) {
    session.run("COMMIT");
  }

  @Override
  public void rollBack(Session session) {
    session.run("ROLLBACK");
  }

  @Override
  public void lockTruth(Session writer) {
    // BEGIN IMMEDIATE has locked everything.
  }

  @Override
  public void lockDerived(Session writer) {
    // Likewise.
  }

  @Override
  public void settle(Session writer) {
    writer.run("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public StoreException fault(SQLException e) {
    SQLiteErrorCode found =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    StoreCode code =
        switch (SQLiteErrorCode.getErrorCode(found.code & 0xff)) {
          case SQLITE_BUSY, SQLITE_LOCKED -> StoreCode.LOCKED;
          case SQLITE_FULL -> StoreCode.DISK_FULL;
          case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> StoreCode.READ_ONLY;
          case SQLITE_CORRUPT -> StoreCode.DAMAGED;
          case SQLITE_NOTADB -> StoreCode.NOT_A_CASE;
          case SQLITE_CONSTRAINT ->
              found == SQLiteErrorCode.SQLITE_CONSTRAINT_TRIGGER
                  ? StoreCode.APPEND_ONLY
                  : StoreCode.FAILED;
          case SQLITE_IOERR ->
              found == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ
                  ? StoreCode.DAMAGED
                  : StoreCode.FAILED;
          default -> StoreCode.FAILED;
        };
    return new StoreException(code, file + ": " + e.getMessage(), e);
  }
}
