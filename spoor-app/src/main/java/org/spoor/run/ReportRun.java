package org.spoor.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.Attribution;
import org.spoor.model.DateMention;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Evidence;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Hedge;
import org.spoor.model.Mention;
import org.spoor.model.Metadata;
import org.spoor.model.Quantity;
import org.spoor.model.Relation;
import org.spoor.read.ErrorCode;
import org.spoor.read.Limits;
import org.spoor.read.Listing;
import org.spoor.read.NearCopies;
import org.spoor.read.Notice;
import org.spoor.read.Origin;
import org.spoor.read.ReadListener;
import org.spoor.read.ReadOutcome;
import org.spoor.read.ReportReader;
import org.spoor.report.Intake;
import org.spoor.report.ReadReport;

/**
 * Reads files and folders and extracts what they say, in the order of the files.
 *
 * <p>One thread reads, several extract. Texts that are under way are bounded by their characters.
 * For one run.
 */
public final class ReportRun {
  /** Characters of text that may be read and not yet extracted; the longest text always fits. */
  private static final int UNDER_WAY = Limits.DEFAULT.maxTextChars() + (1 << 20);

  private static final int LEAST_WEIGHT = 4_096;

  /** Characters of text that are kept for the report; of later reports only what is cited. */
  private static final long KEPT_TEXT = 24_000_000;

  private final Request request;
  private final Extractor extractor;
  private final Progress progress;
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final List<Future<Extracted>> extracted = new ArrayList<>();
  private final List<Intake.Unread> unread = new ArrayList<>();
  private final List<Intake.Copy> copies = new ArrayList<>();
  private final List<Intake.Unread> notices = new ArrayList<>();
  private final NearCopies nearCopies = new NearCopies();
  private long keptText;

  /**
   * What to read.
   *
   * @param overrides what overrules the reports' own metadata
   * @param threads documents extracted at the same time, at least 1
   */
  public record Request(List<Path> paths, Metadata overrides, int threads) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  /**
   * What came of it.
   *
   * @param bugs failures of the program itself; their documents are among the unread
   */
  public record Outcome(Intake intake, List<Throwable> bugs) {
    public Outcome {
      bugs = List.copyOf(bugs);
    }
  }

  private sealed interface Extracted {
    record Done(ReadReport report) implements Extracted {}

    record Failed(String name, Throwable bug) implements Extracted {}
  }

  private ReportRun(Request request, Extractor extractor, Progress progress) {
    this.request = request;
    this.extractor = extractor;
    this.progress = progress;
  }

  /**
   * Runs.
   *
   * @throws InterruptedException when the thread is interrupted; nothing is then left running
   */
  public static Outcome run(Request request, Extractor extractor, Progress progress)
      throws InterruptedException {
    return new ReportRun(request, extractor, progress).run();
  }

