package org.spoor.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.run.IndexShelf;

/**
 * The Index's scores as the user has imported them, read again when they have changed. Safe to
 * share between threads.
 */
final class PublishedScores {
  private final IndexShelf shelf;
  private final Kept<IndexModel> model = new Kept<>(IndexModel::load);
  private Optional<Read> last = Optional.empty();

  /**
   * What was read.
   *
   * @param stamp of the files
   */
  record Read(String stamp, IndexScores scores, Bands bands) {
    /** The newest edition that was imported; the model's where none was. */
    int newest(IndexModel model) {
      return scores.editions().isEmpty() ? model.newest() : scores.editions().getLast();
    }
  }

  PublishedScores(IndexShelf shelf) {
    this.shelf = shelf;
  }

  IndexModel model() {
    return model.get();
  }

  /** Changes whenever one of the files does. */
  String stamp() {
    return changed(shelf.file()) + changed(shelf.file().resolveSibling("bands.yaml"));
  }

  private static String changed(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Long.toHexString(Files.getLastModifiedTime(file).toMillis()) + "." + Files.size(file)
          : "-";
    } catch (IOException e) {
      return "-";
    }
  }

  /**
   * As they are now.
   *
   * @throws Problem when they cannot be read
   */
  synchronized Read now() {
    String stamp = stamp();
    if (last.filter(read -> read.stamp().equals(stamp)).isEmpty()) {
      try {
        last = Optional.of(new Read(stamp, shelf.scores(model()), shelf.bands()));
      } catch (IOException | IllegalStateException e) {
        throw Problem.of(ProblemCode.SCORES_UNREADABLE, String.valueOf(e.getMessage()));
      }
    }
    return last.orElseThrow();
  }

  /**
   * Puts scores in place of those that were there, in whole or not at all.
   *
   * @throws Problem when they cannot be written
   */
  synchronized void put(IndexScores scores) {
    try {
      shelf.put(scores);
    } catch (IOException e) {
      throw Problem.of(
          ProblemCode.SCORES_UNWRITABLE, shelf.file().getFileName() + ": " + e.getMessage());
    }
    last = Optional.empty();
  }

  /** An edition of the model's, or the one that was asked for. */
  int edition(Call call, String name, int otherwise) {
    int edition = call.whole(name, 0, 9_999, otherwise);
    if (!model().editions().contains(edition)) {
      throw Call.wrong(
          name,
          "one of the editions "
              + String.join(", ", model().editions().stream().map(String::valueOf).toList()));
    }
    return edition;
  }
}
