package org.spoor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.spoor.bench.EcbPlusFeatures.Told;
import org.spoor.resource.YamlTree;

/**
 * Joining event mentions across articles: ECB+ (Cybulska and Vossen 2014), its test part, the
 * places of the mentions given, their participants, times and places not.
 *
 * <p>There is no training part here. What is chosen by looking at figures (two thresholds) is
 * chosen on topics 36 to 40; 41 to 45 are scored with it once.
 */
final class EcbPlus {
  private static final int LAST_LOOKED_AT = 40;
  private static final String WEIGHTS = "/org/spoor/resolve/incident/weights.yaml";

  /** What the same stem counts, and what the same type of event with another stem counts. */
  private static final double SAME_STEM = 3;

  private static final double SAME_TYPE = 1;

  /** What is taken from two mentions in one article: a report that tells of two means two. */
  private final double sameReport;

  private final double namesShared;
  private final double countrySame;
  private final double countryDiffers;
  private final double placeSame;
  private final double placeDiffers;
  private final double sameDay;
  private final double datesDiffer;

  private final Path folder;
  private final PrintStream out;

  EcbPlus(Path data, PrintStream out) {
    this.folder = data.resolve("ecbplus");
    this.out = out;
    YamlTree weights = YamlTree.load(WEIGHTS);
    sameReport = number(weights, "company", "same_report");
    namesShared = number(weights, "parties", "names_shared");
    countrySame = number(weights, "place", "country_same");
    countryDiffers = number(weights, "place", "country_differs");
    placeSame = number(weights, "place", "named_same");
    placeDiffers = number(weights, "place", "named_differs");
    sameDay = number(weights, "date", "same_day");
    datesDiffer = number(weights, "date", "near");
  }

  private static double number(YamlTree tree, String table, String key) {
    return Double.parseDouble(tree.at(table).at(key).required());
  }

  void run() throws IOException {
    EcbPlusTexts texts = EcbPlusTexts.read(folder);
    EcbPlusFeatures features = new EcbPlusFeatures(texts);
    List<Told> told = features.told;
    List<String> gold = texts.mentions.stream().map(EcbPlusTexts.EventMention::chain).toList();
    long inEvents = told.stream().filter(mention -> mention.type().isPresent()).count();
    out.printf(
        "## ECB+ test part: %d articles, %d event mentions in %d chains%n%n",
        texts.articles.size(), gold.size(), gold.stream().distinct().count());
    out.printf(
        "Spoor finds %d events there, joined to %d incidents, %d of them of several tellings; at %d of the mentions (%.0f %%) Spoor has an event.%n%n",
        features.events,
        features.incidents,
        features.joined,
        inEvents,
        100.0 * inEvents / gold.size());

    tellPairs(features, gold);
    IntPredicate lookedAt = i -> texts.mentions.get(i).article().topic() <= LAST_LOOKED_AT;
    int[] articleGroups = new int[0];
    double chosen = 0;
    double best = -1;
    for (double threshold : new double[] {0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3}) {
      int[] groups = AverageLinkage.join(texts.articles.size(), features::similarity, threshold);
      double score =
          score(gold, byLemma(told, i -> "g" + groups[told.get(i).article()]), lookedAt).conll();
      if (score > best) {
        best = score;
        chosen = threshold;
        articleGroups = groups;
      }
    }
    int[] groups = articleGroups;
    IntFunction<String> group = i -> "g" + groups[told.get(i).article()];
    double join = 0;
    double bestJoin = -1;
    for (double threshold : new double[] {0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4}) {
      double score = score(gold, joined(told, group, threshold, true), lookedAt).conll();
      if (score > bestJoin) {
        bestJoin = score;
        join = threshold;
      }
    }
    out.printf(
        Locale.ROOT,
        "Chosen on topics 36–40: articles grouped from a mean cosine of %.2f on (%d groups; the annotators have 20), mentions joined from %.1f points on.%n%n",
        chosen,
        java.util.Arrays.stream(groups).distinct().count(),
        join);
    Map<String, List<String>> ways = new java.util.LinkedHashMap<>();
    ways.put("each mention alone", named(gold.size(), i -> "m" + i));
    ways.put(
        "a1 topic as given, same lemma",
        byLemma(told, i -> "t" + texts.mentions.get(i).article().topic()));
    ways.put(
        "a2 half of the topic as given, same lemma",
        byLemma(told, i -> texts.mentions.get(i).article().subtopic()));
    ways.put("a3 articles grouped by tf-idf, same lemma", byLemma(told, group));
    ways.put(
        "b1 Spoor's resolver alone, no glue",
        named(gold.size(), i -> told.get(i).incident().orElse("m" + i)));
    ways.put(
        "b2 as a3, same stem or type of event, no other signs",
        joined(told, group, Double.NaN, false));
    ways.put(
        "b3 as b2, with names, places, days, and the resolver's joins",
        joined(told, group, join, true));
    out.println(
        "| way | topics 36–40, looked at | 41–45, untouched | all | MUC | B³ | CEAF-e (all) |");
    out.println("|---|---|---|---|---|---|---|");
    ways.forEach(
        (name, partition) -> {
          CoreferenceScore.Scores all = score(gold, partition, i -> true);
          out.printf(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f | %s | %s | %s |%n",
              name,
              100 * score(gold, partition, lookedAt).conll(),
              100 * score(gold, partition, lookedAt.negate()).conll(),
              100 * all.conll(),
              words(all.muc()),
              words(all.bCubed()),
              words(all.ceafE()));
        });
    out.printf(
        "%nCoNLL F1 in per cent, with F1 (precision/recall) of its parts over all topics. Published, recalled and to be verified: 79.5 (Barhom et al. 2019), 76.5 for groups of articles plus same lemma.%n"
            + "Spoor's own: finding events, their types, names, places and days in the sentence, the lemma, b1 (IncidentResolver) and the points for names, places, days (its weights.yaml).%n"
            + "Glue of the bench: grouping of articles, stems, points for stem (%.0f) and type (%.0f), average linkage and its threshold.%n",
        SAME_STEM, SAME_TYPE);
  }

