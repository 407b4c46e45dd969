package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.lexicon.Hit;
import org.spoor.model.DateValue;
import org.spoor.model.EventType;
import org.spoor.model.Item;
import org.spoor.model.Quantity;
import org.spoor.model.Value;
import org.spoor.text.Token;

/**
 * Reads figures over a period that are told of and not done: 'the total came to 46 tonnes',
 * 'seizures rose from 48 million in 2020 to 60 million', '…, against 610 kg a year earlier'.
 *
 * <p>What the figure is of stands in the sentence ('seized', 'arrests') or was told just before.
 * Immutable and safe to share.
 */
final class Totals {
  /** Nouns that a figure can be the size of. */
  private static final Set<String> MEASURES =
      Set.of(
          "total",
          "totals",
          "tally",
          "figure",
          "figures",
          "number",
          "numbers",
          "amount",
          "amounts",
          "quantity",
          "quantities",
          "volume",
          "sum",
          "count",
          "haul",
          "hauls",
          "catch",
          "yield",
          "weight",
          "balance",
          "result",
          "seizures",
          "confiscations",
          "interceptions",
          "finds",
          "arrests",
          "detentions",
          "expulsions",
          "value",
          "assets",
          "funds",
          "toll",
          "harvest",
          "bag");

  /** Verbs in front of 'to', 'at' or the figure itself. */
  private static final Set<String> CHANGES =
      Set.of(
          "come",
          "amount",
          "rise",
          "climb",
          "grow",
          "increase",
          "jump",
          "double",
          "triple",
          "quadruple",
          "treble",
          "fall",
          "drop",
          "decline",
          "decrease",
          "shrink",
          "go",
          "stand",
          "put",
          "arrive",
          "bring",
          "take",
          "swell",
          "soar",
          "surge",
          "slip",
          "sink",
          "add",
          "run",
          "plunge",
          "rose",
          "mount",
          "estimate",
          "say",
          "give",
          "set",
          "lie");

  private static final Set<String> REACHES =
      Set.of(
          "reached",
          "reach",
          "reaches",
          "totalled",
          "totaled",
          "totalling",
          "totaling",
          "totals",
          "exceeded",
          "exceeds",
          "topped",
          "passed",
          "numbered",
          "hit",
          "surpassed",
          "was",
          "is",
          "were",
          "are",
          "equals",
          "equalled",
          "approached",
          "made",
          "be",
          "been");

  private static final Set<String> COUNTS =
      Set.of(
          "counted",
          "counts",
          "recorded",
          "registered",
          "logged",
          "tallied",
          "reported",
          "listed",
          "totalled",
          "totaled",
          "booked",
          "documented",
          "noted");

  private static final Set<String> COMPARISONS =
      Set.of("against", "versus", "with", "to", "from", "after");

  private static final Set<String> FILLERS =
      Set.of(
          "about",
          "some",
          "around",
          "nearly",
          "almost",
          "roughly",
          "over",
          "than",
          "more",
          "less",
          "fewer",
          "a",
          "total",
          "record",
          "of",
          "just",
          "only",
          "exactly",
          "approximately",
          "least",
          "most",
          "under",
          "the",
          "well",
          "altogether",
          "already",
          "now");

  private static final int FILLERS_AT_MOST = 5;

  /** Tokens between a verb and the preposition before its figure. */
  private static final int VERB_REACH = 9;

  /** Sentences in which what was told before still says what a figure is of. */
  private static final int SENTENCES_BACK = 6;

  /** Tokens between a figure and the time behind it. */
  private static final int DATE_REACH = 9;

  private final Frames frames;
  private final Actors actors;
  private final Goods goods;
  private final Money money;

  Totals(Frames frames, Actors actors, Goods goods, Money money) {
    this.frames = frames;
    this.actors = actors;
    this.goods = goods;
    this.money = money;
  }

