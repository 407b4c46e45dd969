package org.spoor.index;

import java.io.Closeable;
import java.nio.file.Path;

/**
 * A case's index, open for writing by this process alone. Readers see what was committed, all at
 * once. Not safe to share between threads.
 */
public final class IndexWriting implements Closeable {
  private IndexWriting() {}

  /**
   * Begins to write: where the index can be used it is continued, else it is built anew from
   * nothing. What was there stays readable until the first commit.
   *
   * @param folder where it lies, beside the case; made when missing
   * @param caseId identifies the case it belongs to
   * @throws java.io.UncheckedIOException when the folder cannot be written
   */
  public static WriterOutcome begin(Path folder, String caseId) {
    throw new UnsupportedOperationException();
  }

  /** The same, from nothing whatever is there. */
  public static WriterOutcome rebuild(Path folder, String caseId) {
    throw new UnsupportedOperationException();
  }

  /** Number of the last report that need not be given; 0 when all are to be. */
  public long upTo() {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds a report, or puts it in the place of that with its number (re-dated, near-copy found
   * later, findings changed).
   */
  public void put(IndexedReport report) {
    throw new UnsupportedOperationException();
  }

  /** Takes a report out. */
  public void remove(long number) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes what was put visible and safe on the disk.
   *
   * @param upTo number of the last report that the index now holds everything up to
   */
  public void commit(long upTo) {
    throw new UnsupportedOperationException();
  }

  /** Drops what was not committed. */
  @Override
  public void close() {}
}
