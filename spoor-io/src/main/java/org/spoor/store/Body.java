package org.spoor.store;

import java.util.Arrays;

/** The bytes that a derived thing is kept as: opaque here. Equal where the bytes are. */
public final class Body {
  private final byte[] bytes;

  private Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Of bytes that are not changed afterwards. */
  public static Body of(byte[] bytes) {
    return new Body(bytes);
  }

  /** The bytes, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body body && Arrays.equals(bytes, body.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
