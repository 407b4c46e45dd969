package org.spoor.assess.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.assess.ReportDates;
import org.spoor.assess.Saying;
import org.spoor.assess.network.Network.Measures;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Side;
import org.spoor.assess.network.Network.Tie;
import org.spoor.model.Certainty;
import org.spoor.model.Finding;
import org.spoor.model.Party;
import org.spoor.model.Period;
import org.spoor.model.Relation;
import org.spoor.resolve.Report;
import org.spoor.resolve.party.PartyResolution;

/** Makes networks. A pure function; safe to share between threads. */
public final class Networks {
  /** Parties of a network. */
  private static final int MOST_NODES = 20_000;

  private final Sides sides;

  private Networks(Sides sides) {
    this.sides = sides;
  }

  /**
   * With the tables of the class path.
   *
   * @throws IllegalStateException when one is wrong; the message names the row
   */
  public static Networks load() {
    return new Networks(Sides.load());
  }

  /** The party that a name in a report means; empty where it is not known. */
  @FunctionalInterface
  public interface PartyNaming {
    /**
     * The party.
     *
     * @param report number of the report
     * @param name as a slot of a relation has it
     */
    Optional<Party> party(int report, String name);

    /** As parties were resolved. */
    static PartyNaming of(PartyResolution parties) {
      return (report, name) -> parties.partyNamed(report, name).flatMap(parties::party);
    }
  }

  private record Draft(
      String from,
      Relation.Type type,
      String to,
      List<Saying> sayings,
      List<Period> told,
      List<Period> reported) {
    Tie tie() {
      List<Saying> distinct = Saying.distinct(sayings);
      return new Tie(
          from,
          type,
          to,
          Saying.strongest(distinct),
          told.stream().reduce(ReportDates::cover),
          reported.stream().reduce(ReportDates::cover),
          distinct);
    }
  }

  private record End(String key, String name, String type, Optional<String> country, Side side) {}

  /** The network of a case, of relations however certain they are. */
  public Network of(List<Report> reports, PartyNaming naming, Optional<Period> at) {
    return of(reports, naming, at, Set.of());
  }

  /**
   * The network of a case. How central parties are follows from the relations that count.
   *
   * @param at only what is told of these days or has no date; empty for all
   * @param certainties relations of these; empty for all
   */
  public Network of(
      List<Report> reports, PartyNaming naming, Optional<Period> at, Set<Certainty> certainties) {
    Map<String, End> ends = new TreeMap<>();
    Map<String, Draft> drafts = new TreeMap<>();
    List<String> notes = new ArrayList<>();
    for (Report report : reports) {
      // A copy says nothing that its original does not say.
      if (report.copyOf().isPresent()) {
        continue;
      }
      ReportDates dates = new ReportDates(report);
      Optional<Period> published = report.metadata().published().flatMap(Period::of);
      for (Finding finding : report.findings()) {
        if (!(finding instanceof Relation relation)) {
          continue;
        }
        Saying saying =
            Saying.of(report, relation.id(), relation.span(), relation.standing().certainty());
        Optional<Period> told = dates.of(saying);
        if (at.isPresent() && told.isPresent() && !told.get().overlaps(at.get())) {
          continue;
        }
        if (ends.size() >= MOST_NODES) {
          notes.add("more than " + MOST_NODES + " parties: the rest is left out");
          return network(ends, drafts, certainties, notes);
        }
        End from = end(report, relation.subject(), naming);
        End to = end(report, relation.object(), naming);
        ends.putIfAbsent(from.key(), from);
        ends.putIfAbsent(to.key(), to);
        Draft draft =
            drafts.computeIfAbsent(
                from.key() + "\u0000" + to.key() + "\u0000" + relation.type().word(),
                k ->
                    new Draft(
                        from.key(),
                        relation.type(),
                        to.key(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
        draft.sayings().add(saying);
        told.ifPresent(draft.told()::add);
        published.ifPresent(draft.reported()::add);
      }
    }
    return network(ends, drafts, certainties, notes);
  }

  private End end(Report report, String words, PartyNaming naming) {
    Optional<Party> party = naming.party(report.number(), words);
    if (party.isPresent()) {
      Party known = party.get();
      return new End(
          known.id(), known.name(), known.type().word(), known.country(), sides.of(known));
    }
    String plain = words.strip().replaceAll("\\s+", " ");
    return new End(
        "w-" + report.number() + "-" + plain.toLowerCase(Locale.ROOT),
        plain,
        "unresolved",
        Optional.empty(),
        sides.of(plain));
  }

  private static Network network(
      Map<String, End> ends,
      Map<String, Draft> drafts,
      Set<Certainty> certainties,
      List<String> notes) {
    List<Tie> ties =
        drafts.values().stream()
            .map(Draft::tie)
            .filter(tie -> certainties.isEmpty() || certainties.contains(tie.certainty()))
            .toList();
    Set<String> tied = new TreeSet<>();
    ties.forEach(tie -> tied.addAll(List.of(tie.from(), tie.to())));
    Measuring measuring = new Measuring(ties);
    if (measuring.cut()) {
      notes.add("betweenness is left out beyond " + Measuring.MOST_NODES + " parties");
    }
    Map<String, Measures> measures = measuring.measures();
    Map<String, Integer> communities = measuring.communities();
    List<Node> nodes =
        ends.values().stream()
            .filter(end -> tied.contains(end.key()))
            .map(
                end ->
                    new Node(
                        end.key(),
                        end.name(),
                        end.type(),
                        end.country(),
                        end.side(),
                        measures.getOrDefault(end.key(), Measures.NONE),
                        communities.getOrDefault(end.key(), 0)))
            .sorted(
                Comparator.comparingInt((Node node) -> -node.measures().degree())
                    .thenComparing(Node::key))
            .toList();
    return new Network(nodes, ties, notes);
  }
}
