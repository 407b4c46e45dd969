package org.spoor.bench.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.spoor.bench.Contestant;

/**
 * CoreNLP's default pipeline for names: its three classifiers, the fine-grained rules, numbers and
 * SUTime.
 */
public final class CoreNlpDefault implements Contestant {
  private @Nullable StanfordCoreNLP pipeline;

  @Override
  public String name() {
    return "CoreNLP 4.5.10, default NER pipeline";
  }

  @Override
  public void load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
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
