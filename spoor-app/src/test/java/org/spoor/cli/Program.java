package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The program as a process of its own, as its users have it.
 *
 * @param folder that it runs in
 * @param input what it reads
 * @param environment variables beside those of this process
 */
public record Program(Path folder, String input, Map<String, String> environment) {
  private static final int PATIENCE_SECONDS = 300;

  /** How it ended and what it said. */
  public record Ended(int code, String out, String err) {}

  /** In a folder, without input. */
  public static Program in(Path folder) {
    return new Program(folder, "", Map.of());
  }

  /** The same with something on standard input. */
  public Program given(String text) {
    return new Program(folder, text, environment);
  }

  /** The same with a variable. */
  public Program with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Program(folder, input, more);
  }

  /** Starts it and lets it run. Its output goes to the builder's files or is thrown away. */
  public Process start(File out, File err, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path", "")));
    command.add(Spoor.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("SPOOR_TTY", "");
    builder.environment().putAll(environment);
    builder.redirectError(err).redirectOutput(out);
    Process process = builder.start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    return process;
  }

  /** Runs it to its end. */
  public Ended run(String... arguments) throws IOException, InterruptedException {
    File out = Files.createTempFile("spoor", ".out").toFile();
    File err = Files.createTempFile("spoor", ".err").toFile();
    try {
      Process process = start(out, err, arguments);
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      return new Ended(process.exitValue(), text(out), text(err));
    } finally {
      Files.deleteIfExists(out.toPath());
      Files.deleteIfExists(err.toPath());
    }
  }

  private static String text(File file) throws IOException {
    try (InputStream in = Files.newInputStream(file.toPath())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
