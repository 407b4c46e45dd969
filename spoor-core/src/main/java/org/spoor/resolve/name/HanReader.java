package org.spoor.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a run of Han characters is read: in Chinese always, in Japanese and Korean where the tables
 * know every part of it.
 *
 * @param parts the characters of each Chinese reading
 * @param chinese syllables in pinyin without tones
 * @param japanese words; empty where not known
 * @param korean syllables; empty where not known
 */
record HanReader(
    List<String> parts, List<String> chinese, List<String> japanese, List<String> korean) {
  private static final int LONGEST_PART = 3;

  /** Whether the text begins with a Han character. */
  static boolean han(String text) {
    return text.charAt(0) >= 0x2E80
        && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  static HanReader read(String text, NameTables tables) {
    List<String> parts = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    List<String> japanese = new ArrayList<>();
    List<String> korean = new ArrayList<>();
    boolean japaneseKnown = true;
    boolean koreanKnown = true;
    int at = 0;
    int end = Math.min(text.length(), Word.MAX_LENGTH);
    while (at < end) {
      int length = Math.min(LONGEST_PART, end - at);
      Optional<NameTables.HanReading> reading = tables.han(text.substring(at, at + length));
      while (reading.isEmpty() && length > 1) {
        length--;
        reading = tables.han(text.substring(at, at + length));
      }
      if (reading.isPresent()) {
        parts.add(text.substring(at, at + length));
        chinese.add(reading.get().chinese());
        japanese.add(reading.get().japanese());
        korean.addAll(List.of(reading.get().korean().split(" ")));
        japaneseKnown &= !reading.get().japanese().isEmpty();
        koreanKnown &= !reading.get().korean().isEmpty();
      } else {
        int codePoint = text.codePointAt(at);
        length = Character.charCount(codePoint);
        if (letters(OtherScripts.latin(Character.toString(codePoint)), chinese)) {
          parts.add(Character.toString(codePoint));
        }
        japaneseKnown = false;
        koreanKnown = false;
      }
      at += length;
    }
    return new HanReader(
        List.copyOf(parts),
        List.copyOf(chinese),
        japaneseKnown ? List.copyOf(japanese) : List.of(),
        koreanKnown ? List.copyOf(korean) : List.of());
  }

  private static boolean letters(String latin, List<String> into) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    if (!letters.isEmpty()) {
      into.add(letters.toString());
    }
    return !letters.isEmpty();
  }
}
