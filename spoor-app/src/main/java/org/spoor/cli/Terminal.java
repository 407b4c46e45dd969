package org.spoor.cli;

import java.io.Console;
import java.util.Map;

/**
 * What the program may show.
 *
 * @param colour whether standard output is a terminal that wants colour
 * @param outputInteractive whether standard output is a terminal
 * @param errorInteractive whether standard error is one, so that a progress bar may be drawn
 * @param width columns
 */
record Terminal(boolean colour, boolean outputInteractive, boolean errorInteractive, int width) {
  private static final int DEFAULT_WIDTH = 100;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  /** Of this process: the start script tells which streams are terminals and how wide they are. */
  static Terminal ofProcess() {
    return of(System.getenv(), consoleIsTerminal());
  }

  static Terminal of(Map<String, String> environment, boolean console) {
    String streams = environment.getOrDefault("SPOOR_TTY", console ? "out,err" : "");
    boolean out = streams.contains("out");
    boolean err = streams.contains("err");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        out && !plain,
        out,
        err && !environment.getOrDefault("TERM", "").equals("dumb"),
        width(environment));
  }

  private static boolean consoleIsTerminal() {
    Console console = System.console();
    return console != null;
  }

  private static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (columns.isEmpty()
        || columns.length() > 4
        || !columns.chars().allMatch(Character::isDigit)) {
      return DEFAULT_WIDTH;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }
}
