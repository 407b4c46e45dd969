package org.spoor.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.function.Supplier;

/** The addresses of the API with what all of them have in common. */
final class Addresses implements Routes {
  private final JavalinConfig config;
  private final String base;
  private final Guard guard;
  private final Supplier<String> tag;
  private final Answers answers = new Answers();

  /**
   * Of a server.
   *
   * @param base what all addresses begin with
   * @param tag identifies the state of everything that answers are made of
   */
  Addresses(JavalinConfig config, String base, Guard guard, Supplier<String> tag) {
    this.config = config;
    this.base = base;
    this.guard = guard;
    this.tag = tag;
  }

  @Override
  public void read(String path, Handling handling) {
    config.routes.get(
        base + path,
        ctx -> {
          Who who = guard.allowed(ctx, Role.READER, false);
          String now = tag.get();
          if (!known(ctx, now)) {
            remembered(new Call(ctx, who), now, handling);
          }
        });
  }

  @Override
  public void live(String path, Role least, Handling handling) {
    config.routes.get(
        base + path, ctx -> handling.handle(new Call(ctx, guard.allowed(ctx, least, false))));
  }

  @Override
  public void change(HandlerType method, String path, Handling handling) {
    config.routes.addHttpHandler(
        method,
        base + path,
        ctx -> handling.handle(new Call(ctx, guard.allowed(ctx, Role.ANALYST, true))));
  }

  /** Answers as before, where nothing has changed; the answer is the same for everybody. */
  private void remembered(Call call, String now, Handling handling) throws Exception {
    String question = call.ctx().path() + "?" + call.ctx().queryString();
    Optional<byte[]> before = answers.of(question, now);
    if (before.isPresent()) {
      call.ctx().contentType("application/json").result(before.get());
      return;
    }
    handling.handle(call);
    if (call.ctx().statusCode() == 200) {
      call.answer().ifPresent(body -> answers.put(question, now, body));
    }
  }

  /** Whether the client has the answer already: it is the same until the case changes. */
  private static boolean known(Context ctx, String now) {
    boolean gzip = Optional.ofNullable(ctx.header("Accept-Encoding")).orElse("").contains("gzip");
    // A strong tag stands for bytes, and compressed ones are others.
    String tag = "\"" + now + (gzip ? "-gz" : "") + "\"";
    ctx.header("ETag", tag);
    ctx.header("Vary", "Accept-Encoding");
    ctx.header("Cache-Control", "private, no-cache");
    String there = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
    if (!there.equals("*") && there.contains(tag)) {
      ctx.status(304);
      return true;
    }
    return false;
  }
}
