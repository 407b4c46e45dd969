package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.model.Document;
import org.spoor.model.Metadata;
import org.spoor.text.Sentence;
import org.spoor.text.TextAnalyser;

/**
 * The specification files of Recognizers-Text: how they are read, counted and printed.
 *
 * <p>Entries at even places (counted from 0) were looked at while the rules were written; those at
 * odd places are reported apart and were not.
 */
final class RecognizerSpecs {
  private RecognizerSpecs() {}

  /**
   * One entry.
   *
   * @param reference the day that relative dates count from; empty where the entry has none
   * @param results as in the file
   */
  record Entry(int place, String input, Optional<String> reference, List<JsonNode> results) {}

  /**
   * Something found or wanted, in a form that can be compared.
   *
   * @param start first UTF-16 code unit in the input; negative where the entry does not say
   * @param values every reading of the meaning that counts as right; of ours one
   */
  record Item(String text, int start, List<String> values) {

    /** Whether this, found, is that, wanted: same place, and a meaning that counts as right. */
    boolean answers(Item wanted) {
      return text.equalsIgnoreCase(wanted.text)
          && (wanted.start < 0 || start == wanted.start)
          && means(wanted);
    }

    /** Whether there is a figure: 'convert to celsius' has none, and does not count for F1. */
    boolean told() {
      return values.isEmpty() || !values.getFirst().startsWith(" ");
    }

    /** Whether the meaning counts as right, wherever it stands. */
    boolean means(Item wanted) {
      for (String value : values) {
        if (wanted.values.contains(value)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The entries of a file. */
  static List<Entry> read(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8);
    JsonNode root =
        new ObjectMapper().readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : root) {
      List<JsonNode> results = new ArrayList<>();
      node.path("Results").forEach(results::add);
      String reference = node.path("Context").path("ReferenceDateTime").asText("");
      entries.add(
          new Entry(
              entries.size(),
              node.path("Input").asText(),
              reference.length() < 10 ? Optional.empty() : Optional.of(reference.substring(0, 10)),
              results));
    }
    return entries;
  }

  /** A text as the finders see it. */
  static Reading reading(TextAnalyser analyser, String text, Optional<String> published) {
    Metadata metadata = published.map(Metadata.NONE::withPublished).orElse(Metadata.NONE);
    Document document = new Document("input", text, metadata);
    List<SentenceReading> sentences = new ArrayList<>();
    if (!text.isBlank()) {
      for (Sentence sentence : analyser.analyse(document).sentences()) {
        sentences.add(new SentenceReading(sentence, List.of()));
      }
    }
    return new Reading(document, sentences);
  }

  /** Counts of one half of a file. */
  static final class Tally {
    private int inputs;
    private int exact;
    private int wanted;
    private int found;
    private int right;

    /** Compares what one entry wants with what was found in it. */
    boolean add(List<Item> wantedItems, List<Item> foundItems) {
      inputs++;
      wanted += (int) wantedItems.stream().filter(Item::told).count();
      found += foundItems.size();
      boolean all = wantedItems.size() == foundItems.size();
      List<Item> left = new ArrayList<>(foundItems);
      for (Item item : wantedItems) {
        all &= foundItems.stream().anyMatch(other -> other.answers(item));
        for (int i = 0; i < left.size(); i++) {
          if (left.get(i).means(item)) {
            left.remove(i);
            right++;
            break;
          }
        }
      }
      if (all) {
        exact++;
      }
      return all;
    }

    String exactShare() {
      return inputs == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * exact / inputs);
    }

    String f1() {
      return wanted + found == 0
          ? "–"
          : String.format(Locale.ROOT, "%.1f", 200.0 * right / (wanted + found));
    }
  }

  /** Both halves of a file. */
  static final class Table {
    private final Tally[] halves = {new Tally(), new Tally()};
    private final Tally whole = new Tally();

    void add(Entry entry, List<Item> wanted, List<Item> found, PrintStream out) {
      boolean right = halves[entry.place() % 2].add(wanted, found);
      whole.add(wanted, found);
      if (!right && entry.place() % 2 == 0 && Boolean.getBoolean(AccuracyRun.SHOW)) {
        out.printf(
            "#%d %s%n  wanted %s%n  found  %s%n", entry.place(), entry.input(), wanted, found);
      }
    }

    /** A row: file, exact on both halves and all, F1 on both halves and all, what peers reach. */
    void print(String name, String peers, PrintStream out) {
      out.printf(
          "| %s | %d | %s | %s | %s | %s | %s | %s | %s |%n",
          name,
          whole.inputs,
          halves[0].exactShare(),
          halves[1].exactShare(),
          whole.exactShare(),
          halves[0].f1(),
          halves[1].f1(),
          whole.f1(),
          peers);
    }
  }

  /** The heading of the rows of {@link Table#print}. */
  static void head(PrintStream out) {
    out.println(
        "| file | inputs | exact, even | exact, odd | exact | F1, even | F1, odd | F1 | to beat |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  }
}
