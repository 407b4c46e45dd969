package org.spoor.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.model.Document;
import org.spoor.model.Metadata;
import org.spoor.text.Sentence;
import org.spoor.text.TextAnalyser;

/** Readings of short texts for the examples of the resources. */
public final class Readings {
  private static final TextAnalyser ANALYSER = TextAnalyser.load();

  private Readings() {}

  /** A text without a date. */
  public static Reading of(String text) {
    return of(text, Metadata.NONE);
  }

  /** A text published on an EDTF date. */
  public static Reading of(String text, String published) {
    return of(text, Metadata.NONE.withPublished(published));
  }

  private static Reading of(String text, Metadata metadata) {
    Document document = new Document("example", text, metadata);
    List<SentenceReading> sentences = new ArrayList<>();
    for (Sentence sentence : ANALYSER.analyse(document).sentences()) {
      sentences.add(new SentenceReading(sentence, List.of()));
    }
    return new Reading(document, sentences);
  }
}
