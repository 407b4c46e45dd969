package org.spoor.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** A case's index, open for reading as it was last committed. Safe to share between threads. */
public final class SearchIndex implements Closeable {
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final Searcher searcher;
  private final long upTo;

  private SearchIndex(FSDirectory directory, DirectoryReader reader, long upTo) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new Searcher(reader);
    this.upTo = upTo;
  }

  /**
   * Looks at the index in a folder. Nothing that lies there is an error.
   *
   * @param folder where it lies, beside the case; need not exist
   * @param caseId identifies the case it must belong to
   */
  public static Opening open(Path folder, String caseId) {
    if (!Files.exists(folder)) {
      return new Opening.Unusable(Opening.Reason.MISSING, "");
    }
    if (!Files.isDirectory(folder)) {
      return new Opening.Unusable(Opening.Reason.DAMAGED, "not a folder");
    }
    FSDirectory directory = null;
    DirectoryReader reader = null;
    boolean handedOver = false;
    try {
      directory = IndexFolder.directory(folder);
      if (!DirectoryReader.indexExists(directory)) {
        return new Opening.Unusable(
            IndexFolder.hasTraces(directory) ? Opening.Reason.DAMAGED : Opening.Reason.MISSING, "");
      }
      reader = DirectoryReader.open(directory);
      Map<String, String> stamp = reader.getIndexCommit().getUserData();
      long upTo = IndexFolder.upTo(stamp);
      if (!IndexFolder.sameVersion(stamp) || upTo < 0) {
        return new Opening.Unusable(Opening.Reason.OTHER_VERSION, stamp.toString());
      }
      if (!IndexFolder.sameCase(stamp, caseId)) {
        return new Opening.Unusable(Opening.Reason.FOREIGN, "");
      }
      SearchIndex index = new SearchIndex(directory, reader, upTo);
      handedOver = true;
      return new Opening.Ready(index, upTo);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return new Opening.Unusable(Opening.Reason.OTHER_VERSION, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      // A damaged file may show itself as any exception of the library's.
      return new Opening.Unusable(Opening.Reason.DAMAGED, e.toString());
    } finally {
      if (!handedOver) {
        IOUtils.closeWhileHandlingException(reader, directory);
      }
    }
  }

  /**
   * Loads what words are stemmed with, which takes longer than most searches: to be done beside the
   * opening of a case that is searched only once.
   */
  public static void prepare() {
    new WordForms().of("searched");
  }

  /** Number of the last report that it holds everything up to. */
  public long upTo() {
    return upTo;
  }

  /** How many reports it holds, near-copies among them. */
  public int size() {
    return reader.numDocs();
  }

  /**
   * Looks for reports; whatever the query says, there is an answer.
   *
   * @throws AlreadyClosedException when the index was closed
   */
  public SearchOutcome search(SearchRequest request) {
    try {
      return searcher.search(request);
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return new SearchOutcome.Damaged(e.toString());
    }
  }

  /**
   * Reports with many of the telling words of this one, which itself and whose near-copies are left
   * out. Empty when there is no such report.
   *
   * @param number of the report
   * @param page only its narrowing, page, facets and timeout count
   * @throws AlreadyClosedException when the index was closed
   */
  public SearchOutcome moreLike(long number, SearchRequest page) {
    try {
      return searcher.moreLike(number, page);
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return new SearchOutcome.Damaged(e.toString());
    }
  }

  @Override
  public void close() {
    IOUtils.closeWhileHandlingException(reader, directory);
  }
}
