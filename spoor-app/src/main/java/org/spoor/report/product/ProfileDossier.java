package org.spoor.report.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spoor.assess.index.Side;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.CountryProfile.Citation;
import org.spoor.assess.profile.CountryProfile.Coverage;
import org.spoor.assess.profile.CountryProfile.IndicatorProfile;
import org.spoor.report.Wording;
import org.spoor.report.chart.Drawing;
import org.spoor.report.chart.Lettering;
import org.spoor.report.chart.Radar;
import org.spoor.report.chart.ScoreBars;
import org.spoor.report.chart.Scored;
import org.spoor.report.product.Block.Column;
import org.spoor.report.product.Block.Heading;
import org.spoor.report.product.Block.Item;
import org.spoor.report.product.Block.Items;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Table;
import org.spoor.report.product.Block.Tone;
import org.spoor.report.product.Block.Value;

/**
 * A country's profile as a document: the Index's headings with what the case holds, then ledgers,
 * flows and ties.
 */
public final class ProfileDossier {
  /** Width of text and charts, in points: an A4 page less its margins. */
  static final double WIDTH = 470;

  private final CountryProfile profile;
  private final Holdings holdings;
  private final Citations citations;
  private final Lettering lettering = new Lettering();
  private final List<Block> blocks = new ArrayList<>();

  private ProfileDossier(CountryProfile profile, Holdings holdings) {
    this.profile = profile;
    this.holdings = holdings;
    citations = new Citations(holdings);
    for (Citation each : profile.citations()) {
      citations.known(each.number(), each.document(), each.sentence(), each.speaker());
    }
  }

  /**
   * The document.
   *
   * @param holdings of the country: incidents and ledgers that concern it
   * @param program name and version of this program
   */
  public static Dossier of(CountryProfile profile, Holdings holdings, String program) {
    return new ProfileDossier(profile, holdings).write(program);
  }

  private Dossier write(String program) {
    glance();
    List<CountryProfile.Heading> headings = profile.headings();
    for (int i = 0; i < headings.size(); i++) {
      heading(headings.get(i), i + 1);
    }
    resilience();
    new LedgerPart(holdings, citations, lettering, profile.country()).write(blocks);
    new FlowPart(holdings, citations, lettering, profile.country()).write(blocks);
    new TiePart(holdings, citations, lettering, profile.country()).write(blocks);
    ContradictionPart.write(holdings.voices().contested(), "contradictions", citations, blocks);
    method();
    new AnnexPart(holdings, citations).write(blocks);
    return new Dossier(
        "Country profile",
        profile.name(),
        "What a case of reports holds on the indicators of the Global Organized Crime Index, edition of "
            + profile.edition(),
        holdings.asOf(),
        facts(),
        blocks,
        program);
  }

  private List<Value> facts() {
    Coverage all = profile.coverage();
    long silent = profile.indicators().stream().filter(IndicatorProfile::silent).count();
    return List.of(
        new Value("Reports that bear on it", Inline.of(Wording.number(all.reports()))),
        new Value("Publishers", Inline.of(Wording.number(all.publishers()))),
        new Value("Independent speakers", Inline.of(Wording.number(all.speakers()))),
        new Value("Sentences", Inline.of(Wording.number(all.sentences()))),
        new Value("Incidents", Inline.of(Wording.number(holdings.incidents().size()))),
        new Value(
            "Indicators that are silent",
            Inline.of(silent + " of " + profile.indicators().size())));
  }

  private void glance() {
    blocks.add(new Heading(1, "at-a-glance", "At a glance"));
    blocks.add(new Paragraph(Tone.LEAD, Inline.of(lead())));
    new NarrativePart(profile, citations).write("", blocks);
    List<Item> points = new ArrayList<>();
    strongest(points, true, "Put most strongly among markets and actors");
    strongest(points, false, "Put as weakest in resilience");
    analyst(points);
    totals(points);
    long open = holdings.voices().contested().stream().filter(c -> c.settled().isEmpty()).count();
    if (open > 0) {
      points.add(
          new Item(
              "–",
              Inline.line()
                  .strong("Reports contradict one another")
                  .plain(
                      " over "
                          + Wording.count(open, "figure")
                          + " that nobody has settled; see Contradictions.")
                  .done()));
    }
    silent(points);
    blocks.add(new Items(points));
    scores();
    List<ScoreBars.Group> groups = new ArrayList<>();
    for (CountryProfile.Heading heading : profile.headings()) {
      groups.add(
          new ScoreBars.Group(
              heading.title(), heading.indicators().stream().map(this::scored).toList()));
    }
    blocks.add(
        new Block.Figure(
            "figure-indicators",
            "Indicators of " + profile.name() + ", 1 (least) to 10 (most)",
            ScoreBars.of("Indicators of " + profile.name(), groups, WIDTH, lettering),
            "Of markets and actors a high score is bad, of resilience it is good. The interval is what the wording of the case"
                + " comes to, not an assessment."
                + editions()));
  }

