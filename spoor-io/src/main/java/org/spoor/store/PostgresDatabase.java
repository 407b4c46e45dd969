package org.spoor.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A case in a schema of PostgreSQL. Who adds documents or decisions locks out whoever else does
 * until the end of the transaction, so that numbers become visible in their order: a reader that
 * has seen number 6 will never meet a new number 5.
 */
final class PostgresDatabase implements Database {
  /** Raised by the triggers that keep the truth. */
  private static final String APPEND_ONLY = "SP001";

  private final CaseLocation.Server server;

  PostgresDatabase(CaseLocation.Server server) {
    this.server = server;
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
    Properties properties = properties();
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("options", "-c lock_timeout=120s -c synchronous_commit=on");
    try {
      Connection connection = new Driver().connect(url(), properties);
      if (connection == null) {
        throw new IllegalStateException("the driver does not know its own address");
      }
      connection.setAutoCommit(false);
      if (reading) {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      }
      return new Session(connection, this);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  String url() {
    return "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database();
  }

  Properties properties() {
    Properties properties = new Properties();
    server.user().ifPresent(user -> properties.setProperty("user", user));
    server.password().ifPresent(password -> properties.setProperty("password", password));
    properties.setProperty("currentSchema", server.schema());
    properties.setProperty("ApplicationName", "spoor");
    properties.setProperty("connectTimeout", "10"); // seconds
    properties.setProperty("tcpKeepAlive", "true");
    return properties;
  }

  @Override
  public void begin(Session writer) {
    // JDBC begins with the first statement.
  }

  @Override
  public void beginReading(Session reader) {
    reader.number("SELECT count(*) FROM derivation"); // the first look is what fixes the moment
  }

  @Override
  public void commit(Session session) {
    try {
      session.connection().commit();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  @Override
  public void rollBack(Session session) {
    try {
      session.connection().rollback();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  @Override
  public void lockTruth(Session writer) {
    writer.run("LOCK TABLE decision IN EXCLUSIVE MODE");
  }

  @Override
  public void lockDerived(Session writer) {
    writer.run("LOCK TABLE derivation IN EXCLUSIVE MODE");
  }

  @Override
  public void settle(Session writer) {
    // The server looks after its files.
  }

  @Override
  public StoreException fault(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String family = state.length() < 2 ? "" : state.substring(0, 2);
    StoreCode code =
        switch (family) {
          case "08", "28", "3D" -> StoreCode.CANNOT_CONNECT;
          case "40" -> StoreCode.LOCKED;
          case "53" -> state.equals("53100") ? StoreCode.DISK_FULL : StoreCode.FAILED;
          case "57" -> StoreCode.CANNOT_CONNECT;
          default ->
              switch (state) {
                case APPEND_ONLY -> StoreCode.APPEND_ONLY;
                case "55P03" -> StoreCode.LOCKED;
                case "25006", "42501" -> StoreCode.READ_ONLY;
                case "58030" -> StoreCode.FAILED;
                default -> StoreCode.FAILED;
              };
        };
    return new StoreException(code, server + ": " + e.getMessage(), e);
  }
}
