package org.spoor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoor.exchange.TableFault;
import org.spoor.resolve.name.NameMatcher;

/**
 * What {@code spoor match} prints and says, against the files beside it; {@code
 * -Dgolden.write=true} writes them anew and fails.
 */
final class MatchTableTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/spoor/run");

  @Test
  void outputOfATable() throws IOException {
    golden("match-output.csv", run(Files.readString(FOLDER.resolve("match-input.csv"))));
  }

  @Test
  void whatIsSaidOfBrokenTables() throws IOException {
    StringBuilder said = new StringBuilder();
    for (String table :
        List.of(
            "",
            "a,b\n1,2\n",
            "left,name\nx,y\n",
            "left,right\n\"x,y\n",
            "left,right\n\"x\"y,z\n",
            "left,right,schema\nx,y\nx,y,Person,more\n",
            "left,right\n" + "x".repeat(1 << 21) + ",y\n")) {
      String shown = table.length() > 60 ? table.substring(0, 20) + "…" : table;
      said.append("== ").append(shown.replace("\n", "⏎")).append('\n');
      try {
        said.append(run(table));
      } catch (TableFault e) {
        said.append(e.getMessage()).append('\n');
      }
    }
    golden("match-errors.txt", said.toString());
  }

  private static String run(String table) throws IOException {
    List<String> complaints = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MatchTable(NameMatcher.THRESHOLD, complaints::add)
        .run("pairs.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), out);
    String told = complaints.isEmpty() ? "" : String.join("\n", complaints) + "\n";
    return told + out.toString(StandardCharsets.UTF_8);
  }

  private static void golden(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, actual, StandardCharsets.UTF_8);
      throw new AssertionError("written anew, look at the difference: " + file);
    }
    assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
