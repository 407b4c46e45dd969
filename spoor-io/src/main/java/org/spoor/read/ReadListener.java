package org.spoor.read;

import java.nio.file.Path;

/** Takes what is read, one at a time, on the thread that called {@link ReportReader}. */
@FunctionalInterface
public interface ReadListener {
  /** Something was found; nothing of it is kept by the reader afterwards but its hash. */
  void outcome(ReadOutcome outcome);

  /**
   * All of a file's outcomes have been given: the step of a progress bar.
   *
   * @param files how many files are finished, of {@link Listing#files()}
   */
  default void finished(Path file, int files) {}
}
