package org.spoor.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;

/** What was decided about each report and its finds, looked up by document. Immutable. */
public final class ReportDecisions {
  private final Map<String, List<Decision>> finds = new HashMap<>();
  private final Map<String, String> dates = new TreeMap<>();
  private final Set<String> withdrawn = new HashSet<>();

  private ReportDecisions() {}

  /** Of the decisions that hold. */
  public static ReportDecisions of(Decisions decisions) {
    ReportDecisions byDocument = new ReportDecisions();
    decisions.inForce().forEach(byDocument::enter);
    return byDocument;
  }

  private void enter(Decision decision) {
    switch (decision.act()) {
      case Act.Accept accept -> find(accept.find().document(), decision);
      case Act.Reject reject -> find(reject.find().document(), decision);
      case Act.Correct correct -> find(correct.find().document(), decision);
      case Act.Add add -> find(add.find().document(), decision);
      case Act.Redate redate -> dates.put(redate.document(), redate.published());
      case Act.Withdraw withdraw -> withdrawn.add(withdraw.document());
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
  }

  private void find(String document, Decision decision) {
    finds.computeIfAbsent(document, key -> new ArrayList<>()).add(decision);
  }

  /** Decisions about the document's finds, in the order in which they were made. */
  public List<Decision> finds(String document) {
    return finds.getOrDefault(document, List.of());
  }

  /** The date of publication that a person gave the document; EDTF. */
  public Optional<String> published(String document) {
    return Optional.ofNullable(dates.get(document));
  }

  /** The documents whose date a person has put right. */
  public Set<String> redated() {
    return Collections.unmodifiableSet(dates.keySet());
  }

  /** Whether a person took the document out of the case. */
  public boolean withdrawn(String document) {
    return withdrawn.contains(document);
  }
}
