package org.spoor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.spoor.bench.NamePairs.Alias;
import org.spoor.exchange.TableReader;
import org.spoor.resolve.name.Name;
import org.spoor.resolve.name.NameKeys;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.name.NameMatcher;
import org.spoor.resolve.screen.Hit;
import org.spoor.resolve.screen.ListedParty;
import org.spoor.resolve.screen.Screening;
import org.spoor.resolve.screen.Subject;

/** The name matcher on every set of names; a set that is not there is left out and named. */
final class NameAccuracy implements AccuracyRun {
  private static final double[] THRESHOLDS = {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1};
  private static final int WORDS_ASKED = 1_000;
  private static final int SPEED_ROUNDS = 5;
  private static final int COMPARISONS = 400_000;

  private final NameMatcher matcher = NameMatcher.load();

  @Override
  public String name() {
    return "names";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    out.println("### Names\n");
    if (there(data, "name-bench/cases.csv", out)) {
      bench(data, out);
    }
    if (there(data, "cross-script-names/cross_script_pairs.csv", out)) {
      crossScript(data, out);
      words(data, out);
    }
    if (there(data, "ofac-aliases/pairs.tsv.gz", out)
        && there(data, "screening-names/negatives_global_50k.csv.gz", out)) {
      screening(data, out);
    }
    if (there(data, "screening-names/positives_un_treated.csv", out)) {
      treated(data, out);
    }
    if (there(data, "name-bench/cases.csv", out)) {
      speed(data, out);
    }
  }

  private static boolean there(Path data, String file, PrintStream out) {
    boolean there = Files.exists(data.resolve(file));
    if (!there) {
      out.println("not here: " + file);
    }
    return there;
  }

  /** Counts of a set. */
  private static final class Tally {
    private int hits;
    private int falseHits;
    private int missed;
    private int rightlyNot;

    void add(boolean gold, boolean found) {
      if (gold) {
        hits += found ? 1 : 0;
        missed += found ? 0 : 1;
      } else {
        falseHits += found ? 1 : 0;
        rightlyNot += found ? 0 : 1;
      }
    }

