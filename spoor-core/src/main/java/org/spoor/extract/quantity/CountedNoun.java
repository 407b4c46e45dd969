package org.spoor.extract.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Strip;
import org.spoor.model.Span;
import org.spoor.text.Sentence;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** The noun group that an amount counts, by parts of speech. */
final class CountedNoun {
  /** No group has more words. */
  private static final int LONGEST = 9;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "alongside",
          "amid",
          "among",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "below",
          "beneath",
          "beside",
          "besides",
          "between",
          "beyond",
          "by",
          "concerning",
          "despite",
          "down",
          "during",
          "except",
          "following",
          "for",
          "from",
          "in",
          "including",
          "inside",
          "into",
          "like",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "opposite",
          "out",
          "outside",
          "over",
          "past",
          "per",
          "plus",
          "regarding",
          "round",
          "since",
          "than",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "underneath",
          "unlike",
          "until",
          "up",
          "upon",
          "versus",
          "via",
          "with",
          "within",
          "without");

  private CountedNoun() {}

  /**
   * Where the group stands.
   *
   * @param from first token, inclusive
   * @param to last token, exclusive
   */
  record Group(int from, int to, Span span) {}

  /**
   * The group after an amount; {@code measured} where it has a unit, so that 'of' must lead to it.
   */
  static @Nullable Group after(Strip strip, int atom, boolean measured, boolean money) {
    if (atom >= strip.size()) {
      return null;
    }
    int at = atom;
    if (strip.is(at, "worth") && money) {
      at++;
    }
    if (strip.is(at, "of")) {
      at++;
    } else if (money && strip.is(at, "in") && strip.is(at + 1, "cash")) {
      at++;
    } else if (measured) {
      return null;
    }
    while (at < strip.size() && skipped(strip, at)) {
      at++;
    }
    if (at >= strip.size()) {
      return null;
    }
    if (strip.hyphenated(at)) {
      return piece(strip, at);
    }
    int from = strip.token(at);
    int to = end(strip, from);
    return to < 0 ? null : new Group(from, to, strip.sentence().span(from, to));
  }

  private static boolean skipped(Strip strip, int at) {
    return switch (strip.lower(at)) {
      case "the",
          "a",
          "an",
          "its",
          "their",
          "his",
          "her",
          "our",
          "these",
          "those",
          "such",
          "all",
          "other",
          "more",
          "additional",
          "further",
          "different",
          "separate" ->
          true;
      default -> false;
    };
  }

  /** '12-member': the piece of the compound. */
  private static Group piece(Strip strip, int at) {
    int token = strip.token(at);
    return new Group(token, token + 1, new Span(strip.start(at), strip.end(at)));
  }

  /**
   * The end of the group that starts at a token; -1 where none does.
   *
   * <p>What is counted is mostly a plural: until one is met the group may hold words that look like
   * verbs ('money laundering offences') and coordinated modifiers ('law enforcement and
   * intelligence officials'). Where none is met the group ends with its first run of nouns.
   */
  private static int end(Strip strip, int from) {
    Sentence sentence = strip.sentence();
    int n = Math.min(sentence.size(), from + LONGEST);
    int head = -1;
    boolean open = true;
    boolean joined = false;
    for (int i = from; i < n; i++) {
      Token token = sentence.token(i);
      if (plural(token)) {
        return afterPlural(sentence, i + 1, n);
      }
      if (noun(token)) {
        if (open && !joined) {
          head = i + 1;
        }
        continue;
      }
      if (!modifier(sentence, i, n, head >= 0)) {
        break;
      }
      if (head >= 0) {
        open = false;
        joined |= token.tag() == Tag.CCONJ || token.is(",");
      }
    }
    return head;
  }

  private static int afterPlural(Sentence sentence, int from, int n) {
    int end = from;
    while (end < n && noun(sentence.token(end)) && !sentence.token(end).capitalised()) {
      end++;
    }
    return end;
  }

  private static boolean noun(Token token) {
    return token.tag().nominal() && (token.word() || token.numeric());
  }

  private static boolean plural(Token token) {
    return token.tag() == Tag.NOUN && !token.lower().equals(token.lemma());
  }

  /** Whether a word may stand before the head; {@code late} once a noun was met. */
  private static boolean modifier(Sentence sentence, int i, int n, boolean late) {
    Token token = sentence.token(i);
    return switch (token.tag()) {
      case ADJ -> true;
      case VERB ->
          late ? pluralNext(sentence, i + 1, n) : participle(token) || nounNext(sentence, i + 1, n);
      case ADV -> !late && i + 1 < n && modifies(sentence.token(i + 1));
      case CCONJ ->
          token.is("and")
              && i > 0
              && !plural(sentence.token(i - 1))
              && pluralAhead(sentence, i + 1, n);
      case PUNCT, SYM -> token.is("-") || (token.is(",") && !late && nounNext(sentence, i + 1, n));
      case PART, X -> token.word() && pluralAhead(sentence, i + 1, n);
      // Taggers take rare nouns for prepositions ('illegal tobacco production sites').
      case ADP -> i > 0 && !PREPOSITIONS.contains(token.lower()) && pluralAhead(sentence, i + 1, n);
      case NOUN, PROPN, AUX, DET, PRON, NUM, SCONJ, INTJ -> false;
    };
  }

  private static boolean modifies(Token token) {
    return token.tag() == Tag.ADJ || (token.tag() == Tag.VERB && participle(token));
  }

  private static boolean nounNext(Sentence sentence, int i, int n) {
    return i < n && (noun(sentence.token(i)) || sentence.token(i).tag() == Tag.ADJ);
  }

  private static boolean pluralNext(Sentence sentence, int i, int n) {
    return i < n && plural(sentence.token(i));
  }

  /** Whether a plural follows after nothing but nouns and adjectives. */
  private static boolean pluralAhead(Sentence sentence, int from, int n) {
    for (int i = from; i < Math.min(n, from + 4); i++) {
      Token token = sentence.token(i);
      if (plural(token)) {
        return true;
      }
      if (!noun(token) && token.tag() != Tag.ADJ) {
        return false;
      }
    }
    return false;
  }

  private static boolean participle(Token token) {
    return token.form().participle() || token.lower().endsWith("ing");
  }
}
