package org.spoor.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.spoor.model.Attribution;
import org.spoor.model.DateMention;
import org.spoor.model.Event;
import org.spoor.model.Evidence;
import org.spoor.model.Evidence.Direction;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Hedge;
import org.spoor.model.Mention;
import org.spoor.model.Quantity;
import org.spoor.model.Relation;
import org.spoor.model.Span;

/** The texts of the reports with what was found marked in them. Every sentence can be linked to. */
final class HtmlTexts {
  /** Characters of text that one file may hold; a browser still opens three times as many. */
  private static final int TEXT_BUDGET = 8_000_000;

  private static final int REPORTS = 4_000;

  /** What a place in a text is part of; each looks different also without colour. */
  private enum Mark {
    EVENT("e"),
    TRIGGER("t"),
    SPEAKER("a"),
    QUANTITY("q"),
    HEDGE("h");

    private final String letter;

    Mark(String letter) {
      this.letter = letter;
    }
  }

  private final Picture picture;
  private final Html html;
  private final boolean[] shown;
  private int leftOut;

  HtmlTexts(Picture picture, Html html) {
    this.picture = picture;
    this.html = html;
    List<ReadReport> reports = picture.intake().reports();
    this.shown = new boolean[reports.size()];
    int budget = TEXT_BUDGET;
    for (int i = 0; i < shown.length; i++) {
      int length = reports.get(i).text().map(String::length).orElse(Integer.MAX_VALUE);
      shown[i] = i < REPORTS && length <= budget;
      budget -= shown[i] ? length : 0;
      leftOut += shown[i] ? 0 : 1;
    }
  }

  /** Whether the sentence stands in this file. */
  boolean has(Place place) {
    return shown[place.report()] && place.sentence() > 0;
  }

  static String id(Place place) {
    return "r" + (place.report() + 1) + "s" + place.sentence();
  }

  static String arrow(Direction direction) {
    return switch (direction) {
      case RAISES -> "▲";
      case LOWERS -> "▼";
      case NEUTRAL -> "◆";
    };
  }

  void write() throws IOException {
    List<ReadReport> reports = picture.intake().reports();
    if (reports.isEmpty()) {
      return;
    }
    html.raw("<section id=\"texts\">\n<h2>The reports <small>")
        .raw(Wording.count(reports.size(), "text"))
        .raw("</small></h2>\n")
        .raw(
            "<p class=\"legend\"><span class=\"e\">what happened</span> <span class=\"e t\">the word that tells it</span><sup>kind</sup> ")
        .raw(
            "<span class=\"a\">who says so</span> <span class=\"q\">a figure</span> <span class=\"h\">words of doubt</span> ")
        .raw(
            "<sup class=\"v\">indicator ▲</sup> evidence that raises it, ▼ lowers it, ◆ neither</p>\n");
    if (leftOut > 0) {
      html.raw(
          "<p class=\"left-out\">The texts of "
              + Wording.count(leftOut, "report")
              + " are left out to keep this file usable. The sentences that are cited from them stand where they are cited.</p>\n");
    }
    for (int i = 0; i < reports.size(); i++) {
      if (shown[i]) {
        report(i, reports.get(i));
      }
    }
    html.raw("</section>\n");
  }

  private void report(int number, ReadReport report) throws IOException {
    String text = report.text().orElse("");
    html.raw("<details class=\"report\" id=\"r" + (number + 1) + "\"><summary>");
    html.element("span", "title", report.metadata().title().orElse(report.name()));
    List<String> about = new ArrayList<>();
    report.metadata().publisher().ifPresent(about::add);
    report.metadata().published().ifPresent(about::add);
    about.add(report.name());
    html.element("span", "note", String.join(" · ", about)).raw("</summary>\n");
    report.metadata().url().ifPresent(url -> about.add(url));
    if (report.metadata().url().isPresent()) {
      html.element("p", "url", report.metadata().url().get());
    }
    html.raw("<div class=\"text\" dir=\"auto\"><p>");
    Marked marked = Marked.of(report, text);
    int position = 0;
    for (int s = 0; s < report.sentences().size(); s++) {
      Span sentence = report.sentences().get(s);
      gap(text, position, sentence.start(), s == 0);
      html.raw("<span class=\"s\" id=\"r" + (number + 1) + "s" + (s + 1) + "\">");
      marked(marked, text, sentence);
      html.raw("</span>");
      for (String tag : marked.evidence().getOrDefault(s + 1, List.of())) {
        html.raw("<sup class=\"v\">").text(tag).raw("</sup>");
      }
      position = Math.max(position, sentence.end());
    }
    gap(text, position, text.length(), report.sentences().isEmpty());
    html.raw("</p></div>\n</details>\n");
  }

