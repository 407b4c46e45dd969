package org.spoor.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.Incident;
import org.spoor.model.Incident.Difference;
import org.spoor.model.Incident.Telling;

/**
 * Who says what about incidents.
 *
 * @param voices those with most incidents first, then by name
 */
record VoiceBook(List<Speaker> voices, Map<String, Speaker> byKey, List<Publisher> publishers) {

  /** A telling that a voice stands behind. */
  record Claim(Incident incident, Telling telling) {}

  /**
   * Somebody who says something.
   *
   * @param claims in the order of the case
   * @param reports ids of the documents it is heard in
   * @param contradicted incidents of which it says something that another contradicts
   * @param alone incidents with no other independent speaker
   */
  record Speaker(
      Incident.Voice voice,
      List<Claim> claims,
      int incidents,
      int reports,
      int contradicted,
      int alone) {}

  /** Who publishes reports that tell of incidents. */
  record Publisher(String name, int reports, int incidents) {}

  private static final class Heard {
    private final List<Incident.Voice> names = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> reports = new HashSet<>();
    private final Set<String> incidents = new LinkedHashSet<>();
    private int contradicted;
    private int alone;
  }

  static VoiceBook of(Snapshot snapshot) {
    Map<String, Heard> all = new LinkedHashMap<>();
    Map<String, Set<String>> told = new HashMap<>();
    for (Incident incident : snapshot.incidents()) {
      Set<String> here = new LinkedHashSet<>();
      for (Telling telling : incident.tellings()) {
        for (Incident.Voice voice : telling.voices()) {
          Heard heard = all.computeIfAbsent(voice.key(), key -> new Heard());
          heard.names.add(voice);
          heard.claims.add(new Claim(incident, telling));
          heard.reports.add(telling.document());
          heard.incidents.add(incident.id());
          here.add(voice.key());
        }
        if (!telling.publisher().isEmpty()) {
          told.computeIfAbsent(telling.publisher(), key -> new HashSet<>()).add(incident.id());
        }
      }
      Set<String> disputed = disputed(incident);
      for (String key : here) {
        Heard heard = all.get(key);
        if (heard != null) {
          heard.contradicted += disputed.contains(key) ? 1 : 0;
          heard.alone += incident.backing().speakers() <= 1 ? 1 : 0;
        }
      }
    }
    Map<String, Integer> reports = new HashMap<>();
    snapshot
        .entries()
        .forEach(
            entry ->
                entry
                    .metadata()
                    .publisher()
                    .ifPresent(name -> reports.merge(name, 1, Integer::sum)));
    return new VoiceBook(voices(all), byKey(all), publishers(reports, told));
  }

  /** Voices that stand behind a version of a contradiction which others contradict. */
  private static Set<String> disputed(Incident incident) {
    Set<String> disputed = new HashSet<>();
    for (Difference difference : incident.differences()) {
      if (difference.open()) {
        difference.versions().forEach(version -> disputed.addAll(version.voices()));
      }
    }
    return disputed;
  }

  private static List<Speaker> voices(Map<String, Heard> all) {
    return all.values().stream()
        .map(VoiceBook::speaker)
        .sorted(
            Comparator.comparingInt((Speaker speaker) -> -speaker.incidents())
                .thenComparing(speaker -> speaker.voice().name())
                .thenComparing(speaker -> speaker.voice().key()))
        .toList();
  }

  private static Map<String, Speaker> byKey(Map<String, Heard> all) {
    Map<String, Speaker> byKey = new HashMap<>();
    all.forEach((key, heard) -> byKey.put(key, speaker(heard)));
    return byKey;
  }

  private static Speaker speaker(Heard heard) {
    Incident.Voice fullest =
        heard.names.stream()
            .max(
                Comparator.comparingInt((Incident.Voice voice) -> voice.name().length())
                    .thenComparing(Incident.Voice::name, Comparator.reverseOrder()))
            .orElseThrow();
    return new Speaker(
        fullest,
        List.copyOf(heard.claims),
        heard.incidents.size(),
        heard.reports.size(),
        heard.contradicted,
        heard.alone);
  }

  private static List<Publisher> publishers(
      Map<String, Integer> reports, Map<String, Set<String>> told) {
    return reports.entrySet().stream()
        .map(
            entry ->
                new Publisher(
                    entry.getKey(),
                    entry.getValue(),
                    told.getOrDefault(entry.getKey(), Set.of()).size()))
        .sorted(
            Comparator.comparingInt((Publisher publisher) -> -publisher.reports())
                .thenComparing(Publisher::name))
        .toList();
  }

  Optional<Speaker> withKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
