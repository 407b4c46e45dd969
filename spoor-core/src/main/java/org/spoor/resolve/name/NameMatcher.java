package org.spoor.resolve.name;

import java.util.ArrayList;
import java.util.List;

/** Compares names. Immutable, safe to share between threads. */
public final class NameMatcher {
  /** The score from which two names count as those of one party. */
  public static final double THRESHOLD = 0.7;

  private NameMatcher() {}

  /** A matcher with the features and weights of {@code features.yaml}. */
  public static NameMatcher load() {
    return new NameMatcher();
  }

  /** Compares two names; symmetric but for the sides of the explanation. */
  public NameMatch match(Name left, Name right) {
    if (left.text().equals(right.text())) {
      return new NameMatch(1, List.of(new Feature("same_text", 1, 1, left.text(), right.text())));
    }
    List<Feature> why = new ArrayList<>();
    List<Word> open = new ArrayList<>(right.words());
    int shared = 0;
    for (Word word : left.words()) {
      for (int i = 0; i < open.size(); i++) {
        if (open.get(i).latin().equals(word.latin())) {
          why.add(new Feature("same_word", 1, 1, word.surface(), open.remove(i).surface()));
          shared++;
          break;
        }
      }
    }
    int all = left.words().size() + right.words().size();
    return new NameMatch(all == 0 ? 0 : 2.0 * shared / all, why);
  }

  /** The score alone: what {@link #match} gives, without the explanation. */
  public double score(Name left, Name right) {
    return match(left, right).score();
  }
}
