package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.model.Incident.Difference;
import org.spoor.model.Incident.Range;
import org.spoor.model.Incident.Version;
import org.spoor.model.Incident.Voice;
import org.spoor.model.Qualifier;
import org.spoor.model.Reliability;
import org.spoor.resolve.incident.Measure.Agreement;

/** Puts the versions of a slot side by side. */
final class Versions {
  private final List<Told> told;
  private final Voices voices;

  /**
   * @param told in the order of the incident's tellings
   */
  Versions(List<Told> told, Voices voices) {
    this.told = told;
    this.voices = voices;
  }

  /**
   * A figure with what is to be said about its versions.
   *
   * @param difference absent where all tellings agree to the letter
   */
  record Figure(Range range, Optional<Difference> difference) {}

  private record Told1(int telling, Measure measure) {}

  /** A figure as one incident has it. */
  Figure figure(String slot, Map<Integer, Measure> byTelling, Optional<String> settled) {
    if (byTelling.size() == 1 && settled.isEmpty()) {
      Measure only = byTelling.values().iterator().next();
      return new Figure(
          new Range(only.amount(), only.amount(), only.qualifier()), Optional.empty());
    }
    List<Told1> all = new ArrayList<>();
    byTelling.forEach((telling, measure) -> all.add(new Told1(telling, measure)));
    TreeMap<String, List<Told1>> values = new TreeMap<>();
    for (Told1 one : all) {
      values
          .computeIfAbsent(
              Wording.sign(one.measure.qualifier()) + Wording.number(one.measure.amount()),
              k -> new ArrayList<>())
          .add(one);
    }
    List<Version> versions = new ArrayList<>();
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    Optional<Qualifier> qualifier = Optional.empty();
    int counting = 0;
    boolean slip = false;
    for (Map.Entry<String, List<Told1>> value : values.entrySet()) {
      Measure measure = value.getValue().getFirst().measure;
      String note = note(measure, values);
      boolean counts = note.isEmpty();
      slip |= note.startsWith("a slip");
      if (counts) {
        counting++;
        min = Math.min(min, measure.amount());
        max = Math.max(max, measure.amount());
        qualifier = counting == 1 ? measure.qualifier() : Optional.empty();
      }
      versions.add(
          version(
              value.getKey(),
              value.getValue().stream().map(one -> one.telling).toList(),
              counts,
              note));
    }
    Optional<Double> decided = settled.flatMap(Versions::number);
    Range range =
        decided
            .map(number -> new Range(number, number, Optional.of(Qualifier.EXACTLY)))
            .orElse(new Range(min, max, qualifier));
    if (versions.size() == 1 && settled.isEmpty()) {
      return new Figure(range, Optional.empty());
    }
    return new Figure(range, Optional.of(difference(slot, min != max || slip, versions, settled)));
  }

  /** Why a version has no part in the range; empty where it has. */
  private static String note(Measure measure, Map<String, List<Told1>> values) {
    for (List<Told1> others : values.values()) {
      Measure other = others.getFirst().measure;
      if (other.amount() == measure.amount()) {
        // The same number with and without 'about': the plainer one stands for both.
        if (!other.qualifier().equals(measure.qualifier())
            && vagueness(other.qualifier()) < vagueness(measure.qualifier())) {
          return "the same, put more vaguely";
        }
        continue;
      }
      Agreement agreement = measure.compare(other);
      if (agreement == Agreement.ROUNDED && finer(other, measure)) {
        return "rounded or a bound: " + Wording.number(other.amount()) + " fits it";
      }
      if (agreement == Agreement.SLIP && finer(other, measure)) {
        return "a slip: "
            + Wording.number(
                Math.pow(10, Math.rint(Math.abs(Math.log10(measure.amount() / other.amount())))))
            + " times "
            + (measure.amount() < other.amount() ? "less" : "more")
            + " than "
            + Wording.number(other.amount());
      }
    }
    return "";
  }

  private static int vagueness(Optional<Qualifier> qualifier) {
    return qualifier.isEmpty() ? 1 : qualifier.get() == Qualifier.EXACTLY ? 0 : 2;
  }

  /** Whether one figure is told more finely than the other; of two alike the larger one. */
  private static boolean finer(Measure one, Measure other) {
    if (one.digits() != other.digits()) {
      return one.digits() > other.digits();
    }
    int vague = vagueness(one.qualifier()) - vagueness(other.qualifier());
    return vague != 0 ? vague < 0 : one.amount() > other.amount();
  }

  /** The first number in a decided value, thousands separated or not. */
  static Optional<Double> number(String value) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < Math.min(value.length(), 40); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9' || c == '.' && !digits.isEmpty()) {
        digits.append(c);
      } else if (!digits.isEmpty() && c != ',') {
        break;
      }
    }
    try {
      return digits.isEmpty()
          ? Optional.empty()
          : Optional.of(Double.parseDouble(digits.toString()));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  Difference difference(
      String slot, boolean contradiction, List<Version> versions, Optional<String> settled) {
    return new Difference(
        slot,
        contradiction,
        versions.stream()
            .sorted(
                Comparator.comparing((Version version) -> !version.counts())
                    .thenComparing(Version::reliability)
                    .thenComparing(
                        version -> -(version.publishers().size() + version.voices().size()))
                    .thenComparing(Version::value))
            .toList(),
        settled);
  }

  /** A value with those who stand behind it. */
  Version version(String value, List<Integer> tellings, boolean counts, String note) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> publishers = new LinkedHashSet<>();
    Reliability best = Reliability.F;
    for (int telling : tellings) {
      Told one = told.get(telling);
      for (Voice voice : one.voices()) {
        keys.add(voice.key());
        best = better(best, voice.reliability());
      }
      if (one.ownVoice()) {
        publishers.add(one.publisher());
      }
      best = better(best, voices.reliability(one.publisher()));
    }
    return new Version(
        value,
        tellings,
        keys.stream().sorted().toList(),
        publishers.stream().sorted().toList(),
        best,
        counts,
        note);
  }

  static Reliability better(Reliability one, Reliability other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
