package org.spoor.assess.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.assess.Saying;
import org.spoor.model.Certainty;
import org.spoor.model.Period;
import org.spoor.model.Relation;

/**
 * Parties and how reports say that they stand to one another.
 *
 * @param nodes those with most neighbours first, then by key
 * @param ties by their ends' keys, then type; denied ones among them
 * @param notes what was left out because a bound was reached
 */
public record Network(List<Node> nodes, List<Tie> ties, List<String> notes) {
  public Network {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
    notes = List.copyOf(notes);
  }

  /**
   * An end of relations.
   *
   * @param key a party's id; for an end that no party is known for, one made from the report and
   *     the words: 'officials' of two reports are two
   * @param name as the party is shown, or as written
   * @param type of the party, e.g. {@code agency}; {@code unresolved} for words as written
   * @param country told of the party most often
   * @param side where it stands, as far as its type or name says
   * @param measures over affirmed ties that connect
   * @param community number, from 1, the largest community first; 0 where it has no such tie
   */
  public record Node(
      String key,
      String name,
      String type,
      Optional<String> country,
      Side side,
      Measures measures,
      int community) {}

  /**
   * How central a party is. Ties are taken without direction.
   *
   * @param degree neighbours
   * @param betweenness share of shortest ways between two others that pass it, 0 to 1 (Freeman
   *     1977)
   * @param pageRank 0 to 1, all together 1 (Page and Brin 1998, damping 0.85)
   */
  public record Measures(int degree, double betweenness, double pageRank) {
    static final Measures NONE = new Measures(0, 0, 0);
  }

  /** Where a party stands. */
  public enum Side {
    CRIMINAL,
    STATE,
    OTHER;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One relation between two parties with every sentence that tells of it.
   *
   * @param from key of the subject
   * @param to key of the object
   * @param certainty the strongest that a sentence gives, a denial only where all deny
   * @param told days to which what is told belongs; empty where no report has a date
   * @param reported from the first to the last publication that tells it; empty likewise
   * @param sayings at least one, in order
   */
  public record Tie(
      String from,
      Relation.Type type,
      String to,
      Certainty certainty,
      Optional<Period> told,
      Optional<Period> reported,
      List<Saying> sayings) {
    public Tie {
      sayings = List.copyOf(sayings);
      if (sayings.isEmpty()) {
        throw new IllegalArgumentException("a tie that nobody tells of: " + from + " " + to);
      }
    }

    /** Whether some sentence denies it while others affirm it. */
    public boolean contested() {
      return !certainty.negative() && sayings.stream().anyMatch(s -> s.certainty().negative());
    }

    /**
     * Whether it leads from one party to the other. Where somebody is and whom somebody accuses
     * joins nobody.
     */
    public boolean connects() {
      return !certainty.negative()
          && !from.equals(to)
          && switch (type) {
            case LOCATED_IN, ACCUSES -> false;
            case CONTROLS,
                DIRECTS,
                WORKS_FOR,
                LEADS,
                MEMBER_OF,
                FUNDS,
                PROTECTS,
                CORRUPTS,
                COOPERATES_WITH,
                ALLIED_WITH,
                LINKED_TO,
                APPOINTS,
                PARTICIPATES_IN,
                HOLDS_POSITION ->
                true;
          };
    }

    /** Reports that affirm it, copies not counted. */
    public int reports() {
      return (int)
          sayings.stream()
              .filter(s -> !s.copy() && !s.certainty().negative())
              .mapToInt(Saying::report)
              .distinct()
              .count();
    }

    /** The end that is not this one. */
    public String other(String key) {
      return from.equals(key) ? to : from;
    }
  }

  /**
   * A way from one party to another.
   *
   * @param keys of the parties on it, in order
   * @param steps a list a step: all ties between the two parties, the best evidenced first
   * @param certainty of its weakest step, a step being as certain as its best tie
   * @param cost the sum over steps by {@link Paths#cost}: less is better evidenced
   */
  public record Path(List<String> keys, List<List<Tie>> steps, Certainty certainty, double cost) {
    public Path {
      keys = List.copyOf(keys);
      steps = steps.stream().map(List::copyOf).toList();
      if (steps.isEmpty() || steps.size() != keys.size() - 1) {
        throw new IllegalArgumentException("not a path: " + keys);
      }
    }
  }

  /** The node with this key. */
  public Optional<Node> node(String key) {
    return nodes.stream().filter(node -> node.key().equals(key)).findFirst();
  }
}
