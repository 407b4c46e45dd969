package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the program says about itself, and to wrong arguments. */
final class SpoorTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int spoor(String... arguments) {
    CommandLine line = Spoor.commandLine(false);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  @Test
  void withoutArgumentsItSaysHowToBegin() {
    assertThat(spoor()).isEqualTo(ExitCode.OK);
    assertThat(out.toString())
        .contains("Begin with:", "spoor run examples/reports")
        .doesNotContain("warm-up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "extract", "match", "screen", "completion", "index", "profile"})
  void everyCommandHasExamplesAndFits(String command) {
    assertThat(spoor("help", command)).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("Example");
    assertThat(out.toString().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "extract", "match", "screen", "profile"})
  void commandsTellTheirExitCodes(String command) {
    spoor("help", command);
    assertThat(out.toString()).contains("Exit codes:", "70", "130");
  }

  @Test
  void versionNamesTheJavaItRunsOn() {
    assertThat(spoor("--version")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).startsWith("spoor ").contains("Java " + Runtime.version().feature());
  }

  @Test
  void completionIsAScript() {
    assertThat(spoor("completion")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).startsWith("#!/usr/bin/env bash").contains("extract");
  }

  @Test
  void wrongArgumentsAreToldWithWhereToRead() {
    assertThat(spoor("run")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("PATH", "Try 'spoor help run'");
  }

  @Test
  void aMistypedCommandGetsAHint() {
    assertThat(spoor("extrcat")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("extract");
  }

  @Test
  void aDateThatIsNoneIsRefusedBeforeAnythingIsRead() {
    assertThat(spoor("run", "x", "--date", "last week")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--date is not an EDTF date", "2022-03-25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "1000", "many"})
  void threadsAreBounded(String threads) {
    assertThat(spoor("extract", "--threads", threads)).isEqualTo(ExitCode.USAGE);
  }
}
