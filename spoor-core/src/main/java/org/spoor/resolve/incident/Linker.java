package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spoor.model.EventType;
import org.spoor.model.IncidentLink.Kind;
import org.spoor.model.Period;
import org.spoor.resolve.incident.Group.Joined;

/** Finds how incidents stand to one another: parts and wholes, later totals, mere mentions. */
final class Linker {
  /** Parts of one whole that are looked for by date and place. */
  private static final int MOST_PARTS = 200;

  private static final int MOST_SCANNED = 3_000;
  private static final double LEAST_SUM = 10;
  private static final int MONTH = 31;

  /** A large amount of so many days and more is hardly one haul, even where nobody says 'total'. */
  private static final int LONG = 80;

  private final List<Joined> incidents;
  private final int[] incidentOf;
  private final List<Told> all;
  private final Breakdowns breakdowns;
  private final Containment containment;
  private final PairScorer scorer;
  private final Weights weights;
  private final Links links = new Links();
  private final Map<String, List<Integer>> index = new HashMap<>();
  private final Set<Integer> complete = new HashSet<>();

  Linker(
      List<Joined> incidents,
      List<Told> all,
      Breakdowns breakdowns,
      Containment containment,
      PairScorer scorer,
      Weights weights) {
    this.weights = weights;
    this.incidents = incidents;
    this.all = all;
    this.breakdowns = breakdowns;
    this.containment = containment;
    this.scorer = scorer;
    incidentOf = new int[all.size()];
    for (int i = 0; i < incidents.size(); i++) {
      for (Told told : incidents.get(i).told()) {
        incidentOf[told.index()] = i;
      }
    }
  }

  Links link() {
    buildIndex();
    told();
    explained();
    List<Integer> wholes = new ArrayList<>();
    for (int i = 0; i < incidents.size(); i++) {
      Told summary = incidents.get(i).summary();
      if (!summary.measures().isEmpty()
          && (summary.cumulative()
              || isLikelyTotal(summary)
              || summary.joint() && Containment.eachForItself(summary.type()))) {
        wholes.add(i);
      }
    }
    // Smaller wholes first: what they hold is then known when larger ones are added up.
    wholes.sort(Comparator.comparingDouble((Integer i) -> largest(i)).thenComparing(i -> order(i)));
    for (int whole : wholes) {
      supersede(whole, wholes.size());
    }
    for (int whole : wholes) {
      parts(whole);
    }
    for (int whole : wholes) {
      trafficked(whole);
    }
    mentions();
    return links;
  }

  private double largest(int incident) {
    return summary(incident).measures().stream().mapToDouble(Measure::amount).max().orElse(0);
  }

  /** A position that does not depend on the order of reading. */
  private int order(int incident) {
    return incidents.get(incident).told().stream().mapToInt(Told::index).min().orElse(0);
  }

  private Told summary(int incident) {
    return incidents.get(incident).summary();
  }

  private void told() {
    Map<Integer, List<Told>> siblings = new HashMap<>();
    for (Told part : all) {
      if (part.parent() >= 0) {
        siblings.computeIfAbsent(part.parent(), key -> new ArrayList<>()).add(part);
      }
    }
    for (Told part : all) {
      if (part.parent() >= 0) {
        int from = incidentOf[part.index()];
        int to = incidentOf[part.parent()];
        if (from != to && !links.within(to, from)) {
          boolean sure =
              part.report().accepted().contains(part.ref())
                  || !oneOfTwo(
                      part,
                      all.get(part.parent()),
                      siblings.getOrDefault(part.parent(), List.of()));
          links.add(
              from,
              sure ? Kind.PART_OF : Kind.POSSIBLY_PART_OF,
              to,
              (sure ? "told as a part of it [" : "told beside it, and on which day is not known [")
                  + part.report().document()
                  + "]");
        }
      }
    }
  }

