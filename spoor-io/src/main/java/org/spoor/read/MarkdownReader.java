package org.spoor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.spoor.model.Metadata;

/** Markdown without its marks; the front matter between {@code ---} lines is metadata. */
final class MarkdownReader {
  private static final int MOST_FRONT_LINES = 200;

  /** Deeper quotations and lists in one another are laid flat. */
  private static final int MAX_NESTING = 100;

  private static final Pattern FIELD = Pattern.compile("([A-Za-z_-]{2,30})\\s?:\\s?(.*)");

  private MarkdownReader() {}

  static Extracted read(byte[] bytes, int maxTextChars) throws ReadFailure {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, Optional.empty());
    String source = decoded.text();
    Map<String, String> front = new HashMap<>();
    int body = frontMatter(source, front);
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();
    Node root = parser.parse(body == 0 ? source : source.substring(body));
    Blocks blocks = new Blocks(maxTextChars);
    MarkdownBlocks.write(root, blocks);
    String text = blocks.finish();
    ReportTop top = ReportTop.of(text);
    Metadata metadata =
        new Metadata(
            field(front, "title", "headline").or(top::title),
            field(front, "published", "date", "pubdate")
                .flatMap(WrittenDate::inField)
                .or(top::date),
            field(front, "publisher", "source", "site").or(top::publisher),
            field(front, "author", "authors", "byline"),
            field(front, "url", "canonical", "canonical_url", "link")
                .flatMap(PageMetadata::webAddress),
            field(front, "language", "lang").flatMap(PageMetadata::languageTag));
    return Extracted.of(text, metadata).withNotices(decoded.notices());
  }

  /** Where the body begins; 0 when there is no front matter. */
  private static int frontMatter(String source, Map<String, String> fields) {
    if (!source.startsWith("---\n")) {
      return 0;
    }
    int at = 4;
    for (int line = 0; line < MOST_FRONT_LINES; line++) {
      int end = source.indexOf('\n', at);
      String content = source.substring(at, end < 0 ? source.length() : end).stripTrailing();
      if (content.equals("---") || content.equals("...")) {
        return end < 0 ? source.length() : end + 1;
      }
      if (end < 0) {
        break;
      }
      Matcher field = FIELD.matcher(content.length() > 1_000 ? "" : content);
      if (field.matches()) {
        fields.putIfAbsent(
            field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2).strip()));
      }
      at = end + 1;
    }
    fields.clear();
    return 0;
  }

  /** The value without quotation marks, list brackets and comment. */
  private static String unquoted(String value) {
    int last = value.length() - 1;
    if (last >= 1) {
      char mark = value.charAt(0);
      int close = value.indexOf(mark, 1);
      if ((mark == '"' || mark == '\'') && close > 0) {
        return value.substring(1, close);
      }
      if (mark == '[' && value.charAt(last) == ']') {
        return value.substring(1, last).replace("\"", "").replace("'", "");
      }
    }
    int comment = value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment);
  }

  private static Optional<String> field(Map<String, String> front, String... names) {
    for (String name : names) {
      Optional<String> value = Optional.ofNullable(front.get(name)).flatMap(MetadataField::clean);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
