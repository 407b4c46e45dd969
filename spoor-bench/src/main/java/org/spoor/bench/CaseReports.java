package org.spoor.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.read.NearCopies;
import org.spoor.read.ReadListener;
import org.spoor.read.ReadOutcome;
import org.spoor.read.ReportReader;
import org.spoor.resolve.Report;

/** Files and folders as the reports of a case in which nobody has decided anything. */
final class CaseReports {
  private CaseReports() {}

  /** Reads and extracts, in the order of the files. */
  static List<Report> read(List<Path> paths, Extractor extractor) {
    List<Document> documents = new ArrayList<>();
    NearCopies copies = new NearCopies();
    ReportReader.DEFAULT.read(
        ReportReader.DEFAULT.list(paths),
        new ReadListener() {
          @Override
          public void outcome(ReadOutcome outcome) {
            if (outcome instanceof ReadOutcome.Read read) {
              documents.add(read.document());
              copies.add(read.document().id(), read.document().text());
            }
          }
        });
    Map<String, String> copyOf = new HashMap<>();
    for (NearCopies.Group group : copies.groups()) {
      group.others().forEach(member -> copyOf.put(member.id(), group.first()));
    }
    return reports(documents, copyOf, extractor);
  }

  /** Extracts documents, in their order. */
  static List<Report> of(List<Document> documents, Extractor extractor) {
    return reports(documents, Map.of(), extractor);
  }

  private static List<Report> reports(
      List<Document> documents, Map<String, String> copyOf, Extractor extractor) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Report> reports = new ArrayList<>(documents.size());
    for (Document document : documents) {
      int number = reports.size();
      numbers.put(document.id(), number);
      Extraction extraction = extractor.extract(document);
      reports.add(
          new Report(
              number,
              document.id(),
              document.metadata(),
              extraction.findings(),
              extraction.sentences(),
              Optional.ofNullable(copyOf.get(document.id())).map(numbers::get),
              Set.of()));
    }
    return reports;
  }
}
