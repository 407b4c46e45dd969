package org.spoor.resolve.name;

import java.util.List;
import java.util.Locale;

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

  /**
   * The explanation in one line: each feature with the words it was seen on, its value and its
   * weight, as {@code similar_word "Schulze"~"Scholz" 0.50*4.1; …}.
   */
  public String toText() {
    StringBuilder text = new StringBuilder();
    for (Feature feature : why) {
      if (!text.isEmpty()) {
        text.append("; ");
      }
      text.append(feature.name());
      if (!feature.left().isEmpty() || !feature.right().isEmpty()) {
        text.append(" \"").append(feature.left()).append("\"~\"");
        text.append(feature.right()).append('"');
      }
      text.append(String.format(Locale.ROOT, " %.2f*%.1f", feature.value(), feature.weight()));
    }
    return text.toString();
  }
}
