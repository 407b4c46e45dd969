package org.spoor.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Path;
import org.spoor.assess.network.Network.Side;
import org.spoor.assess.network.Network.Tie;

/** A network for a terminal. */
public final class NetworkPage {
  private static final int MOST_NODES = 60;
  private static final int MOST_TIES = 120;
  private static final int MOST_SENTENCES = 3;

  private final StringBuilder out = new StringBuilder();
  private final Map<String, Node> nodes = new HashMap<>();
  private final Ink ink;
  private final int width;
  private final Function<Saying, Quote> quotes;

  private NetworkPage(int width, boolean colour, Function<Saying, Quote> quotes) {
    this.ink = new Ink(colour);
    this.width = width;
    this.quotes = quotes;
  }

  /**
   * The page.
   *
   * @param whole network that paths run through
   * @param width columns
   */
  public static String of(
      NetworkView view, Network whole, int width, boolean colour, Function<Saying, Quote> quotes) {
    NetworkPage page = new NetworkPage(width, colour, quotes);
    whole.nodes().forEach(node -> page.nodes.put(node.key(), node));
    page.write(view);
    return page.out.toString();
  }

  private void write(NetworkView view) {
    Network network = view.network();
    line(ink.strong("NETWORK"));
    line("  How central a party is shows what reports write about, not who matters.");
    if (!view.asked().isEmpty()) {
      wrapped("  ", view.asked());
    }
    paths("Shortest paths", view.shortest());
    paths("Best evidenced path", view.best());
    paths("From the underworld to the state", view.bridges());
    if (!view.asked().isEmpty()
        && view.shortest().isEmpty()
        && view.best().isEmpty()
        && view.bridges().isEmpty()
        && network.nodes().isEmpty()) {
      line("  no path is told of");
    }
    if (!network.nodes().isEmpty()) {
      line("");
      line(ink.strong("Parties"));
    } else if (view.asked().isEmpty()) {
      line("  no relation is told of");
    }
    int shown = 0;
    for (Node node : network.nodes()) {
      if (shown++ == MOST_NODES) {
        line("  and " + (network.nodes().size() - MOST_NODES) + " more (--format json has all)");
        break;
      }
      wrapped("  ", described(node));
    }
    ties(network.ties());
    network.notes().forEach(note -> wrapped("  · ", note));
  }

  private void ties(List<Tie> ties) {
    if (!ties.isEmpty()) {
      line("");
      line(ink.strong("Relations"));
    }
    int shown = 0;
    for (Tie tie : ties) {
      if (shown++ == MOST_TIES) {
        line("  and " + (ties.size() - MOST_TIES) + " more (--format json has all)");
        return;
      }
      tie("  ", tie);
    }
  }

  private static String described(Node node) {
    StringJoiner words = new StringJoiner(" · ");
    words.add(node.name());
    words.add(node.type());
    node.country().map(Wording::country).ifPresent(words::add);
    if (node.side() != Side.OTHER) {
      words.add(node.side().word());
    }
    if (node.measures().degree() > 0) {
      words.add(Wording.count(node.measures().degree(), "neighbour"));
      words.add("betweenness " + Wording.number(node.measures().betweenness()));
      words.add("PageRank " + Wording.number(node.measures().pageRank()));
      words.add("community " + node.community());
    }
    return words.toString();
  }

  private void paths(String title, List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    line("");
    line(ink.strong(title));
    for (Path path : paths) {
      StringJoiner names = new StringJoiner(" – ");
      path.keys().forEach(key -> names.add(name(key)));
      String certainty = SayingText.certainty(path.certainty());
      wrapped("  ", names + (certainty.isEmpty() ? "" : " (" + certainty + ")"));
      path.steps().forEach(ties -> ties.forEach(tie -> tie("      ", tie)));
    }
  }

  private String name(String key) {
    Node node = nodes.get(key);
    return node == null ? key : node.name();
  }

  private void tie(String indent, Tie tie) {
    StringJoiner notes = new StringJoiner(", ", " (", ")").setEmptyValue("");
    String certainty = SayingText.certainty(tie.certainty());
    if (!certainty.isEmpty()) {
      notes.add(certainty);
    }
    if (tie.contested()) {
      notes.add("denied by some");
    }
    if (tie.reports() > 1) {
      notes.add(Wording.count(tie.reports(), "report"));
    }
    String days = SayingText.days(tie.reported());
    if (!days.isEmpty()) {
      notes.add("reported " + days);
    }
    wrapped(
        indent,
        name(tie.from()) + " " + Wording.words(tie.type().word()) + " " + name(tie.to()) + notes);
    int shown = 0;
    for (Saying saying : tie.sayings()) {
      if (shown++ == MOST_SENTENCES) {
        line(ink.faint(indent + "    and " + (tie.sayings().size() - MOST_SENTENCES) + " more"));
        return;
      }
      SayingText.lines(indent + "    ", saying, quotes, width)
          .forEach(words -> line(ink.faint(words)));
    }
  }

  private void wrapped(String indent, String words) {
    Plain.wrapped(indent, Plain.of(words), width).forEach(this::line);
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
