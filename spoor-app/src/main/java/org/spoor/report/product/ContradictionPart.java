package org.spoor.report.product;

import java.util.ArrayList;
import java.util.List;
import org.spoor.assess.corroboration.VoiceBook;
import org.spoor.model.Reliability;
import org.spoor.report.Caption;
import org.spoor.report.Wording;
import org.spoor.report.product.Block.Column;
import org.spoor.report.product.Block.Heading;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Table;
import org.spoor.report.product.Block.Tone;

/** Accounts that cannot all be true, side by side. */
final class ContradictionPart {
  private static final int MOST = 40;

  private ContradictionPart() {}

  /**
   * @param id of the heading
   */
  static void write(
      List<VoiceBook.Contested> contested, String id, Citations citations, List<Block> blocks) {
    if (contested.isEmpty()) {
      return;
    }
    blocks.add(new Heading(1, id, "Contradictions"));
    blocks.add(
        new Paragraph(
            Tone.LEAD,
            Inline.of(
                "Accounts of one incident that cannot all be true. Until a person settles it, a total spans them.")));
    table(contested, citations, blocks);
  }

  static void table(List<VoiceBook.Contested> contested, Citations citations, List<Block> blocks) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (VoiceBook.Contested each : contested.stream().limit(MOST).toList()) {
      String caption = Caption.of(each.incident());
      boolean first = true;
      for (VoiceBook.Side side : each.sides()) {
        List<String> who = new ArrayList<>(side.speakers());
        who.addAll(side.publishers());
        rows.add(
            List.of(
                first
                    ? Inline.line()
                        .plain(Wording.capital(Wording.words(each.incident().type().word())))
                        .plain(caption.isEmpty() ? "" : ": " + caption)
                        .quiet(each.settled().map(value -> " settled: " + value).orElse(""))
                        .done()
                    : List.of(),
                first ? Inline.of(slot(each.slot())) : List.of(),
                Inline.line()
                    .strong(side.value())
                    .quiet(side.note().isEmpty() ? "" : " " + side.note())
                    .done(),
                Inline.line()
                    .plain(who.isEmpty() ? "nobody named" : Wording.several(who))
                    .quiet(
                        side.reliability() == Reliability.F ? "" : " " + side.reliability().name())
                    .done(),
                Inline.line().cite(citations.of(side.sayings(), 3, "contradictions")).done()));
        first = false;
      }
    }
    int left = contested.size() - MOST;
    blocks.add(
        new Table(
            left > 0 ? left + " more left out" : "",
            List.of(
                Column.words("Incident", 34),
                Column.words("Over", 16),
                Column.words("Account", 18),
                Column.words("By", 24),
                Column.words("Notes", 10)),
            rows));
  }

  /** {@code items/heroin/kg} is heroin, in kg. */
  static String slot(String slot) {
    String[] parts = slot.split("/");
    return parts.length == 3
        ? Wording.words(parts[1]) + ", in " + Wording.words(parts[2])
        : Wording.words(slot);
  }
}
