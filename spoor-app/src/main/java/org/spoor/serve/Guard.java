package org.spoor.serve;

import io.javalin.http.Context;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at every request before anything else does: which name the server was called by (a page
 * elsewhere may have its own name point here: DNS rebinding), where the request comes from, who
 * sends it, and how often.
 */
final class Guard {
  /** What browsers are told about every answer. */
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'%s; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self' blob:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final ServeOptions options;
  private final Accounts accounts;
  private final Sessions sessions;
  private final String token;
  private final Limiter strangers = new Limiter(600, 200);
  private final Limiter clients = new Limiter(600, 200);
  private Set<String> hosts = Set.of();
  private Set<String> origins = Set.of();
  private String cookie = "spoor";

  Guard(ServeOptions options, Accounts accounts, Sessions sessions, String token) {
    this.options = options;
    this.accounts = accounts;
    this.sessions = sessions;
    this.token = token;
  }

  /** Fixes the names that the server answers to, once its port is known. */
  synchronized void at(int port) {
    Set<String> names = new HashSet<>();
    for (String name : new String[] {"127.0.0.1", "localhost", "[::1]"}) {
      names.add(name + ":" + port);
      if (port == 80) {
        names.add(name);
      }
    }
    if (!options.loopback() && !options.host().equals("0.0.0.0") && !options.host().equals("::")) {
      names.add(
          (options.host().contains(":") ? "[" + options.host() + "]" : options.host())
              + ":"
              + port);
    }
    Set<String> sites = new HashSet<>();
    names.forEach(name -> sites.add("http://" + name));
    options
        .publicAddress()
        .ifPresent(
            address -> {
              names.add(authority(address));
              sites.add(address.getScheme() + "://" + authority(address));
            });
    hosts = Set.copyOf(names);
    origins = Set.copyOf(sites);
    // Cookies do not know ports: two servers on one machine must not take each other's.
    cookie = "spoor_" + port;
  }

  private static String authority(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT)
        + (address.getPort() < 0 ? "" : ":" + address.getPort());
  }

  synchronized String cookie() {
    return cookie;
  }

  private synchronized Set<String> hosts() {
    return hosts;
  }

  private synchronized Set<String> origins() {
    return origins;
  }

  /** Whether people sign in with name and password. */
  boolean team() {
    return !accounts.all().isEmpty();
  }

  /** Puts the headers that every answer has. */
  static void headers(Context ctx, String request, String nonce) {
    ctx.header("X-Request-Id", request);
    ctx.header(
        "Content-Security-Policy",
        String.format(Locale.ROOT, POLICY, nonce.isEmpty() ? "" : " 'nonce-" + nonce + "'"));
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cross-Origin-Embedder-Policy", "require-corp");
    ctx.header(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    ctx.header("Cache-Control", "no-store");
  }

  /** Refuses what does not come from where it should. */
  void check(Context ctx) {
    strangers.take(address(ctx));
    String host = Optional.ofNullable(ctx.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    if (!hosts().contains(host)) {
      throw Problem.of(ProblemCode.WRONG_HOST, "it was called by the name '" + cut(host) + "'");
    }
    String origin = Optional.ofNullable(ctx.header("Origin")).orElse("");
    if (!origin.isEmpty() && !origins().contains(origin.toLowerCase(Locale.ROOT))) {
      throw Problem.of(ProblemCode.WRONG_ORIGIN, "it comes from '" + cut(origin) + "'");
    }
    String site = Optional.ofNullable(ctx.header("Sec-Fetch-Site")).orElse("");
    boolean api = ctx.path().startsWith("/api/");
    if (api && !site.isEmpty() && !site.equals("same-origin") && !site.equals("none")) {
      throw Problem.of(ProblemCode.WRONG_ORIGIN, "it comes from another site");
    }
  }

  private static String cut(String text) {
    return text.length() > 200 ? text.substring(0, 200) : text;
  }

  /**
   * The address that a request comes from. Where the server has a public address something stands
   * in front of it, and what that has added last is believed.
   */
  String address(Context ctx) {
    String forwarded = Optional.ofNullable(ctx.header("X-Forwarded-For")).orElse("");
    return options.publicAddress().isPresent() && !forwarded.isBlank()
        ? cut(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip())
        : ctx.req().getRemoteAddr();
  }

  /** Who sends it, where somebody is signed in. */
  Optional<Who> who(Context ctx) {
    Optional<String> bearer = bearer(ctx);
    if (bearer.isPresent() && !team() && Secrets.same(bearer.get(), token)) {
      return Optional.of(new Who(options.author(), Role.ADMIN, "bearer"));
    }
    return Optional.ofNullable(ctx.cookie(cookie()))
        .flatMap(
            session -> sessions.name(session).flatMap(name -> who(name, Secrets.digest(session))));
  }

  private Optional<Who> who(String name, String client) {
    if (!team()) {
      return name.isEmpty()
          ? Optional.of(new Who(options.author(), Role.ADMIN, client))
          : Optional.empty();
    }
    return accounts.named(name).map(account -> new Who(name, account.role(), client));
  }

  private static Optional<String> bearer(Context ctx) {
    return Optional.ofNullable(ctx.header("Authorization"))
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> header.substring("Bearer ".length()).strip());
  }

  /**
   * Whoever may do this.
   *
   * @param changes whether something is changed by it
   */
  Who allowed(Context ctx, Role least, boolean changes) {
    if (changes) {
      header(ctx);
    }
    Who who = who(ctx).orElseThrow(() -> Problem.of(ProblemCode.NO_SESSION, "nobody is signed in"));
    clients.take(who.client());
    if (changes && options.readOnly()) {
      throw Problem.of(ProblemCode.READ_ONLY, "the server was started with --read-only");
    }
    if (!who.role().may(least)) {
      throw Problem.of(
          ProblemCode.FORBIDDEN,
          "it takes the role " + least.word() + ", not " + who.role().word());
    }
    return who;
  }

  /** A header that other sites' pages cannot send without asking first. */
  static void header(Context ctx) {
    if (ctx.header("X-Spoor") == null) {
      throw Problem.of(ProblemCode.HEADER_MISSING, "X-Spoor is missing");
    }
  }

  boolean isToken(String text) {
    return !team() && Secrets.same(text, token);
  }
}
