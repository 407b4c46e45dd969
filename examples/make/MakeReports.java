import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the example reports that are not plain text, and the plain-text twin of every report.
 *
 * <p>Run from the repository's root with {@code java examples/make/MakeReports.java}. Sources are {@code make/sources/*.txt}
 * (a head of {@code Name: value} lines, an empty line, paragraphs) and, for HTML, a page in {@code make/shells}. The
 * same sources give the same bytes: no clock, no compression, fixed times in archives.
 */
final class MakeReports {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path SOURCES = EXAMPLES.resolve("make/sources");
  private static final Path REPORTS = EXAMPLES.resolve("reports");
  private static final Path TEXTS = EXAMPLES.resolve("texts");

  /** A report before it has a format: its head, and its paragraphs as a reader sees them ("## " marks a heading). */
  private record Report(Map<String, String> head, List<String> paragraphs) {
    static Report read(String name) throws IOException {
      String[] halves = Files.readString(SOURCES.resolve(name)).strip().split("\n\n", 2);
      var head = new LinkedHashMap<String, String>();
      for (String line : halves[0].split("\n")) {
        String[] pair = line.split(":\\s*", 2);
        head.put(pair[0], pair[1].strip());
      }
      var paragraphs = new ArrayList<>(Arrays.asList(halves[1].split("\n\n+")));
      if (head.containsKey("Facts")) {
        paragraphs.add("Facts: " + head.get("Facts"));
      }
      return new Report(head, List.copyOf(paragraphs));
    }

    String get(String name) {
      return head.getOrDefault(name, "");
    }

    LocalDate published() {
      return LocalDate.parse(get("Published"));
    }

