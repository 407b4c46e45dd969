package org.spoor.extract.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.syntax.VerbGroup.Shape;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Finds verb groups: auxiliaries, negation, adverbs between them, the verb and its particle. */
final class VerbGroups {
  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves");

  private final Words words;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final int size;

  VerbGroups(Words words) {
    this.words = words;
    this.tokens = words.tokens;
    this.tags = words.tags;
    this.size = words.size;
  }

  /** The verb group that starts at a token. */
  Optional<VerbGroup> at(int from) {
    int i = from;
    boolean to = false;
    boolean negated = false;
    String modal = "";
    boolean be = false;
    boolean have = false;
    boolean does = false;
    int head = -1;
    int lastVerbal = -1;
    if (tokens.get(i).is("to") && verbFollowsTo(i)) {
      to = true;
      i++;
    }
    while (i < size) {
      Token token = tokens.get(i);
      String lower = token.lower();
      if (lower.equals("not") || lower.equals("n't") || lower.equals("never")) {
        if (i == from && !auxiliaryAhead(i + 1)) {
          return Optional.empty();
        }
        negated = true;
        i++;
      } else if (Words.MODALS.contains(lower) && (tags[i] == Tag.AUX || tags[i] == Tag.VERB)) {
        if (lastVerbal >= 0 && head >= 0) {
          break;
        }
        modal = lower;
        lastVerbal = i;
        i++;
      } else if (hasTo(i)) {
        modal = "must";
        lastVerbal = i + 1;
        i += 2;
      } else if (auxiliary(i) && verbalAhead(i + 1)) {
        String lemma = words.auxiliaryLemma(i);
        if (lemma.equals("be")) {
          be = true;
        } else if (lemma.equals("have")) {
          have = true;
        } else {
          does = true;
        }
        lastVerbal = i;
        i++;
      } else if (tags[i] == Tag.ADV && (lastVerbal >= 0 || to) && verbalAhead(i + 1)) {
        i++;
      } else if (lastVerbal >= 0 && REFLEXIVES.contains(lower) && verbalAhead(i + 1)) {
        i++;
      } else if (tags[i] == Tag.ADV && lastVerbal < 0 && !to && i == from && finiteAfterAdverb(i)) {
        i++;
      } else if (tags[i].verbal()) {
        if (lastVerbal < 0 && !to && words.modifier(i)) {
          return Optional.empty();
        }
        head = i;
        lastVerbal = i;
        i++;
        break;
      } else {
        break;
      }
    }
    if (head < 0 && lastVerbal < 0) {
      return Optional.empty();
    }
    if (head < 0) {
      head = lastVerbal;
      i = lastVerbal + 1;
    }
    if (i < size && (tokens.get(i).is("not") || tokens.get(i).is("n't"))) {
      negated = true;
      i++;
    }
    String lemma = tokens.get(head).lemma();
    if (i < size && PhrasalVerbs.contains(lemma, tokens.get(i).lower()) && particle(i)) {
      lemma = lemma + " " + tokens.get(i).lower();
      i++;
    }
    VerbForm form = words.formOf(head);
    boolean passive = be && form.participle();
    Shape shape;
    boolean auxiliaries = be || have || does || !modal.isEmpty();
    if (to) {
      shape = Shape.INFINITIVE;
    } else if (auxiliaries && !auxiliaryIng(from, head)) {
      shape = Shape.FINITE;
    } else if (auxiliaries) {
      shape = Shape.ING;
    } else {
      shape =
          switch (form) {
            case ING -> Shape.ING;
            case PARTICIPLE -> Shape.PARTICIPLE;
            case BASE, THIRD, PAST, PAST_OR_PARTICIPLE, NONE -> Shape.FINITE;
          };
    }
    if (shape == Shape.PARTICIPLE) {
      passive = true;
    }
    return Optional.of(new VerbGroup(from, i, head, lemma, shape, passive, negated, modal, have));
  }

  /** 'have to leave', 'had to go': a duty. */
  private boolean hasTo(int i) {
    return i + 2 < size
        && tokens.get(i + 1).is("to")
        && words.auxiliaryLemma(i).equals("have")
        && words.formOf(i + 2) == VerbForm.BASE
        && verbFollowsTo(i + 1);
  }

  /** 'in' and 'over' are particles only where no time or place follows. */
  private boolean particle(int i) {
    return !tokens.get(i).is("in") || i + 1 >= size || !tokens.get(i + 1).capitalised();
  }

  /** 'being expelled', 'having seized': auxiliaries that make no finite verb. */
  private boolean auxiliaryIng(int from, int head) {
    for (int j = from; j < head; j++) {
      if (tags[j].verbal()) {
        return words.formOf(j) == VerbForm.ING
            || tokens.get(j).is("being")
            || tokens.get(j).is("having");
      }
    }
    return false;
  }

  private boolean auxiliary(int i) {
    if (tags[i] != Tag.AUX
        && tags[i] != Tag.VERB
        && !(tags[i] == Tag.PART && tokens.get(i).text().length() > 1)) {
      return false;
    }
    return !words.auxiliaryLemma(i).isEmpty();
  }

  /** Whether a verb follows, adverbs and negation skipped. */
  private boolean verbalAhead(int from) {
    for (int i = from; i < size && i < from + 4; i++) {
      if (tags[i].verbal() || tokens.get(i).is("been")) {
        boolean asAdjective =
            tags[i] == Tag.VERB
                && words.formOf(i).participle()
                && i + 1 < size
                && tags[i + 1].nominal()
                && i > 0
                && tags[i - 1] == Tag.ADP;
        return !asAdjective;
      }
      boolean skips =
          REFLEXIVES.contains(tokens.get(i).lower())
              || tags[i] == Tag.ADV
              || tokens.get(i).is("not")
              || tokens.get(i).is("n't")
              || tags[i] == Tag.PART
                  && !tokens.get(i).is("to")
                  && !tokens.get(i).is("'s")
                  && !tokens.get(i).is("’s");
      if (!skips) {
        return false;
      }
    }
    return false;
  }

  private boolean auxiliaryAhead(int i) {
    return i < size && tags[i].verbal();
  }

  private boolean verbFollowsTo(int to) {
    int i = to + 1;
    while (i < size && i < to + 3 && (tags[i] == Tag.ADV || tokens.get(i).is("not"))) {
      i++;
    }
    if (i >= size || tags[i] == Tag.DET || tags[i] == Tag.NUM) {
      return false;
    }
    return tags[i].verbal() && words.formOf(i) == VerbForm.BASE
        || tags[to] == Tag.PART
            && words.formOf(i) == VerbForm.BASE
            && (tags[i] == Tag.NOUN)
            && i + 1 < size
            && words.startsNoun(i + 1);
  }

  private boolean finiteAfterAdverb(int i) {
    return i + 1 < size
        && (tags[i + 1] == Tag.VERB || Words.MODALS.contains(tokens.get(i + 1).lower()))
        && !words.modifier(i + 1)
        && i > 0
        && (tags[i - 1].nominal()
            || tags[i - 1] == Tag.PRON
            || tokens.get(i - 1).is("and")
            || tokens.get(i - 1).is(",")
            || Words.RELATIVES.contains(tokens.get(i - 1).lower()));
  }
}
