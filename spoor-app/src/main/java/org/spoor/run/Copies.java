package org.spoor.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.read.NearCopies;

/**
 * Reports that repeat another's words. Of a group the first that is still in the case is the one
 * that is repeated.
 *
 * @param copies reports that add nothing to the one they repeat, by id
 * @param variants reports that are nearly another's words with figures of their own: bulletins of
 *     one template differ in nothing else
 */
record Copies(Map<String, Copy> copies, Map<String, Copy> variants) {

  /**
   * A report that repeats another.
   *
   * @param of the other's id
   * @param similarity share of the words that are the same, above 0 and at most 1
   */
  record Copy(String of, double similarity) {}

  Copies {
    copies = Collections.unmodifiableMap(new LinkedHashMap<>(copies));
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
  }

  /**
   * Sorts near-copies by what they tell.
   *
   * @param groups reports that are nearly one text
   * @param findings what was found in a report that is still in the case, by id
   */
  static Copies of(List<NearCopies.Group> groups, Map<String, List<Finding>> findings) {
    Map<String, Copy> copies = new LinkedHashMap<>();
    Map<String, Copy> variants = new LinkedHashMap<>();
    for (NearCopies.Group group : groups) {
      List<NearCopies.Member> members = new ArrayList<>();
      members.add(new NearCopies.Member(group.first(), group.first(), 1));
      members.addAll(group.others());
      members.removeIf(member -> !findings.containsKey(member.id()));
      if (members.size() < 2) {
        continue;
      }
      String first = members.getFirst().id();
      Set<String> told = figures(findings.getOrDefault(first, List.of()));
      for (NearCopies.Member member : members.subList(1, members.size())) {
        boolean more = !told.containsAll(figures(findings.getOrDefault(member.id(), List.of())));
        (more ? variants : copies).put(member.id(), new Copy(first, member.similarity()));
      }
    }
    return new Copies(copies, variants);
  }

  /**
   * The number of the report that one adds nothing to.
   *
   * @param numbers the numbers of reports, by id
   */
  Optional<Integer> numberOf(String id, Map<String, Integer> numbers) {
    return Optional.ofNullable(copies.get(id))
        .flatMap(copy -> Optional.ofNullable(numbers.get(copy.of())));
  }

  /** The figures that a report's events tell. */
  private static Set<String> figures(List<Finding> findings) {
    Set<String> figures = new HashSet<>();
    for (Finding finding : findings) {
      if (finding instanceof Event event) {
        Event.What what = event.what();
        what.count().ifPresent(count -> figures.add(count + " " + what.countOf().orElse("")));
        what.items()
            .forEach(
                item ->
                    item.amount()
                        .ifPresent(amount -> figures.add(amount + " " + item.unit().orElse(""))));
        what.values().forEach(value -> figures.add(value.amount() + " " + value.currency()));
        what.term().ifPresent(term -> figures.add(term + " months"));
        event.toll().killed().ifPresent(killed -> figures.add(killed + " killed"));
        event.toll().injured().ifPresent(injured -> figures.add(injured + " injured"));
      }
    }
    return figures;
  }
}
