package org.spoor.index;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * Writes a word of any script in small letters a to z, as newspapers would: Cyrillic by a table,
 * the other scripts by CLDR's transliteration. Not safe to share between threads.
 */
final class LatinLetters {
  private static final Map<Character, String> CYRILLIC = cyrillic();

  /** Carons stand for sounds that newspapers write with an h. */
  private static final Map<Character, String> CARONS = Map.of('š', "sh", 'ž', "zh", 'č', "ch");

  /** Made when it is needed first: it takes longer than most searches. */
  private Optional<Transliterator> anyToLatin = Optional.empty();

  /** The word in small Latin letters and digits, without marks; may be empty. */
  String of(String word) {
    String small = Normalizer2.getNFCInstance().normalize(word).toLowerCase(Locale.ROOT);
    StringBuilder known = new StringBuilder(small.length() + 8);
    boolean foreign = false;
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      String latin = CYRILLIC.get(c);
      known.append(latin == null ? String.valueOf(c) : latin);
      foreign |= latin == null && c >= 0x0250 && Character.isLetter(c);
    }
    String spelled = known.toString();
    if (foreign) {
      spelled = anyToLatin().transliterate(spelled).toLowerCase(Locale.ROOT);
      spelled = Normalizer2.getNFCInstance().normalize(spelled);
    }
    StringBuilder out = new StringBuilder(spelled.length() + 4);
    for (int i = 0; i < spelled.length(); i++) {
      char c = spelled.charAt(i);
      String latin = CARONS.get(c);
      out.append(latin == null ? String.valueOf(c) : latin);
    }
    return lettersOf(ICUFoldingFilter.NORMALIZER.normalize(out));
  }

  private Transliterator anyToLatin() {
    if (anyToLatin.isEmpty()) {
      anyToLatin = Optional.of(Transliterator.getInstance("Any-Latin"));
    }
    return anyToLatin.get();
  }

  /** Whether its script writes no short vowels. */
  static boolean withoutVowels(int letter) {
    return switch (UScript.getScript(letter)) {
      case UScript.ARABIC, UScript.HEBREW, UScript.SYRIAC -> true;
      default -> false;
    };
  }

  private static String lettersOf(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static Map<Character, String> cyrillic() {
    Map<Character, String> table = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(LatinLetters.class.getResourceAsStream("cyrillic.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && line.indexOf(',') == 1)
          .forEach(line -> table.put(line.charAt(0), line.substring(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }
}
