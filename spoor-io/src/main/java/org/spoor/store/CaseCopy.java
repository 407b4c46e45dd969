package org.spoor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Copies every row of a case into one that has none yet, in the order of the keys: the same content
 * arrives in the same order whatever database it comes from, and makes the same file.
 */
final class CaseCopy {
  /** Rows that are sent at once. */
  private static final int BATCH = 500;

  /** Every table with the columns, by number, that its rows are ordered by. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    for (String table : "document document_text decision intake extraction".split(" ")) {
      TABLES.put(table, "1");
    }
    for (String table : "extraction_detail incident incident_link party proposal".split(" ")) {
      TABLES.put(table, "1");
    }
    for (String table : "near_copy derivation".split(" ")) {
      TABLES.put(table, "1");
    }
    for (String table : "intake_notice incident_find party_mention".split(" ")) {
      TABLES.put(table, "1, 2");
    }
  }

  private CaseCopy() {}

  /** Copies all tables. The one session reads at one moment, the other is in a transaction. */
  static void copy(Session from, Session to) {
    TABLES.forEach((table, order) -> copy(table, order, from, to));
  }

  /** Whether nothing was ever put into a case. */
  static boolean isEmpty(Session session) {
    return TABLES.keySet().stream()
        .allMatch(table -> session.number("SELECT count(*) FROM " + table) == 0);
  }

  private static void copy(String table, String order, Session from, Session to) {
    try (PreparedStatement select =
        from.connection().prepareStatement("SELECT * FROM " + table + " ORDER BY " + order)) {
      select.setFetchSize(BATCH);
      try (ResultSet rows = select.executeQuery()) {
        insert(table, rows, to);
      }
    } catch (SQLException e) {
      throw from.fault(e);
    }
  }

  private static void insert(String table, ResultSet rows, Session to) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    String marks = String.join(", ", Collections.nCopies(columns, "?"));
    Connection connection = to.connection();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
      int waiting = 0;
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          insert.setObject(column, rows.getObject(column));
        }
        insert.addBatch();
        waiting++;
        if (waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        insert.executeBatch();
      }
    }
  }
}
