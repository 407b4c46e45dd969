package org.spoor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.spoor.extract.Extractor;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
final class ExtractFilterTest {
  private static final String SENTENCE =
      "Police seized 12 kg of heroin in Riga on 3 March 2022, an official said.";

  private final Extractor extractor = Extractor.create();

  @Test
  void recordsComeInTheOrderOfTheInputWhateverTheThreads() throws Exception {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String text = (SENTENCE + " ").repeat(1 + i * 7 % 40);
      input.append(
          i % 50 == 13 ? "nonsense\n" : "{\"id\":\"d" + i + "\",\"text\":\"" + text + "\"}\n");
    }
    String one = run(input.toString(), 1);
    assertThat(run(input.toString(), 8)).isEqualTo(one);
    assertThat(one.lines().filter(line -> line.contains("\"kind\":\"error\""))).hasSize(6);
  }

  @Test
  void countsWhatWasAndWasNotADocument() throws Exception {
    ExtractFilter.Outcome outcome =
        new ExtractFilter(extractor, 2)
            .run(in("{\"id\":\"a\",\"text\":\"\"}\n\nx\n"), OutputStream.nullOutputStream());
    assertThat(outcome.documents()).isEqualTo(1);
    assertThat(outcome.faulty()).isEqualTo(2);
    assertThat(outcome.bugs()).isEmpty();
  }

  @Test
  void aResultIsWrittenWhileTheInputPauses() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            written.countDown();
          }
        };
    try (PipedOutputStream typing = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(typing, 1 << 16)) {
      FutureTask<ExtractFilter.Outcome> filter =
          new FutureTask<>(() -> new ExtractFilter(extractor, 2).run(in, out));
      Thread.ofPlatform().daemon().start(filter);
      typing.write("nonsense\n".getBytes(StandardCharsets.UTF_8));
      typing.flush();
      assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
      typing.close();
      assertThat(filter.get(30, TimeUnit.SECONDS).faulty()).isEqualTo(1);
    }
  }

  @Test
  void aReaderThatGoesAwayEndsItQuietly() throws Exception {
    String many = ("{\"id\":\"a\",\"text\":\"" + SENTENCE.repeat(50) + "\"}\n").repeat(3_000);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    long start = System.nanoTime();
    new ExtractFilter(extractor, 2).run(in(many), closed);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void outputThatFailsOtherwiseIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> new ExtractFilter(extractor, 2).run(in("x\n"), full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space");
  }

  private String run(String input, int threads) throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExtractFilter(extractor, threads).run(in(input), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ByteArrayInputStream in(String input) {
    return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
  }
}
