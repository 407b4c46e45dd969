package org.spoor.resolve.incident;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.EventType;
import org.spoor.model.Period;
import org.spoor.model.Value;
import org.spoor.resolve.incident.Measure.Agreement;

/** Says how much two events look like one. */
final class PairScorer {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  private final Weights weights;
  private final CommodityTree commodities;

  PairScorer(Weights weights, CommodityTree commodities) {
    this.weights = weights;
    this.commodities = commodities;
  }

  /** What speaks for and against, without the company they stand in. */
  Likeness score(Told a, Told b, boolean explain) {
    if (a.type() != b.type()
        || disjoint(a.by(), b.by())
        || disjoint(a.against(), b.against())
        || disjoint(a.from(), b.from())
        || disjoint(a.to(), b.to())
        || a.type() == EventType.EXPULSION && differ(a.by(), b.by())
        || a.type() == EventType.EXPULSION && differ(a.against(), b.against())) {
      return Likeness.never();
    }
    boolean totals = a.cumulative() && b.cumulative();
    Likeness likeness = Likeness.begin(explain);
    likeness.add(
        totals ? weights.total : weights.rarity(a.type()),
        explain ? "such events are " + (weights.rarity(a.type()) < 0 ? "frequent" : "rare") : "");
    Agreement figures = figures(a, b, likeness);
    boolean inTime = totals ? periods(a, b, figures, likeness) : dates(a, b, likeness);
    if (!inTime) {
      return Likeness.never();
    }
    sides(a, b, totals, likeness);
    if (!places(a, b, totals, likeness)) {
      return Likeness.never();
    }
    what(a, b, likeness);
    if (a.cumulative() != b.cumulative()) {
      likeness.add(weights.totalAgainstSingle, "one is a total, the other a single event");
    }
    if (a.event().status() != b.event().status()) {
      likeness.add(
          weights.statusDiffers,
          a.event().status().word() + " here, " + b.event().status().word() + " there");
    }
    return likeness;
  }

  static boolean disjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private boolean dates(Told a, Told b, Likeness likeness) {
    if (a.period().isEmpty() || b.period().isEmpty()) {
      return undated(a, b, likeness);
    }
    Period one = a.period().get();
    Period other = b.period().get();
    if (!a.possible().overlaps(b.possible())) {
      long gap = a.possible().gap(b.possible());
      if (gap <= 2) {
        likeness.add(weights.nextDay, "a day or two apart");
        return true;
      }
      likeness.add(weights.near, "days apart");
      return gap <= WEEK && one.days() <= 3 && other.days() <= 3;
    }
    long vaguer = Math.max(one.days(), other.days());
    if (!a.dated() || !b.dated()) {
      likeness.add(weights.vague, "a time that fits");
    } else if (vaguer <= 3) {
      likeness.add(weights.sameDay, "the same day");
    } else if (vaguer <= 10) {
      likeness.add(weights.sameWeek, "the same week");
    } else if (vaguer <= MONTH) {
      likeness.add(weights.sameMonth, "the same month");
    } else {
      likeness.add(weights.vague, "dates that fit");
    }
    return true;
  }

  private boolean undated(Told a, Told b, Likeness likeness) {
    Told dated = a.period().isPresent() ? a : b;
    Told undated = dated == a ? b : a;
    if (dated.period().isEmpty()) {
      return true;
    }
    if (undated.published() == Period.OPEN_END) {
      return true;
    }
    Period days = dated.period().get();
    // What came out before it happened cannot tell of it.
    if (days.first() > undated.published() + 1) {
      return false;
    }
    long since = undated.published() - days.last();
    if (since <= MONTH) {
      likeness.add(weights.undatedRecent, "one has no date, its report came out soon after");
    } else if (since > YEAR) {
      likeness.add(weights.undatedOld, "one has no date, its report came out long after");
    }
    return true;
  }

