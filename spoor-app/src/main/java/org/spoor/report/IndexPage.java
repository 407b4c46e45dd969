package org.spoor.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.Comparison;
import org.spoor.assess.index.CountryStanding;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Quadrant;
import org.spoor.assess.index.Ranking;
import org.spoor.assess.index.Recomputation;
import org.spoor.assess.index.Score;
import org.spoor.assess.profile.Validation;

/** Figures of the Index as plain text. */
public final class IndexPage {
  private static final int NAME = 44;
  private static final int CELL = 16;

  /** Faults that are listed. */
  private static final int MOST_FAULTS = 50;

  private static final String SOURCE =
      "Source: Global Initiative Against Transnational Organized Crime, Global Organized Crime Index.\n";

  private final StringBuilder out = new StringBuilder();

  private IndexPage() {}

  /** What came out again; the last line tells how many aggregates did. */
  public static String of(Recomputation outcome) {
    IndexPage page = new IndexPage();
    for (Recomputation.Fault fault : outcome.faults().stream().limit(MOST_FAULTS).toList()) {
      page.out.append(
          String.format(
              Locale.ROOT,
              "%d  %s, %s: published %s, computed %s%n",
              fault.country().edition(),
              Plain.of(fault.country().name()),
              fault.aggregate().title(),
              fault.published().toPlainString(),
              fault.computed().toPlainString()));
    }
    if (outcome.faults().size() > MOST_FAULTS) {
      page.out.append("… ").append(outcome.faults().size() - MOST_FAULTS).append(" more\n");
    }
    page.row("countries (criminality-resilience)");
    for (Quadrant quadrant : Quadrant.values()) {
      page.cell(quadrant.word());
    }
    page.end();
    for (Recomputation.Quadrants each : outcome.quadrants()) {
      page.row(String.valueOf(each.edition()));
      for (Quadrant quadrant : Quadrant.values()) {
        page.cell(String.valueOf(each.counts().getOrDefault(quadrant, 0)));
      }
      page.end();
    }
    for (Recomputation.Figure figure : outcome.figures()) {
      page.out.append(
          String.format(
              Locale.ROOT,
              "%d  %s: published %s, computed %s%s%n",
              figure.edition(),
              figure.what(),
              figure.published().toPlainString(),
              figure.computed().toPlainString(),
              figure.reproduced() ? "" : "  DIFFERS"));
    }
    page.out.append(
        String.format(
            Locale.ROOT,
            "%d of %d ranks are the same from exact and from printed scores%n",
            outcome.ranks(),
            outcome.ranked()));
    page.out.append(
        outcome.reproduced() + " of " + outcome.aggregates() + " aggregates reproduced\n");
    return page.out.toString();
  }

  /** How far suggestions are from published scores. */
  public static String of(Validation validation) {
    IndexPage page = new IndexPage();
    page.out
        .append("Mean absolute error in points, edition of ")
        .append(validation.edition())
        .append(", texts on ")
        .append(Wording.count(validation.countries().size(), "country"))
        .append("\n\n");
    page.row("");
    for (String cell :
        List.of("suggestion", "world mean", "region mean", "in interval", "coverage")) {
      page.cell(cell);
    }
    page.end();
    validation.sides().forEach(page::errors);
    page.out.append('\n');
    validation.indicators().forEach(page::errors);
    page.out.append(
        "\nThe means leave the country itself out; errors are over the same pairs of country and indicator.\n");
    return page.out.toString();
  }

  private void errors(Validation.Line line) {
    row(line.name());
    if (line.pairs() > 0) {
      cell(String.format(Locale.ROOT, "%.2f", line.suggestion()));
      cell(String.format(Locale.ROOT, "%.2f", line.world()));
      cell(line.region().map(error -> String.format(Locale.ROOT, "%.2f", error)).orElse("n/a"));
      cell(line.within() + " of " + line.pairs());
    } else {
      cell("n/a");
      cell("n/a");
      cell("n/a");
      cell("");
    }
    cell(line.pairs() + " of " + line.possible());
    end();
  }

