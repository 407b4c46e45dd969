package org.spoor.assess.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.assess.ledger.Ledger.Entry;
import org.spoor.assess.ledger.Ledger.Group;
import org.spoor.assess.ledger.Ledger.Posting;
import org.spoor.assess.ledger.Ledger.Role;
import org.spoor.assess.ledger.Ledger.Total;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.resolve.incident.Resolution;

/** Makes ledgers. A pure function; safe to share between threads. */
public final class Ledgers {
  private static final int MOST_ASSUMPTIONS = 40;

  private final CommodityTree commodities;

  private Ledgers(CommodityTree commodities) {
    this.commodities = commodities;
  }

  /**
   * With the tree of commodities of the class path.
   *
   * @throws IllegalStateException when it is wrong; the message names the row
   */
  public static Ledgers load() {
    return new Ledgers(CommodityTree.load());
  }

  /**
   * One ledger, without conversion of money.
   *
   * @throws IllegalArgumentException when a date of the filter is none, or the period ends before
   *     it begins
   */
  public Ledger of(
      LedgerKind kind,
      List<Incident> incidents,
      List<IncidentLink> links,
      LedgerFilter filter,
      Optional<Grouping> grouping) {
    return of(
        kind, new Resolution(incidents, links, List.of()), filter, grouping, Optional.empty());
  }

  /**
   * One ledger, which also says where two incidents that are both counted may be one: of a proposal
   * that comes near to being joined the smaller one is added to the upper end only.
   *
   * @param rates by which money is converted where they have a rate of the month before; the rest
   *     stays in its currency
   * @throws IllegalArgumentException when a date of the filter is none, or the period ends before
   *     it begins
   */
  public Ledger of(
      LedgerKind kind,
      Resolution resolution,
      LedgerFilter filter,
      Optional<Grouping> grouping,
      Optional<RateTable> rates) {
    List<Incident> incidents = resolution.incidents();
    Selection selection = new Selection(filter, commodities);
    List<Incident> admitted =
        incidents.parallelStream()
            .filter(incident -> kind.holds(incident.type()) && selection.admits(incident))
            .map(Dated::of)
            .sorted()
            .map(Dated::incident)
            .toList();
    Posts posts = new Posts(filter, rates, commodities);
    Map<String, List<Posting>> postings = HashMap.newHashMap(admitted.size());
    List<List<Posting>> posted = admitted.parallelStream().map(posts::of).toList();
    for (int i = 0; i < posted.size(); i++) {
      postings.put(admitted.get(i).id(), posted.get(i));
    }
    Roles roles = new Roles(admitted, resolution, postings, selection, commodities);
    List<Entry> entries =
        admitted.parallelStream().map(incident -> entry(incident, roles.of(incident))).toList();
    return new Ledger(
        kind,
        filter,
        grouping,
        totals(entries, filter),
        grouping.map(by -> groups(entries, by, filter)).orElse(List.of()),
        entries);
  }

  /** By day, then by the first telling: read once for each, not once for each comparison. */
  private record Dated(Incident incident, long day, FindRef find) implements Comparable<Dated> {
    static Dated of(Incident incident) {
      return new Dated(
          incident, Selection.firstDay(incident), incident.tellings().getFirst().find());
    }

    @Override
    public int compareTo(Dated other) {
      int by = Long.compare(day, other.day);
      return by != 0 ? by : find.compareTo(other.find);
    }
  }

  private static Entry entry(Incident incident, List<Posting> postings) {
    Role role = Role.NEVER;
    String why = "";
    for (Posting posting : postings) {
      if (posting.role().compareTo(role) < 0 || posting == postings.getFirst()) {
        role = posting.role();
        why = posting.why();
      }
    }
    return new Entry(incident, role, why, postings);
  }

  private record Line(Entry entry, Posting posting) {
    String words() {
      return Phrases.figure(posting) + ", " + Phrases.incident(entry.incident());
    }
  }

  private List<Total> totals(List<Entry> entries, LedgerFilter filter) {
    Map<String, List<Line>> lines = new TreeMap<>();
    for (Entry entry : entries) {
      for (Posting posting : entry.postings()) {
        lines
            .computeIfAbsent(
                posting.unit() + "\u0000" + of(posting, filter), k -> new ArrayList<>())
            .add(new Line(entry, posting));
      }
    }
    List<Total> totals = new ArrayList<>();
    for (List<Line> same : lines.values()) {
      Total total = total(same, filter);
      // What is only shown makes no total of its own, unless nothing else is there.
      if (total.incidents() > 0 || lines.size() == 1) {
        totals.add(total);
      }
    }
    totals.sort(
        Comparator.comparingInt((Total total) -> -total.incidents())
            .thenComparing(Total::of)
            .thenComparing(Total::unit));
    return totals;
  }

