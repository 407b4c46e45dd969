package org.spoor.index;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes the forms of words, remembering the last ones. Not safe to share between threads. */
final class WordForms {
  /** Words remembered; texts repeat few words very often. */
  private static final int REMEMBERED = 60_000;

  private final LatinLetters letters = new LatinLetters();
  private final OneWord one = new OneWord();
  private final TokenStream stems = new KStemFilter(one);
  private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);
  private final Map<String, WordForm> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WordForm> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The forms of a word as it stands in a text. */
  WordForm of(String surface) {
    WordForm form = known.get(surface);
    if (form == null) {
      form = make(withoutPossessive(surface));
      known.put(surface, form);
    }
    return form;
  }

  /** English {@code 's} is no part of a word that is looked for. */
  private static String withoutPossessive(String surface) {
    int stem = surface.length() - 2;
    boolean possessive =
        stem > 0
            && (surface.charAt(stem) == '\'' || surface.charAt(stem) == '\u2019')
            && (surface.charAt(stem + 1) == 's' || surface.charAt(stem + 1) == 'S');
    return possessive ? surface.substring(0, stem) : surface;
  }

  private WordForm make(String surface) {
    String folded = ICUFoldingFilter.NORMALIZER.normalize(surface);
    String exact = folded.isEmpty() ? surface.toLowerCase(Locale.ROOT) : folded;
    String latin = plain(surface) ? exact : letters.of(surface);
    int first = surface.codePointAt(0);
    boolean vowelless = LatinLetters.withoutVowels(first);
    return new WordForm(
        exact,
        latin.equals(exact) ? "" : latin,
        stemOf(exact),
        pictographic(first) ? "" : NameSkeleton.of(latin, vowelless),
        nameLike(first),
        vowelless);
  }

  private String stemOf(String exact) {
    if (!plain(exact)) {
      return "";
    }
    try {
      one.word = exact;
      stems.reset();
      stems.incrementToken();
      String found = stem.toString();
      stems.end();
      stems.close();
      return found.equals(exact) ? "" : found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean plain(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  private static boolean nameLike(int letter) {
    return Character.isLetter(letter) && !Character.isLowerCase(letter);
  }

  private static boolean pictographic(int letter) {
    return switch (UScript.getScript(letter)) {
      case UScript.HAN, UScript.HANGUL, UScript.HIRAGANA, UScript.KATAKANA -> true;
      default -> false;
    };
  }

  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (word.isEmpty()) {
        return false;
      }
      term.append(word);
      word = "";
      return true;
    }
  }
}
