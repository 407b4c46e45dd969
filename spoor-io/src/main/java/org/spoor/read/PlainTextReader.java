package org.spoor.read;

import java.util.Optional;
import org.spoor.model.Metadata;

/** Plain text: kept as it is, also where its lines are wrapped (the text layer joins them). */
final class PlainTextReader {
  private PlainTextReader() {}

  static Extracted read(byte[] bytes) throws ReadFailure {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, Optional.empty());
    ReportTop top = ReportTop.of(decoded.text());
    Metadata metadata =
        new Metadata(
            top.title(),
            top.date(),
            top.publisher(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Extracted.of(decoded.text(), metadata).withNotices(decoded.notices());
  }
}
