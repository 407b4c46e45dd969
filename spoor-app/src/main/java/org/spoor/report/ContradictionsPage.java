package org.spoor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.spoor.model.Incident;
import org.spoor.model.Incident.Difference;
import org.spoor.model.Incident.Telling;
import org.spoor.model.Incident.Version;
import org.spoor.model.Reliability;

/**
 * Where reports of one incident contradict one another: every version with who stands behind it,
 * how they are graded, and what follows for the figure.
 */
public final class ContradictionsPage {
  private final StringBuilder out = new StringBuilder();
  private final Ink ink;
  private final int width;
  private final Function<Telling, String> citation;

  private ContradictionsPage(int width, boolean colour, Function<Telling, String> citation) {
    this.ink = new Ink(colour);
    this.width = width;
    this.citation = citation;
  }

  /**
   * The page.
   *
   * @param incidents in the order in which they are shown; those without a contradiction are passed
   *     over
   * @param settled whether contradictions that a person has settled are shown too
   * @param width columns
   * @param citation a telling as it is cited: {@code report.txt §4}
   */
  public static String of(
      List<Incident> incidents,
      boolean settled,
      int width,
      boolean colour,
      Function<Telling, String> citation) {
    ContradictionsPage page = new ContradictionsPage(width, colour, citation);
    page.write(incidents, settled);
    return page.out.toString();
  }

  private void write(List<Incident> incidents, boolean settled) {
    int shown = 0;
    for (Incident incident : incidents) {
      List<Difference> differences = contradictions(incident, settled);
      if (differences.isEmpty()) {
        continue;
      }
      if (shown++ > 0) {
        line("");
      }
      line(
          ink.strong(incident.type().word().toUpperCase(Locale.ROOT))
              + "  "
              + incident.when().edtf().orElse("no date")
              + "  "
              + Caption.sides(incident)
              + ink.faint("  " + incident.id()));
      differences.forEach(difference -> difference(incident, difference));
    }
    line(
        shown == 0
            ? "No reports of one incident contradict one another."
            : "\n"
                + Wording.count(shown, "incident")
                + ". 'spoor decide settle' says which version holds; until then a total spans them.");
  }

  /** What is contradicted in an incident. */
  public static List<Difference> contradictions(Incident incident, boolean settled) {
    return incident.differences().stream()
        .filter(difference -> difference.contradiction() && (settled || difference.open()))
        .toList();
  }

  private void difference(Incident incident, Difference difference) {
    line(
        "  "
            + Wording.slot(difference.slot())
            + difference.settled().map(value -> ink.faint("  settled: " + value)).orElse(""));
    for (Version version : difference.versions()) {
      line(
          "    "
              + ink.strong(version.value())
              + (version.counts() ? "" : ink.faint("  does not count"))
              + (version.note().isEmpty() ? "" : ink.faint("  " + version.note())));
      Plain.wrapped("        ", behind(incident, version), width).forEach(this::line);
      List<String> places = new ArrayList<>();
      for (int telling : version.tellings()) {
        places.add("[" + citation.apply(incident.tellings().get(telling)) + "]");
      }
      Plain.wrapped("        ", String.join("  ", places), width).forEach(this::line);
    }
  }

  /** Who says so, how many of them are independent, and the best grade among them. */
  private static String behind(Incident incident, Version version) {
    Set<String> names = new LinkedHashSet<>();
    for (int number : version.tellings()) {
      Telling telling = incident.tellings().get(number);
      telling.voices().stream()
          .filter(voice -> version.voices().contains(voice.key()))
          .forEach(voice -> names.add(voice.name()));
      if (telling.ownVoice() && !telling.copy()) {
        names.add(telling.publisher().isEmpty() ? telling.document() : telling.publisher());
      }
    }
    int voices = Math.max(1, version.voices().size() + version.publishers().size());
    return (names.isEmpty() ? "nobody named" : Wording.several(List.copyOf(names)))
        + " · "
        + Wording.count(voices, "independent voice")
        + " · "
        + (version.reliability() == Reliability.F
            ? "not graded"
            : "graded " + version.reliability().name());
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
