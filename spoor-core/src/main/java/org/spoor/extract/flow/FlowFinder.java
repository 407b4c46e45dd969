package org.spoor.extract.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.Reading;
import org.spoor.extract.ReportCountry;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.hedge.Standings;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.lexicon.Hit;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.Flow;
import org.spoor.model.Item;
import org.spoor.model.Quantity;
import org.spoor.model.Span;
import org.spoor.model.Trend;
import org.spoor.text.Block;

/** Finds what moves from where to where. Immutable and safe to share. */
public final class FlowFinder {
  /** Goods are gone on about at most this many sentences later. */
  private static final int MEMORY = 4;

  /** A trend is told within this many tokens of the flow. */
  private static final int CLOSE = 14;

  private static final int PROFILE_HEADINGS = 4;

  /** Repetitions are looked for among this many flows on either side; bounds the work. */
  private static final int WINDOW = 200;

  private final FlowWords words;

  private FlowFinder(FlowWords words) {
    this.words = words;
  }

  /** Adds the words of moving to the lexicons. */
  public static void enter(LexiconBuilder builder) {
    FlowWords.load().enter(builder);
  }

  /** Reads the frames. */
  public static FlowFinder load() {
    return new FlowFinder(FlowWords.load());
  }

  /** A flow and what is known of it beyond the draft. */
  private record Found(
      Draft draft,
      List<String> labels,
      Span span,
      Optional<Trend> trend,
      Optional<Item> volume,
      Optional<String> route,
      Span last,
      boolean headline) {}

  /** The flows of a text in its order. */
  public List<Flow> find(Reading reading, List<FoundQuantity> quantities, Standings standings) {
    boolean profile = profile(reading);
    Optional<String> subject = ReportCountry.of(reading, !profile);
    Optional<String> lastCountry = subject;
    int peopleAt = Integer.MIN_VALUE / 2;
    List<Found> found = new ArrayList<>();
    List<String> lastGoods = List.of();
    int lastAt = Integer.MIN_VALUE / 2;
    String heading = "";
    for (SentenceReading sentence : reading.sentences()) {
      int index = sentence.sentence().index();
      String above = sentence.sentence().heading().orElse("");
      if (!above.equals(heading)) {
        heading = above;
        lastGoods = List.of();
      }
      if (!sentence.sentence().block().kind().reports()) {
        continue;
      }
      if (GoodsReader.peopleContext(sentence, words)) {
        peopleAt = index;
      }
      List<Goods> goods = GoodsReader.read(sentence, words, index - peopleAt <= 2);
      boolean before = !lastGoods.isEmpty() && index - lastAt <= MEMORY;
      if (!goods.isEmpty() || before) {
        sentence(
            sentence,
            goods,
            before ? lastGoods : List.of(),
            profile,
            lastCountry,
            quantities,
            found);
      }
      if (!goods.isEmpty()) {
        lastGoods = narrowed(sentence, goods.getLast(), lastGoods);
        lastAt = index;
      }
      if (!profile) {
        lastCountry = lastCountry(sentence).or(() -> subject);
      }
    }
    return flows(found, standings);
  }

