package org.spoor.read;

/** How what was found and what to do about it become one message. */
final class Messages {
  private Messages() {}

  static String withRemedy(String detail, ErrorCode code) {
    String end = detail.endsWith(".") ? " " : ". ";
    return detail + end + code.remedy();
  }

  /** A piece of foreign text that may stand in a message: one line, bounded, no control signs. */
  static String excerpt(String foreign) {
    int end = Math.min(foreign.length(), 80);
    StringBuilder out = new StringBuilder(end + 1);
    for (int i = 0; i < end; i++) {
      char c = foreign.charAt(i);
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
    return end < foreign.length() ? out.append('…').toString() : out.toString();
  }
}
