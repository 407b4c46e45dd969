package org.spoor.resolve.party;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spoor.model.Decision;

/** Forms of names that people keep apart. Immutable. */
final class KeptApart {
  private final Set<String> forms = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  KeptApart(List<Decision.Act.KeepApart> decisions) {
    for (Decision.Act.KeepApart decision : decisions) {
      String one = Folding.fold(decision.one().name());
      String other = Folding.fold(decision.other().name());
      if (!one.equals(other)) {
        forms.add(one);
        forms.add(other);
        pairs.add(pair(one, other));
      }
    }
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
  }

  /** Whether a form is kept apart from any other form. */
  boolean concerns(String form) {
    return !forms.isEmpty() && forms.contains(Folding.fold(form));
  }

  /** Whether these two are kept apart. */
  boolean between(String one, String other) {
    return !pairs.isEmpty() && pairs.contains(pair(Folding.fold(one), Folding.fold(other)));
  }
}
