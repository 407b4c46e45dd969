package org.spoor.read;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text the elements of a page hold, measured in one walk.
 *
 * @param measures by element; elements without text are absent
 */
record Prose(Map<Element, Measure> measures) {
  /** Shorter pieces are buttons and labels. */
  private static final int SHORTEST = 25;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Measure NOTHING = new Measure();

  /** Characters, with white space folded within each piece of text. */
  static final class Measure {
    private int all;
    private int linked;
    private int running;
    private int links;

    /** All text. */
    int all() {
      return all;
    }

    /** Text inside of links. */
    int linked() {
      return linked;
    }

    /** Text in pieces of at least 25 characters, outside of links and headings. */
    int running() {
      return running;
    }

    /** How many links. */
    int links() {
      return links;
    }

    private void add(Measure other) {
      all += other.all;
      linked += other.linked;
      running += other.running;
      links += other.links;
    }
  }

  static Prose measure(Element root) {
    Map<Element, Measure> measures = new IdentityHashMap<>();
    root.traverse(
        new NodeVisitor() {
          private int links;
          private int headings;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              if (element.normalName().equals("a")) {
                links++;
                measures.computeIfAbsent(element, e -> new Measure()).links++;
              } else if (HEADINGS.contains(element.normalName())) {
                headings++;
              }
            } else if (node instanceof TextNode text && text.parent() instanceof Element at) {
              int length = text.text().strip().length();
              if (length > 0) {
                Measure measure = measures.computeIfAbsent(at, e -> new Measure());
                measure.all += length;
                measure.linked += links > 0 ? length : 0;
                measure.running += links + headings == 0 && length >= SHORTEST ? length : 0;
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
              return;
            }
            if (element.normalName().equals("a")) {
              links--;
            } else if (HEADINGS.contains(element.normalName())) {
              headings--;
            }
            Measure own = measures.get(element);
            Element parent = element.parent();
            if (own != null && parent != null && element != root) {
              measures.computeIfAbsent(parent, e -> new Measure()).add(own);
            }
          }
        });
    return new Prose(measures);
  }

  Measure of(Element element) {
    return measures.getOrDefault(element, NOTHING);
  }
}