  /**
   * Whether two acts of one of several states are told as parts of what all of them did and no day
   * says which one is: 'on 2 March it expelled a couple, and last week ten more'.
   */
  private boolean oneOfTwo(Told part, Told whole, List<Told> siblings) {
    return whole.by().size() > 1
        && (whole.period().isEmpty() || part.period().isEmpty())
        && siblings.stream()
            .anyMatch(
                other ->
                    incidentOf[other.index()] != incidentOf[part.index()]
                        && other.by().equals(part.by())
                        && other.against().equals(part.against()));
  }

  private void explained() {
    breakdowns
        .explained()
        .forEach(
            (whole, parts) ->
                parts.stream()
                    .sorted()
                    .forEach(
                        part -> {
                          int from = incidentOf[part];
                          int to = incidentOf[whole];
                          if (from != to && !links.within(to, from)) {
                            links.add(
                                from,
                                Kind.PART_OF,
                                to,
                                "the report's numbers add up to it ["
                                    + all.get(whole).report().document()
                                    + "]");
                          }
                        }));
    for (Told whole : all) {
      if (isBrokenDown(whole)) {
        complete.add(incidentOf[whole.index()]);
      }
    }
  }

  /** Whether the report that tells the whole tells parts that make it up. */
  private boolean isBrokenDown(Told whole) {
    Set<Integer> parts =
        new TreeSet<>(breakdowns.explained().getOrDefault(whole.index(), Set.of()));
    for (int i = Math.max(0, whole.index() - 60);
        i < Math.min(all.size(), whole.index() + 60);
        i++) {
      if (all.get(i).parent() == whole.index()) {
        parts.add(i);
      }
    }
    if (parts.size() < 2) {
      return false;
    }
    for (Measure measure : whole.measures()) {
      double sum = 0;
      int found = 0;
      for (int part : parts) {
        for (Measure some : all.get(part).measures()) {
          if (containment.holds(measure, some)) {
            sum += some.amount();
            found++;
          }
        }
      }
      if (found >= 2 && Sums.matches(measure.amount(), measure.qualifier(), sum)) {
        return true;
      }
    }
    return false;
  }

