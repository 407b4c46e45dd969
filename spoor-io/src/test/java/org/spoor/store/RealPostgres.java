package org.spoor.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a run, started by the first that asks. */
final class RealPostgres {
  private static final AtomicInteger PLACES = new AtomicInteger();

  private RealPostgres() {}

  /** A schema that nobody has used. */
  static CaseLocation.Server newPlace() {
    return place("case_" + PLACES.incrementAndGet());
  }

  static CaseLocation.Server place(String schema) {
    return new CaseLocation.Server(
        "localhost",
        Running.SERVER.getPort(),
        "postgres",
        Optional.of("postgres"),
        Optional.of("postgres"),
        schema);
  }

  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      try {
                        server.close();
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
