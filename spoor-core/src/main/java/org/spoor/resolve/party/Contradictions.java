package org.spoor.resolve.party;

import java.util.Set;
import java.util.TreeSet;
import org.spoor.model.Party;
import org.spoor.resolve.name.Name;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.name.NameMatcher;

/** What forbids that two nodes are one party, however much else speaks for it. Immutable. */
final class Contradictions {
  /** Names in full that are less alike than this are two names. */
  private static final double UNLIKE = 0.3;

  private final NameMatcher matcher;

  Contradictions(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** Whether they cannot be one. */
  boolean between(Node one, Node other) {
    if (one.person() != other.person()) {
      return true;
    }
    if (!one.identity().isEmpty() && !other.identity().isEmpty()) {
      return !one.identity().equals(other.identity());
    }
    return one.person() ? persons(one, other) : bodies(one, other);
  }

  private boolean persons(Node one, Node other) {
    PersonName a = one.personName();
    PersonName b = other.personName();
    if (!a.full() || !b.full()) {
      return !a.generation().equals(b.generation())
          && !a.generation().isEmpty()
          && !b.generation().isEmpty();
    }
    if (!a.generation().equals(b.generation())) {
      return true;
    }
    if (!a.patronymic().isEmpty()
        && !b.patronymic().isEmpty()
        && !a.patronymic().equals(b.patronymic())
        && unlike(a.patronymic(), b.patronymic(), NameMatcher.THRESHOLD)) {
      return true;
    }
    return !one.folded().equals(other.folded())
        && matcher.score(one.names().get(0), other.names().get(0)) < UNLIKE;
  }

  private boolean unlike(String a, String b, double threshold) {
    return matcher.score(Name.of(a, NameKind.PERSON), Name.of(b, NameKind.PERSON)) < threshold;
  }

  private boolean bodies(Node one, Node other) {
    if (one.type() == Party.Type.STATE || other.type() == Party.Type.STATE) {
      return true;
    }
    if (one.type() == Party.Type.AGENCY
        && other.type() == Party.Type.AGENCY
        && otherCountries(one, other)) {
      return true;
    }
    if (one.folded().equals(other.folded())) {
      return false;
    }
    Set<String> a = numbers(one.folded());
    Set<String> b = numbers(other.folded());
    if (!a.equals(b) && !a.isEmpty() && !b.isEmpty()) {
      return true;
    }
    return many(one)
        && many(other)
        && matcher.score(one.names().get(0), other.names().get(0)) < UNLIKE;
  }

  /** Whether both have states told and none in common. */
  static boolean otherCountries(Node one, Node other) {
    return !one.countries.isEmpty()
        && !other.countries.isEmpty()
        && one.countries.stream().noneMatch(other.countries::contains);
  }

  private static boolean many(Node node) {
    return node.folded().indexOf(' ') > 0;
  }

  private static Set<String> numbers(String folded) {
    Set<String> numbers = new TreeSet<>();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && Character.isDigit(folded.charAt(i))) {
        digits.append(folded.charAt(i));
      } else if (digits.length() > 0) {
        numbers.add(digits.toString());
        digits.setLength(0);
      }
    }
    return numbers;
  }
}
