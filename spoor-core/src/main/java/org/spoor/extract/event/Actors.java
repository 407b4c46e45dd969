package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.geography.Geography;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Reads the parties of an event and the states they belong to. Immutable and safe to share. */
final class Actors {
  private final Geography geography;

  Actors(Geography geography) {
    this.geography = geography;
  }

  /** What kind of party acts. */
  enum Kind {
    STATE,
    GROUP,
    PERSON,
    UNKNOWN
  }

  Kind kind(Scene scene, List<NounGroup> agents) {
    Kind kind = Kind.UNKNOWN;
    for (NounGroup group : agents) {
      if (acronym(scene, group).isPresent()) {
        return Kind.STATE;
      }
      Token head = scene.sentence().token(group.head());
      if (head.is("states") || head.is("countries") || head.is("governments")) {
        return Kind.STATE; // '28 states had sent home …'
      }
      for (Hit hit : scene.sentence().hits()) {
        if (hit.covers(group.head())) {
          switch (hit.entry().list()) {
            case "group", "group_noun" -> {
              return Kind.GROUP;
            }
            case "agency", "agency_noun", "country", "capital", "government" -> {
              return Kind.STATE;
            }
            case "role_noun" -> {
              String role = hit.entry().attribute("class").orElse("");
              if (role.equals("suspect") || role.equals("convict")) {
                return Kind.GROUP;
              }
              kind = role.equals("official") ? Kind.STATE : Kind.PERSON;
              if (kind == Kind.STATE) {
                return kind;
              }
            }
            default -> {}
          }
        }
      }
    }
    return kind;
  }

  /** 'Treasury's Office of Foreign Assets Control (OFAC)': what a bracket behind names. */
  private static Optional<Hit> acronym(Scene scene, NounGroup group) {
    int at = group.to();
    for (PrepositionalPhrase phrase : scene.syntax().phrasesAfter(group)) {
      if (scene.sentence().token(at).is("(") || !phrase.is("of", "for")) {
        break;
      }
      at = phrase.to();
    }
    return at < scene.sentence().size() && scene.sentence().token(at).is("(")
        ? scene.sentence().hitFrom("agency", at + 1)
        : Optional.empty();
  }

  /** Whether an authority acts whose state is not named: 'customs officers', 'border guards'. */
  boolean authority(Scene scene, List<NounGroup> agents) {
    for (NounGroup group : agents) {
      if (scene.sentence().hitAt("agency_noun", group.head()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The states whose authorities a sentence names: 'Dutch customs', 'the SBU'. */
  List<String> authorities(Scene scene) {
    Set<String> codes = new LinkedHashSet<>();
    for (Hit hit : scene.sentence().hits()) {
      boolean official =
          hit.in("agency")
              || (hit.in("nationality") || hit.in("country"))
                  && hit.to() < scene.sentence().size()
                  && scene.sentence().hitFrom("agency_noun", hit.to()).isPresent();
      if (official) {
        Geography.state(hit).filter(code -> code.length() == 2).ifPresent(codes::add);
      }
    }
    return new ArrayList<>(codes);
  }

  /** The states that these groups name or belong to. */
  List<String> states(Scene scene, List<NounGroup> groups) {
    Set<String> codes = new LinkedHashSet<>();
    for (NounGroup group : groups) {
      codes.addAll(geography.states(scene.sentence(), group.from(), group.to()));
      if (codes.isEmpty()) {
        for (PrepositionalPhrase phrase : scene.syntax().phrasesAfter(group)) {
          if (!phrase.is("of", "from", "in", "at")) {
            break;
          }
          codes.addAll(geography.states(scene.sentence(), phrase.from(), phrase.to()));
        }
      }
      if (codes.isEmpty()) {
        acronym(scene, group).flatMap(Geography::state).ifPresent(codes::add);
      }
    }
    return new ArrayList<>(codes);
  }

  /** The possessor's states: 'Poland's decision', 'Moscow's expulsion of …', 'the Polish raid'. */
  List<String> possessorStates(Scene scene, NounGroup group) {
    int to = group.possessed() ? group.possessorEnd() : group.head();
    return geography.states(scene.sentence(), group.from(), to);
  }

  /** The words of each group, without determiner and quantity. */
  List<String> words(Scene scene, List<NounGroup> groups) {
    List<String> names = new ArrayList<>();
    for (NounGroup group : groups) {
      int from = group.from();
      while (from < group.head()) {
        Token token = scene.sentence().token(from);
        if (token.tag() != Tag.DET && token.tag() != Tag.NUM && token.tag() != Tag.PRON) {
          break;
        }
        from++;
      }
      if (scene.sentence().token(group.head()).tag() != Tag.PRON
          && !isMeasure(scene, group.head())) {
        names.add(scene.syntax().words(from, group.to()));
      }
    }
    return names;
  }

  /** 'seized 2 million cigarettes together with 40 tonnes of tobacco': the tonnes seize nothing. */
  private static boolean isMeasure(Scene scene, int head) {
    return scene.quantities().stream()
        .anyMatch(quantity -> quantity.numberFrom() <= head && head < quantity.numberTo());
  }

  /** Whether the groups are only pronouns. */
  static boolean pronoun(Scene scene, List<NounGroup> groups) {
    for (NounGroup group : groups) {
      if (scene.sentence().token(group.head()).tag() != Tag.PRON) {
        return false;
      }
    }
    return !groups.isEmpty();
  }

  /** States in a range of tokens. */
  List<String> statesIn(Scene scene, int from, int to) {
    return geography.states(scene.sentence(), from, to);
  }

  /** States that the persons or companies in a range of tokens come from. */
  List<String> originsIn(Scene scene, int from, int to) {
    return geography.origins(scene.sentence(), from, to);
  }

  /** Places in a range of tokens: codes, or names of regions. */
  List<String> placesIn(Scene scene, int from, int to) {
    return geography.places(scene.sentence(), from, to);
  }

  /** Places in a range of tokens, as named. */
  List<String> placeNamesIn(Scene scene, int from, int to) {
    return geography.placeNames(scene.sentence(), from, to);
  }

  /** The state whose court or prosecutor a range of tokens names. */
  Optional<String> courtState(Scene scene, int from, int to) {
    List<String> codes = geography.states(scene.sentence(), from, to);
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.getFirst());
  }
}