  private Outcome run() throws InterruptedException {
    ReportReader reader = new ReportReader(Limits.DEFAULT, request.overrides());
    Listing listing = reader.list(request.paths());
    progress.step(0, listing.files(), "");
    ExecutorService workers =
        Executors.newFixedThreadPool(
            request.threads(), Thread.ofPlatform().daemon().name("extract-", 0).factory());
    try {
      if (reader.read(listing, listener(listing, workers)).interrupted()) {
        throw new InterruptedException("stopped while reading");
      }
      return outcome();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document failed in an unforeseen way", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private ReadListener listener(Listing listing, ExecutorService workers) {
    return new ReadListener() {
      @Override
      public void outcome(ReadOutcome outcome) {
        switch (outcome) {
          case ReadOutcome.Read read -> {
            for (Notice notice : read.notices()) {
              notices.add(note(read.origin(), notice.code(), notice.detail()));
            }
            nearCopies.add(read.document().id(), read.document().text());
            submit(read.document(), workers);
          }
          case ReadOutcome.Unreadable broken ->
              unread.add(note(broken.origin(), broken.code(), broken.detail()));
          case ReadOutcome.Duplicate copy ->
              copies.add(new Intake.Copy(name(copy.origin()), name(copy.of()), 1));
        }
      }

      @Override
      public void finished(Path file, int files) {
        progress.step(files, listing.files(), String.valueOf(file.getFileName()));
      }
    };
  }

  private void submit(Document document, ExecutorService workers) {
    int weight = Math.clamp(document.text().length(), LEAST_WEIGHT, UNDER_WAY);
    // The order of reading decides whose text is kept, so that two runs keep the same.
    boolean keep = keptText + document.text().length() <= KEPT_TEXT;
    keptText += keep ? document.text().length() : 0;
    room.acquireUninterruptibly(weight);
    extracted.add(
        workers.submit(
            () -> {
              try {
                return extract(document, keep);
              } finally {
                room.release(weight);
              }
            }));
  }

  private Extracted extract(Document document, boolean keep) {
    try {
      Extraction extraction = extractor.extract(document);
      List<Finding> findings =
          extraction.findings().stream().filter(finding -> shown(finding, keep)).toList();
      return new Extracted.Done(ReadReport.of(document, findings, extraction.sentences(), keep));
    } catch (RuntimeException | StackOverflowError e) {
      return new Extracted.Failed(document.id(), e);
    }
  }

  /** Whether the picture shows it: the rest would only take memory. */
  private static boolean shown(Finding finding, boolean withText) {
    return switch (finding) {
      case Event e -> true;
      case Attribution a -> true;
      case Flow f -> true;
      case Relation r -> true;
      case Evidence e -> true;
      case Quantity q -> withText;
      case Hedge h -> withText;
      case Mention m -> false;
      case DateMention d -> false;
    };
  }

  private Outcome outcome() throws InterruptedException, ExecutionException {
    Map<String, ReadReport> reports = new LinkedHashMap<>();
    List<Throwable> bugs = new ArrayList<>();
    for (Future<Extracted> future : extracted) {
      switch (future.get()) {
        case Extracted.Done done -> reports.put(done.report().name(), done.report());
        case Extracted.Failed failed -> {
          bugs.add(failed.bug());
          unread.add(
              new Intake.Unread(
                  failed.name(),
                  "INTERNAL",
                  "a bug in Spoor: " + failed.bug(),
                  "Run again with --debug and report the trace."));
        }
      }
    }
    List<Intake.Copy> variants = setCopiesApart(reports);
    return new Outcome(
        new Intake(List.copyOf(reports.values()), unread, copies, variants, notices), bugs);
  }

  /** Takes near-copies out of the reports, except those that tell other figures: the variants. */
  private List<Intake.Copy> setCopiesApart(Map<String, ReadReport> reports) {
    List<Intake.Copy> variants = new ArrayList<>();
    for (NearCopies.Group group : nearCopies.groups()) {
      ReadReport first = reports.get(group.first());
      for (NearCopies.Member member : group.others()) {
        ReadReport other = reports.get(member.id());
        if (first == null || other == null) {
          continue; // the program failed on one of them
        }
        Intake.Copy copy = new Intake.Copy(other.name(), first.name(), member.similarity());
        if (other.tellsFiguresBeyond(first)) {
          variants.add(copy);
        } else {
          copies.add(copy);
          reports.remove(other.name());
        }
      }
    }
    return variants;
  }

  private Intake.Unread note(Origin origin, ErrorCode code, String detail) {
    return new Intake.Unread(name(origin), code.name(), detail, code.remedy());
  }

  /** The name below the folder that was asked for, as the documents' ids are. */
  private String name(Origin origin) {
    Optional<Path> below =
        request.paths().stream()
            .filter(path -> Files.isDirectory(path) && origin.file().startsWith(path))
            .map(path -> path.relativize(origin.file()))
            .findFirst();
    String name = below.orElse(origin.file()).toString();
    return (name.isEmpty() ? origin.file().toString() : name).replace('\\', '/') + origin.within();
  }
}
