package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
  @TempDir private Path folder;

  @Test
  void dropsTheMarksAndKeepsTheShape() {
    String source =
        """
        ---
        title: "Two loads, one lorry"
        date: 2024-12-03   # a Tuesday
        publisher: Ministry
        tags: [a, b]
        url: https://ministry.example/2
        ---
        # Two loads, one lorry

        Officers **found** the [goods](https://x.org) in
        the harbour.

        * one
        * two with `code`

        | Goods | Amount |
        |---|---|
        | Tobacco | 2 t |

        > Said the minister.

        ![a picture](x.png)
        """;
    ReadOutcome.Read read = Reading.of(Reading.file(folder, "a.md", source)).only();
    assertThat(read.document().text())
        .isEqualTo(
            "Two loads, one lorry\n\nOfficers found the goods in the harbour.\n\n- one\n- two with code\n\n"
                + "Goods\tAmount\nTobacco\t2 t\n\nSaid the minister.");
    assertThat(read.document().metadata().title()).contains("Two loads, one lorry");
    assertThat(read.document().metadata().published()).contains("2024-12-03");
    assertThat(read.document().metadata().publisher()).contains("Ministry");
    assertThat(read.document().metadata().url()).contains("https://ministry.example/2");
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() {
    assertThat(
            Reading.of(Reading.file(folder, "a.md", "---\nNo end\n\nWords."))
                .only()
                .document()
                .text())
        .isEqualTo("No end\n\nWords.");
  }

  @Test
  void survivesDeepNesting() {
    String source = "> ".repeat(50_000) + "Officers found the goods.";
    assertThat(Reading.of(Reading.file(folder, "deep.md", source)).outcomes()).hasSize(1);
  }
}
