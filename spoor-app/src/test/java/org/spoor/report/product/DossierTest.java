package org.spoor.report.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.spoor.report.Golden;
import org.spoor.report.chart.Lettering;
import org.spoor.report.chart.Radar;
import org.spoor.report.chart.Scored;
import org.spoor.report.product.Block.Column;
import org.xml.sax.InputSource;

/** A dossier in its four forms. */
final class DossierTest {
  private static final Instant AS_OF = Instant.parse("2024-03-01T10:20:30Z");

  private static Dossier sample(String words, int repeats) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "at-a-glance", "At a glance"));
    blocks.add(new Block.Paragraph(Block.Tone.LEAD, Inline.of(words)));
    for (int i = 1; i <= repeats; i++) {
      blocks.add(new Block.Heading(1, "part-" + i, "Part " + i));
      blocks.add(new Block.Heading(2, "indicator-" + i, "Heroin trade"));
      blocks.add(
          new Block.Values(
              List.of(
                  new Block.Value("Analyst", Inline.line().strong("4.5").done()),
                  new Block.Value(
                      "Suggested",
                      Inline.line().strong("3.0 to 5.0").quiet(" moderate*").done()))));
      blocks.add(
          new Block.Items(
              List.of(
                  new Block.Item(
                      "▲",
                      Inline.line()
                          .plain("“" + words + "”")
                          .cite(List.of(1))
                          .quiet(" probable")
                          .done()),
                  new Block.Item(
                      "▼",
                      Inline.line()
                          .italic("Жанна, Ὀδυσσεύς, Žemaitė")
                          .cite(List.of(1, 2))
                          .done()))));
      blocks.add(
          new Block.Paragraph(Block.Tone.SMALL, Inline.line().strong("Why. ").plain(words).done()));
      blocks.add(
          new Block.Table(
              "Totals",
              List.of(Column.words("What", 30), Column.figures("From – to", 30)),
              List.of(
                  List.of(Inline.of("Heroin | cannabis"), Inline.of("12 to 14 kg")),
                  List.of(Inline.of(words), Inline.line().cite(List.of(2)).done()))));
    }
    Scored axis =
        new Scored(
            "Prevention & more",
            Optional.of(3.0),
            Optional.empty(),
            Optional.of(new Scored.Interval(2, 4)),
            false);
    blocks.add(
        new Block.Figure(
            "figure-1",
            "Resilience",
            Radar.of("Resilience", List.of(axis, axis, axis), 470, new Lettering()),
            "A note."));
    blocks.add(new Block.Heading(1, "annex-sources", "Annex A: Sources"));
    blocks.add(
        new Block.Notes(
            List.of(
                new Block.Note(1, Inline.of("Report one, sentence 3; said by an official.")),
                new Block.Note(
                    2, Inline.line().plain("Report two. ").quiet("“" + words + "”").done()))));
    return new Dossier(
        "Country profile",
        "Erewhon",
        "What a case holds",
        AS_OF,
        List.of(new Block.Value("Reports", Inline.of("2"))),
        blocks,
        "Spoor test");
  }

  @Test
  void golden() throws IOException {
    Dossier dossier = sample("The heroin trade is *limited* & <small>.", 1);
    Golden.check("product/dossier.md", DossierMarkdown.of(dossier));
    Golden.check("product/dossier.html", DossierHtml.of(dossier));
  }

  @Test
  void pdf() throws IOException {
    byte[] bytes = DossierPdf.of(sample("The heroin trade is limited and rests on few hands.", 12));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Erewhon", "COUNTRY PROFILE", "At a glance", "Žemaitė", "Жанна", "12 to 14 kg")
          .contains("The heroin trade is limited and rests on few hands.", "As of 2024-03-01");
      assertThat(document.getNumberOfPages()).isBetween(4, 8);
      assertThat(text).contains("2 / " + document.getNumberOfPages());
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        assertThat(item.findDestinationPage(document)).isNotNull();
      }
      assertThat(titles)
          .startsWith("At a glance", "Part 1")
          .endsWith("Part 12", "Annex A: Sources");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Erewhon: Country profile");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2024-03-01T10:20:30Z");
      int links = 0;
      for (PDPage page : document.getPages()) {
        links += page.getAnnotations().size();
      }
      // A link a citation and a line of the contents.
      assertThat(links).isEqualTo(12 * 4 + 14);
    }
  }

  @Test
  void docx() throws IOException {
    byte[] bytes = DossierDocx.of(sample("The heroin trade is limited.", 2));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> headings =
          document.getParagraphs().stream()
              .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertThat(headings).containsExactly("At a glance", "Part 1", "Part 2", "Annex A: Sources");
      // The facts, and a block of values and a table in each part.
      assertThat(document.getTables()).hasSize(1 + 2 + 2);
      assertThat(document.getTables().getLast().getRow(1).getCell(1).getText())
          .isEqualTo("12 to 14 kg");
      // A picture and what stands in for it.
      assertThat(document.getAllPictures()).hasSize(2);
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Erewhon: Country profile");
      assertThat(document.getProperties().getCoreProperties().getCreated())
          .isEqualTo("2024-03-01T10:20:30Z");
      assertThat(document.getHeaderList()).hasSize(1);
      assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
    }
    List<String> names = names(bytes);
    assertThat(names)
        .contains("word/media/chart1.png", "word/media/chart1.svg")
        .doesNotHaveDuplicates();
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".svg")) {
          wellFormed(new String(in.readAllBytes(), StandardCharsets.UTF_8), entry.getName());
        }
      }
    }
    return names;
  }

  private static void wellFormed(String xml, String name) {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError("no XML: " + name, e);
    }
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    Dossier dossier = sample("The heroin trade is limited.", 3);
    assertThat(DossierPdf.of(dossier)).isEqualTo(DossierPdf.of(dossier));
    assertThat(DossierDocx.of(dossier)).isEqualTo(DossierDocx.of(dossier));
    assertThat(DossierHtml.of(dossier)).isEqualTo(DossierHtml.of(dossier));
  }

  @Test
  void hostileWordsBreakNothing() throws IOException {
    for (String hostile :
        List.of(
            "x".repeat(100_000),
            "</w:t></w:r><script>alert(1)</script> | ` * _ [a](javascript:b) &#0; ]]>",
            "\u0000\u0001\u0008\u000b\u001f\ufffe\uffff\ud800 \udc00 end",
            "\u202eright to left \u2066 מילים العربية",
            "名".repeat(5_000),
            "a\u0301".repeat(3_000),
            "",
            " ")) {
      Dossier dossier = sample(hostile, 1);
      byte[] pdf = DossierPdf.of(dossier);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isBetween(2, 60);
        withinThePage(document);
      }
      byte[] docx = DossierDocx.of(dossier);
      names(docx);
      new XWPFDocument(new ByteArrayInputStream(docx)).close();
      String html = DossierHtml.of(dossier);
      assertThat(html).doesNotContain("<script", "\u0000", "\ufffe");
      // In Markdown a backslash takes the meaning from what follows.
      assertThat(DossierMarkdown.of(dossier))
          .doesNotContainPattern("(?<!\\\\)<script")
          .doesNotContain("\u0000");
    }
  }

  private static void withinThePage(PDDocument document) throws IOException {
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
          assertThat(position.getXDirAdj() + position.getWidthDirAdj())
              .as(text)
              .isBetween(60f, 534f);
          assertThat(position.getYDirAdj()).as(text).isBetween(20f, 820f);
        }
      }
    }.getText(document);
  }
}
