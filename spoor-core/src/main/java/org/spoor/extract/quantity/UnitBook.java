package org.spoor.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Strip;
import org.spoor.resource.CsvTable;

/** The units of {@code units.csv} and {@code currencies.csv}, found by their words. Immutable. */
final class UnitBook {
  /** No name of a unit has more atoms. */
  private static final int LONGEST = 8;

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    @Nullable MeasureUnit name;
    @Nullable List<Symbol> symbols;
  }

  /** A unit by its symbol, which counts only as it is written. */
  private record Symbol(String spelling, MeasureUnit unit) {}

  /**
   * A unit where it stands.
   *
   * @param from first atom, inclusive
   * @param to last atom, exclusive
   * @param symbol whether it is a symbol and not a name
   */
  record Match(int from, int to, MeasureUnit unit, boolean symbol) {}

  private final Node root = new Node();
  private final Map<String, MeasureUnit> byId = new HashMap<>();

  static UnitBook load() {
    UnitBook book = new UnitBook();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/quantity/units.csv").rows()) {
      double factor;
      double offset;
      try {
        factor = Double.parseDouble(row.get("factor"));
        offset = row.get("offset").isEmpty() ? 0 : Double.parseDouble(row.get("offset"));
      } catch (NumberFormatException e) {
        throw row.error("factor and offset are numbers");
      }
      MeasureUnit unit =
          new MeasureUnit(row.get("unit"), row.get("dimension"), factor, offset, row.get("base"));
      book.enter(row, unit);
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/quantity/currencies.csv").rows()) {
      String code = row.get("code");
      MeasureUnit unit = new MeasureUnit(code, "money", 1, 0, "");
      book.enter(row, unit);
      for (String minor : row.list("minor")) {
        String id = minor.contains("/") ? minor.substring(0, minor.indexOf('/')) : minor;
        book.names(minor, new MeasureUnit(id, "money", 0.01, 0, code));
      }
    }
    return book;
  }

  private void enter(CsvTable.Row row, MeasureUnit unit) {
    byId.put(unit.id(), unit);
    for (String name : row.list("names")) {
      names(name, unit);
    }
    for (String symbol : row.list("symbols")) {
      Node node = node(symbol.toLowerCase(Locale.ROOT));
      if (node.symbols == null) {
        node.symbols = new ArrayList<>(1);
      }
      node.symbols.add(new Symbol(symbol.replace(" ", ""), unit));
    }
  }

  private void names(String name, MeasureUnit unit) {
    int slash = name.indexOf('/');
    String singular = slash < 0 ? name : name.substring(0, slash);
    String plural = slash < 0 ? name + "s" : name.substring(slash + 1);
    for (String form : List.of(singular, plural)) {
      Node node = node(form);
      if (node.name == null) {
        node.name = unit;
      }
    }
  }

  private Node node(String phrase) {
    Node node = root;
    for (String word : split(phrase)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    return node;
  }

  /** Atoms of a name: at blanks, hyphens, and between letters and marks. */
  private static List<String> split(String phrase) {
    List<String> words = new ArrayList<>();
    int at = 0;
    int n = phrase.length();
    while (at < n) {
      char c = phrase.charAt(at);
      if (c == ' ' || c == '-') {
        at++;
        continue;
      }
      int end = at + 1;
      if (Character.isLetter(c)) {
        while (end < n
            && (Character.isLetterOrDigit(phrase.charAt(end))
                || phrase.charAt(end) == '.'
                    && end + 1 < n
                    && Character.isLetter(phrase.charAt(end + 1))
                || phrase.charAt(end) == '.'
                    && phrase.charAt(end - 2 < at ? at : end - 2) == '.')) {
          end++;
        }
      }
      words.add(phrase.substring(at, end));
      at = end;
    }
    return words;
  }

  /** The unit with this id. */
  MeasureUnit unit(String id) {
    MeasureUnit unit = byId.get(id);
    if (unit == null) {
      throw new IllegalStateException("there is no unit '" + id + "'");
    }
    return unit;
  }

  /**
   * The longest unit that starts at an atom.
   *
   * @param digits whether the number before it is in digits: single letters count only then
   */
  @Nullable Match at(Strip strip, int i, boolean digits) {
    Node node = root.next.get(strip.lower(i));
    Match best = null;
    int at = i;
    while (node != null && at - i < LONGEST) {
      at++;
      if (node.symbols != null) {
        for (Symbol symbol : node.symbols) {
          if (spelt(strip, i, at, symbol.spelling())
              && (digits
                  || symbol.spelling().length() > 1
                  || !Character.isLetter(symbol.spelling().charAt(0)))) {
            best = new Match(i, at, symbol.unit(), true);
          }
        }
      }
      if (node.name != null && (best == null || best.to() < at)) {
        best = new Match(i, at, node.name, false);
      }
      node = node.next.get(strip.lower(at));
    }
    return best;
  }

  /** The currency whose symbol or code ends before an atom: 'US$', '€', 'PLN'. */
  @Nullable Match before(Strip strip, int i) {
    for (int from = Math.max(0, i - 3); from < i; from++) {
      if (strip.start(i) - strip.end(i - 1) > 1) {
        return null;
      }
      Match match = at(strip, from, true);
      if (match != null && match.symbol() && match.to() == i && match.unit().money()) {
        return match;
      }
    }
    return null;
  }

  private static boolean spelt(Strip strip, int from, int to, String spelling) {
    int at = 0;
    for (int i = from; i < to; i++) {
      String text = strip.text(i);
      if (!spelling.startsWith(text, at)) {
        return false;
      }
      at += text.length();
    }
    return at == spelling.length();
  }
}
