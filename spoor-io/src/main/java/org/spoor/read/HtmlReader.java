package org.spoor.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.spoor.model.Metadata;

/** A web page: the article without what the site puts around it, and what the page says of it. */
final class HtmlReader {
  /** jsoup's own default; deeper elements are laid flat. */
  private static final int MAX_DEPTH = 512;

  private static final int HEAD = 4_096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private HtmlReader() {}

  static Extracted read(byte[] bytes, int maxTextChars) throws ReadFailure {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declaredCharset(bytes));
    return read(decoded.text(), maxTextChars).withNotices(decoded.notices());
  }

  /** The article of a page that has been decoded. */
  static Extracted read(String html, int maxTextChars) {
    Document page = parse(html);
    Metadata metadata = PageMetadata.of(page);
    PageFurniture.strip(page);
    Element article = ArticleFinder.find(page);
    Blocks blocks = new Blocks(maxTextChars);
    for (Element above : ArticleFinder.headOf(page, article, metadata.title())) {
      boolean heading = above.normalName().matches("h[1-6]");
      blocks.add(heading ? Blocks.Kind.HEADING : Blocks.Kind.PARAGRAPH, above.text());
    }
    write(article, blocks);
    String text = blocks.finish();
    if (metadata.published().isEmpty() || metadata.publisher().isEmpty()) {
      ReportTop top = ReportTop.of(text);
      metadata =
          new Metadata(
              metadata.title(),
              metadata.published().or(top::date),
              metadata.publisher().or(top::publisher),
              metadata.author(),
              metadata.url(),
              metadata.language());
    }
    return Extracted.of(text, metadata);
  }

  private static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(new InterruptibleReader(html), "");
  }

  /** Lets the watchdog stop jsoup, whose time grows with the square of the nesting. */
  private static final class InterruptibleReader extends StringReader {
    InterruptibleReader(String text) {
      super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("interrupted");
      }
      return super.read(buffer, offset, length);
    }
  }

  /** All of a page that came by mail: newsletters have many articles and no marks for them. */
  static String readMail(String html, int maxTextChars) {
    Document page = parse(html);
    PageFurniture.strip(page);
    Blocks blocks = new Blocks(maxTextChars);
    write(page.body(), blocks);
    return blocks.finish();
  }

  /** Everything below an element, without a search for the article. */
  static void write(Element element, Blocks blocks) {
    MarkupBlocks markup = new MarkupBlocks(blocks);
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              markup.text(text.getWholeText());
            } else if (node instanceof Element inner) {
              markup.start(inner.normalName());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element inner) {
              markup.end(inner.normalName());
            }
          }
        });
  }

  private static Optional<String> declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
