package org.spoor.bench;

/**
 * An engine whose speed is measured. Implementations need a public constructor without arguments.
 */
public interface Contestant {

  /** What is measured, with its version: a row's name in the table. */
  String name();

  /** Loads models; called once, its time is told apart. */
  void load() throws Exception;

  /**
   * Reads one text to its end result.
   *
   * @return how many things it found, so that the work has a use and the result can be looked at
   */
  int read(String text) throws Exception;
}
