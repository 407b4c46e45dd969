package org.spoor.assess.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spoor.assess.ledger.Ledger.Posting;
import org.spoor.assess.ledger.Ledger.Role;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Incident;
import org.spoor.model.Incident.Telling;
import org.spoor.model.IncidentLink;
import org.spoor.model.Qualifier;
import org.spoor.resolve.incident.Resolution;

/**
 * Decides what each figure of each incident does to its total: a part is not added beside its
 * whole, and of a whole and its parts the better-known side counts.
 */
final class Roles {
  /**
   * A sum of which nobody says whose it is gives way to its known parts where these make up so much
   * of it. Chosen so that a paper's count of 'over 400' does not stand beside the 270 that are
   * known one by one, and a large total is not lost for one small haul.
   */
  private static final double GIVES_WAY = 0.5;

  /** Proposals with so many points make a total uncertain; with 5 they would have been joined. */
  private static final double DOUBTFUL = 4;

  private static final double ROUNDING = 0.01;

  private final Map<String, Incident> incidents;
  private final Map<String, List<Posting>> posts;
  private final Map<String, Set<String>> wholes = new HashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final Map<String, Set<String>> possibleWholes = new HashMap<>();
  private final Map<String, Set<String>> possibleParts = new HashMap<>();
  private final Map<String, String> superseded = new HashMap<>();
  private final Map<String, String> restated = new HashMap<>();
  private final Map<String, String> mayRepeat = new HashMap<>();
  private final Set<String> exploded = new HashSet<>();
  private final Map<String, String> givesWay = new HashMap<>();
  private final Selection selection;
  private final CommodityTree commodities;

  Roles(
      List<Incident> admitted,
      Resolution resolution,
      Map<String, List<Posting>> postings,
      Selection selection,
      CommodityTree commodities) {
    this.selection = selection;
    this.commodities = commodities;
    this.incidents = HashMap.newHashMap(admitted.size());
    for (Incident incident : admitted) {
      incidents.put(incident.id(), incident);
    }
    this.posts = postings;
    for (IncidentLink link : resolution.links()) {
      if (!incidents.containsKey(link.from()) || !incidents.containsKey(link.to())) {
        continue;
      }
      switch (link.kind()) {
        case RESTATES -> restated.put(link.from(), link.to());
        case SUPERSEDES -> superseded.put(link.to(), link.from());
        case PART_OF -> {
          put(wholes, link.from(), link.to());
          put(parts, link.to(), link.from());
        }
        case POSSIBLY_PART_OF -> {
          put(possibleWholes, link.from(), link.to());
          put(possibleParts, link.to(), link.from());
        }
      }
    }
    for (Incident incident : admitted) {
      if (brokenDown(incident)) {
        exploded.add(incident.id());
      }
    }
    for (Incident incident : admitted) {
      unnamed(incident);
    }
    for (Resolution.Proposal proposal : resolution.proposals()) {
      if (proposal.score() >= DOUBTFUL) {
        doubt(incidents.get(proposal.one()), incidents.get(proposal.other()));
      }
    }
  }

  /** Of two that may be one, the smaller is the one that may not have to be added. */
  private void doubt(@Nullable Incident one, @Nullable Incident other) {
    if (one == null || other == null) {
      return;
    }
    int bySize = Double.compare(size(one), size(other));
    boolean first =
        bySize < 0
            || bySize == 0
                && one.tellings().getFirst().find().compareTo(other.tellings().getFirst().find())
                    > 0;
    mayRepeat.putIfAbsent(first ? one.id() : other.id(), first ? other.id() : one.id());
  }

  private double size(Incident incident) {
    return posts.getOrDefault(incident.id(), List.of()).stream()
        .mapToDouble(Posting::max)
        .max()
        .orElse(0);
  }

  private static void put(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
  }

  /** The incident's figures with their roles. */
  List<Posting> of(Incident incident) {
    List<Posting> decided = new ArrayList<>();
    for (Posting post : posts.getOrDefault(incident.id(), List.of())) {
      decided.add(decide(incident, post));
    }
    return decided;
  }

