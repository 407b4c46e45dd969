package org.spoor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of something to read: on disk, or unpacked from something that was. */
sealed interface Content {
  /** A file, opened when needed. */
  record OnDisk(Path path) implements Content {}

  /** An entry or attachment; its size was bounded when it was unpacked. */
  record InMemory(byte[] bytes) implements Content {}

  /** A fresh stream over it. */
  default InputStream open() throws IOException {
    return switch (this) {
      case OnDisk disk -> Files.newInputStream(disk.path());
      case InMemory memory -> new ByteArrayInputStream(memory.bytes());
    };
  }

  /** How many bytes it has now. */
  default long size() throws IOException {
    return switch (this) {
      case OnDisk disk -> Files.size(disk.path());
      case InMemory memory -> memory.bytes().length;
    };
  }

  /** The first bytes, at most {@code count}. */
  default byte[] head(int count) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(count);
    }
  }

  /**
   * All of it.
   *
   * @throws ReadFailure {@link ErrorCode#TOO_LARGE} when there are more than {@code limit} bytes;
   *     not more than that is ever loaded
   */
  default byte[] bytes(long limit) throws IOException, ReadFailure {
    long size = size();
    if (size > limit) {
      throw tooLarge(size, limit);
    }
    if (this instanceof InMemory memory) {
      return memory.bytes();
    }
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes((int) limit + 1);
      if (bytes.length > limit) {
        throw tooLarge(bytes.length, limit);
      }
      return bytes;
    }
  }

  private static ReadFailure tooLarge(long size, long limit) {
    return new ReadFailure(
        ErrorCode.TOO_LARGE, "it has " + size + " bytes or more, the limit is " + limit);
  }
}
