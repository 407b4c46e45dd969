package org.spoor.read;

import java.io.IOException;
import java.util.List;
import org.spoor.model.Metadata;

/**
 * Metadata that a person keeps beside a report: {@code release.pdf.meta.json} beside {@code
 * release.pdf}. It overrules what the report says of itself.
 */
final class Sidecar {
  private static final String SUFFIX = ".meta.json";
  private static final int LARGEST = 100_000;

  private Sidecar() {}

  static boolean isSidecar(String name) {
    return name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
  }

  /** The sidecar's name for a report's. */
  static String nameFor(String report) {
    return report + SUFFIX;
  }

  /** The report's name for a sidecar's. */
  static String reportOf(String sidecar) {
    return sidecar.substring(0, sidecar.length() - SUFFIX.length());
  }

  /** What it says; a sidecar that says nothing usable gives a notice and no metadata. */
  static Metadata read(Content content, String name, List<Notice> notices) {
    try {
      return JsonDocument.metadata(content.bytes(LARGEST), ErrorCode.BAD_SIDECAR, notices);
    } catch (ReadFailure e) {
      notices.add(new Notice(ErrorCode.BAD_SIDECAR, name + ": " + e.detail()));
    } catch (IOException e) {
      notices.add(new Notice(ErrorCode.BAD_SIDECAR, name + ": it cannot be read"));
    }
    return Metadata.NONE;
  }
}
