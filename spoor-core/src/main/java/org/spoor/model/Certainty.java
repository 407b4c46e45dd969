package org.spoor.model;

/**
 * How certain the text presents what it tells: the values of FactBank (Saurí and Pustejovsky 2009).
 */
public enum Certainty {
  CERTAIN("CT+"),
  PROBABLE("PR+"),
  POSSIBLE("PS+"),
  CERTAINLY_NOT("CT-"),
  PROBABLY_NOT("PR-"),
  POSSIBLY_NOT("PS-"),
  UNKNOWN("U");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  /** FactBank's code, e.g. {@code PR+}. */
  public String code() {
    return code;
  }

  /** Whether it says that something is not so. */
  public boolean negative() {
    return code.endsWith("-");
  }

  /** The weaker of the two: what stands inside another's hedge is at most as certain as that. */
  public Certainty and(Certainty other) {
    if (negative() != other.negative()) {
      Certainty denied = negative() ? this : other;
      Certainty held = negative() ? other : this;
      return held.strength() < denied.strength() ? denial(held.strength()) : denied;
    }
    return strength() <= other.strength() ? this : other;
  }

  private static Certainty denial(int strength) {
    return switch (strength) {
      case 3 -> CERTAINLY_NOT;
      case 2 -> PROBABLY_NOT;
      case 1 -> POSSIBLY_NOT;
      default -> UNKNOWN;
    };
  }

  private int strength() {
    return switch (this) {
      case CERTAIN, CERTAINLY_NOT -> 3;
      case PROBABLE, PROBABLY_NOT -> 2;
      case POSSIBLE, POSSIBLY_NOT -> 1;
      case UNKNOWN -> 0;
    };
  }

  /**
   * The value with this code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Certainty of(String code) {
    for (Certainty certainty : values()) {
      if (certainty.code.equals(code)) {
        return certainty;
      }
    }
    throw new IllegalArgumentException("not a FactBank certainty: " + code);
  }
}
