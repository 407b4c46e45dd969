package org.spoor.report.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Incident;
import org.spoor.report.Caption;
import org.spoor.report.Wording;

/** What has become of an incident, in words. */
final class IncidentChange {
  private IncidentChange() {}

  /** Empty where nothing is told otherwise than before. */
  static List<String> words(Incident before, Incident now) {
    List<String> words = new ArrayList<>();
    int more = now.tellings().size() - before.tellings().size();
    if (more > 0) {
      words.add("told " + (more == 1 ? "once" : more + " times") + " more");
    } else if (more < 0) {
      words.add("told " + (more == -1 ? "once" : -more + " times") + " less");
    }
    changed(words, "date", before.when().edtf().orElse("none"), now.when().edtf().orElse("none"));
    changed(words, "number", count(before.what().count()), count(now.what().count()));
    changed(words, "goods", goods(before), goods(now));
    changed(words, "money", money(before), money(now));
    changed(
        words,
        "where",
        Wording.several(before.where().places()),
        Wording.several(now.where().places()));
    changed(words, "sides", Caption.sides(before), Caption.sides(now));
    changed(words, "status", before.status().word(), now.status().word());
    changed(words, "certainty", certainty(before), certainty(now));
    changed(words, "grade", grade(before), grade(now));
    if (now.contradicted() && !before.contradicted()) {
      words.add("now contradicted");
    } else if (before.contradicted() && !now.contradicted()) {
      words.add("no longer contradicted");
    }
    if (before.review() != now.review()) {
      words.add("review: " + now.review().word());
    }
    return words;
  }

  /** What is told of an incident: numbers, goods, money; empty where no figure is. */
  static String told(Incident incident) {
    List<String> told = new ArrayList<>();
    for (String part : List.of(count(incident.what().count()), goods(incident), money(incident))) {
      if (!part.isEmpty()) {
        told.add(part);
      }
    }
    return String.join("; ", told);
  }

  private static void changed(List<String> words, String slot, String before, String now) {
    if (!before.equals(now)) {
      words.add(
          slot
              + ": "
              + (before.isEmpty() ? "none" : before)
              + " → "
              + (now.isEmpty() ? "none" : now));
    }
  }

  private static String certainty(Incident incident) {
    String word = Caption.certainty(incident.certainty());
    return word.isEmpty() ? "certain" : word;
  }

  private static String grade(Incident incident) {
    return incident.backing().reliability().name() + incident.backing().credibility().figure();
  }

  private static String count(Optional<Incident.Count> count) {
    return count
        .map(c -> LedgerPart.amount(c.range().min(), c.range().max(), c.of(), ""))
        .orElse("");
  }

  private static String goods(Incident incident) {
    List<String> goods = new ArrayList<>();
    for (Incident.Amount amount : incident.what().items()) {
      goods.add(
          amount
              .range()
              .map(
                  range ->
                      LedgerPart.amount(
                          range.min(),
                          range.max(),
                          amount.unit().orElse("piece"),
                          amount.commodity()))
              .orElse(Wording.words(amount.commodity())));
    }
    return Wording.several(goods);
  }

  private static String money(Incident incident) {
    return Wording.several(
        incident.what().values().stream()
            .map(
                money ->
                    LedgerPart.amount(
                        money.range().min(),
                        money.range().max(),
                        money.currency(),
                        money.kind().word()))
            .toList());
  }
}
