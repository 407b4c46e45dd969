package org.spoor.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spoor.store.CaseLocation.File;
import org.spoor.store.CaseLocation.Server;

/**
 * An open case. What a method has acknowledged by returning is on the disk and survives the end of
 * the program at any moment; what it has not is there as a whole or not at all. Safe to share
 * between threads: writing takes turns, here and with other processes. Views must be closed first.
 */
public final class CaseStore implements AutoCloseable {
  /** Connections for reading that are kept for the next view. */
  private static final int IDLE = 4;

  private final CaseLocation location;
  private final Clock clock;
  private final Database database;
  private final Session writer;
  private final Deque<Session> idle = new ArrayDeque<>();
  private boolean closed;

  /** What to do where there is no case yet. */
  public enum Missing {
    CREATE,
    REFUSE
  }

  private CaseStore(CaseLocation location, Clock clock, Database database, Session writer) {
    this.location = location;
    this.clock = clock;
    this.database = database;
    this.writer = writer;
  }

  /**
   * Opens a case.
   *
   * @param clock says when documents are added
   * @throws StoreException when there is no case and none was to be made, when it is none, when it
   *     was made by a newer program, when it cannot be reached or read
   */
  public static CaseStore open(CaseLocation location, Missing missing, Clock clock) {
    return switch (location) {
      case File file -> {
        SqliteDatabase database = new SqliteDatabase(file.path());
        yield new CaseStore(
            location, clock, database, CaseFile.open(database, file.path(), missing, clock));
      }
      case Server server -> {
        PostgresDatabase database = new PostgresDatabase(server);
        yield new CaseStore(location, clock, database, CaseSchema.open(database, server, missing));
      }
    };
  }

  /** Where it is kept. */
  public CaseLocation location() {
    return location;
  }

  /**
   * Takes in what was read, all of it or, where it throws, nothing. Words that are there already
   * are not stored again; of them, what was extracted is put in place of what was before.
   *
   * @return for each arrival where its words are kept; empty for what could not be read
   * @throws IllegalArgumentException when a copy arrives whose words are not there
   */
  public List<Optional<Arrived>> append(List<? extends Arrival> arrivals) {
    Instant now = clock.instant();
    return write(
        session -> {
          database.lockTruth(session);
          List<Optional<Arrived>> arrived = new ArrayList<>(arrivals.size());
          for (Arrival arrival : arrivals) {
            arrived.add(take(session, arrival, now));
          }
          return arrived;
        });
  }

