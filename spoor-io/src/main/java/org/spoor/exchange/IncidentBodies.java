package org.spoor.exchange;

import java.util.List;
import java.util.Optional;
import org.spoor.model.Attribution;
import org.spoor.model.Certainty;
import org.spoor.model.Credibility;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.Qualifier;
import org.spoor.model.Reliability;
import org.spoor.model.Span;
import org.spoor.model.Value;

/**
 * Incidents as a case keeps them: their components in the order of their declaration, without
 * names, each word once. Made and read by the same program, like {@link DerivedBodies}, whose JSON
 * takes eight times as much and ten times as long. One reader for many bodies shares the words that
 * come again; safe to share between threads.
 */
public final class IncidentBodies {
  /** The first byte of every body. Goes up when what follows changes. */
  private static final int FORM = 1;

  private static final EventType[] TYPES = EventType.values();
  private static final Event.Status[] STATUSES = Event.Status.values();
  private static final Certainty[] CERTAINTIES = Certainty.values();
  private static final Credibility[] CREDIBILITIES = Credibility.values();
  private static final Reliability[] RELIABILITIES = Reliability.values();
  private static final Qualifier[] QUALIFIERS = Qualifier.values();
  private static final Value.Kind[] KINDS = Value.Kind.values();
  private static final Attribution.Identity[] IDENTITIES = Attribution.Identity.values();
  private static final Incident.Review[] REVIEWS = Incident.Review.values();

  private final SharedWords shared = new SharedWords();

  /** The body of an incident. */
  public static byte[] of(Incident incident) {
    PackedOut out = new PackedOut();
    out.number(FORM);
    out.word(incident.id());
    out.choice(incident.type());
    when(out, incident.when());
    parties(out, incident.parties());
    where(out, incident.where());
    what(out, incident.what());
    out.maybe(incident.toll().killed(), range -> range(out, range));
    out.maybe(incident.toll().injured(), range -> range(out, range));
    out.maybe(incident.toll().captured(), range -> range(out, range));
    out.choice(incident.status());
    out.choice(incident.certainty());
    out.list(incident.tellings(), telling -> telling(out, telling));
    out.list(incident.differences(), difference -> difference(out, difference));
    backing(out, incident.backing());
    out.choice(incident.review());
    return out.bytes();
  }

  /**
   * The incident of a body.
   *
   * @throws RecordException when it is damaged
   */
  public Incident read(byte[] body) {
    PackedIn in = new PackedIn(body, shared);
    try {
      if (in.number() != FORM) {
        throw PackedIn.damaged("another form");
      }
      Incident incident =
          new Incident(
              in.word(),
              in.choice(TYPES),
              when(in),
              new Event.Parties(words(in), words(in), words(in), words(in)),
              new Event.Where(words(in), words(in), words(in), words(in), words(in)),
              what(in),
              new Incident.Toll(maybeRange(in), maybeRange(in), maybeRange(in)),
              in.choice(STATUSES),
              in.choice(CERTAINTIES),
              in.list(IncidentBodies::telling),
              in.list(IncidentBodies::difference),
              backing(in),
              in.choice(REVIEWS));
      in.end();
      return incident;
    } catch (IllegalArgumentException e) {
      throw PackedIn.damaged(String.valueOf(e.getMessage()));
    }
  }

  private static void words(PackedOut out, List<String> words) {
    out.list(words, out::word);
  }

  private static List<String> words(PackedIn in) {
    return in.list(PackedIn::word);
  }

  private static void when(PackedOut out, Incident.When when) {
    out.maybeWord(when.edtf());
    out.maybeWord(when.earliest());
    out.maybeWord(when.latest());
    out.flag(when.inferred());
    out.flag(when.cumulative());
  }

  private static Incident.When when(PackedIn in) {
    return new Incident.When(in.maybeWord(), in.maybeWord(), in.maybeWord(), in.flag(), in.flag());
  }

  private static void parties(PackedOut out, Event.Parties parties) {
    words(out, parties.by());
    words(out, parties.against());
    words(out, parties.byParties());
    words(out, parties.againstParties());
  }

  private static void where(PackedOut out, Event.Where where) {
    words(out, where.place());
    words(out, where.places());
    words(out, where.from());
    words(out, where.via());
    words(out, where.to());
  }

  private static void what(PackedOut out, Incident.What what) {
    out.maybe(
        what.count(),
        count -> {
          out.word(count.of());
          range(out, count.range());
        });
    out.list(
        what.items(),
        item -> {
          out.word(item.commodity());
          out.maybeWord(item.unit());
          out.maybe(item.range(), range -> range(out, range));
        });
    out.list(
        what.values(),
        money -> {
          out.word(money.currency());
          out.choice(money.kind());
          range(out, money.range());
          out.maybe(money.same(), same -> signed(out, same));
        });
    out.maybeWord(what.mode());
    out.maybe(what.term(), range -> range(out, range));
  }

  private static Incident.What what(PackedIn in) {
    return new Incident.What(
        in.maybe(each -> new Incident.Count(each.word(), range(each))),
        in.list(each -> new Incident.Amount(each.word(), each.maybeWord(), maybeRange(each))),
        in.list(
            each ->
                new Incident.Money(
                    each.word(),
                    each.choice(KINDS),
                    range(each),
                    each.maybe(IncidentBodies::signed))),
        in.maybeWord(),
        maybeRange(in));
  }

