package org.spoor.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a case is kept. */
public sealed interface CaseLocation {
  /** A name of a schema that needs no quoting: what people type, and nothing that could be SQL. */
  Pattern SCHEMA_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  /** One file. */
  record File(Path path) implements CaseLocation {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A schema of a PostgreSQL database.
   *
   * @param user empty: as the server's own rules have it
   * @param password empty: from the password file ({@code ~/.pgpass}), or none
   * @param schema lower-case letters, digits and low lines, at most 63
   */
  record Server(
      String host,
      int port,
      String database,
      Optional<String> user,
      Optional<String> password,
      String schema)
      implements CaseLocation {
    public Server {
      if (host.isBlank() || database.isBlank()) {
        throw new IllegalArgumentException("a server needs a host and a database");
      }
      if (!SCHEMA_NAME.matcher(schema).matches()) {
        throw new IllegalArgumentException("not a schema's name: " + schema);
      }
    }

    /** Without the password: this goes into messages. */
    @Override
    public String toString() {
      return "postgresql://%s%s:%d/%s%s"
          .formatted(
              user.map(name -> name + "@").orElse(""),
              host,
              port,
              database,
              schema.equals("public") ? "" : "?schema=" + schema);
    }
  }

  /**
   * The place that is written as a file's path or as {@code
   * postgresql://user:password@host:port/database?schema=name}. User, password, port (5432) and
   * schema ({@code public}) may be left out.
   *
   * @throws StoreException with {@link StoreCode#BAD_LOCATION} when it is neither
   */
  static CaseLocation parse(String text) {
    if (text.startsWith("postgresql:") || text.startsWith("postgres:")) {
      return server(text);
    }
    try {
      if (text.isBlank()) {
        throw new StoreException(StoreCode.BAD_LOCATION, "the case has no name");
      }
      return new File(Path.of(text));
    } catch (InvalidPathException e) {
      throw new StoreException(
          StoreCode.BAD_LOCATION, "not a path: " + text + " (" + e.getReason() + ")", e);
    }
  }

  private static Server server(String text) {
    try {
      URI uri = new URI(text);
      String path = uri.getPath() == null ? "" : uri.getPath();
      if (uri.getHost() == null || path.length() < 2 || path.indexOf('/', 1) > 0) {
        throw new IllegalArgumentException("host or database is missing");
      }
      String[] login =
          uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
      return new Server(
          uri.getHost(),
          uri.getPort() < 0 ? 5432 : uri.getPort(),
          path.substring(1),
          login.length > 0 ? Optional.of(decoded(login[0])) : Optional.empty(),
          login.length > 1 ? Optional.of(decoded(login[1])) : Optional.empty(),
          schema(uri.getRawQuery()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      // The text may hold a password, and so may the exception's message: neither is repeated.
      String why = e instanceof URISyntaxException ? "not an address" : e.getMessage();
      throw new StoreException(StoreCode.BAD_LOCATION, "the case's address cannot be used: " + why);
    }
  }

  private static String schema(String query) {
    if (query == null || query.isEmpty()) {
      return "public";
    }
    if (!query.startsWith("schema=") || query.indexOf('&') >= 0) {
      throw new IllegalArgumentException("the only option of an address is schema=NAME");
    }
    return decoded(query.substring("schema=".length()));
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
