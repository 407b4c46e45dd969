package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  @TempDir private Path folder;

  /** A piece of text at a place of a page, in points from the lower left corner. */
  private record Piece(int page, float x, float y, float size, boolean bold, String text) {}

  private static byte[] pdf(int pages, List<Piece> pieces, String password) {
    BundledFont.install();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (Piece piece : pieces) {
            if (piece.page == i) {
              content.beginText();
              content.setFont(
                  new PDType1Font(piece.bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA),
                  piece.size);
              content.newLineAtOffset(piece.x, piece.y);
              content.showText(piece.text);
              content.endText();
            }
          }
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float width(String text, float size) {
    BundledFont.install();
    try {
      return new PDType1Font(FontName.HELVETICA).getStringWidth(text) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines one under another. */
  private static float column(List<Piece> pieces, int page, float x, float y, String... lines) {
    float at = y;
    for (String line : lines) {
      if (!line.isEmpty()) {
        pieces.add(new Piece(page, x, at, 10, false, line));
      }
      at -= line.isEmpty() ? 8 : 12;
    }
    return at;
  }

  private String read(byte[] bytes) {
    return Reading.of(Reading.file(folder, "a.pdf", bytes)).only().document().text();
  }

  @Test
  void readsColumnsInOrderWithoutHeadsAndMendsWords() {
    List<Piece> pieces = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      pieces.add(new Piece(page, 60, 810, 8, false, "Bulletin of the Harbour Office 4/2024"));
      pieces.add(new Piece(page, 290, 25, 8, false, "Page " + (page + 1) + " of 3"));
    }
    pieces.add(new Piece(0, 60, 770, 20, true, "Tobacco in the timber"));
    column(
        pieces,
        0,
        60,
        730,
        "Officers of the harbour office found two loads",
        "of tobacco in a lorry that was said to carry tim-",
        "ber. The driver, who is a citizen of a neighbour-",
        "ing state, was taken into custody at the border.",
        "",
        "The office says that the state-embedded actors",
        "of the ring had paid for the passage of state-",
        "embedded helpers on the other side of the river");
    column(
        pieces,
        0,
        320,
        730,
        "and that the search for them goes on in three",
        "towns. It was the third such load of this year.",
        "",
        "In the first case, 1.2 million cigarettes had been",
        "hidden under planks of oak and pine and beech,",
        "and nobody had looked. This time a dog barked.");
    pieces.add(new Piece(1, 60, 770, 12, true, "What was found"));
    column(pieces, 1, 60, 750, "The lists of the office name these goods, which it will burn:");
    String[][] table = {
      {"Goods", "Amount", "Value"},
      {"Cigarettes", "1.2 million", "400,000"},
      {"Cut tobacco", "2 t", "90,000"},
      {"Planks", "14", "700"},
      {"Lorry", "1", "20,000"}
    };
    for (int row = 0; row < table.length; row++) {
      for (int cell = 0; cell < 3; cell++) {
        pieces.add(new Piece(1, 60 + 150 * cell, 720 - 14 * row, 10, false, table[row][cell]));
      }
    }
    column(
        pieces,
        2,
        60,
        750,
        "\u2022 a first item that is longer than its line and so goes on",
        "   in the next one",
        "\u2022 a second item");
    assertThat(read(pdf(3, pieces, "")))
        .isEqualTo(
            """
            Tobacco in the timber

            Officers of the harbour office found two loads of tobacco in a lorry that was said to carry timber. The driver, who is a citizen of a neighbouring state, was taken into custody at the border.

            The office says that the state-embedded actors of the ring had paid for the passage of state-embedded helpers on the other side of the river and that the search for them goes on in three towns. It was the third such load of this year.

            In the first case, 1.2 million cigarettes had been hidden under planks of oak and pine and beech, and nobody had looked. This time a dog barked.

            What was found

            The lists of the office name these goods, which it will burn:

            Goods\tAmount\tValue
            Cigarettes\t1.2 million\t400,000
            Cut tobacco\t2 t\t90,000
            Planks\t14\t700
            Lorry\t1\t20,000

            - a first item that is longer than its line and so goes on in the next one
            - a second item""");
  }

  @Test
  void takesTitleAndDateFromTheFirstPage() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(0, 60, 770, 20, true, "Tobacco in the timber"));
    column(
        pieces,
        0,
        60,
        730,
        "Published: 3 December 2024",
        "",
        "Officers found the goods in the harbour.",
        "They were burnt.");
    ReadOutcome.Read read = Reading.of(Reading.file(folder, "a.pdf", pdf(1, pieces, ""))).only();
    assertThat(read.document().metadata().title()).contains("Tobacco in the timber");
    assertThat(read.document().metadata().published()).contains("2024-12-03");
  }

  @Test
  void dropsNoteMarksAndKeepsSquareMetres() {
    List<Piece> pieces = new ArrayList<>();
    float at = 60;
    for (String part : List.of("Officers found 48 tons", "^12", " on 300 m", "^2", " of floor.")) {
      boolean raised = part.startsWith("^");
      String text = raised ? part.substring(1) : part;
      float size = raised ? 6 : 10;
      pieces.add(new Piece(0, at, raised ? 704 : 700, size, false, text));
      at += width(text, size);
    }
    assertThat(read(pdf(1, pieces, ""))).isEqualTo("Officers found 48 tons on 300 m2 of floor.");
  }

  @Test
  void saysWhatIsWrongWithABrokenOne() {
    List<Piece> pieces = new ArrayList<>();
    column(pieces, 0, 60, 730, "Words of a report.");
    byte[] whole = pdf(1, pieces, "");
    assertThat(code(Arrays.copyOf(whole, whole.length * 2 / 3))).isEqualTo(ErrorCode.BROKEN_FILE);
    assertThat(code(pdf(1, pieces, "secret"))).isEqualTo(ErrorCode.PASSWORD_PROTECTED);
    assertThat(code(pdf(2, List.of(), ""))).isEqualTo(ErrorCode.NO_TEXT);
    assertThat(code("%PDF-1.7\nnothing\n%%EOF".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(ErrorCode.BROKEN_FILE);
  }

  private ErrorCode code(byte[] bytes) {
    return Reading.of(Reading.file(folder, "b.pdf", bytes)).onlyCode();
  }
}
