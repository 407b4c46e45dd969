import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks the annotations and the ledger sheet against the reports; run from the repository's root with {@code java
 * examples/make/CheckGold.java}. Every quote must stand in the report's text (white space folded), every word must be
 * of the vocabulary, every report must be annotated in the folder that its number says, and every total of the sheet
 * must be the sum of the incidents that count.
 */
final class CheckGold {
  private static final Path EXAMPLES = Path.of("examples");

  /** Copies of a report annotated elsewhere: they are one document with it. */
  private static final Set<String> COPIES = Set.of("28-van-in-the-forest-copy.txt");

  private static final Set<String> TYPES = Set.of("seizure", "raid", "dismantling", "arrest", "charge", "conviction", "sentence",
      "extradition", "expulsion", "asset_freeze", "sanction", "attack", "espionage", "trafficking");
  private static final Set<String> RELATIONS = Set.of("controls", "directs", "works_for", "leads", "member_of", "funds", "protects",
      "corrupts", "cooperates_with", "allied_with", "linked_to", "appoints", "participates_in", "holds_position", "located_in", "accuses");
  private static final Set<String> UNITS = Set.of("stick", "kg", "litre", "piece", "head");
  private static final Set<String> QUALIFIERS =
      Set.of("exactly", "about", "more_than", "less_than", "at_least", "at_most", "nearly", "multiple");
  private static final Set<String> KINDS = Set.of("tax", "market", "cash", "fine", "damage", "laundered", "unspecified");
  private static final Map<String, Set<String>> WORDS = Map.of("type", TYPES, "relation", RELATIONS, "unit", UNITS, "qualifier", QUALIFIERS,
      "kind", KINDS, "identity", Set.of("named", "anonymous", "institution", "document"), "direction", Set.of("raises", "lowers", "neutral"),
      "certainty", Set.of("CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "U"), "trend", Set.of("increasing", "stable", "decreasing"),
      "status", Set.of("happened", "ordered", "planned", "threatened", "alleged"));

  private final List<String> problems = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  public static void main(String[] arguments) throws IOException {
    var check = new CheckGold();
    check.gold();
    check.ledger();
    check.problems.forEach(System.out::println);
    System.out.println(check.counts + ", " + check.problems.size() + " problems");
    System.exit(check.problems.isEmpty() ? 0 : 1);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void gold() throws IOException {
    var open = new TreeSet<String>();
    for (Path text : files(EXAMPLES.resolve("texts"))) {
      open.add(text.getFileName().toString());
    }
    open.removeAll(COPIES);
    for (String folder : List.of("dev", "held-out")) {
      for (Path file : files(EXAMPLES.resolve("gold").resolve(folder))) {
        var gold = (Map<?, ?>) new Json(Files.readString(file)).value();
        String document = (String) gold.get("document");
        if (!open.remove(document)) {
          problems.add(file + ": no such report, or annotated twice: " + document);
          continue;
        }
        boolean odd = Integer.parseInt(document.substring(0, 2)) % 2 == 1;
        if (odd != folder.equals("dev")) {
          problems.add(file + ": stands in the wrong half");
        }
        String text = fold(Files.readString(EXAMPLES.resolve("texts").resolve(document)));
        for (String layer : List.of("events", "attributions", "flows", "relations", "evidence")) {
          for (Object item : (List<?>) (gold.get(layer) == null ? List.of() : gold.get(layer))) {
            counts.merge(layer, 1, Integer::sum);
            item(file + " " + layer, (Map<?, ?>) item, text);
          }
        }
        counts.merge("documents", 1, Integer::sum);
      }
    }
    open.forEach(document -> problems.add(document + ": not annotated"));
  }

  private void item(String where, Map<?, ?> item, String text) {
    for (var slot : item.entrySet()) {
      String name = (String) slot.getKey();
      Set<String> words = WORDS.get(name);
      switch (slot.getValue()) {
        case String value when Set.of("quote", "content", "partOf").contains(name) -> quote(where, value, text);
        case String value when words != null && !words.contains(value) -> problems.add(where + ": " + name + " " + value);
        case List<?> values -> {
          for (Object value : values) {
            if (name.equals("sameAs")) {
              quote(where, (String) value, text);
            } else if (value instanceof Map<?, ?> part) {
              item(where, part, text);
            }
          }
        }
        default -> {}
      }
    }
  }

  private void quote(String where, String quote, String text) {
    if (!text.contains(fold(quote))) {
      problems.add(where + ": not in the text: " + quote);
    }
  }

  /** Columns: row, ledger, group, unit, id, date, what, min, max, counts, note, reports. */
  private void ledger() throws IOException {
    var sums = new LinkedHashMap<String, double[]>();
    for (String line : Files.readAllLines(EXAMPLES.resolve("ledger.csv")).stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      if (cells.length != 12) {
        problems.add("ledger.csv: " + cells.length + " columns: " + line);
        continue;
      }
      String key = cells[1] + "," + cells[2] + "," + cells[3];
      double[] sum = sums.computeIfAbsent(key, k -> new double[2]);
      if (cells[0].equals("incident")) {
        counts.merge("incidents", 1, Integer::sum);
        for (String report : cells[11].split(" ")) {
          if (!Files.exists(EXAMPLES.resolve("texts").resolve(report))) {
            problems.add("ledger.csv: " + cells[4] + ": no report " + report);
          }
        }
        // "always" adds to both ends, "possibly" to the upper end only, "never" is a part, a whole or a superseded total
        sum[0] += cells[9].equals("always") ? number(cells[7]) : 0;
        sum[1] += cells[9].equals("never") ? 0 : number(cells[8]);
      } else if (Math.abs(sum[0] - number(cells[7])) > 1e-6 || Math.abs(sum[1] - number(cells[8])) > 1e-6) {
        problems.add("ledger.csv: " + key + ": the incidents give " + sum[0] + " to " + sum[1] + ", not " + cells[7] + " to " + cells[8]);
      }
    }
  }

  private static double number(String cell) {
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  /** As much of JSON as the annotations use. */
  private static final class Json {
    private final String text;
    private int at;

    Json(String text) {
      this.text = text;
    }

    Object value() {
      char c = next();
      return switch (c) {
        case '{' -> object();
        case '[' -> array();
        case '"' -> string();
        default -> literal();
      };
    }

    private char next() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return text.charAt(at);
    }

    private Map<String, Object> object() {
      var map = new LinkedHashMap<String, Object>();
      at++;
      while (next() != '}') {
        String name = string();
        next();
        at++; // the colon
        map.put(name, value());
        if (next() == ',') {
          at++;
          next();
        }
      }
      at++;
      return map;
    }

    private List<Object> array() {
      var list = new ArrayList<>();
      at++;
      while (next() != ']') {
        list.add(value());
        if (next() == ',') {
          at++;
        }
      }
      at++;
      return list;
    }

    private String string() {
      var out = new StringBuilder();
      for (at++; text.charAt(at) != '"'; at++) {
        char c = text.charAt(at);
        if (c == '\\') {
          c = text.charAt(++at);
          c = c == 'n' ? '\n' : c;
        }
        out.append(c);
      }
      at++;
      return out.toString();
    }

    private String literal() {
      int from = at;
      while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }
  }
}
