package org.spoor.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The workbench's files, from the class path. A file with a hash in its name may be kept for ever;
 * the page itself is asked for anew each time. Every address without a file's ending is a view of
 * the workbench.
 */
final class WebFiles {
  private static final String FOLDER = "/org/spoor/serve/web";
  private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)+");
  private static final Pattern HASHED = Pattern.compile(".*[-.][A-Za-z0-9_-]{8,}\\.[a-z0-9]+");

  /** Where the built page asks for the nonce that its styles carry. */
  private static final String NONCE = "__CSP_NONCE__";

  private static final String NOT_BUILT =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><title>Spoor</title>
      <h1>The workbench is not built</h1>
      <p>This server has the case and answers at <a href="/api/openapi.yaml">/api/v1</a>, but the pages that show it are not part
      of this build. Build with <code>./check</code>, or take a released Spoor.</p>
      </html>
      """;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("pbf", "application/x-protobuf"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

  /** Answers with the file, or with the page. */
  void serve(Context ctx, String request) {
    String path = ctx.path();
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (last.contains(".")) {
      file(ctx, path);
      return;
    }
    Optional<byte[]> page = bytes("/index.html");
    if (page.isEmpty()) {
      ctx.status(path.equals("/") ? 200 : 404).contentType(type("html")).result(NOT_BUILT);
      return;
    }
    String nonce = Secrets.token();
    Guard.headers(ctx, request, nonce);
    ctx.contentType(type("html"))
        .result(new String(page.get(), StandardCharsets.UTF_8).replace(NONCE, nonce));
  }

  private void file(Context ctx, String path) {
    Optional<byte[]> file =
        NAME.matcher(path).matches() && !path.contains("..") ? bytes(path) : Optional.empty();
    if (file.isEmpty() || path.equals("/index.html")) {
      throw Problem.of(ProblemCode.NOT_FOUND, "no file of that name");
    }
    if (HASHED.matcher(path).matches()) {
      ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    }
    ctx.contentType(type(path.substring(path.lastIndexOf('.') + 1))).result(file.get());
  }

  private static String type(String ending) {
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private Optional<byte[]> bytes(String path) {
    Optional<byte[]> there = files.get(path);
    if (there != null) {
      return there;
    }
    Optional<byte[]> read = resource(FOLDER + path);
    // Names that nobody has are not remembered: anybody could make them up.
    if (read.isPresent()) {
      files.put(path, read);
    }
    return read;
  }

  /** A resource of the program. */
  static Optional<byte[]> resource(String name) {
    try (InputStream in = WebFiles.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its own files", e);
    }
  }
}
