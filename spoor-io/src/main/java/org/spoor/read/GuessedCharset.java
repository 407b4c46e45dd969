package org.spoor.read;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * The encoding of bytes that are not Unicode, by ICU's statistics (as Tika carries them), accepted
 * only where the result looks like writing. Loaded only when such a file turns up.
 */
final class GuessedCharset {
  private static final int SAMPLE = 1 << 16;

  /** Below this ICU's confidence (of 100) says nothing; short texts in Latin-1 reach about 20. */
  private static final int LEAST_CONFIDENCE = 15;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private GuessedCharset() {}

  static Optional<Charset> of(byte[] bytes) {
    byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    CharsetDetector detector = new CharsetDetector(SAMPLE);
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() < LEAST_CONFIDENCE || match.getName().startsWith("UTF-")) {
        continue;
      }
      Optional<Charset> charset = TextDecoder.charset(match.getName());
      if (charset.isPresent() && isWriting(new String(sample, charset.get()))) {
        return charset;
      }
    }
    boolean mostlyAscii = nonAscii(sample) * 100L <= sample.length * 15L;
    return mostlyAscii && isWriting(new String(sample, WESTERN))
        ? Optional.of(WESTERN)
        : Optional.empty();
  }

  private static int nonAscii(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  /** Whether it is made of letters with blanks between, without impossible characters. */
  private static boolean isWriting(String text) {
    int letters = 0;
    int unspaced = 0;
    int blanks = 0;
    int impossible = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters++;
        unspaced += c >= '\u0e00' && (c < '\u0e80' || c >= '\u2e80') ? 1 : 0;
      } else if (Character.isWhitespace(c)) {
        blanks++;
      } else if (c == '\ufffd' || (c >= '\u0080' && c < '\u00a0')) {
        impossible++;
      }
    }
    int length = text.length();
    return impossible <= length / 500
        && (letters + blanks) * 10L >= length * 7L
        && (blanks * 50L >= length || unspaced * 3 > letters || length < 40);
  }
}
