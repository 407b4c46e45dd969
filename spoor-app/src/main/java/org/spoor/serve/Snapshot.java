package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;
import org.spoor.resolve.incident.Resolution;
import org.spoor.run.CaseAmendment;
import org.spoor.run.CaseContents;
import org.spoor.store.CaseView;
import org.spoor.store.DocumentEntry;
import org.spoor.store.IncidentQuery;
import org.spoor.store.IntakeEntry;
import org.spoor.store.Remark;
import org.spoor.store.Stamp;

/**
 * What was derived from a case, decoded and kept in memory as it was at one moment: what most
 * answers are made of. Immutable but for what is computed once and kept.
 */
final class Snapshot {
  /** Ledgers that are kept: those that people look at, in several groupings. */
  private static final int KEPT_LEDGERS = 48;

  private final Stamp stamp;
  private final boolean derived;
  private final List<DocumentEntry> entries;
  private final Map<String, Integer> numbers;
  private final Map<String, String> copyOf;
  private final Map<String, List<String>> copies;
  private final List<Unread> unread;
  private final Map<String, List<Remark>> notices;
  private final List<Incident> incidents;
  private final Map<String, Incident> byId = new HashMap<>();
  private final Map<String, List<Incident>> toldIn = new HashMap<>();
  private final Map<LedgerKind, List<Incident>> byKind = new EnumMap<>(LedgerKind.class);
  private final List<IncidentLink> links;
  private final Map<String, List<IncidentLink>> linksOf = new HashMap<>();
  private final List<Resolution.Proposal> repeats;
  private final List<PartyProposal> merges;
  private final List<Party> parties;
  private final Map<String, Party> partiesById = new HashMap<>();
  private final List<Integer> derivedReports;
  private final Supplier<Ledgers> ledgers;
  private final Kept<VoiceBook> voices = new Kept<>(() -> VoiceBook.of(this));
  private final Kept<ObjectNode> overview = new Kept<>(() -> Overview.of(this));
  private final Map<Asked, Kept<Ledger>> kept = latest();
  private final Map<Object, Part> parts = latest();

  /** A file that could not be read. */
  record Unread(String origin, Remark why) {}

  private record Asked(LedgerKind kind, LedgerFilter filter, Optional<Grouping> grouping) {}

  /** Part of an answer, and how it is made from any snapshot. */
  private record Part(Function<Snapshot, ObjectNode> make, Kept<ObjectNode> made) {}