    /** Without the marks of headings and links. */
    List<String> plain() {
      return paragraphs.stream().map(p -> p.replaceFirst("^## ", "").replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1")).toList();
    }

    String body() {
      return String.join("\n\n", plain()) + "\n";
    }

    String text() {
      return get("Title") + "\n\n" + body();
    }
  }

  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(TEXTS);
    try (Stream<Path> files = Files.list(REPORTS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt") || name.endsWith(".md")) {
          Files.writeString(TEXTS.resolve(name), Files.readString(file));
        }
      }
    }
    for (String name : List.of("03-kapitan-andreevo", "07-antwerp-half-year", "11-poland-expels-45", "19-eighty-five",
        "23-sunflower-pellets-again", "27-balloons-over-vilnius", "41-trieste-lorries")) {
      Charset charset = name.startsWith("19") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
      make(name + ".html", report -> html(report, name).getBytes(charset));
    }
    make("06-antwerp-review.pdf", report -> new Pdf(400, 440, 2, 10, 13, "SCHELDT QUARTERLY    No. 1, March 2020").print(report));
    byte[] release = make("31-bank-pleads-guilty.pdf", report -> new Pdf(595, 842, 1, 12, 16, "").print(report));
    Files.write(REPORTS.resolve("broken.pdf"), Arrays.copyOf(release, release.length * 2 / 5));
    make("08-antwerp-year.docx", MakeReports::docx);
    make("34-frozen-in-spring.docx", MakeReports::docx);
    make("18-two-days-in-april.odt", MakeReports::odt);
    make("10-putty-and-powder.rtf", MakeReports::rtf);
    Report attachment = inner("38-baltic-ten.txt");
    make("16-envoys-weekly.eml", report -> eml(report, attachment));
    var lines = new StringBuilder();
    for (String name : List.of("35-rotterdam-bananas", "36-southampton-bananas")) {
      Report report = Report.read(name + ".txt");
      Files.writeString(TEXTS.resolve(name), report.text());
      lines.append(json(name, report)).append('\n');
    }
    Files.writeString(REPORTS.resolve("35-36-press-digest.jsonl"), lines);
    var members = new LinkedHashMap<String, byte[]>();
    for (String name : List.of("39-finestra.txt", "40-glass-eels.txt")) {
      members.put(name, bytes(inner(name).body()));
    }
    Files.write(REPORTS.resolve("39-40-frontier-bulletin.zip"), zip(members));
  }

  private interface Format {
    byte[] write(Report report) throws IOException;
  }

  private static byte[] make(String name, Format format) throws IOException {
    Report report = Report.read(name + ".txt");
    byte[] product = format.write(report);
    Files.write(REPORTS.resolve(name), product);
    Files.writeString(TEXTS.resolve(name), report.text());
    return product;
  }

  /** A report that travels inside another file: only its twin is written here. */
  private static Report inner(String name) throws IOException {
    Report report = Report.read(name);
    Files.writeString(TEXTS.resolve(name), report.body());
    return report;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String html(Report report, String name) throws IOException {
    var body = new StringBuilder();
    for (String paragraph : report.paragraphs()) {
      String inline = escape(paragraph).replaceAll("\\[([^]]+)]\\(([^)]+)\\)", "<a href=\"$2\">$1</a>");
      body.append(inline.startsWith("## ") ? "<h2>" + inline.substring(3) + "</h2>\n" : "<p>" + inline + "</p>\n");
    }
    return Files.readString(EXAMPLES.resolve("make/shells/" + name + ".html"))
        .replace("{{titleHtml}}", escape(report.get("Title")))
        .replace("{{title}}", report.get("Title")).replace("{{published}}", report.get("Published"))
        .replace("{{publisher}}", report.get("Publisher")).replace("{{author}}", report.get("Author"))
        .replace("{{facts}}", report.get("Facts")).replace("{{body}}", body.toString().stripTrailing());
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var member : members.entrySet()) {
        byte[] data = member.getValue();
        var crc = new CRC32();
        crc.update(data);
        var entry = new ZipEntry(member.getKey());
        entry.setMethod(ZipEntry.STORED); // deflated bytes may differ from one JDK to the next
        entry.setSize(data.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(LocalDateTime.of(2024, 1, 1, 0, 0));
        archive.putNextEntry(entry);
        archive.write(data);
        archive.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private static byte[] docx(Report report) throws IOException {
    var body = new StringBuilder(paragraph("Title", report.get("Title")));
    for (String p : report.paragraphs()) {
      body.append(p.startsWith("## ") ? paragraph("Heading1", p.substring(3)) : paragraph("Normal", p));
    }
    String open = "http://schemas.openxmlformats.org/";
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", bytes(XML + "<Types xmlns=\"" + open + "package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"));
    parts.put("_rels/.rels", bytes(XML + "<Relationships xmlns=\"" + open + "package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\"" + open + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"r2\" Type=\"" + open + "package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"));
    parts.put("word/document.xml", bytes(XML + "<w:document xmlns:w=\"" + open + "wordprocessingml/2006/main\"><w:body>"
        + body + "</w:body></w:document>"));
    parts.put("docProps/core.xml", bytes(XML + "<cp:coreProperties xmlns:cp=\"" + open + "package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + "<dc:title>" + escape(report.get("Title")) + "</dc:title><dc:creator>" + escape(report.get("Author")) + "</dc:creator>"
        + "<dc:language>en</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + report.get("Published")
        + "T09:00:00Z</dcterms:created></cp:coreProperties>"));
    return zip(parts);
  }

  private static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r></w:p>";
  }

  private static byte[] odt(Report report) throws IOException {
    var body = new StringBuilder("<text:h text:outline-level=\"1\">" + escape(report.get("Title")) + "</text:h>");
    for (String p : report.paragraphs()) {
      body.append("<text:p>").append(escape(p)).append("</text:p>");
    }
    String ns = "urn:oasis:names:tc:opendocument:xmlns:";
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    parts.put("content.xml", bytes(XML + "<office:document-content xmlns:office=\"" + ns + "office:1.0\" xmlns:text=\"" + ns
        + "text:1.0\" office:version=\"1.2\"><office:body><office:text>" + body + "</office:text></office:body></office:document-content>"));
    parts.put("meta.xml", bytes(XML + "<office:document-meta xmlns:office=\"" + ns + "office:1.0\" xmlns:meta=\"" + ns
        + "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"><office:meta><dc:title>"
        + escape(report.get("Title")) + "</dc:title><dc:creator>" + escape(report.get("Author")) + "</dc:creator><meta:creation-date>"
        + report.get("Published") + "T08:00:00</meta:creation-date><dc:language>en-GB</dc:language></office:meta></office:document-meta>"));
    parts.put("META-INF/manifest.xml", bytes(XML + "<manifest:manifest xmlns:manifest=\"" + ns + "manifest:1.0\" manifest:version=\"1.2\">"
        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
        + "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"));
    return zip(parts);
  }

  private static byte[] rtf(Report report) {
    LocalDate day = report.published();
    var out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Georgia;}}\n{\\info{\\title " + rtf(report.get("Title"))
        + "}{\\author " + rtf(report.get("Author")) + "}{\\creatim\\yr" + day.getYear() + "\\mo" + day.getMonthValue() + "\\dy"
        + day.getDayOfMonth() + "}}\n\\pard\\b " + rtf(report.get("Title")) + "\\b0\\par\n");
    for (String p : report.plain()) {
      out.append("\\pard ").append(rtf(p)).append("\\par\n");
    }
    return out.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String rtf(String text) {
    var out = new StringBuilder();
    text.chars().forEach(c -> {
      if (c > 126) {
        out.append("\\u").append(c).append('?');
      } else {
        out.append("\\{}".indexOf(c) >= 0 ? "\\" : "").append((char) c);
      }
    });
    return out.toString();
  }

  private static byte[] eml(Report report, Report attachment) {
    String date = report.published().format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ROOT)) + " 07:15:00 +0200";
    String base64 = Base64.getMimeEncoder(76, bytes("\r\n")).encodeToString(bytes(attachment.body()));
    String mail = "From: " + report.get("Author") + "\nTo: subscribers@envoys-weekly.example\nSubject: =?UTF-8?B?"
        + Base64.getEncoder().encodeToString(bytes(report.get("Title"))) + "?=\nDate: " + date
        + "\nMessage-ID: <2022-16@envoys-weekly.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"=-part-16\"\n\n--=-part-16\n"
        + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n" + quotedPrintable(report.body())
        + "\n--=-part-16\nContent-Type: text/plain; charset=utf-8; name=\"38-baltic-ten.txt\"\nContent-Transfer-Encoding: base64\n"
        + "Content-Disposition: attachment; filename=\"38-baltic-ten.txt\"\n\n";
    return bytes(mail.replace("\n", "\r\n") + base64 + "\r\n--=-part-16--\r\n");
  }

  private static String quotedPrintable(String text) {
    var out = new StringBuilder();
    int column = 0;
    for (byte b : bytes(text)) {
      String code = b == '\n' ? "\n" : b == '=' || b < 0 ? String.format(Locale.ROOT, "=%02X", b & 0xff) : String.valueOf((char) b);
      if (b != '\n' && column + code.length() > 74) {
        out.append("=\n");
        column = 0;
      }
      out.append(code);
      column = b == '\n' ? 0 : column + code.length();
    }
    return out.toString();
  }

  private static String json(String id, Report report) {
    return "{\"id\":" + quote(id) + ",\"title\":" + quote(report.get("Title")) + ",\"published\":" + quote(report.get("Published"))
        + ",\"publisher\":" + quote(report.get("Publisher")) + ",\"language\":\"en\",\"text\":" + quote(report.body().strip()) + "}";
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** A small typesetter: columns, ragged right, words broken at line ends, a running head and page numbers. */
  private record Pdf(int width, int height, int columns, int size, int leading, String runningHead) {
    private static final int MARGIN = 40;
    private static final int GUTTER = 18;

    /** Advance widths of Times-Roman for the characters 32 to 126, in thousandths of the size (Adobe core font metrics). */
    private static final int[] WIDTHS = {250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500,
        500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
        389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500,
        444, 480, 200, 480, 541};

    private record Line(String text, boolean bold) {}

    byte[] print(Report report) throws IOException {
      var lines = new ArrayList<Line>();
      set(lines, report.get("Title"), true);
      for (String p : report.paragraphs()) {
        lines.add(new Line("", false));
        boolean heading = p.startsWith("## ");
        for (String line : (heading ? p.substring(3) : p).split("\n")) {
          set(lines, line, heading);
        }
      }
      int perColumn = (height - 2 * MARGIN - 30) / leading;
      var pages = new ArrayList<String>();
      for (int from = 0; from < lines.size(); from += perColumn * columns) {
        pages.add(page(lines, from, perColumn, pages.size() + 1));
      }
      return assemble(pages, report);
    }

    private double measure() {
      return (width - 2.0 * MARGIN - GUTTER * (columns - 1)) / columns;
    }

    private double length(String text) {
      return text.chars().map(c -> c >= 32 && c < 127 ? WIDTHS[c - 32] : 500).sum() * size / 1000.0;
    }

    private void set(List<Line> lines, String text, boolean bold) {
      String line = "";
      double room = bold ? measure() * 0.9 : measure(); // bold letters are wider than the table says
      for (String word : text.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (length(longer) <= room) {
          line = longer;
          continue;
        }
        int at = bold || columns == 1 ? 0 : breakPoint(word, room - length(line + " -"));
        if (at > 0 || length(word) > room) {
          int cut = at > 0 ? at : word.length();
          while (at == 0 && length(word.substring(0, cut)) > room) {
            cut--; // an address longer than the column
          }
          if (at == 0) {
            lines.add(new Line(line, bold));
            lines.add(new Line(word.substring(0, cut), bold));
          } else {
            lines.add(new Line(line + " " + word.substring(0, cut) + "-", bold));
          }
          line = word.substring(cut);
          while (length(line) > room) {
            int fit = line.length();
            while (length(line.substring(0, fit)) > room) {
              fit--;
            }
            lines.add(new Line(line.substring(0, fit), bold));
            line = line.substring(fit);
          }
        } else {
          lines.add(new Line(line, bold));
          line = word;
        }
      }
      lines.add(new Line(line, bold));
    }

    /** Between two consonants that stand between vowels, as schoolbooks do: 'quan-tity', 'cus-toms'. */
    private int breakPoint(String word, double room) {
      int best = 0;
      if (!word.matches("[a-z]{7,}[.,;]?")) {
        return 0;
      }
      for (int i = 3; i <= word.length() - 4; i++) {
        boolean between = vowel(word.charAt(i - 2)) && !vowel(word.charAt(i - 1)) && !vowel(word.charAt(i)) && vowel(word.charAt(i + 1));
        boolean digraph = "ch sh th ph ck gh".contains(word.substring(i - 1, i + 1));
        if (between && !digraph && length(word.substring(0, i)) <= room) {
          best = i;
        }
      }
      return best;
    }

    private static boolean vowel(char c) {
      return "aeiouy".indexOf(c) >= 0;
    }

    private String page(List<Line> lines, int from, int perColumn, int number) {
      var out = new StringBuilder("BT\n");
      if (!runningHead.isEmpty()) {
        text(out, MARGIN, height - MARGIN, runningHead, false);
        text(out, width / 2.0, MARGIN - 15, String.valueOf(number), false);
      }
      for (int i = 0; i < perColumn * columns && from + i < lines.size(); i++) {
        Line line = lines.get(from + i);
        double x = MARGIN + (i / perColumn) * (measure() + GUTTER);
        double y = height - MARGIN - 30 - (i % perColumn) * leading;
        text(out, x, y, line.text(), line.bold());
      }
      return out.append("ET\n").toString();
    }

    private void text(StringBuilder out, double x, double y, String text, boolean bold) {
      if (!text.isEmpty()) {
        out.append(String.format(Locale.ROOT, "/F%d %d Tf 1 0 0 1 %.1f %.1f Tm (%s) Tj%n", bold ? 2 : 1, size, x, y, string(text)).replace("\r\n", "\n"));
      }
    }

    private static String string(String text) {
      return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private byte[] assemble(List<String> pages, Report report) throws IOException {
      var objects = new ArrayList<String>();
      var kids = new StringBuilder();
      for (int i = 0; i < pages.size(); i++) {
        kids.append(6 + 2 * i).append(" 0 R ");
      }
      objects.add("<< /Type /Catalog /Pages 2 0 R >>");
      objects.add("<< /Type /Pages /Count " + pages.size() + " /Kids [ " + kids + "] >>");
      objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
      objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>");
      objects.add("<< /Title (" + string(report.get("Title")) + ") /Author (" + string(report.get("Publisher")) + ") /CreationDate (D:"
          + report.get("Published").replace("-", "") + "090000Z) >>");
      for (int i = 0; i < pages.size(); i++) {
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + " " + height + "] /Contents " + (7 + 2 * i)
            + " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
        objects.add("<< /Length " + pages.get(i).getBytes(WINDOWS).length + " >>\nstream\n" + pages.get(i) + "endstream");
      }
      var out = new ByteArrayOutputStream();
      out.write("%PDF-1.4\n".getBytes(WINDOWS));
      int[] offsets = new int[objects.size()];
      for (int i = objects.size() - 1; i >= 0; i--) { // the catalogue last: a truncated file has none, and no reader can mend it
        offsets[i] = out.size();
        out.write(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(WINDOWS));
      }
      var index = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
      for (int offset : offsets) {
        index.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
      }
      int start = out.size();
      out.write((index + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + start + "\n%%EOF\n").getBytes(WINDOWS));
      return out.toByteArray();
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");
  }
}
