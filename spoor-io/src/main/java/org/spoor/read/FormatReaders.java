package org.spoor.read;

/** Chooses the reader; each is loaded at its first use, so that plain text never waits for Tika. */
final class FormatReaders {
  private FormatReaders() {}

  static Extracted read(Format format, byte[] bytes, Limits limits) throws Exception {
    return switch (format) {
      case TEXT -> PlainTextReader.read(bytes);
      case MARKDOWN -> MarkdownReader.read(bytes, limits.maxTextChars());
      case HTML -> HtmlReader.read(bytes, limits.maxTextChars());
      case DOCX, DOC, ODT, RTF -> OfficeReader.read(format, bytes, limits.maxTextChars());
      case MAIL -> MailReader.read(bytes, limits);
      case PDF -> PdfReader.read(bytes, limits.maxTextChars());
      case JSON_LINES, ZIP ->
          throw new IllegalStateException(format + " is many documents, not one");
    };
  }
}
