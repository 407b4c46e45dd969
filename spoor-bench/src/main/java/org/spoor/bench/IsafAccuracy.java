package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;

/**
 * Event slots of 724 ISAF press releases, given without their date of publication, as the language
 * models got them.
 *
 * <p>The set is a test part. Every second report may be looked at while working on Spoor; the other
 * half is reported apart.
 */
final class IsafAccuracy implements AccuracyRun {

  /**
   * Correct of 724, as published with the set.
   *
   * @param gpt GPT-4o
   * @param tuned the best fine-tuned 7B model
   */
  private record Published(int gpt, int tuned) {}

  private static final int REPORTS = 724;
  private static final Map<String, Published> PUBLISHED =
      Map.of(
          "start_date", new Published(527, 649),
          "province", new Published(649, 711),
          "event_type", new Published(611, 699),
          "target_group", new Published(548, 705),
          "min_killed", new Published(690, 707),
          "min_captured", new Published(647, 681),
          "captureq", new Published(710, 719));

  /** A slot as the gold has it and as Spoor fills it. */
  private record Slot(String name, String gold, String found) {
    boolean right() {
      return gold.equals(found);
    }
  }

  @Override
  public String name() {
    return "isaf";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Extractor extractor = Extractor.create();
    Map<String, int[]> right = new LinkedHashMap<>();
    int[] reports = new int[2];
    boolean show = Boolean.getBoolean(SHOW);
    int line = 0;
    for (JsonNode report : Corpus.lines(data.resolve("isaf/test.jsonl.gz"))) {
      int half = line++ % 2;
      reports[half]++;
      String id = report.path("id").asText();
      IsafSlots found =
          new IsafSlots(extractor.extract(Document.of(id, report.path("text").asText())));
      for (Slot slot : slots(report.path("gold"), found)) {
        int[] counts = right.computeIfAbsent(slot.name(), name -> new int[2]);
        if (slot.right()) {
          counts[half]++;
        } else if (show && half == 0) {
          out.printf("%s %s: %s, found %s%n", id, slot.name(), slot.gold(), slot.found());
        }
      }
    }
    print(right, reports, out);
  }

  private static List<Slot> slots(JsonNode gold, IsafSlots found) {
    List<Slot> slots = new ArrayList<>();
    slots.add(new Slot("start_date", gold.path("start_date").asText(), found.startDate()));
    slots.add(new Slot("event_type", joined(gold.path("event_type")), found.eventType()));
    slots.add(new Slot("province", joined(gold.path("province")), found.province()));
    slots.add(new Slot("target_group", joined(gold.path("target_group")), found.targetGroup()));
    slots.add(number("min_killed", gold, found.minKilled()));
    slots.add(number("min_captured", gold, found.minCaptured()));
    slots.add(truth("killq", gold, found.minKilled() > 0));
    slots.add(truth("captureq", gold, found.minCaptured() > 0));
    slots.add(truth("airstrike", gold, found.airstrike()));
    return slots;
  }

  private static Slot number(String name, JsonNode gold, long found) {
    return new Slot(name, gold.path(name).asText(), Long.toString(found));
  }

  private static Slot truth(String name, JsonNode gold, boolean found) {
    return new Slot(name, gold.path(name).asText(), Boolean.toString(found));
  }

  private static String joined(JsonNode values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.asText()));
    return String.join(";", texts);
  }

  private static void print(Map<String, int[]> right, int[] reports, PrintStream out) {
    out.printf("### ISAF press releases: event slots (isaf)%n%n");
    out.println("| slot | looked at | held out | GPT-4o | best fine-tuned 7B |");
    out.println("|---|---:|---:|---:|---:|");
    double[] sum = new double[2];
    for (Map.Entry<String, int[]> entry : right.entrySet()) {
      double[] share = new double[2];
      for (int half = 0; half < 2; half++) {
        share[half] = 100.0 * entry.getValue()[half] / reports[half];
        sum[half] += share[half];
      }
      Published peers = PUBLISHED.get(entry.getKey());
      out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %s | %s |%n",
          entry.getKey(),
          share[0],
          share[1],
          peers == null ? "–" : percent(peers.gpt()),
          peers == null ? "–" : percent(peers.tuned()));
    }
    out.printf(
        Locale.ROOT,
        "| mean of these | %.1f | %.1f | | |%n%nPer cent of %d and %d reports.%n",
        sum[0] / right.size(),
        sum[1] / right.size(),
        reports[0],
        reports[1]);
  }

  private static String percent(int of724) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * of724 / REPORTS);
  }
}
