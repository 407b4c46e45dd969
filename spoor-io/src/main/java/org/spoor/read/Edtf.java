package org.spoor.read;

import java.util.regex.Pattern;

/** The part of EDTF level 1 that a date of publication may use. */
final class Edtf {
  private static final String DATE =
      "\\d{3}[\\dX](?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?)?[?~%]?";
  private static final Pattern EDTF =
      Pattern.compile(DATE + "(?:/(?:" + DATE + "|\\.\\.)?)?|\\.\\./" + DATE);

  private Edtf() {}

  /** Whether it is a date, month, season, year or interval; a time of day is not part of it. */
  static boolean isDate(String text) {
    return text.length() <= 40 && EDTF.matcher(text).matches();
  }
}
