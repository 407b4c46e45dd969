package org.spoor.extract.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.model.Evidence.Direction;

/**
 * Weighs the cues of a statement for an indicator.
 *
 * <p>Of markets and actors: change counts more than degree ('a significant decline'), degree more
 * than nothing. Of resilience: each judgement counts alike; degree and change turn or strengthen
 * the nearest noun that is good or bad to have ('limited support', 'widespread corruption').
 */
final class Judgement {
  /** A negation reaches this many tokens. */
  private static final int NEGATION = 7;

  /** Degree and change reach a noun this many tokens to the right. */
  private static final int DEGREE = 4;

  /** What is combated stands within this many tokens. */
  private static final int COMBAT = 10;

  /** A cue in the statement; {@code own} is its sign for the indicator, 0 for general cues. */
  private record Cue(int from, int to, CueClass kind, int own) {}

  private final SentenceReading sentence;
  private final Statement statement;
  private final Vocabulary vocabulary;

  Judgement(SentenceReading sentence, Statement statement, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.statement = statement;
    this.vocabulary = vocabulary;
  }

  /**
   * The direction, and what told it.
   *
   * @param cued false where only the market's presence speaks
   * @param plain whether it speaks of the market itself so plainly that no heading is needed
   */
  record Verdict(Direction direction, boolean cued, boolean plain) {}

  /** Which way the statement points for the indicator; empty where nothing tells. */
  Optional<Verdict> of(Indicator indicator) {
    List<Cue> cues = cues(indicator);
    for (Cue cue : cues) {
      if (cue.kind() == CueClass.UNKNOWN) {
        return Optional.of(new Verdict(Direction.NEUTRAL, true, false));
      }
    }
    return indicator.side().criminal() ? criminal(cues) : resilience(cues);
  }

  private Optional<Verdict> criminal(List<Cue> cues) {
    int change = 0;
    int degree = 0;
    int firstDegree = 0;
    boolean response = false;
    boolean failing = false;
    boolean present = false;
    boolean role = false;
    boolean record = false;
    boolean loneNegation = false;
    int negatedUntil = -1;
    for (Cue cue : cues) {
      int sign = cue.from() < negatedUntil ? -1 : 1;
      switch (cue.kind()) {
        case RISE, FALL -> {
          change += sign * (cue.kind() == CueClass.RISE ? 1 : -1);
          negatedUntil = -1;
          loneNegation = false;
        }
        case MORE, LESS, ROLE, RECORD -> {
          int value = sign * (cue.kind() == CueClass.LESS ? -1 : 1);
          role |= cue.kind() == CueClass.ROLE;
          record |= cue.kind() == CueClass.RECORD;
          degree += value;
          firstDegree = firstDegree == 0 ? value : firstDegree;
          loneNegation = false;
        }
        case NEGATION -> {
          negatedUntil = cue.to() + NEGATION;
          loneNegation = true;
        }
        case RESPONSE -> response = true;
        case FAILING -> failing = true;
        case PRESENCE -> present = true;
        default -> {
          if (cue.own() != 0) {
            degree -= sign * cue.own();
            firstDegree = firstDegree == 0 ? -sign * cue.own() : firstDegree;
          }
        }
      }
    }
    if (failing) {
      return cued(1, false);
    }
    if (response && change != 0 && degree == 0) {
      return Optional.of(new Verdict(Direction.NEUTRAL, true, false));
    }
    if (change != 0) {
      return cued(change, true);
    }
    if (firstDegree != 0) {
      return cued(degree != 0 ? degree : firstDegree, role || record && response);
    }
    if (loneNegation) {
      return cued(-1, false);
    }
    return Optional.of(
        new Verdict(response ? Direction.NEUTRAL : Direction.RAISES, present && !response, false));
  }

