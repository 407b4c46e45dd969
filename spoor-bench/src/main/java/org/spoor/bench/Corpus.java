package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.spoor.model.Document;
import org.spoor.model.Metadata;

/** The texts of the evaluation folder. */
final class Corpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A report with its gold record. */
  record Labelled(Document document, JsonNode record) {}

  private final Path folder;

  /** Over the folder that holds {@code seeds} and {@code data}. */
  Corpus(Path folder) {
    if (!Files.isDirectory(folder.resolve("data"))) {
      throw new IllegalStateException(
          "no evaluation data in " + folder + "; name the folder with --data DIR");
    }
    this.folder = folder;
  }

  /** The three long texts. */
  List<Document> seeds() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("seeds"))) {
      List<Document> documents = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        documents.add(Document.of(file.getFileName().toString(), Files.readString(file)));
      }
      return documents;
    }
  }

  /** The 724 ISAF press releases with their gold slots. */
  List<Labelled> isaf() throws IOException {
    List<Labelled> reports = new ArrayList<>();
    for (JsonNode line : lines(folder.resolve("data/isaf/test.jsonl.gz"))) {
      reports.add(
          new Labelled(
              Document.of(line.path("id").asText(), line.path("text").asText()),
              line.path("gold")));
    }
    return reports;
  }

  /** The 1,943 leads of releases of the US Department of Justice. */
  List<Document> doj() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (JsonNode line : lines(folder.resolve("data/doj/releases.jsonl.gz"))) {
      Metadata metadata =
          new Metadata(
              Optional.of(line.path("title").asText()).filter(title -> !title.isBlank()),
              Optional.of(line.path("date").asText()).filter(date -> !date.isBlank()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("en"));
      documents.add(
          new Document(line.path("id").asText(), line.path("contents").asText(), metadata));
    }
    return documents;
  }

  /** The texts of the side-by-side run: the long ones, and a fixed sample of each collection. */
  List<String> sample(int ofEach, long seed) throws IOException {
    List<String> texts = new ArrayList<>();
    seeds().forEach(document -> texts.add(document.text()));
    texts.addAll(draw(isaf().stream().map(Labelled::document).toList(), ofEach, seed));
    texts.addAll(draw(doj(), ofEach, seed));
    return texts;
  }

  private static List<String> draw(List<Document> documents, int count, long seed) {
    List<Document> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.stream().limit(count).map(Document::text).toList();
  }

  /** The objects of a compressed file with one JSON object a line. */
  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          objects.add(JSON.readTree(line));
        }
      }
    }
    return objects;
  }
}
