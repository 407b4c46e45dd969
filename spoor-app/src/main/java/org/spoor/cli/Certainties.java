package org.spoor.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoor.model.Certainty;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How certain must be what a command counts. */
final class Certainties {
  @Option(
      names = "--certainty",
      paramLabel = "CODE",
      split = ",",
      description = "Of these certainties: CT+, PR+, PS+, U, …")
  List<String> codes = List.of();

  /** Those that count; empty for all. */
  Set<Certainty> chosen(CommandSpec spec) {
    EnumSet<Certainty> chosen = EnumSet.noneOf(Certainty.class);
    for (String code : codes) {
      try {
        chosen.add(Certainty.of(code));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(
            spec.commandLine(),
            e.getMessage()
                + "; "
                + Arrays.stream(Certainty.values())
                    .map(Certainty::code)
                    .collect(Collectors.joining(", ")),
            e);
      }
    }
    return chosen;
  }
}
