package org.spoor.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.spoor.run.BrokenPipe;
import org.spoor.run.OpenCase;
import org.spoor.run.Progress;
import org.spoor.run.ResolvedCase;
import org.spoor.store.CaseStore.Missing;
import org.spoor.store.CaseView;
import picocli.CommandLine.Option;

/** What all commands on a case have in common. */
final class CaseOptions {
  @Option(
      names = "--case",
      paramLabel = "FILE",
      required = true,
      description = "The case: a file, or postgresql://user:password@host/database?schema=name.")
  String location = "";

  @Option(names = "--quiet", description = "No progress and no notes on standard error.")
  boolean quiet;

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** Opens the case, which must be there. */
  OpenCase open() {
    return OpenCase.open(location, Missing.REFUSE, processors());
  }

  /** Does something with a case that is up to date: what is stale is derived first. */
  <T> T with(Function<CaseView, T> work) throws InterruptedException {
    try (OpenCase open = open()) {
      refresh(open);
      try (CaseView view = open.store().view()) {
        return work.apply(view);
      }
    }
  }

  /** Does something with a case that is up to date and put together. */
  <T> T withResolved(BiFunction<ResolvedCase, CaseView, T> work) throws InterruptedException {
    try (OpenCase open = open()) {
      refresh(open);
      ResolvedCase resolved = open.resolved();
      try (CaseView view = open.store().view()) {
        return work.apply(resolved, view);
      }
    }
  }

  /** Brings what is derived up to date and shows progress. */
  boolean refresh(OpenCase open) throws InterruptedException {
    if (quiet) {
      return open.refresh(Progress.NONE);
    }
    try (ProgressBar bar = bar()) {
      return open.refresh(bar);
    }
  }

  ProgressBar bar() {
    Terminal terminal = Terminal.ofProcess();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    return new ProgressBar(err, terminal.errorInteractive(), terminal.width());
  }

  /** Writes to standard output, which stays open; a reader that goes away is no error. */
  static void print(Consumer<Writer> page) {
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
            1 << 16);
    try {
      page.accept(writer);
      writer.flush();
    } catch (IOException e) {
      broken(e);
    } catch (UncheckedIOException e) {
      broken(e.getCause() == null ? new IOException(e.getMessage()) : e.getCause());
    }
  }

  /** Writes a text to standard output. */
  static void print(String page) {
    print(
        out -> {
          try {
            out.write(page);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void broken(IOException failure) {
    if (!BrokenPipe.is(failure)) {
      throw new EnvironmentException("standard output broke: " + failure.getMessage(), failure);
    }
  }
}
