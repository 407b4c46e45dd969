package org.spoor.report.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Tie;
import org.spoor.model.Certainty;
import org.spoor.report.Caption;
import org.spoor.report.Wording;
import org.spoor.report.chart.Lettering;
import org.spoor.report.chart.TieChart;
import org.spoor.report.product.Block.Column;
import org.spoor.report.product.Block.Heading;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Table;
import org.spoor.report.product.Block.Tone;

/** Ties between a country's state and crime. */
final class TiePart {
  private static final int MOST_TIES = 40;

  private final Holdings holdings;
  private final Citations citations;
  private final Lettering lettering;
  private final String country;

  TiePart(Holdings holdings, Citations citations, Lettering lettering, String country) {
    this.holdings = holdings;
    this.citations = citations;
    this.lettering = lettering;
    this.country = country;
  }

  void write(List<Block> blocks) {
    Map<String, Node> nodes = new HashMap<>();
    holdings.network().nodes().forEach(node -> nodes.put(node.key(), node));
    Set<Tie> ties = new LinkedHashSet<>();
    for (Network.Path bridge : holdings.bridges()) {
      if (bridge.keys().stream().anyMatch(key -> of(nodes, key))) {
        bridge.steps().forEach(step -> ties.add(step.getFirst()));
      }
    }
    // What is tied to a body or a party of the country is shown too, the best told first.
    holdings.network().ties().stream()
        .filter(tie -> tie.connects() && (of(nodes, tie.from()) || of(nodes, tie.to())))
        .filter(tie -> side(nodes, tie.from()) != side(nodes, tie.to()))
        .limit(MOST_TIES)
        .forEach(ties::add);
    List<Tie> shown = ties.stream().limit(MOST_TIES).toList();
    if (shown.isEmpty()) {
      return;
    }
    blocks.add(new Heading(1, "ties", "Ties between state and crime"));
    blocks.add(
        new Paragraph(
            Tone.LEAD,
            Inline.of(
                "What reports say of who stands behind whom, as far as a side is of "
                    + Wording.country(country)
                    + ". A tie is what is said, not what is proved.")));
    List<TieChart.Party> parties = new ArrayList<>();
    for (Node node : holdings.network().nodes()) {
      parties.add(new TieChart.Party(node.key(), node.name(), side(node)));
    }
    List<TieChart.Tie> lines =
        shown.stream()
            .map(
                tie ->
                    new TieChart.Tie(
                        tie.from(),
                        tie.to(),
                        Wording.words(tie.type().word()),
                        tie.certainty() != Certainty.CERTAIN))
            .toList();
    TieChart.of(
            "Ties between state and crime, " + Wording.country(country),
            parties,
            lines,
            ProfileDossier.WIDTH,
            lettering)
        .ifPresent(
            drawing ->
                blocks.add(
                    new Block.Figure(
                        "figure-ties",
                        "Who is tied to whom",
                        drawing,
                        "Left the underworld, right the state, as far as a name or type says. Broken lines: not told as"
                            + " certain. A word stands for the first tie of a party; the table has all.")));
    table(nodes, shown, blocks);
  }

  private boolean of(Map<String, Node> nodes, String key) {
    return Optional.ofNullable(nodes.get(key))
        .filter(
            node ->
                node.country().equals(Optional.of(country))
                    || node.type().equals("state") && node.name().equals(Wording.country(country)))
        .isPresent();
  }

  private static TieChart.Side side(Map<String, Node> nodes, String key) {
    return Optional.ofNullable(nodes.get(key)).map(TiePart::side).orElse(TieChart.Side.OTHER);
  }

  private static TieChart.Side side(Node node) {
    return switch (node.side()) {
      case CRIMINAL -> TieChart.Side.CRIMINAL;
      case STATE -> TieChart.Side.STATE;
      case OTHER -> TieChart.Side.OTHER;
    };
  }

  private void table(Map<String, Node> nodes, List<Tie> ties, List<Block> blocks) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Tie tie : ties) {
      String sure = Caption.certainty(tie.certainty());
      rows.add(
          List.of(
              Inline.of(name(nodes, tie.from())),
              Inline.line().italic(Wording.words(tie.type().word())).done(),
              Inline.of(name(nodes, tie.to())),
              Inline.of(
                  (sure.isEmpty() ? "certain" : sure) + (tie.contested() ? ", contested" : "")),
              Inline.line().cite(citations.of(tie.sayings(), 4, "ties")).done()));
    }
    blocks.add(
        new Table(
            "Ties",
            List.of(
                Column.words("Who", 30),
                Column.words("How", 16),
                Column.words("Whom", 30),
                Column.words("How sure", 14),
                Column.words("Notes", 12)),
            rows));
  }

  private static String name(Map<String, Node> nodes, String key) {
    return Optional.ofNullable(nodes.get(key)).map(Node::name).orElse(key);
  }
}
