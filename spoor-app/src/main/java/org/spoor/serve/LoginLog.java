package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Who has signed in and who was refused, a line each, in a file beside the accounts. */
final class LoginLog {
  /** What is shown of a long log, in bytes from its end. */
  private static final int SHOWN = 1 << 20;

  private final Path file;

  LoginLog(Path file) {
    this.file = file;
  }

  synchronized void add(String name, String outcome, String from) {
    try {
      if (!Files.exists(file)) {
        Accounts.ownersAlone(file);
      }
      String line =
          Body.text(
                  Body.object()
                      .put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                      .put("name", name.length() > 100 ? name.substring(0, 100) : name)
                      .put("outcome", outcome)
                      .put("from", from))
              + "\n";
      Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("the log of logins cannot be written: " + file, e);
    }
  }

  /** Newest first, as far as they are shown. */
  synchronized List<ObjectNode> newest() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, in.length() - SHOWN);
      in.seek(from);
      byte[] bytes = new byte[(int) (in.length() - from)];
      in.readFully(bytes);
      List<String> lines =
          new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
      if (from > 0 && !lines.isEmpty()) {
        lines.removeFirst();
      }
      return lines.reversed().stream().map(Body::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the log of logins cannot be read: " + file, e);
    }
  }
}
