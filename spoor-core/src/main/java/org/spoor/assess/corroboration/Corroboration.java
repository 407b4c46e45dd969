package org.spoor.assess.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.spoor.assess.Saying;
import org.spoor.assess.corroboration.VoiceBook.Backed;
import org.spoor.assess.corroboration.VoiceBook.Backer;
import org.spoor.assess.corroboration.VoiceBook.Claim;
import org.spoor.assess.corroboration.VoiceBook.Contested;
import org.spoor.assess.corroboration.VoiceBook.Side;
import org.spoor.assess.corroboration.VoiceBook.Speaker;
import org.spoor.model.Attribution;
import org.spoor.model.Certainty;
import org.spoor.model.Credibility;
import org.spoor.model.Decision.Act.GradeClaim;
import org.spoor.model.Event;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Incident;
import org.spoor.model.Reliability;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.incident.Speakers;

/** Makes voice books. A pure function; safe to share between threads. */
public final class Corroboration {
  private final LikelihoodRule rule;

  private Corroboration(LikelihoodRule rule) {
    this.rule = rule;
  }

  /**
   * With the rule of the class path.
   *
   * @throws IllegalStateException when it is wrong; the message names the row
   */
  public static Corroboration load() {
    return new Corroboration(LikelihoodRule.load());
  }

  /**
   * Who says what in a case, and how well its incidents are backed.
   *
   * @param reports after the decisions about their finds
   * @param incidents resolved from them
   */
  public VoiceBook of(List<Report> reports, List<Incident> incidents, Decisions decisions) {
    Gathering gathering = new Gathering(reports, decisions);
    incidents.forEach(gathering::behind);
    return new VoiceBook(
        gathering.speakers(),
        incidents.stream().map(incident -> gathering.backed(incident, rule)).toList(),
        incidents.stream()
            .flatMap(incident -> gathering.contested(incident).stream())
            .sorted(Comparator.comparing(contested -> contested.settled().isPresent()))
            .toList());
  }

  private static final class Gathering {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<Integer, Report> reports = new HashMap<>();
    private final Map<Integer, Map<String, Finding>> findings = new HashMap<>();
    private final Speakers speakers;

    private static final class Draft {
      final Incident.Voice voice;
      String name = "";
      Optional<String> organisation = Optional.empty();
      Reliability reliability = Reliability.F;
      final EnumSet<Attribution.Terms> terms = EnumSet.noneOf(Attribution.Terms.class);
      final List<Claim> claims = new ArrayList<>();
      final TreeSet<String> incidents = new TreeSet<>();

      Draft(Incident.Voice voice) {
        this.voice = voice;
      }

      Speaker speaker() {
        return new Speaker(
            voice.key(),
            name,
            voice.identity(),
            organisation,
            List.copyOf(terms),
            reliability,
            claims,
            List.copyOf(incidents));
      }
    }

    Gathering(List<Report> all, Decisions decisions) {
      speakers = new Speakers(all, decisions);
      Map<FindRef, Credibility> grades = new HashMap<>();
      decisions
          .acts(GradeClaim.class)
          .forEach(grade -> grades.put(grade.find(), grade.credibility()));
      for (Report report : all) {
        reports.put(report.number(), report);
        Map<String, Finding> ofReport = new HashMap<>();
        findings.put(report.number(), ofReport);
        for (Finding finding : report.findings()) {
          if (finding instanceof Event) {
            ofReport.put(finding.id(), finding);
          } else if (finding instanceof Attribution attribution && report.copyOf().isEmpty()) {
            claim(report, attribution, grades);
          }
        }
      }
    }

    private void claim(Report report, Attribution attribution, Map<FindRef, Credibility> grades) {
      Incident.Voice voice = speakers.voice(report, attribution);
      Draft draft = drafts.computeIfAbsent(voice.key(), k -> new Draft(voice));
      Attribution.Speaker speaker = attribution.speaker();
      draft.name = speaker.source().length() > draft.name.length() ? speaker.source() : draft.name;
      draft.organisation = draft.organisation.or(speaker::organisation);
      draft.terms.add(speaker.terms());
      if (voice.reliability().compareTo(draft.reliability) < 0) {
        draft.reliability = voice.reliability();
      }
      draft.claims.add(
          new Claim(
              Saying.of(
                  report,
                  attribution.id(),
                  attribution.contentSpans().getFirst(),
                  Certainty.CERTAIN),
              attribution.direct(),
              Optional.ofNullable(grades.get(FindRef.of(report.document(), attribution)))));
    }

