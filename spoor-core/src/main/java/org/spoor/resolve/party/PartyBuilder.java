package org.spoor.resolve.party;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.model.Party;

/** Clusters to parties: names, ids, what is told, and why their forms are one. */
final class PartyBuilder {
  private static final int MOST_MERGES = 200;
  private static final int MOST_TOLD = 60;

  private final Lore lore;
  private final Map<String, Integer> ids = new HashMap<>();

  PartyBuilder(Lore lore) {
    this.lore = lore;
  }

  /** The parties in their order, with the clusters that they are made of. */
  Map<Party, Clusters.Cluster> build(List<Clusters.Cluster> clusters) {
    record First(Clusters.Cluster cluster, Bearer bearer, Party.Bearing bearing) {}
    List<First> firsts = new ArrayList<>(clusters.size());
    for (Clusters.Cluster cluster : clusters) {
      First first = null;
      for (Node node : cluster.nodes) {
        for (Bearer bearer : node.bearers) {
          Party.Bearing bearing = earliest(bearer);
          if (first == null || bearing.compareTo(first.bearing()) < 0) {
            first = new First(cluster, bearer, bearing);
          }
        }
      }
      if (first != null) {
        firsts.add(first);
      }
    }
    firsts.sort(
        Comparator.comparing(First::bearing).thenComparing(first -> first.cluster().nodes.get(0)));
    Map<Party, Clusters.Cluster> parties = new LinkedHashMap<>();
    for (First first : firsts) {
      parties.put(party(first.cluster(), id(first.bearer())), first.cluster());
    }
    return parties;
  }

