package org.spoor.resolve.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spoor.resource.YamlTree;

class GenericBodiesTest {
  private static final Lore LORE = Lore.load();

  /** The examples beside the phrases: the state and the class that a name has. */
  @Test
  void examples() {
    for (YamlTree example : YamlTree.load(GenericBodies.RESOURCE).at("examples").list()) {
      String name = example.at("name").required();
      States.Stripped stripped = LORE.states().strip(Folding.fold(name));
      String found =
          LORE.generic()
              .of(stripped.rest())
              .map(generic -> (stripped.state() + " " + generic.name()).strip())
              .orElse("");
      assertThat(found).as(name).isEqualTo(example.at("body").required());
    }
  }

  @Test
  void featuresHaveReasonsAndExamples() {
    YamlTree features = YamlTree.load(Weights.RESOURCE);
    for (YamlTree feature : features.at("features").list()) {
      assertThat(feature.at("because").required()).isNotBlank();
      assertThat(feature.at("example").texts()).isNotEmpty();
      assertThat(Weights.load().of(feature.at("name").required())).isNotZero();
    }
    for (YamlTree certain : features.at("certain").list()) {
      assertThat(certain.at("because").required()).isNotBlank();
    }
  }
}
