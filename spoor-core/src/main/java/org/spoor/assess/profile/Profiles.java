package org.spoor.assess.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Score;
import org.spoor.assess.index.Side;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.assess.profile.CountryProfile.AnalystScore;
import org.spoor.assess.profile.CountryProfile.Citation;
import org.spoor.assess.profile.CountryProfile.Coverage;
import org.spoor.assess.profile.CountryProfile.EvidenceLine;
import org.spoor.assess.profile.CountryProfile.Figure;
import org.spoor.assess.profile.CountryProfile.Heading;
import org.spoor.assess.profile.CountryProfile.IncidentLine;
import org.spoor.assess.profile.CountryProfile.IndicatorProfile;
import org.spoor.assess.profile.CountryProfile.Narrative;
import org.spoor.assess.profile.CountryProfile.PublishedScore;
import org.spoor.model.Attribution;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.Evidence;
import org.spoor.model.Evidence.Direction;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Incident;
import org.spoor.model.Metadata;
import org.spoor.model.Span;
import org.spoor.resolve.Report;

/** Makes profiles of countries. Immutable, safe to share. */
public final class Profiles {
  /** Tellings of an incident that are cited. */
  private static final int MOST_TELLINGS = 3;

  private final IndexModel model;
  private final Intensity intensity;
  private final Bearing bearing;
  private final Ledgers ledgers;

  private Profiles(IndexModel model) {
    this.model = model;
    this.intensity = Intensity.load();
    this.bearing = Bearing.load(model);
    this.ledgers = Ledgers.load();
  }

  /** With the tables of the class path. */
  public static Profiles load(IndexModel model) {
    return new Profiles(model);
  }

  /**
   * A country's profile.
   *
   * @param country alpha-2 code
   * @param edition one of the model's
   * @param scores what the user has imported; may be none
   */
  public CountryProfile of(
      String country, int edition, CaseEvidence evidence, IndexScores scores, Bands bands) {
    return new Making(country, edition, evidence, scores, bands).profile();
  }

  /** A sentence with its report. */
  private record Found(CaseEvidence.Told told, Evidence evidence) {}

  /** One making of a profile. */
  private final class Making {
    private final String country;
    private final int edition;
    private final CaseEvidence evidence;
    private final IndexScores scores;
    private final Suggester suggester;
    private final List<Citation> citations = new ArrayList<>();
    private final Map<FindRef, Integer> numbers = new HashMap<>();
    private final Map<Indicator, List<Found>> found = new TreeMap<>();
    private final Map<Indicator, Map<Incident, String>> incidents = new TreeMap<>();
    private final Set<Integer> notCounted = new HashSet<>();
    private final Map<String, Report> reports = new HashMap<>();
    private int outside;

    Making(String country, int edition, CaseEvidence evidence, IndexScores scores, Bands bands) {
      this.country = country;
      this.edition = edition;
      this.evidence = evidence;
      this.scores = scores;
      this.suggester = new Suggester(intensity, bands);
    }

    CountryProfile profile() {
      gather();
      List<Indicator> indicators = model.indicators(edition);
      Map<String, List<IndicatorProfile>> headings = new LinkedHashMap<>();
      for (Indicator indicator : indicators) {
        headings
            .computeIfAbsent(indicator.heading(), key -> new ArrayList<>())
            .add(indicator(indicator));
      }
      List<Narrative> narratives = new ArrayList<>();
      narrative("").ifPresent(narratives::add);
      headings.keySet().forEach(heading -> narrative(heading).ifPresent(narratives::add));
      List<Found> all = new ArrayList<>();
      indicators.forEach(each -> all.addAll(found.getOrDefault(each, List.of())));
      return new CountryProfile(
          country,
          model.name(country),
          edition,
          coverage(all),
          headings.entrySet().stream()
              .map(each -> new Heading(each.getKey(), each.getValue()))
              .toList(),
          citations,
          narratives,
          outside);
    }

