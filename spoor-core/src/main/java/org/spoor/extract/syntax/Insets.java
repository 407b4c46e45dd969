package org.spoor.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.syntax.Chunker.Chunk;
import org.spoor.extract.syntax.Chunker.Kind;
import org.spoor.text.Tag;

/**
 * What is put between brackets or dashes into a clause that goes on behind it: '288 kg (635 pounds)
 * of heroin', 'the Treasury (OFAC) designated', 'officers – helped by Europol – arrested'.
 */
final class Insets {
  /** The longest inset in chunks; own choice, longer ones are seldom mere additions. */
  private static final int LONGEST = 12;

  private Insets() {}

  /** The chunks without insets, so that the clause around is read as if they were not there. */
  static List<Chunk> without(Chunker.Chunks all) {
    List<Chunk> chunks = all.chunks();
    List<Chunk> kept = new ArrayList<>(chunks.size());
    int i = 0;
    while (i < chunks.size()) {
      int end = end(all, i);
      if (end > i && i > 0 && end + 1 < chunks.size()) {
        i = end + 1;
      } else {
        kept.add(chunks.get(i));
        i++;
      }
    }
    return kept;
  }

  /** The chunk that closes the inset that starts at a chunk, or -1. */
  private static int end(Chunker.Chunks all, int start) {
    List<Chunk> chunks = all.chunks();
    String mark = all.sentence().token(chunks.get(start).from()).lower();
    boolean bracket = mark.equals("(");
    boolean dash = mark.equals("—") || mark.equals("–");
    if (!bracket && !dash) {
      return -1;
    }
    for (int i = start + 1; i < Math.min(chunks.size(), start + LONGEST); i++) {
      Chunk chunk = chunks.get(i);
      String word = all.sentence().token(chunk.from()).lower();
      if (bracket ? word.equals(")") : word.equals(mark)) {
        return i;
      }
      boolean closes = chunk.kind() == Kind.STOP || word.equals("(");
      boolean tells =
          chunk.kind() == Kind.VERB
              && (bracket
                  || all.verbs().get(chunk.groupOrVerb()).shape() == VerbGroup.Shape.FINITE
                      && all.verbs().get(chunk.groupOrVerb()).passive());
      if (closes || tells) {
        return -1;
      }
    }
    return -1;
  }

  /** Where a bracket that opens at a token and tells of nothing that happens ends, or the token. */
  static int skip(SentenceReading sentence, int at) {
    if (at >= sentence.size() || !sentence.token(at).is("(")) {
      return at;
    }
    for (int i = at + 1; i < Math.min(sentence.size(), at + LONGEST); i++) {
      if (sentence.token(i).is(")")) {
        return i + 1;
      }
      Tag tag = sentence.token(i).tag();
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return at;
      }
    }
    return at;
  }
}
