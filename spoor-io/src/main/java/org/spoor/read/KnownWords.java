package org.spoor.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list {@code page-furniture.txt}: {@code class WORD} and {@code line OPENING WORDS}. */
final class KnownWords {
  static final Set<String> CLASSES;
  private static final List<String> OPENINGS;

  static {
    Set<String> classes = new HashSet<>();
    List<String> openings = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("class ")) {
        classes.add(line.substring(6).strip());
      } else if (line.startsWith("line ")) {
        openings.add(line.substring(5).strip());
      }
    }
    CLASSES = Set.copyOf(classes);
    OPENINGS = List.copyOf(openings);
  }

  private KnownWords() {}

  /** Whether a short line in lower case is one of those that only lead elsewhere. */
  static boolean isFurniture(String line) {
    for (String opening : OPENINGS) {
      boolean whole = opening.endsWith("$");
      if (whole
          ? line.equals(opening.substring(0, opening.length() - 1))
          : line.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> lines() {
    try (InputStream in = KnownWords.class.getResourceAsStream("page-furniture.txt")) {
      if (in == null) {
        throw new IllegalStateException("page-furniture.txt is missing from the build");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
