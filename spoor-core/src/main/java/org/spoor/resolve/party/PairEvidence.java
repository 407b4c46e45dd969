package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spoor.model.Party;
import org.spoor.resolve.name.Feature;
import org.spoor.resolve.name.Name;
import org.spoor.resolve.name.NameMatch;
import org.spoor.resolve.name.NameMatcher;

/** Adds up what speaks for and against two nodes being one party. Immutable. */
final class PairEvidence {
  /** A match of names that is less than this is not looked at further. */
  private static final double HOPELESS = 0.55;

  private static final double ACRONYM = 0.9;

  /** Likeness of a surname alone to a full name, where the surnames are the same. */
  private static final double SURNAME = 0.9;

  private final NameMatcher matcher;
  private final Weights weights;
  private final Map<String, Integer> companyFrequency;

  /**
   * Over a case.
   *
   * @param companyFrequency in how many reports each party's key stands
   */
  PairEvidence(NameMatcher matcher, Weights weights, Map<String, Integer> companyFrequency) {
    this.matcher = matcher;
    this.weights = weights;
    this.companyFrequency = companyFrequency;
  }

  /** The sum of the evidence in log-odds; negative infinity where the names are unlike. */
  double sum(Node one, Node other) {
    return weigh(one, other, null);
  }

  /** What the sum is made of, the strongest first. */
  List<Party.Reason> reasons(Node one, Node other) {
    List<Party.Reason> reasons = new ArrayList<>();
    weigh(one, other, reasons);
    reasons.sort(
        Comparator.comparingDouble((Party.Reason reason) -> -Math.abs(reason.evidence()))
            .thenComparing(Party.Reason::feature));
    return reasons;
  }

