package org.spoor.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read, with the extensions that claim them (lower case, without dot). */
public enum Format {
  TEXT("txt", "text", "asc"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm", "xhtml"),
  PDF("pdf"),
  DOCX("docx", "docm", "dotx"),
  DOC("doc", "dot"),
  ODT("odt", "ott"),
  RTF("rtf"),
  MAIL("eml"),
  JSON_LINES("jsonl", "ndjson"),
  ZIP("zip");

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** Whether it is a file of characters that a person could read as it is. */
  boolean isText() {
    return switch (this) {
      case TEXT, MARKDOWN, HTML, MAIL, JSON_LINES -> true;
      case PDF, DOCX, DOC, ODT, RTF, ZIP -> false;
    };
  }

  /** How many bytes a document of this format may have; mails carry attachments. */
  long limit(Limits limits) {
    return isText() && this != MAIL ? limits.maxTextBytes() : limits.maxFileBytes();
  }

  /** The format that a file's name claims. */
  static Optional<Format> ofName(String name) {
    String extension = extension(name);
    for (Format format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The part of a name after its last dot, in lower case; empty when there is none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The format that the first bytes of a file prove; empty for anything that has no signature, as
   * plain text.
   *
   * @param head the first bytes, at least 1,024 where the file has them
   */
  static Optional<Format> ofContent(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 1_024), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return Optional.of(zipFamily(head, start));
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return Optional.of(DOC);
    }
    if (start.contains("%PDF-")) {
      return Optional.of(PDF);
    }
    String opening = start.substring(start.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0).stripLeading();
    String lower = opening.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return Optional.of(HTML);
    }
    return Optional.empty();
  }

  private static Format zipFamily(byte[] head, String start) {
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return ODT;
    }
    String more = new String(head, StandardCharsets.ISO_8859_1);
    boolean office = more.contains("[Content_Types].xml") || more.contains("_rels/.rels");
    return office && more.contains("word/") ? DOCX : ZIP;
  }
}
