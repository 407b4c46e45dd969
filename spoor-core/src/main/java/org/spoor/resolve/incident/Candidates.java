package org.spoor.resolve.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.model.Period;
import org.spoor.model.Value;

/**
 * Pairs of events that are worth comparing. Events that share a key (country and month, commodity
 * and month, figure, sum of money, sides) are compared with one another; in a crowd each only with
 * its neighbours by day and figure, so that the work grows with the number of events.
 */
final class Candidates {
  private static final int CROWD = 60;
  private static final int NEIGHBOURS = 12;
  private static final int MOST_MONTHS = 3;

  private final List<Told> all;
  private final Map<String, Group> groups = new HashMap<>();

  private static final class Group {
    int[] members = new int[4];
    int size;

    void add(int member) {
      if (size > 0 && members[size - 1] == member) {
        return;
      }
      if (size == members.length) {
        members = Arrays.copyOf(members, size * 2);
      }
      members[size++] = member;
    }
  }

  private Candidates(List<Told> all) {
    this.all = all;
  }

  /** Pairs as {@code (long) lower << 32 | higher} of their indexes, ascending, each once. */
  static long[] of(List<Told> all) {
    Candidates candidates = new Candidates(all);
    for (Told told : all) {
      for (String key : candidates.keys(told)) {
        candidates.groups.computeIfAbsent(key, k -> new Group()).add(told.index());
      }
    }
    return candidates.pairs();
  }

  private Set<String> keys(Told told) {
    Set<String> keys = new TreeSet<>();
    String type = Integer.toString(told.type().ordinal());
    figures(told, type, keys);
    List<String> times = times(told);
    for (String time : times) {
      Set<String> countries = new TreeSet<>(told.by());
      countries.addAll(told.place());
      countries.addAll(told.from());
      countries.addAll(told.to());
      if (countries.isEmpty()) {
        countries.addAll(told.against());
      }
      Set<String> things = new TreeSet<>(told.commodities());
      if (things.isEmpty()) {
        things.add("");
      }
      for (String country : countries) {
        keys.add(type + '|' + country + '|' + time);
      }
      for (String thing : things) {
        if (!thing.isEmpty()) {
          keys.add(type + "|goods|" + thing + '|' + time);
        }
      }
    }
    if (Containment.eachForItself(told.type()) && !told.by().isEmpty()) {
      keys.add(type + "|sides|" + Wording.states(told.by()) + '>' + Wording.states(told.against()));
    }
    return keys;
  }

  private static void figures(Told told, String type, Set<String> keys) {
    for (Measure measure : told.measures()) {
      // Persons by the handful are found by place and time only.
      if (measure.digits() >= 2 || measure.amount() >= 1000) {
        keys.add(type + '|' + measure.unit() + '|' + rounded(measure.amount()));
      }
    }
    for (Value value : told.event().what().values()) {
      if (Measure.digits(value.amount()) >= 2) {
        keys.add(type + '|' + value.currency() + '|' + rounded(value.amount()));
      }
    }
  }

  /** To two significant digits, so that 712.574 meets 710 but not 700. */
  private static long rounded(double amount) {
    if (amount < 100) {
      return Math.round(amount);
    }
    double step = Math.pow(10, Math.floor(Math.log10(amount)) - 1);
    return Math.round(Math.round(amount / step) * step);
  }

  /** The months it may lie in; of longer times the first and last year. */
  private static List<String> times(Told told) {
    if (told.period().isEmpty() || !told.period().get().bounded()) {
      return List.of();
    }
    Period days = told.period().get();
    LocalDate first = LocalDate.ofEpochDay(days.first());
    LocalDate last = LocalDate.ofEpochDay(days.last());
    if (days.days() > MOST_MONTHS * 31L) {
      return List.of(first.getYear() + "–" + last.getYear());
    }
    List<String> months = new ArrayList<>();
    // An act of the last day of a month may be told of the first of the next.
    LocalDate at = days.days() <= 3 ? first.minusDays(2) : first;
    LocalDate end = days.days() <= 3 ? last.plusDays(2) : last;
    for (LocalDate month = at.withDayOfMonth(1); !month.isAfter(end); month = month.plusMonths(1)) {
      months.add(month.getYear() + "-" + month.getMonthValue());
    }
    return months;
  }

  private long[] pairs() {
    long[] pairs = new long[1 << 12];
    int size = 0;
    for (Group group : groups.values()) {
      if (group.size < 2) {
        continue;
      }
      int[] members = Arrays.copyOf(group.members, group.size);
      int reach = group.size;
      if (group.size > CROWD) {
        members = byLikeness(members);
        reach = NEIGHBOURS;
      }
      for (int i = 0; i < members.length; i++) {
        for (int j = i + 1; j < Math.min(members.length, i + 1 + reach); j++) {
          if (size == pairs.length) {
            // A pair is in several groups: sorting out repeats now and then keeps the array small.
            size = distinct(pairs, size);
            if (size > pairs.length / 2) {
              pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
          }
          int low = Math.min(members[i], members[j]);
          int high = Math.max(members[i], members[j]);
          pairs[size++] = (long) low << 32 | high;
        }
      }
    }
    return Arrays.copyOf(pairs, distinct(pairs, size));
  }

  private int[] byLikeness(int[] members) {
    return Arrays.stream(members)
        .boxed()
        .sorted(
            Comparator.comparingLong(
                    (Integer i) -> all.get(i).period().map(Period::first).orElse(0L))
                .thenComparing(
                    i -> {
                      Told told = all.get(i);
                      return told.measures().isEmpty() ? 0 : told.measures().getFirst().amount();
                    })
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int distinct(long[] pairs, int size) {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    return kept;
  }
}
