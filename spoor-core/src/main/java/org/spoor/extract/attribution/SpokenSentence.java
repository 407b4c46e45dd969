package org.spoor.extract.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.model.Span;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/**
 * A sentence with the quotations that stand in it; the questions that reading speech asks of it.
 */
final class SpokenSentence {
  private static final Set<String> TIME =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "tonight",
          "weekend",
          "day",
          "midyear",
          "spring",
          "summer",
          "autumn",
          "winter",
          "weeks",
          "months",
          "years",
          "days",
          "hours");

  final int index;
  final SentenceReading reading;

  /** For each token the quotation that it belongs to, marks included, or -1. */
  private final int[] quotation;

  private SpokenSentence(int index, SentenceReading reading, int[] quotation) {
    this.index = index;
    this.reading = reading;
    this.quotation = quotation;
  }

  /** All sentences of a document, each with its quotations. */
  static SpokenSentence[] of(Reading reading, List<Quotation> quotations) {
    SpokenSentence[] all = new SpokenSentence[reading.sentences().size()];
    for (int s = 0; s < all.length; s++) {
      SentenceReading sentence = reading.sentences().get(s);
      int[] inside = new int[sentence.size()];
      Arrays.fill(inside, -1);
      all[s] = new SpokenSentence(s, sentence, inside);
    }
    for (int q = 0; q < quotations.size(); q++) {
      Quotation one = quotations.get(q);
      for (int s = one.firstSentence(); s <= one.lastSentence(); s++) {
        int[] inside = all[s].quotation;
        int from = s == one.firstSentence() ? one.firstToken() : 0;
        int to = s == one.lastSentence() ? one.lastToken() + 1 : inside.length;
        Arrays.fill(inside, from, to, q);
      }
    }
    return all;
  }

  int size() {
    return quotation.length;
  }

  Token token(int i) {
    return reading.token(i);
  }

  boolean in(int i) {
    return i >= 0 && i < quotation.length;
  }

  /** The quotation at a token, or -1. */
  int quotation(int i) {
    return in(i) ? quotation[i] : -1;
  }

  boolean is(int i, String word) {
    return in(i) && token(i).lower().equals(word);
  }

  boolean any(int i, Set<String> words) {
    return in(i) && words.contains(token(i).lower());
  }

  boolean tag(int i, Tag tag) {
    return in(i) && token(i).tag() == tag;
  }

  /** A noun by its tag, or by the list of speakers where the tagger took it for an adjective. */
  boolean nominal(int i) {
    if (!in(i)) {
      return false;
    }
    Tag tag = token(i).tag();
    if (tag.nominal()) {
      return true;
    }
    return (tag == Tag.ADJ || tag == Tag.X) && hit(SpeechLexicon.SPEAKER, i).isPresent();
  }

  boolean comma(int i) {
    return is(i, ",");
  }

  boolean dash(int i) {
    return in(i)
        && ("–".equals(token(i).text())
            || "—".equals(token(i).text())
            || "--".equals(token(i).text())
            || "-".equals(token(i).text()));
  }

  boolean time(int i) {
    return any(i, TIME);
  }

  /** A verb that can be the verb of a clause: no -ing form, no bare participle. */
  boolean finite(int i) {
    if (!in(i)) {
      return false;
    }
    Token token = token(i);
    if (token.lower().charAt(0) == '\'' && tag(i - 1, Tag.PRON)) {
      return token.is("'s") || token.is("'re") || token.is("'ve") || token.is("'m");
    }
    if (!token.tag().verbal()
        || token.form() == VerbForm.ING
        || token.form() == VerbForm.PARTICIPLE) {
      return false;
    }
    if (token.form() == VerbForm.BASE && token.tag() == Tag.VERB) {
      return !is(i - 1, "to");
    }
    return !token.is("be") && !token.is("been") && !token.is("being") && !is(i - 1, "to");
  }

  /** Marks that end a sentence. */
  boolean stop(int i) {
    return is(i, ".") || is(i, "!") || is(i, "?") || is(i, "…") || is(i, "...");
  }

  Optional<Hit> hit(String list, int i) {
    return reading.hitAt(list, i);
  }

  Span span(int from, int to) {
    return reading.sentence().span(from, to);
  }
}
