package org.spoor.serve;

import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.mission.Missions;
import org.spoor.assess.mission.StaffList;
import org.spoor.report.MissionJson;

/** Staff of embassies beside what comparable states keep, and what was expelled. */
final class MissionRoutes {
  /** Largest table, in bytes: more rows than are taken fit into it. */
  private static final int LARGEST = 20 << 20;

  private final CaseMemory memory;
  private final StaffShelf shelf;
  private final Events events;

  MissionRoutes(CaseMemory memory, StaffShelf shelf, Events events) {
    this.memory = memory;
    this.shelf = shelf;
    this.events = events;
  }

  void addTo(Routes routes) {
    routes.read("/missions", call -> call.json(compared(list())));
    routes.read("/missions/staff.csv", this::staff);
    routes.change(HandlerType.PUT, "/missions/staff.csv", this::put);
    routes.change(HandlerType.DELETE, "/missions/staff.csv", this::remove);
  }

  private StaffList list() {
    return shelf.table().map(shelf::read).orElse(new StaffList(List.of(), List.of(), 0));
  }

  private byte[] compared(StaffList list) {
    var expulsions =
        memory.snapshot().ledger(LedgerKind.EXPULSIONS, LedgerFilter.ALL, Optional.empty());
    return MissionJson.of(new Missions(shelf.states()).of(list, expulsions))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void staff(Call call) {
    byte[] table =
        shelf
            .table()
            .orElseThrow(
                () -> Problem.of(ProblemCode.NO_STAFF_LIST, "nobody has given a staff list"));
    call.ctx()
        .header("Content-Disposition", "attachment; filename=\"staff.csv\"")
        .contentType("text/csv; charset=utf-8")
        .result(table);
  }

  private void put(Call call) {
    String type = Optional.ofNullable(call.ctx().contentType()).orElse("");
    if (!type.startsWith("text/csv")) {
      throw Problem.of(ProblemCode.WRONG_TYPE, "text/csv is expected, not " + type);
    }
    byte[] table = call.bytes(LARGEST);
    StaffList list = shelf.read(table);
    if (!list.problems().isEmpty()) {
      // One line a row: whoever shows it need know no more.
      StringBuilder lines = new StringBuilder();
      for (StaffList.Problem problem : list.problems()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(problem.words());
      }
      if (list.unlisted() > 0) {
        lines.append("\nand ").append(list.unlisted()).append(" more");
      }
      throw Problem.of(ProblemCode.WRONG_STAFF_LIST, lines.toString());
    }
    if (list.entries().isEmpty()) {
      throw Problem.of(ProblemCode.WRONG_STAFF_LIST, "the table has no rows");
    }
    byte[] answer = compared(list);
    shelf.put(table);
    tell();
    call.json(answer);
  }

  private void remove(Call call) {
    if (!shelf.remove()) {
      throw Problem.of(ProblemCode.NO_STAFF_LIST, "nobody has given a staff list");
    }
    tell();
    call.ctx().status(204);
  }

  /** All windows ask anew for what they show. */
  private void tell() {
    events.tell("case", Body.text(memory.state()));
  }
}
