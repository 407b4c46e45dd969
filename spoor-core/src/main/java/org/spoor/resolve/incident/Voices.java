package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.model.Attribution;
import org.spoor.model.Decision.Act.GradeSource;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Incident.Voice;
import org.spoor.model.Reliability;
import org.spoor.model.Span;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;

/**
 * Who stands behind what: publishers and speakers with keys that are the same across reports as far
 * as that can be known.
 */
final class Voices {
  private final Map<Integer, Report> reports = new HashMap<>();
  private final Map<String, String> publishers = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, Reliability> grades = new HashMap<>();

  Voices(List<Report> reports, Decisions decisions) {
    for (Report report : reports) {
      this.reports.put(report.number(), report);
      report
          .metadata()
          .publisher()
          .map(publisher -> folded.computeIfAbsent(publisher, Folding::name))
          .filter(name -> !name.isEmpty())
          .ifPresent(name -> publishers.put(name, "p:" + name));
    }
    for (GradeSource grade : decisions.acts(GradeSource.class)) {
      grades.put((grade.speaker() ? "s:" : "p:") + Folding.name(grade.name()), grade.reliability());
    }
  }

  /** The report itself, or the one that it nearly repeats. */
  Report original(Report report) {
    Report original = report;
    // A copy of a copy of a copy is as deep as it gets; the bound stops a circle.
    for (int depth = 0; depth < 8 && original.copyOf().isPresent(); depth++) {
      Report next = reports.get(original.copyOf().get());
      if (next == null) {
        break;
      }
      original = next;
    }
    return original;
  }

  /** The key of who published a report; a copy is published by its original's publisher. */
  String publisher(Report report) {
    Report original = original(report);
    String name =
        original
            .metadata()
            .publisher()
            .map(publisher -> folded.computeIfAbsent(publisher, Folding::name))
            .orElse("");
    return name.isEmpty() ? "r:" + original.document() : "p:" + name;
  }

  /** How a person graded the publisher with a key. */
  Reliability reliability(String publisherKey) {
    return grades.getOrDefault(publisherKey, Reliability.F);
  }

  /** The speakers of one report. */
  OfReport of(Report report) {
    return new OfReport(report);
  }

  /** The voices of one report. */
  final class OfReport {
    private final Map<String, Attribution> attributions = new LinkedHashMap<>();
    private final Map<Integer, String> longest = new HashMap<>();
    private final Map<String, Integer> registerOfKey = new HashMap<>();
    private final String publisher;

    private OfReport(Report report) {
      publisher = publisher(report);
      for (Finding finding : report.findings()) {
        if (finding instanceof Attribution attribution) {
          attributions.put(attribution.id(), attribution);
          longest.merge(
              attribution.speaker().register(),
              attribution.speaker().source(),
              (one, other) -> other.length() > one.length() ? other : one);
        }
      }
    }

    /** Who says that an event happened, nearest speakers only, in the order of the text. */
    List<Voice> behind(Event event) {
      Map<String, Voice> voices = new LinkedHashMap<>();
      List<String> ids = event.standing().attributedTo();
      if (!ids.isEmpty()) {
        Optional.ofNullable(attributions.get(ids.getLast())).ifPresent(a -> put(voices, a));
      }
      for (Span again : event.restatedAt()) {
        innermost(again).ifPresent(attribution -> put(voices, attribution));
      }
      return List.copyOf(voices.values());
    }

    /** Whether the report says it at least once without giving it to anybody. */
    boolean ownVoice(Event event) {
      if (event.standing().attributedTo().isEmpty()) {
        return true;
      }
      for (Span again : event.restatedAt()) {
        if (innermost(again).isEmpty()) {
          return true;
        }
      }
      return false;
    }

    private Optional<Attribution> innermost(Span place) {
      Optional<Attribution> found = Optional.empty();
      for (Attribution attribution : attributions.values()) {
        if (attribution.covers(place)
            && (found.isEmpty() || attribution.span().length() < found.get().span().length())) {
          found = Optional.of(attribution);
        }
      }
      return found;
    }

    private void put(Map<String, Voice> voices, Attribution attribution) {
      Voice voice = voice(attribution);
      voices.putIfAbsent(voice.key(), voice);
    }

    /** Who speaks in an attribution of this report. */
    Voice voice(Attribution attribution) {
      Attribution.Speaker speaker = attribution.speaker();
      String key = key(speaker);
      return new Voice(
          key, speaker.source(), speaker.identity(), attribution.id(), grade(key, speaker));
    }

    private String key(Attribution.Speaker speaker) {
      String name = Folding.name(longest.getOrDefault(speaker.register(), speaker.source()));
      String body = speaker.organisation().map(Folding::name).orElse("");
      // A paper that another paper quotes is that paper.
      String known = publishers.get(name);
      if (known != null) {
        return known;
      }
      return switch (speaker.identity()) {
        case NAMED -> "n:" + name;
        case INSTITUTION ->
            // 'The Ministry', 'its spokesman': which one depends on who writes.
            Folding.named(longest.getOrDefault(speaker.register(), speaker.source()))
                ? "i:" + name
                : "i:" + publisher + ":" + (body.isEmpty() ? name : body + ":" + name);
        case DOCUMENT -> "d:" + name;
        case ANONYMOUS -> {
          String key = "a:" + publisher + ":" + (body.isEmpty() ? name : body + ":" + name);
          // Two unnamed speakers of one report whom the words do not tell apart are two.
          int first = registerOfKey.computeIfAbsent(key, k -> speaker.register());
          yield first == speaker.register() ? key : key + "#" + speaker.register();
        }
      };
    }

    private Reliability grade(String key, Attribution.Speaker speaker) {
      List<String> names = new ArrayList<>();
      names.add(Folding.name(speaker.source()));
      names.add(Folding.name(longest.getOrDefault(speaker.register(), speaker.source())));
      speaker.organisation().map(Folding::name).ifPresent(names::add);
      for (String name : names) {
        Reliability grade = grades.get("s:" + name);
        if (grade != null) {
          return grade;
        }
      }
      return grades.getOrDefault(key, Reliability.F);
    }
  }
}
