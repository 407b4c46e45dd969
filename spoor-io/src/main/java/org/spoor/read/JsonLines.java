package org.spoor.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads one document a line: {@code {"id","text"}} and optionally {@code title}, {@code published}
 * (EDTF), {@code publisher}, {@code author}, {@code language}, {@code url}. The text is kept as it
 * is given. At most one line is in memory. Not safe for several threads.
 */
public final class JsonLines implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final long maxLineBytes;
  private byte[] line = new byte[8_192];
  private long number;

  /**
   * @param in UTF-8; closed with this
   * @param limits of which {@link Limits#maxTextBytes()} bounds a line
   */
  public JsonLines(InputStream in, Limits limits) {
    this.in = new BufferedInputStream(in, CHUNK);
    this.maxLineBytes = limits.maxTextBytes();
  }

  /**
   * The next line that is not blank; empty at the end.
   *
   * @throws IOException when the stream fails
   */
  public Optional<JsonLine> next() throws IOException {
    while (true) {
      int length = readLine();
      if (length == -1) {
        return Optional.empty();
      }
      number++;
      if (length == TOO_LONG) {
        return Optional.of(
            new JsonLine.Bad(
                number, ErrorCode.TOO_LARGE, "the line has more than " + maxLineBytes + " bytes"));
      }
      int start = number == 1 && startsWithBom(length) ? 3 : 0;
      if (!isBlank(start, length)) {
        return Optional.of(JsonDocument.parse(number, line, start, length - start));
      }
    }
  }

  private static final int TOO_LONG = -2;

  /** The length of the next line in {@link #line}, -1 at the end, {@link #TOO_LONG}. */
  private int readLine() throws IOException {
    int length = 0;
    boolean tooLong = false;
    int c = in.read();
    if (c == -1) {
      return -1;
    }
    for (; c != -1 && c != '\n'; c = in.read()) {
      if (length >= maxLineBytes) {
        tooLong = true;
        continue;
      }
      if (length == line.length) {
        line = Arrays.copyOf(line, (int) Math.min(maxLineBytes, length * 2L));
      }
      line[length++] = (byte) c;
    }
    return tooLong ? TOO_LONG : length;
  }

  private boolean startsWithBom(int length) {
    return length >= 3
        && line[0] == (byte) 0xef
        && line[1] == (byte) 0xbb
        && line[2] == (byte) 0xbf;
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
