package org.spoor.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words by Unicode's rules, with dictionaries for scripts that write none. Not safe
 * to share between threads.
 */
final class WordCutter {
  /** Longer words are cut off here, in UTF-16 code units. */
  private static final int MAX_WORD = 64;

  /** Made when it is needed first: it takes longer than most searches. */
  private Optional<Rules> rules = Optional.empty();

  /**
   * A word of a text.
   *
   * @param start in UTF-16 code units, inclusive
   * @param end exclusive
   */
  record Cut(String word, int start, int end) {}

  /** Hands over the words of a text in order. */
  void cut(String text, Consumer<Cut> sink) {
    if (text.chars().allMatch(WordCutter::isSimple)) {
      cutAtSpaces(text, sink);
      return;
    }
    if (rules.isEmpty()) {
      rules = Optional.of(new Rules());
    }
    rules.get().cut(text, sink);
  }

  /** Of a text that is nothing but these, the rules make words at the spaces, as most queries. */
  private static boolean isSimple(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ';
  }

  private static void cutAtSpaces(String text, Consumer<Cut> sink) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          sink.accept(new Cut(text.substring(start, Math.min(i, start + MAX_WORD)), start, i));
        }
        start = i + 1;
      }
    }
  }

  /** Unicode's rules. */
  private static final class Rules {
    private final ICUTokenizer tokenizer =
        new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
    private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);

    void cut(String text, Consumer<Cut> sink) {
      try {
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
          int end = offset.endOffset();
          sink.accept(new Cut(wordOf(), offset.startOffset(), end));
        }
        tokenizer.end();
        tokenizer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String wordOf() {
      int length = Math.min(term.length(), MAX_WORD);
      if (length < term.length() && Character.isHighSurrogate(term.charAt(length - 1))) {
        length--;
      }
      return new String(term.buffer(), 0, length);
    }
  }
}
