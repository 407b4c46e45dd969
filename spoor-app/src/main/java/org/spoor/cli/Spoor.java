package org.spoor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code spoor} and the program's entry point. */
@Command(
    name = "spoor",
    description =
        "Reads reports about organised crime and state-backed operations and prints what they say: "
            + "events, amounts, sources, routes, each with the sentence it stands on.",
    mixinStandardHelpOptions = true,
    versionProvider = Spoor.Version.class,
    subcommands = {
      RunCommand.class,
      ExtractCommand.class,
      LedgerCommand.class,
      ContradictionsCommand.class,
      FlowsCommand.class,
      NetworkCommand.class,
      MissionsCommand.class,
      VoicesCommand.class,
      SearchCommand.class,
      DecideCommand.class,
      ServeCommand.class,
      AccountsCommand.class,
      ExportCommand.class,
      CopyCommand.class,
      DigestCommand.class,
      RebuildCommand.class,
      MatchCommand.class,
      ScreenCommand.class,
      ProfileCommand.class,
      IndexCommand.class,
      CompletionCommand.class,
      WarmUpCommand.class,
      HelpCommand.class
    },
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was done",
      "1:done, but some input could not be read (told on standard error)",
      "2:wrong arguments",
      "3:the environment does not allow it (files, streams, memory)",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nBegin with:%n",
    footer = {
      "  spoor run examples/reports          the picture that a folder of reports gives",
      "  spoor help run                      what run can do",
      "  spoor extract < in.jsonl > out.jsonl   records, for other programs"
    })
final class Spoor implements Runnable {

  @CommandLine.Spec CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an unexpected error.")
  boolean debug;

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the program; its exit code. */
  static int run(String... args) {
    return commandLine(Arrays.asList(args).contains("--debug")).execute(args);
  }

  static CommandLine commandLine(boolean debug) {
    Terminal terminal = Terminal.ofProcess();
    CommandLine line = new CommandLine(new Spoor());
    line.setOut(
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    line.setErr(
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.min(100, Math.max(80, terminal.width())));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> Failure.report(e, command.getErr(), debug));
    line.setParameterExceptionHandler(
        (e, arguments) -> {
          CommandLine command = e.getCommandLine();
          command.getErr().println("spoor: " + e.getMessage());
          CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
          command
              .getErr()
              .println(
                  "Try 'spoor help"
                      + (command.getParent() == null ? "" : " " + command.getCommandName())
                      + "'.");
          return ExitCode.USAGE;
        });
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The version as built, and the Java it runs on. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"spoor " + number() + " (Java " + Runtime.version().feature() + ")"};
    }

    /** The version from the jar's manifest. */
    static String number() {
      String built = Spoor.class.getPackage().getImplementationVersion();
      return built == null ? "(not packaged)" : built;
    }
  }
}
