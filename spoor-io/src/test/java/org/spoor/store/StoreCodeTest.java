package org.spoor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/case.md and {@link StoreCode} say the same. */
final class StoreCodeTest {
  private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\|.*\\| ([^|]+) \\|");

  @Test
  void theTableHasEveryCodeWithItsRemedy() throws IOException {
    Map<String, String> remedies = new HashMap<>();
    for (String line : Files.readAllLines(table())) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        remedies.put(row.group(1), row.group(2).strip());
      }
    }
    for (StoreCode code : StoreCode.values()) {
      assertThat(remedies).containsEntry(code.name(), code.remedy());
    }
    assertThat(remedies).hasSize(StoreCode.values().length);
  }

  /** Tests run in the module's folder or in the repository's. */
  private static Path table() {
    Path here = Path.of("docs/case.md");
    return Files.exists(here) ? here : Path.of("..").resolve(here);
  }
}
