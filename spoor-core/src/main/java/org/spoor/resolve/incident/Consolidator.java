package org.spoor.resolve.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Attribution;
import org.spoor.model.Certainty;
import org.spoor.model.Credibility;
import org.spoor.model.Decision.Act.Settle;
import org.spoor.model.Event;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.Incident.Amount;
import org.spoor.model.Incident.Backing;
import org.spoor.model.Incident.Count;
import org.spoor.model.Incident.Difference;
import org.spoor.model.Incident.Money;
import org.spoor.model.Incident.Range;
import org.spoor.model.Incident.Telling;
import org.spoor.model.Incident.Version;
import org.spoor.model.Incident.Voice;
import org.spoor.model.Period;
import org.spoor.model.Reliability;
import org.spoor.model.Value;
import org.spoor.resolve.incident.Group.Joined;

/** Makes one incident of the events that tell of it. */
final class Consolidator {
  private static final int MOST_NAMES = 12;
  private static final HexFormat HEX = HexFormat.of();
  private static final int ID_BYTES = 6;

  private final CommodityTree commodities;
  private final Voices voices;
  private final Pairs pairs;
  private final Map<Integer, Credibility> grades;
  private final Map<FindRef, Integer> usedRefs = new HashMap<>();
  private final MessageDigest digest;

  Consolidator(
      CommodityTree commodities, Voices voices, Pairs pairs, Map<Integer, Credibility> grades) {
    this.commodities = commodities;
    this.voices = voices;
    this.pairs = pairs;
    this.grades = grades;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }

  Joined join(Group group, int position) {
    return new OfGroup(group).join(position);
  }

  /** Two events at one place of one type and key get ids of their own, in the order of the text. */
  private String id(FindRef ref) {
    int repeat = usedRefs.merge(ref, 1, Integer::sum);
    String text =
        String.join(
            "\u0000",
            ref.document(),
            ref.kind(),
            ref.type(),
            ref.span().start() + "-" + ref.span().end(),
            ref.key(),
            repeat == 1 ? "" : Integer.toString(repeat));
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    return "i-" + HEX.formatHex(hash, 0, ID_BYTES);
  }

  /** The work on one group. */
  private final class OfGroup {
    private final List<Told> told;
    private final Map<String, Settle> settled;
    private final Versions versions;
    private final List<Difference> differences = new ArrayList<>();

    /** Tellings in an order that does not depend on when they were read: the fullest first. */
    private final List<Told> ranked;

    OfGroup(Group group) {
      told = group.told();
      settled = group.settled();
      versions = new Versions(told, voices);
      ranked =
          told.stream()
              .sorted(
                  Comparator.comparingInt((Told one) -> -fullness(one))
                      .thenComparingInt(Told::index))
              .toList();
    }

    private static int fullness(Told one) {
      return (one.dated() ? 2 : 0)
          + (one.by().isEmpty() ? 0 : 2)
          + (one.against().isEmpty() ? 0 : 1)
          + (one.place().isEmpty() ? 0 : 1)
          + (one.measures().isEmpty() ? 0 : 2)
          + Math.min(2, one.measures().size())
          - (one.copy() ? 1 : 0);
    }

    Joined join(int position) {
      List<Telling> tellings = tellings();
      Event.Parties parties = parties();
      Event.Where where = where();
      Incident.When when = when();
      Map<String, Range> ranges = new TreeMap<>();
      Incident.What what = what(ranges);
      Incident.Toll toll =
          new Incident.Toll(
              Optional.ofNullable(ranges.get("killed")),
              Optional.ofNullable(ranges.get("injured")),
              Optional.ofNullable(ranges.get("captured")));
      Event.Status status = status();
      Certainty certainty = certainty();
      differences.sort(
          Comparator.comparing((Difference difference) -> !difference.contradiction())
              .thenComparing(Difference::slot));
      Incident incident =
          new Incident(
              id(told.getFirst().ref()),
              told.getFirst().type(),
              when,
              parties,
              where,
              what,
              toll,
              status,
              certainty,
              tellings,
              differences,
              backing(),
              Incident.Review.of(tellings));
      return new Joined(incident, told, summary(incident, position));
    }

