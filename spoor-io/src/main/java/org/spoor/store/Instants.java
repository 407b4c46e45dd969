package org.spoor.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the case keeps them: UTC, to the millisecond, all of one length so that they sort. */
final class Instants {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Instants() {}

  static String toKept(Instant instant) {
    return FORM.format(instant);
  }

  static Instant fromKept(String kept) {
    return Instant.parse(kept);
  }
}