  private String lead() {
    Coverage all = profile.coverage();
    if (all.sentences() == 0) {
      return "No sentence of the case bears on an indicator of "
          + profile.name()
          + ". That is silence, not a low score.";
    }
    long spoken = profile.indicators().stream().filter(each -> !each.silent()).count();
    return Wording.count(all.sentences(), "sentence")
        + " by "
        + Wording.count(all.speakers(), "independent speaker")
        + " in "
        + Wording.count(all.reports(), "report")
        + " of "
        + Wording.count(all.publishers(), "publisher")
        + (all.sentences() == 1 ? " bears on " : " bear on ")
        + spoken
        + " of the "
        + profile.indicators().size()
        + " indicators of "
        + profile.name()
        + ".";
  }

  private void strongest(List<Item> points, boolean criminal, String title) {
    Comparator<IndicatorProfile> byMiddle =
        Comparator.comparingDouble(
            each -> each.suggestion().map(CountryProfile.Suggestion::middle).orElse(0.0));
    List<IndicatorProfile> sorted =
        profile.indicators().stream()
            .filter(
                each ->
                    each.suggestion().isPresent() && each.indicator().side().criminal() == criminal)
            .sorted(criminal ? byMiddle.reversed() : byMiddle)
            .limit(3)
            .toList();
    if (sorted.isEmpty()) {
      return;
    }
    Inline.Line line = Inline.line().strong(title + ": ");
    for (int i = 0; i < sorted.size(); i++) {
      IndicatorProfile each = sorted.get(i);
      line.plain((i == 0 ? "" : ", ") + each.indicator().name().toLowerCase(Locale.ROOT) + " ")
          .quiet("(" + IndicatorPart.interval(each.suggestion().orElseThrow()) + ")");
    }
    points.add(new Item("–", line.plain(".").done()));
  }

  private void analyst(List<Item> points) {
    List<IndicatorProfile> scored =
        profile.indicators().stream().filter(each -> each.analyst().isPresent()).toList();
    Inline.Line line = Inline.line();
    if (scored.isEmpty()) {
      line.strong("No analyst has scored an indicator").plain(" in this case yet.");
    } else {
      line.strong(
              "Analysts have scored "
                  + scored.size()
                  + " of "
                  + profile.indicators().size()
                  + " indicators")
          .plain(": ")
          .plain(
              scored.stream()
                  .limit(8)
                  .map(
                      each ->
                          each.indicator().name().toLowerCase(Locale.ROOT)
                              + " "
                              + each.analyst().orElseThrow().score())
                  .collect(Collectors.joining(", ")))
          .plain(scored.size() > 8 ? ", …" : ".");
    }
    points.add(new Item("–", line.done()));
  }

  private void totals(List<Item> points) {
    List<String> totals = LedgerPart.highlights(holdings.ledgers(), 4);
    if (!totals.isEmpty()) {
      points.add(
          new Item(
              "–",
              Inline.line()
                  .strong("Counted from incidents: ")
                  .plain(String.join("; ", totals) + ".")
                  .done()));
    }
  }

  private void silent(List<Item> points) {
    List<String> silent =
        profile.indicators().stream()
            .filter(IndicatorProfile::silent)
            .map(each -> each.indicator().name().toLowerCase(Locale.ROOT))
            .toList();
    if (!silent.isEmpty()) {
      points.add(
          new Item(
              "–",
              Inline.line()
                  .strong("Silent: ")
                  .plain(String.join(", ", silent) + ". ")
                  .quiet("No sentence of the case bears on them. Silence is not a low score.")
                  .done()));
    }
  }

  private Scored scored(IndicatorProfile each) {
    return new Scored(
        each.indicator().name(),
        published(each).map(score -> score.score().value()),
        each.analyst().map(score -> score.score().value()),
        each.suggestion().map(s -> new Scored.Interval(s.low().value(), s.high().value())),
        each.silent());
  }

  /** The score of the profile's edition, else the newest one. */
  private Optional<CountryProfile.PublishedScore> published(IndicatorProfile each) {
    return each.published().stream()
        .filter(score -> score.edition() == profile.edition())
        .findFirst()
        .or(
            () ->
                each.published().isEmpty()
                    ? Optional.empty()
                    : Optional.of(each.published().getLast()));
  }

  /** Which editions the published scores of the charts are of; empty where there are none. */
  private String editions() {
    List<String> editions =
        profile.indicators().stream()
            .flatMap(each -> published(each).stream())
            .map(score -> Integer.toString(score.edition()))
            .distinct()
            .sorted()
            .toList();
    return editions.isEmpty()
        ? ""
        : " Published scores are of the edition of " + String.join(" and ", editions) + ".";
  }

