package org.spoor.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/** Makes what the library indexes out of reports. Not safe to share between threads. */
final class ReportDocuments {
  private final FacetsConfig config = Fields.facets();
  private final WordForms forms = new WordForms();
  private final WordCutter cutter = new WordCutter();

  Document of(IndexedReport report) throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.NUMBER, Long.toString(report.number()), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.NUMBER, report.number()));
    document.add(
        new NumericDocValuesField(Fields.FIRST, report.nearCopyOf().orElse(report.number())));
    document.add(new StoredField(Fields.STORED, StoredReport.write(report)));
    addWords(document, report);
    Optional<DayRange> days = report.published().flatMap(DayRange::parse);
    days.ifPresent(
        range ->
            document.add(
                new IntRange(Fields.DAYS, new int[] {range.first()}, new int[] {range.last()})));
    for (Map.Entry<Facet, Collection<String>> facet : facetsOf(report, days).entrySet()) {
      addFacet(document, facet.getKey(), facet.getValue());
    }
    return config.build(document);
  }

  private void addWords(Document document, IndexedReport report) {
    List<FormStream.Piece> passages = new ArrayList<>();
    for (IndexedPassage passage : report.passages()) {
      passages.add(new FormStream.Piece(passage.text(), passage.start()));
    }
    document.add(new Field(Fields.TEXT, stream(passages), Fields.WITH_PLACES));
    report
        .title()
        .ifPresent(
            title ->
                document.add(
                    new Field(
                        Fields.TITLE,
                        stream(List.of(new FormStream.Piece(title, 0))),
                        Fields.WITH_PLACES)));
  }

  private static Map<Facet, Collection<String>> facetsOf(
      IndexedReport report, Optional<DayRange> days) {
    Map<Facet, Collection<String>> facets = new EnumMap<>(Facet.class);
    facets.putAll(report.facets());
    report.publisher().ifPresent(value -> facets.put(Facet.PUBLISHER, List.of(value)));
    report.language().ifPresent(value -> facets.put(Facet.LANGUAGE, List.of(value)));
    days.flatMap(DayRange::year).ifPresent(value -> facets.put(Facet.YEAR, List.of(value)));
    days.flatMap(DayRange::month).ifPresent(value -> facets.put(Facet.MONTH, List.of(value)));
    return facets;
  }

  private void addFacet(Document document, Facet facet, Collection<String> values) {
    List<String> kept =
        values.stream()
            .map(Fields::kept)
            .filter(value -> !value.isEmpty())
            .distinct()
            .limit(Fields.MAX_VALUES)
            .toList();
    List<FormStream.Piece> words = new ArrayList<>();
    int start = 0;
    for (String value : kept) {
      document.add(new SortedSetDocValuesFacetField(facet.word(), value));
      for (String spelled : spellings(facet, value)) {
        words.add(new FormStream.Piece(spelled, start));
        start += spelled.length() + 1;
      }
    }
    if (!words.isEmpty()) {
      document.add(new Field(Fields.wordsOf(facet), stream(words), Fields.WITH_POSITIONS));
    }
  }

  /** What a value may be asked for by: its words, for a country its English name too. */
  private static List<String> spellings(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY -> {
        String name =
            value.length() == 2
                ? Locale.of("", value.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH)
                : value;
        yield name.equals(value) ? List.of(value) : List.of(value, name);
      }
      case TYPE -> List.of(value.replace('_', ' '));
      case PUBLISHER, YEAR, MONTH, LANGUAGE, COMMODITY, SPEAKER, PARTY -> List.of(value);
    };
  }

  private FormStream stream(List<FormStream.Piece> pieces) {
    return new FormStream(pieces, cutter, forms);
  }
}
