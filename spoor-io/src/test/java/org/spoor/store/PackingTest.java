package org.spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spoor.model.Span;

/** Texts and places come back as they were; bytes that are neither are told. */
final class PackingTest {
  /** Signs that something may go wrong with. */
  private static final String SIGNS = "ab0f\0\u001a\u001b\ud83d\ude00\ud800\udfff\ufffd\n é東";

  @Test
  void anyTextComesBack() {
    Random random = random();
    try (Packing packing = new Packing()) {
      for (int i = 0; i < 2_000; i++) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int j = 0; j < length; j++) {
          text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        String kept = KeptText.toKept(text.toString());
        assertThat(kept).doesNotContain("\0");
        assertThat(new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
            .isEqualTo(kept);
        assertThat(KeptText.fromKept(kept)).isEqualTo(text.toString());
        assertThat(packing.unpack(packing.pack(text.toString()))).isEqualTo(text.toString());
      }
    }
  }

  @Test
  void anyPlacesComeBack() {
    Random random = random();
    for (int i = 0; i < 2_000; i++) {
      List<Span> places = new ArrayList<>();
      int start = 0;
      int count = random.nextInt(20);
      for (int j = 0; j < count; j++) {
        start += random.nextInt(1 << random.nextInt(26));
        places.add(new Span(start, start + random.nextInt(1 << random.nextInt(26))));
      }
      assertThat(Packing.unpackPlaces(Packing.pack(places))).isEqualTo(places);
    }
    assertThatThrownBy(() -> Packing.pack(List.of(new Span(5, 6), new Span(4, 6))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void damagedBytesAreTold() {
    try (Packing packing = new Packing()) {
      byte[] whole = packing.pack("customs seized 200 kg of cocaine ".repeat(20));
      for (int length = 0; length < whole.length; length++) {
        byte[] part = Arrays.copyOf(whole, length);
        damaged(() -> packing.unpack(part));
      }
      damaged(() -> packing.unpack(new byte[] {-1, -1, -1, -1}));
      damaged(() -> Packing.unpackPlaces(new byte[] {-1, -1, -1, -1, -1, -1, -1}));
      damaged(() -> Packing.unpackPlaces(new byte[] {5}));
      damaged(() -> KeptText.fromKept("\u001a00"));
      damaged(() -> KeptText.fromKept("\u001awxyz"));
    }
  }

  private static void damaged(Runnable reading) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(reading::run)
        .matches(e -> e.code() == StoreCode.DAMAGED);
  }

  private static Random random() {
    long seed = Long.getLong("spoor.seed", System.nanoTime());
    System.out.println("PackingTest: -Dspoor.seed=" + seed);
    return new Random(seed);
  }
}
