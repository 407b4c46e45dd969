package org.spoor.report.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.spoor.report.Plain;
import org.spoor.report.chart.Colour;
import org.spoor.report.chart.Drawing;
import org.spoor.report.chart.Face;
import org.spoor.report.chart.Lettering;
import org.spoor.report.product.PdfLines.Piece;
import org.spoor.report.product.PdfLines.Setting;

/**
 * A dossier as a PDF: A4, tagged, with contents, bookmarks, links from citations to notes, and
 * charts as vectors. What a word takes of room is measured, so that none of any length leaves its
 * column.
 */
public final class DossierPdf {
  private static final Setting BODY = Setting.serif(10);
  private static final Setting LEAD = Setting.serif(12);
  private static final Setting SMALL = Setting.sans(8.5);
  private static final Setting VALUE = Setting.sans(9);
  private static final double LEADING = 1.38;
  private static final int MOST_CONTENTS = 26;

  private final Dossier dossier;
  private final Lettering lettering = new Lettering();
  private final PdfLines lines = new PdfLines(lettering);
  private final PDDocument document = new PDDocument();
  private final PdfSheet sheet;
  private final List<Entry> contents = new ArrayList<>();

  /** A line of the contents whose page is not known yet. */
  private record Entry(Block.Heading heading, double y) {}

  private DossierPdf(Dossier dossier) throws IOException {
    this.dossier = dossier;
    sheet = new PdfSheet(document, new PdfText(document, lettering));
  }

