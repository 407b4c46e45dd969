package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;
import org.spoor.model.PartyRef;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.name.NameMatcher;

/** Resolves the names of many reports to parties. Immutable, safe to share between threads. */
public final class PartyResolver {
  /** Proposals that are kept. */
  public static final int MAX_PROPOSALS = 500;

  private final Lore lore;
  private final Weights weights;
  private final NameMatcher matcher;

  private PartyResolver(Lore lore, Weights weights, NameMatcher matcher) {
    this.lore = lore;
    this.weights = weights;
    this.matcher = matcher;
  }

  /** Loads the knowledge and the weights: once for a program. */
  public static PartyResolver load() {
    return new PartyResolver(Lore.load(), Weights.load(), NameMatcher.load());
  }

  /**
   * The parties of a case.
   *
   * @param reports in any order; their numbers say in which order they were read
   */
  public PartyResolution resolve(List<Report> reports, Decisions decisions) {
    return resolve(reports, decisions, lore.fresh());
  }

  private PartyResolution resolve(List<Report> reports, Decisions decisions, Lore lore) {
    List<Report> ordered = ordered(reports);
    Verdicts verdicts = new Verdicts(decisions);
    KeptApart apart = verdicts.keptApart();
    List<InReport> read = read(ordered, lore, apart);
    Nodes nodes = new Nodes(read, lore, verdicts.pinned(), apart);
    copies(ordered, nodes);
    verdicts.separate(nodes.nodes);
    Clusters clusters = new Clusters(nodes.nodes, new Contradictions(matcher));
    verdicts.join(clusters);
    known(nodes.nodes, clusters);
    PairEvidence evidence = new PairEvidence(matcher, weights, nodes.companyFrequency);
    Joining joining = new Joining(clusters, evidence, weights);
    new Blocks(nodes.nodes).pairs(joining::consider);
    joining.join();
    return resolution(read, ordered, nodes, clusters, joining, evidence, lore);
  }

  /**
   * The same from parties that were resolved before, without comparing any: who bears which name is
   * read anew in each report alone.
   *
   * @param reports those of the resolution, with the same numbers
   * @param decisions those of the resolution
   * @param parties what it came to
   * @param proposals what it left to a person
   * @throws IllegalArgumentException when the parties are not those of these reports
   */
  public PartyResolution restore(
      List<Report> reports,
      Decisions decisions,
      List<Party> parties,
      List<PartyProposal> proposals) {
    KnownBearers known = new KnownBearers(parties);
    List<Report> ordered = ordered(reports);
    List<InReport> read = read(ordered, lore.fresh(), new Verdicts(decisions).keptApart());
    return named(parties, proposals, read, ordered, known::id);
  }

  private static List<Report> ordered(List<Report> reports) {
    return reports.stream().sorted(Comparator.comparingInt(Report::number)).toList();
  }

  private static List<InReport> read(List<Report> ordered, Lore lore, KeptApart apart) {
    CaseTypes types = new CaseTypes(ordered);
    List<InReport> read = new ArrayList<>(ordered.size());
    for (Report report : ordered) {
      read.add(ReportNames.read(report, lore, types, apart));
    }
    return read;
  }

  /** Marks what stands in near-copies of one text. */
  private static void copies(List<Report> reports, Nodes nodes) {
    Map<Integer, String> originals = new HashMap<>();
    for (Report report : reports) {
      report.copyOf().ifPresent(of -> originals.put(report.number(), "report " + of));
      report.copyOf().ifPresent(of -> originals.putIfAbsent(of, "report " + of));
    }
    if (originals.isEmpty()) {
      return;
    }
    for (Node node : nodes.nodes) {
      for (Bearer bearer : node.bearers) {
        String original = originals.get(bearer.report.number());
        if (original != null) {
          node.originals.add(original);
        }
      }
    }
  }

