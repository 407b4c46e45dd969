package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Credibility;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.incident.Group.Joined;
import org.spoor.resolve.incident.Resolution.Proposal;

/** Joins events of many reports to incidents and links these. A pure function; safe to share. */
public final class IncidentResolver {
  /** Proposals that are kept, best first: nobody looks at more. */
  private static final int MOST_PROPOSALS = 5_000;

  private final Weights weights;
  private final CommodityTree commodities;
  private final Set<String> nationalities;

  private IncidentResolver(Weights weights, CommodityTree commodities, Set<String> nationalities) {
    this.weights = weights;
    this.commodities = commodities;
    this.nationalities = nationalities;
  }

  /**
   * With the weights and the tree of commodities of the class path.
   *
   * @throws IllegalStateException when a knowledge file is wrong; the message names the place
   */
  public static IncidentResolver load() {
    return new IncidentResolver(Weights.load(), CommodityTree.load(), Folding.nationalities());
  }

  /**
   * The incidents that the reports tell of.
   *
   * <p>Which events are joined does not depend on the order of the reports; the order of incidents
   * and tellings follows the reports' numbers, and an incident's id its first telling.
   */
  public Resolution resolve(List<Report> reports, Decisions decisions) {
    Voices voices = new Voices(reports, decisions);
    List<Told> all = new ToldReader(commodities, voices, nationalities, decisions).read(reports);
    Containment containment = new Containment(commodities);
    Breakdowns breakdowns = Breakdowns.of(all, containment);
    PairScorer scorer = new PairScorer(weights, commodities);
    Pairs pairs = new Pairs(all, scorer, weights, breakdowns);
    Finds finds = new Finds(all.stream().map(Told::ref).toList());
    Clusters clusters = new Clusters(all, pairs, weights);
    decide(clusters, finds, decisions);
    for (Copies.Same same : Copies.of(all, voices)) {
      clusters.copied(same.original(), same.copy());
    }
    clusters.join(pairs.of(Candidates.of(all)));

    List<Group> groups = groups(all, clusters, finds, decisions);
    Consolidator consolidator =
        new Consolidator(commodities, voices, pairs, grades(finds, decisions));
    List<Joined> joined = new ArrayList<>();
    for (Group group : groups) {
      joined.add(consolidator.join(group, joined.size()));
    }
    Linker linker = new Linker(joined, all, breakdowns, containment, scorer, weights);
    Links links = linker.link();
    int[] incidentOf = new int[all.size()];
    for (int i = 0; i < joined.size(); i++) {
      for (Told told : joined.get(i).told()) {
        incidentOf[told.index()] = i;
      }
    }
    decide(links, incidentOf, finds, decisions);
    return new Resolution(
        joined.stream().map(Joined::incident).toList(),
        links.named(joined),
        proposals(clusters, pairs, all, joined, incidentOf, links));
  }

  private static void decide(Clusters clusters, Finds finds, Decisions decisions) {
    for (Decision decision : decisions.inForce()) {
      switch (decision.act()) {
        case Act.Join join -> both(finds, join.one(), join.other(), clusters::keepTogether);
        case Act.Part part -> both(finds, part.one(), part.other(), clusters::keepApart);
        case Act.Link link -> {
          // What is part of another, or comes after it, is not the same.
          if (link.holds() && link.link() != IncidentLink.Kind.RESTATES) {
            both(finds, link.from(), link.to(), clusters::keepApart);
          }
        }
        default -> {
          // Other decisions concern what was found, parties, or what follows from incidents.
        }
      }
    }
  }

  private interface Pairing {
    void of(int one, int other);
  }

  private static void both(Finds finds, FindRef one, FindRef other, Pairing pairing) {
    OptionalInt first = finds.of(one);
    OptionalInt second = finds.of(other);
    if (first.isPresent() && second.isPresent() && first.getAsInt() != second.getAsInt()) {
      pairing.of(first.getAsInt(), second.getAsInt());
    }
  }

  private static void decide(Links links, int[] incidentOf, Finds finds, Decisions decisions) {
    for (Decision decision : decisions.inForce()) {
      if (decision.act() instanceof Act.Link link) {
        String reason =
            decision.author()
                + " said so"
                + (decision.reason().isBlank() ? "" : ": " + decision.reason());
        both(
            finds,
            link.from(),
            link.to(),
            (from, to) ->
                links.decide(incidentOf[from], link.link(), incidentOf[to], link.holds(), reason));
      }
    }
  }

  private static Map<Integer, Credibility> grades(Finds finds, Decisions decisions) {
    Map<Integer, Credibility> grades = new HashMap<>();
    for (Act.GradeClaim grade : decisions.acts(Act.GradeClaim.class)) {
      finds.of(grade.find()).ifPresent(index -> grades.put(index, grade.credibility()));
    }
    return grades;
  }

  private static List<Group> groups(
      List<Told> all, Clusters clusters, Finds finds, Decisions decisions) {
    Comparator<Told> asRead =
        Comparator.comparingInt((Told told) -> told.report().number())
            .thenComparingInt(Told::index);
    Map<Integer, Map<Integer, Act.Settle>> settled = new HashMap<>();
    for (Act.Settle settle : decisions.acts(Act.Settle.class)) {
      finds
          .of(settle.incident())
          .ifPresent(
              event -> {
                Map<Integer, Act.Settle> ofEvent =
                    settled.computeIfAbsent(event, k -> new TreeMap<>());
                ofEvent.put(settled.values().stream().mapToInt(Map::size).sum(), settle);
              });
    }
    List<Group> groups = new ArrayList<>();
    for (List<Integer> members : clusters.groups()) {
      Map<String, Act.Settle> slots = new HashMap<>();
      TreeMap<Integer, Act.Settle> ofGroup = new TreeMap<>();
      for (int member : members) {
        ofGroup.putAll(settled.getOrDefault(member, Map.of()));
      }
      // In the order in which they were made: the last word on a slot holds.
      ofGroup.values().forEach(settle -> slots.put(settle.slot(), settle));
      groups.add(new Group(members.stream().map(all::get).sorted(asRead).toList(), slots));
    }
    groups.sort(Comparator.comparing((Group group) -> group.told().getFirst(), asRead));
    return groups;
  }

  private static List<Proposal> proposals(
      Clusters clusters,
      Pairs pairs,
      List<Told> all,
      List<Joined> joined,
      int[] incidentOf,
      Links links) {
    List<Proposal> proposals = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Pairs.Pair pair : clusters.undecided()) {
      int one = Math.min(incidentOf[pair.one()], incidentOf[pair.other()]);
      int other = Math.max(incidentOf[pair.one()], incidentOf[pair.other()]);
      if (links.linked(one, other) || !seen.add(one + " " + other)) {
        continue;
      }
      Incident first = joined.get(one).incident();
      Incident second = joined.get(other).incident();
      proposals.add(
          new Proposal(
              first.id(),
              second.id(),
              pair.points(),
              pairs.reasons(all.get(pair.one()), all.get(pair.other()))));
      if (proposals.size() == MOST_PROPOSALS) {
        break;
      }
    }
    return proposals;
  }
}
