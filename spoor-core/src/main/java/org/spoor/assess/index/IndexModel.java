package org.spoor.assess.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.resource.CsvTable;

/** What the Index is made of: editions, indicators, names of countries. Immutable. */
public final class IndexModel {
  private static final String FOLDER = "/org/spoor/assess/index/";

  private final List<Integer> editions = new ArrayList<>();
  private final Map<Integer, Integer> countries = new HashMap<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, Indicator> byName = new HashMap<>();
  private final Map<String, Aggregate> aggregates = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private IndexModel() {}

  /** Of the tables of the class path. */
  public static IndexModel load() {
    IndexModel model = new IndexModel();
    for (CsvTable.Row row : CsvTable.load(FOLDER + "editions.csv").rows()) {
      model.editions.add(number(row, "edition"));
      model.countries.put(number(row, "edition"), number(row, "countries"));
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "indicators.csv").rows()) {
      Indicator indicator =
          new Indicator(
              number(row, "order"),
              row.get("name"),
              Side.valueOf(row.get("side").toUpperCase(Locale.ROOT)),
              row.get("heading"),
              number(row, "since"));
      model.indicators.add(indicator);
      model.byName.put(fold(indicator.name()), indicator);
      row.list("spellings").forEach(name -> model.byName.put(fold(name), indicator));
    }
    for (Aggregate aggregate : Aggregate.values()) {
      for (String ending : List.of("", " avg", " average", " score")) {
        model.aggregates.put(fold(aggregate.title() + ending), aggregate);
      }
    }
    model.nameCountries();
    return model;
  }

  private void nameCountries() {
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/countries.csv").rows()) {
      String code = row.get("code");
      if (code.length() == 2 && !code.equals("EU") && !code.equals("UN")) {
        names.put(code, row.get("name"));
        codes.put(fold(row.get("name")), code);
        row.list("names").forEach(name -> codes.putIfAbsent(fold(name), code));
      }
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "countries.csv").rows()) {
      row.list("names").forEach(name -> codes.put(fold(name), row.get("code")));
    }
    for (String code : Locale.getISOCountries()) {
      codes.put(fold(Locale.of("", code).getISO3Country()), code);
    }
    codes.put("xkx", "XK");
    // Codes of two letters last: no name is one.
    names.keySet().forEach(code -> codes.put(fold(code), code));
  }

  private static int number(CsvTable.Row row, String column) {
    String cell = row.get(column);
    if (!cell.matches("\\d{1,4}")) {
      throw row.error("'" + column + "' is a number, not '" + cell + "'");
    }
    return Integer.parseInt(cell);
  }

  /** Years of the editions, the oldest first. */
  public List<Integer> editions() {
    return List.copyOf(editions);
  }

  /** The newest edition. */
  public int newest() {
    return editions.getLast();
  }

  /** How many countries an edition scores; 0 for an edition that there is not. */
  public int countries(int edition) {
    return countries.getOrDefault(edition, 0);
  }

  /** All indicators in the Index's order. */
  public List<Indicator> indicators() {
    return List.copyOf(indicators);
  }

  /** The indicators that an edition scores, in the Index's order. */
  public List<Indicator> indicators(int edition) {
    return indicators.stream().filter(indicator -> indicator.since() <= edition).toList();
  }

  /** The indicator of this name, case and marks aside. */
  public Optional<Indicator> indicator(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }

  /** The aggregate of this name ('Criminality avg.'), case and marks aside. */
  public Optional<Aggregate> aggregate(String name) {
    return Optional.ofNullable(aggregates.get(fold(name)));
  }

  /** The country of this code (ISO 3166-1, two or three letters) or name; its alpha-2 code. */
  public Optional<String> country(String codeOrName) {
    return Optional.ofNullable(codes.get(fold(codeOrName)));
  }

  /** The country as Spoor names it; the code itself where it is unknown. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** The indicator's name that is spelt most like this; for messages. */
  public String nearestIndicator(String name) {
    return nearest(name, indicators.stream().map(Indicator::name).toList());
  }

  /** The country's name that is spelt most like this; for messages. */
  public String nearestCountry(String name) {
    return nearest(name, names.values().stream().sorted().toList());
  }

  private static String nearest(String word, List<String> all) {
    String folded = fold(word.length() > 80 ? word.substring(0, 80) : word);
    return all.stream()
        .min(Comparator.comparingInt(each -> distance(folded, fold(each))))
        .orElse("");
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int cost = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  /** Lower case, accents off, what is no letter or digit folded to single blanks. */
  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '&') {
        out.append(" and ");
      } else if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        out.append(' ');
      }
    }
    return out.toString().strip().replaceAll(" +", " ");
  }
}
