package org.spoor.read;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** Writes a parsed Markdown text as {@link Blocks}, through the same tags as HTML. */
final class MarkdownBlocks extends AbstractVisitor {
  private final MarkupBlocks markup;

  private MarkdownBlocks(MarkupBlocks markup) {
    this.markup = markup;
  }

  static void write(Node root, Blocks blocks) {
    root.accept(new MarkdownBlocks(new MarkupBlocks(blocks)));
  }

  private void within(String tag, Node node) {
    markup.start(tag);
    visitChildren(node);
    markup.end(tag);
  }

  @Override
  public void visit(Paragraph paragraph) {
    within("p", paragraph);
  }

  @Override
  public void visit(Heading heading) {
    within("h1", heading);
  }

  @Override
  public void visit(BulletList list) {
    within("ul", list);
  }

  @Override
  public void visit(OrderedList list) {
    within("ol", list);
  }

  @Override
  public void visit(ListItem item) {
    within("li", item);
  }

  @Override
  public void visit(Text text) {
    markup.text(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    markup.text(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    markup.text(" ");
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    markup.start("br");
  }

  @Override
  public void visit(Image image) {
    // The alternative text describes a picture; it is no part of what the report says.
  }

  @Override
  public void visit(FencedCodeBlock code) {
    preformatted(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    preformatted(code.getLiteral());
  }

  private void preformatted(String literal) {
    markup.start("pre");
    markup.text(literal);
    markup.end("pre");
  }

  @Override
  public void visit(HtmlBlock html) {
    markup.start("p");
    markup.text(Jsoup.parse(html.getLiteral()).text());
    markup.end("p");
  }

  @Override
  public void visit(CustomNode node) {
    switch (node) {
      case TableRow row -> within("tr", row);
      case TableCell cell -> within("td", cell);
      default -> visitChildren(node);
    }
  }
}
