package org.spoor.extract.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Finds the goods of a sentence that can flow, joined where they share a verb. */
final class GoodsReader {
  /** Goods of one enumeration stand no farther apart than this many tokens. */
  private static final int GAP = 7;

  private GoodsReader() {}

  private record One(int from, int to, String label, String market) {}

  /**
   * The goods of a sentence in order.
   *
   * @param peopleBefore whether what stands before is about people that are smuggled or trafficked
   */
  static List<Goods> read(SentenceReading sentence, FlowWords words, boolean peopleBefore) {
    boolean people = peopleBefore || peopleContext(sentence, words);
    List<One> ones = new ArrayList<>();
    int done = 0;
    for (Hit hit : sentence.hits()) {
      if (hit.from() >= done) {
        Optional<One> one = one(sentence, words, hit, people);
        if (one.isPresent()) {
          ones.add(one.get());
          done = hit.to();
        }
      }
    }
    if (people) {
      for (int i = 0; i < sentence.size(); i++) {
        if (words.peopleWord(sentence.token(i).lower())) {
          ones.add(new One(i, i + 1, "people", "people"));
        }
      }
    }
    ones.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return joined(sentence, ones);
  }

  /** Whether the sentence is about people that are smuggled or trafficked. */
  static boolean peopleContext(SentenceReading sentence, FlowWords words) {
    for (Token token : sentence.tokens()) {
      if (words.peopleContext(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<One> one(
      SentenceReading sentence, FlowWords words, Hit hit, boolean people) {
    boolean weak = hit.in("commodity_weak");
    if (!weak && !hit.in("commodity")) {
      return Optional.empty();
    }
    String id = hit.entry().id();
    String broader = hit.entry().attribute("broader").orElse("");
    boolean human = id.equals("people") || broader.equals("people");
    if (human && !id.equals("organs")) {
      boolean fits = !id.equals("hostages") && (people || !weak);
      return fits
          ? Optional.of(new One(hit.from(), hit.to(), "people", "people"))
          : Optional.empty();
    }
    if (weak || !words.flows(id) || hidden(sentence, words, hit) || partOfName(sentence, hit)) {
      return Optional.empty();
    }
    String label = hit.entry().attribute("label").orElse(id);
    String market = hit.entry().attribute("indicator").orElse(id);
    return Optional.of(new One(hit.from(), hit.to(), label, market));
  }

  /** Whether the goods only hide others, or are what a place or group is called after. */
  private static boolean hidden(SentenceReading sentence, FlowWords words, Hit hit) {
    int before = hit.from() - 1;
    while (before >= 0 && sentence.token(before).tag() == Tag.ADJ) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    return words.covers(sentence.token(before).lower())
        && !sentence.token(before).is("with")
        && !sentence.token(before).is("as")
        && !sentence.token(before).is("containing");
  }

  /** 'the Cocaine trade' goes, 'Drug Enforcement Administration' does not. */
  private static boolean partOfName(SentenceReading sentence, Hit hit) {
    for (Hit other : sentence.hits()) {
      if ((other.in("agency")
              || other.in("group")
              || other.in("agency_noun")
              || other.in("group_noun"))
          && other.length() > hit.length()
          && other.from() <= hit.from()
          && hit.to() <= other.to()) {
        return true;
      }
    }
    return hit.to() < sentence.size()
        && sentence.token(hit.from()).tag() == Tag.PROPN
        && sentence.token(hit.to()).tag() == Tag.PROPN
        && sentence.token(hit.from()).capitalised()
        && hit.from() > 0;
  }

  private static List<Goods> joined(SentenceReading sentence, List<One> ones) {
    List<Goods> runs = new ArrayList<>();
    int i = 0;
    while (i < ones.size()) {
      int j = i;
      List<String> labels = new ArrayList<>();
      Set<String> markets = new HashSet<>();
      labels.add(ones.get(i).label());
      markets.add(ones.get(i).market());
      while (j + 1 < ones.size() && together(sentence, ones.get(j), ones.get(j + 1))) {
        j++;
        if (markets.add(ones.get(j).market())) {
          labels.add(ones.get(j).label());
        }
      }
      runs.add(new Goods(ones.get(i).from(), ones.get(j).to(), labels));
      i = j + 1;
    }
    return runs;
  }

  /** Whether only a comma, 'and', amounts and adjectives stand between. */
  private static boolean together(SentenceReading sentence, One first, One second) {
    if (second.from() - first.to() > GAP) {
      return false;
    }
    boolean joint = false;
    for (int i = first.to(); i < second.from(); i++) {
      Token token = sentence.token(i);
      if (token.is(",") || token.tag() == Tag.CCONJ) {
        joint = true;
      } else if (token.tag().verbal()
          || token.tag() == Tag.ADP && !token.is("of")
          || token.is(";")) {
        return false;
      }
    }
    return joint;
  }
}
