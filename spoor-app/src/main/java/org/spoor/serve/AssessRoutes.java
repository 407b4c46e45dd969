package org.spoor.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.flow.FlowMap;
import org.spoor.assess.flow.FlowQuestion;
import org.spoor.assess.flow.Flows;
import org.spoor.assess.network.Paths;
import org.spoor.exchange.GraphFiles;
import org.spoor.model.Certainty;
import org.spoor.model.Period;
import org.spoor.report.FlowJson;
import org.spoor.report.NetworkJson;
import org.spoor.report.NetworkQuestion;
import org.spoor.report.NetworkView;
import org.spoor.report.Quote;
import org.spoor.run.CaseQuotes;
import org.spoor.store.CaseView;

/** How goods move, and who stands how to whom: the JSON that the commands print. */
final class AssessRoutes {
  private final CaseMemory memory;
  private final Kept<Flows> flows = new Kept<>(Flows::load);

  AssessRoutes(CaseMemory memory) {
    this.memory = memory;
  }

  void addTo(Routes routes) {
    routes.read("/flows", this::flows);
    routes.read("/network", this::network);
    routes.read("/network.gexf", call -> graph(call, "gexf"));
    routes.read("/network.graphml", call -> graph(call, "graphml"));
  }

  private void flows(Call call) {
    FlowQuestion question;
    try {
      question =
          flows
              .get()
              .question(
                  call.text("commodity"),
                  days(call),
                  LedgerQuestion.certainties(call),
                  call.text("between"),
                  call.text("and"),
                  call.texts("close"));
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemCode.WRONG_PARAMETER, String.valueOf(e.getMessage()));
    }
    Assessed assessed = memory.assessed();
    call.json(assessed.answer(question, () -> flows(assessed, question)));
  }

  private byte[] flows(Assessed assessed, FlowQuestion question) {
    FlowMap map =
        flows
            .get()
            .of(
                assessed.resolved().reports(),
                assessed.resolved().resolution().incidents(),
                question);
    return quoting(assessed, quotes -> FlowJson.of(map, quotes));
  }

  private record NetworkAsked(
      String format, NetworkQuestion question, Optional<Period> at, Set<Certainty> certainties) {}

  private void network(Call call) {
    call.json(answer(asked(call, "json")));
  }

  private void graph(Call call, String format) {
    byte[] file = answer(asked(call, format));
    call.ctx()
        .header("Content-Disposition", "attachment; filename=\"network." + format + "\"")
        .contentType("application/xml")
        .result(file);
  }

  private static NetworkAsked asked(Call call, String format) {
    if (call.text("from").isPresent() != call.text("to").isPresent()) {
      throw Call.wrong("to", "there together with from");
    }
    return new NetworkAsked(
        format,
        new NetworkQuestion(
            call.text("party"),
            call.whole("steps", 1, Paths.MOST_STEPS, 1),
            call.text("from").map(from -> new NetworkQuestion.Ends(from, call.needed("to"))),
            call.flag("bridge", false)),
        call.text("at").map(edtf -> day("at", edtf)),
        LedgerQuestion.certainties(call));
  }

  private byte[] answer(NetworkAsked asked) {
    Assessed assessed = memory.assessed();
    Assessed.Drawn drawn = assessed.drawn(asked.at(), asked.certainties());
    NetworkView shown;
    try {
      shown = asked.question().of(drawn.network(), drawn.paths());
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemCode.NO_SUCH_PARTY, String.valueOf(e.getMessage()));
    }
    return assessed.answer(
        asked,
        () ->
            quoting(
                assessed,
                quotes -> {
                  Function<Saying, String> words =
                      saying ->
                          "["
                              + quotes.apply(saying).citation()
                              + "] "
                              + quotes.apply(saying).words();
                  return switch (asked.format()) {
                    case "gexf" -> GraphFiles.gexf(shown.network(), words);
                    case "graphml" -> GraphFiles.graphml(shown.network(), words);
                    default -> NetworkJson.of(shown, drawn.network(), quotes);
                  };
                }));
  }

  private byte[] quoting(Assessed assessed, Function<Function<Saying, Quote>, String> page) {
    try (CaseView view = memory.open().store().view()) {
      CaseQuotes quotes = new CaseQuotes(view, assessed.resolved().reports());
      return page.apply(quotes::of).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The days that are asked about; empty for all. */
  private static Optional<Period> days(Call call) {
    Optional<Period> from = call.text("from").map(edtf -> day("from", edtf));
    Optional<Period> to = call.text("to").map(edtf -> day("to", edtf));
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    long first = from.map(Period::first).orElse(Period.OPEN_START);
    long last = to.map(Period::last).orElse(Period.OPEN_END);
    if (last < first) {
      throw Call.wrong("to", "no earlier than from");
    }
    return Optional.of(new Period(first, last));
  }

  private static Period day(String name, String edtf) {
    return Period.of(edtf)
        .orElseThrow(
            () ->
                Call.wrong(name, "an EDTF date such as 2022-03-25, 2022-03 or 2022; not " + edtf));
  }
}
