package org.spoor.resolve.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The evidence of two readings: how much there is of each kind, and on which words. */
final class Comparison {
  private static final double NAME_WORD = 0.75;

  // An initial that fits is half a word that speaks for the match.
  private static final double INITIAL_NAME = 0.5;

  /** One piece of evidence. */
  record Item(Evidence kind, double value, String left, String right) {}

  final double[] values = new double[Evidence.COUNT];
  private final List<Item> items = new ArrayList<>(0);
  private final boolean explain;

  /** Whether the two say the same words in the same order and nothing else. */
  boolean same = true;

  private Comparison(boolean explain) {
    this.explain = explain;
  }

  static Comparison of(
      Name leftName, Reading left, Name rightName, Reading right, boolean explain) {
    Comparison comparison = new Comparison(explain);
    comparison.compare(leftName, left, rightName, right);
    return comparison;
  }

  List<Item> items() {
    return items;
  }

  private void compare(Name leftName, Reading left, Name rightName, Reading right) {
    Alignment alignment = new Alignment(left, right);
    double whole = Math.max(0.2, Math.min(left.weight(), right.weight()));
    double covered = 0;
    double names = 0;
    double worst = 0;
    for (Alignment.Pair pair : alignment.pairs) {
      double share = Math.min(pair.weight(), whole - covered) / whole;
      if (share < 0) {
        share = 0;
      }
      covered += pair.weight();
      names += pair.kind() == Evidence.INITIAL ? INITIAL_NAME : pair.weight();
      same &= pair.kind() == Evidence.SAME_WORD;
      add(
          pair.kind(),
          share,
          words(left, pair.leftAt(), pair.leftEnd()),
          words(right, pair.rightAt(), pair.rightEnd()));
      if (pair.likeness() < 0.9 && pair.kind() != Evidence.INITIAL) {
        double loss = 1 - pair.likeness();
        add(
            Evidence.LETTERS_DIFFER,
            loss * Math.min(1, pair.weight()),
            words(left, pair.leftAt(), pair.leftEnd()),
            words(right, pair.rightAt(), pair.rightEnd()));
        if (pair.weight() >= 0.5) {
          worst = Math.max(worst, loss);
        }
      }
    }
    if (worst > 0) {
      add(Evidence.WORST_WORD, worst, "", "");
    }
    leftovers(alignment, left, right, whole, names);
    numbers(left.numbers(), right.numbers());
    if (!left.legalForms().isEmpty()
        && !right.legalForms().isEmpty()
        && disjoint(left.legalForms(), right.legalForms())) {
      add(
          Evidence.LEGAL_FORM_DIFFERS,
          1,
          String.join(" ", left.legalForms()),
          String.join(" ", right.legalForms()));
    }
    order(alignment);
    if (contradict(leftName.kind(), rightName.kind())
        || unlike(leftName.kind(), left, rightName.kind())
        || unlike(rightName.kind(), right, leftName.kind())) {
      add(Evidence.KIND_CONTRADICTION, 1, leftName.kind().name(), rightName.kind().name());
    }
    double characters =
        leftName.syllabic() == rightName.syllabic()
            ? SyllableScript.difference(leftName.syllabic(), leftName.text(), rightName.text())
            : 0;
    if (characters > 0) {
      add(Evidence.CHARACTERS_DIFFER, characters, leftName.text(), rightName.text());
    }
  }

  private void leftovers(
      Alignment alignment, Reading left, Reading right, double whole, double names) {
    List<Word> leftOver = alignment.leftOver();
    List<Word> rightOver = alignment.rightOver();
    if (leftOver.isEmpty() != rightOver.isEmpty()) {
      // A word said twice adds nothing the second time.
      leftOver = notRepeated(leftOver, left.words());
      rightOver = notRepeated(rightOver, right.words());
    }
    double leftWeight = weight(leftOver);
    double rightWeight = weight(rightOver);
    same &= leftWeight + rightWeight == 0;
    double both = Math.min(leftWeight, rightWeight);
    if (leftWeight + rightWeight == 0) {
      return;
    }
    if (both > 0) {
      double strongest = Math.min(strongest(leftOver), strongest(rightOver));
      add(
          Evidence.CONTRADICTION,
          Math.min(1, Math.max(strongest, both)),
          text(leftOver),
          text(rightOver));
      add(Evidence.CONTRADICTED_SHARE, Math.min(1, both / whole), "", "");
    }
    double extra = Math.abs(leftWeight - rightWeight);
    double longer = Math.max(left.weight(), right.weight());
    if (extra > 0 && longer > 0) {
      boolean onLeft = leftWeight > rightWeight;
      List<Word> only = onLeft ? leftOver : rightOver;
      if (both == 0 && only.stream().anyMatch(word -> word.country)) {
        add(Evidence.COUNTRY_ONE_SIDE, 1, onLeft ? text(only) : "", onLeft ? "" : text(only));
      }
      add(
          Evidence.ONLY_ONE_SIDE,
          extra / longer,
          onLeft ? text(leftOver) : "",
          onLeft ? "" : text(rightOver));
    }
    if (names < 1.5 && extra > NAME_WORD) {
      add(Evidence.THIN, 1, "", "");
    }
  }

