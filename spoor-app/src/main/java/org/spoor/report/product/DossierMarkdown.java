package org.spoor.report.product;

import java.util.List;
import java.util.stream.Collectors;
import org.spoor.report.Plain;
import org.spoor.report.product.Inline.Cite;
import org.spoor.report.product.Inline.Words;

/**
 * A dossier as Markdown (CommonMark with tables). Charts are told in words: Markdown has no
 * pictures of its own.
 */
public final class DossierMarkdown {
  private final StringBuilder out = new StringBuilder();

  private DossierMarkdown() {}

  /** The whole text. */
  public static String of(Dossier dossier) {
    DossierMarkdown page = new DossierMarkdown();
    page.write(dossier);
    return page.out.toString();
  }

  private void write(Dossier dossier) {
    line(
        "# "
            + safe(dossier.title())
            + ": "
            + safe(dossier.kind().toLowerCase(java.util.Locale.ROOT)));
    line("");
    line(safe(dossier.subtitle()) + ". As of " + dossier.day() + ".");
    line("");
    line(
        dossier.facts().stream()
            .map(fact -> safe(fact.name()) + ": **" + pieces(fact.value(), true) + "**")
            .collect(Collectors.joining(" · ")));
    line("");
    dossier.blocks().forEach(this::block);
    line("---");
    line("");
    line(safe(dossier.program()));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading b -> line("#".repeat(b.level() + 1) + " " + safe(b.words()));
      case Block.Paragraph b -> line(pieces(b.line(), false));
      case Block.Items b ->
          b.items()
              .forEach(item -> line("- " + marker(item.marker()) + pieces(item.line(), false)));
      case Block.Values b ->
          line(
              b.values().stream()
                  .map(value -> safe(value.name()) + ": " + pieces(value.value(), false))
                  .collect(Collectors.joining(" · ")));
      case Block.Table b -> table(b);
      case Block.Figure b ->
          line(
              "*"
                  + safe(b.caption())
                  + ".* "
                  + safe(b.drawing().description())
                  + (b.note().isEmpty() ? "" : " " + safe(b.note())));
      case Block.Notes b ->
          b.notes().forEach(note -> line(note.number() + ". " + pieces(note.line(), false)));
    }
    line("");
  }

  private static String marker(String marker) {
    return marker.equals("–") ? "" : marker + " ";
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      line("**" + safe(table.caption()) + "**");
      line("");
    }
    line(
        table.columns().stream()
            .map(c -> safe(c.title()))
            .collect(Collectors.joining(" | ", "| ", " |")));
    line(
        table.columns().stream()
            .map(c -> c.number() ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |")));
    for (List<List<Inline>> row : table.rows()) {
      line(
          row.stream()
              .map(cell -> pieces(cell, false))
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
  }

  private static String pieces(List<Inline> line, boolean plain) {
    StringBuilder words = new StringBuilder();
    for (Inline piece : line) {
      switch (piece) {
        case Words each -> {
          String safe = safe(each.text());
          String mark =
              plain || safe.isEmpty()
                  ? ""
                  : switch (each.style()) {
                    case PLAIN, QUIET -> "";
                    case STRONG -> "**";
                    case ITALIC -> "*";
                  };
          words
              .append(each.text().startsWith(" ") ? " " : "")
              .append(mark)
              .append(safe)
              .append(mark);
          words.append(each.text().endsWith(" ") && each.text().length() > 1 ? " " : "");
        }
        case Cite cite -> words.append(" [").append(cite.number()).append(']');
      }
    }
    return words.toString().strip();
  }

  /** Words of reports: no control characters, and nothing that Markdown or HTML would read. */
  static String safe(String words) {
    String plain = Plain.of(words);
    StringBuilder text = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ("\\`*_[]<>|#~".indexOf(c) >= 0 || c == '&' && entity(plain, i)) {
        text.append('\\');
      }
      text.append(c);
    }
    return text.toString();
  }

  private static boolean entity(String words, int at) {
    int end = words.indexOf(';', at);
    return end > at
        && end - at < 12
        && words.indexOf(' ', at) != at + 1
        && !words.substring(at, end).contains(" ");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
