package org.spoor.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.spoor.index.Facet;
import org.spoor.index.SearchIndex;
import org.spoor.index.SearchOutcome;
import org.spoor.index.SearchRequest;
import org.spoor.report.SearchPage;
import org.spoor.run.CaseSearch;
import org.spoor.run.OpenCase;
import org.spoor.run.Progress;
import org.spoor.store.CaseView;
import org.spoor.store.DocumentEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Full-text search in a case. */
@Command(
    name = "search",
    description = {
      "Finds reports of a case by their words.",
      "",
      "All words must appear; \"in quotes\" they must stand together. OR, -word, begin*; publisher:, country:, type:, "
          + "commodity:, speaker:, party:, date:2022-03..2022-05 narrow it. Names are found in any script and spelling: "
          + "Lukashenka finds Лукашенко."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor search --case inbox.spoor 'cocaine Antwerp date:2021..2022'",
      "  spoor search --case inbox.spoor --like report.txt"
    })
final class SearchCommand implements Callable<Integer> {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to look for.")
  List<String> words = List.of();

  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--like",
      paramLabel = "DOCUMENT",
      description = "Reports that are like this one, instead of words.")
  String like = "";

  @Option(
      names = "--only",
      paramLabel = "FACET=VALUE",
      description = "Narrow to a value of a facet, as they are listed below the results.")
  Map<String, String> only = Map.of();

  @Option(names = "--from", paramLabel = "N", description = "Leave out the first N reports.")
  int from;

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "Reports that are shown (default: ${DEFAULT-VALUE}).")
  int size = 10;

  @Option(
      names = "--time",
      description = "Say on standard error how long the query took, without start and opening.")
  boolean time;

  @Override
  public Integer call() throws InterruptedException {
    if (like.isEmpty() == words.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "give words, or a report with --like");
    }
    if (from < 0 || size < 1 || size > SearchRequest.MAX_SIZE) {
      throw new ParameterException(
          spec.commandLine(), "--from is 0 or more, --size 1 to " + SearchRequest.MAX_SIZE);
    }
    SearchRequest request =
        new SearchRequest(String.join(" ", words), chosen(), from, size, 10, TIMEOUT);
    // While the case is opened.
    CompletableFuture<Void> prepared = CompletableFuture.runAsync(SearchIndex::prepare);
    try (OpenCase open = options.open()) {
      options.refresh(open);
      prepared.join();
      SearchOutcome outcome = search(open, request);
      if (!(outcome instanceof SearchOutcome.Answer answer)) {
        throw new EnvironmentException(
            "the index beside the case cannot be built; check that its folder may be written");
      }
      Terminal terminal = Terminal.ofProcess();
      CaseOptions.print(SearchPage.of(answer, terminal.width(), terminal.colour()));
      return ExitCode.OK;
    }
  }

  private SearchOutcome search(OpenCase open, SearchRequest request) {
    CaseSearch search = new CaseSearch(open);
    if (like.isEmpty()) {
      return with(search, index -> timed(() -> index.search(request)));
    }
    long number;
    try (CaseView view = open.store().view()) {
      number =
          view.entry(like)
              .map(DocumentEntry::seq)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(), "no report " + like + " in this case"));
    }
    return with(search, index -> timed(() -> index.moreLike(number, request)));
  }

  private SearchOutcome timed(Supplier<SearchOutcome> query) {
    long start = System.nanoTime();
    SearchOutcome outcome = query.get();
    if (time) {
      spec.commandLine()
          .getErr()
          .printf(Locale.ROOT, "query: %.1f ms%n", (System.nanoTime() - start) / 1e6);
    }
    return outcome;
  }

  private SearchOutcome with(CaseSearch search, Function<SearchIndex, SearchOutcome> question) {
    if (options.quiet) {
      return search.search(question, Progress.NONE);
    }
    try (ProgressBar bar = options.bar()) {
      return search.search(question, bar);
    }
  }

  private Map<Facet, SortedSet<String>> chosen() {
    Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
    only.forEach(
        (word, value) ->
            chosen
                .computeIfAbsent(
                    Facet.of(word)
                        .orElseThrow(
                            () ->
                                new ParameterException(
                                    spec.commandLine(), "no facet '" + word + "'")),
                    facet -> new TreeSet<>())
                .add(value));
    return chosen;
  }
}
