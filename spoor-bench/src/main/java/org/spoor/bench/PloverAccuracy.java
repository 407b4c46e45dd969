package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.EventType;

/**
 * Event type, actor and target of the PLOVER gold sentences.
 *
 * <p>Spoor knows four of PLOVER's eighteen kinds; sentences of the others tell how often it reads
 * one of its own into them. A kind is right when any event of the sentence has it. Actor and target
 * are right when the state of the gold is among those of such an event; sentences whose gold names
 * no state are not asked.
 */
final class PloverAccuracy implements AccuracyRun {
  private static final Set<String> KNOWN = Set.of("COERCE", "SANCTION", "ASSAULT", "FIGHT");

  /** Alpha-3 to alpha-2, as far as the runtime knows them. */
  private static final Map<String, String> COUNTRIES = countries();

  private static final class Count {
    int sentences;
    int found;
    int actors;
    int actorsRight;
    int targets;
    int targetsRight;
  }

  @Override
  public String name() {
    return "plover";
  }

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      codes.put(Locale.of("", two).getISO3Country(), two);
    }
    return codes;
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    JsonNode records =
        new ObjectMapper().readTree(data.resolve("plover/PLOVER_GSR_CAMEO.json").toFile());
    Extractor extractor = Extractor.create();
    Map<String, Count> counts = new TreeMap<>();
    int others = 0;
    int falseAlarms = 0;
    for (JsonNode record : records) {
      if (!record.has("event")) {
        continue;
      }
      List<Event> events = events(extractor, record.path("text").asText());
      String kind = record.path("event").asText();
      if (KNOWN.contains(kind)) {
        count(counts.computeIfAbsent(kind, name -> new Count()), record, kind, events);
      } else {
        others++;
        falseAlarms += events.isEmpty() ? 0 : 1;
      }
    }
    print(counts, others, falseAlarms, out);
  }

  private static List<Event> events(Extractor extractor, String text) {
    List<Event> events = new ArrayList<>();
    for (var finding : extractor.extract(Document.of("sentence", text)).findings()) {
      if (finding instanceof Event event) {
        events.add(event);
      }
    }
    return events;
  }

  /** Attacks are ASSAULT, or FIGHT where armed forces face each other: both count. */
  private static boolean is(Event event, String kind) {
    if (event.type() == EventType.ATTACK) {
      return kind.equals("ASSAULT") || kind.equals("FIGHT");
    }
    return event.type().plover().startsWith(kind);
  }

  private static void count(Count count, JsonNode record, String kind, List<Event> events) {
    List<Event> right = events.stream().filter(event -> is(event, kind)).toList();
    count.sentences++;
    count.found += right.isEmpty() ? 0 : 1;
    Set<String> actors = states(record.path("source"));
    if (!actors.isEmpty()) {
      count.actors++;
      count.actorsRight +=
          right.stream().anyMatch(event -> meet(event.parties().by(), actors)) ? 1 : 0;
    }
    Set<String> targets = states(record.path("target"));
    if (!targets.isEmpty()) {
      count.targets++;
      count.targetsRight +=
          right.stream().anyMatch(event -> meet(event.parties().against(), targets)) ? 1 : 0;
    }
  }

  private static boolean meet(List<String> found, Set<String> gold) {
    return found.stream().anyMatch(gold::contains);
  }

  private static Set<String> states(JsonNode parties) {
    List<String> codes = new ArrayList<>();
    (parties.isArray() ? parties : List.of(parties))
        .forEach(
            party -> {
              String two = COUNTRIES.get(party.path("code").asText());
              if (two != null) {
                codes.add(two);
              }
            });
    return Set.copyOf(codes);
  }

  private static void print(
      Map<String, Count> counts, int others, int falseAlarms, PrintStream out) {
    out.printf("### PLOVER gold sentences: kind, actor, target (plover)%n%n");
    out.println("| kind | sentences | kind found | actor's state | target's state |");
    out.println("|---|---:|---:|---:|---:|");
    counts.forEach(
        (kind, count) ->
            out.printf(
                "| %s | %d | %d | %d of %d | %d of %d |%n",
                kind,
                count.sentences,
                count.found,
                count.actorsRight,
                count.actors,
                count.targetsRight,
                count.targets));
    out.printf(
        "%nOf %d sentences of kinds that Spoor does not know, %d were read as an event.%n",
        others, falseAlarms);
  }
}
