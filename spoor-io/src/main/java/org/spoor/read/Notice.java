package org.spoor.read;

/**
 * A reservation about a document that was read all the same.
 *
 * @param code what kind
 * @param detail what was found
 */
public record Notice(ErrorCode code, String detail) {
  /** The detail with what to do about it. */
  public String message() {
    return Messages.withRemedy(detail, code);
  }
}
