package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.lexicon.Hit;
import org.spoor.model.Item;
import org.spoor.model.Qualifier;
import org.spoor.model.Quantity;
import org.spoor.resource.CsvTable;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Reads goods with their amounts from a range of tokens. Immutable and safe to share. */
final class Goods {
  private static final int LONGEST_GAP = 7;

  /** Heads that are the goods that stand before them. */
  private static final Set<String> GOODS_HEADS =
      Set.of(
          "product",
          "shipment",
          "consignment",
          "load",
          "haul",
          "pack",
          "packet",
          "tablet",
          "pill",
          "carton",
          "stash",
          "plant",
          "leaf",
          "block",
          "brick",
          "package",
          "parcel",
          "tusk",
          "batch",
          "stick",
          "good",
          "goods",
          "ware",
          "substance",
          "bar",
          "bag",
          "proceeds",
          "part",
          "component",
          "item",
          "seizure",
          "seedling",
          "smuggling",
          "trafficking",
          "attempt",
          "bid",
          "cargo");

  private record Container(String commodity, String unit, double factor) {}

  private final Map<String, List<Container>> containers;
  private final Map<String, String> broader;

  private Goods(Map<String, List<Container>> containers, Map<String, String> broader) {
    this.containers = containers;
    this.broader = broader;
  }

