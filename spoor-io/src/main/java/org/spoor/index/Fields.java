package org.spoor.index;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;

/** Names and types of the fields of the index. */
final class Fields {
  /** Words of the passages, with their places in the kept text. */
  static final String TEXT = "text";

  /** Words of the title, with their places in it. */
  static final String TITLE = "title";

  /** Days of publication. */
  static final String DAYS = "days";

  /** Number of the report, as a term and as a column. */
  static final String NUMBER = "number";

  /** Number of the report that it is folded under: its own, or that which it is a copy of. */
  static final String FIRST = "first";

  /** The report itself, as {@link StoredReport} writes it. */
  static final String STORED = "stored";

  /** The longest value of a facet, in UTF-16 code units; longer ones are cut. */
  static final int MAX_VALUE = 200;

  /** The most values of one facet of one report. */
  static final int MAX_VALUES = 1000;

  static final FieldType WITH_PLACES =
      places(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  static final FieldType WITH_POSITIONS = places(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private static final Map<Facet, String> WORDS = wordFields();

  private Fields() {}

  /** Field with the words of a facet's values. */
  static String wordsOf(Facet facet) {
    return WORDS.getOrDefault(facet, facet.word());
  }

  /** How facets are kept: as one column for all. */
  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.word(), true);
    }
    return config;
  }

  /** A value as it is kept, empty when there is nothing to keep. */
  static String kept(String value) {
    String trimmed = value.strip();
    if (trimmed.length() <= MAX_VALUE) {
      return trimmed;
    }
    int end = Character.isHighSurrogate(trimmed.charAt(MAX_VALUE - 1)) ? MAX_VALUE - 1 : MAX_VALUE;
    return trimmed.substring(0, end);
  }

  private static FieldType places(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  private static Map<Facet, String> wordFields() {
    Map<Facet, String> fields = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      fields.put(facet, "words-" + facet.word());
    }
    return fields;
  }
}
