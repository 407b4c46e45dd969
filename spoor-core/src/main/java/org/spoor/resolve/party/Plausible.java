package org.spoor.resolve.party;

import java.util.List;
import java.util.regex.Pattern;
import org.spoor.model.Party;

/** Which mentions are names of parties, and which are captions, plurals and broken words. */
final class Plausible {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS_OF_PERSON = 7;

  /** From so many letters on, capitals alone are a caption or a place line, not an acronym. */
  private static final int CAPTION = 6;

  private static final Pattern BROKEN = Pattern.compile("\\p{Lu}{2}\\p{Ll}{2,}");
  private static final Pattern COMPOUND =
      Pattern.compile(
          ".*-(?:linked|based|backed|led|made|born|owned|controlled|sponsored|speaking)");

  private final Lore lore;

  Plausible(Lore lore) {
    this.lore = lore;
  }

  /** Whether the text can be the name of a party of this type. */
  boolean name(String name, Party.Type type) {
    String plain = SlotNames.plain(name);
    if (plain.length() < 2 || plain.length() > LONGEST || !lettered(plain)) {
      return false;
    }
    return switch (type) {
      case PERSON -> person(plain);
      case ORGANISATION, AGENCY, GROUP -> body(plain);
      case STATE -> true;
    };
  }

  private static boolean lettered(String plain) {
    return plain.codePoints().anyMatch(Character::isLetter);
  }

  private boolean person(String plain) {
    List<String> words = Folding.words(plain);
    if (words.size() > MOST_WORDS_OF_PERSON || plain.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean capital = false;
    boolean common = true;
    for (String word : words) {
      capital |= !Character.isLowerCase(word.codePointAt(0));
      common &= lore.words().noun(Folding.fold(word));
      if (BROKEN.matcher(word).matches()) {
        return false;
      }
    }
    return capital && !common;
  }

  private boolean body(String plain) {
    String folded = Folding.fold(plain);
    if (!lore.known().named(folded).isEmpty() || lore.states().named(folded).isPresent()) {
      return true;
    }
    if (plain.indexOf(' ') >= 0) {
      return true;
    }
    boolean shouted =
        plain.length() >= CAPTION && plain.codePoints().allMatch(Character::isUpperCase);
    return !shouted && !COMPOUND.matcher(folded).matches() && !lore.words().noun(folded);
  }
}
