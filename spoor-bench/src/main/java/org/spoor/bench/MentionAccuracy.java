package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Mention;

/**
 * Names in CrossNER (politics) and in re3d.
 *
 * <p>CrossNER: exact span and class, classes folded to person, organisation (parties too) and
 * location (states too); what Spoor finds inside elections, events and miscellanea counts as wrong.
 * The test split is the figure; {@code -Dspoor.bench.split=dev} shows another. re3d: recall of the
 * names among the entities (all words in capitals, no pronouns), by overlap and by exact span
 * without the article; its gold nests and holds noun phrases, so that precision would say nothing.
 */
final class MentionAccuracy implements AccuracyRun {
  private record Labelled(int start, int end, String label) {}

  private static final class Count {
    int gold;
    int found;
    int exact;
    int overlapping;
  }

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "we", "he", "she", "they", "it", "you", "our", "his", "her", "their", "my", "us",
          "this", "these", "those", "who");

  private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "in", "a", "de", "on");

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Extractor extractor = Extractor.create();
    crossNer(extractor, data.resolve("crossner-politics"), out);
    re3d(extractor, data.resolve("re3d"), out);
  }

  private static void crossNer(Extractor extractor, Path folder, PrintStream out)
      throws IOException {
    String split = System.getProperty("spoor.bench.split", "test");
    boolean show = Boolean.getBoolean(SHOW);
    Map<String, Count> counts = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    List<Labelled> gold = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(split + ".conll")));
    lines.add("");
    for (String line : lines) {
      if (!line.isBlank()) {
        token(line, text, gold);
      } else if (!text.isEmpty()) {
        compare(extractor, text.toString(), gold, counts, show ? out : null);
        text.setLength(0);
        gold.clear();
      }
    }
    out.printf(Locale.ROOT, "%n### CrossNER politics, %s: exact span and class%n%n", split);
    out.println("| class | gold | found | precision | recall | F1 |");
    out.println("|---|---:|---:|---:|---:|---:|");
    Count all = new Count();
    counts.forEach(
        (label, count) -> {
          row(label, count, out);
          all.gold += count.gold;
          all.found += count.found;
          all.exact += count.exact;
        });
    row("all three", all, out);
  }

  private static void row(String label, Count count, PrintStream out) {
    double precision = count.found == 0 ? 0 : (double) count.exact / count.found;
    double recall = count.gold == 0 ? 0 : (double) count.exact / count.gold;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.3f | %.3f | %.3f |%n",
        label,
        count.gold,
        count.found,
        precision,
        recall,
        f1);
  }

  private static void token(String line, StringBuilder text, List<Labelled> gold) {
    String[] cells = line.split("\t");
    if (!text.isEmpty()) {
      text.append(' ');
    }
    int start = text.length();
    text.append(cells[0]);
    String tag = cells[cells.length - 1];
    if (tag.startsWith("B-")) {
      gold.add(new Labelled(start, text.length(), folded(tag.substring(2))));
    } else if (tag.startsWith("I-") && !gold.isEmpty()) {
      Labelled last = gold.removeLast();
      gold.add(new Labelled(last.start(), text.length(), last.label()));
    }
  }

  private static String folded(String label) {
    return switch (label) {
      case "politician", "person" -> "person";
      case "politicalparty", "organisation" -> "organisation";
      case "location", "country" -> "location";
      default -> "";
    };
  }

  private static Optional<String> classOf(String type) {
    return switch (type) {
      case "person" -> Optional.of("person");
      case "organisation", "agency", "group" -> Optional.of("organisation");
      case "state", "place" -> Optional.of("location");
      default -> Optional.empty();
    };
  }

  private static List<Mention> mentions(Extractor extractor, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (var finding : extractor.extract(Document.of("text", text)).findings()) {
      if (finding instanceof Mention mention) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  private static void compare(
      Extractor extractor,
      String text,
      List<Labelled> gold,
      Map<String, Count> counts,
      @org.jspecify.annotations.Nullable PrintStream show) {
    List<Labelled> open = new ArrayList<>();
    for (Labelled one : gold) {
      if (!one.label().isEmpty()) {
        counts.computeIfAbsent(one.label(), label -> new Count()).gold++;
        open.add(one);
      }
    }
    for (Mention mention : mentions(extractor, text)) {
      Optional<String> label = classOf(mention.type());
      if (label.isEmpty()) {
        continue;
      }
      Count count = counts.computeIfAbsent(label.get(), name -> new Count());
      count.found++;
      Labelled same = new Labelled(mention.span().start(), mention.span().end(), label.get());
      if (open.remove(same)) {
        count.exact++;
      } else if (show != null) {
        show.println("too much: " + label.get() + " [" + mention.name() + "] in: " + text);
      }
    }
    if (show != null) {
      for (Labelled missed : open) {
        show.println(
            "missed: "
                + missed.label()
                + " ["
                + text.substring(missed.start(), missed.end())
                + "] in: "
                + text);
      }
    }
  }

  private static void re3d(Extractor extractor, Path folder, PrintStream out) throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    List<Path> parts;
    try (Stream<Path> children = Files.list(folder)) {
      parts = children.filter(Files::isDirectory).sorted().toList();
    }
    ObjectMapper json = new ObjectMapper();
    for (Path part : parts) {
      Map<String, List<Mention>> found = new HashMap<>();
      for (String line : Files.readAllLines(part.resolve("documents.jsonl"))) {
        if (!line.isBlank()) {
          JsonNode document = json.readTree(line);
          found.put(
              document.path("_id").asText(), mentions(extractor, document.path("text").asText()));
        }
      }
      for (String line : Files.readAllLines(part.resolve("entities.jsonl"))) {
        if (!line.isBlank()) {
          entity(json.readTree(line), found, counts);
        }
      }
    }
    out.printf("%n### re3d: recall of names (all words in capitals, no pronouns)%n%n");
    out.println(
        "| class | names | found as any type | right type, span overlaps | right type, exact span |");
    out.println("|---|---:|---:|---:|---:|");
    counts.forEach(
        (label, count) ->
            out.printf(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f |%n",
                label,
                count.gold,
                (double) count.found / count.gold,
                (double) count.overlapping / count.gold,
                (double) count.exact / count.gold));
  }

  /** Whether all its words are in capitals but for small ones; pronouns are no names. */
  private static boolean named(String value) {
    boolean capital = false;
    for (String word : value.split("[ \\n]+")) {
      if (PRONOUNS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      if (word.isEmpty() || SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      char first = word.charAt(0);
      boolean named = Character.isUpperCase(first) || word.matches("(al|el|ad|as|ar|bin)-?.*");
      if (!named) {
        return false;
      }
      capital |= Character.isUpperCase(first) || word.indexOf('-') > 0;
    }
    return capital;
  }

  private static void entity(
      JsonNode entity, Map<String, List<Mention>> found, Map<String, Count> counts) {
    String type = entity.path("type").asText();
    String wanted =
        switch (type) {
          case "Organisation" -> "organisation";
          case "Location" -> "location";
          case "Person" -> "person";
          case "Nationality" -> "nationality";
          default -> "";
        };
    String value = entity.path("value").asText();
    if (wanted.isEmpty() || !named(value)) {
      return;
    }
    Count count = counts.computeIfAbsent(wanted, label -> new Count());
    count.gold++;
    int end = entity.path("end").asInt();
    int begin = entity.path("begin").asInt();
    int start = value.startsWith("the ") || value.startsWith("The ") ? begin + 4 : begin;
    boolean exact = false;
    boolean overlapping = false;
    boolean any = false;
    for (Mention mention : found.getOrDefault(entity.path("documentId").asText(), List.of())) {
      String label =
          mention.type().equals("nationality") ? "nationality" : classOf(mention.type()).orElse("");
      any |= mention.span().start() < end && begin < mention.span().end();
      if (label.equals(wanted)) {
        overlapping |= mention.span().start() < end && begin < mention.span().end();
        exact |= mention.span().start() == start && mention.span().end() == end;
      }
    }
    count.found += any ? 1 : 0;
    count.overlapping += overlapping ? 1 : 0;
    count.exact += exact ? 1 : 0;
  }
}
