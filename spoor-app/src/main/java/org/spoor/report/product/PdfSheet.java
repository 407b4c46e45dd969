package org.spoor.report.product;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * The pages of a PDF as they fill up from top to bottom, with the tags that say what is what and
 * links whose aims may come later. Measures are points from the lower left corner.
 */
final class PdfSheet {
  static final double LEFT = 62;
  static final double WIDTH = ProfileDossier.WIDTH;
  static final double TOP = 770;
  static final double BOTTOM = 68;

  private final PDDocument document;
  private final PdfText text;
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final List<PDPage> pages = new ArrayList<>();
  private final List<COSArray> marks = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private PDPageContentStream stream;
  double y = TOP;

  /** Where something stands. */
  record Place(PDPage page, int number, double y) {}

  private record Link(PDPage page, PDRectangle where, String to) {}

  PdfSheet(PDDocument document, PdfText text) throws IOException {
    this.document = document;
    this.text = text;
    whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
    stream = page();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setStructParents(pages.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.getPDFName("S"));
    document.addPage(page);
    pages.add(page);
    marks.add(new COSArray());
    y = TOP;
    return new PDPageContentStream(document, page);
  }

  void newPage() throws IOException {
    stream.close();
    stream = page();
  }

  /** Goes to the next page where so much room is not left. */
  void room(double height) throws IOException {
    if (y - height < BOTTOM && y < TOP) {
      newPage();
    }
  }

  double left() {
    return y - BOTTOM;
  }

  int pages() {
    return pages.size();
  }

  PDPageContentStream stream() {
    return stream;
  }

  PdfText text() {
    return text;
  }

  /** A part of the document, by the standard types of ISO 32000-1, 14.8.4. */
  PDStructureElement element(String type) {
    return element(type, whole);
  }

  PDStructureElement element(String type, PDStructureElement within) {
    PDStructureElement element = new PDStructureElement(type, within);
    within.appendKid(element);
    return element;
  }

  /** What draws. */
  interface Drawn {
    void draw() throws IOException;
  }

  /** Draws a part of an element on this page. */
  void tagged(PDStructureElement element, String type, Drawn drawn) throws IOException {
    COSArray onPage = marks.getLast();
    int mark = onPage.size();
    onPage.add(element);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(pages.getLast());
    reference.setMCID(mark);
    element.appendKid(reference);
    stream.beginMarkedContent(COSName.getPDFName(type), mark);
    drawn.draw();
    stream.endMarkedContent();
  }

  /** Draws what is no content: rules, grounds. */
  void artifact(Drawn drawn) throws IOException {
    stream.beginMarkedContent(COSName.ARTIFACT);
    drawn.draw();
    stream.endMarkedContent();
  }

  /** Remembers that something begins here. */
  void here(String name, double above) {
    places.putIfAbsent(name, new Place(pages.getLast(), pages.size(), Math.min(842, y + above)));
  }

  Place place(String name) {
    Place place = places.get(name);
    if (place == null) {
      throw new IllegalStateException("nothing is called " + name);
    }
    return place;
  }

  /** A link on this page to what is, or will be, called so. */
  void link(double x, double bottom, double width, double height, String to) {
    links.add(
        new Link(
            pages.getLast(),
            new PDRectangle((float) x, (float) bottom, (float) width, (float) height),
            to));
  }

  /** A page on which something is added at the end. */
  PDPageContentStream append(int page) throws IOException {
    return new PDPageContentStream(document, pages.get(page), AppendMode.APPEND, true, true);
  }

  static PDPageXYZDestination destination(Place place) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(place.page());
    destination.setLeft(0);
    destination.setTop((int) Math.ceil(place.y()));
    return destination;
  }

  /** Closes pages, links and tags. */
  void finish() throws IOException {
    stream.close();
    for (Link link : links) {
      Place place = places.get(link.to());
      if (place == null) {
        continue;
      }
      PDAnnotationLink annotation = new PDAnnotationLink();
      annotation.setRectangle(link.where());
      PDBorderStyleDictionary none = new PDBorderStyleDictionary();
      none.setWidth(0);
      annotation.setBorderStyle(none);
      annotation.setPrinted(true);
      annotation.setContents("to " + link.to().replace('-', ' '));
      PDActionGoTo go = new PDActionGoTo();
      go.setDestination(destination(place));
      annotation.setAction(go);
      link.page().getAnnotations().add(annotation);
    }
    Map<Integer, PDParentTreeValue> parents = new HashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      parents.put(i, new PDParentTreeValue(marks.get(i)));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(marks.size());
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
  }
}