  static Goods load() {
    Map<String, List<Container>> containers = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/packaging.csv").rows()) {
      if (!row.get("qualifier").equals("exactly")) {
        continue; // what a container usually holds is no amount that a text tells
      }
      Container container =
          new Container(
              row.get("commodity"), row.get("unit"), Double.parseDouble(row.get("factor")));
      for (String word : row.list("container")) {
        containers.computeIfAbsent(word, w -> new ArrayList<>()).add(container);
      }
    }
    Map<String, String> broader = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/commodities.csv").rows()) {
      broader.put(row.get("id"), row.get("broader"));
    }
    return new Goods(containers, broader);
  }

  /** The goods in these tokens, in order; each commodity with the amount that stands with it. */
  List<Item> read(Scene scene, int from, int to) {
    List<Item> items = new ArrayList<>();
    Set<FoundQuantity> used = new HashSet<>();
    int done = from;
    for (Hit hit : scene.sentence().hits()) {
      boolean strong = hit.in("commodity");
      if (start(scene, hit) < done || hit.to() > to || !strong && !hit.in("commodity_weak")) {
        continue;
      }
      if (!strong && coveredByStrong(scene, hit)) {
        continue;
      }
      FoundQuantity quantity = quantityOf(scene, hit, from, to, used);
      if (!strong && (quantity == null || !countsGoods(quantity)) || person(scene, hit)) {
        continue;
      }
      if (modifier(scene, hit) || containerOfAnother(scene, hit, to)) {
        continue;
      }
      if (quantity != null) {
        used.add(quantity);
        int end = quantity.to();
        int told = converted(scene, end);
        scene.quantities().stream().filter(q -> q.from() > end && q.to() < told).forEach(used::add);
      }
      items.add(item(scene, hit, quantity, hit.from()));
      done = hit.to();
    }
    return merged(items);
  }

  /**
   * Amounts of goods that only the sentences before name: 'the 4,022 kilos found in September'.
   *
   * @param commodity what they are of
   */
  List<Item> bare(Scene scene, int from, int to, Hit commodity) {
    List<Item> items = new ArrayList<>();
    for (FoundQuantity quantity : scene.quantities()) {
      if (quantity.from() >= from && quantity.to() <= to) {
        boolean packed =
            quantity.quantity().dimension().equals("count")
                && container(scene, quantity, quantity.to() + 1, commodity) != null;
        if (massOrVolume(quantity) || packed) {
          items.add(item(scene, commodity, quantity, quantity.to() + 1));
        }
      }
    }
    return items;
  }

  /** A figure whose goods stand somewhere before it: 'the number of packs seized rose to …'. */
  Optional<Item> total(Scene scene, FoundQuantity quantity, Hit commodity) {
    if (!amounts(quantity)) {
      return Optional.empty();
    }
    Item item = item(scene, commodity, quantity, quantity.to() + 1);
    Container packed = container(scene, 0, quantity.from(), commodity);
    boolean plain = quantity.quantity().dimension().equals("count");
    if (plain
        && packed != null
        && container(scene, quantity, quantity.to() + 1, commodity) == null) {
      double factor = packed.factor();
      item =
          new Item(
              item.commodity(),
              item.amount().map(a -> a * factor),
              Optional.of(packed.unit()),
              item.qualifier());
    }
    return Optional.of(item).filter(i -> i.amount().isPresent());
  }

  /** A figure of the same goods as another item: ', against 49 tonnes a year earlier'. */
  Optional<Item> like(Scene scene, FoundQuantity quantity, Item other) {
    Optional<Double> figure =
        quantity
            .quantity()
            .base()
            .map(Quantity.Base::amount)
            .orElse(quantity.quantity().amount())
            .exact();
    return figure.map(
        f ->
            new Item(
                other.commodity(),
                Optional.of(f),
                other.unit(),
                Optional.of(quantity.quantity().qualifier().orElse(Qualifier.EXACTLY))));
  }

  private static boolean countsGoods(FoundQuantity quantity) {
    String dimension = quantity.quantity().dimension();
    return dimension.equals("count") || dimension.equals("mass") || dimension.equals("volume");
  }

  private static boolean coveredByStrong(Scene scene, Hit weak) {
    for (int i = weak.from(); i < weak.to(); i++) {
      if (scene.sentence().hitAt("commodity", i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** 'drug traffickers', 'cocaine dealer': persons, not goods. */
  private static boolean person(Scene scene, Hit hit) {
    int next = hit.to();
    if (next >= scene.sentence().size()) {
      return false;
    }
    return scene.sentence().hitFrom("role_noun", next).isPresent()
        || scene.sentence().hitFrom("premises", next).isPresent();
  }

  /** 'the ring smuggled firearms': of 'smuggled firearms' the verb is no part of the goods. */
  static int start(Scene scene, Hit hit) {
    Token first = scene.sentence().token(hit.from());
    boolean verb =
        hit.length() > 1
            && (first.is("smuggled") || first.is("trafficked") || first.is("stolen"))
            && scene.syntax().clauseOfVerb(hit.from()).isPresent();
    return verb ? hit.from() + 1 : hit.from();
  }

  /** 'five tobacco production sites', 'the heroin trade': the goods only describe the head. */
  static boolean modifier(Scene scene, Hit hit) {
    Optional<NounGroup> group = scene.syntax().groupAt(hit.to() - 1);
    if (group.isEmpty() || group.get().head() < hit.to()) {
      return false;
    }
    Token head = scene.sentence().token(group.get().head());
    boolean stillGoods =
        GOODS_HEADS.contains(head.lemma())
            || head.tag() == Tag.NUM
            || scene.sentence().hitAt("commodity", group.get().head()).isPresent()
            || scene.sentence().hitAt("commodity_weak", group.get().head()).isPresent();
    return !stillGoods;
  }

  /** 'a truck with …', 'three containers of bananas': what holds the goods is not the goods. */
  private static boolean containerOfAnother(Scene scene, Hit hit, int to) {
    int next = hit.to();
    return next + 1 < to
        && (scene.sentence().token(next).is("of"))
        && scene.sentence().hits().stream()
            .anyMatch(h -> h.in("commodity") && h.from() > next && h.from() <= next + 3);
  }

  private @Nullable FoundQuantity quantityOf(
      Scene scene, Hit hit, int from, int to, Set<FoundQuantity> used) {
    FoundQuantity best = null;
    for (FoundQuantity quantity : scene.quantities()) {
      if (quantity.from() < from || used.contains(quantity) || !amounts(quantity)) {
        continue;
      }
      if (quantity.from() <= hit.from()
          && quantity.to() >= hit.from() + 1
          && quantity.to() <= hit.to()) {
        return quantity; // '12 million cigarettes' found as one expression
      }
      if (quantity.to() <= hit.from()
          && hit.from() - quantity.to() <= LONGEST_GAP
          && binds(scene, quantity.to(), hit.from())) {
        best = quantity;
      }
    }
    boolean weighed =
        hit.entry()
            .attribute("baseUnit")
            .filter(u -> u.equals("kg") || u.equals("litre"))
            .isPresent();
    if (best != null && !(weighed && best.quantity().dimension().equals("count"))) {
      return best;
    }
    // '14 bales of cannabis weighing 210 kg': the weight tells more than the number of bales
    for (FoundQuantity quantity : scene.quantities()) {
      if (quantity.from() >= hit.to()
          && quantity.from() <= hit.to() + 3
          && !used.contains(quantity)
          && massOrVolume(quantity)
          && behind(scene, hit.to(), quantity.from())) {
        return quantity;
      }
    }
    return best;
  }

  private static boolean amounts(FoundQuantity quantity) {
    return switch (quantity.quantity().dimension()) {
      case "count", "mass", "volume" -> true;
      default -> false;
    };
  }

  private static boolean massOrVolume(FoundQuantity quantity) {
    return !quantity.quantity().dimension().equals("count") && amounts(quantity);
  }

  /** '288 kilograms (635 pounds) of heroin': the same amount in another unit is passed over. */
  private static int converted(Scene scene, int from) {
    if (from < scene.sentence().size() && scene.sentence().token(from).is("(")) {
      for (FoundQuantity quantity : scene.quantities()) {
        if (quantity.from() > from
            && quantity.from() <= from + 2
            && quantity.to() < scene.sentence().size()
            && scene.sentence().token(quantity.to()).is(")")) {
          return quantity.to() + 1;
        }
      }
    }
    return from;
  }

  /** Whether only words of one noun phrase lie between a quantity and its goods. */
  private static boolean binds(Scene scene, int from, int to) {
    for (int i = converted(scene, from); i < to; i++) {
      Token token = scene.sentence().token(i);
      boolean inside =
          token.is("of")
              || token.is("worth")
              || switch (token.tag()) {
                case ADJ, NOUN, PROPN, VERB, DET, ADV, NUM, SYM, X -> true;
                case AUX, ADP, PRON, CCONJ, SCONJ, PART, INTJ, PUNCT -> false;
              };
      if (!inside && !token.text().equals("-") && !token.is("”") && !token.is("“")) {
        return false;
      }
      if (scene.sentence().hitFrom("commodity", i).isPresent() || act(token)) {
        return false;
      }
    }
    return true;
  }

  /** '212 seizures of cigarettes': what is counted are acts, not goods. */
  private static boolean act(Token token) {
    return switch (token.lemma()) {
      case "seizure", "incident", "detection", "interception" -> true;
      default -> false;
    };
  }

  private static boolean behind(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = scene.sentence().token(i);
      switch (token.lower()) {
        case "(", "weighing", "totalling", "totaling", ":", "–", "—" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private Item item(Scene scene, Hit hit, @Nullable FoundQuantity found, int before) {
    String label = hit.entry().attribute("label").orElse(hit.entry().id());
    Optional<String> baseUnit = hit.entry().attribute("baseUnit");
    if (found == null) {
      return new Item(label, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Quantity quantity = found.quantity();
    String unit;
    double factor = 1;
    switch (quantity.dimension()) {
      case "mass" -> unit = "kg";
      case "volume" -> unit = "litre";
      default -> {
        Container container = container(scene, found, before, hit);
        if (container != null) {
          unit = container.unit();
          factor = container.factor();
        } else {
          unit = baseUnit.filter(u -> !u.equals("kg") && !u.equals("litre")).orElse("piece");
        }
      }
    }
    Quantity.Amount amount = quantity.base().map(Quantity.Base::amount).orElse(quantity.amount());
    Optional<Qualifier> qualifier = quantity.qualifier();
    Optional<Double> figure = amount.exact();
    if (figure.isEmpty()) {
      boolean range = amount.low().isPresent() && amount.high().isPresent() && digits(scene, found);
      if (range) {
        figure = amount.low();
        qualifier = Optional.of(Qualifier.AT_LEAST);
      } else {
        qualifier = Optional.of(Qualifier.MULTIPLE);
      }
    } else if (qualifier.filter(Qualifier.MULTIPLE::equals).isPresent()) {
      figure = Optional.empty();
    }
    double scale = factor;
    return new Item(
        label,
        figure.map(x -> x * scale),
        Optional.of(unit),
        Optional.of(qualifier.orElse(Qualifier.EXACTLY)));
  }

  private static boolean digits(Scene scene, FoundQuantity found) {
    for (int i = found.from(); i < found.to(); i++) {
      if (scene.sentence().token(i).numeric()) {
        return true;
      }
    }
    return false;
  }

  /** The container that is counted ('1.2 million packs of cigarettes'), if its content is fixed. */
  private @Nullable Container container(Scene scene, FoundQuantity found, int to, Hit hit) {
    return container(scene, found.from(), to, hit);
  }

  private @Nullable Container container(Scene scene, int from, int to, Hit hit) {
    for (int i = from; i < Math.min(to, scene.sentence().size()); i++) {
      String word = scene.sentence().token(i).lower();
      List<Container> known = containers.get(word);
      if (known == null && i + 1 < Math.min(to, scene.sentence().size())) {
        known = containers.get(word + " " + scene.sentence().token(i + 1).lower());
      }
      if (known != null) {
        for (Container container : known) {
          if (within(hit.entry().id(), container.commodity())) {
            return container;
          }
        }
      }
    }
    return null;
  }

  private boolean within(String commodity, String ancestor) {
    String at = commodity;
    for (int depth = 0; depth < 10 && !at.isEmpty(); depth++) {
      if (at.equals(ancestor)) {
        return true;
      }
      at = broader.getOrDefault(at, "");
    }
    return false;
  }

  /** One item for a commodity that is named twice, unless both have amounts. */
  private static List<Item> merged(List<Item> items) {
    List<Item> result = new ArrayList<>();
    for (Item item : items) {
      boolean repeated = false;
      for (Item other : result) {
        if (other.commodity().equals(item.commodity())
            && item.amount().isEmpty()
            && item.unit().isEmpty()) {
          repeated = true;
        }
      }
      if (!repeated) {
        result.add(item);
      }
    }
    return result;
  }

  /** The words of a noun group as a commodity, where no list knows it. */
  static Optional<Item> unlisted(Scene scene, int from, int to) {
    int first = from;
    while (first < to) {
      Token token = scene.sentence().token(first);
      boolean skip =
          token.tag() == Tag.DET
              || token.tag() == Tag.PRON
              || token.tag() == Tag.NUM
              || token.tag() == Tag.SYM
              || token.is("certain")
              || token.is("various");
      if (!skip) {
        break;
      }
      first++;
    }
    if (first >= to) {
      return Optional.empty();
    }
    return Optional.of(
        new Item(
            scene.syntax().words(first, to), Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
