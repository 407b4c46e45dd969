package org.spoor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Groups the tokens of a block into sentences. */
final class SentenceSplitter {
  /** A sentence that goes on longer is cut: no text may make the work on one sentence unbounded. */
  static final int LONGEST = 250;

  private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", ")", "]", "»", "''");
  private static final Set<String> OPENING =
      Set.of("\"", "“", "‘", "'", "(", "[", "«", "„", "–", "—", "-", "…", "$", "€", "£");

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The sentences in order; together they hold every token once. */
  List<List<RawToken>> split(List<RawToken> tokens) {
    List<List<RawToken>> sentences = new ArrayList<>();
    int first = 0;
    int i = 0;
    while (i < tokens.size()) {
      int last = i;
      if (stop(tokens, i)) {
        last = withClosing(tokens, i, first);
        if (last + 1 >= tokens.size() || starts(tokens, i, last + 1)) {
          sentences.add(tokens.subList(first, last + 1));
          first = last + 1;
        }
      } else if (i - first + 1 >= LONGEST) {
        sentences.add(tokens.subList(first, i + 1));
        first = i + 1;
      }
      i = last + 1;
    }
    if (first < tokens.size()) {
      sentences.add(tokens.subList(first, tokens.size()));
    }
    return sentences;
  }

  private boolean stop(List<RawToken> tokens, int i) {
    String text = tokens.get(i).text();
    return switch (text) {
      case "." -> !initial(tokens, i);
      case "!", "?", "...", "…" -> true;
      default ->
          text.length() > 1
              && text.charAt(text.length() - 1) == '.'
              && i + 1 < tokens.size()
              && abbreviations.endsSentence(text);
    };
  }

  /** Whether the stop belongs to the initial of a name: 'John A. Woodcock'. */
  private static boolean initial(List<RawToken> tokens, int stop) {
    if (stop < 2 || stop + 1 >= tokens.size()) {
      return false;
    }
    String letter = tokens.get(stop - 1).text();
    String before = tokens.get(stop - 2).text();
    String after = tokens.get(stop + 1).text();
    return letter.length() == 1
        && Character.isUpperCase(letter.charAt(0))
        && tokens.get(stop - 1).end() == tokens.get(stop).start()
        && (Character.isUpperCase(before.charAt(0)) || before.equals("."))
        && Character.isUpperCase(after.charAt(0))
        && !STARTERS.contains(after);
  }

  private static int withClosing(List<RawToken> tokens, int stop, int first) {
    int last = stop;
    while (last + 1 < tokens.size()
        && CLOSING.contains(tokens.get(last + 1).text())
        && closes(tokens, last + 1, first)) {
      last++;
    }
    return last;
  }

  /** A straight quotation mark closes when it stands right behind the mark before it. */
  private static boolean closes(List<RawToken> tokens, int i, int first) {
    return i > first && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  /** Whether a sentence can start with the token at {@code next}. */
  private static boolean starts(List<RawToken> tokens, int stop, int next) {
    RawToken before = tokens.get(next - 1);
    RawToken token = tokens.get(next);
    boolean gap = token.start() > before.end();
    int at = next;
    while (at < tokens.size() - 1 && OPENING.contains(tokens.get(at).text())) {
      at++;
    }
    char c = tokens.get(at).text().charAt(0);
    boolean capital = Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
    String mark = tokens.get(stop).text();
    if (mark.equals("…") || mark.equals("...")) {
      return gap && capital;
    }
    if (mark.length() > 1) {
      // An abbreviation: only an unmistakable start counts.
      return gap && capital && STARTERS.contains(tokens.get(at).text());
    }
    if (!gap) {
      // 'isolated.]”A Bunch', but not 'example.com' or '.22'
      return capital && next - 1 > stop;
    }
    if (before.text().equals("”") || before.text().equals("\"") || before.text().equals("’")) {
      return capital || Character.isDigit(c);
    }
    return capital || Character.isDigit(c) || at > next;
  }

  /** Words that start a sentence after an abbreviation and hardly ever go on with a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "He",
          "She",
          "It",
          "They",
          "We",
          "His",
          "Her",
          "This",
          "That",
          "These",
          "Those",
          "But",
          "And",
          "However",
          "According",
          "As",
          "For",
          "There",
          "If",
          "When",
          "After",
          "Before",
          "Since",
          "While",
          "Although",
          "Both",
          "Its",
          "Their",
          "Some",
          "Many",
          "More",
          "Most",
          "All",
          "Authorities",
          "Police",
          "Officials");
}
