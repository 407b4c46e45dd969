package org.spoor.extract.geography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.resource.CsvTable;
import org.spoor.text.Token;

/** Reads states and places from ranges of tokens. Immutable and safe to share. */
public final class Geography {
  private static final Set<String> SETTLED =
      Set.of("based", "born", "established", "registered", "living", "resident", "headquartered");

  private final Map<String, String> compoundParts;

  private Geography(Map<String, String> compoundParts) {
    this.compoundParts = compoundParts;
  }

  /** Reads the names that can be the first part of a compound. */
  public static Geography load() {
    Map<String, String> parts = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/countries.csv").rows()) {
      for (String column : List.of("names", "demonyms", "capital", "government")) {
        for (String name : row.list(column)) {
          if (name.indexOf(' ') < 0) {
            parts.putIfAbsent(name, row.get("code"));
          }
        }
      }
    }
    return new Geography(Map.copyOf(parts));
  }

  /**
   * Codes of the states that these tokens name, in order, without repeats: names, nationalities,
   * peoples, capitals and seats of government, agencies, places, compounds.
   *
   * @param from first token, inclusive
   * @param to last token, exclusive
   */
  public List<String> states(SentenceReading sentence, int from, int to) {
    Set<String> codes = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      Optional<String> code = stateAt(sentence, i, to);
      code.ifPresent(codes::add);
    }
    return new ArrayList<>(codes);
  }

  /**
   * Codes of the states that persons or companies come from: nationalities, peoples, groups and
   * agencies they belong to, and places behind 'of', 'from' or 'based in', not where they merely
   * were.
   */
  public List<String> origins(SentenceReading sentence, int from, int to) {
    Set<String> codes = new LinkedHashSet<>();
    int done = from;
    for (Hit hit : sentence.hits()) {
      if (hit.from() < done || hit.to() > to) {
        continue;
      }
      boolean counts =
          switch (hit.entry().list()) {
            case "nationality", "people", "group", "agency" -> true;
            case "country", "capital", "place", "subdivision" -> origin(sentence, hit.from(), from);
            default -> false;
          };
      if (counts) {
        state(hit).ifPresent(codes::add);
        done = hit.to();
      }
    }
    for (int i = from; i < to; i++) {
      compound(sentence.token(i)).ifPresent(codes::add);
    }
    return new ArrayList<>(codes);
  }

  /** Whether 'of', 'from', 'based in' stands before a place, other places and commas skipped. */
  private static boolean origin(SentenceReading sentence, int place, int from) {
    for (int i = place - 1; i >= Math.max(from, place - 6); i--) {
      Token token = sentence.token(i);
      if (token.is("of") || token.is("from")) {
        return true;
      }
      if (token.is("in")) {
        return i > 0 && SETTLED.contains(sentence.token(i - 1).lower());
      }
      if (token.is("the") && sentence.hitFrom("country", i).isPresent()) {
        continue;
      }
      if (!token.is(",") && !token.capitalised()) {
        return false;
      }
    }
    return place == from || place == from + 1;
  }

  private Optional<String> stateAt(SentenceReading sentence, int i, int to) {
    for (Hit hit : sentence.hits()) {
      if (hit.from() > i) {
        break;
      }
      if (hit.from() == i && hit.to() <= to) {
        Optional<String> code = state(hit);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return compound(sentence.token(i));
  }

  /** The state that a hit stands for; empty for hits of other lists. */
  public static Optional<String> state(Hit hit) {
    return switch (hit.entry().list()) {
      case "country", "nationality", "people", "capital", "government" ->
          Optional.of(hit.entry().id());
      case "agency", "place", "subdivision", "group" -> hit.entry().attribute("code");
      default -> Optional.empty();
    };
  }

  /** The state in the first part of a compound: 'Belarus-based', 'Russian-linked', 'US-made'. */
  public Optional<String> compound(Token token) {
    String text = token.text();
    int hyphen = text.indexOf('-');
    if (hyphen < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(compoundParts.get(text.substring(0, hyphen)));
  }

  /**
   * Where something is: codes of states named as places (names, capitals, towns, subdivisions), not
   * nationalities; a region without codes gives its name.
   */
  public List<String> places(SentenceReading sentence, int from, int to) {
    Set<String> codes = new LinkedHashSet<>();
    int done = from;
    for (Hit hit : sentence.hits()) {
      if (hit.from() < done && hit.from() >= from || hit.to() <= from || hit.to() > to) {
        continue;
      }
      switch (hit.entry().list()) {
        case "country", "capital" -> {
          codes.add(hit.entry().id());
          done = hit.to();
        }
        case "place", "subdivision" -> {
          hit.entry().attribute("code").ifPresent(codes::add);
          done = hit.to();
        }
        case "region" -> {
          codes.add(hit.entry().id());
          done = hit.to();
        }
        default -> {}
      }
    }
    return new ArrayList<>(codes);
  }

  /** The words of the places in a range, as named. */
  public List<String> placeNames(SentenceReading sentence, int from, int to) {
    List<String> names = new ArrayList<>();
    int done = from;
    for (Hit hit : sentence.hits()) {
      if (hit.from() < done || hit.to() > to) {
        continue;
      }
      boolean place =
          switch (hit.entry().list()) {
            case "country", "capital", "place", "subdivision", "region" -> true;
            default -> false;
          };
      if (place) {
        StringBuilder name = new StringBuilder();
        for (int i = hit.from(); i < hit.to(); i++) {
          if (i > hit.from()) {
            name.append(' ');
          }
          name.append(sentence.token(i).text());
        }
        names.add(name.toString());
        done = hit.to();
      }
    }
    return names;
  }

  /** Whether these tokens name a state as such, by name, capital or seat of government. */
  public static boolean namesState(SentenceReading sentence, int from, int to) {
    for (Hit hit : sentence.hits()) {
      if (hit.from() >= from && hit.to() <= to) {
        switch (hit.entry().list()) {
          case "country", "capital", "government" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }
}
