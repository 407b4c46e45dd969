package org.spoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void comesBackFromItsLine() {
    Rounds rounds = new Rounds("engine 1.0, fast", 1200, 34, List.of(SECOND), List.of(2 * SECOND));
    assertThat(Rounds.parse(rounds.toLine())).isEqualTo(rounds);
  }

  @Test
  void ratesAreTokensASecondInTheMiddleRound() {
    Rounds rounds =
        new Rounds(
            "engine", 1, 1, List.of(2 * SECOND, SECOND, 4 * SECOND), List.of(SECOND, SECOND, 1L));
    assertThat(rounds.wall(1000)).isEqualTo(new Rounds.Spread(250, 500, 1000));
  }

  @Test
  void textsPassThroughTheFile(@TempDir Path folder) throws IOException {
    List<String> texts = List.of("one\ntwo", "", "„drei“ \ud83d\ude00");
    TextFile.write(folder.resolve("texts"), texts);
    assertThat(TextFile.read(folder.resolve("texts"))).isEqualTo(texts);
  }
}
