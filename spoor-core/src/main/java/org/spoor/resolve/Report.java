package org.spoor.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Metadata;
import org.spoor.model.Span;

/**
 * A report of the case with what was found in it, after the decisions about single finds: rejected
 * ones are gone, corrected ones are as corrected, added ones are there.
 *
 * @param number position in the case, from 0, in the order in which reports were read
 * @param document its id in the case
 * @param metadata with the date as a person may have put it right
 * @param findings in the order of the text
 * @param sentences where its sentences stand, in order
 * @param copyOf number of the report whose words it nearly repeats: the two are one voice
 * @param accepted finds that a person has confirmed, corrected or added
 */
public record Report(
    int number,
    String document,
    Metadata metadata,
    List<Finding> findings,
    List<Span> sentences,
    Optional<Integer> copyOf,
    Set<FindRef> accepted) {
  public Report {
    findings = List.copyOf(findings);
    sentences = List.copyOf(sentences);
    accepted = Set.copyOf(accepted);
  }

  /** The same with other finds confirmed. */
  public Report reviewed(Set<FindRef> confirmed) {
    return new Report(number, document, metadata, findings, sentences, copyOf, confirmed);
  }
}
