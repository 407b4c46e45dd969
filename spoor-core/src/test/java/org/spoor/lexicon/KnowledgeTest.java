package org.spoor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spoor.resource.CsvTable;

/** The word lists hold what their stages rely on: identifiers, codes and references that exist. */
class KnowledgeTest {
  private static final Set<String> MARKETS =
      Set.of(
          "",
          "Human trafficking",
          "Human smuggling",
          "Extortion and protection racketeering",
          "Arms trafficking",
          "Trade in counterfeit goods",
          "Illicit trade in excisable goods",
          "Flora crimes",
          "Fauna crimes",
          "Non-renewable resource crimes",
          "Heroin trade",
          "Cocaine trade",
          "Cannabis trade",
          "Synthetic drug trade",
          "Cyber-dependent crimes",
          "Financial crimes");

  private static List<CsvTable.Row> rows(String file) {
    return CsvTable.load("/org/spoor/lexicon/" + file).rows();
  }

  private static Set<String> column(String file, String column) {
    Set<String> values = new HashSet<>();
    for (CsvTable.Row row : rows(file)) {
      values.add(row.get(column));
    }
    return values;
  }

  /** Asserts that no two rows share a value of a column and that none is empty. */
  private static void unique(String file, String column) {
    Set<String> seen = new HashSet<>();
    for (CsvTable.Row row : rows(file)) {
      String value = row.get(column);
      assertThat(value).as("%s: an empty %s", file, column).isNotEmpty();
      assertThat(seen.add(value)).as("%s: %s twice: %s", file, column, value).isTrue();
    }
  }

  /** Asserts that a phrase of this column stands in one row only. */
  private static void onePhraseOneRow(String file, String key, String column) {
    Map<String, String> owner = new HashMap<>();
    for (CsvTable.Row row : rows(file)) {
      for (String phrase : new HashSet<>(row.list(column))) {
        String other = owner.putIfAbsent(phrase, row.get(key));
        assertThat(other).as("%s: '%s' in %s and %s", file, phrase, other, row.get(key)).isNull();
      }
    }
  }

  private static void codesExist(String file, String column) {
    Set<String> codes = column("countries.csv", "code");
    for (CsvTable.Row row : rows(file)) {
      for (String code : row.list(column)) {
        assertThat(codes).as("%s: code %s", file, code).contains(code);
      }
    }
  }

  @Test
  void countries() {
    unique("countries.csv", "code");
    unique("countries.csv", "name");
    onePhraseOneRow("countries.csv", "code", "names");
    onePhraseOneRow("countries.csv", "code", "demonyms");
    onePhraseOneRow("countries.csv", "code", "people");
    onePhraseOneRow("countries.csv", "code", "capital");
    onePhraseOneRow("countries.csv", "code", "government");
    for (CsvTable.Row row : rows("countries.csv")) {
      assertThat(row.get("code")).matches("[A-Z]{2}|NATO");
      assertThat(row.list("names")).contains(row.get("name"));
      assertThat(row.get("region")).isNotEmpty();
    }
    assertThat(rows("countries.csv")).hasSizeGreaterThan(195);
  }

  @Test
  void regions() {
    unique("regions.csv", "name");
    onePhraseOneRow("regions.csv", "name", "variants");
    codesExist("regions.csv", "codes");
  }

  @Test
  void nouns() {
    unique("agency-nouns.csv", "phrase");
    unique("group-nouns.csv", "phrase");
    assertThat(column("agency-nouns.csv", "kind"))
        .containsExactlyInAnyOrder(
            "customs",
            "ministry",
            "police",
            "border_guard",
            "intelligence",
            "military",
            "financial_intelligence",
            "prosecutor",
            "court",
            "government",
            "embassy");
    assertThat(column("group-nouns.csv", "weak")).containsExactlyInAnyOrder("yes", "no");
  }