    private void gather() {
      for (CaseEvidence.Told told : evidence.reports()) {
        reports.put(told.report().document(), told.report());
        if (told.report().copyOf().isPresent()) {
          notCounted.add(told.report().number());
        }
        for (Finding finding : told.report().findings()) {
          if (finding instanceof Evidence each && each.country().equals(country)) {
            Optional<Indicator> indicator = model.indicator(each.indicator());
            if (indicator.isEmpty() || indicator.get().since() > edition) {
              outside++;
            } else {
              found
                  .computeIfAbsent(indicator.get(), key -> new ArrayList<>())
                  .add(new Found(told, each));
            }
          }
        }
      }
      for (Incident incident : evidence.incidents()) {
        bearing
            .of(incident, country)
            .forEach(
                (indicator, reason) ->
                    incidents
                        .computeIfAbsent(indicator, key -> new LinkedHashMap<>())
                        .put(incident, reason));
      }
    }

    private IndicatorProfile indicator(Indicator indicator) {
      List<Found> all = found.getOrDefault(indicator, List.of());
      List<EvidenceLine> lines = all.stream().map(each -> line(each, indicator.side())).toList();
      return new IndicatorProfile(
          indicator,
          coverage(all),
          lines,
          incidents(indicator),
          figures(indicator),
          suggester.suggest(indicator.side(), lines),
          analyst(indicator),
          published(indicator));
    }

    private EvidenceLine line(Found each, Side side) {
      Report report = each.told().report();
      Evidence sentence = each.evidence();
      FindRef ref = FindRef.of(report.document(), sentence);
      String quote = each.told().document().quote(sentence.span());
      return new EvidenceLine(
          cite(
              report,
              ref,
              sentence.span(),
              speaker(report, sentence).map(Attribution.Speaker::source).orElse("")),
          ref,
          sentence.direction(),
          quote,
          sentence.standing().certainty(),
          sentence.standing().hedge(),
          sentence.direction() == Direction.NEUTRAL
              ? Optional.empty()
              : Optional.of(intensity.read(quote, side, sentence.direction())),
          report.accepted().contains(ref),
          report.copyOf().isPresent());
    }

    private List<IncidentLine> incidents(Indicator indicator) {
      List<IncidentLine> lines = new ArrayList<>();
      incidents
          .getOrDefault(indicator, Map.of())
          .forEach(
              (incident, reason) -> {
                List<Integer> cited = new ArrayList<>();
                for (Incident.Telling telling : incident.tellings()) {
                  Report report = reports.get(telling.document());
                  if (report != null && cited.size() < MOST_TELLINGS) {
                    cited.add(
                        cite(
                            report,
                            telling.find(),
                            telling.quote(),
                            telling.voices().stream()
                                .map(Incident.Voice::name)
                                .findFirst()
                                .orElse("")));
                  }
                }
                lines.add(new IncidentLine(incident, reason, cited));
              });
      return lines;
    }

    /** The number of a place; one that was cited before keeps its number. */
    private int cite(Report report, FindRef ref, Span span, String speaker) {
      Integer known = numbers.get(ref);
      if (known != null) {
        return known;
      }
      Metadata metadata = report.metadata();
      int number = citations.size() + 1;
      citations.add(
          new Citation(
              number,
              report.document(),
              metadata.title().orElse(""),
              metadata.publisher().orElse(""),
              metadata.published().orElse(""),
              number(report.sentences(), span),
              speaker));
      numbers.put(ref, number);
      return number;
    }

    private static int number(List<Span> sentences, Span span) {
      for (int i = 0; i < sentences.size(); i++) {
        if (sentences.get(i).end() > span.start()) {
          return i + 1;
        }
      }
      return sentences.size();
    }

    /**
     * Who says so, the innermost where one tells of another. 'Trade is growing, an official said'
     * is the official's as well: what is said covers most of the sentence.
     */
    private static Optional<Attribution.Speaker> speaker(Report report, Evidence sentence) {
      List<String> told = sentence.standing().attributedTo();
      Optional<Attribution> best = Optional.empty();
      int most = sentence.span().length() / 2;
      for (Finding finding : report.findings()) {
        if (finding instanceof Attribution said) {
          if (!told.isEmpty() && said.id().equals(told.getLast())) {
            return Optional.of(said.speaker());
          }
          int covered =
              said.contentSpans().stream().mapToInt(part -> common(part, sentence.span())).sum();
          if (told.isEmpty() && covered > most) {
            most = covered;
            best = Optional.of(said);
          }
        }
      }
      return best.map(Attribution::speaker);
    }

