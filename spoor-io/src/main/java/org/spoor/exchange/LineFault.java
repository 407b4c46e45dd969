package org.spoor.exchange;

/** Why a line of input gives no records. The codes are stable; docs/errors.md explains each. */
public enum LineFault {
  /** The bytes are not UTF-8. */
  NOT_UTF8,
  /** Not JSON, or JSON nested too deeply to be a document. */
  NOT_JSON,
  /** JSON, but not one object. */
  NOT_AN_OBJECT,
  /** No {@code id}, or an empty one. */
  ID_MISSING,
  /** No {@code text}. */
  TEXT_MISSING,
  /** A known field holds something other than a string. */
  FIELD_NOT_TEXT,
  /** {@code published} is not an EDTF date. */
  PUBLISHED_NOT_A_DATE,
  /** The line has more bytes than {@link DocumentLines#MAX_LINE_BYTES}. */
  LINE_TOO_LONG,
  /** The text has more characters than {@link DocumentLines#MAX_TEXT}. */
  TEXT_TOO_LONG,
  /** The program failed on this document; a bug. */
  INTERNAL;

  /** The code used in error records, e.g. {@code TEXT_TOO_LONG}. */
  public String code() {
    return name();
  }
}
