package org.spoor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** One row of an answer, read from the first column to the last. */
final class Row {
  private final ResultSet answer;
  private final Session session;
  private int column;

  Row(ResultSet answer, Session session) {
    this.answer = answer;
    this.session = session;
  }

  boolean next() throws SQLException {
    column = 0;
    return answer.next();
  }

  /** Passes over columns. */
  void skip(int columns) {
    column += columns;
  }

  String text() {
    return maybeText()
        .orElseThrow(() -> new StoreException(StoreCode.DAMAGED, "a text is missing in the case"));
  }

  Optional<String> maybeText() {
    try {
      return Optional.ofNullable(answer.getString(++column)).map(KeptText::fromKept);
    } catch (SQLException e) {
      throw session.fault(e);
    }
  }

  long number() {
    try {
      return answer.getLong(++column);
    } catch (SQLException e) {
      throw session.fault(e);
    }
  }

  int integer() {
    return Math.toIntExact(number());
  }

  double real() {
    try {
      return answer.getDouble(++column);
    } catch (SQLException e) {
      throw session.fault(e);
    }
  }

  /** Empty where there is none. */
  byte[] bytes() {
    try {
      byte[] bytes = answer.getBytes(++column);
      return bytes == null ? new byte[0] : bytes;
    } catch (SQLException e) {
      throw session.fault(e);
    }
  }

  /** A text that was packed; empty where there is none. */
  String packed() {
    byte[] bytes = bytes();
    return bytes.length == 0 ? "" : session.packing().unpack(bytes);
  }
}