    private List<Telling> tellings() {
      List<Telling> tellings = new ArrayList<>();
      Told first = told.getFirst();
      for (Told one : told) {
        tellings.add(
            new Telling(
                one.report().number(),
                one.report().document(),
                one.event().id(),
                one.ref(),
                one.event().span(),
                one.event().restatedAt(),
                one.report().metadata().publisher().orElse(""),
                one.voices(),
                one.ownVoice(),
                one.copy(),
                one.report().accepted().contains(one.ref()),
                Optional.ofNullable(grades.get(one.index())),
                one == first ? List.of() : reasons(one)));
      }
      return tellings;
    }

    private List<String> reasons(Told one) {
      // The telling it resembles most speaks for it, not necessarily the first.
      Told best = told.getFirst();
      double most = Double.NEGATIVE_INFINITY;
      for (Told other : told.subList(0, Math.min(told.size(), 8))) {
        double points = other == one ? Double.NEGATIVE_INFINITY : pairs.points(one, other);
        if (points > most) {
          most = points;
          best = other;
        }
      }
      List<String> reasons = new ArrayList<>(pairs.reasons(best, one));
      if (one.copy()) {
        reasons.addFirst("nearly the words of another report");
      }
      return reasons.isEmpty() ? List.of("joined by a person") : reasons;
    }

    private Event.Parties parties() {
      return new Event.Parties(
          codes("by", Told::by, event -> event.parties().by()),
          codes("against", Told::against, event -> event.parties().against()),
          union(event -> event.parties().byParties()),
          union(event -> event.parties().againstParties()));
    }

    private Event.Where where() {
      return new Event.Where(
          codes("place", Told::place, event -> event.where().place()),
          union(event -> event.where().places()),
          codes("from", Told::from, event -> event.where().from()),
          union(event -> event.where().via()),
          codes("to", Told::to, event -> event.where().to()));
    }

    private List<String> codes(
        String slot, Function<Told, Set<String>> set, Function<Event, List<String>> list) {
      Map<String, List<Integer>> values = new TreeMap<>();
      Map<String, Set<String>> sets = new TreeMap<>();
      for (int i = 0; i < told.size(); i++) {
        if (!set.apply(told.get(i)).isEmpty()) {
          String value = String.join("+", PairScorer.ordered(set.apply(told.get(i))));
          values.computeIfAbsent(value, k -> new ArrayList<>()).add(i);
          sets.put(value, set.apply(told.get(i)));
        }
      }
      Optional<Settle> decided = Optional.ofNullable(settled.get(slot));
      if (values.size() > 1) {
        boolean contradiction = false;
        for (Set<String> one : sets.values()) {
          for (Set<String> other : sets.values()) {
            contradiction |= !one.containsAll(other) && !other.containsAll(one);
          }
        }
        List<Version> found = new ArrayList<>();
        values.forEach((value, tellings) -> found.add(versions.version(value, tellings, true, "")));
        differences.add(
            versions.difference(slot, contradiction, found, decided.map(Settle::value)));
      }
      if (decided.isPresent()) {
        return List.of(decided.get().value().split("[+,\\s]+"));
      }
      return union(list);
    }

    private List<String> union(Function<Event, List<String>> list) {
      Set<String> all = new LinkedHashSet<>();
      for (Told one : ranked) {
        for (String value : list.apply(one.event())) {
          if (all.size() < MOST_NAMES) {
            all.add(value);
          }
        }
      }
      return List.copyOf(all);
    }

    private Incident.When when() {
      Map<String, List<Integer>> values = new TreeMap<>();
      Optional<Period> common = Optional.empty();
      Optional<Period> hull = Optional.empty();
      Optional<Told> best = Optional.empty();
      boolean contradiction = false;
      for (int i = 0; i < told.size(); i++) {
        Told one = told.get(i);
        if (!one.dated()) {
          continue;
        }
        values
            .computeIfAbsent(
                one.event().when().date().map(date -> date.edtf()).orElse(""),
                k -> new ArrayList<>())
            .add(i);
        Period days = one.possible();
        if (common.isPresent()) {
          if (common.get().overlaps(days)) {
            common =
                Optional.of(
                    new Period(
                        Math.max(common.get().first(), days.first()),
                        Math.min(common.get().last(), days.last())));
          } else {
            contradiction = true;
          }
        } else {
          common = Optional.of(days);
        }
        hull =
            Optional.of(
                hull.map(
                        all ->
                            new Period(
                                Math.min(all.first(), days.first()),
                                Math.max(all.last(), days.last())))
                    .orElse(days));
      }
      for (Told one : ranked) {
        if (one.dated()
            && (best.isEmpty() || one.possible().days() < best.get().possible().days())) {
          best = Optional.of(one);
        }
      }
      Optional<String> decided = Optional.ofNullable(settled.get("date")).map(Settle::value);
      if (values.size() > 1) {
        List<Version> found = new ArrayList<>();
        values.forEach((value, tellings) -> found.add(versions.version(value, tellings, true, "")));
        differences.add(versions.difference("date", contradiction, found, decided));
      }
      Optional<Period> days = decided.flatMap(Period::of);
      if (days.isEmpty()) {
        days = best.isEmpty() ? bounds() : contradiction ? hull : common;
      }
      long voices = told.stream().filter(one -> !one.copy()).count();
      boolean cumulative =
          told.stream().filter(one -> one.cumulative() && !one.copy()).count() * 2 >= voices;
      return new Incident.When(
          decided.or(() -> edtf(ranked)),
          days.flatMap(Period::firstDay),
          days.flatMap(Period::lastDay),
          decided.isEmpty()
              && best.flatMap(one -> one.event().when().date())
                  .map(d -> d.inferred())
                  .orElse(false),
          cumulative && told.stream().anyMatch(Told::cumulative));
    }

