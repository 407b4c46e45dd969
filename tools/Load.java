import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People at the workbench, as many as are asked for: each looks at something, thinks, looks at the
 * next thing, and decides about what it has read. Prints how long answers took.
 *
 * <p>{@code tools/load ADDRESS [--users 20] [--seconds 60] [--think 500] [--decide true]
 * [--reject 10]}; the address as the server printed it, with the token. Of 100 decisions so many
 * reject what they are about, the others accept it.
 */
final class Load {
  private static final List<String> WORDS =
      List.of(
          "heroin", "cocaine Antwerp", "diplomats", "customs", "\"border guards\"", "Riga",
          "cigarettes OR tobacco", "date:2019..2020 amber", "Vilni*", "country:LV arrest");
  private static final Pattern FIND =
      Pattern.compile("\"find\":(\\{[^{}]*\"kind\":\"event\"[^{}]*\\})");

  private final String base;
  private final String token;
  private final Map<String, List<Long>> times = new ConcurrentHashMap<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Load(String address) {
    URI uri = URI.create(address);
    base = uri.getScheme() + "://" + uri.getAuthority();
    token = address.substring(address.indexOf("#token=") + "#token=".length());
  }

  public static void main(String[] arguments) throws Exception {
    Map<String, String> options = new TreeMap<>();
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      options.put(arguments[i], arguments[i + 1]);
    }
    new Load(arguments[0])
        .run(
            Integer.parseInt(options.getOrDefault("--users", "20")),
            Integer.parseInt(options.getOrDefault("--seconds", "60")),
            Integer.parseInt(options.getOrDefault("--think", "500")),
            Boolean.parseBoolean(options.getOrDefault("--decide", "true")),
            Integer.parseInt(options.getOrDefault("--reject", "10")));
  }

  private void run(int users, int seconds, int think, boolean decide, int reject)
      throws Exception {
    HttpResponse<String> ready = send("warm-up", request("/api/v1/case"), false);
    int reports = number(ready.body(), "\"reports\":");
    List<String> incidents = all("/api/v1/incidents?limit=200", "\"id\":\"(i-[0-9a-f]{12})\"");
    List<String> parties = all("/api/v1/parties?limit=200", "\"id\":\"(p-[0-9a-f]{12})\"");
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    CountDownLatch done = new CountDownLatch(users);
    for (int user = 0; user < users; user++) {
      SplittableRandom random = new SplittableRandom(user);
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  while (System.nanoTime() < until) {
                    step(random, reports, incidents, parties, decide, reject);
                    Thread.sleep(think / 2 + random.nextInt(think + 1));
                  }
                } catch (IOException | InterruptedException e) {
                  failures.merge(e.toString(), 1, Integer::sum);
                } finally {
                  done.countDown();
                }
              });
    }
    done.await();
    print(seconds);
  }

  private void step(
      SplittableRandom random,
      int reports,
      List<String> incidents,
      List<String> parties,
      boolean decide,
      int reject)
      throws IOException, InterruptedException {
    int choice = random.nextInt(100);
    if (choice < 25) {
      String words = WORDS.get(random.nextInt(WORDS.size()));
      get("search", "/api/v1/reports?q=" + encoded(words));
    } else if (choice < 55) {
      HttpResponse<String> report =
          get("report", "/api/v1/reports/" + (1 + random.nextInt(reports)));
      Matcher find = FIND.matcher(report.body());
      if (decide && random.nextInt(3) == 0 && find.find()) {
        decide(random.nextInt(100) < reject ? "reject" : "accept", find.group(1));
      }
    } else if (choice < 65) {
      get("ledger", "/api/v1/ledgers/seizures?group-by=year&limit=50");
    } else if (choice < 72) {
      get("ledger, filtered", "/api/v1/ledgers/seizures?by=LV&from=201" + (4 + random.nextInt(6)));
    } else if (choice < 84) {
      get("incident", "/api/v1/incidents/" + incidents.get(random.nextInt(incidents.size())));
    } else if (choice < 89) {
      get("party", "/api/v1/parties/" + parties.get(random.nextInt(parties.size())));
    } else if (choice < 92) {
      get("parties by name", "/api/v1/parties?q=nowak");
    } else if (choice < 95) {
      get("overview", "/api/v1/overview");
    } else if (choice < 97) {
      get("map", "/api/v1/map?ledger=seizures");
    } else if (choice < 99) {
      get("contradictions", "/api/v1/contradictions");
    } else {
      get("voices", "/api/v1/voices");
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + token)
        .header("X-Spoor", "1");
  }

  private HttpResponse<String> get(String name, String path)
      throws IOException, InterruptedException {
    return send(name, request(path), true);
  }

  private void decide(String act, String find) throws IOException, InterruptedException {
    send(
        act,
        request("/api/v1/decisions")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString("{\"act\":\"" + act + "\",\"find\":" + find + "}")),
        true);
  }

  private HttpResponse<String> send(String name, HttpRequest.Builder request, boolean counted)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    long took = System.nanoTime() - begun;
    if (counted) {
      times.computeIfAbsent(name, key -> Collections.synchronizedList(new ArrayList<>())).add(took);
      if (answer.statusCode() >= 400) {
        failures.merge(name + " " + answer.statusCode(), 1, Integer::sum);
      }
    }
    return answer;
  }

  private List<String> all(String path, String pattern) throws IOException, InterruptedException {
    Matcher matcher =
        Pattern.compile(pattern).matcher(send("warm-up", request(path), false).body());
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static int number(String json, String field) {
    Matcher matcher = Pattern.compile(Pattern.quote(field) + "(\\d+)").matcher(json);
    if (!matcher.find()) {
      throw new IllegalStateException("the server does not answer as it should: " + json);
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void print(int seconds) {
    System.out.printf(
        Locale.ROOT, "%-18s %8s %8s %8s %8s %8s%n", "", "answers", "p50 ms", "p95 ms", "p99 ms", "most ms");
    List<Long> all = new ArrayList<>();
    new TreeMap<>(times)
        .forEach(
            (name, each) -> {
              row(name, each);
              all.addAll(each);
            });
    row("all", all);
    System.out.printf(Locale.ROOT, "%.1f answers a second%n", all.size() / (double) seconds);
    new TreeMap<>(failures).forEach((what, count) -> System.out.println(count + " × " + what));
  }

  private static void row(String name, List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-18s %8d %8.1f %8.1f %8.1f %8.1f%n",
        name,
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1)) / 1e6;
  }
}