  /**
   * What stands between sentences: mostly white space, a new paragraph where there is a blank line.
   */
  private void gap(String text, int start, int end, boolean first) throws IOException {
    if (start >= end) {
      return;
    }
    String between = text.substring(start, end);
    if (!between.isBlank()) {
      html.escaped(text, start, end);
    } else if (!first && between.indexOf('\n') != between.lastIndexOf('\n')) {
      html.raw("</p>\n<p>");
    } else {
      html.raw(between.indexOf('\n') >= 0 && !first ? "\n" : " ");
    }
  }

  private void marked(Marked marked, String text, Span sentence) throws IOException {
    int position = sentence.start();
    int[] depth = marked.depth();
    marked.advance(position);
    for (int boundary : marked.boundaries(sentence)) {
      segment(text, position, boundary, depth);
      marked.advance(boundary);
      for (String tag : marked.tags().getOrDefault(boundary, List.of())) {
        html.raw("<sup>").text(tag).raw("</sup>");
      }
      position = boundary;
    }
    segment(text, position, sentence.end(), depth);
    for (String tag : marked.tags().getOrDefault(sentence.end(), List.of())) {
      html.raw("<sup>").text(tag).raw("</sup>");
    }
  }

  private void segment(String text, int start, int end, int[] depth) throws IOException {
    if (start >= end) {
      return;
    }
    StringBuilder classes = new StringBuilder();
    for (Mark mark : Mark.values()) {
      if (depth[mark.ordinal()] > 0) {
        classes.append(classes.isEmpty() ? "" : " ").append(mark.letter);
      }
    }
    if (classes.isEmpty()) {
      html.escaped(text, start, end);
    } else {
      html.raw("<span class=\"")
          .raw(classes.toString())
          .raw("\">")
          .escaped(text, start, end)
          .raw("</span>");
    }
  }

  /**
   * Where marks begin and end.
   *
   * @param changes by offset, how many marks of each kind begin less how many end
   * @param depth how many marks of each kind hold at the position advanced to
   * @param tags words that follow an offset
   * @param evidence words that follow a sentence, by its number
   */
  private record Marked(
      NavigableMap<Integer, int[]> changes,
      int[] depth,
      int[] advanced,
      Map<Integer, List<String>> tags,
      Map<Integer, List<String>> evidence) {

    static Marked of(ReadReport report, String text) {
      Marked marked =
          new Marked(
              new TreeMap<>(),
              new int[Mark.values().length],
              new int[] {0},
              new HashMap<>(),
              new HashMap<>());
      for (Finding finding : report.findings()) {
        switch (finding) {
          case Event event -> {
            marked.put(event.span(), Mark.EVENT, text);
            marked.put(event.trigger(), Mark.TRIGGER, text);
            event.restatedAt().forEach(again -> marked.put(again, Mark.EVENT, text));
            add(marked.tags, event.trigger().end(), Wording.words(event.type().word()));
          }
          case Attribution attribution -> {
            marked.put(attribution.speaker().span(), Mark.SPEAKER, text);
            marked.put(attribution.cueSpan(), Mark.SPEAKER, text);
          }
          case Quantity quantity -> marked.put(quantity.span(), Mark.QUANTITY, text);
          case Hedge hedge -> marked.put(hedge.span(), Mark.HEDGE, text);
          case Evidence evidence ->
              add(
                  marked.evidence,
                  report.sentenceAt(evidence.span().start()),
                  evidence.country()
                      + " "
                      + evidence.indicator()
                      + " "
                      + arrow(evidence.direction()));
          case Flow flow ->
              add(
                  marked.evidence,
                  report.sentenceAt(flow.span().start()),
                  "flow: " + flow.commodity());
          case Relation r -> {}
          case Mention m -> {}
          case DateMention d -> {}
        }
      }
      return marked;
    }

    private static void add(Map<Integer, List<String>> tags, int at, String tag) {
      List<String> here = tags.computeIfAbsent(at, key -> new ArrayList<>());
      if (!here.contains(tag)) {
        here.add(tag);
      }
    }

    private void put(Span span, Mark mark, String text) {
      if (span.length() > 0 && span.end() <= text.length()) {
        changes.computeIfAbsent(span.start(), key -> new int[depth.length])[mark.ordinal()]++;
        changes.computeIfAbsent(span.end(), key -> new int[depth.length])[mark.ordinal()]--;
      }
    }

    /** Offsets within the sentence where something changes, its ends left out. */
    List<Integer> boundaries(Span sentence) {
      return new ArrayList<>(
          changes
              .subMap(sentence.start(), false, Math.max(sentence.start(), sentence.end()), false)
              .keySet());
    }

    /** Takes in all changes up to the offset, inclusive. */
    void advance(int offset) {
      for (int[] change :
          changes.subMap(advanced[0], true, Math.max(advanced[0], offset + 1), false).values()) {
        for (int i = 0; i < depth.length; i++) {
          depth[i] += change[i];
        }
      }
      advanced[0] = Math.max(advanced[0], offset + 1);
    }
  }
}
