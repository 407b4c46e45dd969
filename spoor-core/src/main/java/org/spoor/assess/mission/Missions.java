package org.spoor.assess.mission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.mission.MissionReport.Comparison;
import org.spoor.assess.mission.MissionReport.Expulsion;
import org.spoor.assess.mission.MissionReport.Left;
import org.spoor.assess.mission.MissionReport.Mission;
import org.spoor.assess.mission.MissionReport.Model;

/** Compares missions. A pure function; safe to share between threads. */
public final class Missions {
  /** Other missions that a host must have before one of them is called large or small. */
  public static final int LEAST_BESIDE = 5;

  /** Beyond this a value is an outlier: Iglewicz and Hoaglin 1993. */
  public static final double OUTLIER = 3.5;

  /** Two-sided 95 % of the normal distribution. */
  private static final double NORMAL_95 = 1.959964;

  /** Missions to spare for each coefficient, so that a fit says more than its data. */
  private static final int TO_SPARE = 5;

  private static final List<String> TERMS =
      List.of("GDP of the sending state", "population of the sending state", "distance");

  private final States states;

  /** With facts about states. */
  public Missions(States states) {
    this.states = states;
  }

  /** Compares, without what was expelled. */
  public MissionReport of(StaffList list) {
    return of(list, List.of());
  }

  /** Compares, with what a ledger of expulsions says since. */
  public MissionReport of(StaffList list, Ledger expulsions) {
    return of(list, Reciprocity.expulsions(expulsions));
  }

  private MissionReport of(StaffList list, List<Expulsion> expulsions) {
    Map<String, List<StaffList.Entry>> missions = new LinkedHashMap<>();
    for (StaffList.Entry entry : list.entries()) {
      missions
          .computeIfAbsent(entry.host() + " " + entry.sending(), k -> new ArrayList<>())
          .add(entry);
    }
    List<StaffList.Entry> latest =
        missions.values().stream()
            .map(List::getLast)
            .filter(entry -> reason(entry).isEmpty())
            .toList();
    Map<String, Integer> perHost = new TreeMap<>();
    latest.forEach(entry -> perHost.merge(entry.host(), 1, Integer::sum));
    List<StaffList.Entry> fitted =
        latest.stream()
            .filter(entry -> perHost.getOrDefault(entry.host(), 0) > LEAST_BESIDE)
            .toList();
    Expectation expectation = new Expectation(fitted, states);
    List<Mission> compared = new ArrayList<>();
    for (List<StaffList.Entry> history : missions.values()) {
      StaffList.Entry entry = history.getLast();
      String whyNot = reason(entry);
      int beside = perHost.getOrDefault(entry.host(), 0) - 1;
      if (whyNot.isEmpty() && beside < LEAST_BESIDE) {
        whyNot =
            "only "
                + Math.max(0, beside)
                + " other missions in the same host are known; "
                + LEAST_BESIDE
                + " are needed";
      }
      compared.add(
          new Mission(
              entry,
              history.subList(0, history.size() - 1),
              whyNot.isEmpty() ? Optional.of(expectation.of(entry, beside)) : Optional.empty(),
              whyNot,
              left(entry, expulsions)));
    }
    compared.sort(
        Comparator.comparing((Mission mission) -> mission.latest().host())
            .thenComparingDouble(
                mission -> -mission.compared().map(Comparison::z).orElse(Double.NEGATIVE_INFINITY))
            .thenComparing(mission -> mission.latest().sending()));
    return new MissionReport(compared, expectation.model(), Reciprocity.exchanges(expulsions));
  }

  private String reason(StaffList.Entry entry) {
    if (entry.staff() == 0) {
      return "nobody is there";
    }
    for (String code : List.of(entry.sending(), entry.host())) {
      if (states.facts(code).isEmpty()) {
        return "no population, product or capital is known of " + code;
      }
    }
    return "";
  }

