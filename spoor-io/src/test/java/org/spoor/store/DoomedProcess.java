package org.spoor.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Another Java that tells on its standard output, line by line, what it has done, and is killed in
 * the middle. Knows nothing of what it does.
 */
final class DoomedProcess {
  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  /** Starts the main method of a class with this Java and its class path. */
  DoomedProcess(Class<?> main, Path log, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    try {
      process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .start();
      output = process.inputReader(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Kills it with SIGKILL.
   *
   * @param after how many lines it may print first
   * @param nanoseconds how long it may go on after the last of those
   * @return everything that it had printed, whole lines only
   */
  List<String> kill(int after, long nanoseconds) {
    try {
      for (String line; lines.size() < after && (line = output.readLine()) != null; ) {
        lines.add(line);
      }
      long end = System.nanoTime() + nanoseconds;
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(10_000);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      // On Unix, SIGKILL. Not by the process itself, which would throw away what it has printed.
      process.toHandle().destroyForcibly();
    }
    return rest();
  }

  /**
   * Waits until it ends by itself.
   *
   * @return everything that it had printed
   * @throws IllegalStateException when it fails
   */
  List<String> end() {
    List<String> all = rest();
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the other process failed: " + process.exitValue());
    }
    return all;
  }

  private List<String> rest() {
    try {
      StringBuilder line = new StringBuilder();
      // By sign, not by line: the last one may be half.
      for (int sign = output.read(); sign >= 0; sign = output.read()) {
        if (sign == '\n') {
          lines.add(line.toString());
          line.setLength(0);
        } else {
          line.append((char) sign);
        }
      }
      process.waitFor();
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
