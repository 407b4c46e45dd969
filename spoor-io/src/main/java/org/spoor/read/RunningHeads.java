package org.spoor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Removes what stands at the top or bottom of page after page: heads, feet, page numbers. A line is
 * such when it is among the outermost three of its page and the same, numbers aside, stands there
 * on at least two pages and on three of ten.
 */
final class RunningHeads {
  private static final int OUTERMOST = 3;
  private static final double SHARE = 0.3;

  /** A page number stands in the outer tenth of the page. */
  private static final float MARGIN = 0.1f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page|p\\.|seite|str\\.|стр\\.?|pág\\.|\\|)?\\s?[-–—(\\[|]?\\s?"
              + "(?:\\d{1,4}|[ivxl]{1,6})\\s?(?:(?:of|/|von|z|из|sur)\\s?\\d{1,4})?\\s?[-–—)\\]|]?",
          Pattern.CASE_INSENSITIVE);

  private RunningHeads() {}

  /** The lines that are left, in their order. */
  static List<PdfLine> without(List<PdfLine> lines, int pages) {
    Map<Integer, List<PdfLine>> byPage = new HashMap<>();
    for (PdfLine line : lines) {
      byPage.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line);
    }
    Map<String, Set<Integer>> seen = new HashMap<>();
    Map<PdfLine, String> keys = new java.util.IdentityHashMap<>();
    for (List<PdfLine> page : byPage.values()) {
      List<PdfLine> sorted = new ArrayList<>(page);
      sorted.sort(java.util.Comparator.comparingDouble(PdfLine::top));
      for (int i = 0; i < sorted.size(); i++) {
        boolean head = i < OUTERMOST;
        boolean foot = i >= sorted.size() - OUTERMOST;
        if (head || foot) {
          PdfLine line = sorted.get(i);
          String key = key(line, head && line.top() < 0.5f);
          keys.put(line, key);
          seen.computeIfAbsent(key, k -> new HashSet<>()).add(line.page());
        }
      }
    }
    double least = Math.max(2, SHARE * pages);
    List<PdfLine> kept = new ArrayList<>();
    for (PdfLine line : lines) {
      String key = keys.get(line);
      boolean repeated = key != null && seen.getOrDefault(key, Set.of()).size() >= least;
      boolean margin = line.top() < MARGIN || line.top() > 1 - MARGIN;
      boolean number = margin && key != null && PAGE_NUMBER.matcher(bounded(line.text())).matches();
      if (!repeated && !number) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** The line without its numbers; the size belongs to it, for a title may become the head. */
  private static String key(PdfLine line, boolean head) {
    String text = bounded(line.text()).toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    return (head ? "h" : "f") + Math.round(line.size()) + text.replaceAll("\\s+", " ");
  }

  private static String bounded(String text) {
    return text.length() > 300 ? text.substring(0, 300) : text;
  }
}
