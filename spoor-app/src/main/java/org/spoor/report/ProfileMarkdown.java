package org.spoor.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.assess.index.Bands;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.CountryProfile.Citation;
import org.spoor.assess.profile.CountryProfile.Coverage;
import org.spoor.assess.profile.CountryProfile.EvidenceLine;
import org.spoor.assess.profile.CountryProfile.IncidentLine;
import org.spoor.assess.profile.CountryProfile.IndicatorProfile;
import org.spoor.assess.profile.CountryProfile.Suggestion;

/** A country's profile as Markdown (CommonMark with tables). */
public final class ProfileMarkdown {
  /** Incidents of an indicator that are listed. */
  private static final int MOST_INCIDENTS = 20;

  private final StringBuilder out = new StringBuilder();

  private ProfileMarkdown() {}

  /** The whole page. */
  public static String of(CountryProfile profile) {
    ProfileMarkdown page = new ProfileMarkdown();
    page.write(profile);
    return page.out.toString();
  }

  private void write(CountryProfile profile) {
    line("# " + safe(profile.name()) + ": what the case holds");
    line("");
    line(
        "On the indicators of the Global Organized Crime Index, edition of "
            + profile.edition()
            + ". "
            + coverage(profile.coverage())
            + ".");
    line("");
    summary(profile);
    for (CountryProfile.Heading heading : profile.headings()) {
      line("## " + safe(heading.title()));
      line("");
      heading.indicators().forEach(this::indicator);
    }
    notes(profile);
    sources(profile.citations());
  }

  private void summary(CountryProfile profile) {
    line("| indicator | sentences | reports | suggested | analyst | published |");
    line("| --- | ---: | ---: | --- | --- | --- |");
    for (IndicatorProfile each : profile.indicators()) {
      line(
          "| "
              + safe(each.indicator().name())
              + " | "
              + each.coverage().sentences()
              + " | "
              + each.coverage().reports()
              + " | "
              + each.suggestion()
                  .map(ProfileMarkdown::interval)
                  .orElse(each.silent() ? "silent" : "–")
              + " | "
              + each.analyst().map(score -> score.score().toString()).orElse("")
              + " | "
              + published(each)
              + " |");
    }
    line("");
    List<String> silent =
        profile.indicators().stream()
            .filter(IndicatorProfile::silent)
            .map(each -> each.indicator().name())
            .toList();
    if (!silent.isEmpty()) {
      line(
          "Silent ("
              + silent.size()
              + "): "
              + safe(String.join(", ", silent))
              + ". No sentence in this case bears on them; that is not a low score.");
      line("");
    }
  }

  private void indicator(IndicatorProfile each) {
    line("### " + safe(each.indicator().name()));
    line("");
    if (each.silent()) {
      line("Silent: no sentence in this case bears on it. Silence is not a low score.");
    } else {
      line(
          each.suggestion()
                  .map(s -> "Suggested: " + interval(s) + ", " + band(s.band()) + ". ")
                  .orElse("No suggestion: nothing that is said points up or down. ")
              + coverage(each.coverage())
              + ".");
    }
    line("");
    each.analyst()
        .ifPresent(
            score -> {
              line(
                  "Analyst: **"
                      + score.score()
                      + "** ("
                      + safe(score.author())
                      + ", "
                      + safe(score.decision())
                      + ")"
                      + (score.note().isBlank() ? "" : ": " + safe(score.note()))
                      + (score.citations().isEmpty() ? "" : " " + cited(score.citations())));
              line("");
            });
    if (!each.published().isEmpty()) {
      line("Published: " + published(each) + ".");
      line("");
    }
    if (!each.evidence().isEmpty()) {
      each.evidence().forEach(this::evidence);
      line("");
    }
    each.suggestion()
        .ifPresent(
            suggestion -> {
              line("Why this interval:");
              line("");
              suggestion.reasons().forEach(reason -> line("- " + safe(reason)));
              line("");
            });
    incidents(each);
  }

  private void evidence(EvidenceLine each) {
    StringBuilder text = new StringBuilder("- ");
    text.append(
        switch (each.direction()) {
          case RAISES -> "▲";
          case LOWERS -> "▼";
          case NEUTRAL -> "●";
        });
    text.append(" “").append(safe(each.quote())).append("” [").append(each.citation()).append(']');
    String sure = Caption.certainty(each.certainty());
    if (!sure.isEmpty()) {
      text.append(" · ").append(sure);
    }
    each.hedge().ifPresent(hedge -> text.append(" (“").append(safe(hedge)).append("”)"));
    if (each.accepted()) {
      text.append(" · confirmed");
    }
    if (each.copy()) {
      text.append(" · copy, not counted");
    }
    line(text.toString());
  }

