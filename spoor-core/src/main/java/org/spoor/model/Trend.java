package org.spoor.model;

import java.util.Locale;

/** Whether something grows. */
public enum Trend {
  INCREASING,
  STABLE,
  DECREASING;

  /** The word used in records, e.g. {@code increasing}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
