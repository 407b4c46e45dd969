package org.spoor.store;

import java.util.List;
import java.util.stream.Stream;
import org.spoor.model.Metadata;

/** Goes through a whole case in its order. */
final class Digests {
  private Digests() {}

  static CaseDigest of(Session session) {
    return new CaseDigest(truth(session), reading(session), derived(session));
  }

  private static String truth(Session session) {
    Fingerprint print = new Fingerprint();
    Documents.each(session, 0, entry -> document(print, entry));
    Documents.eachText(session, 0, document -> print.add(document.text()));
    DecisionLog.each(
        session,
        0,
        stored ->
            print
                .add(stored.seq())
                .add(stored.decision().author())
                .add(Instants.toKept(stored.decision().at()))
                .add(stored.decision().kind())
                .add(stored.decision().reason())
                .add(stored.decision().body()));
    return print.hex();
  }

  private static void document(Fingerprint print, DocumentEntry entry) {
    Metadata metadata = entry.metadata();
    print.add(entry.seq()).add(entry.id()).add(entry.hash());
    Stream.of(
            metadata.title(),
            metadata.published(),
            metadata.publisher(),
            metadata.author(),
            metadata.url(),
            metadata.language())
        .forEach(print::add);
    print
        .add(entry.origin())
        .add(entry.format())
        .add(entry.characters())
        .add(Instants.toKept(entry.addedAt()));
  }

  private static String reading(Session session) {
    Fingerprint print = new Fingerprint();
    IntakeLog.each(
        session,
        entry -> {
          print.add(entry.origin());
          switch (entry.outcome()) {
            case IntakeEntry.Outcome.Read read -> print.add("read").add(read.document());
            case IntakeEntry.Outcome.Copy copy -> print.add("copy").add(copy.document());
            case IntakeEntry.Outcome.Unreadable broken ->
                print.add("unreadable").addRemarks(List.of(broken.why()));
          }
          print.addRemarks(entry.notices());
        });
    return print.hex();
  }

  private static String derived(Session session) {
    Fingerprint print = new Fingerprint();
    session.each(
        "SELECT e.document, e.extractor, e.sentences, e.findings, t.details FROM extraction e"
            + " JOIN extraction_detail t ON t.document = e.document ORDER BY e.document",
        List.of(),
        row -> {
          print.add(row.number()).add(row.text());
          Packing.unpackPlaces(row.bytes())
              .forEach(place -> print.add(place.start()).add(place.end()));
          print.add(row.packed()).add(row.packed());
        });
    Derivation.stamp(session)
        .ifPresent(
            stamp ->
                print
                    .add(stamp.extractor())
                    .add(stamp.resolver())
                    .add(stamp.documents())
                    .add(stamp.decisions()));
    Incidents.each(
        session,
        IncidentQuery.ALL,
        incident ->
            print
                .add(incident.id())
                .add(incident.type())
                .add(incident.ledger())
                .add(incident.firstDay().map(Object::toString))
                .add(incident.lastDay().map(Object::toString))
                .add(incident.body())
                .add(incident.finds()));
    Incidents.eachLink(
        session, link -> print.add(link.from()).add(link.to()).add(link.kind()).add(link.body()));
    Parties.each(
        session,
        party -> print.add(party.id()).add(party.type()).add(party.name()).add(party.body()));
    Parties.eachMention(
        session, (party, find) -> print.add(party).add(find.document()).add(find.find()));
    Derivation.eachProposal(
        session, proposal -> print.add(proposal.kind()).add(proposal.score()).add(proposal.body()));
    Derivation.eachNearCopy(
        session, copy -> print.add(copy.document()).add(copy.of()).add(copy.similarity()));
    return print.hex();
  }
}
