package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.Clause;
import org.spoor.lexicon.Hit;
import org.spoor.text.Token;

/**
 * Reads lists that leave the verb out: 'Poland expelled four Russian diplomats, Lithuania three and
 * France and Germany four each'.
 */
final class Gapping {
  private Gapping() {}

  /** The event itself and those of the states that follow with a number of their own. */
  static List<Draft> expand(Triggers.Found found, UnaryOperator<Draft> copy) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<Draft> several = new ArrayList<>();
    several.add(draft);
    if (draft.clause.map(c -> c.verb().passive() || c.kind() == Clause.Kind.INFINITIVE).orElse(true)) {
      return several;
    }
    List<Hit> waiting = new ArrayList<>();
    int at = found.token() + 1;
    boolean first = true;
    while (at < scene.sentence().size()) {
      Token token = scene.sentence().token(at);
      Optional<Hit> state = state(scene, at);
      if (state.isPresent()) {
        waiting.add(state.get());
        at = state.get().to();
        continue;
      }
      Optional<FoundQuantity> number = number(scene, at);
      if (number.isPresent() && !waiting.isEmpty()) {
        several.addAll(named(found, waiting, number.get(), copy));
        if (first) {
          trim(draft, waiting);
          first = false;
        }
        waiting.clear();
        at = number.get().to();
        continue;
      }
      boolean link = token.is(",") || token.is("and") || token.is("the") || token.is(";");
      if (!link) {
        waiting.clear();
      }
      if (token.tag().verbal() && !first) {
        break;
      }
      at++;
    }
    return several;
  }

  /** A state's name, not a nationality and not behind a preposition. */
  private static Optional<Hit> state(Scene scene, int token) {
    Token before = scene.sentence().token(token - 1);
    boolean listed = before.is(",") || before.is("and") || before.is("the") || before.is(";");
    return listed ? scene.sentence().hitFrom("country", token) : Optional.empty();
  }

  private static Optional<FoundQuantity> number(Scene scene, int token) {
    for (FoundQuantity quantity : scene.quantities()) {
      if (quantity.from() == token
          && quantity.quantity().dimension().equals("count")
          && quantity.quantity().amount().exact().isPresent()) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  private static List<Draft> named(
      Triggers.Found found, List<Hit> states, FoundQuantity number, UnaryOperator<Draft> copy) {
    Scene scene = found.draft().scene;
    List<Draft> drafts = new ArrayList<>();
    for (Hit state : states) {
      Draft one = copy.apply(found.draft());
      one.by.clear();
      one.by.add(state.entry().id());
      one.byParties.clear();
      one.byParties.add(scene.syntax().words(state.from(), state.to()));
      one.against.removeAll(one.by);
      one.count = Persons.count(number).figure();
      one.qualifier = number.quantity().qualifier();
      one.span = scene.sentence().sentence().span(state.from(), number.to());
      drafts.add(one);
    }
    return drafts;
  }

  /** What follows in the list is no patient of the first member. */
  private static void trim(Draft draft, List<Hit> states) {
    for (Hit state : states) {
      draft.against.remove(state.entry().id());
    }
  }
}
