package org.spoor.resolve.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spoor.model.Finding;
import org.spoor.model.Mention;
import org.spoor.model.Party;
import org.spoor.resolve.Report;

/**
 * Whether a name is a person's or a body's, where reports disagree: what most of them say. The
 * publishers of reports are bodies.
 */
final class CaseTypes {
  /** What one report's imprint counts, in mentions. */
  private static final int IMPRINT = 5;

  private final Map<String, int[]> counts = new HashMap<>();

  CaseTypes(List<Report> reports) {
    Map<String, Integer> persons = new HashMap<>();
    Map<String, Integer> bodies = new HashMap<>();
    Map<String, String> folded = new HashMap<>();
    for (Report report : reports) {
      report
          .metadata()
          .publisher()
          .ifPresent(publisher -> bodies.merge(Folding.fold(publisher), IMPRINT, Integer::sum));
      for (Finding finding : report.findings()) {
        if (finding instanceof Mention mention && mention.name().indexOf(' ') > 0) {
          Party.Type type = Party.Type.of(mention.type()).orElse(Party.Type.STATE);
          if (type != Party.Type.STATE) {
            String key = folded.computeIfAbsent(mention.name(), Folding::fold);
            (type == Party.Type.PERSON ? persons : bodies).merge(key, 1, Integer::sum);
          }
        }
      }
    }
    bodies.forEach(
        (name, times) -> {
          Integer asPerson = persons.get(name);
          if (asPerson != null) {
            counts.put(name, new int[] {asPerson, times});
          }
        });
  }

  /** The type that the case gives to a name that a report takes for this type. */
  Party.Type settled(String name, Party.Type type) {
    if (type == Party.Type.STATE || counts.isEmpty()) {
      return type;
    }
    int[] count = counts.get(Folding.fold(name));
    if (count == null) {
      return type;
    }
    boolean body = count[1] >= count[0];
    if (body && type == Party.Type.PERSON) {
      return Party.Type.ORGANISATION;
    }
    return !body && type != Party.Type.PERSON ? Party.Type.PERSON : type;
  }
}
