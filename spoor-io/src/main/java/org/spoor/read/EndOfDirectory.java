package org.spoor.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * Looks at the end of a ZIP archive before its directory is loaded: a directory of a hundred
 * million entries would fill the memory. Layout: APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16.
 */
final class EndOfDirectory {
  private static final int RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int SIGNATURE = 0x06054b50;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LOCATOR = 20;
  private static final int ZIP64_RECORD = 56;

  /** An entry takes 46 bytes and its name; names longer than this on average are made up. */
  private static final long BYTES_AN_ENTRY = 512;

  private EndOfDirectory() {}

  /**
   * Checks that the directory can be loaded.
   *
   * @throws ReadFailure when there is no directory (cut off), or it has more than {@code most}
   *     entries
   */
  static void requireSane(SeekableByteChannel channel, int most) throws IOException, ReadFailure {
    long size = channel.size();
    int length = (int) Math.min(size, RECORD + LONGEST_COMMENT);
    ByteBuffer tail = read(channel, size - length, length);
    int at = length - RECORD;
    while (at >= 0 && tail.getInt(at) != SIGNATURE) {
      at--;
    }
    if (at < 0) {
      throw new ReadFailure(ErrorCode.BROKEN_FILE, "the archive has no end: it was cut off");
    }
    long end = size - length + at;
    long entries = tail.getShort(at + 10) & 0xffffL;
    long start = tail.getInt(at + 16) & 0xffffffffL;
    boolean zip64 = at >= LOCATOR && tail.getInt(at - LOCATOR) == LOCATOR_SIGNATURE;
    if (zip64) {
      long recordAt = tail.getLong(at - LOCATOR + 8);
      if (recordAt < 0 || recordAt > size - ZIP64_RECORD) {
        throw new ReadFailure(ErrorCode.BROKEN_FILE, "the archive's end is damaged");
      }
      ByteBuffer record = read(channel, recordAt, ZIP64_RECORD);
      entries = record.getLong(32);
      start = record.getLong(48);
    }
    boolean many = entries < 0 || entries > most;
    // The count may lie; the room that the directory takes cannot.
    if (many || end - start > BYTES_AN_ENTRY * most) {
      throw new ReadFailure(
          ErrorCode.TOO_MANY_FILES, "the archive lists more than " + most + " files");
    }
  }

  private static ByteBuffer read(SeekableByteChannel channel, long at, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(at);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("the file became shorter");
      }
    }
    return buffer.flip();
  }
}
