package org.spoor.report.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.model.Reliability;
import org.spoor.report.Wording;
import org.spoor.report.product.Block.Column;
import org.spoor.report.product.Block.Heading;
import org.spoor.report.product.Block.Note;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Table;
import org.spoor.report.product.Block.Tone;

/** Every report that was used, with its grade and what for; and the notes. */
final class AnnexPart {
  private static final int MOST_USES = 6;

  private final Holdings holdings;
  private final Citations citations;
  private final Map<String, Holdings.Source> sources = new HashMap<>();

  AnnexPart(Holdings holdings, Citations citations) {
    this.holdings = holdings;
    this.citations = citations;
    holdings.sources().forEach(source -> sources.put(source.document(), source));
  }

  void write(List<Block> blocks) {
    blocks.add(new Heading(1, "annex-sources", "Annex A: Sources"));
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Holdings.Source source : holdings.sources()) {
      List<String> uses = citations.uses(source.document());
      if (!uses.isEmpty()) {
        rows.add(row(source, uses));
      }
    }
    int unused = holdings.sources().size() - rows.size();
    blocks.add(
        new Paragraph(
            Tone.SMALL,
            Inline.of(
                "Grade: reliability by the Admiralty code, as an analyst of the case graded the publisher; F where nobody did."
                    + (unused > 0
                        ? " " + Wording.count(unused, "report") + " of the case not used here."
                        : ""))));
    blocks.add(
        new Table(
            "",
            List.of(
                Column.words("Report", 52),
                Column.words("Published", 14),
                Column.words("Grade", 16),
                Column.words("Used for", 32)),
            rows));
    blocks.add(new Heading(1, "annex-notes", "Annex B: Notes"));
    blocks.add(new Block.Notes(citations.all().stream().map(this::note).toList()));
  }

  private static List<List<Inline>> row(Holdings.Source source, List<String> uses) {
    Inline.Line report = Inline.line().strong(title(source));
    report.plain(source.publisher().isBlank() ? "" : ", " + source.publisher());
    report.quiet(source.title().isBlank() ? "" : " (" + source.document() + ")");
    report.quiet(source.address().isBlank() ? "" : ", " + source.address());
    int more = uses.size() - MOST_USES;
    return List.of(
        report.done(),
        Inline.of(source.published()),
        Inline.line()
            .strong(source.reliability().name())
            .quiet(
                " "
                    + (source.reliability() == Reliability.F
                        ? "not graded"
                        : source.reliability().words()))
            .quiet(source.copy() ? "; repeats another report" : "")
            .done(),
        Inline.of(
            String.join(", ", uses.stream().limit(MOST_USES).toList())
                + (more > 0 ? " and " + more + " more" : "")));
  }

  static String title(Holdings.Source source) {
    return source.title().isBlank() ? source.document() : source.title();
  }

  private Note note(Citations.Cited cited) {
    Optional<Holdings.Source> source = Optional.ofNullable(sources.get(cited.document()));
    Inline.Line line = Inline.line();
    line.plain(source.map(AnnexPart::title).orElse(cited.document()));
    source
        .map(Holdings.Source::publisher)
        .filter(p -> !p.isBlank())
        .ifPresent(p -> line.plain(", " + p));
    source
        .map(Holdings.Source::published)
        .filter(p -> !p.isBlank())
        .ifPresent(p -> line.plain(", " + p));
    line.plain(cited.sentence() > 0 ? ", sentence " + cited.sentence() : "");
    line.plain(cited.speaker().isBlank() ? "" : "; said by " + cited.speaker());
    line.plain(".");
    if (!cited.quote().isBlank()) {
      line.quiet(" “" + cited.quote() + "”");
    }
    return new Note(cited.number(), line.done());
  }
}
