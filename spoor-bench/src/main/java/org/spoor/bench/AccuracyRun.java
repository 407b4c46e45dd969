package org.spoor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Compares what Spoor finds with one set of labelled data from outside. */
public interface AccuracyRun {
  /** System property: true where each miss and mistake is to be printed too ({@code --show}). */
  String SHOW = "spoor.bench.show";

  /** The word that picks it on the command line, e.g. {@code isaf}. */
  String name();

  /**
   * Prints a Markdown section with the figures and the peers' published ones.
   *
   * @param data the folder with one folder a data set
   * @throws IOException when the set cannot be read
   */
  void run(Path data, PrintStream out) throws IOException;
}
