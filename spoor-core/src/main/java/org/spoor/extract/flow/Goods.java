package org.spoor.extract.flow;

import java.util.List;

/**
 * Goods named together in a sentence.
 *
 * @param from first token of the first, inclusive
 * @param to last token of the last, exclusive
 * @param labels one a market: of goods of one market the first stands for all
 */
record Goods(int from, int to, List<String> labels) {
  Goods {
    labels = List.copyOf(labels);
  }
}
