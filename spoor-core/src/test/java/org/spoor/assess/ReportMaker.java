package org.spoor.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.spoor.model.Certainty;
import org.spoor.model.Finding;
import org.spoor.model.Metadata;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.resolve.Report;

/** Makes reports of findings, each in a sentence of its own of ten characters. */
public final class ReportMaker {
  private final String document;
  private final int number;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private Metadata metadata = Metadata.NONE;

  /** A report without findings. */
  public ReportMaker(int number, String document) {
    this.number = number;
    this.document = document;
  }

  /** A further sentence with a finding that is made from its id and its place. */
  public ReportMaker with(BiFunction<String, Span, Finding> maker) {
    Span span = new Span(sentences.size() * 11, sentences.size() * 11 + 10);
    sentences.add(span);
    findings.add(maker.apply("find-" + sentences.size(), span));
    return this;
  }

  /** Published then. */
  public ReportMaker published(String edtf) {
    metadata = metadata.withPublished(edtf);
    return this;
  }

  /** The report. */
  public Report report() {
    return new Report(number, document, metadata, findings, sentences, Optional.empty(), Set.of());
  }

  /** Told with a certainty by the report itself. */
  public static Standing standing(String code) {
    return new Standing(Certainty.of(code), Optional.empty(), Optional.empty(), List.of());
  }
}
