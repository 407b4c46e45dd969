package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.VerbGroup;
import org.spoor.lexicon.Hit;
import org.spoor.model.EventType;
import org.spoor.model.Item;
import org.spoor.text.Block;
import org.spoor.text.Token;

/**
 * Reads the entries of bulletins, which tell without a verb what their heading or the sentence
 * before them says was done: '4 October, Medininkai: 1.2 million cigarettes in a timber lorry'.
 * Immutable and safe to share.
 */
final class Notices {
  private final Totals totals;
  private final Actors actors;
  private final Goods goods;
  private final Money money;

  Notices(Totals totals, Actors actors, Goods goods, Money money) {
    this.totals = totals;
    this.actors = actors;
    this.goods = goods;
    this.money = money;
  }

  /**
   * What the entries below a heading or a sentence with a colon tell of.
   *
   * @param lead the heading or sentence
   * @param listed whether it leads a list only
   */
  record Topic(EventType type, Scene lead, boolean listed) {}

  /** The topic for the sentences behind this one. */
  Optional<Topic> after(Scene scene, Optional<Topic> before, boolean told) {
    Block.Kind kind = scene.sentence().sentence().block().kind();
    boolean title = kind == Block.Kind.HEADLINE || kind == Block.Kind.HEADING;
    int size = scene.sentence().size();
    boolean colon = size > 0 && scene.sentence().token(size - 1).is(":");
    if (title || colon) {
      for (int i = 0; i < size; i++) {
        Optional<EventType> type = totals.typeAt(scene, i).filter(EventType.SEIZURE::equals);
        if (type.isPresent()) {
          return Optional.of(new Topic(type.get(), scene, !title));
        }
      }
      return title ? Optional.empty() : before;
    }
    boolean item = kind == Block.Kind.LIST_ITEM;
    if (item && told) {
      return before.isPresent() ? before : Optional.of(new Topic(EventType.SEIZURE, scene, true));
    }
    return before.filter(topic -> item || !topic.listed());
  }

  /** The seizure that an entry tells of. */
  Optional<Draft> read(Scene scene, Optional<Topic> topic, Memory memory) {
    Block.Kind kind = scene.sentence().sentence().block().kind();
    if (topic.isEmpty()
        || kind != Block.Kind.LIST_ITEM && kind != Block.Kind.PARAGRAPH
        || scene.quantities().isEmpty()
        || finite(scene)) {
      return Optional.empty();
    }
    int size = scene.sentence().size();
    List<Item> items = new ArrayList<>(goods.read(scene, 0, size));
    items.removeIf(item -> item.amount().isEmpty());
    if (items.isEmpty()) {
      Optional<Hit> commodity = memory.commodityBefore(scene, size);
      if (commodity.isPresent()) {
        items.addAll(goods.bare(scene, 0, size, commodity.get()));
      }
    }
    if (items.isEmpty()) {
      items.addAll(labelled(scene));
    }
    if (items.isEmpty()) {
      return Optional.empty();
    }
    var sentence = scene.sentence().sentence();
    Draft draft =
        new Draft(
            scene, Sense.plain(EventType.SEIZURE), sentence.span(0, size), sentence.span(0, size));
    draft.nominal = true;
    draft.items.addAll(items);
    if (money.cued(scene, 0, size)) {
      draft.values.addAll(money.read(scene, EventType.SEIZURE, 0, size));
    }
    time(draft, scene, topic.get().lead());
    parties(draft, scene, topic.get().lead(), memory);
    return Optional.of(draft);
  }

  /** 'Cigarettes: 4.2 million': the goods are the label before the figure. */
  private List<Item> labelled(Scene scene) {
    for (FoundQuantity quantity : scene.quantities()) {
      for (Hit hit : scene.sentence().hits("commodity")) {
        boolean label =
            hit.to() <= quantity.from()
                && quantity.from() - hit.to() <= 2
                && separator(scene.sentence().token(hit.to()));
        if (label) {
          return goods.total(scene, quantity, hit).stream().toList();
        }
      }
    }
    return List.of();
  }

  private static boolean separator(Token token) {
    return token.is(":") || token.is("–") || token.is("—") || token.is("-") || token.is("|");
  }

  /** Whether a whole clause is told; participles and misread nouns are none. */
  private static boolean finite(Scene scene) {
    for (Clause clause : scene.syntax().clauses()) {
      VerbGroup verb = clause.verb();
      boolean relative = clause.kind() == Clause.Kind.RELATIVE;
      if (verb.shape() == VerbGroup.Shape.FINITE
          && !relative
          && (!clause.objects().isEmpty() || verb.to() - verb.from() > 1)) {
        return true;
      }
    }
    return false;
  }

  private static void time(Draft draft, Scene scene, Scene lead) {
    Optional<FoundDate> own = first(scene);
    Optional<FoundDate> led = own.isPresent() ? own : first(lead);
    draft.ownDate = own.isPresent();
    led.ifPresent(
        date -> {
          draft.date = Optional.of(date.mention().value());
          draft.cumulative = date.period() || own.isEmpty() && whole(date);
        });
  }

  private static boolean whole(FoundDate date) {
    String edtf = date.mention().value().edtf();
    return edtf.length() == 4 || edtf.contains("/");
  }

  private static Optional<FoundDate> first(Scene scene) {
    return scene.dates().stream().filter(d -> !d.duration() && !d.recurring()).findFirst();
  }

  private void parties(Draft draft, Scene scene, Scene lead, Memory memory) {
    draft.by.addAll(actors.authorities(scene));
    if (draft.by.isEmpty()) {
      draft.by.addAll(actors.authorities(lead));
    }
    if (draft.by.isEmpty()) {
      memory.home().code().ifPresent(draft.by::add);
    }
    for (int i = 0; i < scene.sentence().size() && draft.place.isEmpty(); i++) {
      Token before = i > 0 ? scene.sentence().token(i - 1) : scene.sentence().token(0);
      boolean site =
          i == 0
              || before.is(",")
              || before.is("in")
              || before.is("at")
              || before.is(":")
              || before.is("–");
      if (site) {
        actors.placesIn(scene, i, Math.min(scene.sentence().size(), i + 3)).stream()
            .filter(code -> code.length() == 2)
            .findFirst()
            .ifPresent(draft.place::add);
      }
    }
    if (draft.place.isEmpty() && draft.by.size() == 1) {
      draft.place.addAll(draft.by);
    }
    if (draft.by.size() == 1 && draft.place.size() == 1 && !draft.by.containsAll(draft.place)) {
      draft.by.clear();
    }
  }
}
