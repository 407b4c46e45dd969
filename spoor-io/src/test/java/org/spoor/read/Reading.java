package org.spoor.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spoor.read.ReadOutcome.Read;
import org.spoor.read.ReadOutcome.Unreadable;

/** Reads files for a test and holds all outcomes. */
record Reading(ReadSummary summary, List<ReadOutcome> outcomes) {

  static Reading of(Path... paths) {
    return with(ReportReader.DEFAULT, paths);
  }

  static Reading with(ReportReader reader, Path... paths) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ReadSummary summary = reader.read(reader.list(List.of(paths)), outcomes::add);
    return new Reading(summary, outcomes);
  }

  /** A file with these bytes, in a folder that exists. */
  static Path file(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, String name, String text) {
    return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  List<Read> documents() {
    return outcomes.stream().filter(Read.class::isInstance).map(Read.class::cast).toList();
  }

  List<Unreadable> problems() {
    return outcomes.stream()
        .filter(Unreadable.class::isInstance)
        .map(Unreadable.class::cast)
        .toList();
  }

  /** The only outcome, a document. */
  Read only() {
    if (outcomes.size() == 1 && outcomes.getFirst() instanceof Read read) {
      return read;
    }
    throw new AssertionError("not one document: " + outcomes);
  }

  /** The only outcome's code. */
  ErrorCode onlyCode() {
    if (outcomes.size() == 1 && outcomes.getFirst() instanceof Unreadable unreadable) {
      return unreadable.code();
    }
    throw new AssertionError("not one problem: " + outcomes);
  }

  List<ErrorCode> notices() {
    return only().notices().stream().map(Notice::code).toList();
  }
}
