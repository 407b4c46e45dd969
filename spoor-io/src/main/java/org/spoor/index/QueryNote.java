package org.spoor.index;

/**
 * Something about a query that whoever typed it should know.
 *
 * @param kind what
 * @param detail the part of the query it is about, may be empty
 */
public record QueryNote(Kind kind, String detail) {
  /** What a note says. */
  public enum Kind {
    /** A quotation mark without its partner was left out. */
    LONE_QUOTE("a quotation mark without its partner was left out"),
    /** A bracket without its partner was left out. */
    LONE_BRACKET("a bracket without its partner was left out"),
    /** An operator with nothing to work on was left out. */
    LONE_OPERATOR("an operator with nothing to work on was left out"),
    /** No field has this name: it was read as words. */
    UNKNOWN_FIELD("no field has this name; it was read as words"),
    /** The value of {@code date:} is no date: it was read as words. */
    NOT_A_DATE("not a date; it was read as words"),
    /** Brackets are nested too deeply: the inner ones were left out. */
    TOO_DEEP("brackets are nested too deeply; inner ones were left out"),
    /** The query is too long: its end was left out. */
    TOO_LONG("the query is too long; its end was left out"),
    /** The query has too many words: the last were left out. */
    TOO_MANY_WORDS("the query has too many words; the last were left out"),
    /** A beginning of words fits too many: only the most frequent were looked for. */
    WIDE_PREFIX("fits too many words; only the most frequent were looked for"),
    /** Time ran out: there may be more. */
    TIME_RAN_OUT("time ran out; there may be more");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** In words, without a full stop. */
    public String text() {
      return text;
    }
  }

  /** In one line, e.g. {@code “color”: no field has this name; it was read as words}. */
  public String text() {
    return detail.isEmpty() ? kind.text() : "“" + detail + "”: " + kind.text();
  }
}
