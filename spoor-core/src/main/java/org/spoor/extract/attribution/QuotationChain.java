package org.spoor.extract.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.spoor.model.Span;
import org.spoor.text.Token;

/**
 * Gives quotations without a cue to the speaker who was just quoted: '“…,” said X. “…”'.
 *
 * <p>Only whole sentences in quotation marks, in the same paragraph, directly behind words of one
 * speaker.
 */
final class QuotationChain {
  private QuotationChain() {}

  static void attach(List<SpeechAct> acts, List<Quotation> quotations, SpokenSentence[] all) {
    Map<Quotation, Boolean> used = new IdentityHashMap<>();
    List<Span> said = new ArrayList<>();
    for (SpeechAct act : acts) {
      for (Quotation quotation : act.quotations) {
        used.put(quotation, true);
      }
      said.addAll(act.content());
    }
    for (Quotation quotation : quotations) {
      if (used.containsKey(quotation) || covered(said, quotation)) {
        continue;
      }
      SpeechAct colon = colon(quotation, all);
      if (colon != null) {
        acts.add(colon);
        continue;
      }
      if (!sentences(quotation, all)) {
        continue;
      }
      SpeechAct before = speakerBefore(acts, quotation, all);
      if (before == null) {
        continue;
      }
      SpeechAct act =
          new SpeechAct(
              all[quotation.firstSentence()], 0, 0, before.speakerSentence, before.speaker, true);
      act.quotations.add(quotation);
      acts.add(act);
    }
  }

  /** 'The inspector was not impressed: “…”': who is spoken of before the colon speaks. */
  private static @org.jspecify.annotations.Nullable SpeechAct colon(
      Quotation quotation, SpokenSentence[] all) {
    SpokenSentence s = all[quotation.firstSentence()];
    int colon = quotation.firstToken() - 1;
    boolean last = quotation.lastSentence() > s.index || quotation.lastToken() >= s.size() - 1;
    if (!s.is(colon, ":")
        || !last
        || s.quotation(colon) >= 0
        || !s.reading.sentence().block().kind().reports()) {
      return null;
    }
    NounGroup speaker = new SubjectReader(s).opening().orElse(null);
    if (speaker == null || speaker.to() > colon) {
      return null;
    }
    boolean person =
        switch (speaker.kind()) {
          case NAME, PERSON, OFFICE -> true;
          case PRONOUN -> s.is(speaker.head(), "he") || s.is(speaker.head(), "she");
          case BODY, DOCUMENT, OTHER -> false;
        };
    if (!person) {
      return null;
    }
    SpeechAct act = new SpeechAct(s, colon, colon + 1, s, speaker, false);
    act.quotations.add(quotation);
    return act;
  }

  private static boolean covered(List<Span> said, Quotation quotation) {
    for (Span span : said) {
      if (span.contains(quotation.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the quotation holds whole sentences and nothing stands around it. */
  private static boolean sentences(Quotation quotation, SpokenSentence[] all) {
    SpokenSentence first = all[quotation.firstSentence()];
    SpokenSentence last = all[quotation.lastSentence()];
    if (quotation.firstToken() != 0 || quotation.lastToken() < last.size() - 1) {
      return false;
    }
    if (!first.reading.sentence().block().kind().reports()) {
      return false;
    }
    int end = quotation.closed() ? quotation.lastToken() - 1 : quotation.lastToken();
    if (end < 0) {
      return false;
    }
    Token token = last.token(end);
    boolean stop =
        token.is(".")
            || token.is("!")
            || token.is("?")
            || token.is("…")
            || token.is("...")
            || token.is("]")
            || quotation.lastToken() > 0 && last.stop(quotation.lastToken());
    int words = quotation.lastSentence() > quotation.firstSentence() ? 9 : quotation.lastToken();
    return stop && words >= 3;
  }

  private static @org.jspecify.annotations.Nullable SpeechAct speakerBefore(
      List<SpeechAct> acts, Quotation quotation, SpokenSentence[] all) {
    int block = all[quotation.firstSentence()].reading.sentence().blockIndex();
    SpeechAct found = null;
    for (SpeechAct act : acts) {
      if (last(act) != quotation.firstSentence() - 1
          || act.sentence.reading.sentence().blockIndex() != block
          || act.sentence.quotation(act.cueFrom) >= 0) {
        continue;
      }
      if (found == null || !nested(found, act)) {
        found = act;
      }
    }
    return found;
  }

  private static boolean nested(SpeechAct outer, SpeechAct act) {
    for (Span span : outer.content()) {
      if (span.contains(act.speakerSpan())) {
        return true;
      }
    }
    return false;
  }

  private static int last(SpeechAct act) {
    int last = act.sentence.index;
    for (Quotation quotation : act.quotations) {
      last = Math.max(last, quotation.lastSentence());
    }
    return last;
  }
}
