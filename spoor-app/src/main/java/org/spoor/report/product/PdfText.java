package org.spoor.report.product;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.spoor.report.chart.Face;
import org.spoor.report.chart.Lettering;

/** Sets words in the bundled faces, embedded as far as they are used. One document's. */
final class PdfText {
  private final PDDocument document;
  private final Lettering lettering;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  PdfText(PDDocument document, Lettering lettering) {
    this.document = document;
    this.lettering = lettering;
  }

  private PDFont font(Face face) throws IOException {
    PDFont known = fonts.get(face);
    if (known != null) {
      return known;
    }
    try (InputStream in =
        Objects.requireNonNull(PdfText.class.getResourceAsStream(face.resource()))) {
      PDFont font = PDType0Font.load(document, in, true);
      fonts.put(face, font);
      return font;
    }
  }

  private record Part(Face face, String words) {}

  /** Cut where another face has to step in. */
  private List<Part> parts(Face face, String words) {
    List<Part> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    Face in = face;
    for (int i = 0; i < words.length(); ) {
      int point = words.codePointAt(i);
      i += Character.charCount(point);
      Face own = lettering.faceOf(face, point);
      if (own != in && !part.isEmpty()) {
        parts.add(new Part(in, part.toString()));
        part.setLength(0);
      }
      in = own;
      part.appendCodePoint(lettering.shown(face, point));
    }
    if (!part.isEmpty()) {
      parts.add(new Part(in, part.toString()));
    }
    return parts;
  }

  /** Shows words at a place; the text object must not be open. */
  void show(PDPageContentStream page, Face face, double size, double x, double y, String words)
      throws IOException {
    List<Part> parts = parts(face, words);
    if (parts.isEmpty()) {
      return;
    }
    page.beginText();
    page.newLineAtOffset((float) x, (float) y);
    for (Part part : parts) {
      page.setFont(font(part.face()), (float) size);
      page.showText(part.words());
    }
    page.endText();
  }
}
