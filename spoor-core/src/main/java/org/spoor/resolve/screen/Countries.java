package org.spoor.resolve.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.resource.CsvTable;

/** ISO 3166-1 codes for what lists write: codes in any case, English names, demonyms. */
final class Countries {
  private static final String RESOURCE = "/org/spoor/lexicon/countries.csv";

  private final Map<String, String> codes = new HashMap<>();

  private Countries() {
    for (CsvTable.Row row : CsvTable.load(RESOURCE).rows()) {
      String code = row.get("code");
      put(code, code);
      put(row.get("name"), code);
      for (String column : List.of("names", "demonyms")) {
        row.list(column).forEach(name -> put(name, code));
      }
    }
  }

  static Countries load() {
    return new Countries();
  }

  private void put(String name, String code) {
    codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
  }

  /** The codes of those that are known, sorted. */
  Set<String> codes(List<String> written) {
    Set<String> found = new TreeSet<>();
    for (String name : written) {
      String code = codes.get(name.strip().toLowerCase(Locale.ROOT));
      if (code != null) {
        found.add(code);
      }
    }
    return found;
  }
}
