package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.model.Metadata;

class OfficeTest {
  @TempDir private Path folder;

  private static final String ITEM =
      "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

  @Test
  void readsWord() {
    String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    byte[] bytes =
        Zips.docx(
            Zips.paragraph("<w:pStyle w:val=\"Heading1\"/>", "Two loads, one lorry")
                + Zips.paragraph("", "Officers found the goods in the harbour.")
                + "<w:p><w:r><w:t>It was </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>not </w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\"><w:r><w:t>indeed </w:t></w:r></w:ins><w:r><w:t>tobacco.</w:t></w:r></w:p>"
                + Zips.paragraph(ITEM, "300 cartons")
                + Zips.paragraph(ITEM, "1,200 kg of cut tobacco")
                + "<w:tbl><w:tr>"
                + cell.formatted("Goods")
                + cell.formatted("Amount")
                + "</w:tr>"
                + "<w:tr>"
                + cell.formatted("Tobacco")
                + cell.formatted("2 t")
                + "</w:tr></w:tbl>"
                + Zips.paragraph("", "The end."));
    ReadOutcome.Read read = Reading.of(Reading.file(folder, "a.docx", bytes)).only();
    assertThat(read.document().text())
        .isEqualTo(
            "Two loads, one lorry\n\nOfficers found the goods in the harbour.\n\nIt was indeed tobacco.\n\n"
                + "- 300 cartons\n- 1,200 kg of cut tobacco\n\nGoods\tAmount\nTobacco\t2 t\n\nThe end.");
    Metadata metadata = read.document().metadata();
    assertThat(metadata.title()).contains("Release on the harbour case");
    assertThat(metadata.author()).contains("Press Office");
    assertThat(metadata.published()).contains("2023-05-06");
    assertThat(read.notices())
        .extracting(Notice::code)
        .containsExactly(ErrorCode.DATE_FROM_PROPERTIES);
  }

  @Test
  void readsOpenDocument() {
    String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
    byte[] bytes =
        Zips.odt(
            "<text:h text:outline-level=\"1\">Timber from the reserve</text:h>"
                + "<text:p>Published: 5 February 2021</text:p>"
                + "<text:p>Foresters found<text:s text:c=\"2\"/>40 logs.</text:p>"
                + "<text:list><text:list-item><text:p>oak</text:p></text:list-item>"
                + "<text:list-item><text:p>pine</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row>"
                + cell.formatted("Oak")
                + cell.formatted("30")
                + "</table:table-row>"
                + "<table:table-row>"
                + cell.formatted("Pine")
                + cell.formatted("10")
                + "</table:table-row></table:table>");
    ReadOutcome.Read read = Reading.of(Reading.file(folder, "a.odt", bytes)).only();
    assertThat(read.document().text())
        .isEqualTo(
            "Timber from the reserve\n\nPublished: 5 February 2021\n\nForesters found 40 logs.\n\n- oak\n- pine\n\nOak\t30\nPine\t10");
    assertThat(read.document().metadata().published()).contains("2021-02-05");
    assertThat(read.document().metadata().title()).contains("Release on the forest case");
  }

  @Test
  void readsRichText() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\info{\\title Nine held after a raid}{\\author P. Office}}\n\\pard\\plain "
            + "{\\b Nine held after a raid}\\par\nVILNIUS, 3 December 2024 \\'96 Officers found \\u8364?32 million.\\par\n"
            + "It was caf\\'e9 owners\\rquote  money.\\par}";
    ReadOutcome.Read read = Reading.of(Reading.file(folder, "a.rtf", rtf)).only();
    assertThat(read.document().text())
        .isEqualTo(
            "Nine held after a raid\n\nVILNIUS, 3 December 2024 – Officers found €32 million.\n\nIt was café owners’ money.");
    assertThat(read.document().metadata().title()).contains("Nine held after a raid");
    assertThat(read.document().metadata().published()).contains("2024-12-03");
  }

  @Test
  void saysWhatABrokenOneIs() {
    byte[] whole = Zips.docx(Zips.paragraph("", "Words."));
    Path cut = Reading.file(folder, "cut.docx", java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(Reading.of(cut).onlyCode()).isEqualTo(ErrorCode.BROKEN_FILE);
    assertThat(Reading.of(Reading.file(folder, "empty.docx", Zips.docx(""))).onlyCode())
        .isEqualTo(ErrorCode.NO_TEXT);
    assertThat(Reading.of(Reading.file(folder, "bad.rtf", "{\\rtf1 {{{{")).outcomes()).hasSize(1);
  }
}