    private Optional<String> edtf(List<Told> order) {
      return order.stream()
          .filter(Told::dated)
          .min(Comparator.comparingLong((Told one) -> one.possible().days()))
          .flatMap(one -> one.event().when().date())
          .map(date -> date.edtf());
    }

    /** Of what nobody dates: the days of its whole, and not after the first report of it. */
    private Optional<Period> bounds() {
      Optional<Period> inherited =
          ranked.stream().filter(one -> one.period().isPresent()).findFirst().map(Told::possible);
      if (inherited.isPresent()) {
        return inherited;
      }
      long latest = told.stream().mapToLong(Told::published).min().orElse(Period.OPEN_END);
      return latest == Period.OPEN_END
          ? Optional.empty()
          : Optional.of(new Period(Period.OPEN_START, latest));
    }

    private Incident.What what(Map<String, Range> ranges) {
      Map<String, Map<Integer, Measure>> slots = measures();
      Optional<Count> count = Optional.empty();
      List<Amount> items = new ArrayList<>();
      Set<String> amounted = new HashSet<>();
      for (Map.Entry<String, Map<Integer, Measure>> slot : slots.entrySet()) {
        Measure any = slot.getValue().values().iterator().next();
        Versions.Figure figure = versions.figure(any.slot(), slot.getValue(), settledFigure(any));
        figure.difference().ifPresent(differences::add);
        switch (any.kind()) {
          case "count" -> {
            if (count.isEmpty()) {
              count = Optional.of(new Count(any.of(), figure.range()));
            }
          }
          case "items" -> {
            items.add(new Amount(any.of(), Optional.of(any.unit()), Optional.of(figure.range())));
            amounted.add(any.of());
          }
          default -> ranges.put(any.kind(), figure.range());
        }
      }
      Set<String> bare = new LinkedHashSet<>();
      for (Told one : ranked) {
        for (String commodity : PairScorer.ordered(one.commodities())) {
          if (amounted.stream().noneMatch(known -> commodities.related(known, commodity))) {
            bare.add(commodity);
          }
        }
      }
      for (String commodity : bare) {
        items.add(new Amount(commodity, Optional.empty(), Optional.empty()));
      }
      return new Incident.What(
          count,
          items,
          values(),
          ranked.stream().flatMap(one -> one.event().what().mode().stream()).findFirst(),
          Optional.ofNullable(ranges.get("term")));
    }

    private Optional<String> settledFigure(Measure measure) {
      Settle decision = settled.get(measure.slot());
      if (decision == null && measure.kind().equals("items")) {
        decision = settled.get("items/" + measure.of());
      }
      return Optional.ofNullable(decision).map(Settle::value);
    }

