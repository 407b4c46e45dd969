package org.spoor.extract.attribution;

/**
 * A noun group as it stands in a sentence, with the groups that depend on it.
 *
 * @param from first token, inclusive
 * @param to last token, exclusive
 * @param head the noun that it is about
 * @param coreFrom first token of the part with the head, without what is joined by 'and'
 * @param kind what kind of speaker the head names
 * @param joint whether several speakers are joined in it
 */
record NounGroup(int from, int to, int head, int coreFrom, SpeakerClass kind, boolean joint) {

  NounGroup from(int earlier) {
    return new NounGroup(earlier, to, head, coreFrom, kind, true);
  }

  NounGroup to(int later) {
    return new NounGroup(from, later, head, coreFrom, kind, joint);
  }
}