  private Snapshot(CaseView view, String program, DecisionBook book, Supplier<Ledgers> ledgers) {
    this.ledgers = ledgers;
    Optional<Stamp> there =
        view.stamp().filter(s -> s.extractor().equals(program) && s.resolver().equals(program));
    // What another program has derived cannot be read; it will be derived anew.
    derived = there.isPresent();
    stamp = there.orElse(new Stamp(program, program, 0, 0));
    List<DocumentEntry> all = new ArrayList<>();
    view.entries(0, all::add);
    entries = List.copyOf(all);
    numbers = new HashMap<>();
    entries.forEach(entry -> numbers.put(entry.id(), (int) entry.seq()));
    List<Unread> broken = new ArrayList<>();
    notices = new HashMap<>();
    view.intake(
        entry -> {
          switch (entry.outcome()) {
            case IntakeEntry.Outcome.Unreadable unreadable ->
                broken.add(new Unread(entry.origin(), unreadable.why()));
            case IntakeEntry.Outcome.Read read -> {
              if (!entry.notices().isEmpty()) {
                notices.put(read.document(), entry.notices());
              }
            }
            case IntakeEntry.Outcome.Copy copy -> {}
          }
        });
    unread = List.copyOf(broken);
    CaseContents contents = new CaseContents(view);
    incidents = derived ? contents.incidents(IncidentQuery.ALL) : List.of();
    links = derived ? contents.links() : List.of();
    repeats = derived ? contents.repeats() : List.of();
    merges = derived ? contents.merges() : List.of();
    parties =
        derived
            ? contents.parties().stream()
                .sorted(
                    Comparator.comparingInt((Party party) -> -party.bearings().size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList()
            : List.of();
    copyOf = new HashMap<>();
    copies = new HashMap<>();
    view.nearCopies(
        copy -> {
          copyOf.put(copy.document(), copy.of());
          copies.computeIfAbsent(copy.of(), key -> new ArrayList<>()).add(copy.document());
        });
    derivedReports = derivedReports(book);
    index();
  }

  /** Parties number the reports as they were derived: without those that were withdrawn by then. */
  private List<Integer> derivedReports(DecisionBook book) {
    Set<String> withdrawn = book.withdrawnUpTo(stamp.decisions());
    return entries.stream()
        .filter(entry -> entry.seq() <= stamp.documents() && !withdrawn.contains(entry.id()))
        .map(entry -> (int) entry.seq())
        .toList();
  }

  private Snapshot(Snapshot before, CaseAmendment amendment) {
    ledgers = before.ledgers;
    derived = before.derived;
    stamp = amendment.after();
    entries = before.entries;
    numbers = before.numbers;
    copyOf = before.copyOf;
    copies = before.copies;
    unread = before.unread;
    notices = before.notices;
    incidents = amendment.of(before.incidents);
    links = before.links;
    repeats = before.repeats;
    merges = before.merges;
    parties = before.parties;
    derivedReports = before.derivedReports;
    index();
  }

  private static <K, V> Map<K, V> latest() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT_LEDGERS;
      }
    };
  }

  private void index() {
    for (Incident incident : incidents) {
      byId.put(incident.id(), incident);
      byKind
          .computeIfAbsent(LedgerKind.of(incident.type()), key -> new ArrayList<>())
          .add(incident);
      incident.tellings().stream()
          .map(Incident.Telling::document)
          .distinct()
          .forEach(
              document -> toldIn.computeIfAbsent(document, key -> new ArrayList<>()).add(incident));
    }
    for (IncidentLink link : links) {
      linksOf.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
      linksOf.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
    }
    parties.forEach(party -> partiesById.put(party.id(), party));
  }

  /**
   * Of a case as the view has it.
   *
   * @param program whose derivations can be read
   * @param book decisions, at least as many as the view has
   */
  static Snapshot of(CaseView view, String program, DecisionBook book, Supplier<Ledgers> ledgers) {
    return new Snapshot(view, program, book, ledgers);
  }

  /**
   * This with an amendment.
   *
   * @param amendment to what this stands for
   */
  Snapshot amended(CaseAmendment amendment) {
    return new Snapshot(this, amendment);
  }

  Stamp stamp() {
    return stamp;
  }

  /** Whether anything has been derived by this program. */
  boolean derived() {
    return derived;
  }

  /** All documents, withdrawn ones too; that with number n is at n - 1. */
  List<DocumentEntry> entries() {
    return entries;
  }

  Optional<DocumentEntry> entry(long number) {
    return number >= 1 && number <= entries.size()
        ? Optional.of(entries.get((int) number - 1))
        : Optional.empty();
  }

  Optional<DocumentEntry> entry(String document) {
    return Optional.ofNullable(numbers.get(document)).map(number -> entries.get(number - 1));
  }

  /** What reading a document had to say. */
  List<Remark> notices(String document) {
    return notices.getOrDefault(document, List.of());
  }

  List<Unread> unread() {
    return unread;
  }

  /** In the order of the case. */
  List<Incident> incidents() {
    return incidents;
  }

  Optional<Incident> incident(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Incident> toldIn(String document) {
    return toldIn.getOrDefault(document, List.of());
  }

  List<IncidentLink> linksOf(String incident) {
    return linksOf.getOrDefault(incident, List.of());
  }

  List<Resolution.Proposal> repeats() {
    return repeats;
  }

  List<PartyProposal> merges() {
    return merges;
  }

  /** Most named first. */
  List<Party> parties() {
    return parties;
  }

  Optional<Party> party(String id) {
    return Optional.ofNullable(partiesById.get(id));
  }

  /** The report that a party's bearing means. */
  Optional<DocumentEntry> bearing(Party.Bearing bearing) {
    return bearing.report() >= 0 && bearing.report() < derivedReports.size()
        ? entry(derivedReports.get(bearing.report()))
        : Optional.empty();
  }

  Optional<String> copyOf(String document) {
    return Optional.ofNullable(copyOf.get(document));
  }

  int nearCopies() {
    return copyOf.size();
  }

  List<String> copies(String document) {
    return copies.getOrDefault(document, List.of());
  }

  /** Who says what. */
  VoiceBook voices() {
    return voices.get();
  }

  /**
   * A ledger.
   *
   * @throws IllegalArgumentException when a date of the filter is none, or the period ends before
   *     it begins
   */
  Ledger ledger(LedgerKind kind, LedgerFilter filter, Optional<Grouping> grouping) {
    Kept<Ledger> ledger;
    synchronized (kept) {
      ledger =
          kept.computeIfAbsent(
              new Asked(kind, filter, grouping),
              asked -> new Kept<>(() -> fresh(kind, filter, grouping)));
    }
    return ledger.get();
  }

  /**
   * The same, not kept.
   *
   * @throws IllegalArgumentException likewise
   */
  Ledger fresh(LedgerKind kind, LedgerFilter filter, Optional<Grouping> grouping) {
    return ledgers
        .get()
        .of(
            kind,
            new Resolution(byKind.getOrDefault(kind, List.of()), links, repeats),
            filter,
            grouping,
            Optional.empty());
  }

  /**
   * Part of an answer that follows from this alone, computed once for a question.
   *
   * @param question tells it from others; equal for equal questions
   * @param make makes it from this or from a later snapshot; takes nothing else from this one
   */
  ObjectNode part(Object question, Function<Snapshot, ObjectNode> make) {
    Part part;
    synchronized (parts) {
      part =
          parts.computeIfAbsent(
              question, asked -> new Part(make, new Kept<>(() -> make.apply(this))));
    }
    return part.made().get();
  }

  /** What the overview shows of it, computed once. */
  ObjectNode overview() {
    return overview.get();
  }

  /** Computes what everybody asks for first, so that nobody waits for it. */
  Snapshot warmed() {
    overview.get();
    voices.get();
    return this;
  }

  /**
   * Computes also what people have asked the one before for, so that nobody waits for it because
   * somebody has decided something. What was asked for last is kept longest.
   */
  Snapshot warmedLike(Snapshot before) {
    warmed();
    Map<Asked, Kept<Ledger>> ledgers;
    synchronized (before.kept) {
      ledgers = new LinkedHashMap<>(before.kept);
    }
    ledgers.forEach(
        (asked, ledger) -> {
          if (ledger.isMade()) {
            ledger(asked.kind(), asked.filter(), asked.grouping());
          }
        });
    Map<Object, Part> questions;
    synchronized (before.parts) {
      questions = new LinkedHashMap<>(before.parts);
    }
    questions.forEach(
        (question, part) -> {
          if (part.made().isMade()) {
            part(question, part.make());
          }
        });
    return this;
  }
}
