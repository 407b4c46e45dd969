package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Signing in and out. */
final class SessionRoutes {
  private static final int LARGEST_BODY = 10_000;

  /** Passwords that are looked at at a time: each takes 19 MiB and a processor. */
  private static final int AT_A_TIME = 2;

  private final ServeOptions options;
  private final Guard guard;
  private final Accounts accounts;
  private final Sessions sessions;
  private final LoginLog log;
  private final Backoff backoff = new Backoff();
  private final Semaphore checking = new Semaphore(AT_A_TIME);

  SessionRoutes(
      ServeOptions options, Guard guard, Accounts accounts, Sessions sessions, LoginLog log) {
    this.options = options;
    this.guard = guard;
    this.accounts = accounts;
    this.sessions = sessions;
    this.log = log;
  }

  /** Who is there; also where nobody is. */
  void who(Context ctx) {
    answer(ctx, guard.who(ctx));
  }

  private void answer(Context ctx, Optional<Who> who) {
    ObjectNode out = Body.object();
    out.put("mode", guard.team() ? "team" : "alone");
    out.put("signedIn", who.isPresent());
    who.ifPresent(there -> out.put("name", there.name()).put("role", there.role().word()));
    out.put(
        "readOnly",
        options.readOnly() || who.filter(there -> !there.role().may(Role.ANALYST)).isPresent());
    ctx.status(200).contentType("application/json").result(Body.bytes(out));
  }

  /** Begins a session. */
  void begin(Context ctx) throws InterruptedException {
    Guard.header(ctx);
    ObjectNode body = new Call(ctx, new Who("", Role.READER, "")).body(LARGEST_BODY);
    String address = guard.address(ctx);
    Who who = guard.team() ? withPassword(body, address) : withToken(body, address);
    String session = sessions.begin(guard.team() ? who.name() : "");
    boolean secure =
        options.publicAddress().filter(uri -> "https".equals(uri.getScheme())).isPresent();
    ctx.cookie(new Cookie(guard.cookie(), session, "/", -1, secure, true, null, SameSite.STRICT));
    answer(ctx, Optional.of(who));
  }

  private Who withToken(ObjectNode body, String address) {
    backoff.check("", address);
    if (!guard.isToken(body.path("token").asText())) {
      backoff.failed("", address);
      throw Problem.of(ProblemCode.WRONG_TOKEN, "the token is not this server's");
    }
    return new Who(options.author(), Role.ADMIN, "");
  }

  private Who withPassword(ObjectNode body, String address) throws InterruptedException {
    String name = body.path("name").asText();
    String password = body.path("password").asText();
    if (name.length() > 200 || password.length() > 1_000) {
      throw Problem.of(ProblemCode.WRONG_LOGIN, "name or password is wrong");
    }
    backoff.check(name, address);
    checking.acquire();
    Optional<Accounts.Account> account;
    try {
      account = accounts.login(name, password);
    } finally {
      checking.release();
    }
    if (account.isEmpty()) {
      backoff.failed(name, address);
      log.add(name, "refused", address);
      throw Problem.of(ProblemCode.WRONG_LOGIN, "name or password is wrong");
    }
    backoff.succeeded(name, address);
    log.add(name, "accepted", address);
    return new Who(name, account.get().role(), "");
  }

  /** Ends the session. */
  void end(Context ctx) {
    Guard.header(ctx);
    Who who =
        guard.who(ctx).orElseThrow(() -> Problem.of(ProblemCode.NO_SESSION, "nobody is signed in"));
    Optional.ofNullable(ctx.cookie(guard.cookie())).ifPresent(sessions::end);
    if (guard.team()) {
      log.add(who.name(), "ended", guard.address(ctx));
    }
    ctx.removeCookie(guard.cookie(), "/");
    ctx.status(204);
  }

  void logins(Call call) {
    ObjectNode out = Body.object();
    List<ObjectNode> all = log.newest();
    call.cursor().page(out, all, call.limit(), node -> node.path("at").asText(), node -> node);
    call.json(out);
  }
}