  /**
   * The totals of a sentence.
   *
   * @param here what was found in the sentence otherwise
   */
  List<Draft> find(Scene scene, List<Draft> here, Memory memory) {
    List<Draft> totals = new ArrayList<>();
    if (scene.quantities().isEmpty() || scene.headline()) {
      return totals;
    }
    for (FoundQuantity quantity : scene.quantities()) {
      if (told(quantity, here) || quantity.quantity().per().isPresent() || quantity.vague()) {
        continue;
      }
      int link = link(scene, quantity);
      if (link < 0) {
        continue;
      }
      boolean compared = compares(scene, link);
      boolean total =
          !compared
              && (measures(scene, link)
                  || scene.sentence().token(link).is("and") && !totals.isEmpty());
      if (!compared && !total) {
        continue;
      }
      if (compared && totals.isEmpty() && here.isEmpty()) {
        continue;
      }
      Optional<EventType> type = type(scene, quantity, here, memory);
      if (type.isPresent()) {
        draft(scene, quantity, type.get(), compared, here, totals, memory).ifPresent(totals::add);
      }
    }
    return totals;
  }

  static boolean told(FoundQuantity quantity, List<Draft> here) {
    double amount =
        quantity
            .quantity()
            .base()
            .map(Quantity.Base::amount)
            .orElse(quantity.quantity().amount())
            .exact()
            .orElse(-1.0);
    for (Draft draft : here) {
      boolean same =
          draft.items.stream().anyMatch(i -> i.amount().map(a -> near(a, amount)).orElse(false))
              || draft.values.stream().anyMatch(v -> near(v.amount(), amount))
              || draft.count.map(c -> near(c, amount)).orElse(false);
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(double a, double b) {
    // 20: packs told as cigarettes
    return a == b || a == b * 20;
  }

  /** The word before the figure that says how it is told, words about its exactness skipped. */
  private static int link(Scene scene, FoundQuantity quantity) {
    int at = quantity.from() - 1;
    for (int steps = 0; at >= 0 && steps < FILLERS_AT_MOST; steps++, at--) {
      if (!FILLERS.contains(scene.sentence().token(at).lower())) {
        return at;
      }
    }
    return at;
  }

  private static boolean compares(Scene scene, int link) {
    String word = scene.sentence().token(link).lower();
    if (!COMPARISONS.contains(word)) {
      return false;
    }
    String before = link > 0 ? scene.sentence().token(link - 1).lower() : "";
    return switch (word) {
      case "against", "versus", "after" ->
          before.equals(",") || before.equals("(") || before.equals("as");
      case "with", "to" -> before.startsWith("compare");
      default ->
          before.equals("up")
              || before.equals("down")
              || before.equals("after")
              || CHANGES.contains(scene.sentence().token(link - 1 < 0 ? 0 : link - 1).lemma());
    };
  }

  private static boolean measures(Scene scene, int link) {
    Token token = scene.sentence().token(link);
    String word = token.lower();
    if (COUNTS.contains(word)) {
      return true;
    }
    int verb = -1;
    if (word.equals("to") || word.equals("at") || word.equals("on")) {
      for (int i = link - 1; i >= Math.max(0, link - VERB_REACH) && verb < 0; i--) {
        Token candidate = scene.sentence().token(i);
        if (CHANGES.contains(candidate.lemma()) || CHANGES.contains(candidate.lower())) {
          verb = i;
        }
      }
    } else if (REACHES.contains(word)) {
      verb = link;
    }
    if (verb < 0) {
      return false;
    }
    for (int i = 0; i < link; i++) {
      if (MEASURES.contains(scene.sentence().token(i).lower())) {
        return true;
      }
    }
    return word.equals("at") && scene.sentence().token(verb).lemma().equals("arrive");
  }

  private Optional<EventType> type(
      Scene scene, FoundQuantity quantity, List<Draft> here, Memory memory) {
    EventType nearest = null;
    for (int i = 0; i < quantity.from(); i++) {
      Optional<EventType> one = typeAt(scene, i).filter(t -> fits(t, quantity));
      if (one.isPresent()) {
        nearest = one.get();
      }
    }
    if (nearest == null) {
      for (int i = quantity.to(); i < Math.min(scene.sentence().size(), quantity.to() + 6); i++) {
        Optional<EventType> one = typeAt(scene, i).filter(t -> fits(t, quantity));
        if (nearest == null && one.isPresent()) {
          nearest = one.get();
        }
      }
    }
    // 'The ministry counted 557': without a unit, only the sentence itself can say of what.
    boolean counted =
        quantity.quantity().dimension().equals("count")
            && !named(quantity)
            && COUNTS.contains(scene.sentence().token(link(scene, quantity)).lower());
    if (nearest != null || counted) {
      return Optional.ofNullable(nearest);
    }
    for (Draft draft : here) {
      if (fits(draft.type, quantity)) {
        return Optional.of(draft.type);
      }
    }
    return memory
        .last(EventType.SEIZURE, EventType.ARREST, EventType.EXPULSION, EventType.ASSET_FREEZE)
        .filter(d -> scene.index() - d.scene.index() <= SENTENCES_BACK)
        .map(d -> d.type)
        .filter(t -> fits(t, quantity));
  }

  /** What the verb or noun at a token tells of by itself. */
  Optional<EventType> typeAt(Scene scene, int token) {
    Optional<Hit> verb = scene.sentence().hitFrom(Frames.VERBS, token);
    if (verb.isPresent()) {
      List<Sense> senses = frames.ofVerb(verb.get().entry().id());
      // Only verbs that tell of the act by themselves.
      return senses.stream()
          .filter(s -> s.with().isEmpty() && s.agent() == Sense.Agent.ANY && s.patient().isEmpty())
          .filter(s -> s.needs() != Sense.Needs.AMOUNT)
          .map(Sense::type)
          .findFirst();
    }
    return scene
        .sentence()
        .hitFrom(Frames.NOUNS, token)
        .flatMap(noun -> frames.ofNoun(noun.entry().id()).stream().map(Sense::type).findFirst());
  }

  private static boolean fits(EventType type, FoundQuantity quantity) {
    String dimension = quantity.quantity().dimension();
    return switch (type) {
      case SEIZURE ->
          dimension.equals("mass") || dimension.equals("volume") || dimension.equals("count");
      case ARREST, EXPULSION -> dimension.equals("count");
      case ASSET_FREEZE -> dimension.equals("money");
      case RAID,
          DISMANTLING,
          CHARGE,
          CONVICTION,
          SENTENCE,
          EXTRADITION,
          SANCTION,
          ATTACK,
          ESPIONAGE,
          TRAFFICKING ->
          false;
    };
  }

  private Optional<Draft> draft(
      Scene scene,
      FoundQuantity quantity,
      EventType type,
      boolean compared,
      List<Draft> here,
      List<Draft> totals,
      Memory memory) {
    var sentence = scene.sentence().sentence();
    Draft draft =
        new Draft(
            scene,
            Sense.plain(type),
            sentence.span(quantity.from(), quantity.to()),
            sentence.span(0, Math.max(1, quantity.to())));
    draft.nominal = true;
    Draft model = !totals.isEmpty() ? totals.getLast() : !here.isEmpty() ? here.getLast() : null;
    if (!figure(draft, scene, quantity, compared ? model : null, memory)) {
      return Optional.empty();
    }
    FoundDate date = date(scene, quantity, compared);
    if (compared && date == null) {
      return Optional.empty();
    }
    if (date != null) {
      draft.date = Optional.of(date.mention().value());
      draft.ownDate = true;
    } else {
      draft.date = memory.lastDate(scene.paragraph()).map(DateValue::asInferred);
    }
    draft.cumulative = true;
    parties(draft, scene, model, memory);
    return Optional.of(draft);
  }

  private boolean figure(
      Draft draft, Scene scene, FoundQuantity quantity, @Nullable Draft model, Memory memory) {
    switch (draft.type) {
      case SEIZURE -> {
        int end = end(scene, quantity);
        List<Item> items = goods.read(scene, quantity.from(), end);
        if (items.isEmpty() || items.getFirst().amount().isEmpty()) {
          items = List.of();
          if (named(quantity)) {
            return false; // '12 cases': something else is counted
          }
          Optional<Item> item =
              memory
                  .commodityBefore(scene, quantity.from())
                  .flatMap(hit -> goods.total(scene, quantity, hit));
          if (item.isEmpty() && model != null && model.items.size() == 1) {
            item = goods.like(scene, quantity, model.items.getFirst());
          }
          items = item.stream().toList();
        }
        draft.items.addAll(items);
        return !items.isEmpty();
      }
      case ASSET_FREEZE -> {
        for (Value value : money.read(scene, draft.type, quantity.from(), quantity.to())) {
          draft.values.add(value);
        }
        return !draft.values.isEmpty();
      }
      case ARREST, EXPULSION -> {
        Figures.count(draft, Persons.count(quantity));
        draft.countOf = Optional.of("person");
        return draft.count.isPresent();
      }
      default -> {
        return false;
      }
    }
  }

  /** Whether the number counts something that is named behind it. */
  private static boolean named(FoundQuantity quantity) {
    return quantity.quantity().dimension().equals("count") && quantity.ofTo() > quantity.ofFrom();
  }

  private static int end(Scene scene, FoundQuantity quantity) {
    int end = Math.min(scene.sentence().size(), quantity.to() + 5);
    for (FoundQuantity other : scene.quantities()) {
      if (other.from() >= quantity.to()) {
        end = Math.min(end, other.from());
      }
    }
    return Math.max(end, quantity.to());
  }

  /** The time behind the figure; of a total failing that any other of the sentence. */
  private static @Nullable FoundDate date(Scene scene, FoundQuantity quantity, boolean compared) {
    int limit = quantity.to() + DATE_REACH;
    for (FoundQuantity other : scene.quantities()) {
      if (other.from() >= quantity.to() && compared(scene, other)) {
        limit = Math.min(limit, other.from());
      }
    }
    FoundDate other = null;
    for (FoundDate date : scene.dates()) {
      if (date.duration() || date.recurring()) {
        continue;
      }
      if (date.from() >= quantity.to() && date.from() < limit) {
        return date;
      }
      if (!compared && date.to() <= quantity.from()) {
        other = other == null || date.period() ? date : other;
      }
    }
    return other;
  }

  private static boolean compared(Scene scene, FoundQuantity other) {
    int link = link(scene, other);
    return link >= 0
        && (COMPARISONS.contains(scene.sentence().token(link).lower())
            || scene.sentence().token(link).is("and"));
  }

  private void parties(Draft draft, Scene scene, @Nullable Draft model, Memory memory) {
    if (model != null && model.type == draft.type) {
      draft.by.addAll(model.by);
      draft.against.addAll(model.against);
      draft.place.addAll(model.place);
      return;
    }
    int size = scene.sentence().size();
    if (draft.type == EventType.EXPULSION) {
      for (Hit hit : scene.sentence().hits("nationality")) {
        if (scene.says(
            List.of("diplomats", "envoys", "officials", "embassy", "spies"),
            hit.to(),
            hit.to() + 3)) {
          draft.against.add(hit.entry().id());
        }
      }
      return;
    }
    draft.by.addAll(actors.authorities(scene));
    if (draft.by.isEmpty()) {
      memory
          .last(draft.type)
          .filter(d -> scene.index() - d.scene.index() <= SENTENCES_BACK)
          .ifPresent(last -> draft.by.addAll(last.by.size() == 1 ? last.by : Set.of()));
    }
    for (int i = 0; i + 1 < size; i++) {
      Token token = scene.sentence().token(i);
      if (token.is("in") || token.is("at") || token.is("off")) {
        actors.placesIn(scene, i + 1, Math.min(size, i + 4)).stream()
            .filter(code -> code.length() == 2)
            .findFirst()
            .ifPresent(draft.place::add);
      }
    }
    if (draft.place.isEmpty() && draft.by.size() == 1 && draft.type == EventType.SEIZURE) {
      draft.place.addAll(draft.by);
      draft.place.remove("EU");
    }
  }
}
