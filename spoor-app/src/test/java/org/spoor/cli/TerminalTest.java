package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TerminalTest {

  @Test
  void colourIsForTerminals() {
    assertThat(Terminal.of(Map.of("SPOOR_TTY", "out,err"), false).colour()).isTrue();
    assertThat(Terminal.of(Map.of("SPOOR_TTY", "err"), true).colour()).isFalse();
    assertThat(Terminal.of(Map.of("SPOOR_TTY", ""), true).errorInteractive()).isFalse();
  }

  @Test
  void noColorAndDumbTerminalsAreHonoured() {
    assertThat(Terminal.of(Map.of("SPOOR_TTY", "out,err", "NO_COLOR", "1"), true).colour())
        .isFalse();
    assertThat(Terminal.of(Map.of("SPOOR_TTY", "out,err", "NO_COLOR", ""), true).colour()).isTrue();
    Terminal dumb = Terminal.of(Map.of("SPOOR_TTY", "out,err", "TERM", "dumb"), true);
    assertThat(dumb.colour()).isFalse();
    assertThat(dumb.errorInteractive()).isFalse();
  }

  @Test
  void widthIsBoundedAndNeverNonsense() {
    assertThat(Terminal.of(Map.of("COLUMNS", "80"), false).width()).isEqualTo(80);
    assertThat(Terminal.of(Map.of("COLUMNS", "9999"), false).width()).isEqualTo(160);
    assertThat(Terminal.of(Map.of("COLUMNS", "7"), false).width()).isEqualTo(60);
    assertThat(Terminal.of(Map.of("COLUMNS", "wide"), false).width()).isEqualTo(100);
    assertThat(Terminal.of(Map.of("COLUMNS", "99999999999"), false).width()).isEqualTo(100);
  }

  @Test
  void theBarFitsItsLineAndHidesControls() {
    assertThat(ProgressBar.bar(3, 4, "a\u001b[2Jb\u202e.txt", 60))
        .hasSizeLessThan(60)
        .contains("3 of 4", "a?[2Jb?.txt");
    assertThat(ProgressBar.bar(0, 0, "", 80)).contains("0 of 0");
  }
}
