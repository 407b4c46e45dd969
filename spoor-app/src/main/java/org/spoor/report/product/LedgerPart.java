package org.spoor.report.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.assess.corroboration.VoiceBook;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.model.Incident;
import org.spoor.model.Period;
import org.spoor.report.Caption;
import org.spoor.report.Wording;
import org.spoor.report.chart.CountryMap;
import org.spoor.report.chart.Lettering;
import org.spoor.report.chart.Timeline;
import org.spoor.report.product.Block.Column;
import org.spoor.report.product.Block.Heading;
import org.spoor.report.product.Block.Item;
import org.spoor.report.product.Block.Items;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Table;
import org.spoor.report.product.Block.Tone;

/**
 * Ledgers: totals as ranges with their assumptions, incidents, when they were and which countries
 * they concern.
 */
final class LedgerPart {
  private static final int MOST_ENTRIES = 30;
  private static final int MOST_TOTALS = 14;
  private static final int MOST_ASSUMPTIONS = 5;

  private final Holdings holdings;
  private final Citations citations;
  private final Lettering lettering;
  private final String country;
  private final Map<String, String> grades = new HashMap<>();

  /**
   * @param country alpha-2 of the country that the ledgers are of
   */
  LedgerPart(Holdings holdings, Citations citations, Lettering lettering, String country) {
    this.holdings = holdings;
    this.citations = citations;
    this.lettering = lettering;
    this.country = country;
    for (VoiceBook.Backed backed : holdings.voices().incidents()) {
      grades.put(backed.incident().id(), backed.judgement().grade());
    }
  }

  void write(List<Block> blocks) {
    if (holdings.ledgers().isEmpty()) {
      return;
    }
    blocks.add(new Heading(1, "ledgers", "Ledgers"));
    blocks.add(
        new Paragraph(
            Tone.LEAD,
            Inline.of(
                Wording.count(holdings.incidents().size(), "incident")
                    + " in which "
                    + Wording.country(country)
                    + " acts, is acted against or is the place.")));
    timeline(blocks);
    map(blocks);
    holdings.ledgers().forEach(ledger -> ledger(ledger, blocks));
  }

  /** Totals in words, those of most incidents first. */
  static List<String> highlights(List<Ledger> ledgers, int most) {
    record Told(LedgerKind kind, Ledger.Total total) {}
    return ledgers.stream()
        .flatMap(ledger -> ledger.totals().stream().map(total -> new Told(ledger.kind(), total)))
        .filter(told -> told.total().max() > 0)
        .sorted(Comparator.comparingInt(told -> -told.total().incidents()))
        .limit(most)
        .map(
            told ->
                told.kind().title().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + amount(
                        told.total().min(),
                        told.total().max(),
                        told.total().unit(),
                        told.total().of())
                    + " in "
                    + Wording.count(told.total().incidents(), "incident"))
        .toList();
  }

  /** {@code 57,000,000 cigarettes}, {@code 40 to 48 kg of heroin}, {@code EUR 32,000,000 (tax)}. */
  static String amount(double min, double max, String unit, String of) {
    if (max == 0) {
      return "no number told";
    }
    String what = of.equals(unit) ? "" : Wording.words(of);
    if (unit.equals("stick") && !what.isEmpty()) {
      return (min == max ? "" : Wording.number(min) + " to ") + Wording.number(max) + " " + what;
    }
    String range =
        min == max
            ? Wording.amount(min, unit)
            : Wording.number(min) + " to " + Wording.amount(max, unit);
    return what.isEmpty() ? range : money(unit) ? range + " (" + what + ")" : range + " of " + what;
  }

  private static boolean money(String unit) {
    return unit.matches("[A-Z]{3}.*");
  }

  private void timeline(List<Block> blocks) {
    List<Timeline.Mark> marks = new ArrayList<>();
    int undated = 0;
    for (Ledger ledger : holdings.ledgers()) {
      for (Ledger.Entry entry : ledger.entries()) {
        Optional<Period> days = days(entry.incident()).filter(Period::bounded);
        if (days.isEmpty()) {
          undated++;
        } else {
          String caption = Caption.of(entry.incident());
          marks.add(
              new Timeline.Mark(
                  ledger.kind().title(),
                  days.get().first(),
                  days.get().last(),
                  Wording.words(entry.incident().type().word())
                      + (caption.isEmpty() ? "" : ": " + caption)));
        }
      }
    }
    String note =
        "A dot is an incident with a day; a bar is one of which only a period is told."
            + (undated == 0
                ? ""
                : " " + Wording.count(undated, "incident") + " without a date not shown.");
    Timeline.of("Incidents of " + Wording.country(country), marks, ProfileDossier.WIDTH, lettering)
        .ifPresent(
            drawing ->
                blocks.add(
                    new Block.Figure(
                        "figure-timeline", "Incidents by kind and time", drawing, note)));
  }

  static Optional<Period> days(Incident incident) {
    return incident
        .when()
        .edtf()
        .flatMap(Period::of)
        .or(
            () ->
                incident
                    .when()
                    .earliest()
                    .flatMap(Period::of)
                    .flatMap(
                        first ->
                            incident
                                .when()
                                .latest()
                                .flatMap(Period::of)
                                .filter(
                                    last ->
                                        last.last() >= first.first()
                                            && last.last() - first.first() < 1500)
                                .map(last -> new Period(first.first(), last.last()))));
  }

