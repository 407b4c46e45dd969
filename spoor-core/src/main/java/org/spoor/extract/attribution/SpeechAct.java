package org.spoor.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.spoor.model.Span;

/** An attribution in the making: the construction of one cue, in tokens of one sentence. */
final class SpeechAct {
  final SpokenSentence sentence;
  final int cueFrom;
  final int cueTo;
  final NounGroup speaker;

  /** The sentence of the speaker's group: the cue's own, but for quotations that follow later. */
  final SpokenSentence speakerSentence;

  /** Whether the speaker was read from another verb of the sentence. */
  final boolean shared;

  /** Tokens of the cue's sentence: from, to; empty for quotations. */
  int contentFrom = -1;

  int contentTo = -1;

  /** What stands before the cue as well ('The cargo, said X, was bound for Bilbao'). */
  int frontFrom = -1;

  int frontTo = -1;

  final List<Quotation> quotations = new ArrayList<>();

  SpeechAct(
      SpokenSentence sentence,
      int cueFrom,
      int cueTo,
      SpokenSentence speakerSentence,
      NounGroup speaker,
      boolean shared) {
    this.sentence = sentence;
    this.cueFrom = cueFrom;
    this.cueTo = cueTo;
    this.speakerSentence = speakerSentence;
    this.speaker = speaker;
    this.shared = shared;
  }

  boolean direct() {
    return !quotations.isEmpty() && contentFrom < 0 && frontFrom < 0;
  }

  boolean empty() {
    return quotations.isEmpty() && contentFrom >= contentTo && frontFrom >= frontTo;
  }

  Span speakerSpan() {
    return speakerSentence.span(speaker.from(), speaker.to());
  }

  Span cueSpan() {
    return cueFrom < cueTo
        ? sentence.span(cueFrom, cueTo)
        : new Span(content().getFirst().start(), content().getFirst().start());
  }

  /** The parts of what is said, in the order of the text. */
  List<Span> content() {
    List<Span> parts = new ArrayList<>();
    if (frontFrom >= 0 && frontFrom < frontTo) {
      parts.add(sentence.span(frontFrom, frontTo));
    }
    if (contentFrom >= 0 && contentFrom < contentTo) {
      parts.add(sentence.span(contentFrom, contentTo));
    }
    for (Quotation quotation : quotations) {
      for (Span part : quotation.parts()) {
        boolean held = false;
        for (int i = 0; i < parts.size() && !held; i++) {
          Span other = parts.get(i);
          if (other.overlaps(part)) {
            parts.set(i, other.cover(part));
            held = true;
          }
        }
        if (!held) {
          parts.add(part);
        }
      }
    }
    parts.sort(null);
    return parts;
  }

  /** From the first to the last of speaker, cue and content. */
  Span whole() {
    List<Span> content = content();
    Span all = content.getFirst().cover(content.getLast());
    if (cueFrom < cueTo) {
      all = all.cover(sentence.span(cueFrom, cueTo));
    }
    return speakerSentence == sentence ? all.cover(speakerSpan()) : all;
  }
}
