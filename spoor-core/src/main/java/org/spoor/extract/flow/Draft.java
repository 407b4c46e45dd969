package org.spoor.extract.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A flow while its sentence is read. */
final class Draft {
  final Set<String> from = new LinkedHashSet<>();
  final Set<String> via = new LinkedHashSet<>();
  final Set<String> to = new LinkedHashSet<>();

  /** First and last token, exclusive; -1 while nothing is in it. */
  int start = -1;

  int end = -1;

  /** First token of the first place's preposition. */
  int firstPlace = Integer.MAX_VALUE;

  /** Whether a word of moving or a strong preposition carries it. */
  boolean moves;

  /** Whether a verb of moving or a strong preposition carries it. */
  boolean strong;

  /** Whether it takes a way that is named. */
  boolean routed;

  boolean empty() {
    return from.isEmpty() && via.isEmpty() && to.isEmpty();
  }

  void cover(int first, int last) {
    start = start < 0 ? first : Math.min(start, first);
    end = Math.max(end, last);
  }

  void add(Role role, PlaceMention place) {
    switch (role) {
      case FROM -> from.addAll(place.names());
      case VIA -> via.addAll(place.names());
      case TO -> to.addAll(place.names());
    }
    cover(place.bound(), place.to());
    firstPlace = Math.min(firstPlace, place.bound());
  }

  /** A stop on the way is neither an end nor told twice: 'flown to A and sent on from A to B'. */
  void settle() {
    if (!from.containsAll(to)) {
      to.removeAll(from);
    }
    via.removeAll(from);
    via.removeAll(to);
  }

  /** Whether it has two different ends, one that its words tell plainly, or a named way. */
  boolean valid() {
    if (from.isEmpty() && to.isEmpty()) {
      return routed;
    }
    return !from.equals(to);
  }

  static List<String> list(Set<String> names) {
    return new ArrayList<>(names);
  }
}
