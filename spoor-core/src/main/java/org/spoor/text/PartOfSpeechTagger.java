package org.spoor.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;

/**
 * Gives each token its part of speech, with the maximum entropy model of Apache OpenNLP for
 * Universal Dependencies tags.
 *
 * <p>Not thread safe; share the {@link Model} and take a tagger for each thread.
 */
final class PartOfSpeechTagger {
  private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSTagger tagger;

  private PartOfSpeechTagger(POSTagger tagger) {
    this.tagger = tagger;
  }

  /** A loaded model; immutable and safe to share. */
  record Model(POSModel model) {
    /** Reads the model from the class path. */
    static Model load() {
      try (InputStream in = PartOfSpeechTagger.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(
              "the part-of-speech model is not on the class path: " + RESOURCE);
        }
        return new Model(new POSModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    PartOfSpeechTagger tagger() {
      return new PartOfSpeechTagger(new POSTaggerME(model));
    }
  }

  /** The tags of a sentence's words. */
  Tag[] tag(String[] words) {
    String[] names = tagger.tag(words);
    Tag[] tags = new Tag[names.length];
    for (int i = 0; i < names.length; i++) {
      tags[i] = parse(names[i]);
    }
    return tags;
  }

  private static Tag parse(String name) {
    try {
      return Tag.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Tag.X;
    }
  }
}