  /** The whole file. */
  public static byte[] of(Dossier dossier) {
    try {
      DossierPdf pdf = new DossierPdf(dossier);
      try (pdf.document) {
        return pdf.write();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  private byte[] write() throws IOException {
    cover();
    sheet.newPage();
    List<Block> blocks = dossier.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading) {
        sheet.room(Math.min(PdfSheet.TOP - PdfSheet.BOTTOM - 1, together(blocks, i)));
      }
      boolean opens =
          blocks.get(i) instanceof Block.Paragraph
              && i + 1 < blocks.size()
              && blocks.get(i + 1) instanceof Block.Items;
      if (opens) {
        sheet.room(50);
      }
      block(blocks.get(i));
    }
    sheet.finish();
    contentsPages();
    runningHeads();
    bookmarks();
    about();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Without it the id of the file would be made of the time.
    document.setDocumentId(dossier.asOf().toEpochMilli());
    document.save(out);
    return out.toByteArray();
  }

  /**
   * What has to stay with a heading: what follows it up to a figure, or the beginning of a text.
   */
  private double together(List<Block> blocks, int heading) {
    double height = 0;
    for (int i = heading; i < Math.min(blocks.size(), heading + 4); i++) {
      switch (blocks.get(i)) {
        case Block.Heading b -> height += b.level() == 1 ? 56 : 34;
        case Block.Paragraph b ->
            height +=
                Math.min(3, lines.broken(b.line(), LEAD, PdfSheet.WIDTH).size())
                        * LEAD.size()
                        * LEADING
                    + 6;
        case Block.Values b -> height += 44;
        case Block.Figure b -> {
          return height + b.drawing().height() + 60;
        }
        case Block.Items b -> {
          return height + 32;
        }
        case Block.Table b -> {
          return height + 64;
        }
        case Block.Notes b -> {
          return height + 32;
        }
      }
    }
    return height;
  }

  private void about() {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(Plain.of(dossier.title() + ": " + dossier.kind()));
    about.setSubject(Plain.of(dossier.subtitle()));
    about.setCreator(dossier.program());
    about.setProducer(dossier.program());
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTimeInMillis(dossier.asOf().toEpochMilli());
    about.setCreationDate(day);
    about.setModificationDate(day);
    document.setDocumentInformation(about);
    document.getDocumentCatalog().setLanguage("en");
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
  }

  private void cover() throws IOException {
    sheet.artifact(() -> box(PdfSheet.LEFT, 782, PdfSheet.WIDTH, 6, Colour.DEEP));
    sheet.y = 756;
    block(
        sheet.element("P"),
        "P",
        Inline.of(dossier.kind().toUpperCase(Locale.ROOT)),
        Setting.sans(9.5),
        PdfSheet.LEFT,
        PdfSheet.WIDTH,
        Colour.DEEP);
    sheet.y -= 8;
    block(
        sheet.element("Title"),
        "Title",
        Inline.line().strong(dossier.title()).done(),
        Setting.sans(34),
        PdfSheet.LEFT,
        PdfSheet.WIDTH,
        Colour.INK,
        1.12);
    sheet.y -= 4;
    block(
        sheet.element("P"),
        "P",
        Inline.of(dossier.subtitle() + "."),
        Setting.serif(13),
        PdfSheet.LEFT,
        390,
        Colour.SOFT);
    sheet.y -= 6;
    block(
        sheet.element("P"),
        "P",
        Inline.of("As of " + dossier.day()),
        VALUE,
        PdfSheet.LEFT,
        PdfSheet.WIDTH,
        Colour.SOFT);
    sheet.y -= 14;
    facts();
    sheet.y -= 22;
    PDStructureElement toc = sheet.element("TOC");
    List<Block.Heading> headings = dossier.headings(1);
    for (Block.Heading heading : headings.subList(0, Math.min(MOST_CONTENTS, headings.size()))) {
      if (sheet.left() < 20) {
        break;
      }
      sheet.y -= 16;
      double y = sheet.y;
      sheet.tagged(
          sheet.element("TOCI", toc),
          "TOCI",
          () -> {
            PdfDrawing.fill(sheet.stream(), Colour.INK);
            sheet
                .text()
                .show(
                    sheet.stream(),
                    Face.SANS,
                    10,
                    PdfSheet.LEFT,
                    y,
                    lettering.fit(Face.SANS, 10, Plain.of(heading.words()), PdfSheet.WIDTH - 40));
          });
      sheet.artifact(() -> box(PdfSheet.LEFT, y - 4.5, PdfSheet.WIDTH, 0.4, Colour.RULE));
      sheet.link(PdfSheet.LEFT, y - 3, PdfSheet.WIDTH, 13, heading.id());
      contents.add(new Entry(heading, y));
    }
  }

  private void facts() throws IOException {
    int count = dossier.facts().size();
    if (count == 0) {
      return;
    }
    double wide = PdfSheet.WIDTH / count;
    double top = sheet.y;
    sheet.artifact(() -> box(PdfSheet.LEFT, top, PdfSheet.WIDTH, 0.6, Colour.RULE));
    double lowest = top;
    for (int i = 0; i < count; i++) {
      Block.Value fact = dossier.facts().get(i);
      sheet.y = top - 8;
      PDStructureElement element = sheet.element("P");
      double x = PdfSheet.LEFT + i * wide;
      block(element, "P", strong(fact.value()), Setting.sans(18), x, wide - 8, Colour.DEEP, 1.2);
      block(element, "P", Inline.of(fact.name()), Setting.sans(8), x, wide - 10, Colour.SOFT, 1.25);
      lowest = Math.min(lowest, sheet.y);
    }
    sheet.y = lowest - 8;
    double foot = sheet.y;
    sheet.artifact(() -> box(PdfSheet.LEFT, foot, PdfSheet.WIDTH, 0.6, Colour.RULE));
  }

  private static List<Inline> strong(List<Inline> line) {
    Inline.Line strong = Inline.line();
    for (Inline piece : line) {
      switch (piece) {
        case Inline.Words words -> strong.strong(words.text());
        case Inline.Cite cite -> strong.cite(List.of(cite.number()));
      }
    }
    return strong.done();
  }

  private void contentsPages() throws IOException {
    try (PDPageContentStream page = sheet.append(0)) {
      for (Entry entry : contents) {
        String number = "" + sheet.place(entry.heading().id()).number();
        page.beginMarkedContent(COSName.ARTIFACT);
        PdfDrawing.fill(page, Colour.SOFT);
        double wide = lettering.width(Face.SANS, 10, number);
        sheet
            .text()
            .show(page, Face.SANS, 10, PdfSheet.LEFT + PdfSheet.WIDTH - wide, entry.y(), number);
        page.endMarkedContent();
      }
    }
  }

  private void runningHeads() throws IOException {
    for (int i = 1; i < sheet.pages(); i++) {
      try (PDPageContentStream page = sheet.append(i)) {
        page.beginMarkedContent(COSName.ARTIFACT);
        PdfDrawing.fill(page, Colour.SOFT);
        String head =
            lettering.fit(Face.SANS, 8, Plain.of(dossier.title() + " · " + dossier.kind()), 320);
        sheet.text().show(page, Face.SANS, 8, PdfSheet.LEFT, 800, head);
        String day = "As of " + dossier.day();
        sheet
            .text()
            .show(
                page,
                Face.SANS,
                8,
                PdfSheet.LEFT + PdfSheet.WIDTH - lettering.width(Face.SANS, 8, day),
                800,
                day);
        String number = (i + 1) + " / " + sheet.pages();
        sheet
            .text()
            .show(
                page,
                Face.SANS,
                8,
                PdfSheet.LEFT + PdfSheet.WIDTH - lettering.width(Face.SANS, 8, number),
                40,
                number);
        sheet
            .text()
            .show(
                page,
                Face.SANS,
                8,
                PdfSheet.LEFT,
                40,
                lettering.fit(Face.SANS, 8, dossier.program(), 200));
        PdfDrawing.fill(page, Colour.RULE);
        page.addRect((float) PdfSheet.LEFT, 793, (float) PdfSheet.WIDTH, 0.5f);
        page.fill();
        page.endMarkedContent();
      }
    }
  }

  private void bookmarks() {
    PDDocumentOutline outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    PDOutlineItem last = new PDOutlineItem();
    for (Block.Heading heading : dossier.headings(2)) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(Plain.of(heading.words()));
      item.setDestination(PdfSheet.destination(sheet.place(heading.id())));
      if (heading.level() == 1) {
        outline.addLast(item);
        last = item;
      } else {
        last.addLast(item);
      }
    }
    outline.openNode();
  }

