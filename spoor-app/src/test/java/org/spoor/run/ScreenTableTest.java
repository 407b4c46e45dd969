package org.spoor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.name.NameMatcher;
import org.spoor.resolve.screen.ListedParty;
import org.spoor.resolve.screen.Screening;

/** Names through the screen, in their order and with their columns. */
final class ScreenTableTest {
  private static final Screening SCREENING =
      Screening.of(
          List.of(
              new ListedParty(
                  "L1",
                  NameKind.PERSON,
                  List.of("Pavel Chichikov"),
                  List.of("ru"),
                  List.of("1821-05-09"))),
          NameMatcher.load());

  @Test
  void hitsKeepTheColumnsAndTheOrder() throws IOException {
    StringBuilder names = new StringBuilder("no,name,date_of_birth\n");
    for (int i = 0; i < 5_000; i++) {
      names.append(i).append(i % 1_000 == 7 ? ",Павел Чичиков,1821-05-09\n" : ",Maria Weber,\n");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScreenTable.Outcome outcome =
        new ScreenTable(SCREENING, NameMatcher.THRESHOLD)
            .run(
                "names.csv",
                new ByteArrayInputStream(names.toString().getBytes(StandardCharsets.UTF_8)),
                out);
    assertThat(outcome).isEqualTo(new ScreenTable.Outcome(5_000, 5, 5));
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("no,name,date_of_birth,list_id,list_name,score,why");
    assertThat(lines.subList(1, 6))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("7", "1007", "2007", "3007", "4007");
    assertThat(lines.get(1)).contains("L1,Pavel Chichikov,", "birth_date_agrees");
  }
}
