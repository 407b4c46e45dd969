package org.spoor.index;

/** What was found in the folder of an index. */
public sealed interface Opening {
  /**
   * It is sound and of this case.
   *
   * @param index to search; to be closed
   * @param upTo number of the last report that it holds everything up to; behind if the case has
   *     more
   */
  record Ready(SearchIndex index, long upTo) implements Opening {}

  /**
   * It is to be built anew, which {@link IndexWriting} does by itself.
   *
   * @param reason why
   * @param detail for the log, may be empty
   */
  record Unusable(Reason reason, String detail) implements Opening {}

  /** Why an index cannot be used. */
  enum Reason {
    /** There is none, or none that was ever committed. */
    MISSING,
    /** Its files are damaged or are no index. */
    DAMAGED,
    /** It belongs to another case. */
    FOREIGN,
    /** Another version of Spoor or of the library wrote it. */
    OTHER_VERSION
  }
}
