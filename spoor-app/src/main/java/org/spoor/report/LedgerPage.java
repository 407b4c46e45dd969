package org.spoor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.spoor.assess.ledger.Ledger;
import org.spoor.model.Incident;

/** A ledger for a terminal: totals with what makes their range, then the incidents. */
public final class LedgerPage {
  /** Reports that a row of the page cites; JSON has all of them. */
  private static final int MOST_PLACES = 6;

  private final StringBuilder out = new StringBuilder();
  private final Ink ink;
  private final int width;
  private final int limit;
  private final Function<Incident.Telling, String> citation;

  private LedgerPage(
      int width, boolean colour, int limit, Function<Incident.Telling, String> citation) {
    this.ink = new Ink(colour);
    this.width = width;
    this.limit = limit;
    this.citation = citation;
  }

  /**
   * The page.
   *
   * @param width columns
   * @param limit incidents that are shown at most, the last line says how many are not; 0 for all
   * @param citation a telling as it is cited: {@code report.txt §4}
   */
  public static String of(
      Ledger ledger,
      int width,
      boolean colour,
      int limit,
      Function<Incident.Telling, String> citation) {
    LedgerPage page = new LedgerPage(width, colour, limit, citation);
    page.write(ledger);
    return page.out.toString();
  }

  private void write(Ledger ledger) {
    List<Ledger.Entry> entries = ledger.entries();
    line(ink.strong(ledger.kind().title().toUpperCase(Locale.ROOT)));
    if (entries.isEmpty()) {
      line("  nothing that fits");
      return;
    }
    ledger.totals().forEach(total -> total("  ", total));
    for (Ledger.Group group : ledger.groups()) {
      line("");
      line("  " + ink.strong(group.key()));
      group.totals().forEach(total -> total("    ", total));
    }
    line("");
    int shown = limit == 0 ? entries.size() : Math.min(limit, entries.size());
    entries.subList(0, shown).forEach(this::entry);
    if (shown < entries.size()) {
      line("");
      line("… " + Wording.number(entries.size() - shown) + " more; --limit 0 prints all");
    }
  }

  private void total(String indent, Ledger.Total total) {
    String of = total.of().isEmpty() ? "" : " " + Wording.words(total.of());
    line(
        indent
            + range(total.min(), total.max(), total.unit())
            + of
            + (total.converted() ? " (converted)" : "")
            + ink.faint("  " + Wording.count(total.incidents(), "incident")));
    total.assumptions().forEach(words -> wrapped(indent + "  · ", words));
  }

  private void entry(Ledger.Entry entry) {
    Incident incident = entry.incident();
    String mark =
        switch (entry.role()) {
          case ALWAYS -> " ";
          case POSSIBLY -> "?";
          case NEVER -> "–";
        };
    StringJoiner figures = new StringJoiner(", ");
    for (Ledger.Posting posting : entry.postings()) {
      String of = posting.of().isEmpty() ? "" : " " + Wording.words(posting.of());
      figures.add(
          posting.open()
              ? "number not told" + of
              : range(posting.min(), posting.max(), posting.unit()) + of);
    }
    line(mark + " " + date(incident) + "  " + figures + "  " + Caption.row(incident));
    if (!entry.why().isEmpty()) {
      wrapped("      · ", entry.why());
    }
    for (Incident.Difference difference : incident.differences()) {
      if (difference.open()) {
        wrapped("      ≠ ", difference(difference));
      }
    }
    StringJoiner places = new StringJoiner("  ");
    List<Incident.Telling> tellings = incident.tellings();
    tellings.stream()
        .limit(MOST_PLACES)
        .forEach(telling -> places.add("[" + citation.apply(telling) + "]"));
    if (tellings.size() > MOST_PLACES) {
      places.add("and " + Wording.number(tellings.size() - MOST_PLACES) + " more");
    }
    wrapped("      ", incident.id() + "  " + places);
  }

  private static String difference(Incident.Difference difference) {
    StringJoiner versions = new StringJoiner(" or ");
    for (Incident.Version version : difference.versions()) {
      List<String> who = new ArrayList<>(version.voices());
      who.addAll(version.publishers());
      versions.add(version.value() + (who.isEmpty() ? "" : " (" + Wording.several(who) + ")"));
    }
    return Wording.slot(difference.slot()) + ": " + versions;
  }

  private static String date(Incident incident) {
    String date = incident.when().edtf().orElse("no date");
    return date.length() >= 10 ? date : date + " ".repeat(10 - date.length());
  }

  private static String range(double min, double max, String unit) {
    return min == max
        ? Wording.amount(min, unit)
        : Wording.number(min) + " to " + Wording.amount(max, unit);
  }

  private void wrapped(String indent, String words) {
    Plain.wrapped(indent, words, width).forEach(this::line);
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
