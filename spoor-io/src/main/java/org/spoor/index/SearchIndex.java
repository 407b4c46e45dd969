package org.spoor.index;

import java.io.Closeable;
import java.nio.file.Path;

/** A case's index, open for reading as it was last committed. Safe to share between threads. */
public final class SearchIndex implements Closeable {
  private SearchIndex() {}

  /**
   * Looks at the index in a folder. Nothing that lies there is an error.
   *
   * @param folder where it lies, beside the case; need not exist
   * @param caseId identifies the case it must belong to
   */
  public static Opening open(Path folder, String caseId) {
    throw new UnsupportedOperationException();
  }

  /** Number of the last report that it holds everything up to. */
  public long upTo() {
    throw new UnsupportedOperationException();
  }

  /** How many reports it holds, near-copies among them. */
  public int size() {
    throw new UnsupportedOperationException();
  }

  /** Looks for reports; whatever the query says, there is an answer. */
  public SearchOutcome search(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reports with many of the telling words of this one, which itself and whose near-copies are left
   * out. Empty when there is no such report.
   *
   * @param number of the report
   * @param page only its narrowing, page, facets and timeout count
   */
  public SearchOutcome moreLike(long number, SearchRequest page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
