package org.spoor.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.spoor.exchange.RecordReader;
import org.spoor.index.Facet;
import org.spoor.index.IndexWriting;
import org.spoor.index.IndexedPassage;
import org.spoor.index.IndexedReport;
import org.spoor.index.Opening;
import org.spoor.index.SearchIndex;
import org.spoor.index.SearchOutcome;
import org.spoor.index.WriterOutcome;
import org.spoor.model.Attribution;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Mention;
import org.spoor.model.Span;
import org.spoor.store.CaseLocation;
import org.spoor.store.CaseView;
import org.spoor.store.DocumentEntry;
import org.spoor.store.Extracted;

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

  /** Reports after which what was written is made safe. */
  private static final int COMMIT = 20_000;

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
        write(view, index, progress);
      }
    }
  }

  private static void write(CaseView view, IndexWriting index, Progress progress) {
    Map<String, Long> numbers = new HashMap<>();
    view.entries(0, entry -> numbers.put(entry.id(), entry.seq()));
    Map<String, Long> copies = new HashMap<>();
    view.nearCopies(copy -> copies.put(copy.document(), numbers.getOrDefault(copy.of(), 0L)));
    List<DocumentEntry> missing = new ArrayList<>();
    view.entries(index.upTo(), missing::add);
    for (int i = 0; i < missing.size(); i++) {
      DocumentEntry entry = missing.get(i);
      index.put(report(view, entry, copies));
      progress.step(i + 1, missing.size(), entry.id());
      if ((i + 1) % COMMIT == 0) {
        index.commit(entry.seq());
      }
    }
    index.commit(view.lastDocument());
  }

  private static IndexedReport report(
      CaseView view, DocumentEntry entry, Map<String, Long> copies) {
    Document document = view.document(entry.id()).orElseThrow();
    Optional<Extracted> extracted = view.extracted(entry.id());
    long copyOf = copies.getOrDefault(entry.id(), 0L);
    return new IndexedReport(
        entry.seq(),
        entry.id(),
        entry.metadata().title(),
        entry.metadata().publisher(),
        entry.metadata().published(),
        entry.metadata().language(),
        entry.metadata().url(),
        copyOf == 0 ? OptionalLong.empty() : OptionalLong.of(copyOf),
        passages(document.text(), extracted.map(Extracted::sentences).orElse(List.of())),
        facets(
            view,
            entry.id(),
            extracted.map(each -> RecordReader.read(each.findings())).orElse(List.of())));
  }

  /** Sentences that no blank line parts are one passage. */
  static List<IndexedPassage> passages(String text, List<Span> sentences) {
    List<IndexedPassage> passages = new ArrayList<>();
    int first = 0;
    int end = 0;
    for (int i = 0; i <= sentences.size(); i++) {
      boolean last = i == sentences.size();
      if (i > first && (last || parted(text, end, sentences.get(i).start()))) {
        int start = sentences.get(first).start();
        List<Integer> starts =
            sentences.subList(first, i).stream().map(Span::start).distinct().toList();
        passages.add(new IndexedPassage(start, text.substring(start, end), first + 1, starts));
        first = i;
      }
      end = last ? end : Math.max(end, sentences.get(i).end());
    }
    return passages;
  }

  /** Whether a blank line stands between two places. */
  private static boolean parted(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  private static Map<Facet, SortedSet<String>> facets(
      CaseView view, String document, List<Finding> findings) {
    Map<Facet, SortedSet<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (facet.given()) {
        facets.put(facet, new TreeSet<>());
      }
    }
    for (Finding finding : findings) {
      if (finding instanceof Event event) {
        add(facets, Facet.TYPE, List.of(event.type().word()));
        add(facets, Facet.COUNTRY, event.parties().by());
        add(facets, Facet.COUNTRY, event.parties().against());
        add(facets, Facet.COUNTRY, event.where().place());
        event
            .what()
            .items()
            .forEach(item -> add(facets, Facet.COMMODITY, List.of(item.commodity())));
      } else if (finding instanceof Flow flow) {
        add(facets, Facet.COMMODITY, List.of(flow.commodity()));
      } else if (finding instanceof Attribution attribution) {
        add(facets, Facet.SPEAKER, List.of(attribution.speaker().source()));
      } else if (finding instanceof Mention mention) {
        mention.country().ifPresent(code -> add(facets, Facet.COUNTRY, List.of(code)));
      }
    }
    view.partiesIn(document, party -> add(facets, Facet.PARTY, List.of(party.name())));
    return facets;
  }

  private static void add(Map<Facet, SortedSet<String>> facets, Facet facet, List<String> values) {
    facets.computeIfAbsent(facet, key -> new TreeSet<>()).addAll(values);
  }
}