    /** Figures by what they measure; a wider word for the goods gives way to the narrower one. */
    private Map<String, Map<Integer, Measure>> measures() {
      Map<String, Map<Integer, Measure>> slots = new TreeMap<>();
      for (int i = 0; i < told.size(); i++) {
        for (Measure measure : told.get(i).measures()) {
          slots
              .computeIfAbsent(
                  measure.kind() + "/" + measure.of() + "/" + measure.unit(), k -> new TreeMap<>())
              .put(i, measure);
        }
      }
      for (String wide : List.copyOf(slots.keySet())) {
        for (String narrow : List.copyOf(slots.keySet())) {
          Map<Integer, Measure> wider = slots.get(wide);
          Map<Integer, Measure> narrower = slots.get(narrow);
          if (wide.equals(narrow) || wider == null || narrower == null) {
            continue;
          }
          Measure a = wider.values().iterator().next();
          Measure b = narrower.values().iterator().next();
          if (a.kind().equals("items")
              && b.kind().equals("items")
              && a.unit().equals(b.unit())
              && commodities.within(b.of(), a.of())
              && wider.keySet().stream().noneMatch(narrower::containsKey)) {
            wider.forEach(
                (telling, measure) ->
                    narrower.put(
                        telling,
                        new Measure(
                            b.kind(), b.of(), b.unit(), measure.amount(), measure.qualifier())));
            slots.remove(wide);
          }
        }
      }
      return slots;
    }

    private List<Money> values() {
      Map<String, Map<Integer, Measure>> slots = new TreeMap<>();
      Map<String, Value> kinds = new TreeMap<>();
      for (int i = 0; i < told.size(); i++) {
        for (Value value : told.get(i).event().what().values()) {
          String key = "values/" + value.currency() + "/" + value.kind().word();
          kinds.putIfAbsent(key, value);
          slots
              .computeIfAbsent(key, k -> new TreeMap<>())
              .merge(
                  i,
                  new Measure(
                      "values",
                      value.kind().word(),
                      value.currency(),
                      value.amount(),
                      value.qualifier()),
                  (one, other) ->
                      one.compare(other) == Measure.Agreement.EQUAL
                          ? one
                          : new Measure(
                              one.kind(),
                              one.of(),
                              one.unit(),
                              one.amount() + other.amount(),
                              one.qualifier()));
        }
      }
      List<Money> money = new ArrayList<>();
      slots.forEach(
          (key, byTelling) -> {
            Value kind = Objects.requireNonNull(kinds.get(key));
            Versions.Figure figure =
                versions.figure(
                    key, byTelling, Optional.ofNullable(settled.get(key)).map(Settle::value));
            figure.difference().ifPresent(differences::add);
            money.add(new Money(kind.currency(), kind.kind(), figure.range(), kind.same()));
          });
      return money;
    }

    private Event.Status status() {
      Map<String, List<Integer>> values = new TreeMap<>();
      for (int i = 0; i < told.size(); i++) {
        values.computeIfAbsent(told.get(i).event().status().word(), k -> new ArrayList<>()).add(i);
      }
      if (values.size() > 1) {
        List<Version> found = new ArrayList<>();
        values.forEach((value, tellings) -> found.add(versions.version(value, tellings, true, "")));
        differences.add(versions.difference("status", false, found, Optional.empty()));
      }
      return told.stream()
          .map(one -> one.event().status())
          .min(Comparator.comparingInt(OfGroup::rank))
          .orElseThrow();
    }

    /** What has gone furthest stands for the incident. */
    private static int rank(Event.Status status) {
      return switch (status) {
        case HAPPENED -> 0;
        case ORDERED -> 1;
        case ALLEGED -> 2;
        case PLANNED -> 3;
        case THREATENED -> 4;
      };
    }

    private Certainty certainty() {
      Map<Boolean, List<Integer>> denied = new TreeMap<>();
      for (int i = 0; i < told.size(); i++) {
        denied
            .computeIfAbsent(
                told.get(i).event().standing().certainty().negative(), k -> new ArrayList<>())
            .add(i);
      }
      if (denied.size() > 1) {
        List<Version> found = new ArrayList<>();
        denied.forEach(
            (no, tellings) ->
                found.add(versions.version(no ? "denied" : "affirmed", tellings, !no, "")));
        differences.add(versions.difference("certainty", true, found, Optional.empty()));
      }
      return told.stream()
          .map(one -> one.event().standing().certainty())
          .min(Comparator.comparingInt(OfGroup::rank))
          .orElseThrow();
    }

    private static int rank(Certainty certainty) {
      return switch (certainty) {
        case CERTAIN -> 0;
        case PROBABLE -> 1;
        case POSSIBLE -> 2;
        case UNKNOWN -> 3;
        case CERTAINLY_NOT -> 4;
        case PROBABLY_NOT -> 5;
        case POSSIBLY_NOT -> 6;
      };
    }

