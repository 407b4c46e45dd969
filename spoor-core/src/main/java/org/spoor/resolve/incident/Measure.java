package org.spoor.resolve.incident;

import java.math.BigDecimal;
import java.util.Optional;
import org.spoor.model.Qualifier;

/**
 * A figure of an event with what it measures.
 *
 * @param kind {@code count}, {@code items}, {@code killed}, {@code injured}, {@code captured},
 *     {@code term}
 * @param of commodity or thing counted; empty where the kind says it
 * @param unit {@code kg}, {@code person}, …
 */
record Measure(String kind, String of, String unit, double amount, Optional<Qualifier> qualifier) {

  /** How two figures of one thing stand to one another, from the best agreement down. */
  enum Agreement {
    EQUAL,
    /** One is the other, rounded or given as a bound. */
    ROUNDED,
    /** Within a tenth. */
    NEAR,
    /** Within a quarter. */
    APART,
    /** Less than double. */
    CONFLICT,
    /** A power of ten apart. */
    SLIP,
    FAR
  }

  /** Whether both measure the same thing in the same unit. */
  boolean comparable(Measure other) {
    return kind.equals(other.kind) && unit.equals(other.unit) && of.equals(other.of);
  }

  /** The slot as differences and decisions name it. */
  String slot() {
    return kind.equals("items") ? "items/" + of + "/" + unit : kind;
  }

  /** Significant digits of the amount: 26,390,000 has four. */
  int digits() {
    return digits(amount);
  }

  static int digits(double amount) {
    if (amount == 0 || Double.isInfinite(amount) || Double.isNaN(amount)) {
      return 1;
    }
    if (amount == Math.rint(amount) && Math.abs(amount) < 1e15) {
      long whole = Math.abs((long) amount);
      while (whole % 10 == 0) {
        whole /= 10;
      }
      return Long.toString(whole).length();
    }
    return BigDecimal.valueOf(amount).stripTrailingZeros().precision();
  }

  Agreement compare(Measure other) {
    return compare(amount, qualifier, other.amount, other.qualifier);
  }

  static Agreement compare(double a, Optional<Qualifier> ofA, double b, Optional<Qualifier> ofB) {
    if (a == b) {
      return Agreement.EQUAL;
    }
    if (a <= 0 || b <= 0) {
      return Agreement.FAR;
    }
    if (bounds(a, ofA, b) || bounds(b, ofB, a) || rounds(a, b) || rounds(b, a)) {
      return Agreement.ROUNDED;
    }
    double ratio = Math.max(a, b) / Math.min(a, b);
    if (ratio <= 1.1) {
      return Agreement.NEAR;
    }
    if (ratio <= 1.25) {
      return Agreement.APART;
    }
    if (ratio < 2) {
      return Agreement.CONFLICT;
    }
    return slip(a, ofA, b, ofB) ? Agreement.SLIP : Agreement.FAR;
  }

  /** Whether a figure with its qualifier may stand for the number: 'more than 700' for 712.574. */
  private static boolean bounds(double told, Optional<Qualifier> qualifier, double number) {
    if (qualifier.isEmpty()) {
      return false;
    }
    double share = number / told;
    return switch (qualifier.get()) {
      case EXACTLY -> false;
      case ABOUT -> share >= 0.93 && share <= 1.07;
      case MORE_THAN, AT_LEAST, MULTIPLE -> share >= 1 && share <= 1.15;
      case LESS_THAN, AT_MOST, NEARLY -> share <= 1 && share >= 0.93;
    };
  }

  /** Whether one is the other with fewer digits: 110 for 109.9. Small whole numbers are counted. */
  private static boolean rounds(double rough, double fine) {
    int digits = digits(rough);
    if (digits >= digits(fine) || fine < 100 && fine == Math.rint(fine)) {
      return false;
    }
    double step = Math.pow(10, Math.floor(Math.log10(rough)) - (Math.max(digits, 2) - 1));
    return Math.abs(rough - fine) <= step / 2 * 1.000001;
  }

  private static boolean slip(
      double a, Optional<Qualifier> ofA, double b, Optional<Qualifier> ofB) {
    double shift = Math.rint(Math.log10(Math.max(a, b) / Math.min(a, b)));
    if (shift < 1 || shift > 6) {
      return false;
    }
    double factor = Math.pow(10, shift);
    double x = a < b ? a * factor : a;
    double y = b < a ? b * factor : b;
    return x == y || bounds(x, ofA, y) || bounds(y, ofB, x) || rounds(x, y) || rounds(y, x);
  }
}
