package org.spoor.extract.relation;

import java.util.List;
import java.util.Optional;
import org.spoor.text.Token;

/** The parties that a pronoun may stand for: the subjects before it, the nearest last. */
record Context(List<Party> parties) {
  Context {
    parties = List.copyOf(parties);
  }

  /** These, and others nearer. */
  Context and(List<Party> nearer) {
    return nearer.isEmpty() ? this : new Context(nearer);
  }

  /**
   * The one party that the pronoun can stand for; empty where there is none or several.
   *
   * @return with {@code from} and {@code to} -1: it stands in another sentence
   */
  Optional<Party> resolve(Token pronoun) {
    boolean plural =
        switch (pronoun.lower()) {
          case "they", "them", "some", "many", "others", "these" -> true;
          default -> false;
        };
    boolean person = pronoun.is("he") || pronoun.is("she") || pronoun.is("who");
    if (pronoun.is("we") || pronoun.is("i") || pronoun.is("you") || pronoun.is("it")) {
      return Optional.empty();
    }
    Party found = null;
    for (Party party : parties) {
      boolean fits =
          plural
              ? party.plural()
              : !party.plural()
                  && person
                  && (party.kinds().contains(Kind.PERSON) || party.kinds().contains(Kind.OFFICIAL));
      if (fits) {
        if (found != null && !found.text().equals(party.text())) {
          return Optional.empty();
        }
        found = party;
      }
    }
    return found == null
        ? Optional.empty()
        : Optional.of(new Party(-1, -1, found.text(), found.kinds(), found.plural()));
  }
}
