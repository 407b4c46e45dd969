package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.spoor.model.Span;

/** The test part of ECB+: articles, and the event mentions that annotators joined to chains. */
final class EcbPlusTexts {
  /**
   * An article, its tokens joined by blanks and each sentence a paragraph.
   *
   * @param sentences places of the sentences by number
   */
  record Article(String id, String text, Map<Integer, Span> sentences) {
    /** Its topic, e.g. 36. */
    int topic() {
      return Integer.parseInt(id.substring(0, id.indexOf('_')));
    }

    /** Its half of the topic: articles on one event, e.g. {@code 36_ecbplus}. */
    String subtopic() {
      return topic() + "_" + id.replaceFirst("^\\d+_\\d+", "");
    }
  }

  /**
   * A mention of an event.
   *
   * @param words places of its tokens
   * @param chain what the annotators joined it to
   */
  record EventMention(Article article, int sentence, List<Span> words, String chain) {}

  final List<Article> articles;
  final List<EventMention> mentions;

  private EcbPlusTexts(List<Article> articles, List<EventMention> mentions) {
    this.articles = articles;
    this.mentions = mentions;
  }

  static EcbPlusTexts read(Path folder) throws IOException {
    Map<String, StringBuilder> texts = new TreeMap<>();
    Map<String, Map<Integer, Span>> sentences = new HashMap<>();
    Map<String, Span> tokens = new HashMap<>();
    try (BufferedReader lines = reader(folder.resolve("ECB_Test_corpus.txt.gz"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t");
        if (fields.length < 5) {
          continue;
        }
        StringBuilder text = texts.computeIfAbsent(fields[0], id -> new StringBuilder());
        int sentence = Integer.parseInt(fields[1]);
        Map<Integer, Span> places = sentences.computeIfAbsent(fields[0], id -> new TreeMap<>());
        Span begun = places.get(sentence);
        text.append(begun != null ? " " : text.isEmpty() ? "" : "\n\n");
        Span token = new Span(text.length(), text.length() + fields[3].length());
        text.append(fields[3]);
        places.put(sentence, begun == null ? token : begun.cover(token));
        tokens.put(fields[0] + "/" + sentence + "/" + fields[2], token);
      }
    }
    Map<String, Article> articles = new TreeMap<>();
    texts.forEach(
        (id, text) ->
            articles.put(
                id, new Article(id, text.toString(), sentences.getOrDefault(id, Map.of()))));
    List<EventMention> mentions = new ArrayList<>();
    try (BufferedReader json = reader(folder.resolve("ECB_Test_Event_gold_mentions.json.gz"))) {
      for (JsonNode node : new ObjectMapper().readTree(json)) {
        String id = node.path("doc_id").asText();
        int sentence = node.path("sent_id").asInt();
        List<Span> words = new ArrayList<>();
        for (JsonNode number : node.path("tokens_number")) {
          Span word = tokens.get(id + "/" + sentence + "/" + number.asInt());
          if (word != null) {
            words.add(word);
          }
        }
        Article article = articles.get(id);
        if (article == null || words.isEmpty()) {
          throw new IOException("a mention outside of the articles: " + node);
        }
        mentions.add(new EventMention(article, sentence, words, node.path("coref_chain").asText()));
      }
    }
    return new EcbPlusTexts(List.copyOf(articles.values()), List.copyOf(mentions));
  }

  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
