package org.spoor.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.spoor.run.Progress;

/**
 * How far a run is, on standard error: a bar on a terminal, a sparse line elsewhere once a run
 * takes long. Nothing of a short run stays on the screen.
 */
final class ProgressBar implements Progress, AutoCloseable {
  private static final long REDRAW_NANOS = 80_000_000L;
  private static final long LINE_NANOS = 30_000_000_000L;
  private static final int CELLS = 24;

  private final PrintStream err;
  private final boolean interactive;
  private final int width;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean drawn;

  ProgressBar(PrintStream err, boolean interactive, int width) {
    this.err = err;
    this.interactive = interactive;
    this.width = width;
  }

  @Override
  public void step(int done, int of, String current) {
    long now = System.nanoTime();
    if (now - last < (interactive ? REDRAW_NANOS : LINE_NANOS)) {
      return;
    }
    last = now;
    if (interactive) {
      err.print("\r" + bar(done, of, current, width) + "\u001b[K");
      drawn = true;
    } else {
      err.println("spoor: " + done + " of " + of + " files read");
    }
    err.flush();
  }

  /** One line of at most {@code width - 1} characters. */
  static String bar(int done, int of, String current, int width) {
    int filled = of == 0 ? 0 : (int) ((long) done * CELLS / of);
    String counts = String.format(Locale.ROOT, "%d of %d", done, of);
    String line =
        "━".repeat(filled) + "─".repeat(CELLS - filled) + "  " + counts + "  " + printable(current);
    return line.length() < width ? line : line.substring(0, Math.max(0, width - 1));
  }

  private static String printable(String name) {
    return name.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (drawn) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
