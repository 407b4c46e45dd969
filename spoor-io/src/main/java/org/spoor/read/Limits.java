package org.spoor.read;

import java.time.Duration;

/**
 * What a file may ask of us. Every bound is inclusive.
 *
 * @param maxTextBytes size of a text file (text, Markdown, HTML) or of one line of JSON Lines, in
 *     bytes. A novel has under 1 MB
 * @param maxFileBytes size of any other file that is read as one document, of a mail with its
 *     attachments, and of an entry of an archive, in bytes
 * @param maxTextChars length of a kept text, in UTF-16 code units
 * @param maxFiles files of one run
 * @param maxEntries entries of one archive with those in it, attachments of one mail
 * @param maxArchiveBytes unpacked size of all that one archive file holds, archives in it included,
 *     in bytes
 * @param maxRatio unpacked to packed size of an entry, once it is over 1 MB; text packs at most
 *     about 30 : 1 unless it repeats itself
 * @param maxDepth archives and mails in one another; 1 is an archive of plain files
 * @param maxFolderDepth folders in one another
 * @param maxTime what one file may take
 */
public record Limits(
    long maxTextBytes,
    long maxFileBytes,
    int maxTextChars,
    int maxFiles,
    int maxEntries,
    long maxArchiveBytes,
    int maxRatio,
    int maxDepth,
    int maxFolderDepth,
    Duration maxTime) {
  private static final long MEGABYTE = 1_000_000;

  /** Made for 1 GB of memory. */
  public static final Limits DEFAULT =
      new Limits(
          20 * MEGABYTE,
          50 * MEGABYTE,
          20_000_000,
          1_000_000,
          50_000,
          1_000 * MEGABYTE,
          200,
          4,
          64,
          Duration.ofSeconds(60));

  public Limits {
    if (maxTextBytes < 1
        || maxFileBytes < 1
        || maxTextChars < 1
        || maxFiles < 1
        || maxEntries < 1
        || maxArchiveBytes < 1
        || maxRatio < 1
        || maxDepth < 1
        || maxFolderDepth < 1
        || !maxTime.isPositive()) {
      throw new IllegalArgumentException("every limit must be positive: " + maxTextBytes);
    }
    if (maxTextBytes > Integer.MAX_VALUE - 16 || maxFileBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("a document must fit an array: at most 2 GB");
    }
  }

  /** The same with another size of text files. */
  public Limits withMaxTextBytes(long bytes) {
    return new Limits(
        bytes,
        maxFileBytes,
        maxTextChars,
        maxFiles,
        maxEntries,
        maxArchiveBytes,
        maxRatio,
        maxDepth,
        maxFolderDepth,
        maxTime);
  }

  /** The same with another size of the other files. */
  public Limits withMaxFileBytes(long bytes) {
    return new Limits(
        maxTextBytes,
        bytes,
        maxTextChars,
        maxFiles,
        maxEntries,
        maxArchiveBytes,
        maxRatio,
        maxDepth,
        maxFolderDepth,
        maxTime);
  }

  /** The same with another time for a file. */
  public Limits withMaxTime(Duration time) {
    return new Limits(
        maxTextBytes,
        maxFileBytes,
        maxTextChars,
        maxFiles,
        maxEntries,
        maxArchiveBytes,
        maxRatio,
        maxDepth,
        maxFolderDepth,
        time);
  }
}
