package org.spoor.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.exchange.RecordException;
import org.spoor.model.Decision.Act;
import org.spoor.run.ActWords;
import org.spoor.run.DecisionCheck;
import org.spoor.run.FindNames;
import org.spoor.run.OpenCase;
import org.spoor.store.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A person's decision about a case. */
@Command(
    name = "decide",
    description = {
      "Adds a decision to a case. Nothing is ever overwritten: each decision has an author, a time and a reason, and "
          + "can be undone by another. A rejected find does not come back when reports are read or extracted again.",
      "",
      "The words of a decision:",
      "  accept FIND                        it is right",
      "  reject FIND                        it is wrong",
      "  correct FIND SLOT=VALUE…           count=45 by=PL,LT date=2022-03 via= (empties it), or a JSON object",
      "  add DOCUMENT:START-END KIND/TYPE SLOT=VALUE…   event/seizure, what was missed",
      "  merge PARTY PARTY, keep_apart PARTY PARTY      NAME, NAME/TYPE or NAME/TYPE@DOCUMENT",
      "  join FIND FIND, part FIND FIND     two events are one incident, or two",
      "  link FIND KIND FIND, unlink …      restates, part_of, possibly_part_of, supersedes",
      "  grade publisher|speaker NAME A     Admiralty code, A to F",
      "  grade FIND 2                       Admiralty code, 1 to 6",
      "  settle FIND SLOT VALUE             which of several versions holds",
      "  score COUNTRY INDICATOR 6.5 [FIND…]",
      "  redate DOCUMENT EDTF, withdraw DOCUMENT",
      "  undo DECISION",
      "",
      "A FIND is DOCUMENT#ID as the records have it (report.txt#event-3), or an incident's id."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor decide --case inbox.spoor reject 'report.txt#event-3' --reason 'a ship of that name'",
      "  spoor decide --case inbox.spoor correct 'report.txt#event-1' count=45 by=PL",
      "  spoor decide --case inbox.spoor undo d-2",
      "  spoor decide --case inbox.spoor --file decisions.jsonl"
    })
final class DecideCommand implements Callable<Integer> {
  /** Largest file of decisions that is taken, in bytes. */
  private static final long LARGEST_FILE = 64L << 20;

  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin CaseOptions options = new CaseOptions();

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What is decided.")
  List<String> words = List.of();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who decides (default: SPOOR_AUTHOR, or the user's name).")
  Optional<String> author = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  String reason = "";

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Decisions as 'spoor export --format decisions' prints them, all or none.")
  Optional<Path> file = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    if (file.isPresent() != words.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "say what is decided, or give decisions with --file");
    }
    try (OpenCase open = options.open()) {
      options.refresh(open);
      List<String> ids = new ArrayList<>();
      try (CaseView view = open.store().view()) {
        if (file.isPresent()) {
          ids.addAll(open.decideAll(DecisionCheck.of(view, read(file.get()))));
        } else {
          Act act = ActWords.parse(words, new FindNames(view));
          DecisionCheck.of(view, act);
          ids.addAll(open.decide(author(author), reason, List.of(act)));
        }
      }
      CaseOptions.print(String.join("\n", ids) + (ids.isEmpty() ? "" : "\n"));
      return ExitCode.OK;
    } catch (RecordException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Who decides: as told, or as the environment says. */
  static String author(Optional<String> told) {
    return told.or(() -> Optional.ofNullable(System.getenv("SPOOR_AUTHOR")))
        .filter(name -> !name.isBlank())
        .orElseGet(() -> System.getProperty("user.name", "unknown"));
  }

  private static String read(Path path) {
    try {
      if (Files.size(path) > LARGEST_FILE) {
        throw new EnvironmentException(
            path + " has more than " + (LARGEST_FILE >> 20) + " MB; split it");
      }
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw new EnvironmentException(path + " is not UTF-8; convert it, for example with iconv", e);
    } catch (IOException e) {
      throw new EnvironmentException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }
}