  /** Joins nodes of one identity that a decision has split and does not keep apart. */
  private static void known(List<Node> nodes, Clusters clusters) {
    Map<String, List<Node>> byIdentity = new HashMap<>();
    for (Node node : nodes) {
      if (!node.identity().isEmpty()) {
        List<Node> same = byIdentity.computeIfAbsent(node.identity(), k -> new ArrayList<>(1));
        for (Node before : same) {
          if (!clusters.keptApart(before, node)) {
            Party.Reason reason =
                new Party.Reason("known", 1, 0, node.identity().replace('|', ' '));
            clusters.join(
                before, node, new Party.Merge(before.main(), node.main(), 1, List.of(reason)));
            break;
          }
        }
        same.add(node);
      }
    }
  }

  private PartyResolution resolution(
      List<InReport> read,
      List<Report> reports,
      Nodes nodes,
      Clusters clusters,
      Joining joining,
      PairEvidence evidence,
      Lore lore) {
    Map<Party, Clusters.Cluster> parties = new PartyBuilder(lore).build(clusters.all());
    Map<Clusters.Cluster, String> ids = new HashMap<>();
    parties.forEach((party, cluster) -> ids.put(cluster, party.id()));
    return named(
        List.copyOf(parties.keySet()),
        proposals(joining, clusters, ids, nodes, evidence),
        read,
        reports,
        bearer -> id(bearer, nodes, clusters, ids));
  }

  /**
   * @param read the names of each report
   * @param reports the same, in the same order
   * @param id of the party that a bearer is
   */
  private static PartyResolution named(
      List<Party> parties,
      List<PartyProposal> proposals,
      List<InReport> read,
      List<Report> reports,
      Function<Bearer, String> id) {
    Map<PartyResolution.Place, String> byFinding = new HashMap<>();
    Map<PartyResolution.Named, String> byName = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      int number = reports.get(i).number();
      read.get(i)
          .byFinding()
          .forEach(
              (finding, bearer) ->
                  byFinding.put(new PartyResolution.Place(number, finding), id.apply(bearer)));
      read.get(i)
          .byName()
          .forEach(
              (name, bearer) ->
                  byName.put(new PartyResolution.Named(number, name, ""), id.apply(bearer)));
      read.get(i)
          .byTypedName()
          .forEach(
              (typed, bearer) -> {
                int bar = typed.indexOf('|');
                byName.put(
                    new PartyResolution.Named(
                        number, typed.substring(bar + 1), typed.substring(0, bar)),
                    id.apply(bearer));
              });
    }
    return new PartyResolution(parties, proposals, byFinding, byName);
  }

  private static String id(
      Bearer bearer, Nodes nodes, Clusters clusters, Map<Clusters.Cluster, String> ids) {
    Node node = nodes.byBearer.get(bearer);
    String id = node == null ? null : ids.get(clusters.of(node));
    if (id == null) {
      throw new IllegalStateException("a bearer without a party: " + bearer.fullest());
    }
    return id;
  }

  private static List<PartyProposal> proposals(
      Joining joining,
      Clusters clusters,
      Map<Clusters.Cluster, String> ids,
      Nodes nodes,
      PairEvidence evidence) {
    Map<String, Clusters.Cluster> byForm = new HashMap<>();
    Map<String, Boolean> shared = new HashMap<>();
    for (Node node : nodes.nodes) {
      Clusters.Cluster cluster = clusters.of(node);
      Clusters.Cluster before = byForm.putIfAbsent(node.folded(), cluster);
      if (before != null && before != cluster) {
        shared.put(node.folded(), true);
      }
    }
    List<PartyProposal> proposals = new ArrayList<>();
    for (Joining.Open open : joining.open()) {
      if (proposals.size() == MAX_PROPOSALS) {
        break;
      }
      Node one = open.edge().one();
      Node other = open.edge().other();
      proposals.add(
          new PartyProposal(
              ids.getOrDefault(clusters.of(one), ""),
              ids.getOrDefault(clusters.of(other), ""),
              ref(one, shared),
              ref(other, shared),
              PairEvidence.score(open.edge().sum()),
              open.contested(),
              evidence.reasons(one, other)));
    }
    return proposals;
  }

  /** By name alone where the name has one bearer in the case, else by a report that has it. */
  private static PartyRef ref(Node node, Map<String, Boolean> shared) {
    String document =
        shared.containsKey(node.folded()) ? node.bearers.get(0).report.document() : "";
    return new PartyRef(node.main(), node.type().word(), document);
  }
}
