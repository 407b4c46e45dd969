package org.spoor.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.spoor.resource.CsvTable;

/**
 * The tree of commodities: which term is within which.
 *
 * <p>Terms are asked for by label, id or any phrase that names them, in any case. A term that the
 * tree does not know stands alone. Immutable.
 */
public final class CommodityTree {
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> broader = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  private CommodityTree() {}

  /**
   * Of the table of the class path.
   *
   * @throws IllegalStateException when a row names a broader term that there is not
   */
  public static CommodityTree load() {
    CommodityTree tree = new CommodityTree();
    CsvTable table = CsvTable.load("/org/spoor/lexicon/commodities.csv");
    Map<String, String> labelOfId = new HashMap<>();
    for (CsvTable.Row row : table.rows()) {
      labelOfId.put(row.get("id"), row.get("label"));
    }
    for (CsvTable.Row row : table.rows()) {
      String label = row.get("label");
      tree.labels.put(fold(label), label);
      tree.labels.putIfAbsent(fold(row.get("id")), label);
      tree.units.put(label, row.get("baseUnit"));
      String parent = row.get("broader");
      if (!parent.isEmpty()) {
        String wider = labelOfId.get(parent);
        if (wider == null) {
          throw row.error("there is no commodity '" + parent + "'");
        }
        tree.broader.put(label, wider);
      }
    }
    for (CsvTable.Row row : table.rows()) {
      for (String phrase : row.list("variants")) {
        tree.labels.putIfAbsent(fold(phrase), row.get("label"));
      }
    }
    return tree;
  }

  private static String fold(String phrase) {
    return phrase.toLowerCase(Locale.ROOT);
  }

  /** The label of a term; the phrase itself in lower case where the tree has none. */
  public String label(String phrase) {
    String folded = fold(phrase);
    String known = labels.get(folded);
    return known == null ? folded : known;
  }

  /** The base unit of a term; {@code piece} where the tree has none. */
  public String unit(String phrase) {
    String unit = units.get(label(phrase));
    return unit == null || unit.isEmpty() ? "piece" : unit;
  }

  /** Whether a term is the other or narrower. */
  public boolean within(String narrow, String broad) {
    String wanted = label(broad);
    String at = label(narrow);
    // The tree is a dozen deep at most; the bound stops a circle in the table.
    for (int depth = 0; depth < 32 && at != null; depth++) {
      if (at.equals(wanted)) {
        return true;
      }
      at = broader.get(at);
    }
    return false;
  }

  /** Whether one of the two is the other or narrower. */
  public boolean related(String one, String other) {
    return within(one, other) || within(other, one);
  }
}
