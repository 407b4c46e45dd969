package org.spoor.extract.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Finds the places of a sentence and how they are bound to what stands before them. */
final class PlaceReader {
  /** A noun group between 'to' and 'in a place' has at most this many tokens. */
  private static final int LONGEST_HOLDER = 7;

  private static final Set<String> COMPASS =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north",
          "south",
          "east",
          "west",
          "north-western",
          "south-eastern",
          "northwestern",
          "southeastern");

  private static final Set<String> PARTS =
      Set.of(
          "rest", "most", "parts", "part", "all", "much", "member", "countries", "states", "side");

  private static final Set<String> INNER =
      Set.of("in", "of", "at", "on", "within", "across", "over");

  /** Where a place stands before its binding is known. */
  private record Spot(int from, int to, List<String> names) {}

  private final SentenceReading sentence;
  private final FlowWords words;
  private final Optional<String> subject;
  private final boolean oneCountry;

  private PlaceReader(
      SentenceReading sentence, FlowWords words, Optional<String> subject, boolean oneCountry) {
    this.sentence = sentence;
    this.words = words;
    this.subject = subject;
    this.oneCountry = oneCountry;
  }

  /**
   * The places of a sentence in order.
   *
   * @param subject country that 'the country' stands for, where the sentence is not in another
   * @param oneCountry whether the report is about that country alone
   */
  static List<PlaceMention> read(
      SentenceReading sentence, FlowWords words, Optional<String> subject, boolean oneCountry) {
    PlaceReader reader = new PlaceReader(sentence, words, subject, oneCountry);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Spot spot : reader.spots()) {
      mentions.add(reader.bind(spot, mentions));
    }
    return mentions;
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    int done = 0;
    for (Hit hit : sentence.hits()) {
      if (hit.from() < done) {
        continue;
      }
      Optional<Spot> spot = spot(hit);
      if (spot.isPresent()) {
        if (spot.get().from() > hit.from()) {
          continue;
        }
        spots.add(spot.get());
        done = spot.get().to();
      }
    }
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).is("the") && sentence.token(i + 1).is("country")) {
        Optional<String> country = oneCountry ? subject : stateBefore(i).or(() -> subject);
        if (country.isPresent()) {
          spots.add(new Spot(i, i + 2, List.of(country.get())));
          spots.sort((a, b) -> Integer.compare(a.from(), b.from()));
        }
      }
    }
    return spots;
  }

  /** 'plants in Belgium … and told how plants in the country supply …': where the sentence is. */
  private Optional<String> stateBefore(int token) {
    Optional<String> last = Optional.empty();
    for (Hit hit : sentence.hits("country")) {
      int before = skipModifiers(hit.from() - 1);
      if (hit.to() <= token && before >= 0 && INNER.contains(sentence.token(before).lower())) {
        last = Optional.of(hit.entry().id());
      }
    }
    return last;
  }

  private Optional<Spot> spot(Hit hit) {
    return switch (hit.entry().list()) {
      case "country", "capital" ->
          Optional.of(new Spot(hit.from(), hit.to(), List.of(hit.entry().id())));
      case "place", "subdivision" ->
          hit.entry()
              .attribute("code")
              .or(() -> hit.entry().attribute("country"))
              .map(code -> new Spot(hit.from(), hit.to(), List.of(code)));
      case "region" -> Optional.of(region(hit));
      case "nationality" ->
          sentence
              .hitFrom(FlowWords.PLACE_NOUN, hit.to())
              .map(noun -> new Spot(hit.from(), noun.to(), List.of(hit.entry().id())));
      default -> Optional.empty();
    };
  }

  private Spot region(Hit hit) {
    int from = hit.from();
    if (sentence.token(from).is("the") && hit.length() > 1) {
      from++;
    }
    String written = text(from, hit.to());
    String name = written.equalsIgnoreCase(hit.entry().id()) ? hit.entry().id() : written;
    if (name.equals("EU")) {
      return new Spot(hit.from(), hit.to(), List.of("EU"));
    }
    List<String> names = new ArrayList<>();
    int start = hit.from();
    // 'southern and central Europe'
    if (start >= 2
        && (sentence.token(start - 1).is("and") || sentence.token(start - 1).is("or"))
        && COMPASS.contains(sentence.token(start - 2).lower())
        && COMPASS.contains(sentence.token(start).lower())) {
      String compass = sentence.token(start - 2).text();
      names.add(
          (name.equals(hit.entry().id())
                  ? Character.toUpperCase(compass.charAt(0)) + compass.substring(1)
                  : compass)
              + " "
              + text(hit.to() - 1, hit.to()));
      start -= 2;
    }
    names.add(name);
    return new Spot(start, hit.to(), names);
  }

  private String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from ? " " : "").append(sentence.token(i).text());
    }
    return out.toString();
  }

  private PlaceMention bind(Spot spot, List<PlaceMention> before) {
    int k = skipModifiers(spot.from() - 1);
    Optional<PlaceMention> joined = joined(k, before);
    if (joined.isPresent()) {
      PlaceMention first = joined.get();
      return mention(spot, first.role(), first.strong(), first.bound());
    }
    Optional<Hit> preposition = prepositionBefore(k + 1);
    if (preposition.isPresent()) {
      return bound(spot, preposition.get());
    }
    if (isFor(k) && forBinds(k)) {
      return mention(spot, Optional.of(Role.TO), false, k);
    }
    if (k >= 0 && INNER.contains(sentence.token(k).lower())) {
      int holder = holderStart(k);
      Optional<Hit> outer = prepositionBefore(holder);
      if (outer.isPresent() && holder < k && !words.plight(sentence.token(k - 1).lower())) {
        return bound(spot, outer.get());
      }
      if (holder < k && isFor(holder - 1) && forBinds(holder - 1)) {
        return mention(spot, Optional.of(Role.TO), false, holder - 1);
      }
    }
    return mention(spot, Optional.empty(), false, spot.from());
  }

  private static PlaceMention mention(Spot spot, Optional<Role> role, boolean strong, int bound) {
    return new PlaceMention(spot.from(), spot.to(), spot.names(), role, strong, bound);
  }

  private PlaceMention bound(Spot spot, Hit preposition) {
    Role role = Role.valueOf(preposition.entry().id());
    int at = preposition.from();
    if (at > 0 && words.notBehind(sentence.token(at - 1).lower())) {
      return mention(spot, Optional.empty(), false, at);
    }
    boolean strong = preposition.entry().attribute("kind").orElse("").equals("strong");
    if (strong && sentence.token(at).is("for") && preposition.length() == 2) {
      // 'for the UK market'
      strong = false;
      boolean market = isPlaceNoun(spot.to()) || isPlaceNoun(spot.to() - 1);
      if (!market) {
        return mention(spot, forBinds(at) ? Optional.of(Role.TO) : Optional.empty(), false, at);
      }
    }
    return mention(spot, Optional.of(role), strong, at);
  }

  private boolean isPlaceNoun(int token) {
    return token < sentence.size() && sentence.hitAt(FlowWords.PLACE_NOUN, token).isPresent();
  }

  private boolean isFor(int k) {
    return k >= 0 && sentence.token(k).is("for")
        || k >= 1 && sentence.token(k).is("of") && sentence.token(k - 1).is("behalf");
  }

  private boolean forBinds(int at) {
    for (int i = Math.max(0, at - 12); i < at; i++) {
      if (words.forBehind(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Hit> prepositionBefore(int token) {
    for (Hit hit : sentence.hits()) {
      if (hit.in(FlowWords.PREPOSITION)
          && (hit.to() == token
              || hit.to() == token + 1
                  && token < sentence.size()
                  && sentence.token(token).is("the"))) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  private boolean endsPreposition(int token) {
    return sentence
        .hitAt(FlowWords.PREPOSITION, token)
        .filter(hit -> hit.to() == token + 1)
        .isPresent();
  }

  /** To the left over articles, adjectives and 'rest of'. */
  private int skipModifiers(int at) {
    int k = at;
    while (k >= 0) {
      Token token = sentence.token(k);
      boolean modifier =
          token.tag() == Tag.DET
              || token.is("the")
              || token.tag() == Tag.ADJ && sentence.hitAt(FlowWords.PREPOSITION, k).isEmpty()
              || token.is("of") && k > 0 && PARTS.contains(sentence.token(k - 1).lower())
              || PARTS.contains(token.lower())
                  && k + 1 < sentence.size()
                  && sentence.token(k + 1).is("of")
              || token.tag() == Tag.ADV && k > 0 && sentence.token(k - 1).tag() == Tag.ADP;
      if (!modifier) {
        return k;
      }
      k--;
    }
    return k;
  }

  /** The place before in the same list: 'A, B and C'. */
  private Optional<PlaceMention> joined(int at, List<PlaceMention> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    PlaceMention last = before.getLast();
    int k = at;
    boolean joint = false;
    while (k >= last.to()) {
      String word = sentence.token(k).lower();
      switch (word) {
        case ",",
            "and",
            "or",
            "&",
            "/",
            "then",
            "as",
            "well",
            "possibly",
            "also",
            "even",
            "including",
            "namely",
            "especially" ->
            joint = true;
        default -> {
          return Optional.empty();
        }
      }
      k--;
    }
    return joint && last.role().isPresent() ? Optional.of(last) : Optional.empty();
  }

  /** Start of the noun group before 'in a place': 'to | armed groups in Syria'. */
  private int holderStart(int preposition) {
    int k = preposition - 1;
    while (k >= 0 && preposition - k <= LONGEST_HOLDER) {
      Token token = sentence.token(k);
      boolean part =
          switch (token.tag()) {
            case NOUN, ADJ, DET, PROPN, NUM -> true;
            case ADP -> token.is("of") && !isFor(k);
            default -> token.is("'s") || token.is("end");
          };
      if (!part || !token.is("of") && endsPreposition(k)) {
        break;
      }
      k--;
    }
    return k + 1;
  }
}
