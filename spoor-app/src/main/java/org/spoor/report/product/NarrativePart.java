package org.spoor.report.product;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.CountryProfile.Narrative;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Tone;

/** What an analyst has written of a country, with its references. */
final class NarrativePart {
  private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})]");

  private final CountryProfile profile;
  private final Citations citations;

  NarrativePart(CountryProfile profile, Citations citations) {
    this.profile = profile;
    this.citations = citations;
  }

  /** What stands under a heading, where something does; the whole under the empty one. */
  void write(String heading, List<Block> blocks) {
    for (Narrative each : profile.narrative(heading).stream().toList()) {
      List<String> paragraphs =
          EMPTY_LINES
              .splitAsStream(each.text())
              .map(part -> SPACE.matcher(part.strip()).replaceAll(" "))
              .filter(part -> !part.isEmpty())
              .toList();
      for (int i = 0; i < paragraphs.size(); i++) {
        Inline.Line line = line(paragraphs.get(i), each);
        if (i == paragraphs.size() - 1) {
          line.quiet(" (" + each.author() + ", " + each.decision() + ")");
        }
        blocks.add(new Paragraph(Tone.BODY, line.done()));
      }
    }
  }

  private Inline.Line line(String paragraph, Narrative narrative) {
    Inline.Line line = Inline.line();
    Matcher mark = MARK.matcher(paragraph);
    int from = 0;
    while (mark.find()) {
      int at = Integer.parseInt(mark.group(1));
      int number =
          at >= 1 && at <= narrative.citations().size() ? narrative.citations().get(at - 1) : 0;
      if (number > 0) {
        line.plain(paragraph.substring(from, mark.start())).cite(List.of(number));
        citations.used(citations.document(number), "analyst's narrative");
        from = mark.end();
      }
    }
    return line.plain(paragraph.substring(from));
  }
}
