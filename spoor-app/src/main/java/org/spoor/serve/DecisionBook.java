package org.spoor.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.FindRef;
import org.spoor.model.Reliability;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.ReportDecisions;
import org.spoor.run.CaseDecisions;
import org.spoor.store.CaseView;

/** All decisions of a case as they were at one moment, looked up in several ways. Immutable. */
final class DecisionBook {
  static final DecisionBook EMPTY = new DecisionBook(List.of(), Map.of());

  private final List<Decision> all;
  private final Map<String, List<String>> requests;
  private final Map<String, String> undoneBy = new HashMap<>();
  private final Decisions inForce;
  private final ReportDecisions reports;
  private final Map<String, List<Decision>> byDocument = new HashMap<>();
  private final Map<String, Reliability> publishers = new TreeMap<>();

  private DecisionBook(List<Decision> all, Map<String, List<String>> requests) {
    this.all = List.copyOf(all);
    this.requests = requests;
    for (Decision decision : this.all.reversed()) {
      if (!undoneBy.containsKey(decision.id())) {
        decision.undoes().ifPresent(undone -> undoneBy.putIfAbsent(undone, decision.id()));
      }
    }
    this.inForce = Decisions.of(this.all);
    this.reports = ReportDecisions.of(inForce);
    for (Decision decision : this.all) {
      for (String document : documents(decision.act())) {
        byDocument.computeIfAbsent(document, key -> new ArrayList<>()).add(decision);
      }
    }
    for (Act.GradeSource grade : inForce.acts(Act.GradeSource.class)) {
      if (!grade.speaker()) {
        publishers.put(grade.name(), grade.reliability());
      }
    }
  }

  /** This with what has been decided since, here or by another process. */
  DecisionBook caughtUp(CaseView view) {
    if (view.lastDecision() == all.size()) {
      return this;
    }
    List<Decision> more = new ArrayList<>(all);
    Map<String, List<String>> named = new HashMap<>(requests);
    CaseDecisions.each(
        view,
        all.size(),
        (decision, request) -> {
          more.add(decision);
          if (!request.isEmpty()) {
            List<String> ids = new ArrayList<>(named.getOrDefault(request, List.of()));
            ids.add(decision.id());
            named.put(request, List.copyOf(ids));
          }
        });
    return new DecisionBook(more, named);
  }

  /** In the order in which they were made; the one with number n is at n - 1. */
  List<Decision> all() {
    return all;
  }

  /** The decisions that a request brought; empty where it brought none. */
  List<Decision> ofRequest(String request) {
    return requests.getOrDefault(request, List.of()).stream()
        .map(id -> withId(id).orElseThrow())
        .toList();
  }

  Optional<Decision> withId(String id) {
    String digits = id.startsWith("d-") ? id.substring(2) : "";
    if (!digits.matches("[1-9]\\d{0,8}") || Integer.parseInt(digits) > all.size()) {
      return Optional.empty();
    }
    return Optional.of(all.get(Integer.parseInt(digits) - 1));
  }

  /** The decision that holds and takes this one back. */
  Optional<String> undoneBy(String id) {
    return Optional.ofNullable(undoneBy.get(id));
  }

  /** Those that hold. */
  Decisions inForce() {
    return inForce;
  }

  /** What holds about reports and their finds. */
  ReportDecisions reports() {
    return reports;
  }

  /** Everything that was ever decided about a report or its finds, oldest first. */
  List<Decision> about(String document) {
    return byDocument.getOrDefault(document, List.of());
  }

  /** How a publisher is graded; F where nobody did. */
  Reliability publisher(String name) {
    return publishers.getOrDefault(name, Reliability.F);
  }

  /** Reports that were withdrawn as far as the first so many decisions go. */
  Set<String> withdrawnUpTo(long decisions) {
    Set<String> withdrawn = new HashSet<>();
    int count = (int) Math.min(decisions, all.size());
    Decisions.of(all.subList(0, count))
        .acts(Act.Withdraw.class)
        .forEach(act -> withdrawn.add(act.document()));
    return withdrawn;
  }

  /** Everybody who has decided something, sorted. */
  Set<String> authors() {
    Set<String> authors = new TreeSet<>();
    all.forEach(decision -> authors.add(decision.author()));
    return authors;
  }

  /** The documents that an act is about. */
  static Set<String> documents(Act act) {
    Set<String> documents = new LinkedHashSet<>();
    finds(act).forEach(find -> documents.add(find.document()));
    switch (act) {
      case Act.Redate redate -> documents.add(redate.document());
      case Act.Withdraw withdraw -> documents.add(withdraw.document());
      case Act.Accept a -> {}
      case Act.Reject r -> {}
      case Act.Correct c -> {}
      case Act.Add a -> {}
      case Act.Merge m -> {}
      case Act.KeepApart k -> {}
      case Act.Join j -> {}
      case Act.Part p -> {}
      case Act.Link l -> {}
      case Act.GradeSource g -> {}
      case Act.GradeClaim g -> {}
      case Act.Settle s -> {}
      case Act.Score s -> {}
      case Act.Narrate n -> {}
      case Act.Undo u -> {}
    }
    return documents;
  }

  /** The finds that an act names. */
  static List<FindRef> finds(Act act) {
    return switch (act) {
      case Act.Accept accept -> List.of(accept.find());
      case Act.Reject reject -> List.of(reject.find());
      case Act.Correct correct -> List.of(correct.find());
      case Act.Add add -> List.of(add.find());
      case Act.Join join -> List.of(join.one(), join.other());
      case Act.Part part -> List.of(part.one(), part.other());
      case Act.Link link -> List.of(link.from(), link.to());
      case Act.GradeClaim grade -> List.of(grade.find());
      case Act.Settle settle -> List.of(settle.incident());
      case Act.Score score -> score.evidence();
      case Act.Narrate narrate -> narrate.evidence();
      case Act.Merge m -> List.of();
      case Act.KeepApart k -> List.of();
      case Act.GradeSource g -> List.of();
      case Act.Redate r -> List.of();
      case Act.Withdraw w -> List.of();
      case Act.Undo u -> List.of();
    };
  }
}
