package org.spoor.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.spoor.model.Document;
import org.spoor.model.Finding;
import org.spoor.model.Metadata;
import org.spoor.model.Span;

/**
 * A report that was read, with what was found in it.
 *
 * @param name how it is referred to: the document's id
 * @param findings in the order of the text
 * @param sentences where its sentences stand, in order; sentence 1 is the first
 * @param cited the words of the sentences that findings stand in, by number from 1
 * @param text the whole text; absent where the run is too large to keep it
 * @param copy whether it adds nothing to a report whose words it repeats: it is not counted
 */
public record ReadReport(
    String name,
    Metadata metadata,
    List<Finding> findings,
    List<Span> sentences,
    SortedMap<Integer, String> cited,
    Optional<String> text,
    boolean copy) {

  /** Longest sentence that is shown, in UTF-16 code units. */
  private static final int LONGEST_SENTENCE = 1_200;

  public ReadReport {
    findings = List.copyOf(findings);
    sentences = List.copyOf(sentences);
  }

  /**
   * Of a document and its findings.
   *
   * @param keepText whether the whole text may be kept
   * @param copy whether it adds nothing to a report whose words it repeats
   */
  public static ReadReport of(
      Document document,
      List<Finding> findings,
      List<Span> sentences,
      boolean keepText,
      boolean copy) {
    SortedMap<Integer, String> cited = new TreeMap<>();
    for (Finding finding : findings) {
      int number = sentenceAt(sentences, finding.span().start());
      if (number > 0 && !cited.containsKey(number)) {
        cited.put(number, sentence(document, sentences.get(number - 1)));
      }
    }
    return new ReadReport(
        document.id(),
        document.metadata(),
        findings,
        sentences,
        cited,
        keepText ? Optional.of(document.text()) : Optional.empty(),
        copy);
  }

  private static String sentence(Document document, Span span) {
    if (span.length() <= LONGEST_SENTENCE) {
      return document.quote(span);
    }
    return document.quote(new Span(span.start(), span.start() + LONGEST_SENTENCE)) + " …";
  }

  /**
   * The number, from 1, of the sentence that holds or follows the offset; 0 where there is none.
   */
  int sentenceAt(int offset) {
    return sentenceAt(sentences, offset);
  }

  private static int sentenceAt(List<Span> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() ? low + 1 : sentences.size();
  }

  /** The words of a cited sentence, empty for others. */
  String sentence(int number) {
    return cited.getOrDefault(number, "");
  }
}
