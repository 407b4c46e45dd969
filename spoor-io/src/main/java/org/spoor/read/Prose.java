package org.spoor.read;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element of a page holds: characters outside of links and headings, in
 * pieces of at least 25 (shorter ones are buttons and labels).
 */
final class Prose {
  private static final int SHORTEST = 25;
  private static final Set<String> NOT_PROSE = Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6");

  private Prose() {}

  /**
   * The characters of prose in each element below and in {@code root}; elements without are absent.
   */
  static Map<Element, Integer> measure(Element root) {
    Map<Element, Integer> prose = new IdentityHashMap<>();
    root.traverse(
        new NodeVisitor() {
          private int outside;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && NOT_PROSE.contains(element.normalName())) {
              outside++;
            }
            if (node instanceof TextNode text
                && outside == 0
                && text.parent() instanceof Element at) {
              int length = text.text().strip().length();
              if (length >= SHORTEST) {
                prose.merge(at, length, Integer::sum);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
              return;
            }
            if (NOT_PROSE.contains(element.normalName())) {
              outside--;
            }
            Integer own = prose.get(element);
            Element parent = element.parent();
            if (own != null && parent != null && element != root) {
              prose.merge(parent, own, Integer::sum);
            }
          }
        });
    return prose;
  }
}
