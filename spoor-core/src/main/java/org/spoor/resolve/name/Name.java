package org.spoor.resolve.name;

import java.util.List;

/**
 * A name, analysed once and compared often. Immutable.
 *
 * <p>Any text is a name: what cannot be read (nothing, only punctuation) has no words and matches
 * nothing but the very same text. Text past {@link #MAX_LENGTH} is not looked at.
 */
public final class Name {
  /** UTF-16 code units that are looked at. */
  public static final int MAX_LENGTH = 400;

  private final String text;
  private final NameKind kind;
  private final List<Reading> readings;
  private final Character.UnicodeScript syllabic;

  private Name(String text, NameKind kind, List<Reading> readings) {
    this.text = text;
    this.kind = kind;
    this.readings = readings;
    this.syllabic = SyllableScript.script(text);
  }

  /** Analyses a name. */
  public static Name of(String text, NameKind kind) {
    String looked = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    return new Name(text, kind, NameReader.read(looked, kind));
  }

  /** The name as given. */
  public String text() {
    return text;
  }

  /** What it is the name of. */
  public NameKind kind() {
    return kind;
  }

  /** The ways to read it, at least one. */
  List<Reading> readings() {
    return readings;
  }

  /** HAN or HANGUL where the whole name is written in it, else COMMON. */
  Character.UnicodeScript syllabic() {
    return syllabic;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && text.equals(name.text) && kind == name.kind;
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + kind.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
