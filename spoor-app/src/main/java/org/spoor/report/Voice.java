package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spoor.model.Attribution;
import org.spoor.model.Attribution.Identity;
import org.spoor.model.Finding;

/**
 * Somebody who is quoted, with every statement.
 *
 * <p>Mentions of one speaker in a report are one voice. Across reports only speakers with a name of
 * their own are joined, where the name is the same; unnamed speakers never are.
 */
record Voice(String name, Identity identity, String terms, List<Place> statements) {
  Voice {
    statements = List.copyOf(statements);
  }

  private record Heard(Attribution first, List<String> names, List<Place> statements) {}

  /** Most quoted first, then by name. */
  static List<Voice> of(List<ReadReport> reports) {
    Map<String, Heard> voices = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      ReadReport report = reports.get(i);
      if (report.copy()) {
        continue;
      }
      Map<Integer, String> keys = registers(i, report);
      for (Finding finding : report.findings()) {
        if (finding instanceof Attribution attribution) {
          Attribution.Speaker speaker = attribution.speaker();
          String key = keys.getOrDefault(speaker.register(), "");
          Heard heard =
              voices.computeIfAbsent(
                  key, k -> new Heard(attribution, new ArrayList<>(), new ArrayList<>()));
          heard.names().add(speaker.source());
          heard
              .statements()
              .add(new Place(i, report.sentenceAt(attribution.span().start()), attribution.span()));
        }
      }
    }
    return voices.values().stream()
        .map(
            heard ->
                new Voice(
                    longest(heard.names()),
                    heard.first().speaker().identity(),
                    terms(heard.first().speaker()),
                    heard.statements()))
        .sorted(
            Comparator.comparingInt((Voice voice) -> -voice.statements().size())
                .thenComparing(Voice::name))
        .toList();
  }

  /** For each speaker of a report what joins its statements, also across reports. */
  private static Map<Integer, String> registers(int number, ReadReport report) {
    Map<Integer, String> keys = new LinkedHashMap<>();
    Map<Integer, String> names = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (finding instanceof Attribution attribution) {
        Attribution.Speaker speaker = attribution.speaker();
        names.merge(
            speaker.register(), speaker.source(), (a, b) -> a.length() >= b.length() ? a : b);
        boolean named = speaker.identity() == Identity.NAMED;
        keys.put(speaker.register(), named ? "" : number + "#" + speaker.register());
      }
    }
    keys.replaceAll(
        (register, key) ->
            key.isEmpty()
                ? "named:" + names.getOrDefault(register, "").toLowerCase(Locale.ROOT)
                : key);
    return keys;
  }

  private static String longest(List<String> names) {
    return names.stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static String terms(Attribution.Speaker speaker) {
    return switch (speaker.terms()) {
      case UNSTATED -> "";
      case ON_RECORD, ON_BACKGROUND, NOT_AUTHORISED, SAFETY ->
          Wording.words(speaker.terms().word());
    };
  }
}
