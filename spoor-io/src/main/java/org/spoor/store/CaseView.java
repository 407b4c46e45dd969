package org.spoor.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.spoor.model.Document;
import org.spoor.model.Span;
import org.spoor.store.DerivedRows.Incident;
import org.spoor.store.DerivedRows.Link;
import org.spoor.store.DerivedRows.NearCopy;
import org.spoor.store.DerivedRows.Party;
import org.spoor.store.DerivedRows.Proposal;

/**
 * A case as it was at one moment, whatever is written meanwhile. Everything long is handed over row
 * by row. For one thread; close it soon.
 */
public final class CaseView implements AutoCloseable {
  private final Session session;
  private final Consumer<Session> giveBack;
  private boolean closed;

  CaseView(Session session, Consumer<Session> giveBack) {
    this.session = session;
    this.giveBack = giveBack;
  }

  /** How much there is. */
  public CaseCounts counts() {
    return new CaseCounts(
        lastDocument(),
        count("extraction"),
        lastDecision(),
        count("intake"),
        count("incident"),
        count("party"));
  }

  private long count(String table) {
    return session.number("SELECT count(*) FROM " + table);
  }

  /** The number of the last document, 0 where there is none. */
  public long lastDocument() {
    return Documents.last(session);
  }

  /** The number of the last decision, 0 where there is none. */
  public long lastDecision() {
    return DecisionLog.last(session);
  }

  /** Documents without their texts, from the one after number {@code after}, in their order. */
  public void entries(long after, Consumer<DocumentEntry> consumer) {
    Documents.each(session, after, consumer);
  }

  /** The document that was added first, without its text. */
  public Optional<DocumentEntry> firstEntry() {
    return Documents.first(session);
  }

  /** A document without its text. */
  public Optional<DocumentEntry> entry(String id) {
    return Documents.entry(session, id);
  }

  /** Documents with their texts, from the one after number {@code after}, in their order. */
  public void documents(long after, Consumer<Document> consumer) {
    Documents.eachText(session, after, consumer);
  }

  /** A document with its text. */
  public Optional<Document> document(String id) {
    return Documents.document(session, id);
  }

  /**
   * What is known of words before they are extracted.
   *
   * @param hash of the words
   * @return the document that has them
   */
  public Optional<DocumentEntry> withHash(String hash) {
    return Documents.withHash(session, hash).flatMap(known -> entry(known.id()));
  }

  /** Documents with their findings, from the one after number {@code after}, in their order. */
  public void reports(long after, Consumer<StoredReport> consumer) {
    Documents.eachReport(session, after, consumer);
  }

  /** All that was found in a document. */
  public Optional<Extracted> extracted(String document) {
    return Extractions.of(session, document);
  }

  /** Where a document's sentences are; empty where it was not extracted. */
  public List<Span> sentences(String document) {
    return Extractions.sentences(session, document);
  }

  /** Whether all documents were extracted by this extractor. Fast, however many there are. */
  public boolean isExtractedBy(String extractor) {
    return Extractions.allBy(session, extractor);
  }

  /** Documents of which nothing, or what another extractor found, is kept; in their order. */
  public List<String> notExtractedBy(String extractor) {
    return session.all(
        "SELECT d.id FROM document d WHERE d.seq NOT IN"
            + " (SELECT e.document FROM extraction e WHERE e.extractor = ?) ORDER BY d.seq",
        List.of(extractor),
        Row::text);
  }

  /** Decisions from the one after number {@code after}, in the order in which they were made. */
  public void decisions(long after, Consumer<StoredDecision> consumer) {
    DecisionLog.each(session, after, consumer);
  }

  /** What became of everything that was read, by origin. */
  public void intake(Consumer<IntakeEntry> consumer) {
    IntakeLog.each(session, consumer);
  }

  /** What the derived tables stand for; empty where nothing was derived yet. */
  public Optional<Stamp> stamp() {
    return Derivation.stamp(session);
  }

  /** Whether what is derived stands for everything in the case, by this extractor and resolver. */
  public boolean isCurrent(String extractor, String resolver) {
    return stamp()
        .equals(Optional.of(new Stamp(extractor, resolver, lastDocument(), lastDecision())));
  }

  /** Incidents in their order, with the events they were joined from. */
  public void incidents(IncidentQuery query, Consumer<Incident> consumer) {
    Incidents.each(session, query, consumer);
  }

  /** Bodies of incidents in their order: all that a ledger needs, and several times as fast. */
  public void incidentBodies(IncidentQuery query, Consumer<Body> consumer) {
    Incidents.eachBody(session, query, consumer);
  }

  /** One incident. */
  public Optional<Incident> incident(String id) {
    return Incidents.withId(session, id);
  }

  /** How incidents stand to one another, in their order. */
  public void links(Consumer<Link> consumer) {
    Incidents.eachLink(session, consumer);
  }

  /** How one incident stands to others. */
  public List<Link> linksOf(String incident) {
    return Incidents.linksOf(session, incident);
  }

  /** Parties in their order, without their mentions. */
  public void parties(Consumer<Party> consumer) {
    Parties.each(session, consumer);
  }

  /** Parties whose name begins so, case aside, by name; without their mentions. */
  public List<Party> partiesNamed(String prefix, int most) {
    return Parties.named(session, prefix, most);
  }

  /** One party with its mentions. */
  public Optional<Party> party(String id) {
    return Parties.withId(session, id);
  }

  /** Parties that a document names, in their order, each with its mentions there alone. */
  public void partiesIn(String document, Consumer<Party> consumer) {
    Parties.eachNamedIn(session, document, consumer);
  }

  /**
   * The names alone of the parties that a document names, in their order: what the whole case says
   * of a party can be long.
   */
  public void partyNamesIn(String document, Consumer<String> consumer) {
    Parties.eachNameIn(session, document, consumer);
  }

  /** What a person should decide, in its order. */
  public void proposals(Consumer<Proposal> consumer) {
    Derivation.eachProposal(session, consumer);
  }

  /** Documents that nearly repeat others, in the order of documents. */
  public void nearCopies(Consumer<NearCopy> consumer) {
    Derivation.eachNearCopy(session, consumer);
  }

  /** What is in the case, in a few letters. Goes through all of it. */
  public CaseDigest digest() {
    return Digests.of(session);
  }

  /** Copies everything into a case that has nothing yet. */
  void copyInto(Database other, CaseLocation place) {
    try (Session target = other.writer()) {
      other.begin(target);
      other.lockTruth(target);
      if (!CaseCopy.isEmpty(target)) {
        throw new StoreException(StoreCode.OCCUPIED, "there is a case in " + place);
      }
      CaseCopy.copy(session, target);
      other.commit(target);
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      giveBack.accept(session);
    }
  }
}