  private static List<Word> notRepeated(List<Word> over, List<Word> words) {
    return over.stream()
        .filter(word -> words.stream().noneMatch(w -> w != word && w.latin.equals(word.latin)))
        .toList();
  }

  private void numbers(Set<String> left, Set<String> right) {
    if (left.isEmpty() && right.isEmpty() || left.equals(right)) {
      return;
    }
    boolean both = !left.isEmpty() && !right.isEmpty();
    boolean contained = left.containsAll(right) || right.containsAll(left);
    add(
        both && !contained ? Evidence.NUMBER_CONTRADICTION : Evidence.NUMBER_ONE_SIDE,
        1,
        String.join(" ", left.stream().sorted().toList()),
        String.join(" ", right.stream().sorted().toList()));
  }

  private void order(Alignment alignment) {
    int count = alignment.pairs.size();
    if (same) {
      boolean straight = true;
      for (Alignment.Pair pair : alignment.pairs) {
        straight &= pair.leftAt() == pair.rightAt();
      }
      if (straight) {
        return;
      }
    }
    int crossings = 0;
    for (int i = 0; i < count; i++) {
      Alignment.Pair a = alignment.pairs.get(i);
      for (int j = i + 1; j < count; j++) {
        Alignment.Pair b = alignment.pairs.get(j);
        if (a.weight() < 0.5 || b.weight() < 0.5) {
          continue;
        }
        int l = a.leftAt() - b.leftAt();
        int r = a.rightAt() - b.rightAt();
        crossings += Integer.signum(l) != Integer.signum(r) ? 1 : 0;
      }
    }
    if (crossings > 0) {
      same = false;
      add(Evidence.ORDER, 1, "", "");
      if (alignment.descentSwapped()) {
        add(Evidence.DESCENT_SWAPPED, 1, "", "");
      }
    }
  }

  private static boolean contradict(NameKind a, NameKind b) {
    return a != b && a != NameKind.ANY && b != NameKind.ANY;
  }

  // A name of no known kind that reads as a person's, beside one that is known to be none.
  private static boolean unlike(NameKind kind, Reading reading, NameKind other) {
    return kind == NameKind.ANY
        && reading.personal()
        && reading.words().size() > 1
        && (other == NameKind.ORGANISATION || other == NameKind.VESSEL);
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  private void add(Evidence kind, double value, String left, String right) {
    values[kind.ordinal()] += value;
    if (explain) {
      items.add(new Item(kind, value, left, right));
    }
  }

  private String words(Reading reading, int from, int to) {
    return explain ? text(reading.words().subList(from, to)) : "";
  }

  private String text(List<Word> words) {
    if (!explain || words.isEmpty()) {
      return "";
    }
    return words.size() == 1
        ? words.getFirst().surface
        : words.stream().map(word -> word.surface).collect(Collectors.joining(" "));
  }

  private static double weight(List<Word> words) {
    double sum = 0;
    for (Word word : words) {
      sum += word.weight;
    }
    return sum;
  }

  // How much a word without counterpart can deny: an initial or a title that is also a name counts
  // little for a match, but much against one.
  private static double strongest(List<Word> words) {
    double most = 0;
    for (Word word : words) {
      boolean deniesMore =
          word.role == Role.INITIAL || word.role == Role.TITLE && word.weight > 0.3;
      most = Math.max(most, deniesMore ? 0.8 : word.weight);
    }
    return most;
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
