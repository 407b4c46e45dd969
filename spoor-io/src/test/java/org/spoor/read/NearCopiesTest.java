package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
  private static final long SEED = 20261123;

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(3_000));
    }
    return words;
  }

  @Test
  void findsCopiesAmongManyAndNothingElse() {
    System.out.println("seed " + SEED);
    Random random = new Random(SEED);
    NearCopies copies = new NearCopies();
    for (int i = 0; i < 500; i++) {
      List<String> words = words(random, 300);
      copies.add("d" + i, String.join(" ", words));
      if (i % 50 == 0) {
        // Another headline, a sentence less, a word changed.
        List<String> edited = new ArrayList<>(words.subList(10, 295));
        edited.set(100, "changed");
        copies.add("d" + i + "-copy", "A new headline here. " + String.join(", ", edited));
      }
    }
    List<NearCopies.Group> groups = copies.groups();
    assertThat(groups).hasSize(10);
    assertThat(groups.get(1).first()).isEqualTo("d50");
    assertThat(groups.get(1).others())
        .extracting(NearCopies.Member::id)
        .containsExactly("d50-copy");
    assertThat(groups.get(1).others().getFirst().similarity()).isBetween(0.85, 0.97);
  }

  @Test
  void measuresExactly() {
    assertThat(NearCopies.similarity("a b c d e f", "A, b. c d; e F")).isEqualTo(1.0);
    assertThat(NearCopies.similarity("a b c d e f", "a b c d e g"))
        .isCloseTo(1.0 / 3, within(1e-9));
    assertThat(NearCopies.similarity("a b", "a b")).isZero();
  }

  @Test
  void joinsChainsOfCopies() {
    List<String> words = words(new Random(SEED), 400);
    NearCopies copies = new NearCopies();
    for (int i = 0; i < 5; i++) {
      copies.add("d" + i, String.join(" ", words.subList(i * 15, 330 + i * 15)));
    }
    assertThat(copies.groups()).hasSize(1);
    assertThat(copies.groups().getFirst().others())
        .hasSize(4)
        .allMatch(member -> member.similarity() >= NearCopies.LEAST_SIMILARITY);
  }
}
