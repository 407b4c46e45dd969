package org.spoor.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.model.EventType;

/**
 * One meaning of a trigger.
 *
 * @param type what it tells of
 * @param needs what its patient must name
 * @param with phrases one of which must stand behind it; empty where none is needed
 * @param without phrases none of which may stand in its clause
 * @param beside phrases one of which must stand in its clause; empty where none is needed
 * @param agent who must act
 * @param mode value of the slot 'mode'
 * @param patient where its patient stands: {@code subject}, or the preposition before it; empty for
 *     the usual place
 * @param doer the preposition before who acts ('of' in 'in the hands of customs'); empty for the
 *     usual place
 */
record Sense(
    EventType type,
    Needs needs,
    List<String> with,
    List<String> without,
    List<String> beside,
    Agent agent,
    Optional<String> mode,
    Optional<String> patient,
    Optional<String> doer) {
  Sense {
    with = List.copyOf(with);
    without = List.copyOf(without);
    beside = List.copyOf(beside);
  }

  /** A meaning that asks for nothing. */
  static Sense plain(EventType type) {
    return new Sense(
        type,
        Needs.ANY,
        List.of(),
        List.of(),
        List.of(),
        Agent.ANY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a patient must name. */
  enum Needs {
    GOODS,
    AMOUNT,
    /** An amount of goods proper, not of vehicles or containers. */
    STRONG,
    PREMISES,
    GROUP,
    PERSON,
    ENVOY,
    ACCOUNT,
    PARTY,
    ANY;

    static Needs of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Who must act. */
  enum Agent {
    ANY,
    STATE,
    /** A state or its authority, or a passive that names nobody: '80 kg were secured'. */
    OFFICIAL,
    GROUP
  }
}
