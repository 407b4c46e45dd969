package org.spoor.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to characters. In this order: a byte order mark; UTF-8 when the bytes are valid UTF-8
 * (hardly any other text is, so this beats what the file declares); UTF-16 by its zero bytes; what
 * the file declares; a statistical guess. Line ends become {@code \n}; byte order marks and zero
 * characters are dropped; nothing else is changed.
 */
final class TextDecoder {
  private TextDecoder() {}

  /**
   * The characters.
   *
   * @param notices {@link ErrorCode#CHARSET_GUESSED} where statistics had to decide
   */
  record Decoded(String text, List<Notice> notices) {}

  /**
   * Decodes a file.
   *
   * @param declared the encoding that the file or its envelope names
   * @throws ReadFailure {@link ErrorCode#NOT_TEXT} for binary noise, {@link
   *     ErrorCode#UNKNOWN_CHARSET} where no encoding makes sense of the bytes
   */
  static Decoded decode(byte[] bytes, Optional<String> declared) throws ReadFailure {
    for (Mark mark : Mark.values()) {
      if (mark.opens(bytes)) {
        return exact(new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset));
      }
    }
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return exact(new String(bytes, utf16.get()));
    }
    requireText(bytes);
    Optional<Charset> named = declared.flatMap(TextDecoder::charset);
    if (named.isPresent() && isStateful(named.get())) {
      return exact(new String(bytes, named.get()));
    }
    Optional<String> utf8 = strictUtf8(bytes);
    if (utf8.isPresent()) {
      return exact(utf8.get());
    }
    if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
      return exact(new String(bytes, named.get()));
    }
    return guess(bytes, declared);
  }

  private static Decoded exact(String text) {
    return new Decoded(tidy(text), List.of());
  }

  private static Decoded guess(byte[] bytes, Optional<String> declared) throws ReadFailure {
    Optional<Charset> guess = GuessedCharset.of(bytes);
    if (guess.isEmpty()) {
      throw new ReadFailure(
          ErrorCode.UNKNOWN_CHARSET,
          declared
                  .map(name -> "it declares the encoding " + Messages.excerpt(name) + ", which is")
                  .orElse("its encoding is")
              + " unknown");
    }
    String name = guess.get().name();
    return new Decoded(
        tidy(new String(bytes, guess.get())),
        List.of(new Notice(ErrorCode.CHARSET_GUESSED, "its encoding was taken for " + name)));
  }

  /** The charset of a name as browsers read it: Latin-1 and ASCII mean windows-1252. */
  static Optional<Charset> charset(String name) {
    String known = name.strip().toLowerCase(Locale.ROOT);
    if (known.equals("iso-8859-1") || known.equals("us-ascii") || known.equals("latin1")) {
      known = "windows-1252";
    }
    try {
      return Optional.of(Charset.forName(known));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Encodings that look like plain ASCII from outside. */
  private static boolean isStateful(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().equals("UTF-7");
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 without a mark: in European text every other byte is zero. */
  private static Optional<Charset> utf16(byte[] bytes) {
    int end = Math.min(bytes.length & ~1, 1 << 16);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < end; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = end / 2 * 6 / 10;
    int few = end / 2 / 20;
    if (end < 8) {
      return Optional.empty();
    }
    if (odd > most && even <= few) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > most && odd <= few ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** One control character in a hundred: text has none, noise has eleven. */
  private static void requireText(byte[] bytes) throws ReadFailure {
    int controls = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    if (controls > Math.max(4, bytes.length / 100)) {
      throw new ReadFailure(
          ErrorCode.NOT_TEXT,
          "it is called text but " + controls + " of its " + bytes.length + " bytes are controls");
    }
  }

  private static String tidy(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (isPlain(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return c != '\r' && c != 0 && c != '\ufeff';
  }

  /** Byte order marks, the longer before those that they begin with. */
  private enum Mark {
    UTF_32LE(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
    UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

    private final Charset charset;
    private final List<Integer> bytes;

    Mark(Charset charset, Integer... bytes) {
      this.charset = charset;
      this.bytes = List.of(bytes);
    }

    boolean opens(byte[] file) {
      if (file.length < bytes.size()) {
        return false;
      }
      for (int i = 0; i < bytes.size(); i++) {
        if ((file[i] & 0xff) != bytes.get(i)) {
          return false;
        }
      }
      return true;
    }

    int length() {
      return bytes.size();
    }
  }
}
