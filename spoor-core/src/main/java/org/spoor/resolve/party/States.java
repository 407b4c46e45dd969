package org.spoor.resolve.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.resource.CsvTable;

/** States by their names, adjectives, peoples and seats. Immutable. */
final class States {
  private static final int LONGEST = 6;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> seats = new HashMap<>();
  private final Map<String, String> display = new HashMap<>();

  /**
   * A name with the state taken off.
   *
   * @param rest what is left, folded; empty where the name is only a state's
   * @param state code of the state in front or, where there is none, behind; empty for none
   * @param place code of a further state behind: 'Russian embassy in Poland'
   */
  record Stripped(String rest, String state, String place) {}

  private States() {}

  static States load() {
    States states = new States();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/countries.csv").rows()) {
      String code = row.get("code");
      states.display.put(code, row.get("name"));
      row.list("names").forEach(name -> states.names.putIfAbsent(Folding.fold(name), code));
      row.list("demonyms").forEach(name -> states.adjectives.putIfAbsent(Folding.fold(name), code));
      row.list("capital").forEach(name -> states.seats.putIfAbsent(Folding.fold(name), code));
      row.list("government").forEach(name -> states.seats.putIfAbsent(Folding.fold(name), code));
    }
    return states;
  }

  /** The code of a state or body that is named by its own name. */
  Optional<String> named(String folded) {
    return Optional.ofNullable(names.get(folded));
  }

  /** The code of the state whose government a capital or seat stands for. */
  Optional<String> seat(String folded) {
    return Optional.ofNullable(seats.get(folded));
  }

  /** The code of the state that an adjective names: 'Belgian'. */
  Optional<String> adjective(String folded) {
    return Optional.ofNullable(adjectives.get(folded));
  }

  /** The state's usual name; the code itself where there is none. */
  String display(String code) {
    return display.getOrDefault(code, code);
  }

  /** Whether the code is that of a body of states, not of a state. */
  static boolean body(String code) {
    return code.equals("EU") || code.equals("NATO") || code.equals("UN");
  }

  /** Takes the state off a body's folded name. */
  Stripped strip(String folded) {
    List<String> words = Folding.words(folded);
    int from = 0;
    String state = "";
    for (int to = Math.min(words.size(), LONGEST); to > 0 && state.isEmpty(); to--) {
      String start = String.join(" ", words.subList(0, to));
      String bare = start.endsWith("'s") ? start.substring(0, start.length() - 2) : start;
      String code = names.getOrDefault(bare, adjectives.getOrDefault(bare, ""));
      if (!code.isEmpty()) {
        state = code;
        from = to;
      }
    }
    int end = words.size();
    String behind = "";
    for (int at = Math.max(from, words.size() - LONGEST); at + 1 < words.size(); at++) {
      String word = words.get(at);
      if (at > from && (word.equals("of") || word.equals("in"))) {
        int start = words.get(at + 1).equals("the") && at + 2 < words.size() ? at + 2 : at + 1;
        String code = names.getOrDefault(String.join(" ", words.subList(start, words.size())), "");
        if (!code.isEmpty()) {
          behind = code;
          end = at;
          break;
        }
      }
    }
    String rest = String.join(" ", words.subList(from, end));
    return state.isEmpty()
        ? new Stripped(rest, behind, "")
        : new Stripped(rest, state, behind.equals(state) ? "" : behind);
  }

  /** A body's name as written, without the state in front of it or behind it. */
  String bare(String name) {
    String plain = SlotNames.plain(name);
    List<String> rest = Folding.words(strip(Folding.fold(plain)).rest());
    List<String> words = Folding.words(plain);
    for (int from = 0; rest.size() > 1 && from + rest.size() <= words.size(); from++) {
      String part = String.join(" ", words.subList(from, from + rest.size()));
      if (Folding.words(Folding.fold(part)).equals(rest)) {
        return part;
      }
    }
    return plain;
  }
}
