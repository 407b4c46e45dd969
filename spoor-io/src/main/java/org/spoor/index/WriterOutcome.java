package org.spoor.index;

/** What an attempt to write an index ended with. */
public sealed interface WriterOutcome {
  /**
   * It can be written.
   *
   * @param writing to be closed; what was not committed by then is dropped
   */
  record Writing(IndexWriting writing) implements WriterOutcome {}

  /** Another process writes it at this moment; it can be read as it was last committed. */
  record Busy() implements WriterOutcome {}
}
