package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoor.model.Attribution.Identity;
import org.spoor.model.Evidence.Direction;

/**
 * The picture on a terminal: set like an account book, with figures under one another and the place
 * of each at its right. Every line fits the width.
 */
public final class TerminalPage {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 128;
  private static final int ACCOUNTS = 8;
  private static final int POSTINGS = 5;
  private static final int ASSUMPTIONS = 3;
  private static final int NOTES = 6;
  private static final int ROWS = 12;
  private static final int COUNTRIES = 12;
  private static final int INDICATORS = 6;
  private static final int COUNT = 8;
  private static final int LEADS = 4;

  private final Picture picture;
  private final int width;
  private final Ink ink;
  private final int figureWidth;
  private final int placeWidth;
  private final StringBuilder out = new StringBuilder();

  private TerminalPage(Picture picture, int width, boolean colour) {
    this.picture = picture;
    this.width = Math.clamp(width, NARROWEST, WIDEST);
    this.ink = new Ink(colour);
    this.figureWidth = this.width < 90 ? 22 : 24;
    this.placeWidth = this.width < 90 ? 25 : Math.min(40, this.width / 3);
  }

  /**
   * The whole page, ended by a line feed.
   *
   * @param width columns
   * @param colour whether escape sequences may be used
   */
  public static String of(Picture picture, int width, boolean colour) {
    TerminalPage page = new TerminalPage(picture, width, colour);
    page.read();
    picture.books().forEach(page::ledger);
    page.flows();
    page.voices();
    page.evidence();
    page.leads();
    page.legend();
    return page.out.toString();
  }

  private void read() {
    Intake intake = picture.intake();
    long sentences = intake.counted().stream().mapToLong(report -> report.sentences().size()).sum();
    heading(
        "Read",
        Wording.count(intake.counted().size(), "report")
            + ", "
            + Wording.count(sentences, "sentence"));
    period(intake).ifPresent(period -> line("  published " + period));
    notes("not read", intake.unread(), true);
    if (!intake.copies().isEmpty()) {
      line("  counted once: " + Wording.count(intake.copies().size(), "copy"));
      for (Intake.Copy copy : intake.copies().stream().limit(NOTES).toList()) {
        String how = copy.similarity() >= 1 ? "same words as " : "nearly the words of ";
        row(Plain.of(copy.name()), how + Plain.of(copy.of()));
      }
      more(intake.copies().size() - NOTES);
    }
    reservations(intake.notices());
    found();
  }

  /** One line a code, since one reservation mostly holds for many reports. */
  private void reservations(List<Intake.Unread> notices) {
    if (notices.isEmpty()) {
      return;
    }
    line("  read with a reservation: " + notices.size());
    Map<String, List<Intake.Unread>> codes =
        notices.stream()
            .collect(Collectors.groupingBy(Intake.Unread::code, TreeMap::new, Collectors.toList()));
    codes.forEach(
        (code, notes) -> {
          String names =
              notes.stream().map(note -> Plain.of(note.name())).collect(Collectors.joining(", "));
          line("    " + Plain.cut(code + "  " + notes.size() + ": " + names, width - 4));
          line("        " + Plain.cut(Plain.of(notes.getFirst().remedy()), width - 8));
        });
  }

  /** What the sections below hold, in a line or two. */
  private void found() {
    List<String> parts = new ArrayList<>();
    for (Book ledger : picture.books()) {
      parts.add(ledger.kind().title().toLowerCase(Locale.ROOT) + " " + ledger.incidents());
    }
    parts.add("flows " + picture.flows().size());
    parts.add("voices " + picture.voices().size());
    StringBuilder line = new StringBuilder("  found");
    for (int i = 0; i < parts.size(); i++) {
      if (line.length() + parts.get(i).length() + 3 > width) {
        line(line.toString());
        line.setLength(0);
        line.append("       ");
      }
      line.append(i == 0 ? "  " : line.toString().isBlank() ? " " : " · ").append(parts.get(i));
    }
    line(line.toString());
  }

