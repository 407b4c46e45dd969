package org.spoor.run;

import java.io.IOException;
import java.util.Locale;

/** Tells a reader that went away from a real failure of output. */
public final class BrokenPipe {
  private BrokenPipe() {}

  /** Whether the output's reader has closed it. The JDK tells it only in words. */
  public static boolean is(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}
