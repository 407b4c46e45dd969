package org.spoor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.spoor.exchange.TableReader;
import org.spoor.resolve.name.NameKind;

/** Reads the sets of names, and parts what weights were fitted on from what they were not. */
final class NamePairs {
  private NamePairs() {}

  /**
   * A listed party's name and an alias of it.
   *
   * @param id the party
   * @param fitted whether the weights were fitted on it
   */
  record Alias(String id, NameKind kind, String primary, String alias, boolean fitted) {}

  /** Whether a SHA-256 of the text begins with an even byte: a half that does not change. */
  static boolean half(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return hash[0] % 2 == 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Alias> aliases(Path data) throws IOException {
    List<Alias> aliases = new ArrayList<>();
    for (String[] cells : tabs(data.resolve("ofac-aliases/pairs.tsv.gz"))) {
      if (cells[0].equals("entity_id")) {
        continue;
      }
      aliases.add(
          new Alias(
              cells[0],
              NameKind.ofSchema(cells[1]),
              cells[3],
              cells[4],
              half("spoor-ofac-1" + cells[0])));
    }
    return aliases;
  }

  /** Rows of a table of tabs, packed or not. */
  static List<String[]> tabs(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  /** The column of a CSV table. */
  static List<String> column(Path file, String column) throws IOException {
    List<String> cells = new ArrayList<>();
    try (TableReader table = TableReader.open(file.toString(), open(file))) {
      int at = table.required(column);
      for (var row = table.next(); row.isPresent(); row = table.next()) {
        cells.add(row.get().cells().get(at));
      }
    }
    return cells;
  }

  static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
