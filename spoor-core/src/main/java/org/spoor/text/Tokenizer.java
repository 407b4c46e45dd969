package org.spoor.text;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits text into words, numbers and marks.
 *
 * <p>Immutable and safe to share.
 */
public final class Tokenizer {
  /** No token is longer; what goes on becomes the next token. */
  /** Letters of a currency's code in ISO 4217. */
  private static final int CODE = 3;

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_TOKEN = 200;

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "s");

  /** First parts that keep their hyphen when a line ends after it. */
  private static final Set<String> HYPHENATING =
      Set.of(
          "all", "anti", "co", "counter", "cross", "ex", "far", "fast", "first", "full", "half",
          "high", "ill", "large", "long", "low", "mafia", "mid", "multi", "near", "non", "off",
          "on", "one", "post", "pre", "pro", "quasi", "re", "second", "self", "semi", "short",
          "small", "so", "state", "third", "two", "three", "four", "five", "vice", "well", "year");

  private final Abbreviations abbreviations;

  /** A tokenizer that knows these abbreviations. */
  public Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The lower-case words and marks of a phrase, as they appear in {@link Token#lower()}. */
  public List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (RawToken token : tokenise(phrase, 0, phrase.length())) {
      words.add(lower(token.text()));
    }
    return words;
  }

  /** The words and marks of a phrase as they are written, as in {@link Token#text()}. */
  public List<String> spellings(String phrase) {
    List<String> words = new ArrayList<>();
    for (RawToken token : tokenise(phrase, 0, phrase.length())) {
      words.add(token.text());
    }
    return words;
  }

  /** Lower case with straight apostrophes and plain hyphens. */
  public static String lower(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c >= 'a' && c <= 'z';
    }
    if (plain) {
      return text;
    }
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }

  /**
   * The tokens of a part of a text.
   *
   * @param from first UTF-16 code unit, inclusive
   * @param to last, exclusive
   */
  List<RawToken> tokenise(String text, int from, int to) {
    List<RawToken> tokens = new ArrayList<>((to - from) / 5 + 4);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (BlockSplitter.blank(c)) {
        at++;
      } else if (currencyCode(text, at, to)) {
        tokens.add(new RawToken(at, at + CODE, text.substring(at, at + CODE)));
        at += CODE;
      } else if (Character.isLetter(c) || c == '_' || c == '@' || c == '#') {
        at = word(text, at, to, tokens);
      } else if (digit(c)) {
        at = number(text, at, to, tokens);
      } else if (Character.isHighSurrogate(c) && at + 1 < to) {
        tokens.add(new RawToken(at, at + 2, text.substring(at, at + 2)));
        at += 2;
      } else {
        at = mark(text, at, to, tokens);
      }
    }
    return tokens;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 'PLN24,500': a currency's code to which the amount is glued. */
  private static boolean currencyCode(String text, int at, int to) {
    return at + CODE < to
        && digit(text.charAt(at + CODE))
        && Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && CURRENCIES.contains(text.substring(at, at + CODE));
  }

  private static boolean hyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00ad';
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
  }

  private int word(String text, int start, int to, List<RawToken> tokens) {
    if (address(text, start, to)) {
      int end = start;
      while (end < to && end - start < LONGEST_TOKEN && !BlockSplitter.blank(text.charAt(end))) {
        end++;
      }
      while (end > start + 1 && ".,;:)]}\"'”’>".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      tokens.add(new RawToken(start, end, text.substring(start, end)));
      return end;
    }
    int at = start + 1;
    StringBuilder mended = null;
    int copied = start;
    while (at < to && at - start < LONGEST_TOKEN) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)
          || c == '_'
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        at++;
      } else if (hyphen(c) && at + 1 < to) {
        char next = text.charAt(at + 1);
        if (Character.isLetterOrDigit(next)) {
          at += 2;
        } else {
          int resumed = afterLineEnd(text, at + 1, to);
          if (resumed < 0 || !Character.isLowerCase(text.charAt(resumed))) {
            break;
          }
          if (mended == null) {
            mended = new StringBuilder();
          }
          mended.append(text, copied, at);
          if (c != '\u00ad' && HYPHENATING.contains(lower(text.substring(start, at)))) {
            mended.append('-');
          }
          copied = resumed;
          at = resumed + 1;
        }
      } else if (c == '.' && at + 1 < to && dotted(text, start, at)) {
        // U.S., e.g., p.m.
        at++;
        boolean compound =
            at + 1 < to && hyphen(text.charAt(at)) && Character.isLetter(text.charAt(at + 1));
        if (at < to && !Character.isLetter(text.charAt(at)) && !compound) {
          break;
        }
      } else if (c == '&'
          && at + 1 < to
          && Character.isUpperCase(text.charAt(at + 1))
          && Character.isUpperCase(text.charAt(at - 1))) {
        at += 2;
      } else if (apostrophe(c)
          && at + 1 < to
          && Character.isLetter(text.charAt(at + 1))
          && !clitic(text, at, to)) {
        at += 2;
      } else {
        break;
      }
    }
    String whole =
        mended == null ? text.substring(start, at) : mended.append(text, copied, at).toString();
    if (at < to
        && text.charAt(at) == '.'
        && (abbreviations.contains(whole) || initial(text, start, at, to))) {
      at++;
      whole = whole + ".";
    }
    int end = at;
    String lowered = lower(whole);
    if (lowered.length() > 2
        && lowered.endsWith("n")
        && end + 1 < to
        && apostrophe(text.charAt(end))
        && text.charAt(end + 1) == 't'
        && mended == null) {
      // do|n't
      tokens.add(new RawToken(start, end - 1, whole.substring(0, whole.length() - 1)));
      tokens.add(new RawToken(end - 1, end + 2, text.substring(end - 1, end + 2)));
      return end + 2;
    }
    tokens.add(new RawToken(start, end, whole));
    if (end + 1 < to && apostrophe(text.charAt(end)) && clitic(text, end, to)) {
      int last = end + 1;
      while (last < to && Character.isLetter(text.charAt(last))) {
        last++;
      }
      tokens.add(new RawToken(end, last, text.substring(end, last)));
      return last;
    }
    return end;
  }

  /** Start of the next line's text when only white space with one line end lies between. */
  private static int afterLineEnd(String text, int from, int to) {
    int lineEnds = 0;
    int at = from;
    while (at < to && BlockSplitter.blank(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        lineEnds++;
      }
      at++;
    }
    return lineEnds == 1 && at < to ? at : -1;
  }

  /** Whether the apostrophe at this place starts 's, 're, 've, 'll, 'd, 'm or n't. */
  private static boolean clitic(String text, int at, int to) {
    int last = at + 1;
    while (last < to && last - at < 4 && Character.isLetter(text.charAt(last))) {
      last++;
    }
    if (last < to && Character.isLetterOrDigit(text.charAt(last))) {
      return false;
    }
    return switch (text.substring(at + 1, last).toLowerCase(Locale.ROOT)) {
      case "s", "re", "ve", "ll", "d", "m", "t" -> true;
      default -> false;
    };
  }

  /** A single capital with a stop between names: 'Gregory R. Logan'. */
  private static boolean initial(String text, int start, int dot, int to) {
    return dot == start + 1
        && Character.isUpperCase(text.charAt(start))
        && dot + 2 < to
        && text.charAt(dot + 1) == ' '
        && Character.isUpperCase(text.charAt(dot + 2));
  }

  private static boolean dotted(String text, int start, int dot) {
    // A single letter before the dot, and only single letters before that.
    int at = dot - 1;
    if (!Character.isLetter(text.charAt(at)) || (at > start && text.charAt(at - 1) != '.')) {
      return false;
    }
    return at > start
        || (dot + 2 < text.length()
            && Character.isLetter(text.charAt(dot + 1))
            && text.charAt(dot + 2) == '.');
  }

  private static boolean address(String text, int start, int to) {
    if (text.startsWith("http://", start)
        || text.startsWith("https://", start)
        || text.startsWith("www.", start)) {
      return true;
    }
    char c = text.charAt(start);
    if (c == '@' || c == '#') {
      return start + 1 < to && Character.isLetterOrDigit(text.charAt(start + 1));
    }
    for (int i = start; i < to && i - start < 64; i++) {
      char d = text.charAt(i);
      if (d == '@') {
        return i + 1 < to && Character.isLetter(text.charAt(i + 1));
      }
      if (!Character.isLetterOrDigit(d) && d != '.' && d != '_' && d != '-') {
        return false;
      }
    }
    return false;
  }

  private static int number(String text, int start, int to, List<RawToken> tokens) {
    int at = start + 1;
    while (at < to && at - start < LONGEST_TOKEN) {
      char c = text.charAt(at);
      if (digit(c)) {
        at++;
      } else if ((c == '.' || c == ',') && at + 1 < to && digit(text.charAt(at + 1))) {
        at += 2;
      } else {
        break;
      }
    }
    int letters = at;
    while (letters < to && letters - at < 12 && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    if (letters > at) {
      String tail = text.substring(at, letters).toLowerCase(Locale.ROOT);
      if (ORDINAL_ENDINGS.contains(tail)) {
        tokens.add(new RawToken(start, letters, text.substring(start, letters)));
        return letters;
      }
    } else if (at + 1 < to && hyphen(text.charAt(at)) && Character.isLetter(text.charAt(at + 1))) {
      // 20-year-old, 57-million: one compound
      int end = at + 1;
      while (end < to
          && end - start < LONGEST_TOKEN
          && (Character.isLetterOrDigit(text.charAt(end))
              || (hyphen(text.charAt(end))
                  && end + 1 < to
                  && Character.isLetter(text.charAt(end + 1))))) {
        end++;
      }
      tokens.add(new RawToken(start, end, text.substring(start, end)));
      return end;
    }
    tokens.add(new RawToken(start, at, text.substring(start, at)));
    return at;
  }

  private static int mark(String text, int start, int to, List<RawToken> tokens) {
    char c = text.charAt(start);
    if (apostrophe(c)
        && start + 1 < to
        && clitic(text, start, to)
        && start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || text.charAt(start - 1) == '.'
            || text.charAt(start - 1) == ')'
            || text.charAt(start - 1) == ']')) {
      int last = start + 1;
      while (last < to && Character.isLetter(text.charAt(last))) {
        last++;
      }
      tokens.add(new RawToken(start, last, text.substring(start, last)));
      return last;
    }
    int end = start + 1;
    while (end < to && end - start < 3 && text.charAt(end) == c && (c == '.' || c == '-')) {
      end++;
    }
    tokens.add(new RawToken(start, end, text.substring(start, end)));
    return end;
  }
}