  private static Optional<String> period(Intake intake) {
    List<String> dates =
        intake.counted().stream()
            .flatMap(report -> report.metadata().published().stream())
            .sorted()
            .toList();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    String undated =
        dates.size() < intake.counted().size()
            ? ", " + (intake.counted().size() - dates.size()) + " without a date"
            : "";
    String first = dates.getFirst();
    String last = dates.getLast();
    return Optional.of((first.equals(last) ? first : first + " to " + last) + undated);
  }

  private void notes(String title, List<Intake.Unread> notes, boolean warn) {
    if (notes.isEmpty()) {
      return;
    }
    line("  " + (warn ? ink.warning(title) : title) + ": " + notes.size());
    for (Intake.Unread note : notes.stream().limit(NOTES).toList()) {
      row(Plain.of(note.name()), note.code() + "  " + Plain.of(note.detail()));
      if (!note.remedy().isEmpty()) {
        row("", Plain.of(note.remedy()));
      }
    }
    more(notes.size() - NOTES);
  }

  /** A name and what is said of it. */
  private void row(String name, String words) {
    int nameWidth = Math.min(36, width * 2 / 5);
    line(
        "    "
            + Plain.left(Plain.squeeze(name, nameWidth), nameWidth)
            + "  "
            + Plain.cut(words, width - nameWidth - 6));
  }

  private void ledger(Book ledger) {
    heading(
        ledger.kind().title(),
        Wording.count(ledger.incidents(), "incident")
            + " in "
            + Wording.count(ledger.reports(), "report"));
    for (Account account : ledger.accounts().stream().limit(ACCOUNTS).toList()) {
      account(ledger, account);
    }
    others(ledger.accounts().stream().skip(ACCOUNTS).map(Account::label).map(Plain::of).toList());
  }

  private void account(Book ledger, Account account) {
    List<String> totals = account.totals().stream().map(Figure::toString).toList();
    String notes = String.join(", ", account.notes(ledger.kind().expectsFigure()));
    if (notes.length() > placeWidth) {
      notes = notes.replace(" without amount", " no amount").replace(" not certain", " unsure");
    }
    entry("  ", Plain.of(account.label()), totals, notes, true);
    account.assumptions().stream()
        .limit(ASSUMPTIONS)
        .forEach(words -> line(ink.faint(Plain.cut("    · " + Plain.of(words), width))));
    List<Posting> shown = shown(account);
    for (Posting posting : shown) {
      posting(posting);
    }
    more(account.postings().size() - shown.size());
  }

  /** The largest postings, in the order of the reports. */
  private static List<Posting> shown(Account account) {
    if (account.postings().size() <= POSTINGS) {
      return account.postings();
    }
    Comparator<Posting> bySize =
        Comparator.comparingInt((Posting posting) -> posting.added() ? 0 : 1)
            .thenComparingDouble(
                posting -> -posting.figures().stream().mapToDouble(Figure::max).max().orElse(0));
    List<Posting> largest = account.postings().stream().sorted(bySize).limit(POSTINGS).toList();
    return account.postings().stream().filter(largest::contains).toList();
  }

  private void posting(Posting posting) {
    boolean added = posting.added();
    String words = Plain.of(posting.caption());
    List<String> figures =
        posting.figures().stream()
            .map(figure -> added ? figure.toString() : "(" + figure + ")")
            .toList();
    entry("    ", words, figures, cite(posting.places()), false);
    if (!posting.why().isEmpty()) {
      line(ink.faint(Plain.cut("      " + Plain.of(posting.why()), width)));
    }
  }

