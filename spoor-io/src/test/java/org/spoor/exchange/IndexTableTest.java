package org.spoor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spoor.assess.index.Aggregate;
import org.spoor.assess.index.Aggregates;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.Comparison;
import org.spoor.assess.index.CountryScores;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Place;
import org.spoor.assess.index.Recomputation;

/** Tables and workbooks of the Index, good and bad. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IndexTableTest {
  private static final Path ALL = Path.of("../../shared/data/ocindex/scores.csv");

  private final IndexModel model = IndexModel.load();

  private IndexTable.Imported read(String name, byte[] bytes) throws IOException {
    return IndexTable.read(name, new ByteArrayInputStream(bytes), model);
  }

  private IndexTable.Imported read(String csv) throws IOException {
    return read("t.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(String csv, String... parts) {
    assertThatThrownBy(() -> read(csv)).isInstanceOf(TableFault.class).message().contains(parts);
  }

  /** A row a score, all of 5.0. */
  private String rows(String country) {
    StringBuilder csv = new StringBuilder("edition,iso3,country,indicator,score\n");
    for (Indicator indicator : model.indicators(2021)) {
      csv.append("2021,,").append(country).append(',').append(indicator.name()).append(",5.0\n");
    }
    return csv.toString();
  }

  @Test
  void aRowAScore() throws IOException {
    IndexScores scores = read(rows("Belarus")).scores();
    assertThat(scores.editions()).containsExactly(2021);
    assertThat(scores.country(2021, "BY").orElseThrow().scores()).hasSize(26);
  }

  @Test
  void aRowACountry() throws IOException {
    IndexTable.Imported imported;
    try (InputStream in = Files.newInputStream(Path.of("../examples/index/belarus.csv"))) {
      imported = IndexTable.read("belarus.csv", in, model);
    }
    assertThat(imported.notes()).anyMatch(note -> note.contains("'source'"));
    IndexScores scores = imported.scores();
    Recomputation again = Recomputation.of(scores, model, Bands.load());
    assertThat(again.reproduced()).isEqualTo(again.aggregates()).isEqualTo(8);
    Place belarus = new Place.Country("BY");
    Comparison.AggregateLine criminality =
        Comparison.of(scores, model, belarus, 2021, belarus, 2023).aggregates().getFirst();
    assertThat(criminality.published()).isEqualByComparingTo("0.79");
    assertThat(criminality.alike().halfUp(2)).isEqualByComparingTo("0.41");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    IndexScores scores;
    try (InputStream in = Files.newInputStream(Path.of("../examples/index/belarus.csv"))) {
      scores = IndexTable.read("belarus.csv", in, model).scores();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IndexWriter.write(scores, out);
    assertThat(read("again.csv", out.toByteArray()).scores()).isEqualTo(scores);
  }

  @Test
  void aScoreThatIsNone() {
    refused(
        rows("Belarus").replaceFirst(",5.0", ",11"),
        "t.csv, row 2, column 'score'",
        "'11' is no score",
        "1 to 10 in steps of 0.5");
    refused(rows("Belarus").replaceFirst(",5.0", ",5.25"), "'5.25' is no score");
    refused(rows("Belarus").replaceFirst(",5.0", ",high"), "'high' is no score");
  }

  @Test
  void anIndicatorThatThereIsNot() {
    refused(
        rows("Belarus").replace("Heroin trade", "Heroine trade"),
        "row 8, column 'indicator'",
        "no indicator 'Heroine trade'",
        "perhaps 'Heroin trade'");
  }

  @Test
  void anIndicatorOfALaterEdition() {
    refused(
        rows("Belarus") + "2021,,Belarus,Financial crimes,5.0\n",
        "row 28",
        "2021 does not score Financial crimes");
  }

  @Test
  void aColumnThatIsMissing() {
    refused(
        rows("Belarus").replace(",score", ",points"),
        "t.csv, row 1",
        "no column 'score'",
        "name the column so");
    refused("edition,indicator,score\n2021,Heroin trade,5\n", "row 1", "no column 'country'");
    refused("iso3,indicator,score\nBLR,Heroin trade,5\n", "no column 'edition'", "2023_dataset");
    refused(
        "country,Human trafficking,Human smuggling,Arms trafficking\nBelarus,1,2,3\n", "edition");
  }

  @Test
  void aColumnOfAWholeEditionThatIsMissing() {
    String csv =
        "Country,Human trafficking,Human smuggling,Arms trafikking,Heroin trade\nBelarus,1,2,3,4\n";
    assertThatThrownBy(() -> read("oc_2021.csv", csv.getBytes(StandardCharsets.UTF_8)))
        .message()
        .contains("oc_2021.csv, row 1", "no column 'Arms trafficking'", "'Arms trafikking'");
  }

  @Test
  void aCountryThatThereIsNot() {
    refused(
        rows("Belorus").lines().limit(2).reduce("", (a, b) -> a + b + "\n"),
        "row 2, column 'country'",
        "no country 'Belorus'",
        "perhaps Belarus");
  }

  @Test
  void aRowThatIsThereTwice() {
    refused(
        rows("Belarus") + "2021,,Belarus,Heroin trade,4.0\n",
        "row 28",
        "Heroin trade for 2021 already",
        "remove one of the rows");
  }

  @Test
  void aCountryThatIsThereTwice() throws IOException {
    String csv = Files.readString(Path.of("../examples/index/belarus.csv"));
    String last = csv.lines().toList().getLast();
    refused(csv + last + "\n", "row 4", "Belarus was there before", "row 3");
  }

  @Test
  void anEditionThatThereIsNot() {
    refused(
        "edition,iso3,indicator,score\n2022,BLR,Heroin trade,5\n",
        "row 2, column 'edition'",
        "no edition '2022'",
        "2021, 2023, 2025");
  }

  @Test
  void aScoreThatIsMissing() {
    refused(
        rows("Belarus").replace("2021,,Belarus,Cocaine trade,5.0\n", ""),
        "Belarus has no score of 2021 for Cocaine trade");
  }

  @Test
  void faultsAreCollectedUpToTwenty() {
    String csv = rows("Belarus").replace(",5.0", ",11");
    assertThatThrownBy(() -> read(csv))
        .satisfies(
            fault ->
                assertThat(String.valueOf(fault.getMessage()).lines())
                    .hasSize(21)
                    .last()
                    .asString()
                    .contains("ended after 20"));
  }

  @Test
  void whatIsNoTableOfTheIndex() {
    refused("a,b\n1,2\n", "no table of the Index", "import the publisher's workbook");
    refused("", "empty");
    assertThatThrownBy(() -> read("x.xlsx", new byte[] {'P', 'K', 3, 4, 5, 6, 7}))
        .isInstanceOf(TableFault.class)
        .message()
        .contains("x.xlsx is no workbook", "as CSV");
  }

  /** As the publisher has it: a sheet an edition, averages with a comma, numbers as doubles. */
  @Test
  void aWorkbook() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Global Organized Crime Index"));
    List<String> header = new ArrayList<>(List.of("Continent", "Region", "Country"));
    List<String> scores =
        new ArrayList<>(List.of("Africa", " Central Africa ", "Congo, Dem. Rep."));
    header.add("Criminality avg,");
    scores.add("5.0750000000000002");
    for (Indicator indicator : model.indicators(2023)) {
      header.add(indicator.name());
      scores.add(indicator.order() % 2 == 0 ? "5" : "5.5");
    }
    rows.add(header);
    rows.add(scores);
    byte[] workbook = workbook("2023_dataset", rows);
    IndexTable.Imported imported = read("oc.xlsx", workbook);
    CountryScores congo = imported.scores().country(2023, "CD").orElseThrow();
    assertThat(congo.region()).isEqualTo("Central Africa");
    assertThat(congo.scores()).hasSize(32);
    assertThat(congo.published()).containsEntry(Aggregate.CRIMINALITY, new BigDecimal("5.08"));
    rows.set(2, scores.stream().map(cell -> cell.equals("5.5") ? "11" : cell).toList());
    byte[] bad = workbook("2023_dataset", rows);
    assertThatThrownBy(() -> read("oc.xlsx", bad))
        .message()
        .contains("oc.xlsx, sheet 2023_dataset, row 3, column 'Human trafficking'", "no score");
  }

  /** The least of a workbook (ECMA-376) with one sheet. */
  private static byte[] workbook(String sheet, List<List<String>> rows) throws IOException {
    StringBuilder cells = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      cells.append("<row r=\"").append(r + 1).append("\">");
      for (String cell : rows.get(r)) {
        boolean number = cell.matches("[\\d.]+");
        cells.append(
            number
                ? "<c><v>" + cell + "</v></c>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                    + cell.replace("&", "&amp;")
                    + "</t></is></c>");
      }
      cells.append("</row>");
    }
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
              + type
              + "sheet.main+xml\"/><Override PartName=\"/xl/sheet1.xml\" ContentType=\""
              + type
              + "worksheet+xml\"/></Types>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + rels
              + "\"><Relationship Id=\"r1\" Type=\""
              + office
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + office
              + "\"><sheets><sheet name=\""
              + sheet
              + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\""
              + rels
              + "\"><Relationship Id=\"r1\" Type=\""
              + office
              + "/worksheet\" Target=\"sheet1.xml\"/></Relationships>");
      part(
          zip,
          "xl/sheet1.xml",
          "<worksheet xmlns=\"" + main + "\"><sheetData>" + cells + "</sheetData></worksheet>");
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void everyPublishedAggregateComesOut() throws IOException {
    Assumptions.assumeTrue(Files.exists(ALL), "the Index's scores are not beside the project");
    IndexScores scores;
    try (InputStream in = Files.newInputStream(ALL)) {
      scores = IndexTable.read("scores.csv", in, model).scores();
    }
    try (InputStream in = Files.newInputStream(ALL.resolveSibling("countries.csv"))) {
      scores = IndexTable.withRegions(scores, "countries.csv", in, model);
    }
    Recomputation again = Recomputation.of(scores, model, Bands.load());
    assertThat(again.faults()).isEmpty();
    assertThat(again.aggregates()).isEqualTo(2316);
    assertThat(again.reproduced()).isEqualTo(2316);
    assertThat(again.figures()).hasSize(12).allMatch(Recomputation.Figure::reproduced);
    assertThat(again.ranks()).isEqualTo(again.ranked()).isEqualTo(2 * 579);
    // The mean of all countries, unrounded, as the method has it.
    assertThat(
            Aggregates.mean(scores.edition(2021).stream().map(Aggregates::of).toList())
                .criminality()
                .halfUp(3))
        .isEqualByComparingTo("4.871");
  }
}
