package org.spoor.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.spoor.run.IndexShelf;
import org.spoor.run.OpenCase;

/** A case that is served over HTTP. Runs until it is closed; the case is the caller's to close. */
public final class CaseServer implements AutoCloseable {
  private static final String API = "/api/v1";
  private static final int MOST_CONNECTIONS = 1_000;
  private static final int LARGEST_HEADER = 32 << 10;

  /** Answers below so many bytes are not worth compressing. */
  private static final int LEAST_COMPRESSED = 1_400;

  private static final int COMPRESSION = 4;

  private final ServeOptions options;
  private final String version;
  private final BiConsumer<String, Throwable> log;
  private final CaseMemory memory;
  private final PublishedScores published;
  private final StaffShelf staff;
  private final Events events = new Events();
  private final Caretaker caretaker;
  private final Intake intake;
  private final Guard guard;
  private final SessionRoutes signing;
  private final WebFiles files = new WebFiles();
  private final String token;
  private final Javalin javalin;

  /**
   * Begins to serve.
   *
   * @param open the case; stays open until after {@link #close}
   * @param accounts of the team; where there are none, whoever has the token is let in
   * @param shelf where the Index's scores are, if there are any
   * @param version of the program, for answers
   * @param log is told of failures, with the request's number or a word for what failed
   * @throws IllegalArgumentException when others than this machine could reach it and there are no
   *     accounts
   * @throws org.spoor.store.StoreException when the case cannot be read
   */
  public static CaseServer start(
      OpenCase open,
      ServeOptions options,
      Accounts accounts,
      IndexShelf shelf,
      String version,
      BiConsumer<String, Throwable> log) {
    if (!options.loopback() && accounts.all().isEmpty()) {
      throw new IllegalArgumentException(
          "only this machine may reach a server without accounts; add some with spoor accounts add,"
              + " or leave out --host");
    }
    return new CaseServer(open, options, accounts, shelf, version, log);
  }

  private CaseServer(
      OpenCase open,
      ServeOptions options,
      Accounts accounts,
      IndexShelf shelf,
      String version,
      BiConsumer<String, Throwable> log) {
    this.options = options;
    this.version = version;
    this.log = log;
    this.token = options.token().orElseGet(Secrets::token);
    this.memory = CaseMemory.of(open);
    this.published = new PublishedScores(shelf);
    this.staff = new StaffShelf(open.store().location());
    Sessions sessions = new Sessions();
    this.guard = new Guard(options, accounts, sessions, token);
    this.signing =
        new SessionRoutes(
            options, guard, accounts, sessions, new LoginLog(logins(accounts.file())));
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.caretaker =
        new Caretaker(
            memory,
            events,
            !options.readOnly(),
            this::caughtUp,
            failure -> log.accept("deriving", failure));
    this.intake =
        new Intake(
            open, events, threads, caretaker::wake, failure -> log.accept("reading", failure));
    this.javalin = Javalin.create(this::configure);
    javalin.start(options.host(), options.port());
    guard.at(javalin.port());
  }

  /**
   * Jobs are done when what was read has been derived from; there are none before there is an
   * intake.
   */
  private void caughtUp() {
    Intake there = intake;
    if (there != null) {
      there.caughtUp();
    }
  }