  /**
   * Words at the left, figures right-aligned under one another, a note at the right. A figure is
   * never cut: a long one takes its room from the words, then from the note.
   */
  private void entry(
      String indent, String words, List<String> figures, String note, boolean strong) {
    int wordsWidth = width - indent.length() - figureWidth - placeWidth - 2;
    for (int i = 0; i < Math.max(1, figures.size()); i++) {
      // A total may end in the same column as the figures that it adds, brackets aside.
      String figure = i < figures.size() ? figures.get(i) : strong ? "" : "–";
      String told = figure.endsWith(")") ? figure : figure + " ";
      int more = Math.max(0, told.length() - figureWidth);
      int room = Math.max(0, wordsWidth - more);
      String left = Plain.left(i == 0 ? Plain.cut(words, Math.max(0, room - 1)) : "", room);
      String middle = Plain.right(told, figureWidth + more);
      int rest = Math.max(0, placeWidth - Math.max(0, more - wordsWidth));
      String right = i == 0 ? Plain.cut(note, rest) : "";
      line(
          indent
              + (strong ? ink.strong(left + middle) : left + middle)
              + " "
              + (right.isEmpty() ? "" : " " + ink.faint(right)));
    }
  }

  private void flows() {
    if (picture.flows().isEmpty()) {
      return;
    }
    heading("Flows", Wording.count(picture.flows().size(), "route"));
    int goods = width < 90 ? 18 : 26;
    int route = width - 2 - goods - placeWidth - 2;
    for (FlowLine flow : picture.flows().stream().limit(ROWS).toList()) {
      String trend = flow.trend().isEmpty() ? "" : "  " + flow.trend();
      line(
          "  "
              + Plain.left(Plain.of(flow.commodity()), goods - 1)
              + " "
              + Plain.left(Plain.cut(Plain.of(flow.route()), route - trend.length()) + trend, route)
              + "  "
              + ink.faint(cite(flow.places())));
    }
    more(picture.flows().size() - ROWS);
  }

  private void voices() {
    if (picture.voices().isEmpty()) {
      return;
    }
    long statements = picture.voices().stream().mapToLong(voice -> voice.statements().size()).sum();
    heading(
        "Who says so",
        Wording.count(picture.voices().size(), "voice")
            + ", "
            + Wording.count(statements, "statement"));
    Map<Identity, List<Voice>> kinds =
        picture.voices().stream().collect(Collectors.groupingBy(Voice::identity));
    line(
        "  "
            + Stream.of(Identity.values())
                .filter(kinds::containsKey)
                .map(kind -> kind.word() + " " + kinds.getOrDefault(kind, List.of()).size())
                .collect(Collectors.joining(" · ")));
    int kind = width < 90 ? 16 : 26;
    int name = width - 2 - 5 - kind - placeWidth - 4;
    for (Voice voice : picture.voices().stream().limit(ROWS).toList()) {
      String terms =
          voice.identity().word() + (voice.terms().isEmpty() ? "" : ", " + voice.terms());
      line(
          "  "
              + Plain.right(Wording.number(voice.statements().size()), 3)
              + "  "
              + Plain.left(Plain.of(voice.name()), name)
              + "  "
              + Plain.left(terms, kind)
              + "  "
              + ink.faint(cite(voice.statements())));
    }
    more(picture.voices().size() - ROWS);
  }

  private void evidence() {
    if (picture.evidence().isEmpty()) {
      return;
    }
    Map<String, List<EvidenceLine>> countries =
        picture.evidence().stream()
            .collect(
                Collectors.groupingBy(
                    EvidenceLine::country, LinkedHashMap::new, Collectors.toList()));
    heading(
        "Country evidence",
        Wording.count(countries.size(), "country")
            + ", "
            + Wording.count(picture.evidence().size(), "indicator"));
    int country = width < 90 ? 12 : 18;
    int place = width < 90 ? 20 : width < 110 ? 26 : placeWidth;
    int indicator = width - 2 - country - 3 * COUNT - place - 3;
    line(
        ink.faint(
            " ".repeat(2 + country + indicator + 1)
                + Plain.right("raises", COUNT)
                + Plain.right("lowers", COUNT)
                + Plain.right("neutral", COUNT)));
    countries.values().stream()
        .limit(COUNTRIES)
        .forEach(lines -> country(lines, country, indicator, place));
    List<String> others =
        countries.keySet().stream().skip(COUNTRIES).map(Wording::country).toList();
    others(others);
  }

