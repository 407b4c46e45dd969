package org.spoor.extract.syntax;

/**
 * A verb with its auxiliaries, adverbs and negation: 'had initially been seen'.
 *
 * @param from first token of the sentence, inclusive
 * @param to last token, exclusive
 * @param head position of the main verb
 * @param lemma dictionary form of the main verb
 * @param shape how it can stand in a clause
 * @param passive whether its subject is what the verb is done to
 * @param negated whether it holds 'not' or 'never'
 * @param modal the modal or semi-modal word ('may', 'should', 'will'), empty where there is none
 * @param perfect whether it is a present or past perfect
 */
public record VerbGroup(
    int from,
    int to,
    int head,
    String lemma,
    Shape shape,
    boolean passive,
    boolean negated,
    String modal,
    boolean perfect) {

  /** How a verb group can stand in a clause. */
  public enum Shape {
    /** 'seized', 'has seized', 'was seized', 'may seize'. */
    FINITE,
    /** 'seized by customs', 'run by gangs': a participle without auxiliary. */
    PARTICIPLE,
    /** 'seizing'. */
    ING,
    /** 'to seize'. */
    INFINITIVE
  }

  VerbGroup as(Shape other, boolean isPassive) {
    return new VerbGroup(from, to, head, lemma, other, isPassive, negated, modal, perfect);
  }

  /** Whether it covers this token. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
