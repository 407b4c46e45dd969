package org.spoor.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoor.model.Document;

/** What became of one thing that was read, on its way into the case. */
public sealed interface Arrival {
  /** SHA-256 in lower-case hexadecimal. */
  Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Where it was found: the latest reading of an origin is the one that the case remembers. */
  String origin();

  /**
   * A report.
   *
   * @param document under the id that it would like to have; the case may give it another
   * @param hash identifies the words, 64 lower-case hexadecimal digits; a report whose hash is in
   *     the case already is not stored again
   * @param format as what it was read
   * @param notices reservations about the reading, in the order found
   * @param extracted what was found in it; empty where the case has that already, or will get it
   *     later
   */
  record Report(
      String origin,
      Document document,
      String hash,
      String format,
      List<Remark> notices,
      Optional<Extracted> extracted)
      implements Arrival {
    public Report {
      notices = List.copyOf(notices);
      checkHash(hash);
    }
  }

  /**
   * The words of a report that is in the case, or comes before this in the same batch.
   *
   * @param hash of those words
   */
  record Copy(String origin, String hash, List<Remark> notices) implements Arrival {
    public Copy {
      notices = List.copyOf(notices);
      checkHash(hash);
    }
  }

  /**
   * No report.
   *
   * @param why with a stable code
   */
  record Unreadable(String origin, Remark why) implements Arrival {}

  private static void checkHash(String hash) {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + hash);
    }
  }
}
