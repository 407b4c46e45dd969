package org.spoor.extract.mention;

/** Classes of small words in {@code name-words.csv}; the file says what each is for. */
enum WordClass {
  CALENDAR,
  NEVER,
  NEVER_FIRST,
  NOT_ALONE,
  ALONE,
  PARTICLE,
  COMPANY,
  SPEECH,
  LOCATIVE,
  PLACE_BEFORE,
  PLACE_AFTER,
  GROUP_AFTER,
  ORGANISATION_AFTER,
  EVENT_AFTER,
  DIRECTION
}
