package org.spoor.read;

import java.util.ArrayList;
import java.util.List;
import org.spoor.model.Metadata;

/**
 * What a format's reader got out of a file.
 *
 * @param text the kept text
 * @param metadata what the file says about itself
 * @param notices reservations
 * @param parts attachments, to be read as documents of their own
 */
record Extracted(String text, Metadata metadata, List<Notice> notices, List<Part> parts) {

  /** A file in a mail. The bytes are not copied: they are large and never written to. */
  @SuppressWarnings("ArrayRecordComponent")
  record Part(String name, byte[] bytes) {}

  Extracted {
    notices = List.copyOf(notices);
    parts = List.copyOf(parts);
  }

  static Extracted of(String text, Metadata metadata) {
    return new Extracted(text, metadata, List.of(), List.of());
  }

  Extracted with(Notice notice) {
    List<Notice> more = new ArrayList<>(notices);
    more.add(notice);
    return new Extracted(text, metadata, more, parts);
  }

  Extracted withNotices(List<Notice> added) {
    List<Notice> more = new ArrayList<>(notices);
    more.addAll(added);
    return new Extracted(text, metadata, more, parts);
  }
}