  /** Of two totals: they sum up the same period, or nobody knows. */
  private boolean periods(Told a, Told b, Agreement figures, Likeness likeness) {
    if (a.period().isEmpty() || b.period().isEmpty()) {
      return undated(a, b, likeness);
    }
    Period one = a.period().get();
    Period other = b.period().get();
    boolean agree = figures == Agreement.EQUAL || figures == Agreement.ROUNDED;
    if (one.days() <= 3 && other.days() <= 3) {
      likeness.add(weights.sameDay, "the same day");
      return one.overlaps(other);
    }
    if (one.equals(other) || a.possible().equals(b.possible())) {
      // A total of a year that is not over grows; the later one does not contradict the earlier.
      if ((a.running() || b.running()) && !agree && a.published() != b.published()) {
        return false;
      }
      likeness.add(weights.samePeriod, "totals of the same period");
      return true;
    }
    if (agree && one.overlaps(other)) {
      likeness.add(
          Math.max(one.days(), other.days()) <= MONTH ? weights.sameMonth : weights.vague,
          "periods that overlap");
      return true;
    }
    return false;
  }

  private void sides(Told a, Told b, boolean totals, Likeness likeness) {
    boolean sameSide = false;
    if (!a.by().isEmpty() && a.by().equals(b.by())) {
      likeness.add(weights.bySame, "both by " + String.join(", ", ordered(a.by())));
      sameSide = true;
    } else if (!a.by().isEmpty() && !b.by().isEmpty()) {
      likeness.add(weights.byPart, "one names fewer acting states");
    }
    if (!a.against().isEmpty() && a.against().equals(b.against())) {
      likeness.add(weights.againstSame, "both against " + String.join(", ", ordered(a.against())));
    } else if (!a.against().isEmpty() && !b.against().isEmpty()) {
      likeness.add(weights.againstPart, "one names fewer affected states");
    }
    if (!a.from().isEmpty() && a.from().equals(b.from())) {
      likeness.add(weights.routeSame, "both from " + String.join(", ", ordered(a.from())));
    }
    if (!a.to().isEmpty() && a.to().equals(b.to())) {
      likeness.add(weights.routeSame, "both to " + String.join(", ", ordered(a.to())));
    }
    if (!Collections.disjoint(a.affected(), b.affected())) {
      likeness.add(weights.affectedShared, "an affected party of the same name");
    }
    if (!Collections.disjoint(a.names(), b.names())) {
      likeness.add(weights.namesShared, "a party of the same name");
    }
    if (disjoint(a.agencies(), b.agencies())) {
      likeness.add(weights.agenciesDiffer, "different kinds of agencies");
    }
    boolean samePlace = !a.place().isEmpty() && a.place().equals(b.place());
    if (totals && (sameSide || samePlace)) {
      likeness.add(weights.totalOfSameSide, "both sum up one side");
    }
  }

  private boolean places(Told a, Told b, boolean totals, Likeness likeness) {
    if (!Collections.disjoint(a.place(), b.place())) {
      likeness.add(weights.countrySame, "the same country");
    } else if (!a.place().isEmpty() && !b.place().isEmpty()) {
      if (totals) {
        return false;
      }
      likeness.add(weights.countryDiffers, "different countries");
    }
    if (!Collections.disjoint(a.named(), b.named())) {
      likeness.add(weights.namedSame, "the same place");
      if (a.place().isEmpty() || b.place().isEmpty()) {
        likeness.add(weights.countrySame, "");
      }
    } else if (!a.named().isEmpty() && !b.named().isEmpty()) {
      likeness.add(weights.namedDiffers, "different places");
    }
    return true;
  }

