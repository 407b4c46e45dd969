package org.spoor.extract.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors under what is found of the trial sentences; docs/accuracy.md has the figures. */
final class TrialTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "dev, EVENT, 0.90, 0.84",
    "dev, SLOT, 0.70, 0.70",
    "dev, RELATION, 0.90, 0.65",
    "dev, FLOW, 0.45, 0.40",
    "dev, ATTRIBUTION, 0.90, 0.80",
    "test, EVENT, 0.85, 0.63",
    "test, SLOT, 0.55, 0.55",
    "test, RELATION, 0.85, 0.70",
    "test, FLOW, 0.85, 0.75",
    "test, ATTRIBUTION, 0.95, 0.85",
    "releases, EVENT, 0.95, 0.95",
    "releases, SLOT, 0.93, 0.93",
    "releases, RELATION, 0.95, 0.95",
    "releases, FLOW, 0.95, 0.95",
    "releases, ATTRIBUTION, 0.95, 0.95"
  })
  void staysAboveItsFloor(String half, Trial.Layer layer, double precision, double recall) {
    Trial.Count count = Trial.of(half).count(layer);
    assertThat(count.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(count.recall()).isGreaterThanOrEqualTo(recall);
  }
}
