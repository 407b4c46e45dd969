package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.model.Party;
import org.spoor.resolve.name.Name;
import org.spoor.resolve.name.NameKind;

/**
 * Bearers of one name in several reports that are one by the name alone: the unit that is compared.
 * Where a name is too frequent for that, each report's bearer is a node of its own.
 */
final class Node implements Comparable<Node> {
  private static final int MOST_NAMES = 4;
  private static final int MOST_CONTEXT = 48;
  private static final int LONGEST_SHORT_ACRONYM = 4;

  final String key;
  final List<Bearer> bearers = new ArrayList<>(1);
  final Map<String, Integer> forms = new TreeMap<>();
  final Set<String> countries = new TreeSet<>();
  final Set<String> roleWords = new TreeSet<>();
  final Set<String> bodies = new TreeSet<>();
  final Set<String> company = new TreeSet<>();
  final Set<String> publishers = new TreeSet<>();
  final Set<String> originals = new TreeSet<>();
  final Set<Node> apart = new HashSet<>(0);

  /** Position in the order of keys. */
  int index;

  private List<Name> names = List.of();
  private PersonName person = new PersonName("", "", List.of(), "", "", "");
  private double common;
  private boolean human;
  private Name surname = Name.of("", NameKind.PERSON);
  private boolean weak;
  private String main = "";
  private String folded = "";

  Node(String key) {
    this.key = key;
  }

  void add(Bearer bearer) {
    bearers.add(bearer);
    bearer.forms.forEach((form, times) -> forms.merge(form, times, Integer::sum));
    countries.addAll(bearer.countries.keySet());
    bound(roleWords, bearer.roleWords);
    bound(bodies, bearer.bodies);
    bearer.report.metadata().publisher().ifPresent(p -> bound(publishers, Set.of(p)));
  }

  /** Keeps the first in order, so that the order of adding does not show. */
  static void bound(Set<String> kept, Set<String> added) {
    kept.addAll(added);
    if (kept.size() > MOST_CONTEXT && kept instanceof TreeSet<String> sorted) {
      while (sorted.size() > MOST_CONTEXT) {
        sorted.pollLast();
      }
    }
  }

  /** To be called once, when all bearers are in. */
  void finish(Lore lore, double commonness) {
    human = bearers.get(0).person();
    common = commonness;
    List<String> ordered = new ArrayList<>(forms.keySet());
    ordered.sort(
        (a, b) -> {
          int by = Integer.compare(Folding.words(b).size(), Folding.words(a).size());
          by = by != 0 ? by : Integer.compare(forms.getOrDefault(b, 0), forms.getOrDefault(a, 0));
          return by != 0 ? by : a.compareTo(b);
        });
    main = ordered.get(0);
    boolean stated = type() == Party.Type.AGENCY && identity().isEmpty();
    folded = Folding.fold(stated ? lore.states().bare(main) : main);
    NameKind kind = human ? NameKind.PERSON : NameKind.ORGANISATION;
    List<Name> analysed = new ArrayList<>();
    for (String form : ordered.subList(0, Math.min(MOST_NAMES, ordered.size()))) {
      // The state of an agency is weighed as its country, not as a word of its name.
      analysed.add(Name.of(stated ? lore.states().bare(form) : form, kind));
    }
    names = List.copyOf(analysed);
    if (human) {
      person = lore.person(main);
      surname = Name.of(person.surname(), NameKind.PERSON);
      weak = !person.full();
    } else {
      weak = identity().isEmpty() && acronym(main) && forms.size() == 1;
    }
  }

  static boolean acronym(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_SHORT_ACRONYM + 2
        && name.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  boolean shortAcronym() {
    return acronym(main) && main.length() <= LONGEST_SHORT_ACRONYM;
  }

  boolean person() {
    return human;
  }

  String identity() {
    return bearers.get(0).identity();
  }

  Party.Type type() {
    return bearers.get(0).type();
  }

  /** The fullest form. */
  String main() {
    return main;
  }

  String folded() {
    return folded;
  }

  List<Name> names() {
    return names;
  }

  PersonName personName() {
    return person;
  }

  /** The surname by itself; without words where there is none. */
  Name surname() {
    return surname;
  }

  /** Whether it is a surname and nothing else. */
  boolean surnameAlone() {
    return human && person.given().isEmpty() && !person.surname().isEmpty();
  }

  /** How frequent the name is as far as is known, 0 to 1. */
  double common() {
    return common;
  }

  /** Whether the name alone does not tell its bearer: a surname, an abbreviation. */
  boolean weak() {
    return weak;
  }

  /** Whether only a given name is told: it joins nothing in other reports. */
  boolean givenNameOnly() {
    return human && person.surname().isEmpty();
  }

  @Override
  public int compareTo(Node other) {
    return key.compareTo(other.key);
  }
}
