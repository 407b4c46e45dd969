package org.spoor.serve;

import java.net.URI;
import java.util.Optional;

/**
 * How a case is served.
 *
 * @param host address that is listened on
 * @param port 0 for any free one
 * @param readOnly whether nothing may be changed, derived data among it
 * @param publicAddress what the server is called from outside, where something stands in front of
 *     it
 * @param author who decides, where there are no accounts
 * @param token the token of the address; empty for a random one
 */
public record ServeOptions(
    String host,
    int port,
    boolean readOnly,
    Optional<URI> publicAddress,
    String author,
    Optional<String> token) {
  /** Shortest token that is taken, in characters. */
  private static final int SHORTEST_TOKEN = 20;

  public ServeOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
    if (author.isBlank()) {
      throw new IllegalArgumentException("somebody must be the author of decisions");
    }
    if (token
        .filter(text -> !text.matches("[A-Za-z0-9_-]{" + SHORTEST_TOKEN + ",200}"))
        .isPresent()) {
      throw new IllegalArgumentException(
          "a token has at least " + SHORTEST_TOKEN + " letters, digits, - or _");
    }
    if (publicAddress
        .filter(
            address ->
                address.getHost() == null
                    || address.getScheme() == null
                    || !address.getScheme().matches("https?")
                    || address.getRawPath() != null && address.getRawPath().length() > 1)
        .isPresent()) {
      throw new IllegalArgumentException(
          "not an address such as https://spoor.example: " + publicAddress.orElseThrow());
    }
  }

  /** On this machine alone, at any free port. */
  public static ServeOptions local(String author) {
    return new ServeOptions("127.0.0.1", 0, false, Optional.empty(), author, Optional.empty());
  }

  /** Whether only this machine can reach it. */
  boolean loopback() {
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
  }
}
