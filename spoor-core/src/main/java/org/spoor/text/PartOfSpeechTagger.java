package org.spoor.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives each token its part of speech, with the maximum entropy model of Apache OpenNLP for
 * Universal Dependencies tags.
 *
 * <p>Each word takes the best tag after the tags before it. OpenNLP's own tagger comes to the same
 * tags, at ten times the cost; {@code docs/decisions/0003-tagger.md} tells why.
 *
 * <p>Not thread safe; share the {@link Model} and take a tagger for each thread.
 */
final class PartOfSpeechTagger {
  /** Words whose scores are kept: enough for running text, and about 10 MB at most. */
  private static final int MOST_WORDS = 20_000;

  private final TagWeights weights;
  private final Map<String, TagWeights.Word> words = new HashMap<>();
  private final double[] scores;

  private PartOfSpeechTagger(TagWeights weights) {
    this.weights = weights;
    this.scores = new double[weights.outcomes()];
  }

  /** A loaded model; immutable and safe to share. */
  record Model(TagWeights weights) {
    /** Reads the model from the class path. */
    static Model load() {
      return new Model(TagWeights.load());
    }

    PartOfSpeechTagger tagger() {
      return new PartOfSpeechTagger(weights);
    }
  }

  /** The tags of a sentence's words. */
  Tag[] tag(String[] sentence) {
    TagWeights.Word[] known = new TagWeights.Word[sentence.length];
    for (int i = 0; i < sentence.length; i++) {
      known[i] = word(sentence[i]);
    }
    Tag[] tags = new Tag[sentence.length];
    int last = -1;
    int secondLast = -1;
    for (int i = 0; i < sentence.length; i++) {
      score(known, i);
      if (i > 1) {
        weights.addAfter(secondLast, last, scores);
      } else if (i == 1) {
        weights.addAfter(last, scores);
      }
      secondLast = last;
      last = best();
      tags[i] = weights.tag(last);
    }
    return tags;
  }

  private TagWeights.Word word(String text) {
    TagWeights.Word word = words.get(text);
    if (word == null) {
      if (words.size() >= MOST_WORDS) {
        words.clear();
      }
      word = weights.word(text);
      words.put(text, word);
    }
    return word;
  }

  /** Sums up everything that does not depend on other words' tags. */
  private void score(TagWeights.Word[] sentence, int i) {
    System.arraycopy(sentence[i].own(), 0, scores, 0, scores.length);
    weights.addStart(i, scores);
    if (i > 0) {
      sentence[i - 1].addOneAfter(scores);
    }
    if (i > 1) {
      sentence[i - 2].addTwoAfter(scores);
    }
    if (i + 1 < sentence.length) {
      sentence[i + 1].addOneBefore(scores);
    }
    if (i + 2 < sentence.length) {
      sentence[i + 2].addTwoBefore(scores);
    }
  }

  private int best() {
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[best]) {
        best = k;
      }
    }
    return best;
  }
}
