package org.spoor.resolve.name;

/**
 * One word of a name, with all that comparing asks for.
 *
 * <p>Immutable; the arrays are not changed after building.
 */
final class Word {
  /** Letters that are looked at; a longer word is cut. */
  static final int MAX_LENGTH = 40;

  final String surface;
  final String latin;
  final String sound;
  final String bones;

  /** The consonants where Arabic and Hebrew letters for long vowels are consonants. */
  final String otherBones;

  final String consonants;
  final String otherConsonants;

  final long letters;
  final Writing writing;
  final Role role;
  final double weight;
  final int[] forms;
  final int[] shorts;
  final boolean country;

  /**
   * A word.
   *
   * @param surface as it was written
   * @param latin in small Latin letters and digits
   * @param writing the script it was written in
   * @param role what it does
   * @param weight how much of a name it is, 0 to 1
   */
  Word(String surface, String latin, Writing writing, Role role, double weight, NameTables tables) {
    this.surface = surface;
    this.latin = latin;
    this.writing = writing;
    this.role = role;
    this.weight = weight;
    this.sound = role == Role.NUMBER ? latin : Sound.of(latin);
    this.bones = Sound.bones(sound);
    this.otherBones =
        writing == Writing.ABJAD && latin.indexOf('u', 1) > 0
            ? Sound.bones(Sound.of(latin.substring(0, 1) + latin.substring(1).replace('u', 'w')))
            : bones;
    this.letters = Sound.letters(sound);
    this.consonants = Sound.consonants(sound);
    this.otherConsonants =
        otherBones.equals(bones)
            ? consonants
            : Sound.consonants(
                Sound.of(latin.substring(0, 1) + latin.substring(1).replace('u', 'w')));
    boolean syllabic = writing == Writing.HAN || writing == Writing.HANGUL;
    this.forms = syllabic ? tables.romanisations(sound) : tables.forms(sound);
    this.shorts = syllabic ? new int[0] : tables.shorts(sound);
    this.country = tables.country(latin);
  }

  /** Whether it takes part in the comparison of words. */
  boolean counts() {
    return role != Role.LEGAL_FORM && role != Role.DROP;
  }

  /** Whether a name that shares no more than this word is worth a comparison. */
  boolean carriesKey() {
    return role == Role.NAME || role == Role.TITLE && weight > 0.3;
  }

  @Override
  public String toString() {
    return surface;
  }
}
