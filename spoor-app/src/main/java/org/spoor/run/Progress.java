package org.spoor.run;

/** Is told how far a run has come. Called on the thread that runs. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (done, of, current) -> {};

  /**
   * A file is finished.
   *
   * @param done files finished, from 0
   * @param of files there are
   * @param current the file's name
   */
  void step(int done, int of, String current);
}
