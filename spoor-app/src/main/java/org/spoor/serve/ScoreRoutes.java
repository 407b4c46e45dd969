package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spoor.assess.index.IndexScores;
import org.spoor.exchange.IndexTable;
import org.spoor.exchange.TableFault;

/** Takes the Index's published scores in, as {@code spoor index import} does. */
final class ScoreRoutes {
  /**
   * What browsers and scripts call a workbook or a table; which of them it is, the content tells.
   */
  private static final Set<String> KINDS =
      Set.of(
          "text/csv",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/octet-stream");

  private static final int LONGEST_NAME = 200;

  private final CaseMemory memory;
  private final PublishedScores published;
  private final Events events;

  ScoreRoutes(CaseMemory memory, PublishedScores published, Events events) {
    this.memory = memory;
    this.published = published;
    this.events = events;
  }

  void addTo(Routes routes) {
    routes.change(HandlerType.PUT, "/scores", this::put);
    routes.change(HandlerType.PUT, "/scores/regions", this::regions);
  }

  /** Reads what a table says; its name is for messages, and tells a year that it does not hold. */
  @FunctionalInterface
  private interface Reading {
    IndexTable.Imported read(String name, ByteArrayInputStream table) throws IOException;
  }

  private void put(Call call) {
    take(call, (name, table) -> IndexTable.read(name, table, published.model()));
  }

  private void regions(Call call) {
    IndexScores scores = published.now().scores();
    if (scores.editions().isEmpty()) {
      throw Problem.of(ProblemCode.NO_SUCH_SCORES, "there are no scores to which regions belong");
    }
    take(
        call,
        (name, table) ->
            new IndexTable.Imported(
                IndexTable.withRegions(scores, name, table, published.model()), List.of()));
  }

  private void take(Call call, Reading reading) {
    String type = Optional.ofNullable(call.ctx().contentType()).orElse("");
    if (!KINDS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      throw Problem.of(
          ProblemCode.WRONG_TYPE, "text/csv or the type of an .xlsx is expected, not " + type);
    }
    IndexTable.Imported imported;
    try {
      imported =
          reading.read(name(call), new ByteArrayInputStream(call.bytes(IndexTable.MAX_BYTES)));
    } catch (TableFault e) {
      throw Problem.of(ProblemCode.WRONG_SCORES, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw Problem.of(ProblemCode.WRONG_SCORES, "the file broke: " + e.getMessage());
    }
    published.put(imported.scores());
    // All windows ask anew for what they show.
    events.tell("case", Body.text(memory.state()));
    call.json(body(imported));
  }

  private static String name(Call call) {
    String name = call.text("name").orElse("the table");
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private ObjectNode body(IndexTable.Imported imported) {
    IndexScores scores = imported.scores();
    ObjectNode out = Body.object();
    out.set(
        "editions",
        Body.list(
            scores.editions(),
            edition ->
                Body.object()
                    .put("edition", edition)
                    .put("countries", scores.edition(edition).size())
                    .put("indicators", published.model().indicators(edition).size())));
    out.set("notes", Body.texts(imported.notes()));
    return out;
  }
}