  /** The probability that a sum of evidence stands for. */
  static double score(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  private double weigh(Node one, Node other, @Nullable List<Party.Reason> reasons) {
    if (one.givenNameOnly() || other.givenNameOnly()) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = names(one, other, reasons);
    if (sum == Double.NEGATIVE_INFINITY) {
      return sum;
    }
    sum += one.person() ? person(one, other, reasons) : body(one, other, reasons);
    return sum + context(one, other, reasons);
  }

  private double names(Node one, Node other, @Nullable List<Party.Reason> reasons) {
    double best = -1;
    Name left = one.names().get(0);
    Name right = other.names().get(0);
    for (Name a : one.names()) {
      for (Name b : other.names()) {
        double score = matcher.score(a, b);
        if (score > best) {
          best = score;
          left = a;
          right = b;
        }
      }
    }
    if (one.surnameAlone() != other.surnameAlone()) {
      // What the longer name has more is weighed as short_name, not as unlikeness.
      best = Math.max(best, SURNAME * matcher.score(one.surname(), other.surname()));
    }
    boolean acronym = false;
    if (best < ACRONYM && !one.person() && acronyms(one, other)) {
      best = ACRONYM;
      acronym = true;
    }
    if (best < HOPELESS) {
      return Double.NEGATIVE_INFINITY;
    }
    Weights.NameScore scale = weights.nameScore();
    double evidence =
        Math.clamp(logit(best) - logit(NameMatcher.THRESHOLD), scale.least(), scale.most());
    if (reasons != null) {
      String detail =
          acronym
              ? one.main() + " / " + other.main() + ": first letters"
              : detail(left, right, matcher.match(left, right));
      reasons.add(
          new Party.Reason(
              "name_score", Math.max(0, best), evidence / Math.max(0.01, best), detail));
    }
    return evidence * scale.weight();
  }

  private static String detail(Name left, Name right, NameMatch match) {
    StringBuilder detail = new StringBuilder();
    detail.append(left.text()).append(" / ").append(right.text());
    int told = 0;
    for (Feature feature : match.why()) {
      if (told++ < 3) {
        detail.append(told == 1 ? ": " : ", ").append(feature.name());
      }
    }
    return detail.toString();
  }

  private static double logit(double score) {
    double bounded = Math.clamp(score, 0.01, 0.99);
    return Math.log(bounded / (1 - bounded));
  }

  private static boolean acronyms(Node one, Node other) {
    for (Name a : one.names()) {
      for (Name b : other.names()) {
        if (initials(a.text()).equals(b.text()) || initials(b.text()).equals(a.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    List<String> words = Folding.words(name);
    if (words.size() < 2) {
      return "?";
    }
    for (String word : words) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < 2 ? "?" : initials.toString();
  }

  private double person(Node one, Node other, @Nullable List<Party.Reason> reasons) {
    boolean shortened = one.weak() || other.weak();
    double common = Math.max(one.common(), other.common());
    double sum = 0;
    if (shortened) {
      Node weak = one.weak() ? one : other;
      sum += add("short_name", 1, weak.main(), reasons);
      if (one.weak() == other.weak()) {
        sum += add("common_name", common, weak.main(), reasons);
      }
      sum += add("uncommon_surname", 1 - weak.common(), weak.personName().surname(), reasons);
    } else {
      sum += add("common_name", common, one.main(), reasons);
    }
    return sum;
  }

  private double body(Node one, Node other, @Nullable List<Party.Reason> reasons) {
    double sum = 0;
    if (one.shortAcronym() || other.shortAcronym()) {
      sum += add("short_acronym", 1, one.main() + " / " + other.main(), reasons);
    } else if (partOf(one.folded(), other.folded()) || partOf(other.folded(), one.folded())) {
      sum += add("part_of_name", 1, one.main() + " / " + other.main(), reasons);
    }
    if (one.type() != other.type()) {
      String detail = one.type().word() + " / " + other.type().word();
      sum += add("other_type", 1, detail, reasons);
    }
    return sum;
  }

  private static boolean partOf(String part, String whole) {
    List<String> words = Folding.words(whole);
    List<String> fewer = Folding.words(part);
    return fewer.size() < words.size() && words.containsAll(fewer);
  }

  private double context(Node one, Node other, @Nullable List<Party.Reason> reasons) {
    double sum = 0;
    if (!one.countries.isEmpty() && !other.countries.isEmpty()) {
      boolean differ = Contradictions.otherCountries(one, other);
      String detail = one.countries + " / " + other.countries;
      sum += add(differ ? "other_country" : "same_country", 1, detail, reasons);
    }
    Set<String> roles = common(one.roleWords, other.roleWords);
    if (!roles.isEmpty()) {
      sum += add("same_role", 1, String.join(", ", roles), reasons);
    }
    Set<String> bodies = common(one.bodies, other.bodies);
    if (!bodies.isEmpty()) {
      sum += add("same_body", 1, String.join(", ", bodies), reasons);
    }
    Set<String> company = common(one.company, other.company);
    if (!company.isEmpty()) {
      double rare = 0;
      for (String key : company) {
        double frequency = Math.max(2, companyFrequency.getOrDefault(key, 2));
        rare += Math.log(2) / Math.log(frequency);
      }
      sum += add("same_company", Math.min(1, rare / 2), String.join(", ", company), reasons);
    }
    Set<String> publishers = common(one.publishers, other.publishers);
    if (!publishers.isEmpty()) {
      sum += add("same_publisher", 1, publishers.iterator().next(), reasons);
    }
    Set<String> originals = common(one.originals, other.originals);
    if (!originals.isEmpty()) {
      sum += add("near_copy", 1, originals.iterator().next(), reasons);
    }
    return sum;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Set.of();
    }
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  private double add(
      String feature, double value, String detail, @Nullable List<Party.Reason> reasons) {
    if (value <= 0) {
      return 0;
    }
    double weight = weights.of(feature);
    if (reasons != null) {
      String cut = detail.length() > 200 ? detail.substring(0, 200) : detail;
      reasons.add(new Party.Reason(feature, value, weight, cut));
    }
    return value * weight;
  }
}
