package org.spoor.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Opens the files that options name, and says what to do where that cannot be. */
final class InputFiles {
  private InputFiles() {}

  /**
   * The file's bytes, or standard input for {@code -}.
   *
   * @throws ParameterException when there is no such file
   * @throws EnvironmentException when it cannot be opened
   */
  static InputStream open(Path file, String option, CommandSpec spec) {
    if (file.toString().equals("-")) {
      return new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
    }
    if (Files.isDirectory(file)) {
      throw new ParameterException(
          spec.commandLine(), option + ": " + file + " is a folder; name a file");
    }
    try {
      return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    } catch (NoSuchFileException e) {
      throw new ParameterException(
          spec.commandLine(), option + ": there is no file " + file + "; check the path", e);
    } catch (AccessDeniedException e) {
      throw new EnvironmentException(
          file + " may not be read; change its permissions or run as its owner", e);
    } catch (IOException e) {
      throw new EnvironmentException(file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** The file as messages name it. */
  static String name(Path file) {
    return file.toString().equals("-") ? "standard input" : file.toString();
  }

  /** Refuses a threshold that is none. */
  static void checkThreshold(double threshold, CommandSpec spec) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--threshold must be 0 to 1, not " + threshold);
    }
  }
}
