package org.spoor.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies a text by its words: SHA-256 over its letters and digits in lower case, runs of
 * anything else being one blank. One release as text, HTML and PDF has mostly one hash, whatever
 * its line ends, quotation marks and hyphens.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {
  public ContentHash {
    if (hex.length() != 64) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + hex);
    }
  }

  /** The hash of a text. */
  public static ContentHash of(String text) {
    MessageDigest digest = sha256();
    StringBuilder chunk = new StringBuilder(8_192);
    boolean blank = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        chunk.appendCodePoint(Character.toLowerCase(c));
        blank = false;
      } else if (!blank) {
        chunk.append(' ');
        blank = true;
      }
      if (chunk.length() >= 8_000) {
        digest.update(chunk.toString().getBytes(StandardCharsets.UTF_8));
        chunk.setLength(0);
      }
    }
    String rest = blank ? chunk.toString().stripTrailing() : chunk.toString();
    digest.update(rest.getBytes(StandardCharsets.UTF_8));
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