  private Optional<Verdict> resilience(List<Cue> cues) {
    int sum = 0;
    int last = 0;
    int negatedUntil = -1;
    int combatUntil = -1;
    int failingUntil = -1;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      int sign = cue.from() < negatedUntil ? -1 : 1;
      int value = 0;
      switch (cue.kind()) {
        case GOOD -> {
          boolean strengthensVice = nounAfter(cues, i, 3) == CueClass.VICE;
          value = cue.from() < failingUntil || strengthensVice ? 0 : sign;
        }
        case BAD -> value = -sign;
        case VIRTUE -> value = sign < 0 ? -1 : 0;
        case VICE -> value = cue.from() < combatUntil ? 0 : -sign;
        case MORE, RISE, RECORD -> value = nounNear(cues, i) == CueClass.VIRTUE ? sign : 0;
        case LESS, FALL -> {
          CueClass near = nounNear(cues, i);
          value = near == CueClass.VICE ? 2 * sign : -sign;
        }
        case FAILING -> {
          value = -sign;
          failingUntil = cue.to() + DEGREE;
        }
        case COMBAT -> combatUntil = cue.to() + COMBAT;
        case NEGATION -> negatedUntil = cue.to() + NEGATION;
        case RESPONSE, ROLE, PRESENCE, FILLER, UNKNOWN -> value = cue.own() * sign;
      }
      if (value != 0) {
        sum += value;
        last = value;
        if (sign < 0) {
          negatedUntil = -1;
        }
      }
    }
    return last == 0 ? Optional.empty() : cued(sum != 0 ? sum : last, false);
  }

  private static Optional<Verdict> cued(int sign, boolean plain) {
    return Optional.of(new Verdict(sign > 0 ? Direction.RAISES : Direction.LOWERS, true, plain));
  }

  private static CueClass nounAfter(List<Cue> cues, int i, int reach) {
    for (int j = i + 1; j < cues.size(); j++) {
      Cue next = cues.get(j);
      if (next.from() >= cues.get(i).to() + reach) {
        break;
      }
      if (next.kind() == CueClass.VIRTUE || next.kind() == CueClass.VICE) {
        return next.kind();
      }
    }
    return CueClass.FILLER;
  }

  /** The noun that a degree or change speaks of: behind it, else the last one before it. */
  private static CueClass nounNear(List<Cue> cues, int i) {
    CueClass after = nounAfter(cues, i, DEGREE);
    if (after != CueClass.FILLER) {
      return after;
    }
    for (int j = i - 1; j >= 0; j--) {
      CueClass kind = cues.get(j).kind();
      if (kind == CueClass.VIRTUE || kind == CueClass.VICE) {
        return kind;
      }
    }
    return CueClass.FILLER;
  }

  /** The statement's cues in order; a longer cue hides what it covers. */
  private List<Cue> cues(Indicator indicator) {
    List<Cue> all = new ArrayList<>();
    for (Hit hit : sentence.hits()) {
      if (hit.from() < statement.from() || hit.to() > statement.to()) {
        continue;
      }
      if (hit.in(Vocabulary.OWN_CUE)) {
        int own = vocabulary.ownCue(hit.entry(), indicator);
        if (own != 0) {
          all.add(new Cue(hit.from(), hit.to(), CueClass.FILLER, own));
        }
      } else if (hit.in(Vocabulary.CUE)
          || hit.in(Vocabulary.JUDGEMENT) && !indicator.side().criminal()) {
        all.add(new Cue(hit.from(), hit.to(), CueClass.valueOf(hit.entry().id()), 0));
      }
    }
    // The longest first, own cues before judgements before degrees of the same length.
    all.sort(
        Comparator.comparingInt((Cue cue) -> cue.from() - cue.to())
            .thenComparingInt(cue -> cue.own() != 0 ? 0 : cue.kind().judges() ? 1 : 2)
            .thenComparingInt(Cue::from));
    List<Cue> kept = new ArrayList<>(all.size());
    for (Cue cue : all) {
      if (kept.stream().noneMatch(k -> k.from() < cue.to() && cue.from() < k.to())) {
        kept.add(cue);
      }
    }
    kept.sort(Comparator.comparingInt(Cue::from));
    return kept;
  }
}