  private void scores() {
    boolean published = profile.indicators().stream().anyMatch(each -> !each.published().isEmpty());
    boolean analyst = profile.indicators().stream().anyMatch(each -> each.analyst().isPresent());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("Indicator", 30));
    if (analyst) {
      columns.add(Column.figures("Analyst", 9));
    }
    columns.add(Column.words("Suggested by the wording", 30));
    if (published) {
      columns.add(Column.words("Published", 20));
    }
    columns.add(Column.figures("Sentences", 13));
    columns.add(Column.figures("Reports", 11));
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (IndicatorProfile each : profile.indicators()) {
      List<List<Inline>> row = new ArrayList<>();
      row.add(Inline.of(each.indicator().name()));
      if (analyst) {
        row.add(
            each.analyst()
                .map(s -> Inline.line().strong(s.score().toString()).done())
                .orElse(List.of()));
      }
      row.add(suggested(each));
      if (published) {
        row.add(Inline.of(IndicatorPart.published(each)));
      }
      row.add(Inline.of(each.silent() ? "" : Wording.number(each.coverage().sentences())));
      row.add(Inline.of(each.silent() ? "" : Wording.number(each.coverage().reports())));
      rows.add(row);
    }
    blocks.add(new Table("Scores beside one another", columns, rows));
  }

  private static List<Inline> suggested(IndicatorProfile each) {
    if (each.silent()) {
      return Inline.line().italic("silent").done();
    }
    return each.suggestion()
        .map(
            s ->
                Inline.line()
                    .plain(IndicatorPart.interval(s) + " ")
                    .quiet(IndicatorPart.band(s))
                    .done())
        .orElse(Inline.line().italic("nothing points up or down").done());
  }

  private void heading(CountryProfile.Heading heading, int number) {
    blocks.add(new Heading(1, "h-" + number, heading.title()));
    new NarrativePart(profile, citations).write(heading.title(), blocks);
    List<String> silent = new ArrayList<>();
    for (IndicatorProfile each : heading.indicators()) {
      if (each.silent()
          && each.incidents().isEmpty()
          && each.analyst().isEmpty()
          && each.published().isEmpty()) {
        silent.add(each.indicator().name());
      } else {
        new IndicatorPart(holdings, citations).write(each, blocks);
      }
    }
    if (!silent.isEmpty()) {
      blocks.add(
          new Paragraph(
              Tone.BODY,
              Inline.line()
                  .strong("Silent: ")
                  .plain(String.join(", ", silent) + ". ")
                  .quiet(
                      "No sentence of the case bears on "
                          + (silent.size() == 1 ? "it" : "them")
                          + ".")
                  .done()));
    }
  }

  private void resilience() {
    List<Scored> axes =
        profile.indicators().stream()
            .filter(each -> each.indicator().side() == Side.RESILIENCE)
            .map(this::scored)
            .toList();
    boolean told =
        axes.stream()
            .anyMatch(
                a ->
                    a.suggested().isPresent()
                        || a.analyst().isPresent()
                        || a.published().isPresent());
    if (axes.size() < 3 || !told) {
      return;
    }
    blocks.add(new Heading(1, "resilience", "Resilience as a whole"));
    Drawing radar = Radar.of("Resilience of " + profile.name(), axes, WIDTH, lettering);
    blocks.add(
        new Block.Figure(
            "figure-resilience",
            "Resilience of " + profile.name() + ", 1 (middle) to 10 (rim)",
            radar,
            "A broken spoke is an indicator on which the case is silent." + editions()));
  }

  private void method() {
    blocks.add(new Heading(1, "how-to-read-this", "How to read this"));
    List<Item> items = new ArrayList<>();
    items.add(
        point(
            "A number in brackets leads to a note: the report, the sentence in it, and who says so."));
    items.add(point("▲ raises the score of the indicator, ▼ lowers it, ● points nowhere."));
    items.add(
        point(
            "A suggested interval is what the wording of the case comes to. It is not an assessment: its middle depends on how"
                + " strongly things are put, not on how often; more independent reports make it narrower. A band marked *"
                + " has a cut that is assumed."));
    items.add(
        point(
            "A total is a range: the lower end is certain to be added, the upper end may be added at most. What makes the"
                + " difference stands below it. Incidents are counted, never reports."));
    items.add(
        point(
            "Grades are those of the Admiralty code (AJP-2.1): A to F for the source, 1 to 6 for what it says. F means that"
                + " nobody in this case has graded the source; a figure is derived from independent voices unless a"
                + " person gave it."));
    if (profile.outside() > 0) {
      items.add(
          point(
              Wording.count(profile.outside(), "sentence")
                  + " on indicators that the edition of "
                  + profile.edition()
                  + " does not score left out."));
    }
    if (profile.indicators().stream().anyMatch(each -> !each.published().isEmpty())) {
      items.add(
          point(
              "Published scores: Global Initiative Against Transnational Organized Crime, Global Organized Crime Index."));
    }
    items.add(
        point(
            "Everything here was read by a program from the reports in the annex; what it missed is not here."));
    blocks.add(new Items(items));
  }

  private static Item point(String words) {
    return new Item("–", Inline.of(words));
  }
}
