package org.spoor.read;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.spoor.model.Metadata;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * DOCX, DOC, ODT and RTF through the single Tika parser that each needs: the automatic parser would
 * load and configure all of them first. Pictures and embedded files, headers and footers, deleted
 * and moved text are left out.
 */
final class OfficeReader {
  /** Pictures and embedded files included, no report has this many. */
  private static final int MOST_ENTRIES = 10_000;

  private OfficeReader() {}

  static Extracted read(Format format, byte[] bytes, int maxTextChars) throws Exception {
    if (format == Format.DOCX || format == Format.ODT) {
      // Tika salvages what it can from an archive that was cut off; half a report is none.
      EndOfDirectory.requireSane(new SeekableInMemoryByteChannel(bytes), MOST_ENTRIES);
    }
    Parser parser =
        switch (format) {
          case DOCX -> new OOXMLParser();
          case DOC -> new OfficeParser();
          case ODT -> new OpenDocumentParser();
          case RTF -> new RTFParser();
          case TEXT, MARKDOWN, HTML, PDF, MAIL, JSON_LINES, ZIP ->
              throw new IllegalArgumentException(format + " is no office format");
        };
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    Blocks blocks = new Blocks(maxTextChars);
    org.apache.tika.metadata.Metadata properties = new org.apache.tika.metadata.Metadata();
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, new BlockHandler(new MarkupBlocks(blocks)), properties, context);
    } catch (EncryptedDocumentException e) {
      throw new ReadFailure(ErrorCode.PASSWORD_PROTECTED, "it is encrypted");
    } catch (TikaException | SAXException e) {
      throw cause(e);
    }
    return extracted(blocks.finish(), properties);
  }

  /** Tika wraps what its handlers throw. */
  private static Exception cause(Exception wrapped) throws ReadFailure {
    for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
      if (cause instanceof Blocks.Overflow overflow) {
        throw overflow;
      }
      if (cause.getClass().getSimpleName().contains("Encrypted")) {
        throw new ReadFailure(ErrorCode.PASSWORD_PROTECTED, "it is encrypted");
      }
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("zip bomb")) {
        throw new ReadFailure(ErrorCode.ARCHIVE_BOMB, "it unpacks out of all proportion");
      }
    }
    return wrapped;
  }

  private static Extracted extracted(String text, org.apache.tika.metadata.Metadata properties) {
    ReportTop top = ReportTop.of(text);
    Optional<String> created =
        property(properties, TikaCoreProperties.CREATED).flatMap(WrittenDate::inField);
    Metadata metadata =
        new Metadata(
            property(properties, TikaCoreProperties.TITLE)
                .filter(OfficeTitles::isTitle)
                .or(top::title),
            top.date().or(() -> created),
            property(properties, TikaCoreProperties.PUBLISHER).or(top::publisher),
            property(properties, TikaCoreProperties.CREATOR),
            Optional.empty(),
            property(properties, TikaCoreProperties.LANGUAGE).flatMap(PageMetadata::languageTag));
    Extracted extracted = Extracted.of(text, metadata);
    return top.date().isEmpty() && created.isPresent()
        ? extracted.with(
            new Notice(
                ErrorCode.DATE_FROM_PROPERTIES,
                "its date is when the file was made: " + created.get()))
        : extracted;
  }

  private static Optional<String> property(
      org.apache.tika.metadata.Metadata properties, Property property) {
    return Optional.ofNullable(properties.get(property)).flatMap(MetadataField::clean);
  }

  /** Passes Tika's XHTML on; what stands in annotations is left out. */
  private static final class BlockHandler extends DefaultHandler {
    private final MarkupBlocks markup;
    private int skipped;
    private int inHead;

    BlockHandler(MarkupBlocks markup) {
      this.markup = markup;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (Thread.currentThread().isInterrupted()) {
        throw new SAXException("interrupted");
      }
      String of = String.valueOf(attributes.getValue("class"));
      boolean aside = of.contains("annotation") || of.contains("comment");
      if (skipped > 0 || aside) {
        skipped++;
        return;
      }
      inHead += local.equals("head") ? 1 : 0;
      markup.start(local);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      inHead -= local.equals("head") ? 1 : 0;
      markup.end(local);
    }

    @Override
    public void characters(char[] text, int start, int length) {
      if (skipped == 0 && inHead == 0) {
        markup.text(new String(text, start, length));
      }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
      characters(text, start, length);
    }
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(org.apache.tika.metadata.Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream,
        ContentHandler handler,
        org.apache.tika.metadata.Metadata metadata,
        boolean outputHtml) {
      // Nothing: see shouldParseEmbedded.
    }
  }
}
