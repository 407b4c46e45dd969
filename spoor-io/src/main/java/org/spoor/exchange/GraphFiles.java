package org.spoor.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.spoor.assess.Saying;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Tie;
import org.spoor.model.Period;

/**
 * Networks in the formats of graph programs: GEXF 1.3 (gexf.net/1.3) for Gephi, GraphML
 * (graphml.graphdrawing.org/xmlns) for most others. The same attributes in both.
 */
public final class GraphFiles {
  private static final List<String> NODE_TEXTS =
      List.of("type", "country", "side", "degree", "betweenness", "pagerank", "community");
  private static final List<String> TIE_TEXTS =
      List.of("relation", "certainty", "reports", "first", "last", "sentences");

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private final Function<Saying, String> words;

  private GraphFiles(Function<Saying, String> words) throws XMLStreamException {
    this.words = words;
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /**
   * As GEXF.
   *
   * @param words a sentence with its citation
   */
  public static String gexf(Network network, Function<Saying, String> words) {
    try {
      GraphFiles file = new GraphFiles(words);
      file.writeGexf(network);
      return file.out.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  /** As GraphML; likewise. */
  public static String graphml(Network network, Function<Saying, String> words) {
    try {
      GraphFiles file = new GraphFiles(words);
      file.writeGraphml(network);
      return file.out.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  private static String type(String attribute) {
    return switch (attribute) {
      case "degree", "community", "reports" -> "int";
      case "betweenness", "pagerank" -> "double";
      default -> "string";
    };
  }

  private static Map<String, String> attributes(Node node) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("type", node.type());
    node.country().ifPresent(country -> values.put("country", country));
    values.put("side", node.side().word());
    values.put("degree", String.valueOf(node.measures().degree()));
    values.put("betweenness", number(node.measures().betweenness()));
    values.put("pagerank", number(node.measures().pageRank()));
    values.put("community", String.valueOf(node.community()));
    return values;
  }

  private Map<String, String> attributes(Tie tie) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("relation", tie.type().word());
    values.put("certainty", tie.certainty().code());
    values.put("reports", String.valueOf(tie.reports()));
    tie.reported().flatMap(Period::firstDay).ifPresent(day -> values.put("first", day));
    tie.reported().flatMap(Period::lastDay).ifPresent(day -> values.put("last", day));
    List<String> sentences = new ArrayList<>();
    tie.sayings().forEach(saying -> sentences.add(words.apply(saying)));
    values.put("sentences", String.join(" | ", sentences));
    return values;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.9f", value);
  }

  private void writeGexf(Network network) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    start("gexf", Map.of("xmlns", "http://gexf.net/1.3", "version", "1.3"));
    line(1);
    start("graph", Map.of("defaultedgetype", "directed"));
    declare("node", NODE_TEXTS);
    declare("edge", TIE_TEXTS);
    line(2);
    start("nodes", Map.of());
    for (Node node : network.nodes()) {
      line(3);
      start("node", ordered("id", node.key(), "label", node.name()));
      values(attributes(node));
      xml.writeEndElement();
    }
    line(2);
    xml.writeEndElement();
    line(2);
    start("edges", Map.of());
    int number = 0;
    for (Tie tie : network.ties()) {
      line(3);
      Map<String, String> ends = ordered("id", "e" + number++, "source", tie.from());
      ends.put("target", tie.to());
      ends.put("label", tie.type().word());
      ends.put("weight", String.valueOf(Math.max(1, tie.reports())));
      start("edge", ends);
      values(attributes(tie));
      xml.writeEndElement();
    }
    line(2);
    end();
  }

  private void declare(String of, List<String> attributes) throws XMLStreamException {
    line(2);
    start("attributes", Map.of("class", of));
    for (String attribute : attributes) {
      line(3);
      Map<String, String> values = ordered("id", attribute, "title", attribute);
      values.put("type", type(attribute).equals("int") ? "integer" : type(attribute));
      start("attribute", values);
      xml.writeEndElement();
    }
    line(2);
    xml.writeEndElement();
  }

  private void values(Map<String, String> attributes) throws XMLStreamException {
    start("attvalues", Map.of());
    for (Map.Entry<String, String> value : attributes.entrySet()) {
      start("attvalue", ordered("for", value.getKey(), "value", value.getValue()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void writeGraphml(Network network) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    start("graphml", Map.of("xmlns", "http://graphml.graphdrawing.org/xmlns"));
    keys("node", "n-", NODE_TEXTS);
    line(1);
    start("key", key("n-name", "node", "name", "string"));
    xml.writeEndElement();
    keys("edge", "e-", TIE_TEXTS);
    line(1);
    start("graph", ordered("id", "network", "edgedefault", "directed"));
    for (Node node : network.nodes()) {
      line(2);
      start("node", Map.of("id", node.key()));
      data("n-name", node.name());
      for (Map.Entry<String, String> value : attributes(node).entrySet()) {
        data("n-" + value.getKey(), value.getValue());
      }
      xml.writeEndElement();
    }
    int number = 0;
    for (Tie tie : network.ties()) {
      line(2);
      Map<String, String> ends = ordered("id", "e" + number++, "source", tie.from());
      ends.put("target", tie.to());
      start("edge", ends);
      for (Map.Entry<String, String> value : attributes(tie).entrySet()) {
        data("e-" + value.getKey(), value.getValue());
      }
      xml.writeEndElement();
    }
    line(1);
    end();
  }

  private void keys(String of, String prefix, List<String> attributes) throws XMLStreamException {
    for (String attribute : attributes) {
      line(1);
      start("key", key(prefix + attribute, of, attribute, type(attribute)));
      xml.writeEndElement();
    }
  }

  private static Map<String, String> key(String id, String of, String name, String type) {
    Map<String, String> key = ordered("id", id, "for", of);
    key.put("attr.name", name);
    key.put("attr.type", type);
    return key;
  }

  private void data(String key, String value) throws XMLStreamException {
    start("data", Map.of("key", key));
    xml.writeCharacters(legal(value));
    xml.writeEndElement();
  }

  private static Map<String, String> ordered(String a, String x, String b, String y) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put(a, x);
    map.put(b, y);
    return map;
  }

  private void start(String element, Map<String, String> attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    // Map.of has no order of its own, so that bytes would differ from run to run.
    for (Map.Entry<String, String> attribute :
        attributes instanceof LinkedHashMap
            ? attributes.entrySet()
            : new TreeMap<>(attributes).entrySet()) {
      xml.writeAttribute(attribute.getKey(), legal(attribute.getValue()));
    }
  }

  /** Without characters that XML 1.0 does not have: texts are hostile. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
        .filter(
            c ->
                c >= 0x20 && c <= 0xd7ff
                    || c >= 0xe000 && c <= 0xfffd
                    || c >= 0x10000 && c <= 0x10ffff)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.flush();
  }
}
