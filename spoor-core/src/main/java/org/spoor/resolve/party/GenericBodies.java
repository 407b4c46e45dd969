package org.spoor.resolve.party;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.resource.YamlTree;

/** Bodies that every state has, by the phrases of {@code generic-bodies.yaml}. Immutable. */
final class GenericBodies {
  static final String RESOURCE = "/org/spoor/resolve/party/generic-bodies.yaml";

  /** What a generic phrase names together with a state. */
  enum As {
    BODY,
    STATE,
    REPORT,
    NONE
  }

  /** A class of bodies. */
  record Generic(String name, As as) {}

  private final Map<String, Generic> phrases = new HashMap<>();

  private GenericBodies() {}

  static GenericBodies load() {
    GenericBodies bodies = new GenericBodies();
    for (YamlTree node : YamlTree.load(RESOURCE).at("bodies").list()) {
      As as = As.valueOf(node.at("as").required().toUpperCase(Locale.ROOT));
      Generic generic = new Generic(node.at("class").required(), as);
      for (String phrase : node.at("phrases").texts()) {
        bodies.phrases.putIfAbsent(Folding.fold(phrase), generic);
      }
    }
    return bodies;
  }

  /** The class that a folded phrase without its state names. */
  Optional<Generic> of(String rest) {
    return Optional.ofNullable(phrases.get(rest));
  }
}
