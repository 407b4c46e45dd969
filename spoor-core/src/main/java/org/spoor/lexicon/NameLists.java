package org.spoor.lexicon;

import java.util.List;
import java.util.Map;
import org.spoor.resource.CsvTable;

/**
 * Enters the lists of names: places, agencies, groups, organisations, media, and titles of persons.
 *
 * <p>The lists that come of them, all with the attributes {@code code} (the state, may be empty)
 * and {@code kind}: {@code agency}, {@code group}, {@code organisation}, {@code media}, {@code
 * place} (also {@code country}, {@code lat}, {@code lon}, {@code geonames}), {@code
 * place_ambiguous} (the same, but the name is also a word or a person's), {@code subdivision},
 * {@code subdivision_short} ('Calif.': only after a place and a comma). Besides {@code title} with
 * {@code class} and {@code before}, and {@code ethnic} (peoples without a state).
 */
public final class NameLists {
  private static final String FOLDER = "/org/spoor/lexicon/";

  /** Inhabitants from which a place is also looked for in capitals ('PARIS' in a headline). */
  private static final int LARGE = 400_000;

  private NameLists() {}

  /** Enters all of them. */
  public static void enter(LexiconBuilder terms) {
    for (String list : List.of("agency", "group", "organisation", "media")) {
      String file =
          switch (list) {
            case "agency" -> "agencies.csv";
            case "group" -> "groups.csv";
            case "organisation" -> "organisations.csv";
            default -> "media.csv";
          };
      for (CsvTable.Row row : CsvTable.load(FOLDER + file).rows()) {
        Map<String, String> attributes = Map.of("code", row.get("code"), "kind", row.get("kind"));
        exactly(terms, new Entry(list, row.get("name"), attributes), row.list("variants"));
      }
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "places.csv").rows()) {
      Map<String, String> attributes =
          Map.of(
              "code", row.get("code"),
              "country", row.get("code"),
              "kind", row.get("kind"),
              "lat", row.get("lat"),
              "lon", row.get("lon"),
              "geonames", row.get("geonames"));
      String list = row.get("ambiguous").equals("yes") ? "place_ambiguous" : "place";
      Entry entry = new Entry(list, row.get("name"), attributes);
      boolean large = Integer.parseInt(row.get("population")) >= LARGE;
      for (String variant : row.list("variants")) {
        if (large) {
          terms.addExact(entry, variant);
        } else {
          terms.addAsWritten(entry, variant);
        }
      }
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "subdivisions.csv").rows()) {
      Map<String, String> attributes = Map.of("code", row.get("code"), "kind", row.get("kind"));
      exactly(terms, new Entry("subdivision", row.get("name"), attributes), row.list("variants"));
      exactly(
          terms,
          new Entry("subdivision_short", row.get("name"), attributes),
          row.list("abbreviations"));
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "peoples.csv").rows()) {
      exactly(terms, Entry.of("ethnic", row.get("name")), row.list("variants"));
    }
    for (CsvTable.Row row : CsvTable.load(FOLDER + "titles.csv").rows()) {
      Map<String, String> attributes =
          Map.of("class", row.get("class"), "before", row.get("before"));
      for (String title : row.list("title")) {
        terms.add(new Entry("title", title, attributes), title, Inflection.NONE);
      }
    }
  }

  private static void exactly(LexiconBuilder terms, Entry entry, List<String> phrases) {
    for (String phrase : phrases) {
      terms.addExact(entry, phrase);
    }
  }
}