  private static Optional<Left> left(StaffList.Entry entry, List<Expulsion> expulsions) {
    int least = 0;
    int most = 0;
    boolean open = false;
    List<String> incidents = new ArrayList<>();
    for (Expulsion expulsion : expulsions) {
      if (expulsion.by().equals(entry.host())
          && expulsion.against().equals(entry.sending())
          && expulsion.days().isPresent()
          && expulsion.days().get().last() > entry.days().last()) {
        // One that may have been before the figure is not sure to have changed it.
        least += expulsion.days().get().first() > entry.days().last() ? expulsion.min() : 0;
        most += expulsion.max();
        open |= expulsion.open();
        incidents.add(expulsion.incident().id());
      }
    }
    return incidents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Left(
                Math.max(0, entry.staff() - most),
                Math.max(0, entry.staff() - least),
                open,
                incidents));
  }

  /** One regression over all hosts that have enough missions, each host with a level of its own. */
  private static final class Expectation {
    private final States states;
    private final List<String> hosts;
    private final int terms;
    private final Optional<RobustFit> fit;
    private final int fitted;
    private final double[] centre;

    Expectation(List<StaffList.Entry> entries, States states) {
      this.states = states;
      hosts = entries.stream().map(StaffList.Entry::host).distinct().sorted().toList();
      fitted = entries.size();
      int spare = fitted - hosts.size();
      terms = spare >= TO_SPARE * 3 ? 3 : spare >= TO_SPARE ? 1 : 0;
      centre = new double[TERMS.size()];
      for (int j = 0; j < centre.length && fitted > 0; j++) {
        double[] values = new double[fitted];
        for (int i = 0; i < fitted; i++) {
          values[i] = logs(entries.get(i))[j];
        }
        centre[j] = RobustFit.median(values);
      }
      double[][] columns = new double[fitted][];
      double[] values = new double[fitted];
      for (int i = 0; i < fitted; i++) {
        columns[i] = row(entries.get(i));
        values[i] = Math.log(entries.get(i).staff());
      }
      fit = fitted == 0 ? Optional.empty() : Optional.of(RobustFit.of(columns, values));
    }

    private double[] logs(StaffList.Entry entry) {
      State sending = states.facts(entry.sending()).orElseThrow();
      State host = states.facts(entry.host()).orElseThrow();
      return new double[] {
        Math.log(sending.gdp()),
        Math.log(sending.population()),
        // Seats of government lie at least some kilometres apart; so does Brazzaville.
        Math.log(Math.max(1, sending.distanceTo(host)))
      };
    }

    private double[] row(StaffList.Entry entry) {
      double[] row = new double[hosts.size() + terms];
      row[hosts.indexOf(entry.host())] = 1;
      double[] logs = logs(entry);
      for (int j = 0; j < terms; j++) {
        row[hosts.size() + j] = logs[j] - centre[j];
      }
      return row;
    }

    Comparison of(StaffList.Entry entry, int beside) {
      RobustFit known = fit.orElseThrow();
      double[] row = row(entry);
      double expected = 0;
      for (int j = 0; j < row.length; j++) {
        expected += row[j] * known.coefficients()[j];
      }
      // What the host's own level is uncertain by comes on top of what missions differ by.
      double spread = known.scale() * Math.sqrt(1 + 1.0 / (beside + 1));
      double z = (Math.log(entry.staff()) - expected) / spread;
      double middle = Math.exp(expected);
      return new Comparison(
          middle,
          Math.exp(expected - NORMAL_95 * spread),
          Math.exp(expected + NORMAL_95 * spread),
          entry.staff() - middle,
          z,
          Math.abs(z) > OUTLIER,
          beside);
    }

    Model model() {
      List<Double> coefficients = new ArrayList<>();
      for (int j = 0; j < terms; j++) {
        coefficients.add(fit.orElseThrow().coefficients()[hosts.size() + j]);
      }
      return new Model(
          fitted,
          hosts.size(),
          TERMS.subList(0, terms),
          coefficients,
          fit.map(RobustFit::scale).orElse(0.0));
    }
  }
}
