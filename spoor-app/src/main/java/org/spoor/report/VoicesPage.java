package org.spoor.report;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.corroboration.VoiceBook;
import org.spoor.assess.corroboration.VoiceBook.Backed;
import org.spoor.assess.corroboration.VoiceBook.Backer;
import org.spoor.assess.corroboration.VoiceBook.Contested;
import org.spoor.assess.corroboration.VoiceBook.Side;
import org.spoor.assess.corroboration.VoiceBook.Speaker;
import org.spoor.model.Attribution;
import org.spoor.model.Incident;

/** A voice book for a terminal. */
public final class VoicesPage {
  private static final int MOST_SPEAKERS = 60;
  private static final int MOST_CLAIMS = 3;
  private static final int MOST_INCIDENTS = 200;
  private static final int MOST_SENTENCES = 2;

  private final StringBuilder out = new StringBuilder();
  private final Ink ink;
  private final int width;
  private final Function<Saying, Quote> quotes;

  private VoicesPage(int width, boolean colour, Function<Saying, Quote> quotes) {
    this.ink = new Ink(colour);
    this.width = width;
    this.quotes = quotes;
  }

  /**
   * The page.
   *
   * @param width columns
   */
  public static String of(
      VoiceBook book, int width, boolean colour, Function<Saying, Quote> quotes) {
    VoicesPage page = new VoicesPage(width, colour, quotes);
    page.write(book);
    return page.out.toString();
  }

  private void write(VoiceBook book) {
    line(ink.strong("WHO SAYS SO"));
    if (book.speakers().isEmpty() && book.incidents().isEmpty()) {
      line("  nobody says anything");
    }
    List<Speaker> speakers = book.speakers();
    speakers.subList(0, Math.min(MOST_SPEAKERS, speakers.size())).forEach(this::speaker);
    more(speakers.size(), MOST_SPEAKERS);
    if (!book.contested().isEmpty()) {
      line("");
      line(ink.strong("Contradictions"));
    }
    book.contested().forEach(this::contested);
    if (!book.incidents().isEmpty()) {
      line("");
      line(ink.strong("What incidents rest on"));
    }
    List<Backed> incidents = book.incidents();
    incidents.subList(0, Math.min(MOST_INCIDENTS, incidents.size())).forEach(this::backed);
    more(incidents.size(), MOST_INCIDENTS);
  }

  private void more(int all, int shown) {
    if (all > shown) {
      line("  and " + (all - shown) + " more (--json has all)");
    }
  }

  private void speaker(Speaker speaker) {
    StringJoiner words = new StringJoiner(" · ");
    words.add(speaker.name());
    words.add(speaker.identity().word());
    speaker.terms().stream()
        .filter(terms -> terms != Attribution.Terms.UNSTATED)
        .forEach(terms -> words.add(Wording.words(terms.word())));
    words.add("reliability " + speaker.reliability().name());
    words.add(Wording.count(speaker.claims().size(), "claim"));
    if (!speaker.incidents().isEmpty()) {
      words.add("behind " + Wording.count(speaker.incidents().size(), "incident"));
    }
    wrapped("  ", words.toString());
    for (int i = 0; i < Math.min(MOST_CLAIMS, speaker.claims().size()); i++) {
      VoiceBook.Claim claim = speaker.claims().get(i);
      SayingText.lines("      ", claim.saying(), quotes, width)
          .forEach(part -> line(ink.faint(part)));
    }
    if (speaker.claims().size() > MOST_CLAIMS) {
      line(ink.faint("      and " + (speaker.claims().size() - MOST_CLAIMS) + " more"));
    }
  }

  private void contested(Contested contested) {
    wrapped(
        "  ",
        described(contested.incident())
            + ": "
            + Wording.words(contested.slot())
            + contested.settled().map(value -> ", settled as " + value).orElse(""));
    for (Side side : contested.sides()) {
      StringJoiner who = new StringJoiner(", ");
      side.speakers().forEach(who::add);
      side.publishers().forEach(who::add);
      wrapped(
          "    ≠ ",
          side.value()
              + (who.length() == 0 ? "" : ": " + who)
              + " (reliability "
              + side.reliability().name()
              + (side.note().isEmpty() ? "" : "; " + side.note())
              + ")");
      sentences(side.sayings());
    }
  }

  private void backed(Backed backed) {
    VoiceBook.Judgement judgement = backed.judgement();
    wrapped(
        "  ",
        described(backed.incident())
            + ": "
            + judgement.grade()
            + ", "
            + judgement
                .likelihood()
                .map(
                    word ->
                        Wording.words(word.word())
                            + " ("
                            + word.low()
                            + " to "
                            + word.high()
                            + " %)")
                .orElse("no word of likelihood"));
    wrapped("    · ", String.join("; ", judgement.reasons()));
    for (Backer voice : backed.voices()) {
      wrapped(
          "    ",
          voice.name()
              + " ("
              + voice.identity().map(Attribution.Identity::word).orElse("publisher")
              + ", "
              + voice.reliability().name()
              + ")");
      sentences(voice.sayings());
    }
  }

  private static String described(Incident incident) {
    StringJoiner words = new StringJoiner(", ");
    words.add(incident.id() + " " + Wording.words(incident.type().word()));
    String sides = Wording.countries(incident.parties().by());
    if (!incident.parties().against().isEmpty()) {
      sides += " → " + Wording.countries(incident.parties().against());
    }
    if (!sides.isBlank()) {
      words.add(sides.strip());
    }
    incident.when().edtf().ifPresent(words::add);
    return words.toString();
  }

  private void sentences(List<Saying> sayings) {
    for (int i = 0; i < Math.min(MOST_SENTENCES, sayings.size()); i++) {
      SayingText.lines("        ", sayings.get(i), quotes, width)
          .forEach(words -> line(ink.faint(words)));
    }
    if (sayings.size() > MOST_SENTENCES) {
      line(ink.faint("        and " + (sayings.size() - MOST_SENTENCES) + " more"));
    }
  }

  private void wrapped(String indent, String words) {
    Plain.wrapped(indent, Plain.of(words), width).forEach(this::line);
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
