package org.spoor.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spoor.model.Attribution.Identity;
import org.spoor.model.Evidence.Direction;
import org.spoor.model.Incident;

/** The sections of the report before the texts: every row opens to the sentences it stands on. */
final class HtmlSections {
  private static final int ACCOUNTS = 300;
  private static final int POSTINGS = 200;
  private static final int TELLINGS = 12;
  private static final int ROWS = 600;
  private static final int PLACES = 40;
  private static final int NOTES = 500;
  private static final int LEADS = 60;

  private final Picture picture;
  private final Html html;
  private final HtmlTexts texts;

  HtmlSections(Picture picture, Html html, HtmlTexts texts) {
    this.picture = picture;
    this.html = html;
    this.texts = texts;
  }

  void write() throws IOException {
    header();
    html.raw("<main id=\"main\">\n");
    read();
    for (Book ledger : picture.books()) {
      ledger(ledger);
    }
    flows();
    voices();
    evidence();
    leads();
  }

  private void header() throws IOException {
    Intake intake = picture.intake();
    html.raw("<header>\n<p class=\"brand\">Spoor</p>\n<h1>What ")
        .raw(Wording.count(intake.counted().size(), "report"))
        .raw(intake.counted().size() == 1 ? " says" : " say")
        .raw("</h1>\n<nav aria-label=\"Sections\"><ul>\n");
    item("read", "Read", intake.counted().size());
    for (Book ledger : picture.books()) {
      item(ledger.kind().word(), ledger.kind().title(), ledger.incidents());
    }
    item("flows", "Flows", picture.flows().size());
    item("voices", "Who says so", picture.voices().size());
    item("evidence", "Country evidence", picture.evidence().size());
    item("leads", "Where to look next", picture.leads().size());
    item("texts", "The reports", intake.reports().size());
    html.raw("</ul></nav>\n</header>\n");
  }

  private void item(String id, String title, long count) throws IOException {
    if (count > 0 || id.equals("read")) {
      html.raw(
          "<li><a href=\"#"
              + id
              + "\">"
              + title
              + " <span class=\"n\">"
              + Wording.number(count)
              + "</span></a></li>\n");
    }
  }

  private void read() throws IOException {
    Intake intake = picture.intake();
    long sentences = intake.counted().stream().mapToLong(report -> report.sentences().size()).sum();
    open(
        "read",
        "Read",
        Wording.count(intake.counted().size(), "report")
            + ", "
            + Wording.count(sentences, "sentence"));
    notes("Not read", intake.unread());
    if (!intake.copies().isEmpty()) {
      html.raw("<h3>Counted once</h3>\n<ul class=\"notes\">\n");
      for (Intake.Copy copy : intake.copies().stream().limit(NOTES).toList()) {
        html.raw("<li>").element("b", "", copy.name());
        html.raw(copy.similarity() >= 1 ? " has the same words as " : " has nearly the words of ")
            .element("b", "", copy.of())
            .raw("</li>\n");
      }
      html.raw("</ul>\n");
      leftOut(intake.copies().size() - NOTES, "copies");
    }
    notes("Read with a reservation", intake.notices());
    html.raw("</section>\n");
  }

