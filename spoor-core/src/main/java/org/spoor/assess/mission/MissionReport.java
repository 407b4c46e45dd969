package org.spoor.assess.mission;

import java.util.List;
import java.util.Optional;
import org.spoor.model.Incident;
import org.spoor.model.Period;

/**
 * Missions beside what comparable ones have.
 *
 * @param missions by host, the largest excess first
 * @param model how expectations were made
 * @param exchanges expulsions between two states, by the two codes; empty without a case
 */
public record MissionReport(List<Mission> missions, Model model, List<Exchange> exchanges) {
  public MissionReport {
    missions = List.copyOf(missions);
    exchanges = List.copyOf(exchanges);
  }

  /**
   * One mission, by its latest figure.
   *
   * @param earlier figures of the same mission, by date
   * @param compared what it is compared to; empty where it is not
   * @param whyNot why it is not compared; empty where it is
   * @param left what is left after expulsions since that figure; empty where none are known
   */
  public record Mission(
      StaffList.Entry latest,
      List<StaffList.Entry> earlier,
      Optional<Comparison> compared,
      String whyNot,
      Optional<Left> left) {
    public Mission {
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * A mission beside its expectation. Persons.
   *
   * @param expected by the regression
   * @param low lower end of the 95 % prediction interval
   * @param high upper end
   * @param excess staff less expected; negative where there are fewer
   * @param z residual on the logarithmic scale by the robust scale
   * @param outlier whether z is beyond 3.5 either way (Iglewicz and Hoaglin 1993)
   * @param beside how many other missions in the same host
   */
  public record Comparison(
      double expected,
      double low,
      double high,
      double excess,
      double z,
      boolean outlier,
      int beside) {}

  /**
   * Staff after expulsions. Persons.
   *
   * @param min where all that may have been expelled are gone and nobody was replaced
   * @param max where only those are gone who certainly were
   * @param open whether some expulsion tells no number: then there may be fewer still
   * @param incidents ids
   */
  public record Left(int min, int max, boolean open, List<String> incidents) {
    public Left {
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * How expectations were made.
   *
   * @param missions that were fitted
   * @param hosts with enough of them
   * @param terms names of the logarithms beside the host's own level; empty where too few missions
   * @param coefficients of those
   * @param scale robust standard deviation of the logarithm of staff
   */
  public record Model(
      int missions, int hosts, List<String> terms, List<Double> coefficients, double scale) {
    public Model {
      terms = List.copyOf(terms);
      coefficients = List.copyOf(coefficients);
    }
  }

  /**
   * One state expels people of another. Persons.
   *
   * @param days when; empty where no report has a date
   * @param min what is certain
   * @param max at most
   * @param open whether no number is told
   */
  public record Expulsion(
      String by,
      String against,
      Optional<Period> days,
      int min,
      int max,
      boolean open,
      Incident incident) {}

  /**
   * What two states did to one another.
   *
   * @param one code that comes first in the alphabet
   * @param acts by date
   */
  public record Exchange(String one, String other, List<Act> acts) {
    public Exchange {
      acts = List.copyOf(acts);
    }
  }

  /**
   * An expulsion, and the answer to it.
   *
   * @param answer the first expulsion the other way that follows; empty where none does
   */
  public record Act(Expulsion expulsion, Optional<Answer> answer) {}

  /**
   * An answer.
   *
   * @param fastest days between the two, as few as the dates allow; 0 or more
   * @param slowest as many as they allow
   */
  public record Answer(Expulsion expulsion, long fastest, long slowest) {}
}