  private void incidents(IndicatorProfile each) {
    if (each.incidents().isEmpty()) {
      return;
    }
    line("Incidents that bear on it (they do not move the suggestion):");
    line("");
    for (CountryProfile.Figure figure : each.figures()) {
      for (Ledger.Total total : figure.totals()) {
        line(
            "- "
                + safe(figure.what())
                + ": **"
                + Wording.number(total.min())
                + (total.min() == total.max() ? "" : " to " + Wording.number(total.max()))
                + " "
                + safe(total.unit())
                + "**, "
                + Wording.count(figure.incidents(), "incident"));
      }
    }
    for (IncidentLine incident : each.incidents().stream().limit(MOST_INCIDENTS).toList()) {
      String caption = Caption.of(incident.incident());
      line(
          "- "
              + incident.incident().type().word()
              + (caption.isEmpty() ? "" : ": " + safe(caption))
              + " "
              + cited(incident.citations())
              + " ("
              + safe(incident.reason())
              + ")");
    }
    if (each.incidents().size() > MOST_INCIDENTS) {
      line("- … " + (each.incidents().size() - MOST_INCIDENTS) + " more");
    }
    line("");
  }

  private void notes(CountryProfile profile) {
    line("## How to read this");
    line("");
    line("- ▲ raises the score of the indicator, ▼ lowers it, ● tells nothing either way.");
    line(
        "- A suggestion is what the wording of the case comes to, not an assessment; its middle does not"
            + " depend on how often a thing is told.");
    line("- Cuts between verbal bands are an assumption where they are marked with *.");
    if (profile.outside() > 0) {
      line(
          "- "
              + Wording.count(profile.outside(), "sentence")
              + " on indicators that the edition of "
              + profile.edition()
              + " does not score left out.");
    }
    if (profile.indicators().stream().anyMatch(each -> !each.published().isEmpty())) {
      line(
          "- Published scores: Global Initiative Against Transnational Organized Crime, Global"
              + " Organized Crime Index.");
    }
    line("");
  }

  private void sources(List<Citation> citations) {
    line("## Sources");
    line("");
    for (Citation each : citations) {
      StringBuilder text = new StringBuilder();
      text.append(each.number()).append(". ").append(safe(each.document()));
      text.append(" §").append(each.sentence());
      for (String part : List.of(each.title(), each.publisher(), each.published())) {
        if (!part.isBlank()) {
          text.append(", ").append(safe(part));
        }
      }
      if (!each.speaker().isBlank()) {
        text.append("; said by ").append(safe(each.speaker()));
      }
      line(text.toString());
    }
    if (citations.isEmpty()) {
      line("None.");
    }
  }

  private static String interval(Suggestion suggestion) {
    return suggestion.low() + " to " + suggestion.high();
  }

  private static String band(Bands.Band band) {
    return safe(band.name()) + (band.confirmed() ? "" : "*");
  }

  private static String published(IndicatorProfile each) {
    return String.join(
        " · ",
        each.published().stream().map(score -> score.edition() + " " + score.score()).toList());
  }

  private static String cited(List<Integer> numbers) {
    return String.join("", numbers.stream().map(number -> "[" + number + "]").toList());
  }

  private static String coverage(Coverage coverage) {
    return String.format(
        Locale.ROOT,
        "%s, %s, %s, %s",
        Wording.count(coverage.sentences(), "sentence"),
        Wording.count(coverage.speakers(), "independent speaker"),
        Wording.count(coverage.publishers(), "publisher"),
        Wording.count(coverage.reports(), "report"));
  }

  /** Words of reports: no control characters, and nothing that Markdown or HTML would read. */
  private static String safe(String words) {
    String plain = Plain.of(words);
    StringBuilder text = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ("\\`*_[]<>|#&~".indexOf(c) >= 0 && c != '&' || c == '&' && entity(plain, i)) {
        text.append('\\');
      }
      text.append(c);
    }
    return text.toString();
  }

  private static boolean entity(String words, int at) {
    Optional<Integer> end = Optional.of(words.indexOf(';', at)).filter(e -> e > at);
    return end.isPresent() && end.get() - at < 12 && words.indexOf(' ', at, end.get()) < 0;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
