package org.spoor.resolve.name;

import java.util.List;

/**
 * How alike two names are, and why.
 *
 * @param score 0 (not one party by their names) to 1 (the same name)
 * @param why what the score is made of, the strongest first
 */
public record NameMatch(double score, List<Feature> why) {
  public NameMatch {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score is 0 to 1, not " + score);
    }
    why = List.copyOf(why);
  }

  /** Whether the score reaches {@link NameMatcher#THRESHOLD}. */
  public boolean accepted() {
    return score >= NameMatcher.THRESHOLD;
  }
}
