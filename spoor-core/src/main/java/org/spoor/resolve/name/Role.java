package org.spoor.resolve.name;

/** What a word does in a name. */
enum Role {
  /** The name itself. */
  NAME,
  /** One letter that stands for a name. */
  INITIAL,
  /** A number or a code with digits; agrees or does not. */
  NUMBER,
  /** A title or an honorific of a person. */
  TITLE,
  /** Junior, Esq. */
  SUFFIX,
  /** An article, 'son of', 'of': holds names together. */
  PARTICLE,
  /** A common word of organisations: bank, trading, group. */
  GENERIC,
  /** Ltd, OOO, GmbH. */
  LEGAL_FORM,
  /** Says nothing: 'the', 'also known as', M/V before a ship. */
  DROP
}
