package org.spoor.serve;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.model.Certainty;
import org.spoor.model.Incident;
import org.spoor.model.Reliability;
import org.spoor.read.ReportReader;

/** The filters of a ledger as requests write them. Stateless. */
final class LedgerQuestion {
  private LedgerQuestion() {}

  static LedgerFilter filter(Call call) {
    return new LedgerFilter(
        country(call, "by"),
        country(call, "against"),
        call.text("place"),
        date(call, "from"),
        date(call, "to"),
        call.text("commodity"),
        certainties(call),
        call.choice("grade", Reliability.values(), Reliability::name),
        reviews(call));
  }

  static Set<Certainty> certainties(Call call) {
    return set(Certainty.class, call.choices("certainty", Certainty.values(), Certainty::code));
  }

  static Set<Incident.Review> reviews(Call call) {
    return set(
        Incident.Review.class,
        call.choices("review", Incident.Review.values(), Incident.Review::word));
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> chosen) {
    EnumSet<E> set = EnumSet.noneOf(type);
    set.addAll(chosen);
    return set;
  }

  private static Optional<String> country(Call call, String name) {
    return call.text(name)
        .map(
            code -> {
              String upper = code.toUpperCase(Locale.ROOT);
              if (!upper.matches("[A-Z]{2}|NATO")) {
                throw Call.wrong(name, "a country code such as PL, or EU, NATO, UN; not " + code);
              }
              return upper;
            });
  }

  private static Optional<String> date(Call call, String name) {
    return call.text(name)
        .map(
            date -> {
              if (!ReportReader.isDate(date)) {
                throw Call.wrong(
                    name, "an EDTF date such as 2022-03-25, 2022-03 or 2022; not " + date);
              }
              return date;
            });
  }
}
