package org.spoor.resolve.name;

import java.util.List;
import java.util.TreeSet;

/**
 * Keys for finding candidates: two names that {@link NameMatcher} accepts nearly always share one,
 * so only names with a common key need to be compared. How nearly is measured by {@code
 * tools/names}.
 *
 * <p>A key is the consonants of a word as they sound (the same for all scripts and most spellings),
 * of two neighbours written together, the identity of a name that has several forms ({@code ~12})
 * or a short form ({@code ^34}), a number that is all of a name, or an acronym ({@code =irgc}).
 */
public final class NameKeys {
  private static final int MOST_WORDS = 8;
  private static final int KEY_LENGTH = 7;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 6;

  private NameKeys() {}

  /** The keys of a name, few, distinct and sorted; none for a name without words. */
  public static List<String> of(Name name) {
    TreeSet<String> keys = new TreeSet<>();
    for (Reading reading : name.readings()) {
      add(reading, keys);
    }
    return List.copyOf(keys);
  }

  private static void add(Reading reading, TreeSet<String> keys) {
    List<Word> names = reading.words().stream().filter(Word::carriesKey).limit(MOST_WORDS).toList();
    List<Word> words = names.isEmpty() ? reading.words() : names;
    for (Word word : words) {
      put(word.bones, keys);
      put(word.otherBones, keys);
      for (int form : word.forms) {
        keys.add("~" + form);
      }
      for (int form : word.shorts) {
        keys.add("^" + form);
      }
    }
    joined(reading.words(), keys);
    if (!reading.personal()) {
      acronyms(reading.words(), keys);
    }
  }

  private static void put(String bones, TreeSet<String> keys) {
    if (!bones.isEmpty()) {
      keys.add(bones.length() > KEY_LENGTH ? bones.substring(0, KEY_LENGTH) : bones);
    }
  }

  // What one name writes together another writes apart: Abd el-Malek, Abdelmalek.
  private static void joined(List<Word> words, TreeSet<String> keys) {
    int most = Math.min(words.size(), MOST_WORDS) - 1;
    for (int i = 0; i < most; i++) {
      Word first = words.get(i);
      Word second = words.get(i + 1);
      boolean named = first.role == Role.NAME || second.role == Role.NAME;
      if (named && first.role != Role.NUMBER && second.role != Role.NUMBER) {
        put(Sound.bones(Sound.of(first.latin + second.latin)), keys);
      }
    }
  }

  private static void acronyms(List<Word> words, TreeSet<String> keys) {
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    for (Word word : words) {
      if (word.role == Role.INITIAL || word.role == Role.TITLE || word.latin.isEmpty()) {
        continue;
      }
      boolean alone =
          word.role == Role.NAME
              && word.latin.length() >= SHORTEST_ACRONYM
              && word.latin.length() <= LONGEST_ACRONYM;
      if (alone && words.size() <= 2) {
        keys.add("=" + word.latin);
      }
      all.append(word.latin.charAt(0));
      if (word.role != Role.PARTICLE) {
        main.append(word.latin.charAt(0));
      }
    }
    acronym(all, keys);
    acronym(main, keys);
  }

  private static void acronym(StringBuilder letters, TreeSet<String> keys) {
    if (letters.length() >= SHORTEST_ACRONYM && letters.length() <= LONGEST_ACRONYM) {
      keys.add("=" + letters);
    }
  }
}
