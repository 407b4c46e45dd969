package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.spoor.extract.syntax.Clause;
import org.spoor.lexicon.Hit;
import org.spoor.text.Token;

/**
 * Reads lists that leave the verb out: 'Poland expelled four Russian diplomats, Lithuania three and
 * France and Germany four each'.
 */
final class Gapping {
  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private Gapping() {}

  /** The event itself and those of the states that follow with a number of their own. */
  static List<Draft> expand(Triggers.Found found, UnaryOperator<Draft> copy) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<Draft> several = new ArrayList<>();
    several.add(draft);
    if (draft
        .clause
        .map(c -> c.verb().passive() || c.kind() == Clause.Kind.INFINITIVE)
        .orElse(true)) {
      return several;
    }
    List<Hit> waiting = new ArrayList<>();
    int at = found.token() + 1;
    while (at < scene.sentence().size()) {
      Token token = scene.sentence().token(at);
      Optional<Hit> state = state(scene, at);
      if (state.isPresent()) {
        waiting.add(state.get());
        at = state.get().to();
        continue;
      }
      if (number(token) > 0 && !waiting.isEmpty()) {
        several.addAll(named(found, waiting, at, copy));
        waiting.clear();
        at++;
        continue;
      }
      boolean link = token.is(",") || token.is("and") || token.is("the") || token.is(";");
      if (!link) {
        waiting.clear();
      }
      if (token.tag().verbal() && several.size() > 1) {
        break;
      }
      at++;
    }
    trim(several);
    return several;
  }

  /** A state's name, not a nationality and not behind a preposition. */
  private static Optional<Hit> state(Scene scene, int token) {
    Token before = scene.sentence().token(token - 1);
    boolean listed = before.is(",") || before.is("and") || before.is("the") || before.is(";");
    return listed ? scene.sentence().hitFrom("country", token) : Optional.empty();
  }

  /** The number that stands here: in digits, or a word up to twelve. */
  private static long number(Token token) {
    if (token.numeric()) {
      String text = token.text();
      boolean plain = text.length() <= 4 && text.chars().allMatch(Character::isDigit);
      return plain ? Long.parseLong(text) : 0;
    }
    return WORDS.indexOf(token.lower()) + 1L;
  }

  private static List<Draft> named(
      Triggers.Found found, List<Hit> states, int at, UnaryOperator<Draft> copy) {
    Scene scene = found.draft().scene;
    List<Draft> drafts = new ArrayList<>();
    for (Hit state : states) {
      Draft one = copy.apply(found.draft());
      one.by.clear();
      one.by.add(state.entry().id());
      one.byParties.clear();
      one.byParties.add(scene.syntax().words(state.from(), state.to()));
      one.against.removeAll(one.by);
      one.count = Optional.of(number(scene.sentence().token(at)));
      one.span = scene.sentence().sentence().span(state.from(), at + 1);
      drafts.add(one);
    }
    return drafts;
  }

  /** What follows in the list is no patient of the first member. */
  private static void trim(List<Draft> drafts) {
    for (Draft gapped : drafts.subList(1, drafts.size())) {
      for (Draft draft : drafts) {
        draft.against.removeAll(gapped.by);
      }
    }
  }
}
