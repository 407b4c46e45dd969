package org.spoor.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.spoor.model.Span;

/** Long texts and lists of places as few bytes, and back. For one thread; close it. */
final class Packing implements AutoCloseable {
  /** Measured on reports: levels above 6 save under 1 % more and take three times as long. */
  private static final int LEVEL = 6;

  /** Most that one text may unpack to, in bytes: four for each of the longest text's characters. */
  private static final int MOST_BYTES = 400_000_000;

  private final Deflater deflater = new Deflater(LEVEL, true);
  private final Inflater inflater = new Inflater(true);
  private final byte[] buffer = new byte[32_768];

  /** A text, compressed. */
  byte[] pack(String text) {
    byte[] plain = KeptText.toKept(text).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 16);
    deflater.reset();
    deflater.setInput(plain);
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    return packed.toByteArray();
  }

  /**
   * The text that was packed.
   *
   * @throws StoreException with {@link StoreCode#DAMAGED} when the bytes are not one
   */
  String unpack(byte[] packed) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 4 + 16);
    inflater.reset();
    inflater.setInput(packed);
    try {
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished() || plain.size() > MOST_BYTES) {
          throw new StoreException(StoreCode.DAMAGED, "a text of the case cannot be unpacked");
        }
        plain.write(buffer, 0, count);
      }
    } catch (DataFormatException e) {
      throw new StoreException(StoreCode.DAMAGED, "a text of the case cannot be unpacked", e);
    }
    return KeptText.fromKept(plain.toString(StandardCharsets.UTF_8));
  }

  /**
   * Places as pairs of small numbers: how far a place starts after the start of the one before, and
   * its length, seven bits a byte.
   *
   * @throws IllegalArgumentException when the places are not in the order of their starts
   */
  static byte[] pack(List<Span> places) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(places.size() * 3);
    int last = 0;
    for (Span place : places) {
      if (place.start() < last) {
        throw new IllegalArgumentException("places are not in order: " + place);
      }
      number(packed, place.start() - last);
      number(packed, place.length());
      last = place.start();
    }
    return packed.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest >= 0x80) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** The places that were packed. */
  static List<Span> unpackPlaces(byte[] packed) {
    List<Span> places = new ArrayList<>();
    int start = 0;
    int[] at = {0};
    try {
      while (at[0] < packed.length) {
        start += number(packed, at);
        places.add(new Span(start, start + number(packed, at)));
      }
    } catch (IllegalArgumentException e) {
      throw new StoreException(StoreCode.DAMAGED, "a list of places cannot be unpacked", e);
    }
    return places;
  }

  private static int number(byte[] packed, int[] at) {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      if (at[0] >= packed.length) {
        break;
      }
      byte next = packed[at[0]++];
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new StoreException(StoreCode.DAMAGED, "a list of places cannot be unpacked");
  }

  @Override
  public void close() {
    deflater.end();
    inflater.end();
  }
}
