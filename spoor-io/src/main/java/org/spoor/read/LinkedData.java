package org.spoor.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.spoor.model.Metadata;

/** The article of a page's JSON-LD: schema.org's Article and its kinds. */
final class LinkedData {
  private static final int LARGEST = 300_000;
  private static final int MOST_SCRIPTS = 20;
  private static final int MOST_NODES = 2_000;
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).build())
              .build());

  private LinkedData() {}

  static Metadata of(Document page) {
    int scripts = 0;
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data();
      if (data.length() > LARGEST || scripts++ >= MOST_SCRIPTS) {
        continue;
      }
      try {
        for (JsonNode node : nodes(JSON.readTree(data))) {
          if (isArticle(node)) {
            return metadata(node);
          }
        }
      } catch (JsonProcessingException e) {
        // Sites often break their own JSON-LD; the page's other statements are left.
        continue;
      }
    }
    return Metadata.NONE;
  }

  /** The node itself, or the nodes of an array or a {@code @graph}. */
  private static List<JsonNode> nodes(JsonNode root) {
    List<JsonNode> nodes = new ArrayList<>();
    nodes.add(root);
    for (int i = 0; i < nodes.size() && nodes.size() < MOST_NODES; i++) {
      JsonNode node = nodes.get(i);
      if (node.isArray()) {
        node.forEach(nodes::add);
      } else if (node.has("@graph")) {
        nodes.add(node.get("@graph"));
      }
    }
    return nodes;
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    String types = type.isArray() ? type.toString() : type.asText();
    String lower = types.toLowerCase(Locale.ROOT);
    return node.isObject()
        && (lower.contains("article") || lower.contains("report") || lower.contains("blogposting"));
  }

  private static Metadata metadata(JsonNode node) {
    JsonNode page = node.path("mainEntityOfPage");
    Optional<String> url =
        PageMetadata.webAddress(node.path("url").asText())
            .or(
                () ->
                    PageMetadata.webAddress(
                        page.isObject() ? page.path("@id").asText() : page.asText()));
    return new Metadata(
        MetadataField.clean(node.path("headline").asText()).map(LinkedData::unescaped),
        WrittenDate.inField(node.path("datePublished").asText(node.path("dateCreated").asText())),
        names(node.path("publisher")),
        names(node.path("author")),
        url,
        Optional.of(node.path("inLanguage").asText())
            .filter(tag -> !tag.isBlank())
            .flatMap(PageMetadata::languageTag));
  }

  /** A name, an object with a name, or a list of these. */
  private static Optional<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      String name = one.isObject() ? one.path("name").asText() : one.asText();
      if (!name.isBlank() && !name.contains("://") && names.size() < 10) {
        names.add(unescaped(name.strip()));
      }
    }
    return MetadataField.clean(String.join(", ", names));
  }

  private static String unescaped(String text) {
    return org.jsoup.parser.Parser.unescapeEntities(text, false);
  }
}
