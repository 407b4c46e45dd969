package org.spoor.model;

/**
 * How credible a single report is: the figures of the Admiralty code (NATO AJP-2.1).
 *
 * <p>The ordinal is one less than the figure.
 */
public enum Credibility {
  CONFIRMED("confirmed by other sources"),
  PROBABLE("probably true"),
  POSSIBLE("possibly true"),
  DOUBTFUL("doubtful"),
  IMPROBABLE("improbable"),
  UNJUDGED("truth cannot be judged");

  private final String words;

  Credibility(String words) {
    this.words = words;
  }

  /** What the figure means. */
  public String words() {
    return words;
  }

  /** The figure, 1 to 6. */
  public int figure() {
    return ordinal() + 1;
  }

  /**
   * The credibility with this figure.
   *
   * @throws IllegalArgumentException when it is not 1 to 6
   */
  public static Credibility of(int figure) {
    if (figure < 1 || figure > values().length) {
      throw new IllegalArgumentException("the Admiralty code's figures are 1 to 6, not " + figure);
    }
    return values()[figure - 1];
  }
}