    private static int common(Span one, Span other) {
      return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private Coverage coverage(List<Found> all) {
      Set<String> speakers = new HashSet<>();
      Set<String> publishers = new HashSet<>();
      Set<Integer> reports = new HashSet<>();
      int sentences = 0;
      for (Found each : all) {
        Report report = each.told().report();
        if (notCounted.contains(report.number())) {
          continue;
        }
        sentences++;
        reports.add(report.number());
        String publisher = report.metadata().publisher().orElse("").toLowerCase(Locale.ROOT);
        publishers.add(publisher.isEmpty() ? "report " + report.number() : publisher);
        speakers.add(
            speaker(report, each.evidence())
                .map(speaker -> voice(speaker, report))
                .orElse("publisher " + (publisher.isEmpty() ? report.number() : publisher)));
      }
      return new Coverage(sentences, speakers.size(), publishers.size(), reports.size());
    }

    /** Named speakers are one in all reports, unnamed ones within a report. */
    private static String voice(Attribution.Speaker speaker, Report report) {
      return speaker.identity() == Attribution.Identity.ANONYMOUS
          ? report.number() + " speaker " + speaker.register()
          : speaker.source().toLowerCase(Locale.ROOT);
    }

    private List<Figure> figures(Indicator indicator) {
      List<Incident> own = List.copyOf(incidents.getOrDefault(indicator, Map.of()).keySet());
      List<Figure> figures = new ArrayList<>();
      if (own.isEmpty() || indicator.side() != Side.MARKET) {
        return figures;
      }
      for (String goods : bearing.goods(indicator)) {
        Ledger ledger =
            ledgers.of(
                LedgerKind.SEIZURES, own, evidence.links(), commodity(goods), Optional.empty());
        if (!ledger.entries().isEmpty()) {
          figures.add(new Figure("seized: " + goods, ledger.entries().size(), ledger.totals()));
        }
      }
      return figures;
    }

    private static LedgerFilter commodity(String goods) {
      LedgerFilter all = LedgerFilter.ALL;
      return new LedgerFilter(
          all.by(),
          all.against(),
          all.place(),
          all.from(),
          all.to(),
          Optional.of(goods),
          all.certainties(),
          all.leastReliability(),
          all.reviews());
    }

    private Optional<AnalystScore> analyst(Indicator indicator) {
      for (Decision decision : evidence.decisions().inForce().reversed()) {
        if (decision.act() instanceof Act.Score score
            && score.country().toUpperCase(Locale.ROOT).equals(country)
            && model.indicator(score.indicator()).equals(Optional.of(indicator))) {
          return Optional.of(
              new AnalystScore(
                  Score.nearest(score.score()),
                  decision.author(),
                  decision.id(),
                  decision.reason(),
                  score.evidence().stream().flatMap(ref -> cited(ref).stream()).toList()));
        }
      }
      return Optional.empty();
    }

    /** The newest that stands; none where it is blank. */
    private Optional<Narrative> narrative(String heading) {
      for (Decision decision : evidence.decisions().inForce().reversed()) {
        if (decision.act() instanceof Act.Narrate act
            && act.country().toUpperCase(Locale.ROOT).equals(country)
            && act.heading().equals(heading)) {
          return act.text().isBlank()
              ? Optional.empty()
              : Optional.of(
                  new Narrative(
                      heading,
                      act.text(),
                      decision.author(),
                      decision.id(),
                      act.evidence(),
                      act.evidence().stream().map(this::citedOrNew).toList()));
        }
      }
      return Optional.empty();
    }

    /** 0 for a place in a report that the profile knows nothing of. */
    private int citedOrNew(FindRef ref) {
      Report report = reports.get(ref.document());
      return cited(ref).orElseGet(() -> report == null ? 0 : cite(report, ref, ref.span(), ""));
    }

    private Optional<Integer> cited(FindRef ref) {
      return numbers.entrySet().stream()
          .filter(each -> each.getKey().equals(ref) || each.getKey().samePlace(ref))
          .map(Map.Entry::getValue)
          .sorted()
          .findFirst();
    }

    private List<PublishedScore> published(Indicator indicator) {
      List<PublishedScore> all = new ArrayList<>();
      for (int year : scores.editions()) {
        scores
            .country(year, country)
            .flatMap(own -> own.score(indicator))
            .ifPresent(score -> all.add(new PublishedScore(year, score)));
      }
      return all;
    }
  }
}
