package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoor.model.Party;

/**
 * Which party of a resolution a bearer that is read anew is: the one that stands where it stands.
 */
final class KnownBearers {
  private final Map<Party.Bearing, List<Party>> standing = new HashMap<>();

  KnownBearers(List<Party> parties) {
    for (Party party : parties) {
      // A party that stands in one place under two names is one all the same.
      for (Party.Bearing bearing : new HashSet<>(party.bearings())) {
        standing.computeIfAbsent(bearing, key -> new ArrayList<>(1)).add(party);
      }
    }
  }

  /**
   * The party's id.
   *
   * @throws IllegalArgumentException when there is none: the parties are of other reports
   */
  String id(Bearer bearer) {
    List<Party> there = standing.getOrDefault(bearer.bearings.getFirst(), List.of());
    if (there.size() == 1) {
      return there.getFirst().id();
    }
    // One slot can name several: an event by customs and police.
    return there.stream()
        .filter(party -> bearsAll(party, bearer.forms.keySet()))
        .findFirst()
        .map(Party::id)
        .orElseThrow(() -> new IllegalArgumentException("no party is " + bearer.fullest()));
  }

  private static boolean bearsAll(Party party, Set<String> forms) {
    Set<String> names = new HashSet<>();
    party.aliases().forEach(alias -> names.add(alias.name()));
    return names.containsAll(forms);
  }
}