  /** With the sign last, so that small numbers stay small. */
  private static void signed(PackedOut out, int number) {
    out.number(Integer.toUnsignedLong((number << 1) ^ (number >> 31)));
  }

  private static int signed(PackedIn in) {
    long folded = in.number();
    if (folded > 0xffffffffL) {
      throw PackedIn.damaged("a number is too large");
    }
    return ((int) folded >>> 1) ^ -((int) folded & 1);
  }

  private static void range(PackedOut out, Incident.Range range) {
    out.number(range.qualifier().map(qualifier -> qualifier.ordinal() + 1).orElse(0));
    out.real(range.min());
    out.flag(!same(range));
    if (!same(range)) {
      out.real(range.max());
    }
  }

  private static boolean same(Incident.Range range) {
    return Double.doubleToRawLongBits(range.min()) == Double.doubleToRawLongBits(range.max());
  }

  private static Incident.Range range(PackedIn in) {
    int qualifier = in.integer();
    if (qualifier > QUALIFIERS.length) {
      throw PackedIn.damaged("an unknown choice");
    }
    double min = in.real();
    double max = in.flag() ? in.real() : min;
    return new Incident.Range(
        min, max, qualifier == 0 ? Optional.empty() : Optional.of(QUALIFIERS[qualifier - 1]));
  }

  private static Optional<Incident.Range> maybeRange(PackedIn in) {
    return in.maybe(IncidentBodies::range);
  }

  private static void span(PackedOut out, Span span) {
    out.number(span.start());
    out.number(span.length());
  }

  private static Span span(PackedIn in) {
    int start = in.integer();
    return new Span(start, start + in.integer());
  }

  private static void telling(PackedOut out, Incident.Telling telling) {
    FindRef find = telling.find();
    boolean sameDocument = find.document().equals(telling.document());
    out.number(
        (telling.ownVoice() ? 1 : 0)
            | (telling.copy() ? 2 : 0)
            | (telling.accepted() ? 4 : 0)
            | (sameDocument ? 8 : 0)
            | (telling.credibility().map(credibility -> credibility.ordinal() + 1).orElse(0) << 4));
    signed(out, telling.report());
    out.word(telling.document());
    out.word(telling.event());
    if (!sameDocument) {
      out.word(find.document());
    }
    out.word(find.kind());
    out.word(find.type());
    span(out, find.span());
    out.word(find.key());
    span(out, telling.quote());
    out.list(telling.again(), span -> span(out, span));
    out.word(telling.publisher());
    out.list(telling.voices(), voice -> voice(out, voice));
    words(out, telling.reasons());
  }

  private static Incident.Telling telling(PackedIn in) {
    int flags = in.integer();
    int credibility = flags >>> 4;
    if (credibility > CREDIBILITIES.length) {
      throw PackedIn.damaged("an unknown choice");
    }
    int report = signed(in);
    String document = in.word();
    String event = in.word();
    String found = (flags & 8) != 0 ? document : in.word();
    FindRef find = new FindRef(found, in.word(), in.word(), span(in), in.word());
    return new Incident.Telling(
        report,
        document,
        event,
        find,
        span(in),
        in.list(IncidentBodies::span),
        in.word(),
        in.list(IncidentBodies::voice),
        (flags & 1) != 0,
        (flags & 2) != 0,
        (flags & 4) != 0,
        credibility == 0 ? Optional.empty() : Optional.of(CREDIBILITIES[credibility - 1]),
        words(in));
  }

  private static void voice(PackedOut out, Incident.Voice voice) {
    out.word(voice.key());
    out.word(voice.name());
    out.choice(voice.identity());
    out.word(voice.attribution());
    out.choice(voice.reliability());
  }

  private static Incident.Voice voice(PackedIn in) {
    return new Incident.Voice(
        in.word(), in.word(), in.choice(IDENTITIES), in.word(), in.choice(RELIABILITIES));
  }

  private static void difference(PackedOut out, Incident.Difference difference) {
    out.word(difference.slot());
    out.flag(difference.contradiction());
    out.list(difference.versions(), version -> version(out, version));
    out.maybeWord(difference.settled());
  }

  private static Incident.Difference difference(PackedIn in) {
    return new Incident.Difference(
        in.word(), in.flag(), in.list(IncidentBodies::version), in.maybeWord());
  }

  private static void version(PackedOut out, Incident.Version version) {
    out.word(version.value());
    out.list(version.tellings(), telling -> signed(out, telling));
    words(out, version.voices());
    words(out, version.publishers());
    out.choice(version.reliability());
    out.flag(version.counts());
    out.word(version.note());
  }

  private static Incident.Version version(PackedIn in) {
    return new Incident.Version(
        in.word(),
        in.list(IncidentBodies::signed),
        words(in),
        words(in),
        in.choice(RELIABILITIES),
        in.flag(),
        in.word());
  }

  private static void backing(PackedOut out, Incident.Backing backing) {
    signed(out, backing.speakers());
    signed(out, backing.publishers());
    out.flag(backing.unnamed());
    out.choice(backing.reliability());
    out.choice(backing.credibility());
    out.flag(backing.graded());
    words(out, backing.reasons());
  }

  private static Incident.Backing backing(PackedIn in) {
    return new Incident.Backing(
        signed(in),
        signed(in),
        in.flag(),
        in.choice(RELIABILITIES),
        in.choice(CREDIBILITIES),
        in.flag(),
        words(in));
  }
}
