package org.spoor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A connection with the few things that are done on it. Arguments are texts, numbers, bytes, and
 * Optionals of texts. For one thread at a time.
 */
final class Session implements AutoCloseable {
  /** Rows that are fetched at once: bounds memory where a database would send all. */
  private static final int FETCH = 200;

  private final Connection connection;
  private final Database database;
  private final Packing packing = new Packing();

  Session(Connection connection, Database database) {
    this.connection = connection;
    this.database = database;
  }

  Connection connection() {
    return connection;
  }

  Packing packing() {
    return packing;
  }

  StoreException fault(SQLException e) {
    return database.fault(e);
  }

  /** Hands over each row of the answer. */
  void each(String sql, List<?> arguments, Consumer<Row> consumer) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      bind(statement, arguments);
      try (ResultSet answer = statement.executeQuery()) {
        Row row = new Row(answer, this);
        while (row.next()) {
          consumer.accept(row);
        }
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Every row of a short answer. */
  <T> List<T> all(String sql, List<?> arguments, Function<Row, T> reader) {
    List<T> rows = new ArrayList<>();
    each(sql, arguments, row -> rows.add(reader.apply(row)));
    return rows;
  }

  /** The first row of the answer. */
  <T> Optional<T> first(String sql, List<?> arguments, Function<Row, T> reader) {
    return all(sql, arguments, reader).stream().findFirst();
  }

  /** The one number that is the answer. */
  long number(String sql, Object... arguments) {
    return first(sql, List.of(arguments), Row::number).orElse(0L);
  }

  /** Runs a statement; how many rows it changed. */
  int update(String sql, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, List.of(arguments));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Runs a statement that takes no arguments. */
  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Many rows by one statement. */
  Batch batch(String sql) {
    return new Batch(sql);
  }

  private static void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
    for (int i = 0; i < arguments.size(); i++) {
      bind(statement, i + 1, arguments.get(i));
    }
  }

  private static void bind(PreparedStatement statement, int at, Object argument)
      throws SQLException {
    switch (argument) {
      case String text -> statement.setString(at, KeptText.toKept(text));
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setLong(at, number);
      case Double number -> statement.setDouble(at, number);
      case byte[] bytes -> statement.setBytes(at, bytes);
      case Optional<?> text -> {
        if (text.isPresent()) {
          bind(statement, at, text.get());
        } else {
          statement.setNull(at, Types.VARCHAR);
        }
      }
      default -> throw new IllegalArgumentException("no argument of SQL: " + argument.getClass());
    }
  }

  @Override
  public void close() {
    packing.close();
    try {
      connection.close();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Rows that are sent some at a time. What was added last is sent by {@link #send}. */
  final class Batch implements AutoCloseable {
    private static final int SIZE = 500;

    private final PreparedStatement statement;
    private int waiting;

    private Batch(String sql) {
      try {
        statement = connection.prepareStatement(sql);
      } catch (SQLException e) {
        throw fault(e);
      }
    }

    void add(Object... arguments) {
      try {
        bind(statement, List.of(arguments));
        statement.addBatch();
        waiting++;
      } catch (SQLException e) {
        throw fault(e);
      }
      if (waiting >= SIZE) {
        send();
      }
    }

    void send() {
      try {
        if (waiting > 0) {
          statement.executeBatch();
          waiting = 0;
        }
      } catch (SQLException e) {
        throw fault(e);
      }
    }

    @Override
    public void close() {
      try {
        statement.close();
      } catch (SQLException e) {
        throw fault(e);
      }
    }
  }
}
