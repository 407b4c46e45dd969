package org.spoor.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** The full names of persons in a document, by their last word. */
final class NameIndex {
  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

  private record Place(int sentence, int token, String surname) {}

  private final Map<String, String> full = new HashMap<>();
  private final Map<Integer, List<Place>> places = new HashMap<>();

  private NameIndex() {}

  /** Reads the names of a document: runs of two to four capitalised proper nouns. */
  static NameIndex of(SpokenSentence[] sentences) {
    NameIndex index = new NameIndex();
    for (SpokenSentence s : sentences) {
      if (s.reading.sentence().block().kind().reports()) {
        index.read(s);
      }
    }
    for (SpokenSentence s : sentences) {
      index.surnames(s);
    }
    return index;
  }

  private void read(SpokenSentence s) {
    int i = 0;
    while (i < s.size()) {
      if (!s.tag(i, Tag.PROPN) || !s.token(i).capitalised()) {
        i++;
        continue;
      }
      int from = i;
      while (i < s.size() && s.tag(i, Tag.PROPN) && s.token(i).capitalised()) {
        i++;
      }
      name(s, from, i);
    }
  }

  private void name(SpokenSentence s, int from, int to) {
    int first = from;
    for (int i = from; i < to; i++) {
      if (s.hit(SpeechLexicon.SPEAKER, i).isPresent()
          || s.hit("agency", i).isPresent()
          || s.hit("media", i).isPresent()
          || s.hit("organisation", i).isPresent()
          || s.hit("country", i).isPresent()
          || s.hit("nationality", i).isPresent()) {
        first = i + 1;
      }
    }
    int length = to - first;
    if (length < 2 || length > 4 || s.time(first) || s.tag(first - 1, Tag.DET) && first == from) {
      return;
    }
    for (int i = first; i < to; i++) {
      if (s.token(i).allCapitals() && s.token(i).text().length() > 2) {
        return;
      }
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i < to; i++) {
      name.append(i > first ? " " : "").append(s.token(i).text());
    }
    full.putIfAbsent(surname(s, first, to - 1), name.toString());
  }

  private void surnames(SpokenSentence s) {
    for (int i = 0; i < s.size(); i++) {
      Token token = s.token(i);
      if (token.capitalised() && full.containsKey(token.lower())) {
        places
            .computeIfAbsent(s.index, k -> new ArrayList<>())
            .add(new Place(s.index, i, token.lower()));
      }
    }
  }

  /** The last word of a name, without 'Jr.'. */
  static String surname(SpokenSentence s, int first, int last) {
    int at = last;
    while (at > first && SUFFIXES.contains(s.token(at).lower())) {
      at--;
    }
    return s.token(at).lower();
  }

  /** The full name with this last word. */
  Optional<String> full(String surname) {
    return Optional.ofNullable(full.get(surname));
  }

  /** The last words of the names in a sentence, up to a token. */
  Set<String> in(int sentence, int before) {
    Set<String> found = new LinkedHashSet<>();
    for (Place place : places.getOrDefault(sentence, List.of())) {
      if (place.token() < before) {
        found.add(place.surname());
      }
    }
    return found;
  }
}
