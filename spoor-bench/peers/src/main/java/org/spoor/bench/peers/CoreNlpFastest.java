package org.spoor.bench.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.spoor.bench.Contestant;

/** CoreNLP at its fastest: persons, organisations and places by one classifier, nothing else. */
public final class CoreNlpFastest implements Contestant {
  private @Nullable StanfordCoreNLP pipeline;

  @Override
  public String name() {
    return "CoreNLP 4.5.10, one CRF (3 classes), no SUTime, no numbers";
  }

  @Override
  public void load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,ner");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "true");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public int read(String text) {
    if (pipeline == null) {
      throw new IllegalStateException("load first");
    }
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.entityMentions().size();
  }
}
