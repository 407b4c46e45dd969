package org.spoor.cli;

import java.io.PrintWriter;
import org.spoor.store.StoreException;

/** Tells the user about what went wrong and what to do. */
final class Failure {
  private Failure() {}

  /** Prints a message for the exception; the exit code it means. */
  static int report(Throwable failure, PrintWriter err, boolean debug) {
    if (failure instanceof EnvironmentException || failure instanceof StoreException) {
      err.println("spoor: " + failure.getMessage());
      trace(failure, err, debug);
      return ExitCode.ENVIRONMENT;
    }
    if (failure instanceof InterruptedException) {
      err.println("spoor: interrupted");
      return ExitCode.INTERRUPTED;
    }
    err.println("spoor: unexpected error: " + failure);
    err.println("This is a bug in Spoor, not a fault of your reports. Nothing was changed.");
    err.println(
        debug
            ? "Please report it with the trace below."
            : "Run the same command with --debug to get the trace, and report it.");
    trace(failure, err, debug);
    return ExitCode.BUG;
  }

  private static void trace(Throwable failure, PrintWriter err, boolean debug) {
    if (debug) {
      failure.printStackTrace(err);
    }
    err.flush();
  }
}
