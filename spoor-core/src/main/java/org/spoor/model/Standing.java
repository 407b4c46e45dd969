package org.spoor.model;

import java.util.List;
import java.util.Optional;

/**
 * How something is presented by the text: its certainty and the speakers it is given to.
 *
 * @param certainty FactBank value
 * @param hedge the words that make it less than certain, verbatim
 * @param likelihood the ICD 203 band, where the words name one
 * @param attributedTo ids of the attributions whose content it stands in, innermost last
 */
public record Standing(
    Certainty certainty,
    Optional<String> hedge,
    Optional<Likelihood> likelihood,
    List<String> attributedTo) {

  /** Told as a fact by the document itself. */
  public static final Standing FACT =
      new Standing(Certainty.CERTAIN, Optional.empty(), Optional.empty(), List.of());

  public Standing {
    attributedTo = List.copyOf(attributedTo);
  }

  /** The same, given to these speakers. */
  public Standing attributedTo(List<String> attributions) {
    return new Standing(certainty, hedge, likelihood, attributions);
  }
}
