package org.spoor.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.spoor.resource.YamlTree;

/** The pairs of examples.yaml beside the tables. */
final class NameExamplesTest {
  private final NameMatcher matcher = NameMatcher.load();

  @TestFactory
  List<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (YamlTree example : YamlTree.load("/org/spoor/resolve/name/examples.yaml").list()) {
      String left = example.at("left").required();
      String right = example.at("right").required();
      tests.add(DynamicTest.dynamicTest(left + " ~ " + right, () -> check(example, left, right)));
    }
    return tests;
  }

  private void check(YamlTree example, String left, String right) {
    NameKind kind = NameKind.valueOf(example.at("kind").required().toUpperCase(Locale.ROOT));
    Name a = Name.of(left, kind);
    Name b = Name.of(right, kind);
    NameMatch match = matcher.match(a, b);
    assertThat(match.accepted())
        .as("%s: %s", match.score(), match.toText())
        .isEqualTo(Boolean.parseBoolean(example.at("match").required()));
    assertThat(match.why()).extracting(Feature::name).contains(example.at("why").required());
    if (match.accepted()) {
      Set<String> shared = new HashSet<>(NameKeys.of(a));
      shared.retainAll(NameKeys.of(b));
      assertThat(shared).as("%s %s", NameKeys.of(a), NameKeys.of(b)).isNotEmpty();
    }
  }
}