  /** A country among the others. */
  public static String of(CountryStanding standing) {
    IndexPage page = new IndexPage();
    var country = standing.country();
    page.out
        .append(Plain.of(country.name()).toUpperCase(Locale.ROOT))
        .append(", ")
        .append(country.edition())
        .append("   criminality-resilience: ")
        .append(standing.quadrant().word())
        .append("\n\n");
    page.row("");
    page.cell("score");
    page.cell("world rank");
    page.cell("world mean");
    if (standing.regionCountries() > 0) {
      page.cell("region rank");
      page.cell("region mean");
    }
    page.end();
    for (CountryStanding.Line line : standing.lines()) {
      page.row(line.aggregate().title() + ": " + line.band().name());
      page.cell(line.printed().toPlainString());
      page.cell(rank(line.world()));
      page.cell(line.worldMean().halfUp(2).toPlainString());
      line.region().ifPresent(rank -> page.cell(rank(rank)));
      line.regionMean().ifPresent(mean -> page.cell(mean.halfUp(2).toPlainString()));
      page.end();
    }
    if (!country.region().isEmpty()) {
      page.out.append("Region: ").append(Plain.of(country.region())).append('\n');
    }
    String heading = "";
    for (Map.Entry<Indicator, Score> each : country.scores().entrySet()) {
      if (!heading.equals(each.getKey().heading())) {
        heading = each.getKey().heading();
        page.out.append('\n').append(heading.toUpperCase(Locale.ROOT)).append('\n');
      }
      page.row("  " + each.getKey().name());
      page.cell(each.getValue().toString());
      page.cell(
          standing
              .before()
              .map(
                  before ->
                      before
                          .score(each.getKey())
                          .map(
                              score ->
                                  signed(each.getValue().points().minus(score.points()).halfUp(1)))
                          .orElse("new"))
              .orElse(""));
      page.out
          .append("   ")
          .append(standing.bands().of(each.getKey().side(), each.getValue().points()).name());
      page.end();
    }
    standing
        .before()
        .ifPresent(
            before ->
                page.out
                    .append("\nChanges are those since ")
                    .append(before.edition())
                    .append(".\n"));
    page.assumed(standing.bands());
    page.out.append(SOURCE);
    return page.out.toString();
  }

  /** Two places beside each other. */
  public static String of(Comparison comparison, IndexModel model) {
    IndexPage page = new IndexPage();
    page.row("");
    page.cell(title(comparison.left(), model));
    page.cell(title(comparison.right(), model));
    page.cell("difference");
    if (!comparison.sameSet()) {
      page.cell("like for like");
      page.cell("");
      page.cell("difference");
    }
    page.end();
    for (Comparison.AggregateLine line : comparison.aggregates()) {
      page.row(line.aggregate().title());
      page.cell(line.left().toPlainString());
      page.cell(line.right().toPlainString());
      page.cell(signed(line.published()));
      if (!comparison.sameSet()) {
        page.cell(line.leftAlike().halfUp(2).toPlainString());
        page.cell(line.rightAlike().halfUp(2).toPlainString());
        page.cell(signed(line.alike().halfUp(2)));
      }
      page.end();
    }
    String heading = "";
    for (Comparison.IndicatorLine line : comparison.indicators()) {
      if (!heading.equals(line.indicator().heading())) {
        heading = line.indicator().heading();
        page.out.append('\n').append(heading.toUpperCase(Locale.ROOT)).append('\n');
      }
      boolean single = comparison.left().countries() == 1 && comparison.right().countries() == 1;
      int decimals = single ? 1 : 2;
      page.row("  " + line.indicator().name());
      page.cell(line.left().map(v -> v.halfUp(decimals).toPlainString()).orElse("n/a"));
      page.cell(line.right().map(v -> v.halfUp(decimals).toPlainString()).orElse("n/a"));
      page.cell(line.difference().map(v -> signed(v.halfUp(decimals))).orElse(""));
      page.end();
    }
    if (!comparison.sameSet()) {
      page.out
          .append("\nThe two do not rest on the same indicators. Like for like are the ")
          .append(comparison.common().size())
          .append(" that both have:\nonly that difference is one of the place itself.\n");
    }
    page.out.append('\n').append(SOURCE);
    return page.out.toString();
  }

  private void assumed(Bands bands) {
    boolean all = true;
    for (var list : List.of(bands.criminality(), bands.resilience())) {
      all &= list.stream().allMatch(band -> band.confirmed());
    }
    if (!all) {
      out.append(
          "The cuts between the bands are an assumption, but for "
              + bands.quadrant().toPlainString()
              + " between low and high.\n");
    }
  }

  private static String title(Comparison.Subject subject, IndexModel model) {
    return Plain.of(subject.place().title(model)) + " " + subject.edition();
  }

  private static String rank(Ranking rank) {
    return (rank.tied() > 0 ? "=" : "") + rank.rank() + " of " + rank.of();
  }

  static String signed(BigDecimal value) {
    return (value.signum() > 0 ? "+" : "") + value.toPlainString();
  }

  private void row(String name) {
    String shown = name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
    out.append(shown).append(" ".repeat(NAME - shown.length()));
  }

  private void cell(String text) {
    String shown = text.length() > CELL - 1 ? text.substring(0, CELL - 2) + "…" : text;
    out.append(" ".repeat(CELL - shown.length())).append(shown);
  }

  private void end() {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
  }
}
