package org.spoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalPageTest {

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void looksLikeTheGoldenFile(int width) throws IOException {
    Golden.check("picture-" + width + ".txt", TerminalPage.of(Samples.picture(), width, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 99, 100, 120, 128})
  void everyLineFitsTheWidth(int width) {
    assertThat(TerminalPage.of(Samples.picture(), width, false).lines())
        .allSatisfy(line -> assertThat(Plain.columns(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void colourAddsNothingButEscapes() {
    String plain = TerminalPage.of(Samples.picture(), 80, false);
    String coloured = TerminalPage.of(Samples.picture(), 80, true);
    assertThat(coloured).isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "").lines().map(String::stripTrailing))
        .containsExactlyElementsOf(plain.lines().toList());
  }

  @Test
  void controlsInNamesDoNotReachTheTerminal() {
    Intake intake =
        new Intake(
            List.of(),
            List.of(new Intake.Unread("a\u001b[31m\u202eb\nc.txt", "NOT_TEXT", "noise\u0007", "")),
            List.of(),
            List.of(),
            List.of());
    assertThat(TerminalPage.of(Picture.of(Findings.of(intake)), 80, false))
        .doesNotContain("\u001b", "\u202e", "\u0007")
        .contains("a[31mb c.txt");
  }

  @Test
  void nothingReadIsSaid() {
    assertThat(
            TerminalPage.of(
                Picture.of(
                    Findings.of(new Intake(List.of(), List.of(), List.of(), List.of(), List.of()))),
                80,
                false))
        .contains("0 reports, 0 sentences");
  }
}
