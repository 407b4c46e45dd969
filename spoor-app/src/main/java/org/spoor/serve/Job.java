package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.model.Metadata;
import org.spoor.read.ErrorCode;
import org.spoor.store.Arrival;
import org.spoor.store.Arrived;
import org.spoor.store.Remark;

/** Files that are being read into the case. Safe to share between threads. */
final class Job {
  /** Outcomes that are shown: an archive may hold any number of reports. */
  private static final int SHOWN = 1_000;

  private final String id;
  private final String author;
  private final Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private final Path folder;
  private final Metadata overrides;
  private final Deque<ObjectNode> outcomes = new ArrayDeque<>();
  private State state = State.WAITING;
  private int done;
  private int of;
  private String current = "";
  private int added;
  private int known;
  private int unreadable;
  private String detail = "";
  private boolean cancelled;
  private Optional<Thread> reader = Optional.empty();

  /** How far it is. */
  enum State {
    WAITING,
    READING,
    DERIVING,
    DONE,
    CANCELLED,
    FAILED;

    boolean over() {
      return this == DONE || this == CANCELLED || this == FAILED;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A job.
   *
   * @param folder where its files are
   * @param files how many
   */
  Job(String id, String author, Path folder, int files, Metadata overrides) {
    this.id = id;
    this.author = author;
    this.folder = folder;
    this.of = files;
    this.overrides = overrides;
  }

  String id() {
    return id;
  }

  Path folder() {
    return folder;
  }

  Metadata overrides() {
    return overrides;
  }

  synchronized State state() {
    return state;
  }

  /** Begins to read, on this thread; false where it was cancelled before. */
  synchronized boolean begin() {
    if (cancelled) {
      state = State.CANCELLED;
      return false;
    }
    state = State.READING;
    reader = Optional.of(Thread.currentThread());
    return true;
  }

  synchronized void step(int filesDone, int files, String file) {
    done = filesDone;
    of = files;
    current = file;
  }

  synchronized void end(State last, String why) {
    reader = Optional.empty();
    state = last;
    detail = why;
    current = "";
  }

  /** Everything that follows from it is there. */
  synchronized boolean derived() {
    if (state != State.DERIVING) {
      return false;
    }
    state = State.DONE;
    return true;
  }

  synchronized void cancel() {
    if (!state.over()) {
      cancelled = true;
      if (state == State.WAITING) {
        state = State.CANCELLED;
      }
      reader.ifPresent(Thread::interrupt);
    }
  }

  /** Takes down what became of one thing. */
  synchronized void outcome(Arrival arrival, Optional<Arrived> arrived) {
    ObjectNode out = Body.object();
    out.put("name", arrival.origin());
    List<Remark> notices = new ArrayList<>();
    switch (arrival) {
      case Arrival.Report report -> {
        boolean fresh = arrived.filter(Arrived::added).isPresent();
        added += fresh ? 1 : 0;
        known += fresh ? 0 : 1;
        out.put("outcome", fresh ? "added" : "known");
        notices.addAll(report.notices());
      }
      case Arrival.Copy copy -> {
        known++;
        out.put("outcome", "copy");
        notices.addAll(copy.notices());
      }
      case Arrival.Unreadable broken -> {
        unreadable++;
        out.put("outcome", "unreadable");
        out.put("code", broken.why().code());
        out.put("detail", broken.why().detail());
        out.put("remedy", remedy(broken.why().code()));
      }
    }
    arrived.ifPresent(
        place -> {
          out.put("report", place.seq());
          out.put("document", place.id());
        });
    out.set(
        "notices",
        Body.list(
            notices,
            notice -> Body.object().put("code", notice.code()).put("detail", notice.detail())));
    outcomes.add(out);
    if (outcomes.size() > SHOWN) {
      outcomes.removeFirst();
    }
  }

  /** What to do about a file that could not be read. */
  static String remedy(String code) {
    for (ErrorCode each : ErrorCode.values()) {
      if (each.name().equals(code)) {
        return each.remedy();
      }
    }
    return "Read it again with a newer Spoor.";
  }

  synchronized ObjectNode body() {
    ObjectNode out = Body.object();
    out.put("id", id);
    out.put("state", state.word());
    out.put("by", author);
    out.put("at", at.toString());
    out.put("done", done);
    out.put("of", of);
    Body.filled(out, "current", current);
    out.put("added", added);
    out.put("known", known);
    out.put("unreadable", unreadable);
    Body.filled(out, "detail", detail);
    ArrayNode files = out.putArray("files");
    outcomes.forEach(outcome -> files.add(outcome.deepCopy()));
    return out;
  }
}
