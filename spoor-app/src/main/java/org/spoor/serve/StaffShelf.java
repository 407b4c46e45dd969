package org.spoor.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.spoor.assess.mission.StaffList;
import org.spoor.assess.mission.States;
import org.spoor.exchange.TableFault;
import org.spoor.run.StaffFile;
import org.spoor.run.WholeFile;
import org.spoor.store.CaseLocation;

/**
 * The list of staff that a team works with, in a file beside the case: a figure of an embassy is no
 * report, and no decision about one. Safe to share between threads.
 */
final class StaffShelf {
  private final Path file;
  private final States states = States.load();

  StaffShelf(CaseLocation location) {
    Path accounts = Accounts.fileOf(location);
    String name = String.valueOf(accounts.getFileName());
    this.file = accounts.resolveSibling(name.replaceFirst("\\.accounts$", "") + ".staff.csv");
  }

  States states() {
    return states;
  }

  /** Changes whenever the file does. */
  String stamp() {
    try {
      return Files.isRegularFile(file)
          ? Long.toHexString(Files.getLastModifiedTime(file).toMillis()) + "." + Files.size(file)
          : "-";
    } catch (IOException e) {
      return "-";
    }
  }

  /** The table as it was given; empty where nobody has given one. */
  Optional<byte[]> table() {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the staff list cannot be read: " + file, e);
    }
  }

  /**
   * What a table says.
   *
   * @throws Problem when it is no table
   */
  StaffList read(byte[] table) {
    try {
      return StaffFile.read("the list", new ByteArrayInputStream(table), states);
    } catch (TableFault e) {
      throw Problem.of(ProblemCode.WRONG_STAFF_LIST, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  /** Puts a table in place of the one that was there. */
  synchronized void put(byte[] table) {
    String text = new String(table, StandardCharsets.UTF_8);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      WholeFile.write(file, out -> out.write(text));
    } catch (IOException e) {
      throw new UncheckedIOException("the staff list cannot be written: " + file, e);
    }
  }

  /** Takes it away; whether there was one. */
  synchronized boolean remove() {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the staff list cannot be removed: " + file, e);
    }
  }
}
