package org.spoor.extract.hedge;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spoor.lexicon.Inflection;
import org.spoor.model.Certainty;
import org.spoor.model.Hedge;
import org.spoor.model.Likelihood;
import org.spoor.resource.CsvTable;
import org.spoor.text.Tag;

/**
 * A row of {@code hedges.csv}.
 *
 * @param tags the parts of speech as which it counts; empty: any
 */
record HedgeCue(
    String words,
    Inflection inflection,
    Hedge.Type type,
    Certainty certainty,
    Optional<Likelihood> likelihood,
    Scope scope,
    Set<Tag> tags,
    String example) {

  /** Where the governed words stand. */
  enum Scope {
    AFTER,
    CLAUSE,
    NOUN,
    BEFORE
  }

  static HedgeCue of(CsvTable.Row row) {
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    for (String tag : row.list("tag")) {
      tags.add(Tag.valueOf(tag.toUpperCase(Locale.ROOT)));
    }
    String likelihood = row.get("likelihood");
    return new HedgeCue(
        row.get("cue"),
        switch (row.get("inflect")) {
          case "" -> Inflection.NONE;
          case "verb" -> Inflection.VERB;
          case "noun" -> Inflection.NOUN;
          default -> throw row.error("inflect is empty, verb or noun");
        },
        Hedge.Type.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
        Certainty.of(row.get("certainty")),
        likelihood.isEmpty() ? Optional.empty() : Optional.of(Likelihood.of(likelihood)),
        Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
        tags,
        row.get("example"));
  }
}
