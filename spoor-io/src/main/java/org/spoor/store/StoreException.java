package org.spoor.store;

/** The case cannot be used as asked for; the message says what was found and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final StoreCode code;

  StoreException(StoreCode code, String detail) {
    super(message(code, detail));
    this.code = code;
  }

  StoreException(StoreCode code, String detail, Throwable cause) {
    super(message(code, detail), cause);
    this.code = code;
  }

  /** What kind of fault it is. */
  public StoreCode code() {
    return code;
  }

  private static String message(StoreCode code, String detail) {
    return detail + (detail.endsWith(".") ? " " : ". ") + code.remedy();
  }
}
