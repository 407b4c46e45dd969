package org.spoor.store;

import java.util.List;
import java.util.Optional;
import org.spoor.store.CaseStore.Missing;

/**
 * The tables and how they came to be. Flyway keeps the history and is started only where something
 * is to be migrated: to ask it costs every opening half a second, one query tells as much.
 */
final class CaseSchema {
  /** The newest migration beside this program. */
  static final int NEWEST = 3;

  private CaseSchema() {}

  /** A connection to the case in a schema of a server, which has this program's version then. */
  static Session open(PostgresDatabase database, CaseLocation.Server server, Missing missing) {
    Session session = database.writer();
    try {
      Optional<Integer> version = versionOnServer(session, server);
      database.rollBack(session); // ends the transaction of the questions
      if (version.isEmpty() && missing == Missing.REFUSE) {
        throw new StoreException(StoreCode.NO_CASE, "there is no case in " + server);
      }
      if (version.orElse(0) < NEWEST) {
        Migration.server(database, server);
      }
      return session;
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static Optional<Integer> versionOnServer(Session session, CaseLocation.Server server) {
    List<String> tables =
        session.all(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = ?",
            List.of(server.schema()),
            Row::text);
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    if (!tables.containsAll(List.of("flyway_schema_history", "derivation", "document_text"))) {
      throw new StoreException(
          StoreCode.NOT_A_CASE, "the schema of " + server + " holds other tables");
    }
    return Optional.of(version(session, server.toString()));
  }

  /**
   * The version of a case that is there.
   *
   * @throws StoreException when it is newer than this program
   */
  static int version(Session session, String name) {
    int version =
        session
            .first(
                "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL"
                    + " ORDER BY installed_rank DESC LIMIT 1",
                List.of(),
                row -> Integer.parseInt(row.text()))
            .orElse(0);
    if (version > NEWEST) {
      throw new StoreException(
          StoreCode.NEWER_CASE,
          "%s has schema version %d, and this program knows up to %d"
              .formatted(name, version, NEWEST));
    }
    return version;
  }
}
