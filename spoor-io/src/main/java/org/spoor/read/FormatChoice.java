package org.spoor.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The format a file is read as: the one its first bytes prove, else the one its name claims, else
 * plain text when its extension is unknown.
 *
 * @param notice where name and content disagree
 */
record FormatChoice(Format format, Optional<Notice> notice) {
  /** Extensions of files that are not reports, and would only be noise if read as text. */
  private static final Set<String> OTHERS =
      Set.of(
          "csv", "tsv", "json", "xml", "yaml", "yml", "xls", "xlsx", "ods", "ppt", "pptx", "odp",
          "jpg", "jpeg", "png", "gif", "webp", "svg", "tif", "tiff", "bmp", "heic", "mp3", "mp4",
          "mov", "avi", "wav", "exe", "dll", "so", "class", "jar", "gz", "tgz", "bz2", "xz", "7z",
          "rar", "tar", "db", "sqlite", "js", "css", "ics", "vcf", "msg", "pst", "mbox", "epub");

  private static final Map<String, String> SIGNATURES =
      Map.of(
          "\u0089PNG", "a picture",
          "\u00ff\u00d8\u00ff", "a picture",
          "GIF8", "a picture",
          "\u001f\u008b", "a gzip file",
          "7z\u00bc\u00af", "a 7-Zip archive",
          "Rar!", "a RAR archive",
          "\u007fELF", "a program",
          "MZ\u0090", "a program");

  static FormatChoice of(String name, byte[] head) throws ReadFailure {
    Optional<Format> proven = Format.ofContent(head);
    Optional<Format> claimed = Format.ofName(name);
    if (proven.isPresent() && !proven.equals(claimed)) {
      return disagreeing(name, proven.get(), claimed);
    }
    if (claimed.isPresent()) {
      requireNoSignature(head);
      return new FormatChoice(claimed.get(), Optional.empty());
    }
    if (OTHERS.contains(Format.extension(name))) {
      throw new ReadFailure(
          ErrorCode.UNSUPPORTED_FORMAT,
          "files of the kind ." + Format.extension(name) + " are not read");
    }
    requireNoSignature(head);
    return new FormatChoice(Format.TEXT, Optional.empty());
  }

  private static FormatChoice disagreeing(String name, Format proven, Optional<Format> claimed)
      throws ReadFailure {
    if (proven == Format.ZIP) {
      // Office files are archives; some writers put their parts in an order that hides the kind.
      if (claimed.isPresent() && (claimed.get() == Format.DOCX || claimed.get() == Format.ODT)) {
        return new FormatChoice(claimed.get(), Optional.empty());
      }
      if (OTHERS.contains(Format.extension(name))) {
        throw new ReadFailure(
            ErrorCode.UNSUPPORTED_FORMAT,
            "files of the kind ." + Format.extension(name) + " are not read");
      }
    }
    if (proven == Format.DOC) {
      if (claimed.isPresent() && claimed.get() == Format.DOCX) {
        throw new ReadFailure(ErrorCode.PASSWORD_PROTECTED, "it is an encrypted Word document");
      }
      if (OTHERS.contains(Format.extension(name))) {
        throw new ReadFailure(
            ErrorCode.UNSUPPORTED_FORMAT,
            "files of the kind ." + Format.extension(name) + " are not read");
      }
    }
    boolean textual = proven == Format.HTML && claimed.isPresent() && claimed.get().isText();
    if (textual && claimed.get() != Format.TEXT) {
      // A mail, a Markdown file or a JSON line may begin with a tag.
      return new FormatChoice(claimed.get(), Optional.empty());
    }
    if (claimed.isEmpty()) {
      return new FormatChoice(proven, Optional.empty());
    }
    return new FormatChoice(
        proven,
        Optional.of(
            new Notice(
                ErrorCode.WRONG_EXTENSION, name + " is " + proven + " and not " + claimed.get())));
  }

  private static void requireNoSignature(byte[] head) throws ReadFailure {
    String start =
        new String(head, 0, Math.min(head.length, 8), java.nio.charset.StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        throw new ReadFailure(ErrorCode.UNSUPPORTED_FORMAT, "it is " + signature.getValue());
      }
    }
  }
}
