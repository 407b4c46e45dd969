package org.spoor.extract.syntax;

import java.util.HashSet;
import java.util.Set;
import org.spoor.resource.CsvTable;

/** Verbs with a particle, from the table of the text resources. */
final class PhrasalVerbs {
  private static final Set<String> PAIRS = load();

  private PhrasalVerbs() {}

  private static Set<String> load() {
    Set<String> pairs = new HashSet<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/text/phrasal-verbs.csv").rows()) {
      pairs.add(row.get("verb") + " " + row.get("particle"));
    }
    return Set.copyOf(pairs);
  }

  /** Whether the two form one verb. */
  static boolean contains(String lemma, String particle) {
    return particle.length() <= 4 && PAIRS.contains(lemma + " " + particle);
  }
}
