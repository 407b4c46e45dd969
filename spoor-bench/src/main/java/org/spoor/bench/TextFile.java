package org.spoor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Texts on their way from one process to another: one a line, in Base64. */
final class TextFile {
  private TextFile() {}

  static void write(Path file, List<String> texts) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
    Files.write(file, lines);
  }

  static List<String> read(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      texts.add(new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8));
    }
    return texts;
  }
}
