package org.spoor.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.spoor.run.OpenCase;
import org.spoor.serve.Accounts;
import org.spoor.serve.CaseServer;
import org.spoor.serve.ServeOptions;
import org.spoor.store.CaseStore.Missing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The workbench's server. */
@Command(
    name = "serve",
    description = {
      "Serves a case to a browser on this machine, and prints the address to open. Runs until it is interrupted.",
      "",
      "The address carries a token that lets whoever has it work on the case. A team makes accounts with 'spoor accounts add' "
          + "and then signs in with name and password; only then may --host be another than this machine's. What stands in front "
          + "of it (TLS, a name) is told with --public."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor serve --case inbox.spoor",
      "  spoor serve --case inbox.spoor --host 0.0.0.0 --public https://spoor.example"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description =
          "The case: a file, or postgresql://user:password@host/database?schema=name (default: ${DEFAULT-VALUE}). A file that is not there is made.")
  String location = "inbox.spoor";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
  int port = 7433;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  String host = "127.0.0.1";

  @Option(
      names = "--public",
      paramLabel = "URL",
      description = "What the server is called from outside, as https://spoor.example.")
  Optional<URI> publicAddress = Optional.empty();

  @Option(
      names = "--read-only",
      description = "Change nothing: no decisions, no reading; what is stale stays stale.")
  boolean readOnly;

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description = "The team's accounts (default: beside the case, with .accounts added).")
  Optional<Path> accounts = Optional.empty();

  @Mixin IndexOptions index = new IndexOptions();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who decides, without accounts (default: SPOOR_AUTHOR, or the user's name).")
  Optional<String> author = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try (OpenCase open =
        OpenCase.open(
            location,
            readOnly ? Missing.REFUSE : Missing.CREATE,
            // One processor is left for those who ask meanwhile.
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1))) {
      ServeOptions options =
          new ServeOptions(
              host,
              port,
              readOnly,
              publicAddress,
              DecideCommand.author(author),
              Optional.ofNullable(System.getenv("SPOOR_TOKEN")));
      Accounts team =
          new Accounts(accounts.orElseGet(() -> Accounts.fileOf(open.store().location())));
      CountDownLatch interrupted = new CountDownLatch(1);
      try (CaseServer server =
          CaseServer.start(
              open,
              options,
              team,
              index.shelf(),
              Spoor.Version.number(),
              (what, failure) -> {
                err.println("spoor: " + what + ": " + failure);
                failure.printStackTrace(err);
                err.flush();
              })) {
        // The hook waits until everything is closed, so that the case is one file again.
        Thread main = Thread.currentThread();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      interrupted.countDown();
                      try {
                        main.join(30_000);
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                    }));
        spec.commandLine().getOut().println(server.address());
        spec.commandLine().getOut().flush();
        interrupted.await();
      }
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
