package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.lexicon.Hit;
import org.spoor.model.EventType;
import org.spoor.model.Item;

/**
 * Reads amounts behind the first that share its verb: 'Belgium seized 89.5 tonnes, the Netherlands
 * 70 tonnes', 'froze 516 million euros, Belgium 10 billion', '11,000 packs on Sunday and a further
 * 8,500 on Monday'. Immutable and safe to share.
 */
final class Shares {
  private static final Set<String> MORE = Set.of("further", "another", "additional");

  private final Goods goods;
  private final Money money;

  Shares(Goods goods, Money money) {
    this.goods = goods;
    this.money = money;
  }

  /**
   * The further events of a sentence.
   *
   * @param here what was found in the sentence; its last seizure or freeze is the model
   */
  List<Draft> find(Scene scene, List<Draft> here) {
    List<Draft> found = new ArrayList<>();
    Optional<Draft> model =
        here.stream()
            .filter(d -> d.type == EventType.SEIZURE || d.type == EventType.ASSET_FREEZE)
            .filter(d -> !d.nominal)
            .reduce((a, b) -> b);
    if (model.isEmpty()) {
      return found;
    }
    for (FoundQuantity quantity : scene.quantities()) {
      if (scene.sentence().sentence().span(quantity.from(), quantity.to()).start()
              < model.get().trigger.end()
          || Totals.told(quantity, here)
          || Totals.told(quantity, found)) {
        continue;
      }
      Optional<Hit> state = stateBefore(scene, quantity);
      boolean more = more(scene, quantity);
      if (state.isPresent() || more) {
        share(scene, quantity, model.get(), state, Draft::copy).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean more(Scene scene, FoundQuantity quantity) {
    for (int i = Math.max(0, quantity.from() - 2); i <= quantity.from() + 1; i++) {
      if (i < scene.sentence().size() && MORE.contains(scene.sentence().token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** ', the Netherlands 70 tonnes': a state between a comma or 'and' and the amount. */
  private static Optional<Hit> stateBefore(Scene scene, FoundQuantity quantity) {
    for (Hit hit : scene.sentence().hits("country")) {
      int before = hit.from() - 1;
      if (before >= 0 && scene.sentence().token(before).is("the")) {
        before--;
      }
      boolean listed =
          before > 0
              && (scene.sentence().token(before).is(",")
                  || scene.sentence().token(before).is("and")
                  || scene.sentence().token(before).is(";"));
      int gap = quantity.from() - hit.to();
      if (listed && gap >= 0 && gap <= 1) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> share(
      Scene scene,
      FoundQuantity quantity,
      Draft model,
      Optional<Hit> state,
      UnaryOperator<Draft> copy) {
    Draft draft = copy.apply(model);
    if (model.type == EventType.SEIZURE) {
      List<Item> items =
          goods.read(scene, quantity.from(), Math.min(scene.sentence().size(), quantity.to() + 3));
      items.removeIf(i -> i.amount().isEmpty());
      if (items.isEmpty() && !model.items.isEmpty()) {
        goods.like(scene, quantity, model.items.getLast()).ifPresent(items::add);
      }
      if (items.isEmpty()) {
        return Optional.empty();
      }
      draft.items.addAll(items);
    } else {
      draft.values.addAll(money.read(scene, model.type, quantity.from(), quantity.to()));
      if (draft.values.isEmpty()) {
        return Optional.empty();
      }
    }
    int from = quantity.from();
    if (state.isPresent()) {
      String code = state.get().entry().id();
      from = state.get().from();
      draft.by.clear();
      draft.byParties.clear();
      draft.by.add(code);
      draft.byParties.add(scene.syntax().words(state.get().from(), state.get().to()));
      draft.against.remove(code);
      model.against.remove(code);
      if (model.type == EventType.SEIZURE) {
        draft.place.clear();
        draft.places.clear();
        draft.place.add(code);
      }
    }
    draft.span = scene.sentence().sentence().span(from, quantity.to());
    for (FoundDate date : scene.dates()) {
      if (date.from() >= quantity.to() && date.from() <= quantity.to() + 2 && !date.duration()) {
        draft.date = Optional.of(date.mention().value());
        draft.ownDate = true;
        break;
      }
    }
    return Optional.of(draft);
  }
}
