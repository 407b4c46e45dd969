package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.model.Party;

/** Bearers of all reports to nodes. */
final class Nodes {
  /** From how frequent a name on each report's bearer stands alone. */
  private static final double FREQUENT = 0.5;

  /** Full names with one surname from which on the surname alone names nobody. */
  private static final int MANY_BEARERS = 12;

  /** Names from which on the case tells how frequent a name is. */
  private static final int TELLING = 400;

  /** Parties beside a bearer that are kept, the rarest. */
  private static final int MOST_COMPANY = 24;

  private final Lore lore;
  private final List<InReport> reports;
  private final Set<String> pinned;
  private final KeptApart apart;
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Map<String, Integer> givenNames = new HashMap<>();
  private int fullNames;

  /** In how many reports each party's key stands. */
  final Map<String, Integer> companyFrequency = new HashMap<>();

  /** By key. */
  final List<Node> nodes = new ArrayList<>();

  final Map<Bearer, Node> byBearer = new HashMap<>();

  /**
   * Over a case.
   *
   * @param pinned document and folded form of bearers that decisions point at
   */
  Nodes(List<InReport> reports, Lore lore, Set<String> pinned, KeptApart apart) {
    this.lore = lore;
    this.reports = reports;
    this.pinned = pinned;
    this.apart = apart;
    count();
    build();
    company();
  }

  private void count() {
    Set<String> seen = new HashSet<>();
    for (InReport report : reports) {
      Set<String> keys = new HashSet<>();
      for (Bearer bearer : report.bearers()) {
        String key = companyKey(bearer);
        if (!key.isEmpty()) {
          keys.add(key);
        }
        if (bearer.person()) {
          PersonName name = lore.person(bearer.fullest());
          String pair = name.firstGiven() + " " + name.surname();
          if (name.full() && seen.add(pair)) {
            fullNames++;
            surnames.merge(name.surname(), 1, Integer::sum);
            givenNames.merge(name.firstGiven(), 1, Integer::sum);
          }
        }
      }
      keys.forEach(key -> companyFrequency.merge(key, 1, Integer::sum));
    }
  }

  /** How frequent a name is, 0 to 1: by the list, and by what the case's own names let expect. */
  private double common(PersonName name) {
    boolean listed = lore.words().common(name.surname());
    if (!name.full()) {
      boolean many = surnames.getOrDefault(name.surname(), 0) >= MANY_BEARERS;
      return listed || many ? 1 : 0;
    }
    if (!name.patronymic().isEmpty()) {
      return 0;
    }
    double byList = listed ? lore.words().given(name.firstGiven()) ? 1 : 0.5 : 0;
    if (fullNames < TELLING) {
      return byList;
    }
    // Bearers of the pair that chance alone puts among so many names, beyond the one that is seen.
    double expected =
        (double) (surnames.getOrDefault(name.surname(), 1) - 1)
            * (givenNames.getOrDefault(name.firstGiven(), 1) - 1)
            / fullNames;
    return Math.max(byList, Math.min(1, expected));
  }

  private void build() {
    Map<String, Node> byKey = new TreeMap<>();
    Map<Node, Double> commonness = new HashMap<>();
    for (InReport report : reports) {
      for (Bearer bearer : report.bearers()) {
        double common = 0;
        String key;
        String fullest = bearer.fullest();
        if (!bearer.identity().isEmpty()) {
          key = "I|" + bearer.identity();
          if (bearer.forms.keySet().stream().anyMatch(apart::concerns)) {
            key += "|" + Folding.fold(fullest);
          }
        } else if (bearer.person()) {
          PersonName name = lore.person(fullest);
          common = common(name);
          key = "P|" + name.folded() + "|" + country(bearer);
          if (common >= FREQUENT || name.surname().isEmpty()) {
            key += "#" + bearer.report.document();
          }
        } else {
          key = "B|" + core(fullest) + "|" + country(bearer);
        }
        if (bearer.forms.keySet().stream().anyMatch(form -> pinned(bearer, form))) {
          key += "#!" + bearer.report.document();
        }
        Node node = byKey.computeIfAbsent(key, Node::new);
        node.add(bearer);
        commonness.put(node, common);
        byBearer.put(bearer, node);
      }
    }
    for (Node node : byKey.values()) {
      node.index = nodes.size();
      nodes.add(node);
      node.finish(lore, commonness.getOrDefault(node, 0.0));
    }
  }

  private boolean pinned(Bearer bearer, String form) {
    return !pinned.isEmpty() && pinned.contains(pin(bearer.report.document(), Folding.fold(form)));
  }

  /** How a decision's bearer is written in the set of the pinned. */
  static String pin(String document, String folded) {
    return document + "\n" + folded;
  }

  private String core(String form) {
    String folded = Folding.fold(form);
    States.Stripped stripped = lore.states().strip(folded);
    return stripped.rest().isEmpty() || stripped.state().isEmpty() ? folded : stripped.rest();
  }

  /** The state told most often, of several the first by code; empty for none. */
  private static String country(Bearer bearer) {
    String best = "";
    int most = 0;
    for (Party.Told told : bearer.countries.values()) {
      boolean first = told.times() == most && told.value().compareTo(best) < 0;
      if (told.times() > most || first) {
        most = told.times();
        best = told.value();
      }
    }
    return best;
  }

  /** Under which key a bearer is company to others; empty where it is none worth telling. */
  private String companyKey(Bearer bearer) {
    if (bearer.identity().startsWith("state|")) {
      return "";
    }
    if (!bearer.identity().isEmpty()) {
      return bearer.identity();
    }
    String fullest = bearer.fullest();
    if (bearer.person()) {
      PersonName name = lore.person(fullest);
      return name.full() ? name.folded() : "";
    }
    return Node.acronym(fullest) ? "" : Folding.fold(fullest);
  }

  private void company() {
    for (InReport report : reports) {
      List<String> keys = new ArrayList<>();
      Map<Bearer, String> own = new HashMap<>();
      for (Bearer bearer : report.bearers()) {
        String key = companyKey(bearer);
        own.put(bearer, key);
        if (!key.isEmpty() && companyFrequency.getOrDefault(key, 0) > 1) {
          keys.add(key);
        }
      }
      keys.sort(
          (a, b) -> {
            int by =
                Integer.compare(
                    companyFrequency.getOrDefault(a, 0), companyFrequency.getOrDefault(b, 0));
            return by != 0 ? by : a.compareTo(b);
          });
      Set<String> rarest = new TreeSet<>(keys.subList(0, Math.min(MOST_COMPANY, keys.size())));
      for (Bearer bearer : report.bearers()) {
        Node node = byBearer.get(bearer);
        if (node != null && node.identity().isEmpty()) {
          Set<String> others = new TreeSet<>(rarest);
          others.remove(own.getOrDefault(bearer, ""));
          Node.bound(node.company, others);
        }
      }
    }
  }
}
