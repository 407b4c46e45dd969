package org.spoor.resolve.screen;

import java.util.List;
import org.spoor.resolve.name.Feature;
import org.spoor.resolve.name.NameMatch;

/**
 * A party of the list that the subject may be.
 *
 * @param party the party
 * @param listedName the one of its names that is most like the subject's
 * @param match how alike, with birth dates and countries
 */
public record Hit(ListedParty party, String listedName, NameMatch match) {
  /** 0 to 1. */
  public double score() {
    return match.score();
  }

  /** The reasons, the strongest first. */
  public List<Feature> why() {
    return match.why();
  }
}
