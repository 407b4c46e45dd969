package org.spoor.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Identifies the program that found something by its bytes: the same sources give the same jar, and
 * any change of code or word lists another one. So a case knows what was found by an older program
 * and is found again.
 */
final class Fingerprint {
  /** Hexadecimal digits that are kept: 48 bits, enough to tell versions apart. */
  private static final int DIGITS = 12;

  private Fingerprint() {}

  /**
   * Of the module that a class belongs to, as it lies on disk.
   *
   * @throws IllegalStateException when the module cannot be read
   */
  static String of(Class<?> member) {
    CodeSource source = member.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("nobody knows where " + member.getName() + " came from");
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files(place)) {
        digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
          byte[] chunk = new byte[1 << 16];
          for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            digest.update(chunk, 0, read);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot read its own files", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<Path> files(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
