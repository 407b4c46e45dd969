package org.spoor.extract.syntax;

/**
 * A noun with what stands before it, without the phrases behind it: 'two fake cigarette factories'.
 *
 * @param from first token of the sentence, inclusive, determiner and number included
 * @param to last token, exclusive
 * @param head position of the noun (or pronoun, or number) it is built on
 * @param possessorEnd position of the possessive mark ('s) within the group, or -1: the tokens
 *     before it are the possessor
 */
public record NounGroup(int from, int to, int head, int possessorEnd) {

  /** Whether it starts with somebody's 's: 'Poland's decision'. */
  public boolean possessed() {
    return possessorEnd >= 0;
  }

  /** Whether it covers this token. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }

  /** Where the group itself starts behind its possessor. */
  public int ownFrom() {
    return possessed() ? possessorEnd + 1 : from;
  }
}