  private void map(List<Block> blocks) {
    Map<String, Integer> values = new TreeMap<>();
    for (Incident incident : holdings.incidents()) {
      TreeSet<String> codes = new TreeSet<>(incident.where().place());
      codes.addAll(incident.parties().by());
      codes.addAll(incident.parties().against());
      codes.addAll(incident.where().from());
      codes.addAll(incident.where().via());
      codes.addAll(incident.where().to());
      codes.stream()
          .filter(code -> code.matches("[A-Z]{2}") && !code.equals("EU") && !code.equals("UN"))
          .forEach(code -> values.merge(code, 1, Integer::sum));
    }
    Map<String, String> names = new TreeMap<>();
    values.keySet().forEach(code -> names.put(code, Wording.country(code)));
    CountryMap.of(
            "Countries that the incidents of " + Wording.country(country) + " concern",
            new CountryMap.Shading(country, values, names, "incidents"),
            ProfileDossier.WIDTH,
            lettering)
        .ifPresent(
            drawing ->
                blocks.add(
                    new Block.Figure(
                        "figure-map",
                        "Countries that these incidents concern",
                        drawing,
                        "A country counts each incident in which it acts, is acted against, is the place or lies on the way."
                            + " Outlines: Natural Earth (public domain); they take no position on borders, except that Crimea"
                            + " is drawn as Ukraine (UN General Assembly resolution 68/262).")));
  }

  private void ledger(Ledger ledger, List<Block> blocks) {
    blocks.add(new Heading(2, "ledger-" + ledger.kind().word(), ledger.kind().title()));
    if (!ledger.totals().isEmpty()) {
      totals(ledger, blocks);
    }
    entries(ledger, blocks);
  }

  private void totals(Ledger ledger, List<Block> blocks) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    List<Item> assumptions = new ArrayList<>();
    for (Ledger.Total total : ledger.totals().stream().limit(MOST_TOTALS).toList()) {
      String what = what(total);
      rows.add(
          List.of(
              Inline.of(Wording.capital(what)),
              Inline.line()
                  .strong(amount(total.min(), total.max(), total.unit(), ""))
                  .quiet(total.converted() ? " converted" : "")
                  .done(),
              Inline.of(Wording.number(total.incidents()))));
      List<String> some = total.assumptions().stream().limit(MOST_ASSUMPTIONS).toList();
      for (String words : some) {
        assumptions.add(
            new Item("–", Inline.line().strong(Wording.capital(what) + ": ").plain(words).done()));
      }
      if (total.assumptions().size() > some.size()) {
        assumptions.add(
            new Item(
                "…",
                Inline.of(
                    what
                        + ": "
                        + (total.assumptions().size() - some.size())
                        + " more assumptions")));
      }
    }
    int left = ledger.totals().size() - rows.size();
    blocks.add(
        new Table(
            "Totals" + (left > 0 ? "; " + left + " smaller ones left out" : ""),
            List.of(
                Column.words("What", 30),
                Column.figures("From – to", 34),
                Column.figures("Incidents", 12)),
            rows));
    if (!assumptions.isEmpty()) {
      blocks.add(
          new Paragraph(Tone.SMALL, Inline.line().strong("What makes the difference").done()));
      blocks.add(new Items(assumptions));
    }
  }

  private static String what(Ledger.Total total) {
    if (total.of().isEmpty()) {
      return money(total.unit()) ? "money" : Wording.words(total.unit());
    }
    return (money(total.unit()) ? "money, " : "") + Wording.words(total.of());
  }

  private void entries(Ledger ledger, List<Block> blocks) {
    String use = ledger.kind().title().toLowerCase(java.util.Locale.ROOT);
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries().stream().limit(MOST_ENTRIES).toList()) {
      Incident incident = entry.incident();
      rows.add(
          List.of(
              Inline.of(incident.when().edtf().orElse("no date").replace("/", " – ")),
              who(ledger, entry),
              figures(entry),
              Inline.of(grades.getOrDefault(incident.id(), "")),
              Inline.line().cite(citations.of(incident, 4, use)).done()));
    }
    int left = ledger.entries().size() - rows.size();
    blocks.add(
        new Table(
            left > 0
                ? "Incidents, the first " + rows.size() + " of " + ledger.entries().size()
                : "Incidents",
            List.of(
                Column.words("When", 17),
                Column.words("Who and where", 36),
                Column.words("How much", 28),
                Column.words("Grade", 9),
                Column.words("Notes", 12)),
            rows));
  }

  private static List<Inline> who(Ledger ledger, Ledger.Entry entry) {
    Incident incident = entry.incident();
    String row = Caption.row(incident);
    boolean several =
        ledger.entries().stream().map(e -> e.incident().type()).distinct().count() > 1;
    String type =
        several
            ? Wording.capital(Wording.words(incident.type().word())) + (row.isEmpty() ? "" : ": ")
            : "";
    return Inline.line()
        .plain(row.isEmpty() && type.isEmpty() ? "nobody named" : type + row)
        .quiet(incident.contradicted() ? " (contradicted)" : "")
        .done();
  }

  private static List<Inline> figures(Ledger.Entry entry) {
    Inline.Line line = Inline.line();
    List<String> figures = new ArrayList<>();
    for (Ledger.Posting posting : entry.postings().stream().limit(4).toList()) {
      figures.add(
          posting.open()
              ? "no number told"
              : amount(posting.min(), posting.max(), posting.unit(), posting.of()));
    }
    line.plain(String.join(", ", figures));
    switch (entry.role()) {
      case ALWAYS -> {}
      case POSSIBLY -> line.quiet(" upper end only: " + entry.why());
      case NEVER -> line.quiet(entry.why().isEmpty() ? " not added" : " not added: " + entry.why());
    }
    return line.done();
  }
}
