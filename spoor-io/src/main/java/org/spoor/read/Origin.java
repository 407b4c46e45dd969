package org.spoor.read;

import java.nio.file.Path;

/**
 * Where a document was found.
 *
 * @param file the file on disk
 * @param within the place in it: empty for the file itself, {@code !/a/b.txt} for an entry of an
 *     archive or an attachment, {@code :12} for a line (counted from 1); nested places follow one
 *     another
 */
public record Origin(Path file, String within) {
  /** A file itself. */
  public static Origin of(Path file) {
    return new Origin(file, "");
  }

  /** A named part of this: an entry of an archive, an attachment of a mail. */
  Origin part(String name) {
    return new Origin(file, within + "!/" + name);
  }

  /** A line of this, counted from 1. */
  Origin line(long number) {
    return new Origin(file, within + ":" + number);
  }

  /** The path as a person writes it, with the place in it. */
  @Override
  public String toString() {
    return file + within;
  }
}
