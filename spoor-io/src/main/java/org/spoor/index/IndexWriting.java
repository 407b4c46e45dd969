package org.spoor.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * A case's index, open for writing by this process alone. Readers see what was committed, all at
 * once. Not safe to share between threads.
 */
public final class IndexWriting implements Closeable {
  /** Memory for what is not yet on the disk, in MB. */
  private static final double BUFFER = 96;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final String caseId;
  private final long upTo;
  private final ReportDocuments documents = new ReportDocuments();

  private IndexWriting(FSDirectory directory, IndexWriter writer, String caseId, long upTo) {
    this.directory = directory;
    this.writer = writer;
    this.caseId = caseId;
    this.upTo = upTo;
  }

  /**
   * Begins to write: where the index can be used it is continued, else it is built anew from
   * nothing. What was there stays readable until the first commit, unless it is damaged.
   *
   * @param folder where it lies, beside the case; made when missing
   * @param caseId identifies the case it belongs to
   * @throws UncheckedIOException when the folder cannot be written
   */
  public static WriterOutcome begin(Path folder, String caseId) {
    return begin(folder, caseId, false);
  }

  /** The same, from nothing whatever is there. */
  public static WriterOutcome rebuild(Path folder, String caseId) {
    return begin(folder, caseId, true);
  }

  private static WriterOutcome begin(Path folder, String caseId, boolean anew) {
    try {
      Files.createDirectories(folder);
      FSDirectory directory = IndexFolder.directory(folder);
      boolean handedOver = false;
      try {
        IndexWriting writing =
            switch (SearchIndex.open(folder, caseId)) {
              case Opening.Ready ready -> {
                ready.index().close();
                Optional<IndexWriting> continued =
                    anew ? Optional.empty() : continued(directory, caseId);
                yield continued.isPresent() ? continued.get() : fromNothing(directory, caseId);
              }
              case Opening.Unusable unusable -> {
                if (unusable.reason() == Opening.Reason.DAMAGED) {
                  IndexFolder.wipe(directory);
                }
                yield fromNothing(directory, caseId);
              }
            };
        handedOver = true;
        return new WriterOutcome.Writing(writing);
      } catch (LockObtainFailedException e) {
        return new WriterOutcome.Busy();
      } finally {
        if (!handedOver) {
          directory.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + folder + " cannot be written", e);
    }
  }

  /** Asks the stamp again under the lock: another process may just have built it anew. */
  private static Optional<IndexWriting> continued(FSDirectory directory, String caseId)
      throws IOException {
    IndexWriter writer;
    try {
      writer = new IndexWriter(directory, config(OpenMode.APPEND));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
    Map<String, String> stamp = new HashMap<>();
    writer.getLiveCommitData().forEach(entry -> stamp.put(entry.getKey(), entry.getValue()));
    long upTo = IndexFolder.upTo(stamp);
    if (upTo < 0 || !IndexFolder.sameCase(stamp, caseId) || !IndexFolder.sameVersion(stamp)) {
      writer.rollback();
      return Optional.empty();
    }
    return Optional.of(new IndexWriting(directory, writer, caseId, upTo));
  }

  private static IndexWriting fromNothing(FSDirectory directory, String caseId) throws IOException {
    IndexWriter writer;
    try {
      writer = new IndexWriter(directory, config(OpenMode.CREATE));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      IndexFolder.wipe(directory);
      writer = new IndexWriter(directory, config(OpenMode.CREATE));
    }
    return new IndexWriting(directory, writer, caseId, 0);
  }

  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setOpenMode(mode)
        .setRAMBufferSizeMB(BUFFER)
        .setCommitOnClose(false);
  }

  /** Number of the last report that need not be given; 0 when all are to be. */
  public long upTo() {
    return upTo;
  }

  /**
   * Adds a report, or puts it in the place of that with its number (re-dated, near-copy found
   * later, findings changed).
   *
   * @throws UncheckedIOException when the disk refuses it
   */
  public void put(IndexedReport report) {
    try {
      Document document = documents.of(report);
      writer.updateDocument(term(report.number()), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a report out.
   *
   * @throws UncheckedIOException when the disk refuses it
   */
  public void remove(long number) {
    try {
      writer.deleteDocuments(term(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes what was put visible and safe on the disk.
   *
   * @param upTo number of the last report that the index now holds everything up to, not negative
   * @throws UncheckedIOException when the disk refuses it
   */
  public void commit(long upTo) {
    if (upTo < 0) {
      throw new IllegalArgumentException("up to " + upTo);
    }
    try {
      writer.setLiveCommitData(IndexFolder.stamp(caseId, upTo).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops what was not committed. */
  @Override
  public void close() {
    try {
      IOUtils.close(writer::rollback, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term term(long number) {
    return new Term(Fields.NUMBER, Long.toString(number));
  }
}
