package org.spoor.assess.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spoor.assess.ledger.Ledger.Posting;
import org.spoor.assess.ledger.Ledger.Role;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Incident;
import org.spoor.model.Incident.Amount;
import org.spoor.model.Incident.Count;
import org.spoor.model.Incident.Money;
import org.spoor.model.Incident.Range;
import org.spoor.model.Period;
import org.spoor.model.Value;

/** What an incident puts into a ledger. */
final class Posts {
  private final LedgerFilter filter;
  private final Optional<RateTable> rates;
  private final CommodityTree commodities;

  Posts(LedgerFilter filter, Optional<RateTable> rates, CommodityTree commodities) {
    this.filter = filter;
    this.rates = rates;
    this.commodities = commodities;
  }

  /** Its figures, each added always until its role is known; at least one. */
  List<Posting> of(Incident incident) {
    List<Posting> posts = new ArrayList<>();
    switch (incident.type()) {
      case SEIZURE, TRAFFICKING -> goods(incident, posts);
      case EXPULSION, EXTRADITION -> persons(incident, true, posts);
      case ARREST -> {
        if (incident.what().count().isEmpty() && incident.toll().captured().isPresent()) {
          posts.add(post("person", "", incident.toll().captured().get()));
        } else {
          persons(incident, true, posts);
        }
      }
      case CHARGE, CONVICTION -> persons(incident, false, posts);
      case SENTENCE -> {
        persons(incident, false, posts);
        incident.what().term().ifPresent(term -> posts.add(post("month", "term", term)));
        money(incident, posts);
      }
      case RAID, DISMANTLING -> counted(incident, "site", posts);
      case ASSET_FREEZE, SANCTION -> {
        incident.what().count().ifPresent(count -> posts.add(post(count.of(), "", count.range())));
        money(incident, posts);
        if (posts.isEmpty()) {
          posts.add(post("measure", "", new Range(1, 1, Optional.empty())));
        }
      }
      case ATTACK -> {
        posts.add(post("attack", "", new Range(1, 1, Optional.empty())));
        incident.toll().killed().ifPresent(range -> posts.add(post("person", "killed", range)));
        incident.toll().injured().ifPresent(range -> posts.add(post("person", "injured", range)));
      }
      case ESPIONAGE -> posts.add(post("case", "", new Range(1, 1, Optional.empty())));
    }
    return posts;
  }

  private static Posting post(String unit, String of, Range range) {
    return new Posting(
        unit, of, range.min(), range.max(), range.qualifier(), false, Role.ALWAYS, "", false);
  }

  private static Posting open(String unit, String of) {
    return new Posting(unit, of, 0, 0, Optional.empty(), true, Role.ALWAYS, "", false);
  }

  /** Expulsions, arrests and extraditions are of persons, whatever word the text has for them. */
  private static void persons(Incident incident, boolean always, List<Posting> posts) {
    Optional<Count> count = incident.what().count();
    posts.add(
        count.map(c -> post(always ? "person" : c.of(), "", c.range())).orElse(open("person", "")));
  }

  private static void counted(Incident incident, String unit, List<Posting> posts) {
    posts.add(incident.what().count().map(c -> post(c.of(), "", c.range())).orElse(open(unit, "")));
  }

  private void goods(Incident incident, List<Posting> posts) {
    Optional<String> wanted = filter.commodity();
    for (Amount item : incident.what().items()) {
      if (wanted.isPresent() && !commodities.within(item.commodity(), wanted.get())) {
        continue;
      }
      posts.add(
          item.range()
              .map(range -> post(item.unit().orElse("piece"), item.commodity(), range))
              .orElse(open(commodities.unit(item.commodity()), item.commodity())));
    }
    if (wanted.isPresent()) {
      oneUnit(posts);
      return;
    }
    money(incident, posts);
    if (posts.isEmpty()) {
      posts.add(
          incident
              .what()
              .count()
              .map(c -> post(c.of(), "", c.range()))
              .orElse(open("piece", "goods not named")));
    }
  }

  /** A haul counted and weighed is one: of one commodity the measure of its base unit stands. */
  private void oneUnit(List<Posting> posts) {
    Set<String> inBase = new HashSet<>();
    for (Posting post : posts) {
      if (!post.open() && post.unit().equals(commodities.unit(post.of()))) {
        inBase.add(post.of());
      }
    }
    posts.removeIf(
        post -> inBase.contains(post.of()) && !post.unit().equals(commodities.unit(post.of())));
  }

  private void money(Incident incident, List<Posting> posts) {
    Set<Integer> told = new HashSet<>();
    List<Money> values = new ArrayList<>(incident.what().values());
    rates.ifPresent(
        table ->
            values.sort(
                (one, other) ->
                    Boolean.compare(
                        !one.currency().equals(table.target()),
                        !other.currency().equals(table.target()))));
    for (Money money : values) {
      String of = money.kind() == Value.Kind.UNSPECIFIED ? "" : money.kind().word();
      Posting plain = post(money.currency().toUpperCase(Locale.ROOT), of, money.range());
      if (rates.isEmpty()) {
        posts.add(plain);
        continue;
      }
      // One sum told in several currencies is converted once.
      if (money.same().isPresent() && !told.add(money.same().get())) {
        continue;
      }
      posts.add(converted(plain, incident, rates.get()));
    }
  }

  private static Posting converted(Posting plain, Incident incident, RateTable table) {
    if (plain.unit().equals(table.target())) {
      return plain;
    }
    long day = Selection.days(incident).last();
    return (day == Period.OPEN_END
            ? Optional.<RateTable.Rate>empty()
            : table.rate(plain.unit(), day))
        .map(
            rate ->
                new Posting(
                    table.target(),
                    plain.of(),
                    plain.min() * rate.worth(),
                    plain.max() * rate.worth(),
                    plain.qualifier(),
                    false,
                    Role.ALWAYS,
                    "converted from "
                        + plain.unit()
                        + " at "
                        + rate.worth()
                        + " of "
                        + rate.day()
                        + " ("
                        + rate.source()
                        + ")",
                    true))
        .orElse(plain);
  }
}
