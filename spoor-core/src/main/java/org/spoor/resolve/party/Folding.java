package org.spoor.resolve.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as keys: small letters without accents, one kind of blank, apostrophe and hyphen. */
final class Folding {
  private Folding() {}

  /** The folded name, without article; two spellings that differ by letters stay different. */
  static String fold(String name) {
    String plain = SlotNames.plain(name);
    StringBuilder out = new StringBuilder(plain.length());
    String marked = ascii(plain) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFKD);
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '’', '‘', 'ʼ', '`' -> out.append('\'');
        case '–', '—', '‐', '‑' -> out.append('-');
        case '“', '”', '„', '«', '»', '"', ',' -> {}
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString().toLowerCase(Locale.ROOT).strip();
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }

  /** The words between single blanks. */
  static List<String> words(String folded) {
    List<String> words = new ArrayList<>(4);
    int at = 0;
    while (at < folded.length()) {
      int blank = folded.indexOf(' ', at);
      int end = blank < 0 ? folded.length() : blank;
      if (end > at) {
        words.add(folded.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }
}
