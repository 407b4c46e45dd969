package org.spoor.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * SHA-256 over fields, each with its length before it, so that no two lists of fields have one
 * form. Texts go in as they are kept, unpacked: how a machine deflates makes no difference.
 */
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Fingerprint add(String text) {
    byte[] bytes = KeptText.toKept(text).getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  Fingerprint add(Body body) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(body.bytes().length).flip());
    digest.update(body.bytes());
    return this;
  }

  /** Tells an absent text from an empty one. */
  Fingerprint add(Optional<String> text) {
    digest.update((byte) (text.isPresent() ? 1 : 0));
    text.ifPresent(this::add);
    return this;
  }

  Fingerprint add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return this;
  }

  Fingerprint add(double number) {
    return add(Double.doubleToLongBits(number));
  }

  /** Finds, with how many there are. */
  Fingerprint add(List<DerivedRows.Find> finds) {
    add(finds.size());
    finds.forEach(find -> add(find.document()).add(find.find()));
    return this;
  }

  /** Remarks, with how many there are. */
  Fingerprint addRemarks(List<Remark> remarks) {
    add(remarks.size());
    remarks.forEach(remark -> add(remark.code()).add(remark.detail()));
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
