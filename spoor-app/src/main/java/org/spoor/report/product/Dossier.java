package org.spoor.report.product;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document to be handed on, without any layout.
 *
 * @param kind what it is, e.g. {@code Country profile}
 * @param title of what
 * @param subtitle in a line
 * @param asOf when the case was last added to: the only date that renderers know
 * @param facts on the first page, a name and a value each
 * @param program name and version of what wrote it
 */
public record Dossier(
    String kind,
    String title,
    String subtitle,
    Instant asOf,
    List<Block.Value> facts,
    List<Block> blocks,
    String program) {
  public Dossier {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
    Set<String> ids = new HashSet<>();
    for (Block block : blocks) {
      String id =
          switch (block) {
            case Block.Heading heading -> heading.id();
            case Block.Figure figure -> figure.id();
            case Block.Paragraph b -> "";
            case Block.Items b -> "";
            case Block.Values b -> "";
            case Block.Table b -> "";
            case Block.Notes b -> "";
          };
      if (!id.isEmpty() && !ids.add(id)) {
        throw new IllegalArgumentException("twice in a dossier: " + id);
      }
    }
  }

  /** Headings of a level or above it, in order. */
  List<Block.Heading> headings(int deepest) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() <= deepest)
        .toList();
  }

  /** {@code 2024-03-01}. */
  String day() {
    return asOf.toString().substring(0, 10);
  }
}