    String row(String name) {
      int all = hits + falseHits + missed + rightlyNot;
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.3f | %.3f | %.3f | %.3f |",
          name,
          all,
          2.0 * hits / Math.max(1, 2 * hits + falseHits + missed),
          (double) hits / Math.max(1, hits + falseHits),
          (double) hits / Math.max(1, hits + missed),
          (double) (hits + rightlyNot) / Math.max(1, all));
    }
  }

  private void bench(Path data, PrintStream out) throws IOException {
    Path file = data.resolve("name-bench/cases.csv");
    List<List<String>> rows = new ArrayList<>();
    int group;
    int schema;
    int left;
    int right;
    int match;
    int quality;
    try (TableReader table = TableReader.open(file.toString(), NamePairs.open(file))) {
      group = table.required("case_group");
      schema = table.required("schema");
      left = table.required("name1");
      right = table.required("name2");
      match = table.required("is_match");
      quality = table.required("quality");
      for (var row = table.next(); row.isPresent(); row = table.next()) {
        rows.add(row.get().cells());
      }
    }
    // A pair told the other way round goes where its twin is.
    Set<String> dev = new HashSet<>();
    for (List<String> row : rows) {
      if (NamePairs.half("spoor-names-1\n" + row.get(left) + "\n" + row.get(right))) {
        dev.add(unordered(row.get(left), row.get(right)));
      }
    }
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (List<String> row : rows) {
      NameKind kind = NameKind.ofSchema(row.get(schema));
      double score = matcher.score(Name.of(row.get(left), kind), Name.of(row.get(right), kind));
      boolean gold = row.get(match).equals("true");
      boolean fitted = dev.contains(unordered(row.get(left), row.get(right)));
      for (String set :
          List.of(
              "all",
              fitted ? "half that the weights were fitted on" : "half that they were not",
              row.get(quality),
              row.get(group))) {
        tallies.computeIfAbsent(set, key -> new Tally()).add(gold, score >= NameMatcher.THRESHOLD);
      }
    }
    out.printf(Locale.ROOT, "name-bench at the default threshold %.2f:%n%n", NameMatcher.THRESHOLD);
    out.println(
        "| pairs | number | F1 | precision | recall | accuracy |\n|---|--:|--:|--:|--:|--:|");
    tallies.forEach((set, tally) -> out.println(tally.row(set)));
    out.println();
  }

  private static String unordered(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    return x.compareTo(y) < 0 ? x + "\n" + y : y + "\n" + x;
  }

  private void crossScript(Path data, PrintStream out) throws IOException {
    int pairs = 0;
    List<String> below = new ArrayList<>();
    for (String line :
        Files.readAllLines(data.resolve("cross-script-names/cross_script_pairs.csv"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split(",", -1);
      pairs++;
      double score =
          matcher.score(Name.of(cells[0], NameKind.PERSON), Name.of(cells[1], NameKind.PERSON));
      if (score < Double.parseDouble(cells[2])) {
        below.add(String.format(Locale.ROOT, "%s/%s %.2f", cells[0], cells[1], score));
      }
    }
    out.printf(
        Locale.ROOT,
        "Pairs across scripts: %d of %d reach the score that the neural embeddings were asked for%s%n%n",
        pairs - below.size(),
        pairs,
        below.isEmpty() ? "." : "; below: " + String.join(", ", below));
  }

  private void words(Path data, PrintStream out) throws IOException {
    out.println(
        "| words of Wikidata | pairs | recall at the threshold | share a key | best of all Latin words |\n"
            + "|---|--:|--:|--:|--:|");
    for (String language : List.of("russian", "arabic", "hebrew")) {
      Path file = data.resolve("cross-script-names/wd_" + language + "_test20.tsv.gz");
      if (!Files.exists(file)) {
        continue;
      }
      List<String[]> rows = NamePairs.tabs(file);
      Map<String, Set<Name>> index = new HashMap<>();
      int reached = 0;
      int shared = 0;
      for (String[] cells : rows) {
        Name latin = Name.of(cells[0], NameKind.PERSON);
        Name other = Name.of(cells[1], NameKind.PERSON);
        reached += matcher.score(latin, other) >= NameMatcher.THRESHOLD ? 1 : 0;
        Set<String> keys = new HashSet<>(NameKeys.of(latin));
        keys.forEach(key -> index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(latin));
        shared += NameKeys.of(other).stream().anyMatch(keys::contains) ? 1 : 0;
      }
      int step = Math.max(1, rows.size() / WORDS_ASKED);
      int asked = 0;
      int right = 0;
      for (int i = 0; i < rows.size(); i += step) {
        asked++;
        right +=
            best(Name.of(rows.get(i)[1], NameKind.PERSON), index).equals(rows.get(i)[0]) ? 1 : 0;
      }
      out.printf(
          Locale.ROOT,
          "| %s | %d | %.3f | %.3f | %.3f (%d asked) |%n",
          language,
          rows.size(),
          (double) reached / rows.size(),
          (double) shared / rows.size(),
          (double) right / asked,
          asked);
    }
    out.println();
  }

  private String best(Name name, Map<String, Set<Name>> index) {
    String best = "";
    double most = 0;
    for (String key : NameKeys.of(name)) {
      for (Name candidate : index.getOrDefault(key, Set.of())) {
        double score = matcher.score(name, candidate);
        if (score > most) {
          most = score;
          best = candidate.text();
        }
      }
    }
    return best;
  }

  private void screening(Path data, PrintStream out) throws IOException {
    List<Alias> aliases = NamePairs.aliases(data);
    int[] all = new int[THRESHOLDS.length];
    int[] unseen = new int[THRESHOLDS.length];
    int[] persons = new int[THRESHOLDS.length];
    int unseenPairs = 0;
    int personPairs = 0;
    int accepted = 0;
    int keyed = 0;
    Map<String, LinkedHashSet<String>> names = new LinkedHashMap<>();
    Map<String, NameKind> kinds = new HashMap<>();
    for (Alias alias : aliases) {
      Name primary = Name.of(alias.primary(), alias.kind());
      Name other = Name.of(alias.alias(), alias.kind());
      double score = matcher.score(primary, other);
      count(all, score);
      if (!alias.fitted()) {
        unseenPairs++;
        count(unseen, score);
      }
      if (alias.kind() == NameKind.PERSON) {
        personPairs++;
        count(persons, score);
      }
      if (score >= NameMatcher.THRESHOLD) {
        accepted++;
        Set<String> keys = new HashSet<>(NameKeys.of(primary));
        keyed += NameKeys.of(other).stream().anyMatch(keys::contains) ? 1 : 0;
      }
      kinds.put(alias.id(), alias.kind());
      names
          .computeIfAbsent(alias.id(), id -> new LinkedHashSet<>())
          .addAll(List.of(alias.primary(), alias.alias()));
    }
    List<ListedParty> list = new ArrayList<>();
    names.forEach(
        (id, texts) ->
            list.add(
                new ListedParty(
                    id,
                    kinds.getOrDefault(id, NameKind.ANY),
                    List.copyOf(texts),
                    List.of(),
                    List.of())));
    Screening screening = Screening.of(list, matcher);
    List<String> negatives =
        NamePairs.column(data.resolve("screening-names/negatives_global_50k.csv.gz"), "full_name");
    long start = System.nanoTime();
    double[] best =
        negatives.parallelStream()
            .mapToDouble(
                text ->
                    screening
                        .screen(
                            new Subject(text, NameKind.PERSON, List.of(), List.of()), THRESHOLDS[0])
                        .stream()
                        .mapToDouble(Hit::score)
                        .max()
                        .orElse(0))
            .toArray();
    double seconds = (System.nanoTime() - start) / 1e9;
    int[] alarms = new int[THRESHOLDS.length];
    for (double score : best) {
      count(alarms, score);
    }
    out.printf(
        Locale.ROOT,
        "OFAC aliases (%d pairs, %d of persons, %d of parties that nothing was fitted on) and %d invented persons against"
            + " the list's %d names (the persons' among them):%n%n",
        aliases.size(),
        personPairs,
        unseenPairs,
        negatives.size(),
        screening.names());
    out.println(
        "| threshold | recall | of persons | of parties not fitted on | false alarms |\n|--:|--:|--:|--:|--:|");
    for (int i = 0; i < THRESHOLDS.length; i++) {
      out.printf(
          Locale.ROOT,
          "| %.2f | %.3f | %.3f | %.3f | %.4f |%n",
          THRESHOLDS[i],
          (double) all[i] / aliases.size(),
          (double) persons[i] / personPairs,
          (double) unseen[i] / unseenPairs,
          (double) alarms[i] / negatives.size());
    }
    out.printf(
        Locale.ROOT,
        "%nKeys: %.4f of the accepted alias pairs share one; %s. Screening took %.1f s on %d processors.%n%n",
        (double) keyed / accepted,
        blocks(list, negatives),
        seconds,
        Runtime.getRuntime().availableProcessors());
  }

  private static String blocks(List<ListedParty> list, List<String> negatives) {
    Map<String, Set<String>> index = new HashMap<>();
    for (ListedParty party : list) {
      if (party.kind() == NameKind.PERSON) {
        for (String text : party.names()) {
          for (String key : NameKeys.of(Name.of(text, party.kind()))) {
            index.computeIfAbsent(key, k -> new HashSet<>()).add(text);
          }
        }
      }
    }
    long keys = 0;
    long candidates = 0;
    for (String text : negatives) {
      Set<String> block = new HashSet<>();
      for (String key : NameKeys.of(Name.of(text, NameKind.PERSON))) {
        keys++;
        block.addAll(index.getOrDefault(key, Set.of()));
      }
      candidates += block.size();
    }
    return String.format(
        Locale.ROOT,
        "%.1f keys a name, and %.0f names of listed persons to compare with each of the invented ones",
        (double) keys / negatives.size(),
        (double) candidates / negatives.size());
  }

  private static void count(int[] reached, double score) {
    for (int i = 0; i < THRESHOLDS.length; i++) {
      reached[i] += score >= THRESHOLDS[i] ? 1 : 0;
    }
  }

  private void treated(Path data, PrintStream out) throws IOException {
    List<String> treated =
        NamePairs.column(data.resolve("screening-names/positives_un_treated.csv"), "full_name");
    List<String> plain =
        NamePairs.column(data.resolve("screening-names/positives_un_untreated.csv"), "full_name");
    int[] reached = new int[THRESHOLDS.length];
    for (int i = 0; i < treated.size(); i++) {
      count(
          reached,
          matcher.score(
              Name.of(treated.get(i), NameKind.PERSON), Name.of(plain.get(i), NameKind.PERSON)));
    }
    out.printf("UN list, %d treated names found by their own untreated ones:", treated.size());
    for (int i = 0; i < THRESHOLDS.length; i++) {
      out.printf(
          Locale.ROOT, " %.3f at %.2f;", (double) reached[i] / treated.size(), THRESHOLDS[i]);
    }
    out.println("\n");
  }

  // In processor time of the thread, so that what else the machine does changes little.
  private void speed(Path data, PrintStream out) throws IOException {
    List<String[]> texts = new ArrayList<>();
    Path file = data.resolve("name-bench/cases.csv");
    try (TableReader table = TableReader.open(file.toString(), NamePairs.open(file))) {
      int left = table.required("name1");
      int right = table.required("name2");
      int schema = table.required("schema");
      for (var row = table.next(); row.isPresent(); row = table.next()) {
        List<String> cells = row.get().cells();
        texts.add(new String[] {cells.get(left), cells.get(right), cells.get(schema)});
      }
    }
    List<Name[]> names = new ArrayList<>();
    for (String[] pair : texts) {
      NameKind kind = NameKind.ofSchema(pair[2]);
      names.add(new Name[] {Name.of(pair[0], kind), Name.of(pair[1], kind)});
    }
    double prepared = 0;
    double unprepared = 0;
    double explained = 0;
    double sum = 0;
    for (int round = 0; round < SPEED_ROUNDS; round++) {
      long start = cpu();
      int done = 0;
      while (done < COMPARISONS) {
        for (Name[] pair : names) {
          sum += matcher.score(pair[0], pair[1]);
          done++;
        }
      }
      prepared = Math.max(prepared, done * 1e9 / (cpu() - start));
      start = cpu();
      done = 0;
      while (done < COMPARISONS / 4) {
        for (String[] pair : texts) {
          NameKind kind = NameKind.ofSchema(pair[2]);
          sum += matcher.score(Name.of(pair[0], kind), Name.of(pair[1], kind));
          done++;
        }
      }
      unprepared = Math.max(unprepared, done * 1e9 / (cpu() - start));
      start = cpu();
      done = 0;
      while (done < COMPARISONS / 4) {
        for (Name[] pair : names) {
          sum += matcher.match(pair[0], pair[1]).why().size();
          done++;
        }
      }
      explained = Math.max(explained, done * 1e9 / (cpu() - start));
    }
    out.printf(
        Locale.ROOT,
        "Comparisons a second of one thread's processor time, best of %d rounds over the name-bench pairs: %,.0f prepared,"
            + " %,.0f with both names analysed anew, %,.0f prepared and explained.%s%n",
        SPEED_ROUNDS,
        prepared,
        unprepared,
        explained,
        sum < 0 ? " " : "");
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