  private static Party.Bearing earliest(Bearer bearer) {
    return bearer.bearings.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private String id(Bearer first) {
    // Not the type: later reports may show that a name is not a person's.
    String key =
        first.identity().isEmpty()
            ? Folding.fold(first.fullest()) + "\n" + first.report.document()
            : first.identity();
    int before = ids.merge(key, 1, Integer::sum);
    return "p-" + hash(before == 1 ? key : key + "\n" + before).substring(0, 12);
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private Party party(Clusters.Cluster cluster, String id) {
    Map<String, Integer> times = new TreeMap<>();
    Map<String, Set<Integer>> reports = new TreeMap<>();
    Map<Party.Type, Integer> types = new TreeMap<>();
    Map<String, Party.Told> countries = new TreeMap<>();
    Map<String, Party.Told> roles = new TreeMap<>();
    List<Party.Bearing> bearings = new ArrayList<>();
    boolean decided = false;
    String identity = "";
    for (Node node : cluster.nodes) {
      decided |= !node.apart.isEmpty();
      identity = identity.isEmpty() ? node.identity() : identity;
      for (Bearer bearer : node.bearers) {
        for (Map.Entry<String, Integer> form : bearer.forms.entrySet()) {
          times.merge(form.getKey(), form.getValue(), Integer::sum);
          reports
              .computeIfAbsent(form.getKey(), key -> new TreeSet<>())
              .add(bearer.report.number());
        }
        int weight = bearer.identity().isEmpty() ? 1 : 1000;
        types.merge(bearer.type(), weight * bearer.bearings.size(), Integer::sum);
        bearer.countries.values().forEach(told -> retell(countries, told));
        bearer.roles.values().forEach(told -> retell(roles, told));
        bearings.addAll(bearer.bearings);
      }
    }
    decided |= cluster.merges.stream().anyMatch(PartyBuilder::decided);
    bearings.sort(Comparator.naturalOrder());
    Party.Type type =
        types.entrySet().stream()
            .max(Map.Entry.<Party.Type, Integer>comparingByValue())
            .orElseThrow()
            .getKey();
    String name = display(times, type, identity);
    List<Party.Alias> aliases = new ArrayList<>();
    times.forEach(
        (form, count) ->
            aliases.add(
                new Party.Alias(form, count, List.copyOf(reports.getOrDefault(form, Set.of())))));
    aliases.sort(
        Comparator.comparingInt((Party.Alias alias) -> -alias.times())
            .thenComparing(Party.Alias::name));
    return new Party(
        id,
        type,
        name,
        aliases,
        most(countries),
        most(roles),
        bearings,
        merges(cluster, name, identity),
        decided);
  }

  private static void retell(Map<String, Party.Told> all, Party.Told told) {
    all.merge(
        told.value(),
        told,
        (a, b) ->
            new Party.Told(
                a.value(),
                a.times() + b.times(),
                a.first().compareTo(b.first()) <= 0 ? a.first() : b.first()));
  }

  private static List<Party.Told> most(Map<String, Party.Told> told) {
    return told.values().stream()
        .sorted(
            Comparator.comparingInt((Party.Told one) -> -one.times())
                .thenComparing(Party.Told::value))
        .limit(MOST_TOLD)
        .toList();
  }

  private static boolean decided(Party.Merge merge) {
    return merge.reasons().stream().anyMatch(reason -> reason.feature().equals("decided"));
  }

  /** The best form: one in Latin letters before others, a full one before a short one. */
  private String display(Map<String, Integer> times, Party.Type type, String identity) {
    if (type == Party.Type.STATE && identity.startsWith("state|")) {
      return lore.states().display(identity.substring("state|".length()));
    }
    int most = times.values().stream().max(Comparator.naturalOrder()).orElse(1);
    String best = "";
    double rank = -1;
    for (Map.Entry<String, Integer> entry : times.entrySet()) {
      double own = rank(entry.getKey(), type, (double) entry.getValue() / most);
      if (own > rank) {
        rank = own;
        best = entry.getKey();
      }
    }
    if (identity.startsWith("generic|") && generic(best)) {
      String code = identity.substring("generic|".length(), identity.lastIndexOf('|'));
      return best + " (" + lore.states().display(code) + ")";
    }
    return best;
  }

  private double rank(String form, Party.Type type, double share) {
    boolean latin =
        form.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    int words = Math.min(6, Folding.words(form).size());
    boolean full =
        type == Party.Type.PERSON ? lore.person(form).full() : words > 1 && !generic(form);
    boolean frequent = share >= 0.2;
    boolean capital = Character.isUpperCase(form.codePointAt(form.lastIndexOf(' ') + 1));
    return (latin ? 1000 : 0)
        + (full ? 500 : 0)
        + (frequent ? 100 : 0)
        + (frequent ? 10 * words : 0)
        + (capital ? 30 : 0)
        - (form.contains("'s ") || form.contains("’s ") ? 50 : 0)
        + share;
  }

  /** Whether a form names the body without its state. */
  private boolean generic(String form) {
    return lore.generic().of(Folding.fold(form)).isPresent();
  }

  private static List<Party.Merge> merges(Clusters.Cluster cluster, String name, String identity) {
    Map<String, Party.Merge> best = new TreeMap<>();
    cluster.merges.forEach(merge -> keep(best, merge));
    for (Node node : cluster.nodes) {
      node.bearers.forEach(bearer -> bearer.merges.forEach(merge -> keep(best, merge)));
      if (!node.identity().isEmpty()) {
        String feature = identity.startsWith("generic|") ? "generic_body" : "known";
        for (String form : node.forms.keySet()) {
          if (!form.equals(name)) {
            keep(best, certain(form, name, feature, identity.replace('|', ' ')));
          }
        }
      } else if (node.bearers.size() > 1) {
        String detail = node.main() + " in " + node.bearers.size() + " reports";
        keep(best, certain(node.main(), node.main(), "same_name", detail));
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Party.Merge merge) -> -merge.score())
                .thenComparing(Party.Merge::one)
                .thenComparing(Party.Merge::other))
        .limit(MOST_MERGES)
        .toList();
  }

  private static Party.Merge certain(String one, String other, String feature, String detail) {
    return new Party.Merge(one, other, 1, List.of(new Party.Reason(feature, 1, 0, detail)));
  }

  private static void keep(Map<String, Party.Merge> best, Party.Merge merge) {
    String key = merge.one() + "\n" + merge.other();
    Party.Merge before = best.get(key);
    if (before == null || before.score() < merge.score() || decided(merge)) {
      best.put(key, merge);
    }
  }
}
