package org.spoor.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two names. */
final class NamePropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "Ivan",
          "Иван",
          "bin",
          "al-Rashid",
          "محمد",
          "حسن",
          "金",
          "正恩",
          "김정은",
          "Ltd",
          "OOO",
          "GmbH",
          "Bank",
          "3",
          "IV",
          "No.",
          "X.",
          "J",
          "O'Neill",
          "Müller",
          "Σωκράτης",
          "דוד",
          "สมชาย",
          "M/V",
          "&",
          "a",
          "ß",
          "Trading",
          "1st",
          "forty",
          "two",
          "\u202Egnol\u202C",
          "--",
          "Abd",
          "Allah",
          "IAEA",
          "International",
          "Atomic",
          "Energy",
          "Agency",
          "Mc",
          "Smith",
          "Smyth",
          "😀",
          "\uD800");

  private final NameMatcher matcher = NameMatcher.load();

  @Test
  void randomNamesKeepTheRules() {
    long seed = 20261126;
    Random random = new Random(seed);
    NameKind[] kinds = NameKind.values();
    for (int i = 0; i < 20_000; i++) {
      NameKind kind = kinds[random.nextInt(kinds.length)];
      Name a = Name.of(name(random), kind);
      Name b = Name.of(name(random), random.nextInt(4) > 0 ? kind : NameKind.ANY);
      String seen = "seed " + seed + ", step " + i + ": '" + a + "' and '" + b + "'";
      NameMatch there = matcher.match(a, b);
      NameMatch back = matcher.match(b, a);
      assertThat(there.score()).as(seen).isBetween(0.0, 1.0);
      assertThat(back.score()).as(seen).isCloseTo(there.score(), within(1e-9));
      assertThat(matcher.score(a, b)).as(seen).isEqualTo(there.score());
      assertThat(matcher.match(a, a).score()).as(seen).isEqualTo(1);
      assertThat(matcher.match(Name.of(a.text(), a.kind()), b)).as(seen).isEqualTo(there);
      assertThat(NameKeys.of(a)).as(seen).doesNotHaveDuplicates().isSorted();
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int words = 1 + random.nextInt(5);
    for (int i = 0; i < words; i++) {
      name.append(i == 0 ? "" : random.nextInt(8) == 0 ? ", " : " ");
      name.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return name.toString();
  }

  static List<String> hostile() {
    return List.of(
        "",
        " ",
        "...!?---",
        "\u202E\u2066\u2069",
        "\uD800\uDFFF\uDFFF",
        "A".repeat(100_000),
        "A B ".repeat(25_000),
        "a.".repeat(50_000),
        "ل".repeat(100_000),
        "金".repeat(100_000),
        "김".repeat(100_000),
        "é\u0301\u0301".repeat(30_000),
        "1st 2nd III ".repeat(10_000),
        "limited liability ".repeat(6_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileNamesAreBounded(String text) {
    Name name = Name.of(text, NameKind.ANY);
    for (String other : hostile()) {
      Name second = Name.of(other, NameKind.ORGANISATION);
      assertThat(matcher.match(name, second).score()).isBetween(0.0, 1.0);
    }
    assertThat(matcher.score(name, name)).isEqualTo(1);
    assertThat(NameKeys.of(name)).hasSizeLessThan(200);
    for (Reading reading : name.readings()) {
      assertThat(reading.words()).hasSizeLessThanOrEqualTo(Reading.MAX_WORDS);
    }
  }

  @Test
  void directionMarksAndJoinersChangeNothing() {
    Name plain = Name.of("Ivan Petrov", NameKind.PERSON);
    Name marked = Name.of("\u202AI\u200Bvan\u202C Pe\u00ADtrov\u200F", NameKind.PERSON);
    assertThat(matcher.score(plain, marked)).isEqualTo(1);
  }

  @Test
  void nothingMatchesNothingButItself() {
    Name empty = Name.of("", NameKind.PERSON);
    assertThat(matcher.score(empty, Name.of("Ivan Petrov", NameKind.PERSON))).isLessThan(0.3);
    assertThat(matcher.score(empty, Name.of("...", NameKind.PERSON))).isLessThan(0.3);
  }
}
