package org.spoor.resolve.party;

import java.util.HashMap;
import java.util.Map;
import org.spoor.resource.YamlTree;

/** The weights of {@code features.yaml}. Immutable. */
final class Weights {
  static final String RESOURCE = "/org/spoor/resolve/party/features.yaml";

  /** Evidence of the names' likeness between two bounds, in natural log-odds. */
  record NameScore(double weight, double least, double most) {}

  private final Map<String, Double> weights;
  private final NameScore nameScore;
  private final double accept;
  private final double propose;

  private Weights(Map<String, Double> weights, NameScore nameScore, double accept, double propose) {
    this.weights = weights;
    this.nameScore = nameScore;
    this.accept = accept;
    this.propose = propose;
  }

  static Weights load() {
    YamlTree root = YamlTree.load(RESOURCE);
    Map<String, Double> weights = new HashMap<>();
    for (YamlTree node : root.at("features").list()) {
      weights.put(node.at("name").required(), number(node.at("weight")));
    }
    for (YamlTree node : root.at("certain").list()) {
      weights.put(node.at("name").required(), 0.0);
    }
    YamlTree score = root.at("name_score");
    NameScore nameScore =
        new NameScore(
            number(score.at("weight")), number(score.at("least")), number(score.at("most")));
    return new Weights(weights, nameScore, number(root.at("accept")), number(root.at("propose")));
  }

  private static double number(YamlTree node) {
    try {
      return Double.parseDouble(node.required());
    } catch (NumberFormatException e) {
      throw node.error("a number is wanted here");
    }
  }

  /** From which sum of evidence on two parties are joined. */
  double accept() {
    return accept;
  }

  /** From which sum of evidence on two parties are shown to a person. */
  double propose() {
    return propose;
  }

  NameScore nameScore() {
    return nameScore;
  }

  /**
   * The weight of a feature.
   *
   * @throws IllegalStateException when the file has no such feature
   */
  double of(String feature) {
    Double weight = weights.get(feature);
    if (weight == null) {
      throw new IllegalStateException(RESOURCE + " has no feature '" + feature + "'");
    }
    return weight;
  }
}
