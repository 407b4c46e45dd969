package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.spoor.store.StoreCode;
import org.spoor.store.StoreException;

/** What goes wrong, as answers of RFC 9457. */
final class Refusals {
  private final BiConsumer<String, Throwable> log;

  /**
   * Of a server.
   *
   * @param log is told of the server's own failures, with the request's number
   */
  Refusals(BiConsumer<String, Throwable> log) {
    this.log = log;
  }

  void addTo(JavalinConfig config) {
    config.routes.exception(
        Problem.class, (problem, ctx) -> refuse(ctx, problem, Optional.empty()));
    config.routes.exception(StoreException.class, (failure, ctx) -> store(ctx, failure));
    config.routes.exception(HttpResponseException.class, (failure, ctx) -> refused(ctx, failure));
    config.routes.exception(Exception.class, (failure, ctx) -> failed(ctx, failure));
    config.router.javaLangErrorHandler((response, error) -> log.accept("error", error));
  }

  /** The number that a request was given. */
  static String request(Context ctx) {
    return Optional.ofNullable(ctx.<String>attribute("request")).orElse("none");
  }

  private static void refuse(Context ctx, Problem problem, Optional<String> store) {
    ObjectNode out = Body.object();
    ProblemCode code = problem.code();
    out.put("type", "urn:spoor:problem:" + code.word());
    out.put("title", code.title());
    out.put("status", code.status());
    out.put("code", code.word());
    out.put("detail", problem.detail());
    out.put("remedy", problem.remedy());
    out.put("request", request(ctx));
    store.ifPresent(word -> out.put("store", word));
    if (problem.waitSeconds() > 0) {
      ctx.header("Retry-After", String.valueOf(problem.waitSeconds()));
    }
    ctx.removeHeader("ETag");
    ctx.header("Cache-Control", "no-store");
    ctx.status(code.status()).contentType("application/problem+json").result(Body.bytes(out));
  }

  private void store(Context ctx, StoreException failure) {
    if (failure.code() == StoreCode.FAILED || failure.code() == StoreCode.DAMAGED) {
      log.accept(request(ctx), failure);
    }
    refuse(
        ctx,
        Problem.of(ProblemCode.STORE, String.valueOf(failure.getMessage())),
        Optional.of(failure.code().name()));
  }

  /** What the library refuses. */
  private void refused(Context ctx, HttpResponseException failure) {
    ProblemCode code =
        switch (failure.getStatus()) {
          case 404 -> ProblemCode.NOT_FOUND;
          case 405 -> ProblemCode.WRONG_METHOD;
          case 413 -> ProblemCode.TOO_LARGE;
          case 408, 503, 504 -> ProblemCode.TOO_SLOW;
          default ->
              failure.getStatus() >= 500 ? ProblemCode.INTERNAL : ProblemCode.WRONG_PARAMETER;
        };
    refuse(ctx, Problem.of(code, String.valueOf(failure.getMessage())), Optional.empty());
  }

  private void failed(Context ctx, Exception failure) {
    log.accept(request(ctx), failure);
    refuse(
        ctx,
        Problem.of(ProblemCode.INTERNAL, "it is in the server's log under the request's id"),
        Optional.empty());
  }
}
