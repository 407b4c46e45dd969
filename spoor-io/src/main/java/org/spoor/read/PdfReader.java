package org.spoor.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.spoor.model.Metadata;

/**
 * A PDF as running text: columns in reading order, running heads and page numbers removed, lines
 * joined to paragraphs, broken words mended.
 */
final class PdfReader {
  private static final int MOST_PAGES = 5_000;

  /** The end mark stands in the last 1,024 bytes (ISO 32000-1, annex H.3); some tools add more. */
  private static final int END = 4_096;

  private PdfReader() {}

  static Extracted read(byte[] bytes, int maxTextChars) throws IOException, ReadFailure {
    requireEnd(bytes);
    BundledFont.install();
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new ReadFailure(
            ErrorCode.TOO_LARGE, "it has " + pages + " pages, the limit is " + MOST_PAGES);
      }
      List<PdfLine> lines = lines(document, maxTextChars);
      if (lines.isEmpty()) {
        throw new ReadFailure(
            ErrorCode.NO_TEXT, "none of its " + pages + " pages holds text: it is a scan");
      }
      Blocks blocks = new Blocks(maxTextChars);
      PdfParagraphs.write(RunningHeads.without(lines, pages), blocks);
      return extracted(blocks.finish(), document.getDocumentInformation(), lines);
    } catch (InvalidPasswordException e) {
      throw new ReadFailure(ErrorCode.PASSWORD_PROTECTED, "it needs a password");
    } catch (IOException e) {
      throw new ReadFailure(
          ErrorCode.BROKEN_FILE,
          "it is damaged: " + Messages.excerpt(String.valueOf(e.getMessage())));
    }
  }

  /** PDFBox salvages a file that was cut off; half a report is none, and nobody would know. */
  private static void requireEnd(byte[] bytes) throws ReadFailure {
    int from = Math.max(0, bytes.length - END);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF") && !tail.contains("startxref")) {
      throw new ReadFailure(ErrorCode.BROKEN_FILE, "it has no end: it was cut off");
    }
  }

  private static List<PdfLine> lines(PDDocument document, int maxTextChars) throws IOException {
    List<PdfLine> lines = new ArrayList<>();
    int[] columns = new int[1];
    long[] chars = new long[1];
    PdfWords words =
        new PdfWords(
            (page, width, height, found) -> {
              for (List<PdfLine> column : PdfColumns.of(page, found)) {
                columns[0]++;
                for (PdfLine line : column) {
                  if (line.cells().isEmpty()) {
                    continue;
                  }
                  chars[0] += line.text().length();
                  if (chars[0] > maxTextChars) {
                    throw new Blocks.Overflow();
                  }
                  lines.add(line.inColumn(columns[0], line.base() / height));
                }
              }
            });
    words.walk(document);
    return lines;
  }

  private static Extracted extracted(String text, PDDocumentInformation info, List<PdfLine> lines) {
    ReportTop top = ReportTop.of(text);
    Optional<String> created = day(info.getCreationDate());
    Metadata metadata =
        new Metadata(
            Optional.ofNullable(info.getTitle())
                .flatMap(MetadataField::clean)
                .filter(OfficeTitles::isTitle)
                .or(() -> largest(lines))
                .or(top::title),
            top.date().or(() -> created),
            top.publisher(),
            Optional.ofNullable(info.getAuthor()).flatMap(MetadataField::clean),
            Optional.empty(),
            Optional.empty());
    Extracted extracted = Extracted.of(text, metadata);
    return top.date().isEmpty() && created.isPresent()
        ? extracted.with(
            new Notice(
                ErrorCode.DATE_FROM_PROPERTIES,
                "its date is when the file was made: " + created.get()))
        : extracted;
  }

  /** The day as it was where the file was made. */
  private static Optional<String> day(@org.jspecify.annotations.Nullable Calendar date) {
    if (date == null || date.get(Calendar.YEAR) < 1990 || date.get(Calendar.YEAR) > 2100) {
      return Optional.empty();
    }
    return Optional.of(
        LocalDate.of(
                date.get(Calendar.YEAR),
                date.get(Calendar.MONTH) + 1,
                date.get(Calendar.DAY_OF_MONTH))
            .toString());
  }

  /** The largest type on the first page, when clearly larger than the rest. */
  private static Optional<String> largest(List<PdfLine> lines) {
    float largest = 0;
    float usual = lines.get(lines.size() / 2).size();
    for (PdfLine line : lines) {
      largest = line.page() == 0 ? Math.max(largest, line.size()) : largest;
    }
    StringBuilder title = new StringBuilder();
    for (PdfLine line : lines) {
      if (line.page() == 0 && line.size() >= 0.98f * largest) {
        title.append(title.isEmpty() ? "" : " ").append(line.text());
      }
    }
    return largest >= 1.25f * usual && title.length() >= 8 && title.length() <= 200
        ? MetadataField.clean(title.toString())
        : Optional.empty();
  }
}
