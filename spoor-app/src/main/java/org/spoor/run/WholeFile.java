package org.spoor.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is there in whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes the content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the writer is closed by the caller. */
    void write(Writer out) throws IOException;
  }

  /**
   * Replaces the file, in UTF-8.
   *
   * @throws IOException when it cannot be written; an older file of that name then stays
   */
  public static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is not a file name");
    }
    // Beside the file itself: a move between file systems would not be in one step.
    Path draft =
        folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.write(out);
      }
      try {
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
