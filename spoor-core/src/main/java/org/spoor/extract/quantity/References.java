package org.spoor.extract.quantity;

import java.util.HashSet;
import java.util.Set;
import org.spoor.extract.numeral.Numeral;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;
import org.spoor.resource.CsvTable;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Numbers that are names or references: 'Article 5', 'Boeing 737', '+32 2 123 45 67'. */
final class References {
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st.",
          "st",
          "avenue",
          "ave.",
          "ave",
          "road",
          "rd.",
          "rd",
          "boulevard",
          "blvd.",
          "blvd",
          "lane",
          "drive",
          "square",
          "court",
          "place",
          "highway",
          "way");

  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();

  static References load() {
    References labels = new References();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/quantity/labels.csv").rows()) {
      Set<String> side = row.get("place").equals("before") ? labels.before : labels.after;
      side.addAll(row.list("words"));
    }
    return labels;
  }

  /** Whether a number without a unit is no amount. */
  boolean refers(Strip strip, Numeral number) {
    int from = number.from();
    int to = number.to();
    if (number.ordinal()) {
      Token next = to < strip.size() ? strip.tokenOf(to) : null;
      return next != null && next.tag() == Tag.PROPN && next.capitalised() && !next.allCapitals();
    }
    if (code(strip, from, to)) {
      return true;
    }
    if (!number.bare()) {
      return false;
    }
    String prior = strip.lower(from - 1);
    if (before.contains(prior) || after.contains(strip.lower(to))) {
      return !(prior.equals("number") && strip.is(from - 2, "the"));
    }
    if (listed(strip, from, to)) {
      return true;
    }
    if (from == 0) {
      return false;
    }
    Token name = strip.tokenOf(from - 1);
    Token next = to < strip.size() ? strip.tokenOf(to) : null;
    boolean counts =
        next != null
            && (next.tag() == Tag.NOUN
                || next.tag() == Tag.ADJ
                || next.tag() == Tag.VERB && next.lower().endsWith("ed"));
    if (name.tag() == Tag.PROPN && name.capitalised() && !counts && strip.token(from - 1) > 0) {
      return true;
    }
    if (next != null && next.capitalised()) {
      for (int i = to; i < Math.min(to + 4, strip.size()); i++) {
        if (STREETS.contains(strip.lower(i)) && strip.tokenOf(i).capitalised()) {
          return true;
        }
      }
    }
    return false;
  }

  /** '1.', '(2)', '[12]' where items of a list or notes are numbered. */
  private static boolean listed(Strip strip, int from, int to) {
    boolean opened = strip.is(from - 1, "(") || strip.is(from - 1, "[");
    boolean closed = strip.is(to, ")") || strip.is(to, "]");
    if (opened && closed) {
      return strip.is(from - 1, "[") || strip.lower(from).length() <= 2;
    }
    return from == 0 && (strip.is(to, ".") || strip.is(to, ")")) && strip.size() > 2;
  }

  /** Digits glued to other digits or letters: phone numbers, codes, scores, '5G'. */
  private static boolean code(Strip strip, int from, int to) {
    String lower = strip.lower(from);
    if (lower.length() > 1
        && lower.charAt(0) == '0'
        && lower.charAt(1) != '.'
        && lower.charAt(1) != ',') {
      return true;
    }
    if (strip.glued(to)) {
      String mark = strip.lower(to);
      char c = mark.charAt(0);
      if (strip.hyphenated(to)) {
        return NumeralParser.numeric(mark) || mark.length() <= 2 && !strip.is(to + 1, "year");
      }
      if (Character.isLetter(c)) {
        return true;
      }
      if ((c == ':' || c == '/' || c == '_' || c == '\\')
          && strip.glued(to + 1)
          && Character.isLetterOrDigit(strip.lower(to + 1).charAt(0))) {
        return true;
      }
      if (c == '-' && strip.glued(to + 1) && NumeralParser.numeric(strip.lower(to + 1))) {
        return true;
      }
    }
    if (from > 0 && strip.glued(from)) {
      String mark = strip.lower(from - 1);
      char c = mark.charAt(mark.length() - 1);
      if (Character.isLetterOrDigit(c)
          || c == ':'
          || c == '/'
          || c == '#'
          || c == '_'
          || c == '@') {
        return true;
      }
      if (c == '-'
          && from > 1
          && strip.glued(from - 1)
          && Character.isLetterOrDigit(strip.lower(from - 2).charAt(0))) {
        return true;
      }
      return c == '+' && from + 1 < strip.size() && NumeralParser.numeric(strip.lower(to));
    }
    return false;
  }
}
