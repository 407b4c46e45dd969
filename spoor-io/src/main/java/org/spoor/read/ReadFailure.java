package org.spoor.read;

import java.io.Serial;

/** A document that cannot be read: an expected outcome, turned into {@link ReadOutcome}. */
final class ReadFailure extends Exception {
  @Serial private static final long serialVersionUID = 1L;
  private final ErrorCode code;
  private final String detail;

  /**
   * @param detail what was found, a clause without the remedy
   */
  ReadFailure(ErrorCode code, String detail) {
    // No stack trace: ten thousand bad lines are ten thousand results, not ten thousand bugs.
    super(code + ": " + detail, null, false, false);
    this.code = code;
    this.detail = detail;
  }

  ErrorCode code() {
    return code;
  }

  String detail() {
    return detail;
  }
}
