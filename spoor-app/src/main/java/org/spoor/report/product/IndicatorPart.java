package org.spoor.report.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.CountryProfile.EvidenceLine;
import org.spoor.assess.profile.CountryProfile.IncidentLine;
import org.spoor.assess.profile.CountryProfile.IndicatorProfile;
import org.spoor.assess.profile.CountryProfile.Suggestion;
import org.spoor.report.Caption;
import org.spoor.report.Wording;
import org.spoor.report.product.Block.Heading;
import org.spoor.report.product.Block.Item;
import org.spoor.report.product.Block.Items;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Tone;
import org.spoor.report.product.Block.Value;
import org.spoor.report.product.Block.Values;

/** One indicator: scores side by side, the sentences, why the interval, the incidents. */
final class IndicatorPart {
  /** Incidents of an indicator that are listed; the ledgers have all. */
  private static final int MOST_INCIDENTS = 12;

  /** Sentences of an indicator that are listed. */
  private static final int MOST_SENTENCES = 60;

  private static final int MOST_REASONS = 12;

  private final Holdings holdings;
  private final Citations citations;

  IndicatorPart(Holdings holdings, Citations citations) {
    this.holdings = holdings;
    this.citations = citations;
  }

  void write(IndicatorProfile each, List<Block> blocks) {
    String name = each.indicator().name();
    blocks.add(new Heading(2, "i-" + each.indicator().order(), name));
    blocks.add(new Values(values(each)));
    if (each.silent()) {
      blocks.add(
          new Paragraph(
              Tone.BODY,
              Inline.of(
                  "Silent: no sentence of the case bears on it. Silence is not a low score.")));
    }
    each.analyst().ifPresent(score -> analyst(score, blocks));
    if (!each.evidence().isEmpty()) {
      List<Item> items = new ArrayList<>();
      each.evidence().stream()
          .limit(MOST_SENTENCES)
          .forEach(line -> items.add(evidence(line, name)));
      if (each.evidence().size() > MOST_SENTENCES) {
        items.add(new Item("…", Inline.of(each.evidence().size() - MOST_SENTENCES + " more")));
      }
      blocks.add(new Items(items));
    }
    each.suggestion().ifPresent(suggestion -> why(suggestion, blocks));
    incidents(each, name, blocks);
  }

  private static List<Value> values(IndicatorProfile each) {
    List<Value> values = new ArrayList<>();
    values.add(
        new Value(
            "Analyst",
            each.analyst()
                .map(score -> Inline.line().strong(score.score().toString()).done())
                .orElse(Inline.line().quiet("not scored").done())));
    values.add(
        new Value(
            "Suggested",
            each.suggestion()
                .map(s -> Inline.line().strong(interval(s)).quiet(" " + band(s)).done())
                .orElse(
                    Inline.line()
                        .quiet(each.silent() ? "silent" : "nothing points up or down")
                        .done())));
    values.add(
        new Value(
            "Published",
            each.published().isEmpty()
                ? Inline.line().quiet("not imported").done()
                : Inline.of(published(each))));
    values.add(
        new Value(
            "Rests on",
            each.silent()
                ? Inline.line().quiet("nothing").done()
                : Inline.of(
                    Wording.count(each.coverage().sentences(), "sentence")
                        + ", "
                        + Wording.count(each.coverage().speakers(), "speaker")
                        + ", "
                        + Wording.count(each.coverage().reports(), "report"))));
    return values;
  }

  private void analyst(CountryProfile.AnalystScore score, List<Block> blocks) {
    score
        .citations()
        .forEach(number -> citations.used(citations.document(number), "analyst's score"));
    blocks.add(
        new Paragraph(
            Tone.BODY,
            Inline.line()
                .strong("Analyst " + score.score())
                .plain(score.note().isBlank() ? "" : ": " + score.note())
                .cite(score.citations())
                .quiet(" (" + score.author() + ", " + score.decision() + ")")
                .done()));
  }

  private Item evidence(EvidenceLine each, String name) {
    citations.quoted(each.citation());
    citations.used(citations.document(each.citation()), name.toLowerCase(Locale.ROOT));
    Inline.Line line =
        Inline.line()
            .plain("“" + Citations.cut(each.quote(), 700) + "”")
            .cite(List.of(each.citation()));
    List<String> notes = new ArrayList<>();
    String sure = Caption.certainty(each.certainty());
    if (!sure.isEmpty()) {
      notes.add(sure + each.hedge().map(hedge -> " (“" + hedge + "”)").orElse(""));
    }
    if (each.accepted()) {
      notes.add("confirmed");
    }
    if (each.copy()) {
      notes.add("copy, not counted");
    }
    line.quiet(notes.isEmpty() ? "" : " " + String.join(", ", notes));
    return new Item(
        switch (each.direction()) {
          case RAISES -> "▲";
          case LOWERS -> "▼";
          case NEUTRAL -> "●";
        },
        line.done());
  }

  private static void why(Suggestion suggestion, List<Block> blocks) {
    List<String> reasons = suggestion.reasons().stream().limit(MOST_REASONS).toList();
    int more = suggestion.reasons().size() - reasons.size();
    blocks.add(
        new Paragraph(
            Tone.SMALL,
            Inline.line()
                .strong("Why " + interval(suggestion) + ". ")
                .plain(
                    String.join("; ", reasons) + (more > 0 ? "; and " + more + " more" : "") + ".")
                .done()));
  }

  private void incidents(IndicatorProfile each, String name, List<Block> blocks) {
    if (each.incidents().isEmpty()) {
      return;
    }
    List<String> totals = new ArrayList<>();
    for (CountryProfile.Figure figure : each.figures()) {
      for (Ledger.Total total : figure.totals()) {
        totals.add(
            figure.what() + " " + LedgerPart.amount(total.min(), total.max(), total.unit(), ""));
      }
    }
    blocks.add(
        new Paragraph(
            Tone.BODY,
            Inline.line()
                .strong(Wording.capital(Wording.count(each.incidents().size(), "incident")))
                .plain(each.incidents().size() == 1 ? " bears on it" : " bear on it")
                .plain(totals.isEmpty() ? "." : ": " + String.join("; ", totals) + ".")
                .quiet(" Incidents do not move the suggestion.")
                .done()));
    List<Item> items = new ArrayList<>();
    for (IncidentLine line : each.incidents().stream().limit(MOST_INCIDENTS).toList()) {
      line.citations()
          .forEach(
              number -> citations.used(citations.document(number), name.toLowerCase(Locale.ROOT)));
      String caption = Caption.of(line.incident());
      items.add(
          new Item(
              "–",
              Inline.line()
                  .plain(Wording.capital(Wording.words(line.incident().type().word())))
                  .plain(caption.isEmpty() ? "" : ": " + caption)
                  .cite(line.citations())
                  .quiet(" (" + line.reason() + ")")
                  .done()));
    }
    if (each.incidents().size() > MOST_INCIDENTS) {
      items.add(
          new Item(
              "…", Inline.of(each.incidents().size() - MOST_INCIDENTS + " more, in the ledgers")));
    }
    blocks.add(new Items(items));
  }

  static String interval(Suggestion suggestion) {
    return suggestion.low() + " to " + suggestion.high();
  }

  static String band(Suggestion suggestion) {
    return suggestion.band().name() + (suggestion.band().confirmed() ? "" : "*");
  }

  static String published(IndicatorProfile each) {
    return String.join(
        " · ",
        each.published().stream().map(score -> score.edition() + ": " + score.score()).toList());
  }
}
