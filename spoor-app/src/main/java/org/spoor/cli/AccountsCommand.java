package org.spoor.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.spoor.serve.Accounts;
import org.spoor.serve.Role;
import org.spoor.store.CaseLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The accounts of a team that works on a case through the server. */
@Command(
    name = "accounts",
    description = {
      "Accounts for 'spoor serve'. They stand in a file beside the case that only its owner may read; passwords are kept as "
          + "Argon2id. A server that runs sees changes at once.",
      "",
      "Roles: reader (reads, searches, exports), analyst (reads reports in and decides too), admin (sees the logins too)."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "add|remove|list",
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor accounts add ann --role analyst --case inbox.spoor",
      "  spoor accounts list --case inbox.spoor"
    })
final class AccountsCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  /** Where they are. */
  static final class Place {
    @Option(
        names = "--case",
        paramLabel = "FILE",
        description = "The case (default: ${DEFAULT-VALUE}).")
    String location = "inbox.spoor";

    @Option(
        names = "--accounts",
        paramLabel = "FILE",
        description = "Their file (default: beside the case, with .accounts added).")
    Optional<Path> file = Optional.empty();

    Accounts accounts() {
      return new Accounts(file.orElseGet(() -> Accounts.fileOf(CaseLocation.parse(location))));
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Adds one, or gives it another role and password. */
  @Command(
      name = "add",
      description =
          "Adds an account, or gives one another role and password. Asks for the password.",
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "NAME", description = "Who; the author of decisions.") String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              required = true,
              description = "reader, analyst or admin.")
          String role,
      @Option(
              names = "--password-stdin",
              description = "Read the password from a line of standard input.")
          boolean fromInput,
      @Mixin Place place) {
    Role chosen =
        Role.named(role)
            .orElseThrow(() -> wrong("a role is reader, analyst or admin, not " + role));
    try {
      place.accounts().put(name, chosen, password(fromInput));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return ExitCode.OK;
  }

  /** Removes one; its sessions end. */
  @Command(
      name = "remove",
      description = "Removes an account; its sessions end. What it has decided stays.",
      mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "NAME", description = "Who.") String name, @Mixin Place place) {
    if (!place.accounts().remove(name)) {
      throw wrong("no account " + name);
    }
    return ExitCode.OK;
  }

  /** Lists them. */
  @Command(
      name = "list",
      description = "Lists the accounts with their roles.",
      mixinStandardHelpOptions = true)
  int list(@Mixin Place place) {
    place
        .accounts()
        .all()
        .forEach(
            account ->
                spec.commandLine().getOut().println(account.role().word() + "\t" + account.name()));
    return ExitCode.OK;
  }

  private String password(boolean fromInput) {
    if (!fromInput) {
      Console console = System.console();
      if (console == null) {
        throw wrong("nobody can be asked for the password here; use --password-stdin");
      }
      char[] typed =
          console.readPassword("Password (at least %d characters): ", Accounts.SHORTEST_PASSWORD);
      return typed == null ? "" : new String(typed);
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new EnvironmentException("standard input broke: " + e.getMessage(), e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
