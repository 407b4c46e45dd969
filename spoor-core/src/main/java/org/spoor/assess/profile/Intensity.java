package org.spoor.assess.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.spoor.assess.index.Side;
import org.spoor.model.Certainty;
import org.spoor.model.Evidence.Direction;
import org.spoor.resource.YamlTree;

/** Reads how strongly a sentence puts it, from words of degree. Immutable, safe to share. */
public final class Intensity {
  private static final String RESOURCE = "/org/spoor/assess/profile/intensity.yaml";

  /** A negation reaches this many words. */
  private static final int NEGATION = 2;

  private static final int LONGEST_PHRASE = 6;

  /**
   * What the words say.
   *
   * @param points on the scale 1 to 10
   * @param words the words of degree that say so; empty where the direction alone speaks
   */
  public record Reading(double points, List<String> words) {
    public Reading {
      words = List.copyOf(words);
    }
  }

  /** How a suggestion is made on one side of the Index; see the file. */
  record Rule(double start, double trust, double raises, double lowers) {}

  private final Rule criminal;
  private final Rule resilience;
  private final Map<String, Double> criminalWords;
  private final Map<String, Double> resilienceWords;
  private final Set<String> negators;
  private final Map<Certainty, Double> certainty = new EnumMap<>(Certainty.class);
  private final double[] halfWidth;

  private Intensity(YamlTree file) {
    criminal = rule(file.at("criminal"));
    resilience = rule(file.at("resilience"));
    criminalWords = words(file.at("levels").at("criminal"));
    resilienceWords = words(file.at("levels").at("resilience"));
    negators = new HashSet<>(file.at("negators").texts());
    for (Certainty each : Certainty.values()) {
      certainty.put(each, number(file.at("certainty").at(each.code())));
    }
    YamlTree width = file.at("halfWidth");
    halfWidth =
        new double[] {number(width.at("one")), number(width.at("few")), number(width.at("more"))};
  }

  /** Of the file of the class path. */
  public static Intensity load() {
    return new Intensity(YamlTree.load(RESOURCE));
  }

  private static Rule rule(YamlTree node) {
    return new Rule(
        number(node.at("start")),
        number(node.at("trust")),
        number(node.at("raises")),
        number(node.at("lowers")));
  }

  private static double number(YamlTree node) {
    String text = node.required();
    if (!text.matches("\\d{1,2}(\\.\\d{1,4})?")) {
      throw node.error("a number is wanted here, not '" + text + "'");
    }
    return Double.parseDouble(text);
  }

  private static Map<String, Double> words(YamlTree levels) {
    Map<String, Double> words = new HashMap<>();
    for (YamlTree level : levels.list()) {
      double points = number(level.at("points"));
      for (String phrase : level.at("words").texts()) {
        if (words.put(String.join(" ", tokens(phrase)), points) != null) {
          throw level.error("'" + phrase + "' stands in two levels");
        }
      }
    }
    return words;
  }

  Rule rule(Side side) {
    return side.criminal() ? criminal : resilience;
  }

  /** What a sentence of this certainty weighs. */
  double weight(Certainty of) {
    return certainty.getOrDefault(of, 1.0);
  }

  /** Half of an interval's width in points. */
  double halfWidth(int reports) {
    return halfWidth[reports <= 1 ? 0 : reports <= 3 ? 1 : 2];
  }

  /**
   * Reads a sentence. Words that are negated or point against its direction are passed over: 'not
   * limited' tells that it is more, not how much.
   *
   * @param direction up or down
   */
  public Reading read(String sentence, Side side, Direction direction) {
    Rule rule = rule(side);
    List<String> tokens = tokens(sentence);
    List<String> found = new ArrayList<>();
    double sum = 0;
    for (int at = 0; at < tokens.size(); ) {
      int length = 0;
      double points = 0;
      for (int n = Math.min(LONGEST_PHRASE, tokens.size() - at); n > 0 && length == 0; n--) {
        Double level =
            (side.criminal() ? criminalWords : resilienceWords)
                .get(String.join(" ", tokens.subList(at, at + n)));
        if (level != null) {
          length = n;
          points = level;
        }
      }
      if (length > 0) {
        boolean up = points > rule.start();
        if (!negated(tokens, at) && up == (direction == Direction.RAISES)) {
          found.add(String.join(" ", tokens.subList(at, at + length)));
          sum += points;
        }
      }
      at += Math.max(1, length);
    }
    if (found.isEmpty()) {
      return new Reading(direction == Direction.RAISES ? rule.raises() : rule.lowers(), List.of());
    }
    return new Reading(sum / found.size(), found);
  }

  private boolean negated(List<String> tokens, int at) {
    for (int i = Math.max(0, at - NEGATION); i < at; i++) {
      if (negators.contains(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> tokens(String words) {
    List<String> tokens = new ArrayList<>();
    for (String token :
        words.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}'-]+")) {
      if (!token.isEmpty()) {
        tokens.add(token);
      }
    }
    return tokens;
  }
}
