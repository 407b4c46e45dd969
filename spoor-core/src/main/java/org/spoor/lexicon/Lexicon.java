package org.spoor.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoor.text.Sentence;
import org.spoor.text.Token;

/** The automaton over all terms. Immutable and safe to share. */
public final class Lexicon {

  /** A state; {@code next} is small for almost all of them. */
  static final class Node {
    @Nullable Map<String, Node> next;
    @Nullable List<Accept> accepts;

    Node child(String word) {
      if (next == null) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(word, w -> new Node());
    }
  }

  /**
   * A term that ends in a state.
   *
   * @param list number of the entry's list
   * @param spelling the words as they must be written, or null where case does not count
   */
  record Accept(Entry entry, int list, @Nullable List<String> spelling) {}

  private final Node root;
  private final int lists;

  Lexicon(Node root, int lists) {
    this.root = root;
    this.lists = lists;
  }

  /**
   * All terms in a sentence: of each list the longest from left to right, without overlap within
   * that list; in the order of their first token, longer ones first.
   */
  public List<Hit> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Hit> hits = new ArrayList<>();
    int[] done = new int[lists];
    @Nullable Accept[] best = new @Nullable Accept[lists];
    int[] bestEnd = new int[lists];
    int n = tokens.size();
    Map<String, Node> first = root.next;
    if (first == null) {
      return hits;
    }
    for (int from = 0; from < n; from++) {
      Node node = first.get(tokens.get(from).lower());
      if (node == null) {
        continue;
      }
      boolean any = false;
      int at = from;
      while (node != null) {
        at++;
        if (node.accepts != null) {
          for (Accept accept : node.accepts) {
            if (from >= done[accept.list()]
                && (accept.spelling() == null || spelt(tokens, from, at, accept.spelling()))) {
              if (best[accept.list()] != null && bestEnd[accept.list()] == at) {
                // Two terms of one list with one spelling: the case-sensitive one is meant.
                if (accept.spelling() == null) {
                  continue;
                }
              }
              best[accept.list()] = accept;
              bestEnd[accept.list()] = at;
              any = true;
            }
          }
        }
        node = at < n && node.next != null ? node.next.get(tokens.get(at).lower()) : null;
      }
      if (any) {
        int start = hits.size();
        for (int list = 0; list < lists; list++) {
          Accept accept = best[list];
          if (accept != null) {
            hits.add(new Hit(from, bestEnd[list], accept.entry()));
            done[list] = bestEnd[list];
            best[list] = null;
          }
        }
        if (hits.size() - start > 1) {
          hits.subList(start, hits.size()).sort((a, b) -> Integer.compare(b.to(), a.to()));
        }
      }
    }
    return hits;
  }

  private static boolean spelt(List<Token> tokens, int from, int to, List<String> spelling) {
    for (int i = from; i < to; i++) {
      String text = tokens.get(i).text();
      if (Character.isLetter(text.charAt(0)) && !text.equals(spelling.get(i - from))) {
        return false;
      }
    }
    return true;
  }
}