  private Posting decide(Incident incident, Posting post) {
    String never = never(incident, post);
    if (!never.isEmpty()) {
      return with(post, Role.NEVER, never, post.min(), post.max());
    }
    Optional<String> whole = covering(incident, post, false);
    if (whole.isPresent()) {
      return with(post, Role.NEVER, "part of " + described(whole.get()), post.min(), post.max());
    }
    String partly = selection.partly(incident);
    if (partly.isEmpty()) {
      partly = Selection.doubtful(incident);
    }
    if (partly.isEmpty()) {
      partly = contested(incident);
    }
    double beside = countedBeside(incident, post);
    double max = Math.max(0, post.max() - beside);
    if (!partly.isEmpty()) {
      if (!selection.partly(incident).isEmpty() && hasOwnShare(incident)) {
        return with(post, Role.NEVER, partly + "; what is asked for of it is counted", 0, max);
      }
      return with(post, Role.POSSIBLY, partly, Math.min(post.min(), max), max);
    }
    Optional<String> possible = covering(incident, post, true);
    if (possible.isPresent()) {
      return with(
          post,
          Role.POSSIBLY,
          "possibly part of " + described(possible.get()),
          post.min(),
          post.max());
    }
    String twin = mayRepeat.get(incident.id());
    if (twin != null && !post.open() && holds(twin, post)) {
      return with(
          post, Role.POSSIBLY, "possibly the same as " + described(twin), post.min(), post.max());
    }
    if (beside > 0) {
      return with(
          post,
          Role.ALWAYS,
          Phrases.number(beside) + " of it are counted in another whole",
          Math.max(0, post.min() - beside),
          max);
    }
    return post;
  }

  private String never(Incident incident, Posting post) {
    String notDone = Selection.notDone(incident);
    if (!notDone.isEmpty()) {
      return notDone;
    }
    String again = restated.get(incident.id());
    if (again != null) {
      return "a mention of " + described(again);
    }
    String later = superseded.get(incident.id());
    if (later != null) {
      return "superseded by " + described(later);
    }
    if (exploded.contains(incident.id())) {
      return "whole of " + Phrases.number(partsOf(incident.id()).size()) + " that are counted";
    }
    if (givesWay.containsKey(incident.id())) {
      return givesWay.get(incident.id());
    }
    if (post.open()
        && incident.parties().by().isEmpty()
        && (post.unit().equals("person") && !incident.parties().against().isEmpty()
            || incident.where().place().isEmpty() && incident.parties().against().isEmpty())
        && post.unit().equals("person")) {
      return "neither who acted nor how many are told";
    }
    return "";
  }

  private static Posting with(Posting post, Role role, String why, double min, double max) {
    return new Posting(
        post.unit(),
        post.of(),
        min,
        max,
        post.qualifier(),
        post.open(),
        role,
        post.why().isEmpty() ? why : why + (why.isEmpty() ? "" : "; ") + post.why(),
        post.converted());
  }

  private String described(String id) {
    Incident incident = incidents.get(id);
    if (incident == null) {
      return id;
    }
    List<Posting> figures = posts.getOrDefault(id, List.of());
    return (figures.isEmpty() ? "" : Phrases.figure(figures.getFirst()) + ", ")
        + Phrases.incident(incident);
  }

