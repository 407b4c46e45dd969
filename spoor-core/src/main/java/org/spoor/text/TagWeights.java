package org.spoor.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The weights of OpenNLP's maximum entropy model, laid out so that what depends on a word alone is
 * summed up once a word and what depends on the tags before it is summed up once a model.
 *
 * <p>The features are those of the model's own description ({@code generator.featuregen} inside
 * it): the word, its beginnings and endings, its shape, two words to either side, the start of the
 * sentence, one and two tags before. A test compares the tags with OpenNLP's tagger.
 *
 * <p>Immutable and safe to share.
 */
final class TagWeights {
  private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String ENTRY = "pos.model";
  private static final int LONGEST_AFFIX = 4;
  private static final Neighbour NO_NEIGHBOUR = new Neighbour(null, null, null, null);

  /**
   * What a word says about the words around it.
   *
   * @param oneAfter about the word right after it
   * @param twoAfter about the second word after it
   * @param oneBefore about the word right before it
   * @param twoBefore about the second word before it
   */
  private record Neighbour(
      @Nullable Context oneAfter,
      @Nullable Context twoAfter,
      @Nullable Context oneBefore,
      @Nullable Context twoBefore) {}

  /**
   * What is known about a word as it is written.
   *
   * @param own score of each outcome for the word itself; not to be written to
   */
  record Word(double[] own, Neighbour neighbour) {
    void addOneAfter(double[] scores) {
      add(neighbour.oneAfter, scores);
    }

    void addTwoAfter(double[] scores) {
      add(neighbour.twoAfter, scores);
    }

    void addOneBefore(double[] scores) {
      add(neighbour.oneBefore, scores);
    }

    void addTwoBefore(double[] scores) {
      add(neighbour.twoBefore, scores);
    }
  }

  private final Tag[] tags;
  private final Map<String, Context> predicates;
  private final Map<String, Neighbour> neighbours;
  private final double[][] afterOne;
  private final double[][] afterTwo;
  private final @Nullable Context[] starts;

  private TagWeights(String[] outcomes, Map<String, Context> predicates) {
    int n = outcomes.length;
    this.predicates = predicates;
    this.tags = new Tag[n];
    this.afterOne = new double[n][];
    this.afterTwo = new double[n * n][];
    for (int i = 0; i < n; i++) {
      tags[i] = tag(outcomes[i]);
      afterOne[i] = sum(n, predicates.get("t=" + outcomes[i]));
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        Context pair = predicates.get("t2=" + outcomes[i] + "," + outcomes[j]);
        if (pair == null) {
          afterTwo[i * n + j] = afterOne[j];
        } else {
          double[] both = afterOne[j].clone();
          add(pair, both);
          afterTwo[i * n + j] = both;
        }
      }
    }
    this.starts =
        new @Nullable Context[] {
          predicates.get("S=begin"), predicates.get("p1S=begin"), predicates.get("p2S=begin")
        };
    this.neighbours = neighbours(predicates);
  }

  /** Reads the model from the class path. */
  static TagWeights load() {
    try (InputStream in = TagWeights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the part-of-speech model is not on the class path: " + RESOURCE);
      }
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(ENTRY)) {
          return of(new GenericModelReader(new BinaryFileDataReader(zip)).getModel());
        }
      }
      throw new IllegalStateException("no " + ENTRY + " in " + RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TagWeights of(AbstractModel model) {
    // OpenNLP's documented layout: parameters, predicates by name, outcome names.
    Object[] structures = model.getDataStructures();
    Map<String, Context> predicates = new HashMap<>();
    ((Map<?, ?>) structures[1])
        .forEach((name, context) -> predicates.put((String) name, (Context) context));
    return new TagWeights((String[]) structures[2], predicates);
  }

  private static Map<String, Neighbour> neighbours(Map<String, Context> predicates) {
    Map<String, Neighbour> neighbours = new HashMap<>();
    for (String name : predicates.keySet()) {
      if (name.startsWith("p1w=")
          || name.startsWith("p2w=")
          || name.startsWith("n1w=")
          || name.startsWith("n2w=")) {
        neighbours.computeIfAbsent(
            name.substring(4),
            word ->
                new Neighbour(
                    predicates.get("p1w=" + word),
                    predicates.get("p2w=" + word),
                    predicates.get("n1w=" + word),
                    predicates.get("n2w=" + word)));
      }
    }
    return neighbours;
  }

  /** The model joins the tags of words that it takes for one ('NOUN+PART'): the first counts. */
  private static Tag tag(String outcome) {
    int plus = outcome.indexOf('+');
    String name = plus < 0 ? outcome : outcome.substring(0, plus);
    try {
      return Tag.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Tag.X;
    }
  }

  /** How many outcomes there are. */
  int outcomes() {
    return tags.length;
  }

  /** The tag that an outcome stands for. */
  Tag tag(int outcome) {
    return tags[outcome];
  }

  /** Adds what the outcome of the one word before tells about the sentence's second word. */
  void addAfter(int last, double[] scores) {
    add(afterOne[last], scores);
  }

  /** Adds what the outcomes of the two words before tell. */
  void addAfter(int secondLast, int last, double[] scores) {
    add(afterTwo[secondLast * tags.length + last], scores);
  }

  /** Adds what the place in the sentence tells: {@code position} counts from 0. */
  void addStart(int position, double[] scores) {
    if (position < starts.length) {
      add(starts[position], scores);
    }
  }

  /** Everything that the word alone tells; as costly as its features are many. */
  Word word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    double[] own = sum(tags.length, predicates.get("def"));
    add(predicates.get("w=" + lower), own);
    add(predicates.get("wc=" + shape), own);
    add(predicates.get("w&c=" + lower + "," + shape), own);
    int n = word.length();
    for (int length = 1; length <= Math.min(LONGEST_AFFIX, n); length++) {
      add(predicates.get("suf=" + word.substring(n - length)), own);
      add(predicates.get("pre=" + word.substring(0, length)), own);
    }
    return new Word(own, neighbours.getOrDefault(lower, NO_NEIGHBOUR));
  }

  private static double[] sum(int outcomes, @Nullable Context context) {
    double[] scores = new double[outcomes];
    add(context, scores);
    return scores;
  }

  private static void add(@Nullable Context context, double[] scores) {
    if (context != null) {
      int[] outcomes = context.getOutcomes();
      double[] weights = context.getParameters();
      for (int i = 0; i < outcomes.length; i++) {
        scores[outcomes[i]] += weights[i];
      }
    }
  }

  private static void add(double[] more, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += more[i];
    }
  }
}
