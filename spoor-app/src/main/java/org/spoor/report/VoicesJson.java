package org.spoor.report;

import java.util.Optional;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.corroboration.VoiceBook;
import org.spoor.assess.corroboration.VoiceBook.Backed;
import org.spoor.assess.corroboration.VoiceBook.Contested;
import org.spoor.assess.corroboration.VoiceBook.Speaker;
import org.spoor.model.Attribution;
import org.spoor.model.Likelihood;

/** A voice book as one JSON object. */
public final class VoicesJson {
  private final Function<Saying, Quote> quotes;

  private VoicesJson(Function<Saying, Quote> quotes) {
    this.quotes = quotes;
  }

  /** Indented, ended by a line feed. */
  public static String of(VoiceBook book, Function<Saying, Quote> quotes) {
    VoicesJson json = new VoicesJson(quotes);
    return new JsonTree()
        .list("speakers", book.speakers(), json::speaker)
        .list("incidents", book.incidents(), json::backed)
        .list("contested", book.contested(), json::contested)
        .text();
  }

  private JsonTree speaker(Speaker speaker) {
    return new JsonTree()
        .put("key", speaker.key())
        .put("name", speaker.name())
        .put("identity", speaker.identity().word())
        .put("organisation", speaker.organisation())
        .texts("terms", speaker.terms().stream().map(Attribution.Terms::word).toList())
        .put("reliability", speaker.reliability().name())
        .texts("incidents", speaker.incidents())
        .list(
            "claims",
            speaker.claims(),
            claim ->
                SayingText.json(claim.saying(), quotes)
                    .flag("direct", claim.direct())
                    .put("credibility", claim.credibility().map(c -> String.valueOf(c.figure()))));
  }

  private JsonTree backed(Backed backed) {
    Optional<Likelihood> likelihood = backed.judgement().likelihood();
    JsonTree tree =
        new JsonTree()
            .put("incident", backed.incident().id())
            .put("type", backed.incident().type().word())
            .put("date", backed.incident().when().edtf())
            .texts("by", backed.incident().parties().by())
            .texts("against", backed.incident().parties().against())
            .texts("place", backed.incident().where().place())
            .put("certainty", backed.incident().certainty().code())
            .put("independentVoices", backed.voices().size())
            .put("speakers", backed.incident().backing().speakers())
            .put("publishers", backed.incident().backing().publishers())
            .put("copies", backed.copies())
            .put("grade", backed.judgement().grade())
            .put("likelihood", likelihood.map(Likelihood::word));
    likelihood.ifPresent(word -> tree.put("percentMin", word.low()).put("percentMax", word.high()));
    return tree.texts("reasons", backed.judgement().reasons())
        .list(
            "voices",
            backed.voices(),
            voice ->
                new JsonTree()
                    .put("key", voice.key())
                    .put("name", voice.name())
                    .put(
                        "identity",
                        voice.identity().map(Attribution.Identity::word).orElse("publisher"))
                    .put("reliability", voice.reliability().name())
                    .list("sentences", voice.sayings(), s -> SayingText.json(s, quotes)));
  }

  private JsonTree contested(Contested contested) {
    return new JsonTree()
        .put("incident", contested.incident().id())
        .put("slot", contested.slot())
        .put("settled", contested.settled())
        .list(
            "sides",
            contested.sides(),
            side ->
                new JsonTree()
                    .put("value", side.value())
                    .texts("speakers", side.speakers())
                    .texts("publishers", side.publishers())
                    .put("reliability", side.reliability().name())
                    .put("note", side.note())
                    .list("sentences", side.sayings(), s -> SayingText.json(s, quotes)));
  }
}
