package org.spoor.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as its first and last possible day, compared as text: {@code 2022-09} is from 2022-09-01
 * to 2022-09-31, which no calendar has and every comparison understands.
 */
record Days(String first, String last) {
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final String NEVER = "";

  /** Of an EDTF value; of anything else a time that is near nothing. */
  static Days of(String edtf) {
    String[] ends = edtf.split("/", 3);
    Matcher first = DAY.matcher(ends[0]);
    Matcher last = DAY.matcher(ends[ends.length > 1 ? 1 : 0]);
    if (ends.length > 2 || !first.lookingAt() || !last.lookingAt()) {
      return new Days(NEVER, NEVER);
    }
    return new Days(
        (first.group() + "-01-01").substring(0, 10),
        last.group()
            + "-12-31"
                .substring(last.group().length() == 4 ? 0 : last.group().length() == 7 ? 3 : 6));
  }

  /** Whether both are known to within two successive months and may be the same day. */
  boolean near(Days other) {
    return precise()
        && other.precise()
        && first.compareTo(other.last) <= 0
        && other.first.compareTo(last) <= 0;
  }

  private boolean precise() {
    return !first.equals(NEVER) && first.compareTo(last) <= 0 && months(last) - months(first) <= 1;
  }

  private static int months(String day) {
    return 12 * Integer.parseInt(day.substring(0, 4)) + Integer.parseInt(day.substring(5, 7));
  }
}