  private void sentence(
      SentenceReading sentence,
      List<Goods> goods,
      List<String> before,
      boolean profile,
      Optional<String> subject,
      List<FoundQuantity> quantities,
      List<Found> found) {
    List<PlaceMention> places = PlaceReader.read(sentence, words, subject, profile);
    if (places.isEmpty() && !compound(sentence) && !RouteNames.any(sentence)) {
      return;
    }
    List<Draft> drafts = new FlowReader(sentence, words, places, goods, !before.isEmpty()).read();
    if (profile && drafts.isEmpty() && subject.isPresent()) {
      Exploitation.read(sentence, words, places, goods, subject.get()).ifPresent(drafts::add);
    }
    StateRoles.apply(sentence, places, subject, !profile, drafts);
    int from = 0;
    for (Draft draft : drafts) {
      Optional<Goods> own = goodsOf(draft, goods, from);
      own.ifPresent(some -> origin(sentence, some, draft));
      List<String> labels = own.map(g -> narrowed(sentence, g, before)).orElse(before);
      from = draft.end;
      boolean ends = !draft.from.isEmpty() && draft.to.size() + draft.via.size() > 0;
      if (!labels.isEmpty() && (own.isPresent() || draft.strong || ends)) {
        int first = own.map(g -> Math.min(g.from(), draft.start)).orElse(draft.start);
        int last = own.map(g -> Math.max(g.to(), draft.end)).orElse(draft.end);
        Span span = sentence.sentence().span(first, last);
        boolean headline = sentence.sentence().block().kind() == Block.Kind.HEADLINE;
        found.add(
            new Found(
                draft,
                labels,
                span,
                trend(sentence, draft),
                own.filter(g -> labels.size() == 1)
                    .flatMap(g -> volume(sentence, g, labels.getFirst(), quantities)),
                route(sentence, draft),
                sentence.sentence().span(draft.end - 1, draft.end),
                headline));
      }
    }
  }

  /**
   * 'Belarusian cigarettes end up in Lithuania': where goods come from stands before their name.
   */
  private static void origin(SentenceReading sentence, Goods goods, Draft draft) {
    if (!draft.from.isEmpty() || draft.to.isEmpty()) {
      return;
    }
    for (Hit hit : sentence.hits("nationality")) {
      String code = hit.entry().id();
      if (hit.to() == goods.from() && !draft.to.contains(code) && !draft.via.contains(code)) {
        String before = hit.from() > 0 ? sentence.token(hit.from() - 1).lower() : "";
        draft.from.add(
            switch (before) {
              case "south" -> "South America";
              case "latin" -> "Latin America";
              case "central" -> "Central America";
              default -> code;
            });
        return;
      }
    }
  }

  /** Whether the text is a country profile, by its headings. */
  private static boolean profile(Reading reading) {
    return reading.sentences().stream()
            .flatMap(sentence -> sentence.sentence().heading().stream())
            .distinct()
            .count()
        >= PROFILE_HEADINGS;
  }