  /** Of one commodity that is asked for, narrower ones are added to it. */
  private String of(Posting posting, LedgerFilter filter) {
    return filter.commodity().map(commodities::label).orElse(posting.of());
  }

  private Total total(List<Line> lines, LedgerFilter filter) {
    double min = 0;
    double max = 0;
    int added = 0;
    boolean converted = false;
    Set<String> assumptions = new LinkedHashSet<>();
    for (Line line : lines) {
      Posting posting = line.posting();
      switch (posting.role()) {
        case ALWAYS -> {
          min += posting.min();
          max += posting.max();
          added++;
          converted |= posting.converted();
          if (posting.open()) {
            assumptions.add("open: " + line.words());
          } else if (posting.min() < posting.max()) {
            assumptions.add(
                "lower end with "
                    + Phrases.number(posting.min())
                    + ", upper end with "
                    + Phrases.number(posting.max())
                    + ": sources differ, "
                    + Phrases.incident(line.entry().incident()));
          }
        }
        case POSSIBLY -> {
          max += posting.max();
          added++;
          converted |= posting.converted();
          if (posting.open()) {
            assumptions.add("open: " + line.words());
          } else if (posting.max() > 0) {
            assumptions.add("only in the upper end: " + line.words() + ": " + posting.why());
          }
        }
        case NEVER -> {
          if (posting.why().startsWith("a sum of which nobody says")) {
            assumptions.add("not added: " + line.words() + ": " + posting.why());
          }
        }
      }
    }
    Posting any = lines.getFirst().posting();
    List<String> told = new ArrayList<>(assumptions);
    if (told.size() > MOST_ASSUMPTIONS) {
      int more = told.size() - MOST_ASSUMPTIONS;
      told = new ArrayList<>(told.subList(0, MOST_ASSUMPTIONS));
      told.add("and " + more + " more");
    }
    return new Total(any.unit(), of(any, filter), min, max, told, converted, added);
  }

  private List<Group> groups(List<Entry> entries, Grouping by, LedgerFilter filter) {
    Map<String, List<Entry>> grouped = new TreeMap<>();
    for (Entry entry : entries) {
      if (by == Grouping.COMMODITY) {
        Map<String, List<Posting>> goods = new TreeMap<>();
        for (Posting posting : entry.postings()) {
          goods.computeIfAbsent(posting.of(), k -> new ArrayList<>()).add(posting);
        }
        goods.forEach(
            (key, postings) ->
                grouped
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(entry(entry.incident(), postings)));
      } else {
        grouped.computeIfAbsent(key(entry.incident(), by), k -> new ArrayList<>()).add(entry);
      }
    }
    List<Group> groups = new ArrayList<>();
    grouped.forEach(
        (key, members) -> {
          List<Total> totals =
              by == Grouping.COMMODITY
                  ? totals(members, LedgerFilter.ALL)
                  : totals(members, filter);
          if (!totals.isEmpty()) {
            groups.add(new Group(key, totals, members));
          }
        });
    return groups;
  }

  private static String key(Incident incident, Grouping by) {
    return switch (by) {
      case COMMODITY -> "";
      case BY -> or(Phrases.states(incident.parties().by()));
      case AGAINST -> or(Phrases.states(incident.parties().against()));
      case SIDES ->
          or(Phrases.states(incident.parties().by()))
              + " > "
              + or(Phrases.states(incident.parties().against()));
      case PLACE -> or(Phrases.states(incident.where().place()));
      case YEAR -> time(incident, 4);
      case MONTH -> time(incident, 7);
      case TYPE -> incident.type().word();
      case MODE -> or(incident.what().mode().orElse(""));
      case CERTAINTY -> incident.certainty().code();
    };
  }

  private static String or(String key) {
    return key.isEmpty() ? "not told" : key;
  }

  /** The year or month, or the first and last where it is longer; as far as the date is known. */
  private static String time(Incident incident, int length) {
    Optional<String> first = incident.when().earliest();
    Optional<String> last = incident.when().latest();
    if (incident.when().edtf().isEmpty() || first.isEmpty() || last.isEmpty()) {
      return "not told";
    }
    String from = first.get().substring(0, Math.min(length, first.get().length()));
    String to = last.get().substring(0, Math.min(length, last.get().length()));
    return from.equals(to) ? from : from + "/" + to;
  }
}