  @Test
  void commodities() {
    unique("commodities.csv", "id");
    unique("commodities.csv", "label");
    onePhraseOneRow("commodities.csv", "id", "variants");
    Map<String, String> broader = new HashMap<>();
    for (CsvTable.Row row : rows("commodities.csv")) {
      broader.put(row.get("id"), row.get("broader"));
      assertThat(row.get("baseUnit")).isIn("stick", "kg", "litre", "piece", "head", "");
      assertThat(row.get("indicator")).isIn(MARKETS);
      assertThat(row.list("variants").size() + row.list("weak").size()).isPositive();
    }
    assertThat(broader.size()).isGreaterThanOrEqualTo(250);
    for (String id : broader.keySet()) {
      String at = id;
      for (int depth = 0; !at.isEmpty(); depth++) {
        assertThat(broader).as("broader of %s", id).containsKey(at);
        assertThat(depth).as("a circle above %s", id).isLessThan(8);
        at = broader.getOrDefault(at, "");
      }
    }
  }

  @Test
  void packaging() {
    Set<String> commodities = column("commodities.csv", "id");
    for (CsvTable.Row row : rows("packaging.csv")) {
      assertThat(row.list("container")).isNotEmpty();
      assertThat(commodities).contains(row.get("commodity"));
      assertThat(row.get("unit")).isIn("stick", "kg", "litre", "piece", "head");
      assertThat(Double.parseDouble(row.get("factor"))).isPositive();
      assertThat(row.get("qualifier")).isIn("exactly", "about");
      assertThat(row.get("source")).isNotEmpty();
    }
  }

  @Test
  void subdivisions() {
    unique("subdivisions.csv", "name");
    onePhraseOneRow("subdivisions.csv", "name", "variants");
    codesExist("subdivisions.csv", "code");
  }

  @Test
  void places() {
    onePhraseOneRow("places.csv", "geonames", "variants");
    codesExist("places.csv", "code");
    Set<String> identifiers = new HashSet<>();
    for (CsvTable.Row row : rows("places.csv")) {
      assertThat(row.list("variants")).contains(row.get("name"));
      assertThat(Double.parseDouble(row.get("lat"))).isBetween(-90.0, 90.0);
      assertThat(Double.parseDouble(row.get("lon"))).isBetween(-180.0, 180.0);
      assertThat(Integer.parseInt(row.get("population"))).isNotNegative();
      assertThat(row.get("ambiguous")).isIn("", "yes");
      String geonames = row.get("geonames");
      assertThat(geonames.isEmpty() || identifiers.add(geonames)).as(geonames).isTrue();
    }
    assertThat(rows("places.csv").size()).isBetween(8_000, 12_000);
  }

  @Test
  void agenciesAndGroups() {
    for (String file : List.of("agencies.csv", "groups.csv", "organisations.csv", "media.csv")) {
      unique(file, "name");
      onePhraseOneRow(file, "name", "variants");
      codesExist(file, "code");
      for (CsvTable.Row row : rows(file)) {
        assertThat(row.list("variants")).as(file + ": " + row.get("name")).isNotEmpty();
      }
    }
    assertThat(rows("agencies.csv")).hasSizeGreaterThan(250);
    assertThat(rows("groups.csv")).hasSizeGreaterThan(150);
    assertThat(column("agencies.csv", "kind"))
        .containsExactlyInAnyOrder(
            "police",
            "customs",
            "border_guard",
            "intelligence",
            "military",
            "prosecutor",
            "court",
            "ministry",
            "financial_intelligence",
            "government",
            "international",
            "ngo",
            "company");
  }

  @Test
  void persons() {
    onePhraseOneRow("titles.csv", "class", "title");
    assertThat(column("titles.csv", "class"))
        .containsExactlyInAnyOrder("honorific", "rank", "office", "spokesperson", "role", "kin");
    unique("given-names.csv", "name");
    assertThat(rows("given-names.csv").size()).isBetween(2_000, 4_000);
    unique("name-heads.csv", "word");
    unique("peoples.csv", "name");
    unique("abbreviations.csv", "abbreviation");
    for (CsvTable.Row row : rows("abbreviations.csv")) {
      assertThat(row.get("abbreviation")).endsWith(".");
      assertThat(row.get("ends_sentence")).isIn("yes", "no");
    }
  }
}
