package org.spoor.exchange;

/**
 * A record, a patch or a decision that is not of its form; the message names the slot and says what
 * it may hold.
 */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong and what would be right. */
  public RecordException(String message) {
    super(message);
  }
}