    private Backing backing() {
      Set<String> speakers = new HashSet<>();
      Set<String> publishers = new HashSet<>();
      Set<String> independent = new HashSet<>();
      boolean named = false;
      Reliability best = Reliability.F;
      Optional<Credibility> graded = Optional.empty();
      for (Told one : told) {
        Credibility grade = grades.get(one.index());
        if (grade != null && graded.map(known -> grade.compareTo(known) > 0).orElse(true)) {
          graded = Optional.of(grade);
        }
        for (Voice voice : one.voices()) {
          speakers.add(voice.key());
          independent.add(voice.key());
          named |= voice.identity() != Attribution.Identity.ANONYMOUS;
          best = Versions.better(best, voice.reliability());
        }
        if (one.ownVoice()) {
          named = true;
          publishers.add(one.publisher());
          if (one.voices().isEmpty()) {
            independent.add(one.publisher());
          }
        }
        best = Versions.better(best, voices.reliability(one.publisher()));
      }
      boolean contradicted = differences.stream().anyMatch(Difference::open);
      List<String> reasons = new ArrayList<>();
      Credibility credibility =
          graded.orElseGet(() -> derived(independent.size(), contradicted, reasons));
      if (graded.isPresent()) {
        reasons.add("graded by a person");
      }
      return new Backing(
          speakers.size(),
          publishers.size(),
          !named,
          best,
          credibility,
          graded.isPresent(),
          reasons);
    }

    private Credibility derived(int independent, boolean contradicted, List<String> reasons) {
      boolean denied =
          differences.stream().anyMatch(d -> d.slot().equals("certainty") && d.contradiction());
      reasons.add(independent == 1 ? "one independent voice" : independent + " independent voices");
      if (denied) {
        reasons.add("somebody denies it");
        return Credibility.DOUBTFUL;
      }
      if (contradicted) {
        reasons.add("the accounts differ");
        return independent > 1 ? Credibility.POSSIBLE : Credibility.UNJUDGED;
      }
      return independent > 1 ? Credibility.CONFIRMED : Credibility.UNJUDGED;
    }

    private Told summary(Incident incident, int position) {
      Told lead = ranked.getFirst();
      Event event = lead.event();
      Event one =
          new Event(
              event.id(),
              event.span(),
              event.trigger(),
              event.type(),
              new Event.When(event.when().date(), incident.when().cumulative()),
              incident.parties(),
              incident.where(),
              event.what(),
              event.toll(),
              incident.status(),
              event.standing(),
              List.of(),
              Optional.empty());
      List<Measure> measures = new ArrayList<>();
      incident
          .what()
          .count()
          .ifPresent(
              count ->
                  measures.add(
                      new Measure(
                          "count",
                          count.of(),
                          count.of(),
                          count.range().max(),
                          count.range().qualifier())));
      for (Amount item : incident.what().items()) {
        item.range()
            .ifPresent(
                range ->
                    measures.add(
                        new Measure(
                            "items",
                            item.commodity(),
                            item.unit().orElse("piece"),
                            range.max(),
                            range.qualifier())));
      }
      boolean known = told.stream().anyMatch(each -> each.period().isPresent());
      Optional<Period> period =
          !known
              ? Optional.empty()
              : Optional.of(
                  new Period(
                      incident
                          .when()
                          .earliest()
                          .flatMap(Period::of)
                          .map(Period::first)
                          .orElse(Period.OPEN_START),
                      incident
                          .when()
                          .latest()
                          .flatMap(Period::of)
                          .map(Period::last)
                          .orElse(Period.OPEN_END)));
      Set<String> named = new HashSet<>();
      Set<String> agencies = new HashSet<>();
      Set<String> goods = new HashSet<>();
      for (Told each : told) {
        named.addAll(each.named());
        agencies.addAll(each.agencies());
        goods.addAll(each.commodities());
      }
      return new Told(
          position,
          -1,
          lead.report(),
          one,
          lead.ref(),
          period,
          told.stream().anyMatch(Told::dated),
          Period.OPEN_END,
          Set.copyOf(incident.parties().by()),
          Set.copyOf(incident.parties().against()),
          Set.copyOf(incident.where().place()),
          Set.copyOf(incident.where().from()),
          Set.copyOf(incident.where().to()),
          Set.copyOf(named),
          lead.names(),
          lead.affected(),
          Set.copyOf(agencies),
          Set.copyOf(goods),
          measures,
          lead.publisher(),
          List.of(),
          true);
    }
  }
}