  private void block(Block block) throws IOException {
    switch (block) {
      case Block.Heading b -> heading(b);
      case Block.Paragraph b -> {
        Setting setting =
            switch (b.tone()) {
              case LEAD -> LEAD;
              case BODY -> BODY;
              case SMALL -> SMALL;
            };
        block(
            sheet.element("P"),
            "P",
            b.line(),
            setting,
            PdfSheet.LEFT,
            PdfSheet.WIDTH,
            b.tone() == Block.Tone.SMALL ? Colour.SOFT : Colour.INK);
        sheet.y -= 5;
      }
      case Block.Items b -> items(b);
      case Block.Values b -> values(b);
      case Block.Table b -> new PdfTable(sheet, lines, this::piece).write(b);
      case Block.Figure b -> figure(b);
      case Block.Notes b -> notes(b);
    }
  }

  private void heading(Block.Heading heading) throws IOException {
    boolean first = heading.level() == 1;
    double size = first ? 18 : heading.level() == 2 ? 12.5 : 10.5;
    if (heading.id().startsWith("annex-sources")) {
      sheet.room(10_000);
    }
    // A heading never stands alone at the foot of a page.
    sheet.room(first ? 90 : 60);
    if (sheet.y < PdfSheet.TOP) {
      sheet.y -= first ? 20 : 10;
    }
    sheet.here(heading.id(), 6);
    String type = "H" + heading.level();
    block(
        sheet.element(type),
        type,
        Inline.line().strong(heading.words()).done(),
        Setting.sans(size),
        PdfSheet.LEFT,
        PdfSheet.WIDTH,
        first ? Colour.DEEP : Colour.INK,
        1.2);
    if (first) {
      double y = sheet.y - 3;
      sheet.artifact(() -> box(PdfSheet.LEFT, y, PdfSheet.WIDTH, 1, Colour.DEEP));
      sheet.y -= 12;
    } else {
      sheet.y -= 4;
    }
  }

