package org.spoor.cli;

import java.util.Optional;
import org.spoor.model.Period;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The days that a command asks about. */
final class Days {
  @Option(names = "--from", paramLabel = "EDTF", description = "From the first day of this date.")
  Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "EDTF", description = "To the last day of this date.")
  Optional<String> to = Optional.empty();

  /** The period; empty where none is asked for. */
  Optional<Period> period(CommandSpec spec) {
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    long first = from.map(text -> day(text, spec).first()).orElse(Period.OPEN_START);
    long last = to.map(text -> day(text, spec).last()).orElse(Period.OPEN_END);
    if (last < first) {
      throw new ParameterException(
          spec.commandLine(),
          "the period ends before it begins: " + from.orElse("") + " to " + to.orElse(""));
    }
    return Optional.of(new Period(first, last));
  }

  /** The days of one date. */
  static Period day(String edtf, CommandSpec spec) {
    return Period.of(edtf)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "not an EDTF date such as 2022-03-25, 2022-03 or 2022: " + edtf));
  }
}
