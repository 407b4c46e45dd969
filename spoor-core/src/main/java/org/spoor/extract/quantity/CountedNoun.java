package org.spoor.extract.quantity;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Strip;
import org.spoor.model.Span;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** The noun group that an amount counts, by parts of speech. */
final class CountedNoun {
  /** No group has more words. */
  private static final int LONGEST = 8;

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

  /** The end of the group that starts at a token; -1 where none does. */
  private static int end(Strip strip, int from) {
    int head = -1;
    int n = Math.min(strip.sentence().size(), from + LONGEST);
    for (int i = from; i < n; i++) {
      Token token = strip.sentence().token(i);
      Tag tag = token.tag();
      if (tag.nominal()) {
        if (token.is("-") || !token.word() && !token.numeric()) {
          break;
        }
        head = i + 1;
        // A plural ends a group, unless another noun follows ('arms dealers').
        continue;
      }
      boolean inside =
          tag == Tag.ADJ
              || tag == Tag.VERB && head < 0 && participle(token)
              || tag == Tag.ADV && head < 0
              || tag == Tag.CCONJ && head < 0 && i > from && token.is("and")
              || tag == Tag.PUNCT && head < 0 && i > from && (token.is(",") || token.is("-"));
      if (!inside || tag == Tag.ADJ && head >= 0 && !nounFollows(strip, i, n)) {
        break;
      }
      if (tag == Tag.ADV
          && i + 1 < n
          && strip.sentence().token(i + 1).tag().verbal()
          && !participle(strip.sentence().token(i + 1))) {
        break;
      }
    }
    return head;
  }

  private static boolean participle(Token token) {
    return token.form().participle() || token.lower().endsWith("ing");
  }

  private static boolean nounFollows(Strip strip, int i, int n) {
    return i + 1 < n && strip.sentence().token(i + 1).tag() == Tag.NOUN;
  }
}
