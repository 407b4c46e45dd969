package org.spoor.serve;

/** A request that is refused; becomes an answer of RFC 9457. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ProblemCode code;
  private final String remedy;
  private final int waitSeconds;

  private Problem(ProblemCode code, String detail, String remedy, int waitSeconds) {
    // Refusals are ordinary and may be many: no stack trace.
    super(detail, null, false, false);
    this.code = code;
    this.remedy = remedy;
    this.waitSeconds = waitSeconds;
  }

  /** With what was found. */
  static Problem of(ProblemCode code, String detail) {
    return new Problem(code, detail, code.remedy(), 0);
  }

  /** The same, where the client should wait. */
  static Problem waiting(ProblemCode code, String detail, int seconds) {
    return new Problem(code, detail, code.remedy(), seconds);
  }

  ProblemCode code() {
    return code;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }

  /** Seconds after which trying again is of use; 0 where that does not depend on time. */
  int waitSeconds() {
    return waitSeconds;
  }
}