  /** A whole that is counted and has this figure in it, directly or by way of other wholes. */
  private Optional<String> covering(Incident incident, Posting post, boolean possibly) {
    if (!hasAbove(incident.id(), possibly)) {
      return Optional.empty();
    }
    Set<String> seen = new HashSet<>(Set.of(incident.id()));
    List<String> open = new ArrayList<>();
    List<Boolean> sure = new ArrayList<>();
    open.add(incident.id());
    sure.add(true);
    while (!open.isEmpty()) {
      String at = open.removeFirst();
      boolean surely = sure.removeFirst();
      for (String up : above(at)) {
        climb(incident, up, surely, seen, open, sure);
      }
      if (possibly) {
        for (String up : possibleWholes.getOrDefault(at, Set.of())) {
          climb(incident, up, false, seen, open, sure);
        }
      }
      if (!at.equals(incident.id())
          && surely != possibly
          && holds(at, post)
          && swallows(at, possibly)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Most incidents stand alone. */
  private boolean hasAbove(String id, boolean possibly) {
    return wholes.containsKey(id)
        || superseded.containsKey(id)
        || possibly && possibleWholes.containsKey(id);
  }

  private static void climb(
      Incident incident,
      String up,
      boolean surely,
      Set<String> seen,
      List<String> open,
      List<Boolean> sure) {
    if (!up.equals(incident.id()) && seen.add(up)) {
      open.add(up);
      sure.add(surely);
    }
  }

  /** Wholes, and the later total of what was superseded. */
  private Collection<String> above(String id) {
    Set<String> above = new TreeSet<>(wholes.getOrDefault(id, Set.of()));
    String later = superseded.get(id);
    if (later != null) {
      above.add(later);
    }
    return above;
  }

  /** Whether the whole is itself counted, so that its parts must not be. */
  private boolean swallows(String id, boolean possibly) {
    Incident whole = incidents.get(id);
    return whole != null
        && !exploded.contains(id)
        && !givesWay.containsKey(id)
        && !superseded.containsKey(id)
        && Selection.notDone(whole).isEmpty()
        && selection.partly(whole).isEmpty()
        && (possibly || Selection.doubtful(whole).isEmpty());
  }

  private boolean holds(String whole, Posting post) {
    return posts.getOrDefault(whole, List.of()).stream()
        .anyMatch(all -> !all.open() && holds(all, post));
  }

  private boolean holds(Posting whole, Posting part) {
    if (!whole.unit().equals(part.unit())) {
      // A part whose number nobody tells is in the whole whatever its unit.
      return part.open() && whole.of().equals(part.of());
    }
    return whole.of().equals(part.of())
        || !part.of().isEmpty()
            && !whole.of().isEmpty()
            && commodities.within(part.of(), whole.of());
  }

  /** A sum that one report breaks down to single events: these are better known than the sum. */
  private boolean brokenDown(Incident whole) {
    Set<String> below = parts.getOrDefault(whole.id(), Set.of());
    if (below.size() < 2) {
      return false;
    }
    for (Telling telling : whole.tellings()) {
      List<Incident> together = new ArrayList<>();
      for (String part : below) {
        Incident incident = incidents.get(part);
        if (incident != null && tells(incident, telling.document()) && !isPeriodTotal(incident)) {
          together.add(incident);
        }
      }
      // A part of a part is in the sum already.
      together.removeIf(
          part ->
              wholes.getOrDefault(part.id(), Set.of()).stream()
                  .anyMatch(up -> together.stream().anyMatch(other -> other.id().equals(up))));
      if (together.size() >= 2 && makeUp(whole, together)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Incident incident, String document) {
    return incident.tellings().stream().anyMatch(t -> t.document().equals(document));
  }

  /** A total of the same series: slices of a year do not stand for the year. */
  private static boolean isPeriodTotal(Incident incident) {
    return incident.when().cumulative()
        && incident.parties().by().size() <= 1
        && incident.parties().against().size() <= 1
        && Selection.days(incident).days() > 10;
  }

  private boolean makeUp(Incident whole, List<Incident> together) {
    List<Posting> figures = posts.getOrDefault(whole.id(), List.of());
    boolean found = false;
    for (Posting all : figures) {
      double min = 0;
      double max = 0;
      int count = 0;
      for (Incident part : together) {
        for (Posting some : posts.getOrDefault(part.id(), List.of())) {
          if (!some.open() && holds(all, some)) {
            min += some.min();
            max += some.max();
            count++;
          }
        }
      }
      if (count < 2) {
        continue;
      }
      double slack = slack(all) * all.max();
      if (min > all.max() + slack || max < all.min() - slack) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private static double slack(Posting whole) {
    boolean loose = whole.qualifier().isPresent() && whole.qualifier().get() != Qualifier.EXACTLY;
    return loose ? 0.07 : whole.max() >= 1000 ? ROUNDING / 2 : 1e-9;
  }

  private void unnamed(Incident whole) {
    if (!whole.when().cumulative()
        || !whole.parties().by().isEmpty()
        || !whole.where().place().isEmpty()
        || exploded.contains(whole.id())) {
      return;
    }
    Set<String> below = new TreeSet<>(parts.getOrDefault(whole.id(), Set.of()));
    below.addAll(possibleParts.getOrDefault(whole.id(), Set.of()));
    Set<String> tops = new TreeSet<>();
    for (String part : below) {
      boolean inAnother =
          below.stream()
              .anyMatch(
                  other ->
                      !other.equals(part)
                          && !exploded.contains(other)
                          && wholes.getOrDefault(part, Set.of()).contains(other));
      if (!inAnother && !exploded.contains(part)) {
        tops.add(part);
      }
    }
    for (Posting all : posts.getOrDefault(whole.id(), List.of())) {
      double sum = 0;
      for (String part : tops) {
        for (Posting some : posts.getOrDefault(part, List.of())) {
          if (!some.open() && holds(all, some)) {
            sum += some.max();
          }
        }
      }
      if (all.max() > 0 && sum >= GIVES_WAY * all.max()) {
        givesWay.put(
            whole.id(),
            "a sum of which nobody says whose it is; "
                + Phrases.number(sum)
                + " of it are counted one by one");
        return;
      }
    }
  }

  /**
   * Why an incident is contested: it rests on one unnamed speaker, and without it a whole that
   * somebody else counts higher would be smaller.
   */
  private String contested(Incident incident) {
    if (!incident.backing().unnamed() || incident.backing().speakers() > 1) {
      return "";
    }
    for (String whole : wholes.getOrDefault(incident.id(), Set.of())) {
      Incident all = incidents.get(whole);
      if (all != null
          && exploded.contains(whole)
          && all.parties().by().equals(incident.parties().by())
          && all.parties().against().equals(incident.parties().against())) {
        return "told by one unnamed speaker, where others count differently";
      }
    }
    return "";
  }

  /** Of a whole: how much of it is added with its parts already, or with another whole. */
  private double countedBeside(Incident whole, Posting all) {
    if (!parts.containsKey(whole.id())) {
      return Math.min(0, all.max());
    }
    double sum = 0;
    boolean swallows = swallows(whole.id(), false);
    for (String part : parts.getOrDefault(whole.id(), Set.of())) {
      Incident incident = incidents.get(part);
      if (incident == null
          || superseded.containsKey(part)
          || exploded.contains(part)
          || !Selection.notDone(incident).isEmpty()
          || wholes.getOrDefault(part, Set.of()).stream()
              .anyMatch(up -> partsOf(whole.id()).contains(up) && !exploded.contains(up))) {
        continue;
      }
      boolean counted = !swallows;
      if (swallows) {
        // Two wholes that overlap in this part: the one told first by document has it.
        Optional<String> first =
            wholes.getOrDefault(part, Set.of()).stream()
                .filter(up -> swallows(up, false) && !coveredByCounted(up))
                .filter(
                    up ->
                        posts.getOrDefault(part, List.of()).stream()
                            .anyMatch(some -> holds(up, some)))
                .flatMap(up -> Optional.ofNullable(incidents.get(up)).stream())
                .min(Comparator.comparing((Incident up) -> up.tellings().getFirst().find()))
                .map(Incident::id);
        counted = first.isPresent() && !first.get().equals(whole.id());
      }
      if (counted) {
        for (Posting some : posts.getOrDefault(part, List.of())) {
          if (!some.open() && holds(all, some)) {
            sum += some.min();
          }
        }
      }
    }
    return Math.min(sum, all.max());
  }

  private boolean coveredByCounted(String id) {
    Incident incident = incidents.get(id);
    return incident != null
        && posts.getOrDefault(id, List.of()).stream()
            .anyMatch(post -> covering(incident, post, false).isPresent());
  }

  /** Whether what is asked for of a sum is known as an incident of its own. */
  private boolean hasOwnShare(Incident whole) {
    return Selection.isSumOfActors(whole)
        && parts.getOrDefault(whole.id(), Set.of()).stream()
            .map(incidents::get)
            .anyMatch(part -> part != null && selection.partly(part).isEmpty());
  }

  /** Ids of the parts of an incident. */
  private Set<String> partsOf(String incident) {
    return parts.getOrDefault(incident, Set.of());
  }
}
