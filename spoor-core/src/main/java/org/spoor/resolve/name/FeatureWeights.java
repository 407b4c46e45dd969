package org.spoor.resolve.name;

import java.util.Locale;
import org.spoor.resource.YamlTree;

/** The weights of features.yaml: log-odds for each kind of evidence, and the base. */
final class FeatureWeights {
  private static final String RESOURCE = "/org/spoor/resolve/name/features.yaml";

  private final double base;
  private final double[] person = new double[Evidence.COUNT];
  private final double[] organisation = new double[Evidence.COUNT];

  private FeatureWeights(YamlTree tree) {
    this.base = number(tree.at("base"));
    YamlTree features = tree.at("features");
    if (features.keys().size() != Evidence.COUNT) {
      throw features.error("there must be " + Evidence.COUNT + " features");
    }
    for (Evidence evidence : Evidence.values()) {
      YamlTree feature = features.at(evidence.name().toLowerCase(Locale.ROOT));
      person[evidence.ordinal()] = number(feature.at("person"));
      organisation[evidence.ordinal()] = number(feature.at("other"));
    }
  }

  static FeatureWeights load() {
    return new FeatureWeights(YamlTree.load(RESOURCE));
  }

  private static double number(YamlTree node) {
    try {
      return Double.parseDouble(node.required());
    } catch (NumberFormatException e) {
      throw node.error("a number is wanted here");
    }
  }

  double base() {
    return base;
  }

  double weight(Evidence evidence, boolean personal) {
    return of(personal)[evidence.ordinal()];
  }

  /** The weights by the ordinal of their evidence; not to be changed. */
  double[] of(boolean personal) {
    return personal ? person : organisation;
  }
}
