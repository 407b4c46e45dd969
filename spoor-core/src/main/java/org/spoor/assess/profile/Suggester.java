package org.spoor.assess.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.Fraction;
import org.spoor.assess.index.Score;
import org.spoor.assess.index.Side;
import org.spoor.assess.profile.CountryProfile.EvidenceLine;
import org.spoor.assess.profile.CountryProfile.Suggestion;
import org.spoor.model.Evidence.Direction;

/** Makes an interval of what sentences say. */
public final class Suggester {
  /** Reasons that are given. */
  private static final int MOST_REASONS = 12;

  private final Intensity intensity;
  private final Bands bands;

  /** With these words and bands. */
  public Suggester(Intensity intensity, Bands bands) {
    this.intensity = intensity;
    this.bands = bands;
  }

  /** What one report says: where its wording stands, and how sure it is. */
  private record Voice(double points, double weight) {}

  /**
   * The interval; empty where no sentence points up or down.
   *
   * @param lines sentences; those of copies are passed over
   */
  public Optional<Suggestion> suggest(Side side, List<EvidenceLine> lines) {
    Intensity.Rule rule = intensity.rule(side);
    TreeMap<String, List<EvidenceLine>> reports = new TreeMap<>();
    for (EvidenceLine line : lines) {
      if (line.intensity().isPresent() && !line.copy()) {
        reports.computeIfAbsent(line.find().document(), key -> new ArrayList<>()).add(line);
      }
    }
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    // Each report is one voice, however much it says; each voice counts by how sure it is.
    List<Voice> voices = reports.values().stream().map(this::voice).toList();
    double weights = voices.stream().mapToDouble(Voice::weight).sum();
    double said = voices.stream().mapToDouble(v -> v.points() * v.weight()).sum() / weights;
    double middle = rule.start() + rule.trust() * (said - rule.start());
    double half = intensity.halfWidth(reports.size());
    return Optional.of(
        new Suggestion(
            Score.nearest(middle - half),
            Score.nearest(middle + half),
            middle,
            bands.of(side, new Fraction(Math.round(middle * 1000), 1000)),
            reasons(rule, reports, said, half)));
  }

  private Voice voice(List<EvidenceLine> lines) {
    double points = 0;
    double weights = 0;
    for (EvidenceLine line : lines) {
      double weight = intensity.weight(line.certainty());
      points += weight * line.intensity().orElseThrow().points();
      weights += weight;
    }
    return new Voice(points / weights, weights / lines.size());
  }

  private static List<String> reasons(
      Intensity.Rule rule, TreeMap<String, List<EvidenceLine>> reports, double said, double half) {
    List<EvidenceLine> lines = reports.values().stream().flatMap(List::stream).toList();
    List<String> reasons = new ArrayList<>();
    lines.stream()
        .sorted(
            Comparator.comparingDouble(
                    (EvidenceLine line) ->
                        -Math.abs(line.intensity().orElseThrow().points() - rule.start()))
                .thenComparingInt(EvidenceLine::citation))
        .limit(MOST_REASONS)
        .forEach(line -> reasons.add(reason(line)));
    if (lines.size() > MOST_REASONS) {
      reasons.add((lines.size() - MOST_REASONS) + " more sentences");
    }
    reasons.add(
        String.format(
            Locale.ROOT,
            "the wording stands at %.1f and is followed for %.0f %% of the way from %.1f;"
                + " %d %s, so ± %s",
            said,
            rule.trust() * 100,
            rule.start(),
            reports.size(),
            reports.size() == 1 ? "report" : "independent reports",
            half));
    return reasons;
  }

  private static String reason(EvidenceLine line) {
    Intensity.Reading reading = line.intensity().orElseThrow();
    String words =
        reading.words().isEmpty()
            ? "no word of degree"
            : "'" + String.join("', '", reading.words()) + "'";
    return String.format(
        Locale.ROOT,
        "[%d] pushes %s: %s (%.1f)%s",
        line.citation(),
        line.direction() == Direction.RAISES ? "up" : "down",
        words,
        reading.points(),
        line.hedge().map(hedge -> ", hedged by '" + hedge + "'").orElse(""));
  }
}