  private static Optional<String> lastCountry(SentenceReading sentence) {
    List<Hit> hits = sentence.hits("country");
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.getLast().entry().id());
  }

  private boolean compound(SentenceReading sentence) {
    return sentence.tokens().stream().anyMatch(t -> !words.madeIn(t.text()).isEmpty());
  }

  /** The goods of a draft: between verb and place, else before, else behind the place. */
  private static Optional<Goods> goodsOf(Draft draft, List<Goods> goods, int from) {
    Optional<Goods> before = Optional.empty();
    Optional<Goods> after = Optional.empty();
    for (Goods some : goods) {
      if (some.from() >= draft.start && some.from() < draft.firstPlace) {
        return Optional.of(some);
      }
      if (some.to() <= draft.start + 1) {
        before = Optional.of(some);
      } else if (after.isEmpty() && some.from() <= draft.end + 8) {
        after = Optional.of(some);
      }
    }
    if (before.isPresent() && before.get().from() >= from) {
      return before;
    }
    return after.or(() -> Optional.empty()).isPresent() ? after : before;
  }

  /** 'The drugs' are those that were named before. */
  private static List<String> narrowed(SentenceReading sentence, Goods goods, List<String> before) {
    boolean again = goods.from() > 0 && sentence.token(goods.from() - 1).is("the");
    return again && goods.labels().equals(List.of("drugs")) && !before.isEmpty()
        ? before
        : goods.labels();
  }

  /** Whether it grows, as the nearest words of trend close to the flow tell. */
  private static Optional<Trend> trend(SentenceReading sentence, Draft draft) {
    int nearest = CLOSE;
    Optional<Trend> trend = Optional.empty();
    for (Hit hit : sentence.hits(FlowWords.TREND)) {
      int before = draft.start - hit.to();
      int behind = hit.from() - draft.end;
      int away = Math.max(0, Math.max(before, behind));
      if (before < CLOSE && behind < CLOSE && away < nearest) {
        nearest = away;
        trend = Optional.of(Trend.valueOf(hit.entry().id()));
      }
    }
    return trend;
  }

  /** The amount of the goods, where one is told of them. */
  private Optional<Item> volume(
      SentenceReading sentence, Goods goods, String label, List<FoundQuantity> quantities) {
    for (FoundQuantity found : quantities) {
      boolean counted = found.ofFrom() < goods.to() && goods.from() < found.ofTo();
      boolean beside =
          found.ofFrom() >= found.ofTo()
              && goods.from() - found.to() >= 0
              && goods.from() - found.to() <= 1;
      if (found.sentence() == sentence.sentence().index() && (counted || beside)) {
        Quantity quantity = found.quantity();
        boolean plain = quantity.unit().equals("count");
        Optional<Double> amount =
            quantity.base().map(base -> base.amount().exact()).orElse(quantity.amount().exact());
        String unit =
            plain
                ? words.unitOf(label)
                : quantity.base().map(Quantity.Base::unit).orElse(quantity.unit());
        boolean goodsUnit =
            plain || quantity.dimension().equals("mass") || quantity.dimension().equals("volume");
        if (goodsUnit && !unit.isEmpty()) {
          return Optional.of(new Item(label, amount, Optional.of(unit), quantity.qualifier()));
        }
      }
    }
    return Optional.empty();
  }

  /** The name of the route that a flow takes, where its words name one. */
  private static Optional<String> route(SentenceReading sentence, Draft draft) {
    int last = Math.min(sentence.size(), draft.end + 8);
    for (int i = Math.max(1, draft.start - 1); i < last; i++) {
      Optional<String> name = RouteNames.at(sentence, i);
      if (name.isPresent()) {
        return name;
      }
      boolean route = sentence.token(i).lemma().equals("route");
      if (i >= draft.end && !route && sentence.hitAt(FlowWords.MOVE, i).isPresent()) {
        break; // Another movement begins, which the route is told of.
      }
    }
    return Optional.empty();
  }

  private static List<Flow> flows(List<Found> found, Standings standings) {
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Set<String> labels = new LinkedHashSet<>(one.labels());
      for (String label : labels) {
        if (!toldElsewhere(found, i, label)) {
          flows.add(
              new Flow(
                  "flow-" + (flows.size() + 1),
                  one.span(),
                  label,
                  Draft.list(one.draft().from),
                  Draft.list(one.draft().via),
                  Draft.list(one.draft().to),
                  one.trend(),
                  one.volume(),
                  one.route(),
                  standings.at(one.last())));
        }
      }
    }
    return flows;
  }

  /** Whether another flow of the text tells all of this and more, or the same before it. */
  private static boolean toldElsewhere(List<Found> found, int at, String label) {
    Draft one = found.get(at).draft();
    int last = Math.min(found.size(), at + WINDOW);
    for (int i = Math.max(0, at - WINDOW); i < last; i++) {
      Draft other = found.get(i).draft();
      if (i == at
          || !akin(found.get(i).labels(), label)
          || one.empty() && !found.get(at).route().equals(found.get(i).route())) {
        continue;
      }
      boolean within =
          other.from.containsAll(one.from)
              && other.to.containsAll(one.to)
              && (other.via.containsAll(one.via) || one.via.isEmpty());
      boolean same =
          one.from.equals(other.from) && one.to.equals(other.to) && one.via.equals(other.via);
      // A headline repeats what the text tells; of two tellings the first stands.
      boolean headline = found.get(at).headline() && !found.get(i).headline();
      boolean first = i < at && found.get(i).headline() == found.get(at).headline();
      if (within && (!same || headline || first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean akin(List<String> labels, String label) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    for (String other : labels) {
      if (other.equals(label) || other.endsWith(last) || label.endsWith(other)) {
        return true;
      }
    }
    return false;
  }
}