  /**
   * What the resolver makes of pairs of mentions in different articles that both are its events.
   */
  private void tellPairs(EcbPlusFeatures features, List<String> gold) {
    int same = 0;
    int sameJoined = 0;
    int sameProposed = 0;
    int otherJoined = 0;
    int otherProposed = 0;
    for (int i = 0; i < gold.size(); i++) {
      for (int j = i + 1; j < gold.size(); j++) {
        Told one = features.told.get(i);
        Told other = features.told.get(j);
        if (one.article() == other.article()
            || one.incident().isEmpty()
            || other.incident().isEmpty()) {
          continue;
        }
        boolean isSame = gold.get(i).equals(gold.get(j));
        boolean joined = one.incident().equals(other.incident());
        boolean proposed =
            !joined
                && features.proposed.contains(Set.of(one.incident().get(), other.incident().get()));
        same += isSame ? 1 : 0;
        sameJoined += isSame && joined ? 1 : 0;
        sameProposed += isSame && proposed ? 1 : 0;
        otherJoined += !isSame && joined ? 1 : 0;
        otherProposed += !isSame && proposed ? 1 : 0;
      }
    }
    out.printf(
        "Of %d pairs of these in different articles that are one event, the resolver joins %d and proposes %d; of the others it joins %d and proposes %d.%n%n",
        same, sameJoined, sameProposed, otherJoined, otherProposed);
  }

  private static String words(CoreferenceScore.Figures figures) {
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f/%.1f)",
        100 * figures.f1(),
        100 * figures.precision(),
        100 * figures.recall());
  }

  private static CoreferenceScore.Scores score(
      List<String> gold, List<String> system, IntPredicate counted) {
    List<String> key = new ArrayList<>();
    List<String> response = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (counted.test(i)) {
        key.add(gold.get(i));
        response.add(system.get(i));
      }
    }
    return CoreferenceScore.of(key, response);
  }

  private static List<String> named(int size, IntFunction<String> name) {
    List<String> partition = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      partition.add(name.apply(i));
    }
    return partition;
  }

  private static List<String> byLemma(List<Told> told, IntFunction<String> group) {
    return named(told.size(), i -> group.apply(i) + "/" + told.get(i).lemma());
  }

  /** Joins within groups of articles; without {@code signs}, whatever is of one kind. */
  private List<String> joined(
      List<Told> told, IntFunction<String> group, double threshold, boolean signs) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < told.size(); i++) {
      groups.computeIfAbsent(group.apply(i), name -> new ArrayList<>()).add(i);
    }
    String[] names = new String[told.size()];
    groups.forEach(
        (name, members) -> {
          int[] parts =
              AverageLinkage.join(
                  members.size(),
                  (a, b) -> {
                    Told one = told.get(members.get(a));
                    Told other = told.get(members.get(b));
                    return signs ? points(one, other) : kind(one, other);
                  },
                  signs ? threshold : SAME_TYPE);
          for (int k = 0; k < parts.length; k++) {
            names[members.get(k)] = name + "/" + parts[k];
          }
        });
    return List.of(names);
  }

  private static double kind(Told one, Told other) {
    if (one.stem().equals(other.stem())) {
      return SAME_STEM;
    }
    return one.type().isPresent() && one.type().equals(other.type()) ? SAME_TYPE : -10;
  }

  private double points(Told one, Told other) {
    if (one.incident().isPresent() && one.incident().equals(other.incident())) {
      return 10;
    }
    double points = kind(one, other);
    if (points < 0) {
      return points;
    }
    if (one.article() == other.article() && !one.stem().equals(other.stem())) {
      points += sameReport;
    }
    points += shared(one.names(), other.names()) ? namesShared : 0;
    points += compared(one.countries(), other.countries(), countrySame, countryDiffers);
    points += compared(one.places(), other.places(), placeSame, placeDiffers);
    points += compared(days(one), days(other), sameDay, datesDiffer);
    return points;
  }

  private static Set<String> days(Told told) {
    Set<String> days = new java.util.TreeSet<>();
    for (String date : told.dates()) {
      if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
        days.add(date);
      }
    }
    return days;
  }

  private static boolean shared(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static double compared(Set<String> one, Set<String> other, double same, double differs) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return shared(one, other) ? same : differs;
  }
}