  private static Optional<Arrived> take(Session session, Arrival arrival, Instant now) {
    return switch (arrival) {
      case Arrival.Report report -> {
        Arrived arrived = Documents.add(session, report, now);
        report
            .extracted()
            .ifPresent(extracted -> Extractions.put(session, arrived.seq(), extracted));
        IntakeLog.found(session, report.origin(), arrived.seq(), report.notices());
        yield Optional.of(arrived);
      }
      case Arrival.Copy copy -> {
        Arrived arrived =
            Documents.withHash(session, copy.hash())
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "no document has the words of the copy " + copy.origin()));
        IntakeLog.found(session, copy.origin(), arrived.seq(), copy.notices());
        yield Optional.of(arrived);
      }
      case Arrival.Unreadable unreadable -> {
        IntakeLog.unreadable(session, unreadable.origin(), unreadable.why());
        yield Optional.empty();
      }
    };
  }

  /** Adds a decision; its id. */
  public String decide(NewDecision decision) {
    return decide(List.of(decision)).getFirst();
  }

  /** Adds decisions, all or none; their ids. */
  public List<String> decide(List<NewDecision> decisions) {
    return write(
        session -> {
          database.lockTruth(session);
          return decisions.stream()
              .map(decision -> new StoredDecision(DecisionLog.add(session, decision), decision))
              .map(StoredDecision::id)
              .toList();
        });
  }

  /**
   * What was found in one document of the case.
   *
   * @param document its id
   */
  public record Reextracted(String document, Extracted extracted) {}

  /**
   * Puts extractions in place of what was found before, all or none.
   *
   * @throws IllegalArgumentException when a document is not in the case
   */
  public void replaceExtractions(List<Reextracted> extractions) {
    write(
        session -> {
          for (Reextracted each : extractions) {
            long seq =
                Documents.entry(session, each.document())
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "no document of the case: " + each.document()))
                    .seq();
            Extractions.put(session, seq, each.extracted());
          }
          return extractions.size();
        });
  }

  /**
   * Puts everything that is derived in place of what was there, unless what is there was derived by
   * the same programs from as much and more: then another process was faster.
   *
   * @param stamp what the rows stand for
   * @return whether it was put there
   * @throws IllegalArgumentException when rows name a document that is not in the case
   */
  public boolean replaceDerived(Stamp stamp, DerivedRows rows) {
    return write(
        session -> {
          database.lockDerived(session);
          boolean older =
              Derivation.stamp(session)
                  .filter(
                      there ->
                          there.extractor().equals(stamp.extractor())
                              && there.resolver().equals(stamp.resolver())
                              && there.documents() >= stamp.documents()
                              && there.decisions() >= stamp.decisions()
                              && !there.equals(stamp))
                  .isPresent();
          if (!older) {
            Derivation.replace(session, stamp, rows);
          }
          return !older;
        });
  }

  /**
   * Brings single incidents up to date, where everything else that is derived stays as it is.
   *
   * @param before what is there must stand for exactly this
   * @param after what it stands for then
   * @param bodies of the incidents that change, by their ids; what they are asked by stays
   * @return whether it was done: not where another process has derived meanwhile
   * @throws IllegalArgumentException when there is no such incident; nothing is changed then
   */
  public boolean amendDerived(Stamp before, Stamp after, Map<String, Body> bodies) {
    return write(
        session -> {
          database.lockDerived(session);
          boolean there = Derivation.stamp(session).equals(Optional.of(before));
          if (there) {
            Incidents.amend(session, bodies);
            Derivation.restamp(session, after);
          }
          return there;
        });
  }

  /** The case as it is now. Close it. */
  public CaseView view() {
    Session session = idleSession().orElseGet(database::reader);
    try {
      database.beginReading(session);
      return new CaseView(session, this::takeBack);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private Optional<Session> idleSession() {
    synchronized (idle) {
      return Optional.ofNullable(idle.poll());
    }
  }

  private void takeBack(Session session) {
    database.rollBack(session);
    synchronized (idle) {
      if (!closed && idle.size() < IDLE) {
        idle.push(session);
        return;
      }
    }
    session.close();
  }

  /** What is in the case, in a few letters. Goes through all of it. */
  public CaseDigest digest() {
    try (CaseView view = view()) {
      return view.digest();
    }
  }

  /**
   * Writes the whole case, as it is now, to another place: out of a team's server into one file to
   * be mailed, or back. A file is there only when it is complete; the same content gives the same
   * bytes of it, whatever it was copied from.
   *
   * @throws StoreException with {@link StoreCode#OCCUPIED} when there is something already
   */
  public void copyTo(CaseLocation target) {
    try (CaseView view = view()) {
      switch (target) {
        case File file -> CaseFile.copy(view, file.path(), clock);
        case Server server -> {
          PostgresDatabase other = new PostgresDatabase(server);
          CaseSchema.open(other, server, Missing.CREATE).close();
          view.copyInto(other, server);
        }
      }
    }
  }

  private <T> T write(Function<Session, T> work) {
    synchronized (writer) {
      database.begin(writer);
      try {
        T result = work.apply(writer);
        database.commit(writer);
        return result;
      } catch (Throwable e) {
        try {
          database.rollBack(writer);
        } catch (StoreException failed) {
          e.addSuppressed(failed);
        }
        throw e;
      }
    }
  }

  /** Closes it; a case in a file is then whole in that one file, unless others have it open. */
  @Override
  public void close() {
    synchronized (idle) {
      if (closed) {
        return;
      }
      closed = true;
      idle.forEach(Session::close);
      idle.clear();
    }
    synchronized (writer) {
      try {
        database.settle(writer);
      } finally {
        writer.close();
      }
    }
  }
}
