package org.spoor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
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

/** What is packed comes back as it was, and what is damaged is refused. */
class IncidentBodiesTest {
  private static final int ROUNDS = 2_000;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final IncidentBodies bodies = new IncidentBodies();

  @Test
  void whatIsPackedComesBack() {
    for (int round = 0; round < ROUNDS; round++) {
      Incident incident = incident();
      assertThat(bodies.read(IncidentBodies.of(incident))).as("seed %d", seed).isEqualTo(incident);
    }
  }

  @Test
  void theSameIncidentGivesTheSameBytes() {
    Incident incident = incident();
    byte[] body = IncidentBodies.of(incident);
    assertThat(IncidentBodies.of(bodies.read(body))).as("seed %d", seed).isEqualTo(body);
  }

  @Test
  void anotherReaderReadsIt() {
    byte[] body = IncidentBodies.of(incident());
    assertThat(new IncidentBodies().read(body)).as("seed %d", seed).isEqualTo(bodies.read(body));
  }

  @Test
  void everyCutIsTold() {
    byte[] body = IncidentBodies.of(incident());
    for (int length = 0; length < body.length; length++) {
      byte[] cut = Arrays.copyOf(body, length);
      assertThatThrownBy(() -> bodies.read(cut))
          .as("seed %d, %d bytes", seed, length)
          .isInstanceOf(RecordException.class);
    }
  }

  @Test
  void whatFollowsIsTold() {
    byte[] body = IncidentBodies.of(incident());
    assertThatThrownBy(() -> bodies.read(Arrays.copyOf(body, body.length + 1)))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("not a body of the case");
  }

  @Test
  void damageIsToldOrReadsAsAnotherIncident() {
    for (int round = 0; round < 20 * ROUNDS; round++) {
      byte[] body = IncidentBodies.of(incident());
      for (int i = random.nextInt(4); i >= 0; i--) {
        body[random.nextInt(body.length)] = (byte) random.nextInt();
      }
      assertThatCode(() -> readOrRefuse(body)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  private void readOrRefuse(byte[] body) {
    try {
      bodies.read(body);
    } catch (RecordException refused) {
      assertThat(refused).hasMessageStartingWith("not a body of the case");
    }
  }

  @Test
  void aLengthBeyondTheBytesAsksForNoMemory() {
    // Form 1, then a word of 2^40 characters, then one of two bytes each.
    byte[] narrow = {1, (byte) 0x81, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 0x40};
    byte[] wide = {1, (byte) 0x83, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 0x40};
    assertThatThrownBy(() -> bodies.read(narrow)).isInstanceOf(RecordException.class);
    assertThatThrownBy(() -> bodies.read(wide)).isInstanceOf(RecordException.class);
    // A number without an end.
    byte[] endless = new byte[64];
    Arrays.fill(endless, (byte) 0xff);
    assertThatThrownBy(() -> bodies.read(endless)).isInstanceOf(RecordException.class);
  }

  private Incident incident() {
    return new Incident(
        "i-%012x".formatted(random.nextLong() & 0xffffffffffffL),
        any(EventType.values()),
        new Incident.When(
            maybe(this::word),
            maybe(this::word),
            maybe(this::word),
            random.nextBoolean(),
            random.nextBoolean()),
        new Event.Parties(words(), words(), words(), words()),
        new Event.Where(words(), words(), words(), words(), words()),
        new Incident.What(
            maybe(() -> new Incident.Count(word(), range())),
            some(() -> new Incident.Amount(word(), maybe(this::word), maybe(this::range))),
            some(
                () ->
                    new Incident.Money(
                        word(), any(Value.Kind.values()), range(), maybe(random::nextInt))),
            maybe(this::word),
            maybe(this::range)),
        new Incident.Toll(maybe(this::range), maybe(this::range), maybe(this::range)),
        any(Event.Status.values()),
        any(Certainty.values()),
        filled(this::telling),
        some(this::difference),
        new Incident.Backing(
            random.nextInt(5),
            random.nextInt(500),
            random.nextBoolean(),
            any(Reliability.values()),
            any(Credibility.values()),
            random.nextBoolean(),
            words()),
        any(Incident.Review.values()));
  }

  private Incident.Telling telling() {
    String document = "report " + random.nextInt(10) + word();
    return new Incident.Telling(
        random.nextInt(200_000),
        document,
        word(),
        new FindRef(
            random.nextInt(9) == 0 ? "other" : document, "event" + word(), word(), span(), word()),
        span(),
        some(this::span),
        word(),
        some(
            () ->
                new Incident.Voice(
                    word(),
                    word(),
                    any(Attribution.Identity.values()),
                    word(),
                    any(Reliability.values()))),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        maybe(() -> any(Credibility.values())),
        words());
  }

  private Incident.Difference difference() {
    return new Incident.Difference(
        word(),
        random.nextBoolean(),
        some(
            () ->
                new Incident.Version(
                    word(),
                    some(() -> random.nextInt(40)),
                    words(),
                    words(),
                    any(Reliability.values()),
                    random.nextBoolean(),
                    word())),
        maybe(this::word));
  }

  private Incident.Range range() {
    double one = number();
    double other = number();
    return new Incident.Range(
        Math.min(one, other), Math.max(one, other), maybe(() -> any(Qualifier.values())));
  }

  private double number() {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> -0.0;
      case 2 -> random.nextInt(5_000);
      case 3 -> random.nextGaussian() * 1e6;
      case 4 -> random.nextLong();
      default -> random.nextInt(1_000) / 10.0;
    };
  }

  private Span span() {
    int start = random.nextInt(random.nextBoolean() ? 100 : 2_000_000);
    return new Span(start, start + random.nextInt(300));
  }

  /** Latin, Cyrillic, Chinese, beyond the first plane, halves of pairs, empty, long. */
  private String word() {
    return switch (random.nextInt(9)) {
      case 0 -> "";
      case 1 -> "Frontier Post";
      case 2 -> "Zürich";
      case 3 -> "Лукашенко";
      case 4 -> "海关 𝄞";
      case 5 -> "\ud834";
      case 6 -> "x".repeat(random.nextInt(400));
      case 7 -> "\u0000\u001a";
      default -> "word-" + random.nextInt(2_000);
    };
  }

  private List<String> words() {
    return some(this::word);
  }

  private <T> List<T> some(Supplier<T> element) {
    return random.nextBoolean() ? List.of() : filled(element);
  }

  private <T> List<T> filled(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