    /** Notes which speakers stand behind an incident. */
    void behind(Incident incident) {
      for (Incident.Telling telling : incident.tellings()) {
        for (Incident.Voice voice : telling.voices()) {
          Draft draft = drafts.get(voice.key());
          if (draft != null) {
            draft.incidents.add(incident.id());
          }
        }
      }
    }

    List<Speaker> speakers() {
      return drafts.values().stream()
          .map(Draft::speaker)
          .sorted(
              Comparator.comparingInt((Speaker speaker) -> -speaker.claims().size())
                  .thenComparing(Speaker::name)
                  .thenComparing(Speaker::key))
          .toList();
    }

    private Optional<Saying> saying(Incident.Telling telling) {
      Report report = reports.get(telling.report());
      Finding finding = findings.getOrDefault(telling.report(), Map.of()).get(telling.event());
      return report != null && finding instanceof Event event
          ? Optional.of(Saying.of(report, event.id(), event.span(), event.standing().certainty()))
          : Optional.empty();
    }

    private static String publisher(Incident.Telling telling) {
      return telling.publisher().isEmpty() ? telling.document() : telling.publisher();
    }

    Backed backed(Incident incident, LikelihoodRule rule) {
      Map<String, List<Saying>> sayings = new LinkedHashMap<>();
      Map<String, Backer> backers = new LinkedHashMap<>();
      int copies = 0;
      for (Incident.Telling telling : incident.tellings()) {
        copies += telling.copy() ? 1 : 0;
        for (Incident.Voice voice : telling.voices()) {
          backers.putIfAbsent(
              voice.key(),
              new Backer(
                  voice.key(),
                  voice.name(),
                  Optional.of(voice.identity()),
                  voice.reliability(),
                  List.of()));
          saying(telling)
              .ifPresent(s -> sayings.computeIfAbsent(voice.key(), k -> new ArrayList<>()).add(s));
        }
        Report report = reports.get(telling.report());
        // A paper that only passes on what others say is no voice of its own.
        if (report != null && telling.ownVoice() && telling.voices().isEmpty()) {
          String key = speakers.publisher(report);
          backers.putIfAbsent(
              key,
              new Backer(
                  key, publisher(telling), Optional.empty(), speakers.reliability(key), List.of()));
          saying(telling)
              .ifPresent(s -> sayings.computeIfAbsent(key, k -> new ArrayList<>()).add(s));
        }
      }
      List<Backer> voices =
          backers.values().stream()
              .map(
                  backer ->
                      new Backer(
                          backer.key(),
                          backer.name(),
                          backer.identity(),
                          backer.reliability(),
                          Saying.distinct(sayings.getOrDefault(backer.key(), List.of()))))
              .toList();
      Incident.Backing backing = incident.backing();
      List<String> because = new ArrayList<>(backing.reasons());
      if (copies > 0) {
        because.add(copies + " tellings are copies and no voice");
      }
      if (backing.unnamed()) {
        because.add("it rests on unnamed speakers alone");
      }
      return new Backed(
          incident,
          voices,
          copies,
          rule.judge(backing.reliability(), backing.credibility(), incident.certainty(), because));
    }

    List<Contested> contested(Incident incident) {
      Map<String, String> names = new HashMap<>();
      incident
          .tellings()
          .forEach(t -> t.voices().forEach(v -> names.putIfAbsent(v.key(), v.name())));
      for (Incident.Telling telling : incident.tellings()) {
        Report report = reports.get(telling.report());
        if (report != null) {
          names.putIfAbsent(speakers.publisher(report), publisher(telling));
        }
      }
      List<Contested> contested = new ArrayList<>();
      for (Incident.Difference difference : incident.differences()) {
        if (!difference.contradiction()) {
          continue;
        }
        List<Side> sides = new ArrayList<>();
        for (Incident.Version version : difference.versions()) {
          List<Saying> sayings = new ArrayList<>();
          version
              .tellings()
              .forEach(at -> saying(incident.tellings().get(at)).ifPresent(sayings::add));
          sides.add(
              new Side(
                  version.value(),
                  version.voices().stream().map(key -> names.getOrDefault(key, key)).toList(),
                  version.publishers().stream().map(key -> names.getOrDefault(key, key)).toList(),
                  version.reliability(),
                  version.note(),
                  Saying.distinct(sayings)));
        }
        contested.add(new Contested(incident, difference.slot(), difference.settled(), sides));
      }
      return contested;
    }
  }
}