  private void buildIndex() {
    for (int i = 0; i < incidents.size(); i++) {
      Told summary = summary(i);
      Set<String> keys = new TreeSet<>();
      for (Measure measure : summary.measures()) {
        String key = summary.type().ordinal() + "|" + measure.unit() + "|";
        keys.add(key);
        for (String country : countries(summary)) {
          keys.add(key + country);
        }
      }
      if (summary.measures().isEmpty()) {
        for (String country : countries(summary)) {
          keys.add(summary.type().ordinal() + "||" + country);
        }
      }
      for (String key : keys) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Comparator<Integer> byDay =
        Comparator.comparingLong((Integer i) -> first(i)).thenComparing(this::order);
    index.values().forEach(list -> list.sort(byDay));
  }

  private long first(int incident) {
    return summary(incident).period().map(Period::first).orElse(Period.OPEN_START);
  }

  private static Set<String> countries(Told told) {
    Set<String> countries = new TreeSet<>(told.by());
    countries.addAll(told.place());
    countries.addAll(told.against());
    return countries;
  }

  /** Incidents of the whole's type and unit that begin within its days, by day. */
  private Set<Integer> near(Told whole) {
    Set<Integer> found = new TreeSet<>();
    Period days = whole.possible();
    boolean union = whole.by().contains("EU");
    Set<String> countries =
        whole.by().isEmpty() && whole.place().isEmpty() ? Set.of() : sides(whole);
    for (Measure measure : whole.measures()) {
      String key = whole.type().ordinal() + "|" + measure.unit() + "|";
      if (countries.isEmpty() || union) {
        scan(index.getOrDefault(key, List.of()), days, found);
      } else {
        for (String country : countries) {
          scan(index.getOrDefault(key + country, List.of()), days, found);
        }
      }
    }
    return found;
  }

  private static Set<String> sides(Told whole) {
    Set<String> sides = new TreeSet<>(whole.by());
    sides.addAll(whole.place());
    return sides;
  }

  private void scan(List<Integer> sorted, Period days, Set<Integer> found) {
    // A month that holds the first day begins before it.
    long from = days.first() == Period.OPEN_START ? days.first() : days.first() - MONTH;
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first(sorted.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < sorted.size() && i < low + MOST_SCANNED; i++) {
      if (first(sorted.get(i)) > days.last()) {
        return;
      }
      found.add(sorted.get(i));
    }
  }

  private void supersede(int earlier, int wholes) {
    Told before = summary(earlier);
    if (!isPeriodTotal(before) || wholes < 2) {
      return;
    }
    int best = -1;
    for (int later : near(before)) {
      Told after = summary(later);
      if (later != earlier
          && isPeriodTotal(after)
          && after.possible().first() == before.possible().first()
          && after.possible().last() > before.possible().last()
          && after.by().equals(before.by())
          && after.place().equals(before.place())
          && after.against().equals(before.against())
          && !PairScorer.disjoint(after.named(), before.named())
          && !PairScorer.disjoint(after.agencies(), before.agencies())
          && !(after.by().isEmpty() && after.place().isEmpty() && after.against().isEmpty())
          && grows(before, after)
          && (best < 0
              || after.possible().last() < summary(best).possible().last()
              || after.possible().last() == summary(best).possible().last()
                  && order(later) < order(best))) {
        best = later;
      }
    }
    if (best >= 0) {
      links.add(
          best,
          Kind.SUPERSEDES,
          earlier,
          "a later total from the same day on, until "
              + summary(best).possible().lastDay().orElse("now")
              + " instead of "
              + before.possible().lastDay().orElse("now"));
    }
  }

  private boolean isLikelyTotal(Told told) {
    return told.type() == EventType.SEIZURE
        && told.dated()
        && told.period().isPresent()
        && told.possible().bounded()
        && told.possible().days() >= LONG
        && told.measures().stream().anyMatch(m -> weights.isLarge(m.unit(), m.amount()));
  }

  private static boolean isPeriodTotal(Told told) {
    return told.cumulative()
        && told.period().isPresent()
        && told.possible().bounded()
        && told.possible().days() > 3;
  }

  private boolean grows(Told before, Told after) {
    boolean comparable = false;
    for (Measure one : before.measures()) {
      for (Measure other : after.measures()) {
        if (containment.holds(other, one)) {
          comparable = true;
          if (other.amount() < one.amount()) {
            return false;
          }
        }
      }
    }
    return comparable;
  }

  private record Candidate(int part, Kind kind, String reason) {}

  private void parts(int position) {
    Told whole = summary(position);
    if (complete.contains(position)) {
      smallerSums(position);
      return;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int part : near(whole)) {
      if (part == position
          || links.within(part, position)
          || links.within(position, part)
          || links.has(position, Kind.SUPERSEDES, part)
          || links.has(part, Kind.SUPERSEDES, position)
          || !containment.fits(whole, summary(part))) {
        continue;
      }
      candidate(whole, part).ifPresent(candidates::add);
    }
    candidates.sort(Comparator.comparingInt(candidate -> order(candidate.part)));
    if (!explain(position, candidates)) {
      candidates.stream()
          .limit(MOST_PARTS)
          .forEach(
              candidate -> links.add(candidate.part, candidate.kind, position, candidate.reason));
    }
  }

  /** What is made up of parts of a whole that is itself made up of known parts is in it. */
  private void smallerSums(int position) {
    Set<Integer> parts = links.parts(position);
    Set<Integer> sums = new TreeSet<>();
    for (int part : parts) {
      for (int other : links.wholes(part)) {
        if (other != position
            && !links.within(other, position)
            && !links.within(position, other)
            && parts.containsAll(links.parts(other))
            && links.parts(other).size() < parts.size()
            && complete.contains(other)) {
          sums.add(other);
        }
      }
    }
    for (int sum : sums) {
      links.add(sum, Kind.PART_OF, position, "all that it sums up is in it");
    }
  }

  /** Whether a choice of candidates with what is known makes the whole; they are then its parts. */
  private boolean explain(int position, List<Candidate> candidates) {
    Told whole = summary(position);
    if (whole.measures().size() != 1) {
      return false;
    }
    Measure measure = whole.measures().getFirst();
    double fixed = 0;
    int fixedParts = 0;
    for (int part : links.parts(position)) {
      for (Measure some : summary(part).measures()) {
        if (containment.holds(measure, some)) {
          fixed += some.amount();
          fixedParts++;
        }
      }
    }
    if (measure.amount() < LEAST_SUM && fixedParts == 0) {
      return false;
    }
    // What is a part of another candidate or known part is in the sum already.
    List<Candidate> tops =
        candidates.stream()
            .filter(
                candidate ->
                    candidates.stream().noneMatch(c -> links.within(candidate.part, c.part))
                        && links.parts(position).stream()
                            .noneMatch(part -> links.within(candidate.part, part)))
            .toList();
    Optional<int[]> chosen =
        Sums.explain(
            measure.amount(),
            measure.qualifier(),
            fixed,
            fixedParts,
            tops.stream().mapToDouble(candidate -> amount(measure, candidate.part)).toArray());
    if (chosen.isEmpty()) {
      return false;
    }
    List<String> numbers = new ArrayList<>();
    for (int part : links.parts(position)) {
      numbers.add(Wording.number(amount(measure, part)));
    }
    for (int choice : chosen.get()) {
      numbers.add(Wording.number(amount(measure, tops.get(choice).part)));
    }
    String reason =
        String.join(" + ", numbers) + " = " + Wording.number(measure.amount()) + " makes the whole";
    for (int choice : chosen.get()) {
      links.add(tops.get(choice).part, Kind.PART_OF, position, reason);
    }
    complete.add(position);
    return true;
  }

  private double amount(Measure whole, int part) {
    return summary(part).measures().stream()
        .filter(some -> containment.holds(whole, some))
        .mapToDouble(Measure::amount)
        .sum();
  }

  /** Whether and how surely an incident that fits lies in the whole. */
  private Optional<Candidate> candidate(Told whole, int position) {
    Told part = summary(position);
    boolean fewerActors = !part.by().isEmpty() && part.by().size() < whole.by().size();
    boolean fewerAffected =
        !part.against().isEmpty() && part.against().size() < whole.against().size();
    boolean moment = whole.period().isPresent() && whole.possible().days() <= 10;
    if (moment && (fewerActors || fewerAffected)) {
      // What sums up a longer time than the joint act is not in it.
      boolean longer =
          part.period().isPresent()
              && part.possible().days() > Math.max(whole.possible().days(), 2L * MONTH);
      if (longer || part.cumulative() && !whole.possible().contains(part.possible())) {
        return Optional.empty();
      }
      return ofJointAct(whole, position);
    }
    if (whole.period().isEmpty()
        || part.period().isEmpty()
        || !whole.cumulative() && !isLikelyTotal(whole)
        || !whole.possible().contains(part.possible())
        || whole.possible().equals(part.possible()) && sameSides(whole, part)) {
      return Optional.empty();
    }
    Optional<Candidate> found = ofPeriod(whole, position);
    return whole.cumulative()
        ? found
        : found.map(
            candidate ->
                new Candidate(
                    position,
                    Kind.POSSIBLY_PART_OF,
                    candidate.reason + "; so much in so long a time may be a total"));
  }

  private static boolean sameSides(Told whole, Told part) {
    return whole.by().equals(part.by())
        && whole.against().equals(part.against())
        && whole.place().equals(part.place());
  }

  private Optional<Candidate> ofJointAct(Told whole, int position) {
    Told part = summary(position);
    boolean sameDays = whole.possible().contains(part.possible());
    boolean tellsBoth = tellBoth(whole.index(), position);
    if (sameDays || tellsBoth && onlyOneOfActor(whole, position)) {
      return Optional.of(
          new Candidate(
              position,
              Kind.PART_OF,
              "what "
                  + Wording.states(
                      part.by().size() < whole.by().size() ? part.by() : part.against())
                  + " has in it: same days, same "
                  + (whole.against().equals(part.against()) ? "affected" : "acting")
                  + " side"));
    }
    return Optional.of(
        new Candidate(
            position, Kind.POSSIBLY_PART_OF, "one of the same states, at a time that may fit"));
  }

  private boolean tellBoth(int one, int other) {
    Set<Integer> reports =
        incidents.get(one).told().stream()
            .map(told -> told.report().number())
            .collect(Collectors.toSet());
    return incidents.get(other).told().stream()
        .anyMatch(told -> reports.contains(told.report().number()));
  }

  /** Whether no other incident of the same actors fits the whole. */
  private boolean onlyOneOfActor(Told whole, int position) {
    Told part = summary(position);
    for (int other : near(whole)) {
      Told rival = summary(other);
      if (other != position
          && other != whole.index()
          && rival.by().equals(part.by())
          && rival.against().equals(part.against())
          && containment.fits(whole, rival)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Candidate> ofPeriod(Told whole, int position) {
    Told part = summary(position);
    String days =
        "within " + whole.event().when().date().map(date -> date.edtf()).orElse("the period");
    boolean unbounded = whole.by().isEmpty() && whole.place().isEmpty();
    if (unbounded) {
      return Optional.of(
          new Candidate(
              position, Kind.POSSIBLY_PART_OF, days + "; the total does not say whose it is"));
    }
    if (!whole.named().isEmpty() && Collections.disjoint(whole.named(), part.named())) {
      if (!part.named().isEmpty() && !whole.place().isEmpty()) {
        return Optional.empty();
      }
      return located(whole, part)
          ? Optional.of(
              new Candidate(
                  position,
                  Kind.POSSIBLY_PART_OF,
                  days + ", in the same country; the place is not told"))
          : Optional.empty();
    }
    if (!located(whole, part)) {
      return Optional.empty();
    }
    boolean sameActor =
        whole.by().isEmpty() || whole.by().equals(part.by()) || sharesNamedPlace(whole, part);
    if (!sameActor) {
      return Optional.of(
          new Candidate(
              position,
              Kind.POSSIBLY_PART_OF,
              days
                  + "; "
                  + (part.by().isEmpty() ? "who acted is not told" : "one of those it may count")));
    }
    if (!whole.agencies().isEmpty() && Collections.disjoint(whole.agencies(), part.agencies())) {
      return Optional.of(
          new Candidate(
              position,
              Kind.POSSIBLY_PART_OF,
              days + "; by the same state, the agency is another or not told"));
    }
    return Optional.of(
        new Candidate(
            position,
            Kind.PART_OF,
            days
                + (whole.by().isEmpty()
                    ? ", at a place that the total covers"
                    : ", by those whose total it is")));
  }

  private static boolean sharesNamedPlace(Told whole, Told part) {
    return !Collections.disjoint(whole.named(), part.named());
  }

  /** Whether it is told of the part that it lies where the total is counted. */
  private static boolean located(Told whole, Told part) {
    if (!whole.by().isEmpty() && !part.by().isEmpty()) {
      return true;
    }
    return !whole.place().isEmpty() && !part.place().isEmpty()
        || !whole.by().isEmpty() && whole.by().containsAll(part.place()) && !part.place().isEmpty()
        || !whole.place().isEmpty() && !part.by().isEmpty() && whole.place().containsAll(part.by());
  }

  /** Goods told as smuggled may be among what the same report tells as seized over the period. */
  private void trafficked(int position) {
    Told whole = summary(position);
    if (whole.type() != EventType.SEIZURE || !whole.cumulative()) {
      return;
    }
    for (Told seized : incidents.get(position).told()) {
      for (int i = Math.max(0, seized.index() - 60);
          i < Math.min(all.size(), seized.index() + 60);
          i++) {
        Told moved = all.get(i);
        if (moved.type() == EventType.TRAFFICKING
            && moved.report() == seized.report()
            && movedThere(seized, moved)) {
          links.add(
              incidentOf[i],
              Kind.POSSIBLY_PART_OF,
              position,
              "smuggled to where and when the total was seized ["
                  + seized.report().document()
                  + "]");
        }
      }
    }
  }

  private boolean movedThere(Told seized, Told moved) {
    Set<String> there = new HashSet<>(moved.to());
    there.addAll(moved.place());
    Set<String> where = new HashSet<>(seized.place());
    where.addAll(seized.by());
    if (Collections.disjoint(there, where)
        || seized.period().isEmpty()
        || moved.period().isPresent() && !seized.possible().overlaps(moved.possible())) {
      return false;
    }
    for (Measure all : seized.measures()) {
      for (Measure some : moved.measures()) {
        if (containment.holds(all, some) && some.amount() <= all.amount()) {
          return true;
        }
      }
    }
    return false;
  }

  private void mentions() {
    for (int i = 0; i < incidents.size(); i++) {
      Told mention = summary(i);
      if (!isMention(mention)) {
        continue;
      }
      Set<Integer> meant = new TreeSet<>();
      for (String country : countries(mention)) {
        for (Measure unit : UNITS) {
          index
              .getOrDefault(mention.type().ordinal() + "|" + unit.unit() + "|" + country, List.of())
              .stream()
              .limit(MOST_SCANNED)
              .filter(other -> meant(mention, other))
              .forEach(meant::add);
        }
      }
      if (countries(mention).isEmpty() && mention.dated()) {
        for (Measure unit : UNITS) {
          Set<Integer> there = new TreeSet<>();
          scan(
              index.getOrDefault(mention.type().ordinal() + "|" + unit.unit() + "|", List.of()),
              mention.possible(),
              there);
          there.stream().filter(other -> meant(mention, other)).forEach(meant::add);
        }
      }
      List<Integer> widest =
          meant.stream()
              .filter(one -> meant.stream().noneMatch(other -> links.within(one, other)))
              .toList();
      if (widest.size() == 1) {
        links.add(
            i,
            Kind.RESTATES,
            widest.getFirst(),
            meant.size() == 1
                ? "a mention without a number; nothing else fits it"
                : "a mention without a number; the widest of " + meant.size() + " that fit it");
      }
    }
  }

  private static final List<Measure> UNITS =
      List.of(
          new Measure("count", "person", "person", 0, Optional.empty()),
          new Measure("count", "site", "site", 0, Optional.empty()));

  private static boolean isMention(Told told) {
    int sides =
        (told.by().isEmpty() ? 0 : 1)
            + (told.against().isEmpty() ? 0 : 1)
            + (told.place().isEmpty() ? 0 : 1);
    return told.measures().isEmpty()
        && told.commodities().isEmpty()
        && told.named().isEmpty()
        && told.event().what().values().isEmpty()
        && told.event().what().mode().isEmpty()
        && sides <= 1;
  }

  private boolean meant(Told mention, int position) {
    Told other = summary(position);
    if (isMention(other)
        || !mention.by().isEmpty() && !mention.by().equals(other.by())
        || scorer.score(mention, other, false).excluded()) {
      return false;
    }
    long published =
        incidents.get(mention.index()).told().stream()
            .mapToLong(Told::published)
            .min()
            .orElse(Period.OPEN_END);
    if (other.period().isPresent() && other.possible().first() > published) {
      return false;
    }
    return !mention.dated()
        || other.period().isPresent()
            && other.possible().days() <= Math.max(3, mention.possible().days())
            && other.possible().overlaps(mention.possible());
  }
}
