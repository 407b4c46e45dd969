package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.model.IncidentLink;
import org.spoor.model.IncidentLink.Kind;
import org.spoor.resolve.incident.Group.Joined;

/** Links between incidents while they are being found, by the incidents' positions. */
final class Links {
  private static final int MOST_REASONS = 6;

  private record Ends(int from, int to) {}

  private static final class Drafts {
    final EnumMap<Kind, Set<String>> reasons = new EnumMap<>(Kind.class);
    Optional<Kind> decided = Optional.empty();
    boolean refused;
  }

  private final Map<Ends, Drafts> links = new LinkedHashMap<>();
  private final Map<Integer, Set<Integer>> parts = new LinkedHashMap<>();
  private final Map<Integer, Set<Integer>> wholes = new LinkedHashMap<>();

  /** One more reason for a link; what is surely a part is not possibly one. */
  void add(int from, Kind kind, int to, String reason) {
    if (from == to) {
      return;
    }
    Drafts drafts = links.computeIfAbsent(new Ends(from, to), k -> new Drafts());
    Set<String> reasons = drafts.reasons.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    if (reasons.size() < MOST_REASONS) {
      reasons.add(reason);
    }
    if (kind == Kind.PART_OF) {
      drafts.reasons.remove(Kind.POSSIBLY_PART_OF);
      parts.computeIfAbsent(to, k -> new TreeSet<>()).add(from);
      wholes.computeIfAbsent(from, k -> new TreeSet<>()).add(to);
    }
  }

  boolean has(int from, Kind kind, int to) {
    Drafts drafts = links.get(new Ends(from, to));
    return drafts != null && drafts.reasons.containsKey(kind);
  }

  /** What is surely part of an incident, directly. */
  Set<Integer> parts(int whole) {
    return parts.getOrDefault(whole, Set.of());
  }

  /** What an incident is surely part of, directly. */
  Set<Integer> wholes(int part) {
    return wholes.getOrDefault(part, Set.of());
  }

  /** Whether one incident is surely part of the other, directly or by way of others. */
  boolean within(int part, int whole) {
    Set<Integer> seen = new TreeSet<>();
    List<Integer> open = new ArrayList<>(List.of(part));
    while (!open.isEmpty()) {
      for (int up : wholes.getOrDefault(open.removeLast(), Set.of())) {
        if (up == whole) {
          return true;
        }
        if (seen.add(up)) {
          open.add(up);
        }
      }
    }
    return false;
  }

  /** A person said how two incidents stand to one another, or how they do not. */
  void decide(int from, Kind kind, int to, boolean holds, String reason) {
    Drafts drafts = links.computeIfAbsent(new Ends(from, to), k -> new Drafts());
    if (holds) {
      drafts.reasons.clear();
      drafts.reasons.put(kind, new LinkedHashSet<>(List.of(reason)));
      drafts.decided = Optional.of(kind);
      drafts.refused = false;
      // Who says that it is a part says that it is not the whole.
      Drafts back = links.get(new Ends(to, from));
      if (back != null && back.decided.isEmpty()) {
        back.reasons.clear();
      }
      return;
    }
    drafts.reasons.remove(kind);
    if (kind == Kind.PART_OF) {
      drafts.reasons.remove(Kind.POSSIBLY_PART_OF);
    }
    drafts.refused = true;
  }

  /** The links with the incidents' ids. */
  List<IncidentLink> named(List<Joined> incidents) {
    List<IncidentLink> named = new ArrayList<>();
    links.forEach(
        (ends, drafts) ->
            drafts.reasons.forEach(
                (kind, reasons) ->
                    named.add(
                        new IncidentLink(
                            incidents.get(ends.from).incident().id(),
                            kind,
                            incidents.get(ends.to).incident().id(),
                            List.copyOf(reasons),
                            drafts.decided.equals(Optional.of(kind))))));
    named.sort(
        java.util.Comparator.comparing(IncidentLink::from)
            .thenComparing(IncidentLink::to)
            .thenComparing(IncidentLink::kind));
    return named;
  }

  /** Whether the two are linked in any way. */
  boolean linked(int one, int other) {
    Drafts there = links.get(new Ends(one, other));
    Drafts back = links.get(new Ends(other, one));
    return there != null && !there.reasons.isEmpty() || back != null && !back.reasons.isEmpty();
  }
}
