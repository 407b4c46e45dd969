package org.spoor.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.Reading;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.Attribution;
import org.spoor.model.Attribution.Identity;
import org.spoor.model.Attribution.Terms;
import org.spoor.model.Span;

/** Finds who says what in a document. Immutable and safe to share between threads. */
public final class AttributionFinder {
  private final SpeechLexicon lexicon;

  private AttributionFinder(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Enters the cues, nouns of speakers and words of anonymity. */
  public static void enter(LexiconBuilder builder) {
    SpeechLexicon.load().enter(builder);
  }

  /** Reads the constructions of the cues. */
  public static AttributionFinder load() {
    return new AttributionFinder(SpeechLexicon.load());
  }

  /** The speech acts of a document in the order of the text. */
  public List<Attribution> find(Reading reading) {
    List<Quotation> quotations = QuotationFinder.find(reading);
    SpokenSentence[] all = SpokenSentence.of(reading, quotations);
    List<SpeechAct> acts = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      if (all[i].reading.sentence().block().kind().reports()) {
        acts.addAll(new CueReader(lexicon, quotations, all, i).read());
      }
    }
    QuotationChain.attach(acts, quotations, all);
    acts.sort(
        Comparator.comparing((SpeechAct act) -> act.speakerSentence.index)
            .thenComparing(act -> act.sentence.index)
            .thenComparing(act -> act.cueFrom));
    return acts.isEmpty() ? List.of() : records(reading, all, acts);
  }

  /** An act with its speaker. */
  private record Spoken(SpeechAct act, SpeakerRegister.Mention mention, Span whole) {}

  private static List<Attribution> records(
      Reading reading, SpokenSentence[] all, List<SpeechAct> acts) {
    SpeakerRegister register = new SpeakerRegister(reading, all, NameIndex.of(all));
    List<Spoken> spoken = new ArrayList<>();
    for (SpeechAct act : acts) {
      Optional<SpeakerRegister.Mention> mention = register.mention(act);
      if (mention.isPresent()) {
        terms(act, mention.get().entry());
        spoken.add(new Spoken(act, mention.get(), act.whole()));
      }
    }
    spoken.sort(Comparator.comparing(Spoken::whole).thenComparing(one -> one.act().cueFrom));
    List<Attribution> records = new ArrayList<>();
    for (int i = 0; i < spoken.size(); i++) {
      Spoken one = spoken.get(i);
      Optional<String> via = via(spoken, i);
      records.add(record(reading, one, "attribution-" + (i + 1), via));
    }
    return records;
  }

  private static void terms(SpeechAct act, SpeakerRegister.Entry entry) {
    SpokenSentence s = act.speakerSentence;
    int to = s.size();
    if (act.speaker.to() < act.cueFrom && act.sentence == s) {
      to = act.cueFrom + 30;
    }
    SpeakerTerms.Found found = SpeakerTerms.in(s, act.speaker.from(), to).orElse(null);
    if (found != null || entry.terms != null) {
      entry.terms = SpeakerTerms.stronger(entry.terms, found);
    }
  }

  /** The innermost act in whose content another stands. */
  private static Optional<String> via(List<Spoken> spoken, int inner) {
    SpeechAct act = spoken.get(inner).act();
    Span place = act.cueFrom < act.cueTo ? act.cueSpan() : act.content().getFirst();
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int i = Math.max(0, inner - 12); i < Math.min(spoken.size(), inner + 4); i++) {
      if (i == inner) {
        continue;
      }
      for (Span part : spoken.get(i).act().content()) {
        if (part.contains(place) && part.length() < length) {
          best = i;
          length = part.length();
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of("attribution-" + (best + 1));
  }

  private static Attribution record(Reading reading, Spoken one, String id, Optional<String> via) {
    SpeechAct act = one.act();
    SpeakerRegister.Entry entry = one.mention().entry();
    SpeakerTerms.@Nullable Found found = entry.identity == Identity.ANONYMOUS ? entry.terms : null;
    Terms terms =
        found != null
            ? found.terms()
            : entry.identity == Identity.ANONYMOUS ? Terms.UNSTATED : Terms.ON_RECORD;
    String cue = act.cueFrom < act.cueTo ? reading.quote(act.cueSpan()) : "";
    Attribution.Speaker speaker =
        new Attribution.Speaker(
            one.mention().source(),
            act.speakerSpan(),
            entry.identity,
            terms,
            Optional.ofNullable(found).map(terms1 -> reading.quote(terms1.reason())),
            entry.position,
            entry.organisation,
            entry.number);
    return new Attribution(
        id, one.whole(), speaker, cue, act.cueSpan(), act.content(), act.direct(), via);
  }
}
