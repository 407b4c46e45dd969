package org.spoor.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.spoor.exchange.RecordReader;
import org.spoor.index.Facet;
import org.spoor.index.IndexWriting;
import org.spoor.index.IndexedPassage;
import org.spoor.index.IndexedReport;
import org.spoor.model.Attribution;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Mention;
import org.spoor.model.Span;
import org.spoor.store.CaseView;
import org.spoor.store.DocumentEntry;
import org.spoor.store.Extracted;

/**
 * Puts the reports of a case into its index: one thread reads them from the case while another
 * writes those before, in the order of the case.
 */
final class CaseIndexing {
  /** Reports after which what was written is made safe. */
  private static final int COMMIT = 20_000;

  /** Reports that are handed over together, and how many hands may wait. */
  private static final int AT_ONCE = 64;

  private static final int WAITING = 8;

  private final CaseView view;
  private final IndexWriting index;
  private final Progress progress;
  private final Map<String, Long> copies = new HashMap<>();
  private final List<DocumentEntry> missing = new ArrayList<>();

  private CaseIndexing(CaseView view, IndexWriting index, Progress progress) {
    this.view = view;
    this.index = index;
    this.progress = progress;
  }

  /** Writes what the index does not hold yet. */
  static void write(CaseView view, IndexWriting index, Progress progress) {
    CaseIndexing indexing = new CaseIndexing(view, index, progress);
    Map<String, Long> numbers = new HashMap<>();
    view.entries(0, entry -> numbers.put(entry.id(), entry.seq()));
    view.nearCopies(
        copy -> indexing.copies.put(copy.document(), numbers.getOrDefault(copy.of(), 0L)));
    view.entries(index.upTo(), indexing.missing::add);
    try (ExecutorService writer = Executors.newSingleThreadExecutor(CaseIndexing::thread)) {
      indexing.feed(writer);
    }
    index.commit(view.lastDocument());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "indexing");
    thread.setDaemon(true);
    return thread;
  }

  private void feed(ExecutorService writer) {
    Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    try {
      for (int from = 0; from < missing.size(); from += AT_ONCE) {
        int to = Math.min(from + AT_ONCE, missing.size());
        List<IndexedReport> reports = new ArrayList<>(to - from);
        for (DocumentEntry entry : missing.subList(from, to)) {
          reports.add(report(entry));
        }
        boolean safe = to / COMMIT > from / COMMIT;
        waiting.add(CompletableFuture.runAsync(() -> put(reports, safe), writer));
        if (waiting.size() == WAITING) {
          finish(waiting.remove());
        }
        progress.step(to, missing.size(), missing.get(to - 1).id());
      }
      for (CompletableFuture<Void> last : waiting) {
        finish(last);
      }
    } finally {
      // Where one failed, those after it are not written either.
      writer.shutdownNow();
    }
  }

  private void put(List<IndexedReport> reports, boolean safe) {
    reports.forEach(index::put);
    if (safe) {
      index.commit(reports.getLast().number());
    }
  }

  /** Waits for the writer; what it failed of is thrown here. */
  private static void finish(CompletableFuture<Void> written) {
    try {
      written.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  private IndexedReport report(DocumentEntry entry) {
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

  private Map<Facet, SortedSet<String>> facets(String document, List<Finding> findings) {
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
    view.partyNamesIn(document, name -> add(facets, Facet.PARTY, List.of(name)));
    return facets;
  }

  private static void add(Map<Facet, SortedSet<String>> facets, Facet facet, List<String> values) {
    facets.computeIfAbsent(facet, key -> new TreeSet<>()).addAll(values);
  }
}
