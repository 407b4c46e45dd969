package org.spoor.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Finding;
import org.spoor.model.Metadata;
import org.spoor.read.NearCopies;
import org.spoor.report.Findings;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.incident.IncidentResolver;
import org.spoor.resolve.party.PartyResolver;
import org.spoor.run.ReadingLine.Taken;

/**
 * Reads files and folders, extracts what they say and puts it together, without a case. For one
 * run.
 */
public final class ReportRun implements ReadingLine.Taker<Extraction> {
  private final Gathering gathering = new Gathering();
  private final NearCopies nearCopies = new NearCopies();
  private final List<Extraction> extractions = new ArrayList<>();
  private final List<Throwable> bugs = new ArrayList<>();

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
  public record Outcome(Findings findings, List<Throwable> bugs) {
    public Outcome {
      bugs = List.copyOf(bugs);
    }
  }

  private ReportRun() {}

  /**
   * Runs.
   *
   * @throws InterruptedException when the thread is interrupted; nothing is then left running
   */
  public static Outcome run(Request request, Extractor extractor, Progress progress)
      throws InterruptedException {
    ReportRun run = new ReportRun();
    ReadingLine.of(request, hash -> false, () -> extractor, extraction -> extraction, progress)
        .run(run);
    return run.outcome();
  }

  @Override
  public void take(Taken<Extraction> taken, boolean more) {
    switch (taken) {
      case Taken.Report<Extraction> report -> {
        report
            .notices()
            .forEach(
                notice -> gathering.notice(report.origin(), notice.code().name(), notice.detail()));
        report
            .bug()
            .ifPresent(
                bug -> {
                  bugs.add(bug);
                  gathering.unread(report.origin(), "INTERNAL", "a bug in Spoor: " + bug);
                });
        report
            .extracted()
            .ifPresent(
                extraction -> {
                  nearCopies.add(report.document().id(), report.document().text());
                  extractions.add(extraction);
                });
      }
      case Taken.Copy<Extraction> copy -> gathering.copy(copy.origin(), copy.of());
      case Taken.Unreadable<Extraction> broken ->
          gathering.unread(broken.origin(), broken.code().name(), broken.detail());
    }
  }

  private Outcome outcome() {
    Map<String, List<Finding>> findings = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Extraction extraction : extractions) {
      numbers.put(extraction.document().id(), numbers.size());
      findings.put(extraction.document().id(), extraction.findings());
    }
    Copies copies = Copies.of(nearCopies.groups(), findings);
    List<Report> reports = new ArrayList<>();
    for (Extraction extraction : extractions) {
      Document document = extraction.document();
      reports.add(
          new Report(
              reports.size(),
              document.id(),
              document.metadata(),
              extraction.findings(),
              extraction.sentences(),
              copies.numberOf(document.id(), numbers),
              Set.of()));
      gathering.report(
          document,
          document.metadata(),
          extraction.findings(),
          extraction.sentences(),
          copies.copies().containsKey(document.id()));
    }
    var parties =
        CompletableFuture.supplyAsync(() -> PartyResolver.load().resolve(reports, Decisions.NONE));
    var incidents = IncidentResolver.load().resolve(reports, Decisions.NONE);
    return new Outcome(gathering.findings(copies, incidents, parties.join()), bugs);
  }
}
