package org.spoor.read;

import java.nio.file.Path;
import java.util.List;
import org.spoor.model.Metadata;

/**
 * Reads files and folders into documents. Immutable; a run keeps nothing but hashes and ids of what
 * it has read.
 *
 * @param limits what a file may ask of us
 * @param overrides what the person who starts the run says of all its documents (as {@code --date}
 *     and {@code --publisher}): overrules sidecars, which overrule the files themselves
 */
public record ReportReader(Limits limits, Metadata overrides) {
  /** With the default limits and nothing overruled. */
  public static final ReportReader DEFAULT = new ReportReader(Limits.DEFAULT, Metadata.NONE);

  public ReportReader {
    overrides
        .published()
        .filter(date -> !Edtf.isDate(date))
        .ifPresent(
            date -> {
              throw new IllegalArgumentException("not an EDTF date: " + date);
            });
  }

  /**
   * Whether a date may be given as {@link #overrides()}: a day, month, year or interval in EDTF.
   */
  public static boolean isDate(String text) {
    return Edtf.isDate(text);
  }

  /** What there is to read, without opening any of it. */
  public Listing list(List<Path> paths) {
    return new FolderWalk(limits).walk(paths);
  }

  /**
   * Reads it all, in the listing's order, on this thread: whatever happens with a file, the next
   * one is read. Stops after the current document when this thread is interrupted, and leaves its
   * interrupt flag set.
   */
  public ReadSummary read(Listing listing, ReadListener listener) {
    try (ReadRun run = new ReadRun(this, listener)) {
      return run.read(listing);
    }
  }
}
