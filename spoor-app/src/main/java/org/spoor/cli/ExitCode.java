package org.spoor.cli;

/** How the program ended. Stable: scripts rely on it. */
final class ExitCode {
  /** Everything was done. */
  static final int OK = 0;

  /** Done, but some input could not be read; which and why was told. */
  static final int SOME_UNREAD = 1;

  /** The arguments are wrong. */
  static final int USAGE = 2;

  /** The environment does not allow it: a folder that cannot be written, a stream that breaks. */
  static final int ENVIRONMENT = 3;

  /** A bug in Spoor; EX_SOFTWARE of BSD's sysexits.h. */
  static final int BUG = 70;

  /** Stopped by the user: 128 + SIGINT, as shells count. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
