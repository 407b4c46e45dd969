package org.spoor.report;

import java.util.List;
import java.util.StringJoiner;
import org.spoor.index.FacetCounts;
import org.spoor.index.Hit;
import org.spoor.index.SearchOutcome;
import org.spoor.index.Snippet;
import org.spoor.model.Span;

/** What a search found, for a terminal. */
public final class SearchPage {
  private static final int FACET_VALUES = 6;

  private final StringBuilder out = new StringBuilder();
  private final Ink ink;
  private final int width;

  private SearchPage(int width, boolean colour) {
    this.ink = new Ink(colour);
    this.width = width;
  }

  /**
   * The page.
   *
   * @param width columns
   */
  public static String of(SearchOutcome.Answer answer, int width, boolean colour) {
    SearchPage page = new SearchPage(width, colour);
    page.write(answer);
    return page.out.toString();
  }

  private void write(SearchOutcome.Answer answer) {
    String copies = answer.copies() == 0 ? "" : ", " + Wording.count(answer.copies(), "near-copy");
    line(
        ink.strong(
            Wording.count(answer.total(), "report")
                + copies
                + (answer.complete() ? "" : " (time ran out: there may be more)")));
    answer.notes().forEach(note -> line("  " + ink.warning(Plain.of(note.text()))));
    for (Hit hit : answer.hits()) {
      hit(hit);
    }
    if (!answer.facets().isEmpty() && answer.total() > 1) {
      line("");
      answer.facets().forEach(this::facet);
    }
  }

  private void hit(Hit hit) {
    line("");
    StringJoiner about = new StringJoiner(" · ");
    hit.publisher().ifPresent(publisher -> about.add(Plain.of(publisher)));
    hit.published().ifPresent(about::add);
    about.add(Plain.of(hit.id()));
    if (!hit.copies().isEmpty()) {
      about.add(Wording.count(hit.copies().size(), "near-copy"));
    }
    line(ink.strong(Plain.cut(Plain.of(hit.title().orElse(hit.id())), width)));
    line("  " + ink.faint(Plain.cut(about.toString(), width - 2)));
    hit.snippets().forEach(this::snippet);
  }

  private void snippet(Snippet snippet) {
    int base = snippet.span().start();
    StringBuilder marked = new StringBuilder();
    int at = base;
    for (Span match : snippet.matches()) {
      marked.append(snippet.text(), at - base, match.start() - base);
      marked.append('»').append(snippet.text(), match.start() - base, match.end() - base);
      marked.append('«');
      at = match.end();
    }
    marked.append(snippet.text(), at - base, snippet.text().length());
    wrapped("    §" + snippet.sentence() + " ", Plain.of(marked.toString().replace('\n', ' ')));
  }

  private void facet(FacetCounts counts) {
    List<String> values =
        counts.values().stream()
            .limit(FACET_VALUES)
            .map(value -> Plain.of(value.value()) + " " + value.count())
            .toList();
    if (!values.isEmpty()) {
      line(
          ink.faint(
              Plain.cut(
                  "  " + Plain.left(counts.facet().word(), 10) + " " + String.join(" · ", values),
                  width)));
    }
  }

  private void wrapped(String indent, String words) {
    Plain.wrapped(indent, words, width).forEach(this::line);
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
