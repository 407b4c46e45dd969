package org.spoor.store;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** Makes the tables, or brings older ones up to date. Apart, since it loads all of Flyway. */
final class Migration {
  private static final String FOLDER = "classpath:org/spoor/store/migration/";

  private static final Map<String, String> SQLITE_WORDS =
      Map.of(
          "number", "INTEGER",
          "text", "TEXT",
          "bytes", "BLOB",
          "real", "REAL",
          "table", " STRICT",
          "keyed", " STRICT, WITHOUT ROWID");

  /** Collation C: text is ordered by its code points, as SQLite does. */
  private static final Map<String, String> POSTGRESQL_WORDS =
      Map.of(
          "number", "BIGINT",
          "text", "TEXT COLLATE \"C\"",
          "bytes", "BYTEA",
          "real", "DOUBLE PRECISION",
          "table", "",
          "keyed", "");

  private Migration() {}

  /** Of a file. */
  static void file(SQLiteDataSource file) {
    migrate(
        Flyway.configure(Migration.class.getClassLoader())
            .dataSource(file)
            .locations(FOLDER + "common", FOLDER + "sqlite")
            .placeholders(SQLITE_WORDS));
  }

  /** Of a schema of a server; the schema is made where it is missing. */
  static void server(PostgresDatabase database, CaseLocation.Server server) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    server.user().ifPresent(source::setUser);
    server.password().ifPresent(source::setPassword);
    migrate(
        Flyway.configure(Migration.class.getClassLoader())
            .dataSource(source)
            .schemas(server.schema())
            .locations(FOLDER + "common", FOLDER + "postgresql")
            .placeholders(POSTGRESQL_WORDS));
  }

  private static void migrate(FluentConfiguration flyway) {
    try {
      flyway.cleanDisabled(true).load().migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          StoreCode.FAILED, "the tables of the case cannot be made: " + e.getMessage(), e);
    }
  }
}
