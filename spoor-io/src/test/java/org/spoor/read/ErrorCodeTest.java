package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/errors.md and {@link ErrorCode} say the same. */
class ErrorCodeTest {
  private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\|.*\\| ([^|]+) \\|");

  @Test
  void theTableHasEveryCodeWithItsRemedy() throws IOException {
    Map<String, String> remedies = new HashMap<>();
    Map<String, String> sections = new HashMap<>();
    String section = "";
    for (String line : Files.readAllLines(table())) {
      section = line.startsWith("## ") ? line : section;
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        remedies.put(row.group(1), row.group(2).strip());
        sections.put(row.group(1), section);
      }
    }
    for (ErrorCode code : ErrorCode.values()) {
      assertThat(remedies).containsEntry(code.name(), code.remedy());
      String expected =
          switch (code.category()) {
            case CONTENT -> "the file itself";
            case LIMIT -> "a limit";
            case ACCESS -> "the file system";
            case NOTICE -> "with a notice";
          };
      assertThat(sections.get(code.name())).as(code.name()).endsWith(expected);
    }
    assertThat(remedies).hasSize(ErrorCode.values().length);
  }

  /** Tests run in the module's folder or in the repository's. */
  private static Path table() {
    Path here = Path.of("docs/errors.md");
    return Files.exists(here) ? here : Path.of("..").resolve(here);
  }
}
