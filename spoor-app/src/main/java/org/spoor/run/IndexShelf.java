package org.spoor.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.exchange.IndexTable;
import org.spoor.exchange.IndexWriter;
import org.spoor.resource.YamlTree;

/**
 * Where a user's scores of the Index are kept: {@code index/scores.csv} in the user's data folder,
 * and {@code bands.yaml} beside it where the user has other bands.
 *
 * @param file the scores
 */
public record IndexShelf(Path file) {

  /**
   * The shelf that an option names, else the user's own.
   *
   * @param option a file, or a folder with scores.csv in it
   * @param environment {@code SPOOR_HOME}, {@code XDG_DATA_HOME} and {@code HOME} tell the folder
   */
  public static IndexShelf of(Optional<Path> option, Map<String, String> environment) {
    return new IndexShelf(
        option
            .map(path -> namesFile(path) ? path : path.resolve("scores.csv"))
            .orElseGet(() -> dataFolder(environment).resolve("index").resolve("scores.csv")));
  }

  private static boolean namesFile(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path)
        || !Files.isDirectory(path) && (name.endsWith(".csv") || name.endsWith(".xlsx"));
  }

  /** {@code $SPOOR_HOME}, else {@code $XDG_DATA_HOME/spoor}, else {@code ~/.local/share/spoor}. */
  static Path dataFolder(Map<String, String> environment) {
    String home = environment.getOrDefault("SPOOR_HOME", "");
    if (!home.isBlank()) {
      return Path.of(home);
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    // The specification (XDG Base Directory) wants relative paths to be ignored.
    if (!data.isBlank() && Path.of(data).isAbsolute()) {
      return Path.of(data, "spoor");
    }
    return Path.of(
        environment.getOrDefault("HOME", System.getProperty("user.home", ".")),
        ".local",
        "share",
        "spoor");
  }

  /** Whether there are scores. */
  public boolean filled() {
    return Files.isRegularFile(file);
  }

  /**
   * The scores; none where nobody has imported any.
   *
   * @throws IOException when they cannot be read
   */
  public IndexScores scores(IndexModel model) throws IOException {
    if (!filled()) {
      return IndexScores.NONE;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return IndexTable.read(file.toString(), in, model).scores();
    }
  }

  /**
   * The bands: those beside the scores, else Spoor's.
   *
   * @throws IOException when they cannot be read
   * @throws IllegalStateException when they are none; the message says why
   */
  public Bands bands() throws IOException {
    Path own = file.resolveSibling("bands.yaml");
    if (!Files.isRegularFile(own)) {
      return Bands.load();
    }
    try (InputStream in = Files.newInputStream(own)) {
      return Bands.of(YamlTree.read(own.toString(), in));
    }
  }

  /**
   * Puts scores in place of those that were there, in whole or not at all.
   *
   * @throws IOException when they cannot be written; those that were there then stay
   */
  public void put(IndexScores scores) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    IndexWriter.write(scores, bytes);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    WholeFile.write(file, out -> out.write(bytes.toString(StandardCharsets.UTF_8)));
  }
}
