package org.spoor.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.spoor.model.Metadata;
import org.spoor.run.OpenCase;
import org.spoor.run.ReportRun;

/** Reads into the case what is sent to the server, one job after the other. */
final class Intake implements AutoCloseable {
  private static final int MOST_WAITING = 20;
  private static final int REMEMBERED = 100;

  /** Longest name of a file that is kept, in UTF-16 code units. */
  private static final int LONGEST_NAME = 120;

  /** A job is told of four times a second at most. */
  private static final long TELL_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final OpenCase open;
  private final Events events;
  private final Runnable changed;
  private final Consumer<Throwable> log;
  private final int threads;
  private final BlockingQueue<Job> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Map<String, Job> jobs =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
          return size() > REMEMBERED && eldest.getValue().state().over();
        }
      };
  private final Thread thread;
  private volatile boolean closed;
  private int count;

  /**
   * Begins.
   *
   * @param changed is called when something was read
   * @param log is told of failures
   */
  Intake(OpenCase open, Events events, int threads, Runnable changed, Consumer<Throwable> log) {
    this.open = open;
    this.events = events;
    this.threads = threads;
    this.changed = changed;
    this.log = log;
    this.thread = Thread.ofPlatform().daemon().name("intake").start(this::work);
  }

  /** A file as it was sent. */
  interface Sent {
    String name();

    InputStream content() throws IOException;
  }

  /**
   * Takes files; they are copied before this returns.
   *
   * @throws Problem when too much is waiting
   */
  Job take(String author, List<? extends Sent> files, Metadata overrides) throws IOException {
    if (waiting.remainingCapacity() == 0) {
      throw Problem.waiting(ProblemCode.TOO_MANY_JOBS, MOST_WAITING + " jobs are waiting", 30);
    }
    Path folder = Files.createTempDirectory("spoor-intake-");
    boolean taken = false;
    try {
      List<String> names = new ArrayList<>();
      for (Sent file : files) {
        String name = free(safe(file.name()), names);
        names.add(name);
        try (InputStream in = file.content()) {
          Files.copy(in, folder.resolve(name));
        }
      }
      Job job;
      synchronized (jobs) {
        job = new Job("j-" + ++count, author, folder, names.size(), overrides);
        jobs.put(job.id(), job);
      }
      taken = waiting.offer(job);
      if (!taken) {
        throw Problem.waiting(ProblemCode.TOO_MANY_JOBS, MOST_WAITING + " jobs are waiting", 30);
      }
      tell(job);
      return job;
    } finally {
      if (!taken) {
        remove(folder);
      }
    }
  }

  /** A name without folders, hidden beginnings and control characters; never empty. */
  static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain =
        last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}:*?\"<>|]", "_")
            .strip()
            .replaceFirst("^\\.+", "_");
    if (plain.isEmpty()) {
      return "report";
    }
    if (plain.length() <= LONGEST_NAME) {
      return plain;
    }
    int dot = plain.lastIndexOf('.');
    String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
    return plain.substring(0, LONGEST_NAME - ending.length()) + ending;
  }

  private static String free(String name, List<String> taken) {
    String free = name;
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    for (int i = 2; taken.contains(free); i++) {
      free = name.substring(0, dot) + "~" + i + name.substring(dot);
    }
    return free;
  }

  Optional<Job> job(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  /** Newest first. */
  List<Job> jobs() {
    synchronized (jobs) {
      return new ArrayList<>(jobs.values()).reversed();
    }
  }

  /** What was read has been derived from. */
  void caughtUp() {
    for (Job job : jobs()) {
      if (job.derived()) {
        tell(job);
      }
    }
  }

  private void work() {
    while (!closed) {
      try {
        read(waiting.take());
      } catch (InterruptedException e) {
        // A job was stopped just as it ended, or the server ends.
      }
    }
  }

  // A bug must not end the intake.
  @SuppressWarnings("CatchingUnchecked")
  private void read(Job job) {
    long[] told = {System.nanoTime()};
    try {
      if (!job.begin()) {
        return;
      }
      tell(job);
      open.read(
          new ReportRun.Request(List.of(job.folder()), job.overrides(), threads),
          job::outcome,
          (done, of, current) -> {
            job.step(done, of, current);
            if (System.nanoTime() - told[0] > TELL_NANOS) {
              told[0] = System.nanoTime();
              tell(job);
            }
          });
      job.end(Job.State.DERIVING, "");
      changed.run();
    } catch (InterruptedException e) {
      job.end(Job.State.CANCELLED, "");
      changed.run();
    } catch (RuntimeException | Error e) {
      log.accept(e);
      job.end(Job.State.FAILED, String.valueOf(e.getMessage()));
    } finally {
      tell(job);
      remove(job.folder());
    }
  }

  private void tell(Job job) {
    events.tell("job", Body.text(job.body()));
  }

  private void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      log.accept(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(20));
    jobs().forEach(job -> remove(job.folder()));
  }
}
