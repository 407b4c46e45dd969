package org.spoor.run;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.spoor.index.IndexWriting;
import org.spoor.index.Opening;
import org.spoor.index.SearchIndex;
import org.spoor.index.SearchOutcome;
import org.spoor.index.WriterOutcome;
import org.spoor.store.CaseLocation;
import org.spoor.store.CaseView;

/**
 * The full-text index of a case: beside the file, or in the user's cache where the case is on a
 * server. It is brought up to date before it is searched and built anew when it is missing, damaged
 * or of another case.
 */
public final class CaseSearch {
  /**
   * A case of up to so many reports is indexed anew whenever anything has changed, which takes a
   * second; a larger one is continued, and what was decided about reports that it holds is seen
   * when it is built anew.
   */
  private static final long SMALL = 2_000;

  private final OpenCase open;
  private final CaseLocation location;

  /** Over a case that is up to date. */
  public CaseSearch(OpenCase open) {
    this.open = open;
    this.location = open.store().location();
  }

  /**
   * Searches the index as it is when everything has been indexed.
   *
   * @param question what is asked of it
   */
  public SearchOutcome search(Function<SearchIndex, SearchOutcome> question, Progress progress) {
    try (CaseView view = open.store().view()) {
      String caseId = caseId(view);
      Optional<SearchOutcome> outcome = asked(current(view, caseId, progress), question);
      if (outcome.filter(each -> !(each instanceof SearchOutcome.Damaged)).isPresent()) {
        return outcome.get();
      }
      update(view, caseId, progress, true);
      return asked(open(caseId, 0), question)
          .orElse(new SearchOutcome.Damaged("it cannot be opened"));
    }
  }

  /**
   * The index as it is when everything has been indexed, for many questions; close it. Empty where
   * it cannot be built.
   */
  public Optional<SearchIndex> current(Progress progress) {
    try (CaseView view = open.store().view()) {
      return current(view, caseId(view), progress);
    }
  }

  /**
   * Indexes what is not indexed yet, so that the first search need not. Where the index cannot be
   * written nothing is lost: who searches is told.
   */
  public void prepare(Progress progress) {
    try {
      current(progress).ifPresent(SearchIndex::close);
    } catch (UncheckedIOException e) {
      // The case itself is whole.
    }
  }

  /** Nothing is written where everything is indexed already. */
  private Optional<SearchIndex> current(CaseView view, String caseId, Progress progress) {
    Optional<SearchIndex> index = open(caseId, view.lastDocument());
    for (boolean anew : new boolean[] {false, true}) {
      if (index.isEmpty()) {
        update(view, caseId, progress, anew);
        index = open(caseId, 0);
      }
    }
    return index;
  }

  /** The index as it lies there; empty where there is none up to this report. */
  private Optional<SearchIndex> open(String caseId, long upTo) {
    if (!(SearchIndex.open(folder(location), caseId) instanceof Opening.Ready ready)) {
      return Optional.empty();
    }
    if (ready.upTo() < upTo) {
      ready.index().close();
      return Optional.empty();
    }
    return Optional.of(ready.index());
  }

  /** Asks an index and closes it. */
  private static Optional<SearchOutcome> asked(
      Optional<SearchIndex> index, Function<SearchIndex, SearchOutcome> question) {
    return index.map(
        opened -> {
          try (opened) {
            return question.apply(opened);
          }
        });
  }

  /** Where the index of a case lies. */
  static Path folder(CaseLocation location) {
    return switch (location) {
      case CaseLocation.File file ->
          file.path().resolveSibling(file.path().getFileName() + ".index");
      case CaseLocation.Server server -> {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
            cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(cache);
        yield base.resolve("spoor").resolve(hash(server.toString()) + ".index");
      }
    };
  }

  /** Changes whenever what is indexed cannot be continued. */
  private String caseId(CaseView view) {
    String first = view.firstEntry().map(entry -> entry.hash() + entry.addedAt()).orElse("");
    long documents = view.lastDocument();
    String state = documents <= SMALL ? documents + "/" + view.lastDecision() : "";
    return hash(open.program() + first + state);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 24);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void update(CaseView view, String caseId, Progress progress, boolean anew) {
    Path folder = folder(location);
    WriterOutcome outcome =
        anew ? IndexWriting.rebuild(folder, caseId) : IndexWriting.begin(folder, caseId);
    // Where another process writes it, what that process has committed is searched.
    if (outcome instanceof WriterOutcome.Writing writing) {
      try (IndexWriting index = writing.writing()) {
        CaseIndexing.write(view, index, progress);
      }
    }
  }
}