  private void items(Block.Items block) throws IOException {
    PDStructureElement list = sheet.element("L");
    for (Block.Item item : block.items()) {
      sheet.room(BODY.size() * LEADING);
      PDStructureElement element = sheet.element("LI", list);
      double y = sheet.y - BODY.size() * 1.05;
      List<List<Piece>> body = lines.broken(item.line(), BODY, PdfSheet.WIDTH - 14);
      if (body.size() > 1) {
        sheet.room(2 * BODY.size() * LEADING);
        y = sheet.y - BODY.size() * 1.05;
      }
      double at = y;
      sheet.tagged(
          sheet.element("Lbl", element),
          "Lbl",
          () -> {
            PdfDrawing.fill(sheet.stream(), Colour.DEEP);
            sheet
                .text()
                .show(
                    sheet.stream(), Face.SANS, 8.5, PdfSheet.LEFT + 1, at, Plain.of(item.marker()));
          });
      lines(
          sheet.element("LBody", element),
          "LBody",
          body,
          BODY,
          PdfSheet.LEFT + 14,
          Colour.INK,
          LEADING);
      sheet.y -= 1.5;
    }
    sheet.y -= 6;
  }

  private void values(Block.Values block) throws IOException {
    int count = block.values().size();
    double[] widths = count == 4 ? new double[] {58, 146, 110, 142} : null;
    List<List<List<Piece>>> cells = new ArrayList<>();
    int deepest = 1;
    for (int i = 0; i < count; i++) {
      double wide = widths == null ? (PdfSheet.WIDTH - 14) / count : widths[i];
      List<List<Piece>> cell = lines.broken(block.values().get(i).value(), VALUE, wide - 8);
      cells.add(cell);
      deepest = Math.max(deepest, Math.min(cell.size(), 30));
    }
    double high = 17 + deepest * VALUE.size() * 1.3;
    sheet.room(high + 30);
    double top = sheet.y;
    sheet.artifact(
        () -> {
          box(PdfSheet.LEFT, top - high, PdfSheet.WIDTH, high, Colour.WASH);
          box(PdfSheet.LEFT, top - high, 2, high, Colour.DEEP);
        });
    double x = PdfSheet.LEFT + 10;
    for (int i = 0; i < count; i++) {
      sheet.y = top - 3;
      PDStructureElement element = sheet.element("P");
      block(
          element,
          "P",
          Inline.of(block.values().get(i).name()),
          Setting.sans(7.5),
          x,
          140,
          Colour.SOFT,
          1.25);
      lines(
          element,
          "P",
          cells.get(i).subList(0, Math.min(30, cells.get(i).size())),
          VALUE,
          x,
          Colour.INK,
          1.3);
      x += widths == null ? (PdfSheet.WIDTH - 14) / count : widths[i];
    }
    sheet.y = top - high - 8;
  }

  private void figure(Block.Figure figure) throws IOException {
    Drawing drawing = figure.drawing();
    List<Inline> caption =
        Inline.line()
            .strong(figure.caption() + ".")
            .plain(figure.note().isEmpty() ? "" : " " + figure.note())
            .done();
    int captions = lines.broken(caption, SMALL, PdfSheet.WIDTH).size();
    sheet.room(drawing.height() + captions * SMALL.size() * LEADING + 14);
    sheet.y -= 4;
    PDStructureElement element = sheet.element("Figure");
    element.setAlternateDescription(Plain.of(drawing.title() + ". " + drawing.description()));
    double top = sheet.y;
    sheet.tagged(
        element,
        "Figure",
        () -> PdfDrawing.draw(drawing, sheet.stream(), sheet.text(), PdfSheet.LEFT, top));
    sheet.y = top - drawing.height() - 5;
    block(
        sheet.element("Caption"),
        "Caption",
        caption,
        SMALL,
        PdfSheet.LEFT,
        PdfSheet.WIDTH,
        Colour.SOFT);
    sheet.y -= 12;
  }

