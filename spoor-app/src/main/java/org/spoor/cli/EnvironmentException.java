package org.spoor.cli;

/** The surroundings do not allow what was asked for; the message says what to do about it. */
final class EnvironmentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  EnvironmentException(String message) {
    super(message);
  }

  EnvironmentException(String message, Throwable cause) {
    super(message, cause);
  }
}
