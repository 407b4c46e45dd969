package org.spoor.read;

import java.util.Locale;
import java.util.Set;

/** Tells titles that a person wrote into a file's properties from those that programs put there. */
final class OfficeTitles {
  private static final Set<String> OPENINGS =
      Set.of("untitled", "document", "microsoft word", "powerpoint", "layout ");
  private static final Set<String> EXTENSIONS =
      Set.of("doc", "docx", "odt", "rtf", "pdf", "indd", "qxd", "txt", "tmp");

  private OfficeTitles() {}

  static boolean isTitle(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return title.length() >= 8
        && OPENINGS.stream().noneMatch(lower::startsWith)
        && !EXTENSIONS.contains(Format.extension(title));
  }
}
