package org.spoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file under {@code src/test/resources}. With {@code -Dgolden.write=true} the file
 * is written anew and the test fails, so that nobody forgets to look at the difference.
 */
public final class Golden {
  private Golden() {}

  public static void check(String name, String actual) throws IOException {
    Path file = Path.of("src/test/resources/org/spoor/report", name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
      throw new AssertionError("written anew, look at the difference: " + file);
    }
    assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
