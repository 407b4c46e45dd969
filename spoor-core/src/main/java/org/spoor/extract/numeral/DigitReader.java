package org.spoor.extract.numeral;

/** Values of numbers in digits. */
final class DigitReader {
  private DigitReader() {}

  /** The value of ½ and its kin; 0 for other characters. */
  static double vulgar(char c) {
    return switch (c) {
      case '½' -> 0.5;
      case '¼' -> 0.25;
      case '¾' -> 0.75;
      case '⅓' -> 1 / 3.0;
      case '⅔' -> 2 / 3.0;
      case '⅕' -> 0.2;
      case '⅖' -> 0.4;
      case '⅗' -> 0.6;
      case '⅘' -> 0.8;
      case '⅙' -> 1 / 6.0;
      case '⅚' -> 5 / 6.0;
      case '⅛' -> 0.125;
      case '⅜' -> 0.375;
      case '⅝' -> 0.625;
      case '⅞' -> 0.875;
      default -> 0;
    };
  }

  /** The value of '21st'; negative where it is no ordinal. */
  static double ordinal(String lower) {
    int n = lower.length();
    if (n < 3) {
      return -1;
    }
    String ending = lower.substring(n - 2);
    return switch (ending) {
      case "st", "nd", "rd", "th" -> value(lower.substring(0, n - 2));
      default -> -1;
    };
  }

  /** How many groups of three digits follow, each after a single blank. */
  static int spacedGroups(Strip strip, int i) {
    int groups = 0;
    while (groups < 6) {
      int next = i + groups + 1;
      String lower = strip.lower(next);
      if (lower.length() != 3
          || !digits(lower)
          || strip.hyphenated(next)
          || strip.start(next) - strip.end(next - 1) != 1) {
        return groups;
      }
      groups++;
    }
    return groups;
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * The value of digits with separators: commas or full stops between groups of three, the other or
   * a single one before decimals. Negative where the marks make no number ('12.03.2022').
   */
  static double value(String text) {
    int n = text.length();
    int commas = 0;
    int stops = 0;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c == ',') {
        commas++;
      } else if (c == '.') {
        stops++;
      } else if (c < '0' || c > '9') {
        return -1;
      }
    }
    if (n > 30) {
      return -1;
    }
    if (commas == 0 && stops <= 1) {
      return Double.parseDouble(text);
    }
    int comma = text.lastIndexOf(',');
    int stop = text.lastIndexOf('.');
    if (stops == 0) {
      if (grouped(text, 0, n, ',')) {
        return Double.parseDouble(text.replace(",", ""));
      }
      return commas == 1 ? Double.parseDouble(text.replace(',', '.')) : -1;
    }
    if (commas == 0) {
      return grouped(text, 0, n, '.') ? Double.parseDouble(text.replace(".", "")) : -1;
    }
    if (stop > comma) {
      return stops == 1 && grouped(text, 0, stop, ',')
          ? Double.parseDouble(text.replace(",", ""))
          : -1;
    }
    return commas == 1 && grouped(text, 0, comma, '.')
        ? Double.parseDouble(text.replace(".", "").replace(',', '.'))
        : -1;
  }

  /**
   * Groups of three after a first of one to three; Indian groups of two before the last as well.
   */
  private static boolean grouped(String text, int from, int to, char mark) {
    int first = text.indexOf(mark, from);
    if (first < 0 || first >= to || first - from > 3 || first == from) {
      return false;
    }
    int at = first;
    while (at < to) {
      int next = text.indexOf(mark, at + 1);
      int end = next < 0 || next > to ? to : next;
      int length = end - at - 1;
      boolean lastGroup = end == to;
      if (length != 3 && !(length == 2 && !lastGroup && mark == ',')) {
        return false;
      }
      at = end;
    }
    return true;
  }
}
