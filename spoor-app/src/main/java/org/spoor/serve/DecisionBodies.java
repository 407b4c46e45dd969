package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.spoor.exchange.DecisionLines;
import org.spoor.model.Decision;

/** Decisions as answers have them: as they are exported, with what has become of them. */
final class DecisionBodies {
  private final Snapshot snapshot;
  private final DecisionBook book;

  DecisionBodies(Snapshot snapshot, DecisionBook book) {
    this.snapshot = snapshot;
    this.book = book;
  }

  ObjectNode of(Decision decision) {
    ObjectNode out = Body.object();
    out.put("id", decision.id());
    out.put("author", decision.author());
    out.put("at", decision.at().toString());
    out.setAll(Body.read(DecisionLines.act(decision.act())));
    Body.filled(out, "reason", decision.reason());
    out.put("undone", book.undoneBy(decision.id()).isPresent());
    Body.put(out, "undoneBy", book.undoneBy(decision.id()));
    DecisionBook.documents(decision.act()).stream()
        .findFirst()
        .flatMap(snapshot::entry)
        .ifPresent(entry -> out.put("report", entry.seq()));
    return out;
  }
}
