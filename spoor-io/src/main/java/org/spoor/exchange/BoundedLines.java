package org.spoor.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Splits a stream into lines at line feeds, holding at most one line and never more than a limit of
 * it: the rest of a longer line is passed over.
 */
final class BoundedLines {
  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[FIRST_SIZE];
  private int position;
  private int filled;
  private byte[] line = new byte[FIRST_SIZE];
  private int length;
  private boolean tooLong;
  private long number;

  BoundedLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Moves to the next line; false at the end of the stream. */
  boolean next() throws IOException {
    if (line.length > 16 * FIRST_SIZE) {
      line = new byte[FIRST_SIZE]; // one long line must not be paid for by all that follow
    }
    length = 0;
    tooLong = false;
    boolean any = false;
    while (true) {
      if (position == filled) {
        filled = in.read(chunk);
        position = 0;
        if (filled <= 0) {
          filled = 0;
          number += any ? 1 : 0;
          return any;
        }
      }
      any = true;
      int end = position;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      keep(end);
      boolean atLineFeed = end < filled;
      position = atLineFeed ? end + 1 : end;
      if (atLineFeed) {
        number++;
        return true;
      }
    }
  }

  private void keep(int end) {
    int more = end - position;
    if (tooLong || length + more > limit) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line =
          Arrays.copyOf(
              line, (int) Math.min(limit, Math.max(2L * line.length, (long) length + more)));
    }
    System.arraycopy(chunk, position, line, length, more);
    length += more;
  }

  /** The current line's number, from 1. */
  long number() {
    return number;
  }

  /** Whether the current line went past the limit; its bytes are then incomplete. */
  boolean tooLong() {
    return tooLong;
  }

  /** The current line without its end; valid until the next call of {@link #next()}. */
  ByteBuffer bytes() {
    int start = number == 1 && startsWithByteOrderMark() ? 3 : 0;
    int end = length > start && line[length - 1] == '\r' ? length - 1 : length;
    return ByteBuffer.wrap(line, start, end - start);
  }

  private boolean startsWithByteOrderMark() {
    return length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }
}
