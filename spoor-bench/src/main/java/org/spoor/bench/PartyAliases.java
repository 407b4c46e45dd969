package org.spoor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.spoor.model.Mention;
import org.spoor.model.Metadata;
import org.spoor.model.Party;
import org.spoor.model.Span;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.party.PartyResolution;
import org.spoor.resolve.party.PartyResolver;

/**
 * The aliases of the US sanctions list as a case: each name of a listed party is the one mention of
 * a report of its own, without any context. Parties with an even number are the development half,
 * the others the test half. Many aliases share no word with the name, so that recall stays low.
 */
final class PartyAliases implements AccuracyRun {
  @Override
  public String name() {
    return "parties";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Map<String, Set<String>> names = new TreeMap<>();
    Map<String, String> types = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(data.resolve("ofac-aliases/pairs.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        String type =
            switch (cells[1]) {
              case "individual" -> "person";
              case "entity" -> "organisation";
              default -> "";
            };
        if (!type.isEmpty()) {
          types.put(cells[0], type);
          Set<String> own = names.computeIfAbsent(cells[0], key -> new TreeSet<>());
          own.add(cells[3]);
          own.add(cells[4]);
        }
      }
    }
    PartyResolver resolver = PartyResolver.load();
    out.println("### Aliases of the US sanctions list, one name a report, no context");
    for (String type : List.of("person", "organisation")) {
      for (int half = 0; half < 2; half++) {
        List<Report> reports = new ArrayList<>();
        List<PartyTruth.Labelled> truth = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : names.entrySet()) {
          boolean wanted =
              type.equals(types.get(entry.getKey()))
                  && Integer.parseInt(entry.getKey()) % 2 == half;
          for (String name : wanted ? entry.getValue() : Set.<String>of()) {
            truth.add(new PartyTruth.Labelled(reports.size(), "mention-1", entry.getKey()));
            reports.add(report(reports.size(), name, type));
          }
        }
        out.printf("%n%s, %s: ", type, half == 0 ? "dev" : "test");
        PartyResolution resolution = resolver.resolve(reports, Decisions.NONE);
        PartyLoad.print(PartyTruth.of(truth, resolution), out);
        if (Boolean.getBoolean(SHOW)) {
          show(truth, resolution, out);
        }
      }
    }
  }

  /** The parties that hold names of several listed ones. */
  private static void show(
      List<PartyTruth.Labelled> truth, PartyResolution resolution, PrintStream out) {
    for (Party party : resolution.parties()) {
      Set<String> bearers = new TreeSet<>();
      party.bearings().forEach(bearing -> bearers.add(truth.get(bearing.report()).bearer()));
      if (bearers.size() > 1) {
        out.println(
            "  " + bearers + " " + party.aliases().stream().map(Party.Alias::name).toList());
      }
    }
  }

  private static Report report(int number, String name, String type) {
    Span span = new Span(0, name.length());
    return new Report(
        number,
        "report-" + number,
        Metadata.NONE,
        List.of(new Mention("mention-1", span, type, name, Optional.empty(), Optional.empty())),
        List.of(span),
        Optional.empty(),
        Set.of());
  }
}