  private Agreement figures(Told a, Told b, Likeness likeness) {
    Agreement best = Agreement.FAR;
    double highest = Double.NEGATIVE_INFINITY;
    double lowest = 0;
    String words = "";
    boolean counted = false;
    boolean compared = false;
    double money = money(a, b);
    for (Measure one : a.measures()) {
      for (Measure other : b.measures()) {
        if (!one.kind().equals(other.kind()) || !one.unit().equals(other.unit())) {
          counted |= one.kind().equals("count") && other.kind().equals("count");
          continue;
        }
        if (!one.of().equals(other.of())
            && !(one.kind().equals("items") && commodities.related(one.of(), other.of()))) {
          continue;
        }
        Agreement agreement = one.compare(other);
        double points = points(one, other, agreement, money > 0);
        lowest = Math.min(lowest, points);
        if (points > highest) {
          highest = points;
          words = likeness.explains() ? words(one, other, agreement) : "";
        }
        if (agreement.compareTo(best) < 0 || !compared) {
          best = agreement;
        }
        compared = true;
      }
    }
    if (compared) {
      likeness.add(highest, words);
      if (highest > 0 && lowest < 0) {
        likeness.add(lowest / 2, "another figure differs");
      }
    } else if (counted) {
      likeness.add(weights.countedDiffers, "they count different things");
    }
    if (money != 0) {
      likeness.add(money, money > 0 ? "the same sum of money" : "different sums of money");
    }
    return compared ? best : Agreement.FAR;
  }

  private double points(Measure one, Measure other, Agreement agreement, boolean moneyAgrees) {
    double large =
        weights.isLarge(one.unit(), Math.min(one.amount(), other.amount()))
            ? weights.largeAmount
            : 0;
    return switch (agreement) {
      case EQUAL ->
          one.kind().equals("term")
              ? weights.termSame
              : weights
                      .equalByDigits[
                      Math.min(Math.max(one.digits(), 1), weights.equalByDigits.length) - 1]
                  + large;
      case ROUNDED -> weights.rounded + large;
      case NEAR -> weights.figureNear;
      case APART -> weights.apart;
      case CONFLICT -> weights.conflict;
      case SLIP -> moneyAgrees ? weights.slip : weights.far;
      case FAR -> weights.far;
    };
  }

  private static String words(Measure one, Measure other, Agreement agreement) {
    String figures = Wording.amount(one) + " and " + Wording.amount(other);
    return switch (agreement) {
      case EQUAL -> "the same figure, " + Wording.amount(one);
      case ROUNDED -> figures + " agree, one is rounded";
      case NEAR -> figures + " are near";
      case APART, CONFLICT, FAR -> figures + " differ";
      case SLIP -> figures + " are a power of ten apart";
    };
  }

  private double money(Told a, Told b) {
    double best = 0;
    for (Value one : a.event().what().values()) {
      for (Value other : b.event().what().values()) {
        if (!one.currency().equals(other.currency())
            || one.kind() != other.kind()
                && one.kind() != Value.Kind.UNSPECIFIED
                && other.kind() != Value.Kind.UNSPECIFIED) {
          continue;
        }
        Agreement agreement =
            Measure.compare(one.amount(), one.qualifier(), other.amount(), other.qualifier());
        if (agreement == Agreement.EQUAL || agreement == Agreement.ROUNDED) {
          boolean telling = Measure.digits(one.amount()) > 1 || Measure.digits(other.amount()) > 1;
          best = Math.max(best, telling ? weights.moneyEqual : weights.moneyEqualOneDigit);
        } else if (best == 0 && (agreement == Agreement.FAR || agreement == Agreement.SLIP)) {
          best = weights.moneyFar;
        }
      }
    }
    return best;
  }

  private void what(Told a, Told b, Likeness likeness) {
    if (!a.commodities().isEmpty() && !b.commodities().isEmpty()) {
      if (!Collections.disjoint(a.commodities(), b.commodities())) {
        likeness.add(weights.commoditySame, "the same goods");
      } else if (related(a.commodities(), b.commodities())) {
        likeness.add(weights.commodityRelated, "goods of one kind");
      } else {
        likeness.add(weights.commodityDiffers, "different goods");
      }
    }
    Optional<String> one = a.event().what().mode();
    Optional<String> other = b.event().what().mode();
    if (one.isPresent() && other.isPresent()) {
      boolean same = one.equals(other);
      likeness.add(
          same ? weights.modeSame : weights.modeDiffers,
          same ? "both " + one.get() : one.get() + " here, " + other.get() + " there");
    }
  }

  private boolean related(Set<String> one, Set<String> other) {
    for (String a : one) {
      for (String b : other) {
        if (commodities.related(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  static List<String> ordered(Set<String> codes) {
    return codes.stream().sorted().toList();
  }
}