  private void country(List<EvidenceLine> lines, int country, int indicator, int place) {
    for (int i = 0; i < Math.min(INDICATORS, lines.size()); i++) {
      EvidenceLine line = lines.get(i);
      line(
          "  "
              + Plain.left(i == 0 ? Wording.country(line.country()) : "", country - 1)
              + " "
              + Plain.left(line.indicator(), indicator)
              + " "
              + number(line, Direction.RAISES)
              + number(line, Direction.LOWERS)
              + number(line, Direction.NEUTRAL)
              + "  "
              + ink.faint(cite(line.all(), place)));
    }
    if (lines.size() > INDICATORS) {
      line(ink.faint(" ".repeat(2 + country) + "… " + (lines.size() - INDICATORS) + " more"));
    }
  }

  private void others(List<String> names) {
    if (!names.isEmpty()) {
      line(
          ink.faint(
              Plain.cut("  and " + names.size() + " more: " + String.join(", ", names), width)));
    }
  }

  private static String number(EvidenceLine line, Direction direction) {
    int count = line.count(direction);
    return Plain.right(count == 0 ? "·" : Wording.number(count), COUNT);
  }

  private void leads() {
    if (picture.leads().isEmpty()) {
      return;
    }
    heading("Where to look next", "");
    Map<Lead.Kind, List<Lead>> kinds =
        picture.leads().stream().collect(Collectors.groupingBy(Lead::kind));
    for (Lead.Kind kind : Lead.Kind.values()) {
      List<Lead> leads = kinds.getOrDefault(kind, List.of());
      if (leads.isEmpty()) {
        continue;
      }
      line("  " + ink.strong(kind.title()) + " (" + leads.size() + ")");
      for (Lead lead : leads.stream().limit(LEADS).toList()) {
        line("    " + Plain.cut(Plain.of(lead.why()) + ": " + Plain.of(lead.what()), width - 4));
        if (!lead.places().isEmpty()) {
          int each = (width - 8) / lead.places().size() - 2;
          line(
              "        "
                  + ink.faint(
                      lead.places().stream()
                          .map(place -> cite(place, each))
                          .collect(Collectors.joining("  "))));
        }
      }
      more(leads.size() - LEADS);
    }
  }

  private void legend() {
    line("");
    wrap(
        "≥ at least, ~ about, ≤ at most, – no amount; (in brackets) not added. Totals add incidents, "
            + "never reports: what several reports tell of is counted once, a part never beside its whole.");
  }

  private String cite(List<Place> places) {
    return cite(places, placeWidth);
  }

  private String cite(List<Place> places, int room) {
    String more = places.size() > 1 ? " +" + (places.size() - 1) : "";
    return cite(places.getFirst(), room - more.length()) + more;
  }

  private String cite(Place place, int room) {
    String number = " §" + place.sentence() + "]";
    String name = Plain.of(picture.intake().reports().get(place.report()).name());
    return "[" + Plain.squeeze(name, Math.max(6, room - number.length() - 1)) + number;
  }

  private void heading(String title, String note) {
    if (!out.isEmpty()) {
      line("");
    }
    String name = title.toUpperCase(Locale.ROOT);
    line(ink.heading(name) + ink.faint(Plain.right(note, width - name.length())));
  }

  private void more(int count) {
    if (count > 0) {
      line(ink.faint("    … " + Wording.number(count) + " more"));
    }
  }

  private void wrap(String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (line.length() + word.length() + 1 > width) {
        line(ink.faint(line.toString()));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(ink.faint(line.toString()));
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
