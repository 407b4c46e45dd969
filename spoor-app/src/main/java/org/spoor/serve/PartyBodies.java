package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Incident;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;
import org.spoor.model.PartyRef;
import org.spoor.resolve.incident.Resolution;

/** Parties, and what may be one, as answers have them. For one answer. */
final class PartyBodies {
  private static final int BRIEF_ALIASES = 10;

  private final Snapshot snapshot;

  PartyBodies(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  ObjectNode brief(Party party) {
    ObjectNode out = Body.object();
    out.put("id", party.id());
    out.put("type", party.type().word());
    out.put("name", party.name());
    out.set(
        "aliases",
        Body.texts(party.aliases().stream().limit(BRIEF_ALIASES).map(Party.Alias::name).toList()));
    out.set("countries", Body.texts(party.countries().stream().map(Party.Told::value).toList()));
    out.put("mentions", party.bearings().size());
    out.put(
        "reports", party.bearings().stream().mapToInt(Party.Bearing::report).distinct().count());
    out.put("decided", party.decided());
    return out;
  }

  /** All of it but where it is named. */
  ObjectNode whole(Party party) {
    ObjectNode out = Body.object();
    out.set("party", brief(party));
    out.set(
        "aliases",
        Body.list(
            party.aliases(),
            alias ->
                Body.object()
                    .put("name", alias.name())
                    .put("times", alias.times())
                    .put("reports", alias.reports().size())));
    out.set("countries", Body.list(party.countries(), PartyBodies::told));
    out.set("roles", Body.list(party.roles(), PartyBodies::told));
    out.set(
        "merges",
        Body.list(
            party.merges(),
            merge -> {
              ObjectNode node = Body.object();
              node.put("one", merge.one());
              node.put("other", merge.other());
              Body.number(node, "score", merge.score());
              node.set("reasons", reasons(merge.reasons()));
              return node;
            }));
    ArrayNode proposals = out.putArray("proposals");
    snapshot.merges().stream()
        .filter(each -> each.one().equals(party.id()) || each.other().equals(party.id()))
        .flatMap(each -> merge(each).stream())
        .forEach(proposals::add);
    return out;
  }

  private static ObjectNode told(Party.Told told) {
    return Body.object().put("value", told.value()).put("times", told.times());
  }

  private static ArrayNode reasons(Collection<Party.Reason> reasons) {
    return Body.list(
        reasons,
        reason -> {
          ObjectNode out = Body.object();
          out.put("feature", reason.feature());
          Body.number(out, "value", reason.value());
          Body.number(out, "weight", reason.weight());
          Body.number(out, "evidence", reason.evidence());
          out.put("detail", reason.detail());
          return out;
        });
  }

  /** Two parties that may be one; empty where one is not there any more. */
  Optional<ObjectNode> merge(PartyProposal proposal) {
    Optional<Party> one = snapshot.party(proposal.one());
    Optional<Party> other = snapshot.party(proposal.other());
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode out = Body.object();
    out.put("kind", "merge");
    Body.number(out, "score", proposal.score());
    out.set("one", brief(one.get()));
    out.set("other", brief(other.get()));
    out.set("oneRef", ref(proposal.oneRef()));
    out.set("otherRef", ref(proposal.otherRef()));
    out.put("contested", proposal.contested());
    out.set("features", reasons(proposal.reasons()));
    return Optional.of(out);
  }

  private static ObjectNode ref(PartyRef ref) {
    ObjectNode out = Body.object();
    out.put("name", ref.name());
    Body.filled(out, "type", ref.type());
    Body.filled(out, "document", ref.document());
    return out;
  }

  /** Two incidents that may be one; empty where one is not there any more. */
  Optional<ObjectNode> repeat(Resolution.Proposal proposal) {
    Optional<Incident> one = snapshot.incident(proposal.one());
    Optional<Incident> other = snapshot.incident(proposal.other());
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode out = Body.object();
    out.put("kind", "repeat");
    Body.number(out, "score", proposal.score());
    out.set("one", IncidentAnswers.brief(one.get()));
    out.set("other", IncidentAnswers.brief(other.get()));
    out.set("oneFind", IncidentAnswers.find(one.get().tellings().getFirst().find()));
    out.set("otherFind", IncidentAnswers.find(other.get().tellings().getFirst().find()));
    out.set("reasons", Body.texts(proposal.reasons()));
    return Optional.of(out);
  }

  /** Those that can be shown, in their order. */
  List<ObjectNode> merges(List<PartyProposal> proposals) {
    return proposals.stream().flatMap(each -> merge(each).stream()).toList();
  }

  /** Likewise. */
  List<ObjectNode> repeats(List<Resolution.Proposal> proposals) {
    return proposals.stream().flatMap(each -> repeat(each).stream()).toList();
  }
}
