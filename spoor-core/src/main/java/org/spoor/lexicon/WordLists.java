package org.spoor.lexicon;

import java.util.List;
import java.util.Map;
import org.spoor.resource.CsvTable;

/**
 * Enters the general word lists: states, regions, agencies, groups, commodities, roles.
 *
 * <p>The lists that come of them: {@code country}, {@code nationality}, {@code people}, {@code
 * capital}, {@code government} (id: the state's code), {@code region} (id: the region's name;
 * attribute {@code codes}), {@code commodity} and {@code commodity_weak} (id: that of the table;
 * attributes {@code label}, {@code baseUnit}, {@code broader}, {@code indicator}), {@code
 * agency_noun} (attribute {@code kind}), {@code group_noun} (attributes {@code class}, {@code
 * weak}), {@code role_noun} (attribute {@code class}), {@code court} (attribute {@code code}).
 */
public final class WordLists {
  private static final String FOLDER = "/org/spoor/lexicon/";

  private WordLists() {}

  /** Enters all of them. */
  public static void enter(LexiconBuilder terms) {
    states(terms);
    for (CsvTable.Row row : CsvTable.load(FOLDER + "regions.csv").rows()) {
      Entry entry = new Entry("region", row.get("name"), Map.of("codes", row.get("codes")));
      exactly(terms, entry, row.list("variants"));
    }
    commodities(terms);
    for (CsvTable.Row row : CsvTable.load(FOLDER + "agency-nouns.csv").rows()) {
      terms.add(
          new Entry("agency_noun", row.get("phrase"), Map.of("kind", row.get("kind"))),
          row.get("phrase"),
          Inflection.NONE);
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "group-nouns.csv").rows()) {
      terms.add(
          new Entry(
              "group_noun",
              row.get("phrase"),
              Map.of("class", row.get("class"), "weak", row.get("weak"))),
          row.get("phrase"),
          Inflection.NONE);
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "courts.csv").rows()) {
      terms.add(
          new Entry("court", row.get("phrase"), Map.of("code", row.get("code"))),
          row.get("phrase"),
          Inflection.NONE);
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "role-nouns.csv").rows()) {
      terms.add(
          new Entry("role_noun", row.get("phrase"), Map.of("class", row.get("class"))),
          row.get("phrase"),
          Inflection.NOUN);
    }
  }

  private static void states(LexiconBuilder terms) {
    for (CsvTable.Row row : CsvTable.load(FOLDER + "countries.csv").rows()) {
      String code = row.get("code");
      Map<String, String> name = Map.of("name", row.get("name"));
      exactly(terms, new Entry("country", code, name), row.list("names"));
      exactly(terms, new Entry("nationality", code, name), row.list("demonyms"));
      exactly(terms, new Entry("people", code, name), row.list("people"));
      exactly(terms, new Entry("capital", code, name), row.list("capital"));
      exactly(terms, new Entry("government", code, name), row.list("government"));
    }
  }

  private static void commodities(LexiconBuilder terms) {
    for (CsvTable.Row row : CsvTable.load(FOLDER + "commodities.csv").rows()) {
      Map<String, String> attributes =
          Map.of(
              "label", row.get("label"),
              "baseUnit", row.get("baseUnit"),
              "broader", row.get("broader"),
              "indicator", row.get("indicator"));
      Entry entry = new Entry("commodity", row.get("id"), attributes);
      for (String variant : row.list("variants")) {
        terms.add(entry, variant, Inflection.NONE);
      }
      Entry weak = new Entry("commodity_weak", row.get("id"), attributes);
      for (String variant : row.list("weak")) {
        terms.add(weak, variant, Inflection.NONE);
      }
    }
  }

  private static void exactly(LexiconBuilder terms, Entry entry, List<String> phrases) {
    for (String phrase : phrases) {
      terms.addExact(entry, phrase);
    }
  }
}
