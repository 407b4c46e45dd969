package org.spoor.extract.numeral;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoor.text.Sentence;
import org.spoor.text.Token;

/**
 * A sentence as a row of atoms: its tokens, compounds of numbers taken apart at their hyphens.
 *
 * <p>{@code 57-million-euro} is one token and three atoms, the later two {@linkplain #hyphenated
 * hyphenated}. Words outside the row read as empty, so that rules may look around freely.
 */
public final class Strip {
  private final Sentence sentence;
  private int size;
  private String[] lower;
  private String[] text;
  private int[] start;
  private int[] end;
  private int[] token;
  private boolean[] hyphen;
  private @Nullable NumberWord[] word;
  private boolean numbers;

  private Strip(Sentence sentence) {
    this.sentence = sentence;
    int room = sentence.size() + 8;
    lower = new String[room];
    text = new String[room];
    start = new int[room];
    end = new int[room];
    token = new int[room];
    hyphen = new boolean[room];
    word = new @Nullable NumberWord[room];
  }

  /** The atoms of a sentence. */
  public static Strip of(Sentence sentence) {
    Strip strip = new Strip(sentence);
    NumberWords words = NumberWords.get();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      strip.enter(tokens.get(i), i, words);
    }
    return strip;
  }

  private void enter(Token from, int index, NumberWords words) {
    String lowered = from.lower();
    int cut = cut(lowered, 0);
    if (cut > 0 && lowered.length() < 60) {
      String head = lowered.substring(0, cut);
      boolean counts =
          from.numeric()
              || words.find(head) != null
              || words.prefix(head)
              || number(lowered, words);
      if (counts) {
        pieces(from, index, words);
        return;
      }
    } else if (code(from.text())) {
      boolean exact = from.text().length() == from.end() - from.start();
      int middle = exact ? from.start() + 3 : from.end();
      add(
          lowered.substring(0, 3),
          from.text().substring(0, 3),
          from.start(),
          middle,
          index,
          false,
          words);
      add(
          lowered.substring(3),
          from.text().substring(3),
          exact ? middle : from.start(),
          from.end(),
          index,
          false,
          words);
      return;
    }
    add(lowered, from.text(), from.start(), from.end(), index, false, words);
  }

  private static boolean number(String lowered, NumberWords words) {
    int last = lowered.lastIndexOf('-');
    return words.find(lowered.substring(last + 1)) != null;
  }

  /** USD115: a code of three capitals with a number. */
  private static boolean code(String text) {
    int n = text.length();
    if (n < 4) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (i < 3 ? c < 'A' || c > 'Z' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int cut(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\u00ad') {
        return i;
      }
    }
    return -1;
  }

  private void pieces(Token from, int index, NumberWords words) {
    String lowered = from.lower();
    // A word that was mended at a line end is shorter than its place: its pieces share that place.
    boolean exact = lowered.length() == from.end() - from.start();
    int at = 0;
    while (at <= lowered.length()) {
      int cut = cut(lowered, at);
      int to = cut < 0 ? lowered.length() : cut;
      if (to > at) {
        add(
            lowered.substring(at, to),
            from.text().length() == lowered.length()
                ? from.text().substring(at, to)
                : lowered.substring(at, to),
            exact ? from.start() + at : from.start(),
            exact ? from.start() + to : from.end(),
            index,
            at > 0,
            words);
      }
      at = to + 1;
    }
  }

  private void add(
      String lowered,
      String written,
      int from,
      int to,
      int index,
      boolean hyphenated,
      NumberWords words) {
    if (size == lower.length) {
      grow();
    }
    lower[size] = lowered;
    text[size] = written;
    start[size] = from;
    end[size] = to;
    token[size] = index;
    hyphen[size] = hyphenated;
    NumberWord found = words.find(lowered);
    word[size] = found;
    if (found != null
        || NumeralParser.numeric(lowered)
        || DigitReader.vulgar(lowered.charAt(0)) > 0) {
      numbers = true;
    }
    size++;
  }

  private void grow() {
    int room = size * 2;
    lower = Arrays.copyOf(lower, room);
    text = Arrays.copyOf(text, room);
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    token = Arrays.copyOf(token, room);
    hyphen = Arrays.copyOf(hyphen, room);
    word = Arrays.copyOf(word, room);
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /**
   * The words at a place of the sentence, as they are written, one blank where there is white
   * space.
   */
  public String words(org.spoor.model.Span span) {
    StringBuilder out = new StringBuilder(span.length());
    for (int i = 0; i < size; i++) {
      if (start[i] < span.start() || end[i] > span.end()) {
        continue;
      }
      if (!out.isEmpty() && hyphen[i]) {
        out.append('-');
      } else if (!out.isEmpty() && start[i] > end[i - 1]) {
        out.append(' ');
      }
      out.append(text[i]);
    }
    return out.toString();
  }

  /** How many atoms there are. */
  public int size() {
    return size;
  }

  /** Whether any atom has to do with numbers. */
  public boolean hasNumbers() {
    return numbers;
  }

  /** The atom in lower case; empty outside the row. */
  public String lower(int i) {
    return i >= 0 && i < size ? lower[i] : "";
  }

  /** The atom as written; empty outside the row. */
  public String text(int i) {
    return i >= 0 && i < size ? text[i] : "";
  }

  /** Whether the atom is this word; false outside the row. */
  public boolean is(int i, String other) {
    return i >= 0 && i < size && lower[i].equals(other);
  }

  /** First UTF-16 code unit in the document's text. */
  public int start(int i) {
    return start[i];
  }

  /** After the last UTF-16 code unit in the document's text. */
  public int end(int i) {
    return end[i];
  }

  /** Position of the atom's token in the sentence. */
  public int token(int i) {
    return token[i];
  }

  /** The token that the atom is, or is a piece of. */
  public Token tokenOf(int i) {
    return sentence.token(token[i]);
  }

  /** The first atom of a token. */
  public int atomOf(int tokenIndex) {
    int low = Math.min(tokenIndex, size - 1);
    while (low < size - 1 && token[low] < tokenIndex) {
      low++;
    }
    return low;
  }

  /** Whether a hyphen inside a compound stands before the atom. */
  public boolean hyphenated(int i) {
    return i >= 0 && i < size && hyphen[i];
  }

  /** Whether nothing, or only a hyphen inside a compound, stands between it and the atom before. */
  public boolean glued(int i) {
    return i > 0 && i < size && (hyphen[i] || start[i] == end[i - 1]);
  }

  /** The number word here, if it is one. */
  public @Nullable NumberWord word(int i) {
    return i >= 0 && i < size ? word[i] : null;
  }
}