  private static Path logins(Path accounts) {
    String name = String.valueOf(accounts.getFileName());
    return accounts.resolveSibling(
        (name.endsWith(".accounts") ? name.substring(0, name.length() - 9) : name) + ".logins");
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /**
   * The address to open. Where there are no accounts it carries the token behind a {@code #}, which
   * browsers send to nobody: it stands in no log and in no referrer.
   */
  public String address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    String base =
        options
            .publicAddress()
            .map(uri -> uri.toString().replaceFirst("/$", ""))
            .orElse("http://" + host + ":" + port());
    return base + "/" + (guard.team() ? "" : "#token=" + token);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.http.maxRequestSize = 1 << 20;
    CompressionStrategy compression = new CompressionStrategy(null, new Gzip(COMPRESSION));
    compression.setDefaultMinSizeForCompression(LEAST_COMPRESSED);
    config.http.compressionStrategy = compression;
    config.jetty.multipartConfig.maxFileSize(Uploads.LARGEST_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.LARGEST_REQUEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(CaseServer::configure);
    config.jetty.modifyServer(
        server -> {
          server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
          server.setStopTimeout(2_000);
          // Requests that are not HTTP get no page that names the server's parts.
          server.setErrorHandler(
              (request, response, callback) -> {
                response.getHeaders().put("Content-Type", "text/plain");
                response.write(
                    true,
                    java.nio.ByteBuffer.wrap("refused\n".getBytes(StandardCharsets.US_ASCII)),
                    callback);
                return true;
              });
        });
    config.routes.before(this::before);
    addTo(config);
    new Refusals(log).addTo(config);
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(LARGEST_HEADER);
  }

  private void before(Context ctx) {
    String request = Secrets.number();
    ctx.attribute("request", request);
    Guard.headers(ctx, request, "");
    guard.check(ctx);
  }

  /** Identifies the state of everything that answers are made of. */
  private String tag() {
    return memory.tag()
        + "-"
        + Integer.toHexString((published.stamp() + "/" + staff.stamp()).hashCode());
  }

  private void addTo(JavalinConfig config) {
    Addresses addresses = new Addresses(config, API, guard, this::tag);
    config.routes.get("/api/openapi.yaml", CaseServer::contract);
    config.routes.get(API + "/health", this::health);
    config.routes.get(API + "/session", signing::who);
    config.routes.post(API + "/session", signing::begin);
    config.routes.delete(API + "/session", signing::end);
    addresses.live("/logins", Role.ADMIN, signing::logins);
    addresses.live("/events", Role.READER, this::events);
    Texts texts = new Texts(memory.open().store());
    new CaseRoutes(memory).addTo(addresses);
    new ReportRoutes(memory, intake).addTo(addresses);
    new LedgerRoutes(memory, texts).addTo(addresses);
    new VoiceRoutes(memory, texts).addTo(addresses);
    new PartyRoutes(memory, texts).addTo(addresses);
    new DecisionRoutes(memory, new DecisionDesk(memory, caretaker, events)).addTo(addresses);
    new AssessRoutes(memory).addTo(addresses);
    new CountryRoutes(memory, published, "Spoor " + version).addTo(addresses);
    new ScoreRoutes(memory, published, events).addTo(addresses);
    new MissionRoutes(memory, staff, events).addTo(addresses);
    config.routes.get(
        "/api/*",
        ctx -> {
          throw Problem.of(ProblemCode.NOT_FOUND, "no such address");
        });
    config.routes.get("/*", ctx -> files.serve(ctx, Refusals.request(ctx)));
  }

  private static void contract(Context ctx) {
    ctx.contentType("application/yaml")
        .result(WebFiles.resource("/org/spoor/serve/openapi.yaml").orElseThrow());
  }

  private void health(Context ctx) {
    ctx.contentType("application/json")
        .result(Body.bytes(Body.object().put("status", "ok").put("version", version)));
  }

  private void events(Call call) throws IOException {
    events.enter(call.who().client());
    try {
      var response = call.ctx().res();
      response.setContentType("text/event-stream");
      response.setCharacterEncoding("UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Accel-Buffering", "no");
      OutputStream out = response.getOutputStream();
      String first = "event: case\ndata: " + Body.text(memory.state()) + "\n\n";
      events.serve(call.who().client(), first, out);
    } catch (IOException e) {
      // The window is gone.
    } finally {
      events.leave(call.who().client());
    }
  }

  @Override
  public void close() throws InterruptedException {
    events.close();
    javalin.stop();
    intake.close();
    caretaker.close();
    memory.close();
  }
}
