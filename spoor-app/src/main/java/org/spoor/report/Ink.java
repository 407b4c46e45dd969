package org.spoor.report;

/** Emphasis on a terminal; does nothing where colour is not wanted. */
record Ink(boolean colour) {
  private static final String RESET = "\u001b[0m";

  String heading(String words) {
    return paint("\u001b[1m", words);
  }

  String strong(String words) {
    return paint("\u001b[1m", words);
  }

  String faint(String words) {
    return paint("\u001b[2m", words);
  }

  String warning(String words) {
    return paint("\u001b[33m", words);
  }

  private String paint(String code, String words) {
    return colour && !words.isBlank() ? code + words + RESET : words;
  }
}
