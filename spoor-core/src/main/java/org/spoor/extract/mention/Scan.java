package org.spoor.extract.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.text.Block;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/**
 * A sentence laid out for reading names: at each token the longest term of the name lists and of
 * the titles that starts there. Bounded by the sentence; used by one thread.
 */
final class Scan {
  final int index;
  final SentenceReading reading;
  final List<Token> tokens;
  private final @Nullable Hit[] names;
  private final @Nullable Hit[] titles;
  private final @Nullable Hit[] titleEnds;
  private final @Nullable Hit[] ambiguous;
  private final @Nullable Hit[] nationalities;

  /** Whether capitals tell nothing: a headline in title case, a line in capitals. */
  final boolean capitalsTellNothing;

  Scan(int index, SentenceReading reading) {
    this.index = index;
    this.reading = reading;
    this.tokens = reading.tokens();
    int n = tokens.size();
    names = new @Nullable Hit[n];
    titles = new @Nullable Hit[n];
    titleEnds = new @Nullable Hit[n + 1];
    ambiguous = new @Nullable Hit[n];
    nationalities = new @Nullable Hit[n];
    for (Hit hit : reading.hits()) {
      String list = hit.entry().list();
      if (list.equals("title")) {
        longest(titles, hit.from(), hit);
        titleEnds[hit.to()] = hit;
        continue;
      }
      if (list.equals("place_ambiguous")) {
        longest(ambiguous, hit.from(), hit);
        continue;
      }
      if (list.equals("nationality")) {
        longest(nationalities, hit.from(), hit);
      }
      int rank = NameWords.rank(list);
      if (rank >= 0) {
        Hit before = names[hit.from()];
        if (before == null
            || hit.to() > before.to()
            || hit.to() == before.to() && rank < NameWords.rank(before.entry().list())) {
          names[hit.from()] = hit;
        }
      }
    }
    capitalsTellNothing = titleCase();
  }

  private static void longest(@Nullable Hit[] hits, int at, Hit hit) {
    Hit before = hits[at];
    if (before == null || hit.to() > before.to()) {
      hits[at] = hit;
    }
  }

  private boolean titleCase() {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.word() && token.text().length() > 3) {
        words++;
        if (token.capitalised()) {
          capitals++;
        }
      }
    }
    Block.Kind kind = reading.sentence().block().kind();
    boolean heading = kind == Block.Kind.HEADLINE || kind == Block.Kind.HEADING;
    boolean closed = tokens.getLast().text().equals(".");
    return words >= 3
        && !closed
        && capitals >= words * (heading ? 0.75 : 0.9)
        && (heading || words >= 6);
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).lower().equals(word);
  }

  /** The term of a name list that starts here. */
  @Nullable Hit name(int i) {
    return i < names.length ? names[i] : null;
  }

  /** The title that starts here. */
  @Nullable Hit title(int i) {
    return i < titles.length ? titles[i] : null;
  }

  /** A title that ends before this token. */
  @Nullable Hit titleBefore(int i) {
    return titleEnds[i];
  }

  /** The place that starts here whose name is also a word or a person's. */
  @Nullable Hit ambiguousPlace(int i) {
    return i < ambiguous.length ? ambiguous[i] : null;
  }

  /** The nationality that starts here, also inside a longer name. */
  @Nullable Hit nationality(int i) {
    return i < nationalities.length ? nationalities[i] : null;
  }

  /** Whether the token is written like a part of a name. */
  boolean capital(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    String text = token.text();
    char c = text.charAt(0);
    if (Character.isUpperCase(c)) {
      return true;
    }
    // al-Assad, d'Estaing
    int dash = text.indexOf('-');
    return dash > 0
        && dash <= 3
        && dash + 1 < text.length()
        && Character.isUpperCase(text.charAt(dash + 1))
        && Character.isLetter(c);
  }

  /** Whether a sentence, or a quotation in it, starts with this token. */
  boolean starts(int i) {
    if (i == 0) {
      return true;
    }
    String before = tokens.get(i - 1).text();
    return switch (before) {
      case "“", "\"", "‘", ":", "–", "—", "(", "•", "[", "'" -> !before.equals("(");
      default -> false;
    };
  }

  /** Whether a word in capitals can start a name here. */
  boolean startsName(int i, NameWords words) {
    if (!capital(i)) {
      return false;
    }
    Token token = tokens.get(i);
    String lower = token.lower();
    boolean calendar = words.is(WordClass.CALENDAR, lower);
    if (words.is(WordClass.NEVER, lower) || calendar) {
      return !calendar
          && !token.allCapitals()
          && words.perhapsGiven(token.text())
          && capital(i + 1);
    }
    if (!starts(i)) {
      return token.tag() != Tag.PRON && token.tag() != Tag.DET;
    }
    boolean first = words.is(WordClass.NEVER_FIRST, lower);
    return switch (token.tag()) {
      case PROPN -> !first || capital(i + 1);
      case NOUN, ADJ, X -> !first && capital(i + 1) && !words.is(WordClass.NEVER, lower(i + 1));
      case VERB, AUX, ADV, ADP, DET, PRON, NUM, CCONJ, SCONJ, PART, INTJ, PUNCT, SYM ->
          words.given(token.text()) && capital(i + 1);
    };
  }
}
