package org.spoor.report.product;

import java.util.List;
import org.spoor.report.OwnFiles;
import org.spoor.report.chart.Svg;
import org.spoor.report.product.Inline.Cite;
import org.spoor.report.product.Inline.Words;

/** A dossier as one HTML file that needs nothing beside it and runs nothing. */
public final class DossierHtml {
  private final StringBuilder out = new StringBuilder();
  private final Dossier dossier;

  private DossierHtml(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The whole file. */
  public static String of(Dossier dossier) {
    DossierHtml page = new DossierHtml(dossier);
    page.write();
    return page.out.toString();
  }

  private void write() {
    String style = OwnFiles.text(DossierHtml.class, "dossier.css");
    raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
    raw(OwnFiles.policyHash(style)).raw("; base-uri 'none'; form-action 'none'\">\n");
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    raw(
        "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
    raw("<title>" + Svg.escaped(dossier.title() + ": " + dossier.kind()) + "</title>\n<style>")
        .raw(style);
    raw("</style>\n</head>\n<body>\n<header>\n<p class=\"kind\">").text(dossier.kind());
    raw("</p>\n<h1>")
        .text(dossier.title())
        .raw("</h1>\n<p class=\"subtitle\">")
        .text(dossier.subtitle());
    raw(".</p>\n<p class=\"asof\">As of ").text(dossier.day()).raw("</p>\n");
    values(dossier.facts(), "facts");
    raw("</header>\n<nav aria-label=\"Contents\">\n<ul>\n");
    for (Block.Heading heading : dossier.headings(1)) {
      raw("<li><a href=\"#").raw(heading.id()).raw("\">").text(heading.words()).raw("</a></li>\n");
    }
    raw("</ul>\n</nav>\n<main>\n");
    dossier.blocks().forEach(this::block);
    raw("</main>\n<footer><p>").text(dossier.program()).raw("</p></footer>\n</body>\n</html>\n");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading b -> {
        String name = "h" + (b.level() + 1);
        raw("<" + name + " id=\"" + b.id() + "\">").text(b.words()).raw("</" + name + ">\n");
      }
      case Block.Paragraph b -> {
        String name =
            switch (b.tone()) {
              case LEAD -> " class=\"lead\"";
              case BODY -> "";
              case SMALL -> " class=\"small\"";
            };
        raw("<p" + name + ">").line(b.line()).raw("</p>\n");
      }
      case Block.Items b -> items(b);
      case Block.Values b -> values(b.values(), "values");
      case Block.Table b -> table(b);
      case Block.Figure b -> {
        raw("<figure>\n<div class=\"frame\" tabindex=\"0\">\n").raw(Svg.of(b.drawing(), b.id()));
        raw("</div>\n<figcaption><b>")
            .text(b.caption())
            .raw(".</b> ")
            .text(b.note())
            .raw("</figcaption>\n</figure>\n");
      }
      case Block.Notes b -> {
        raw("<ol class=\"notes\">\n");
        for (Block.Note note : b.notes()) {
          raw("<li id=\"n" + note.number() + "\" value=\"" + note.number() + "\">")
              .line(note.line())
              .raw("</li>\n");
        }
        raw("</ol>\n");
      }
    }
  }

  private void items(Block.Items block) {
    raw("<ul class=\"items\">\n");
    for (Block.Item item : block.items()) {
      raw("<li><span class=\"marker\">")
          .text(item.marker())
          .raw("</span><span>")
          .line(item.line())
          .raw("</span></li>\n");
    }
    raw("</ul>\n");
  }

  private void values(List<Block.Value> values, String cssClass) {
    raw("<dl class=\"" + cssClass + "\">\n");
    for (Block.Value value : values) {
      raw("<div><dt>").text(value.name()).raw("</dt><dd>").line(value.value()).raw("</dd></div>\n");
    }
    raw("</dl>\n");
  }

  private void table(Block.Table table) {
    raw("<div class=\"wide\" tabindex=\"0\"><table>\n");
    if (!table.caption().isEmpty()) {
      raw("<caption>").text(table.caption()).raw("</caption>\n");
    }
    raw("<thead><tr>");
    for (Block.Column column : table.columns()) {
      raw(column.number() ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
          .text(column.title())
          .raw("</th>");
    }
    raw("</tr></thead>\n<tbody>\n");
    for (List<List<Inline>> row : table.rows()) {
      raw("<tr>");
      for (int i = 0; i < row.size(); i++) {
        raw(table.columns().get(i).number() ? "<td class=\"n\">" : "<td>")
            .line(row.get(i))
            .raw("</td>");
      }
      raw("</tr>\n");
    }
    raw("</tbody>\n</table></div>\n");
  }

  private DossierHtml line(List<Inline> line) {
    boolean cited = false;
    for (Inline piece : line) {
      switch (piece) {
        case Words words -> {
          words(words);
          cited = false;
        }
        case Cite cite -> {
          raw(
              (cited ? " " : "\u2009")
                  + "<a class=\"cite\" href=\"#n"
                  + cite.number()
                  + "\">["
                  + cite.number()
                  + "]</a>");
          cited = true;
        }
      }
    }
    return this;
  }

  private void words(Words words) {
    String name =
        switch (words.style()) {
          case PLAIN -> "";
          case STRONG -> "b";
          case ITALIC -> "i";
          case QUIET -> "small";
        };
    if (name.isEmpty()) {
      text(words.text());
      return;
    }
    raw("<" + name + ">").text(words.text()).raw("</" + name + ">");
  }

  private DossierHtml raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Words from anywhere, with the blanks at their ends. */
  private DossierHtml text(String words) {
    String escaped = Svg.escaped(words);
    boolean apart =
        words.chars().anyMatch(c -> c > 0x58f && c < 0x2000 || c > 0xfb1c && c < 0xfdff);
    out.append(words.startsWith(" ") ? " " : "").append(apart ? "<bdi>" : "").append(escaped);
    out.append(apart ? "</bdi>" : "").append(words.endsWith(" ") && words.length() > 1 ? " " : "");
    return this;
  }
}
