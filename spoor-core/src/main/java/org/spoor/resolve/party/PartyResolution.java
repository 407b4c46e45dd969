package org.spoor.resolve.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;

/** The parties of a case, and which of them a finding or a name in a report means. Immutable. */
public final class PartyResolution {
  private final List<Party> parties;
  private final List<PartyProposal> proposals;
  private final Map<String, Party> byId;
  private final Map<Place, String> byFinding;
  private final Map<Named, String> byName;

  /** A finding of a report. */
  record Place(int report, String finding) {}

  /** A name in a report; the type is empty where any is meant. */
  record Named(int report, String name, String type) {}

  PartyResolution(
      List<Party> parties,
      List<PartyProposal> proposals,
      Map<Place, String> byFinding,
      Map<Named, String> byName) {
    this.parties = List.copyOf(parties);
    this.proposals = List.copyOf(proposals);
    this.byFinding = byFinding;
    this.byName = byName;
    this.byId = HashMap.newHashMap(parties.size());
    for (Party party : parties) {
      byId.put(party.id(), party);
    }
  }

  /** All parties, by the place where they are named first. */
  public List<Party> parties() {
    return parties;
  }

  /** Pairs that may be one, the best first; at most {@link PartyResolver#MAX_PROPOSALS}. */
  public List<PartyProposal> proposals() {
    return proposals;
  }

  /** The party with this id. */
  public Optional<Party> party(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The party that a mention means; empty for what is no party. */
  public Optional<String> partyOf(int report, String finding) {
    return Optional.ofNullable(byFinding.get(new Place(report, finding)));
  }

  /**
   * The party that a name in a slot means: a relation's subject or object, an event's party, a
   * speaker or their organisation. Empty where nobody is named ('a smuggler', 'they').
   */
  public Optional<String> partyNamed(int report, String name) {
    return partyNamed(report, name, "");
  }

  /**
   * The same, for a bearer of one type.
   *
   * @param type a mention's type; empty for any
   */
  public Optional<String> partyNamed(int report, String name, String type) {
    String folded = Folding.fold(name);
    String id = byName.get(new Named(report, folded, type));
    if (id == null && !type.isEmpty() && !type.equals(Party.Type.PERSON.word())) {
      // What one reading calls an agency another calls an organisation.
      for (Party.Type other : Party.Type.values()) {
        if (id == null && other != Party.Type.PERSON) {
          id = byName.get(new Named(report, folded, other.word()));
        }
      }
    }
    return Optional.ofNullable(id);
  }
}