  private void notes(String title, List<Intake.Unread> notes) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    html.raw("<h3>").raw(title).raw("</h3>\n<ul class=\"notes\">\n");
    for (Intake.Unread note : notes.stream().limit(NOTES).toList()) {
      html.raw("<li>")
          .element("b", "", note.name())
          .raw(" <code>")
          .text(note.code())
          .raw("</code> ");
      html.element("span", "", note.detail())
          .raw(" ")
          .element("span", "remedy", note.remedy())
          .raw("</li>\n");
    }
    html.raw("</ul>\n");
    leftOut(notes.size() - NOTES, "files");
  }

  private void ledger(Book ledger) throws IOException {
    open(
        ledger.kind().word(),
        ledger.kind().title(),
        Wording.count(ledger.incidents(), "incident")
            + " in "
            + Wording.count(ledger.reports(), "report"));
    html.raw("<div class=\"rows\">\n");
    for (Account account : ledger.accounts().stream().limit(ACCOUNTS).toList()) {
      account(ledger, account);
    }
    html.raw("</div>\n");
    leftOut(ledger.accounts().size() - ACCOUNTS, "accounts");
    html.raw("</section>\n");
  }

  private void account(Book ledger, Account account) throws IOException {
    html.raw("<details class=\"row\"><summary>").element("span", "label", account.label());
    figures(account.totals(), true);
    html.raw("<span class=\"note\">")
        .text(String.join(", ", account.notes(ledger.kind().expectsFigure())))
        .raw("</span></summary>\n");
    assumptions(account);
    html.raw("<ol class=\"postings\">\n");
    for (Posting posting : account.postings().stream().limit(POSTINGS).toList()) {
      posting(posting);
    }
    html.raw("</ol>\n");
    leftOut(account.postings().size() - POSTINGS, "postings");
    html.raw("</details>\n");
  }

  private void assumptions(Account account) throws IOException {
    if (account.assumptions().isEmpty()) {
      return;
    }
    html.raw("<ul class=\"assumptions\">\n");
    for (String words : account.assumptions()) {
      html.element("li", "", words).raw("\n");
    }
    html.raw("</ul>\n");
  }

  private void posting(Posting posting) throws IOException {
    html.raw("<li><div class=\"line\"><span class=\"caption\">");
    html.raw("<bdi>").text(posting.caption()).raw("</bdi></span>");
    figures(posting.figures(), posting.added());
    citation(posting.places().getFirst());
    html.raw("</div>");
    if (!posting.why().isEmpty()) {
      html.element("p", "why", posting.why());
    }
    for (Incident.Difference difference : posting.incident().differences()) {
      if (difference.contradiction()) {
        html.element("p", "why differs", difference(difference));
      }
    }
    words(posting.places().getFirst());
    for (Place place : posting.places().stream().skip(1).limit(TELLINGS).toList()) {
      html.raw("<div class=\"again\">");
      words(place);
      citation(place);
      html.raw("</div>");
    }
    html.raw("</li>\n");
  }

  /** The versions of a slot side by side, with who stands behind each. */
  private static String difference(Incident.Difference difference) {
    List<String> versions = new ArrayList<>();
    for (Incident.Version version : difference.versions()) {
      List<String> who = new ArrayList<>(version.publishers());
      who.addAll(version.voices());
      versions.add(version.value() + (who.isEmpty() ? "" : " (" + Wording.several(who) + ")"));
    }
    return "≠ "
        + Wording.slot(difference.slot())
        + ": "
        + String.join(" or ", versions)
        + difference.settled().map(value -> "; settled: " + value).orElse("");
  }

  private void figures(List<Figure> figures, boolean added) throws IOException {
    html.raw("<span class=\"figure\">");
    for (int i = 0; i < figures.size(); i++) {
      html.raw(i == 0 ? "" : "<br>")
          .text(added ? figures.get(i).toString() : "(" + figures.get(i) + ")");
    }
    html.raw(figures.isEmpty() ? "–</span>" : "</span>");
  }

  private void flows() throws IOException {
    if (picture.flows().isEmpty()) {
      return;
    }
    open("flows", "Flows", Wording.count(picture.flows().size(), "route"));
    html.raw("<div class=\"rows\">\n");
    for (FlowLine flow : picture.flows().stream().limit(ROWS).toList()) {
      html.raw("<details class=\"row wide\"><summary>").element("span", "label", flow.commodity());
      html.element("span", "route", flow.route());
      html.raw("<span class=\"note\">")
          .text(flow.trend())
          .raw(flow.trend().isEmpty() ? "" : ", ")
          .raw(Wording.count(flow.places().size(), "sentence"))
          .raw("</span></summary>\n");
      quotations(flow.places());
    }
    close(picture.flows().size() - ROWS, "routes");
  }

  private void voices() throws IOException {
    if (picture.voices().isEmpty()) {
      return;
    }
    long statements = picture.voices().stream().mapToLong(voice -> voice.statements().size()).sum();
    open(
        "voices",
        "Who says so",
        Wording.count(picture.voices().size(), "voice")
            + ", "
            + Wording.count(statements, "statement"));
    Map<Identity, Long> kinds =
        picture.voices().stream()
            .collect(Collectors.groupingBy(Voice::identity, Collectors.counting()));
    html.raw("<p class=\"kinds\">");
    for (Identity identity : Identity.values()) {
      if (kinds.containsKey(identity)) {
        html.raw("<span><b>" + kinds.get(identity) + "</b> " + identity.word() + "</span> ");
      }
    }
    html.raw("</p>\n<div class=\"rows\">\n");
    for (Voice voice : picture.voices().stream().limit(ROWS).toList()) {
      html.raw("<details class=\"row\"><summary>").element("span", "label", voice.name());
      html.raw("<span class=\"figure\">")
          .raw(Wording.count(voice.statements().size(), "statement"))
          .raw("</span>");
      html.raw("<span class=\"note\">")
          .raw(voice.identity().word())
          .raw(voice.terms().isEmpty() ? "" : ", ")
          .text(voice.terms())
          .raw("</span></summary>\n");
      quotations(voice.statements());
    }
    close(picture.voices().size() - ROWS, "voices");
  }

  private void evidence() throws IOException {
    if (picture.evidence().isEmpty()) {
      return;
    }
    open("evidence", "Country evidence", "indicators of the Global Organized Crime Index");
    String country = "";
    html.raw("<div class=\"rows\">\n");
    for (EvidenceLine line : picture.evidence().stream().limit(ROWS).toList()) {
      if (!line.country().equals(country)) {
        country = line.country();
        html.raw("<h3>").text(Wording.country(country)).raw("</h3>\n");
      }
      html.raw("<details class=\"row\"><summary>").element("span", "label", line.indicator());
      html.raw("<span class=\"figure\">")
          .raw(Wording.count(line.all().size(), "sentence"))
          .raw("</span><span class=\"note\">")
          .raw(directions(line))
          .raw("</span></summary>\n");
      quotations(line.all());
    }
    close(picture.evidence().size() - ROWS, "indicators");
  }

  private static String directions(EvidenceLine line) {
    List<String> parts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      int count = line.count(direction);
      if (count > 0) {
        parts.add(count + " " + direction.word() + " " + HtmlTexts.arrow(direction));
      }
    }
    return String.join(", ", parts);
  }

  private void leads() throws IOException {
    if (picture.leads().isEmpty()) {
      return;
    }
    open("leads", "Where to look next", "");
    Map<Lead.Kind, List<Lead>> kinds =
        picture.leads().stream().collect(Collectors.groupingBy(Lead::kind));
    for (Lead.Kind kind : Lead.Kind.values()) {
      List<Lead> leads = kinds.getOrDefault(kind, List.of());
      if (leads.isEmpty()) {
        continue;
      }
      html.raw("<h3>")
          .raw(kind.title())
          .raw(" <span class=\"n\">")
          .raw(Wording.number(leads.size()))
          .raw("</span></h3>\n<div class=\"rows\">\n");
      for (Lead lead : leads.stream().limit(LEADS).toList()) {
        if (lead.places().isEmpty()) {
          html.raw("<p class=\"row plain\">")
              .element("span", "label", lead.why())
              .element("span", "route", lead.what())
              .raw("</p>\n");
        } else {
          html.raw("<details class=\"row wide\"><summary>")
              .element("span", "label", lead.why())
              .element("span", "route", lead.what())
              .raw("</summary>\n");
          quotations(lead.places());
        }
      }
      html.raw("</div>\n");
      leftOut(leads.size() - LEADS, "leads");
    }
    html.raw("</section>\n");
  }

  /** The sentences of a row, and the row's end. */
  private void quotations(List<Place> places) throws IOException {
    html.raw("<ol class=\"postings\">\n");
    for (Place place : places.stream().limit(PLACES).toList()) {
      html.raw("<li>");
      words(place);
      citation(place);
      html.raw("</li>\n");
    }
    html.raw("</ol>\n");
    leftOut(places.size() - PLACES, "sentences");
    html.raw("</details>\n");
  }

  private void words(Place place) throws IOException {
    html.raw("<blockquote dir=\"auto\">").text(picture.sentence(place)).raw("</blockquote>");
  }

  private void citation(Place place) throws IOException {
    if (texts.has(place)) {
      html.raw("<a class=\"cite\" href=\"#").raw(HtmlTexts.id(place)).raw("\">");
      html.element("span", "", picture.citation(place)).raw("</a>");
    } else {
      html.element("span", "cite", picture.citation(place));
    }
  }

  private void open(String id, String title, String note) throws IOException {
    html.raw("<section id=\"" + id + "\">\n<h2>" + title + " <small>")
        .text(note)
        .raw("</small></h2>\n");
  }

  private void close(int more, String what) throws IOException {
    html.raw("</div>\n");
    leftOut(more, what);
    html.raw("</section>\n");
  }

  private void leftOut(int count, String what) throws IOException {
    if (count > 0) {
      html.raw(
          "<p class=\"left-out\">"
              + Wording.number(count)
              + " more "
              + what
              + " are left out here; spoor run --json has all.</p>\n");
    }
  }
}