  private void notes(Block.Notes block) throws IOException {
    Setting setting = Setting.sans(8);
    for (Block.Note note : block.notes()) {
      List<List<Piece>> body = lines.broken(note.line(), setting, PdfSheet.WIDTH - 26);
      sheet.room(Math.min(3, body.size()) * setting.size() * 1.3);
      sheet.here("note-" + note.number(), 2);
      PDStructureElement element = sheet.element("Note");
      double y = sheet.y - setting.size() * 1.02;
      String number = note.number() + "";
      sheet.tagged(
          sheet.element("Lbl", element),
          "Lbl",
          () -> {
            PdfDrawing.fill(sheet.stream(), Colour.DEEP);
            sheet
                .text()
                .show(
                    sheet.stream(),
                    Face.SANS_BOLD,
                    8,
                    PdfSheet.LEFT + 19 - lettering.width(Face.SANS_BOLD, 8, number),
                    y,
                    number);
          });
      lines(element, "Note", body, setting, PdfSheet.LEFT + 26, Colour.INK, 1.3);
      sheet.y -= 1.5;
    }
  }

  private void block(
      PDStructureElement element,
      String type,
      List<Inline> line,
      Setting setting,
      double x,
      double width,
      Colour colour)
      throws IOException {
    block(element, type, line, setting, x, width, colour, LEADING);
  }

  private void block(
      PDStructureElement element,
      String type,
      List<Inline> line,
      Setting setting,
      double x,
      double width,
      Colour colour,
      double leading)
      throws IOException {
    lines(element, type, lines.broken(line, setting, width), setting, x, colour, leading);
  }

  /** Lines one under another; never a single one of several at the foot or the head of a page. */
  private void lines(
      PDStructureElement element,
      String type,
      List<List<Piece>> all,
      Setting setting,
      double x,
      Colour colour,
      double leading)
      throws IOException {
    double high = setting.size() * leading;
    for (int i = 0; i < all.size(); i++) {
      boolean firstOfSeveral = i == 0 && all.size() > 1;
      boolean lastButOne = i == all.size() - 2 && all.size() > 2;
      sheet.room(firstOfSeveral || lastButOne ? 2 * high : high);
      sheet.y -= high;
      double baseline = sheet.y + high - setting.size() * (0.5 * leading + 0.36);
      List<Piece> line = all.get(i);
      sheet.tagged(
          element,
          type,
          () -> {
            for (Piece piece : line) {
              piece(piece, x, baseline, colour);
            }
          });
    }
  }

  private void piece(Piece piece, double x, double baseline, Colour colour) throws IOException {
    boolean cite = piece.cite() > 0;
    double y = cite ? baseline + piece.size() * 0.22 : baseline;
    PdfDrawing.fill(sheet.stream(), cite ? Colour.DEEP : piece.quiet() ? Colour.SOFT : colour);
    sheet.text().show(sheet.stream(), piece.face(), piece.size(), x + piece.x(), y, piece.words());
    if (cite) {
      sheet.link(x + piece.x(), y - 2, piece.width(), piece.size() + 2, "note-" + piece.cite());
    }
  }

  private void box(double x, double y, double width, double height, Colour colour)
      throws IOException {
    PdfDrawing.fill(sheet.stream(), colour);
    sheet.stream().addRect((float) x, (float) y, (float) width, (float) height);
    sheet.stream().fill();
  }
}
