package org.spoor.read;

import java.nio.file.Path;
import java.util.List;

/**
 * What there is to read, in the order in which it will be read: files and folders as they were
 * named, each folder's entries by name (UTF-16 code unit order), depth first.
 *
 * @param found files to read
 * @param problems what could not even be listed, in the same order
 */
public record Listing(List<Found> found, List<ReadOutcome.Unreadable> problems) {

  /**
   * A file.
   *
   * @param id the path below the folder that was named, with slashes; a file named itself has its
   *     own name
   */
  public record Found(Path path, String id) {}

  public Listing {
    found = List.copyOf(found);
    problems = List.copyOf(problems);
  }

  /** How many files there are: archives and JSON Lines count as one each. */
  public int files() {
    return found.size();
  }
}
