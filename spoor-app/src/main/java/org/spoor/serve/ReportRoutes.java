package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoor.index.Facet;
import org.spoor.index.SearchIndex;
import org.spoor.index.SearchOutcome;
import org.spoor.index.SearchRequest;
import org.spoor.model.FindRef;
import org.spoor.model.Metadata;
import org.spoor.model.Span;
import org.spoor.read.ReportReader;
import org.spoor.run.ReportReview;
import org.spoor.store.CaseView;
import org.spoor.store.DocumentEntry;

/** Reports: search, the reader, reading more in. */
final class ReportRoutes {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int USUAL_WINDOW = 500_000;
  private static final int LARGEST_WINDOW = 2_000_000;

  /** Reports that can be paged through; a question that finds more is to be narrowed. */
  private static final int DEEPEST = 100_000;

  /** Bytes of a text that is sent as JSON: five million characters, escaped. */
  private static final int LARGEST_TEXT = 32 << 20;

  private static final int LONGEST_TEXT = 5_000_000;
  private static final Set<String> KINDS =
      Set.of(
          "event",
          "attribution",
          "flow",
          "relation",
          "evidence",
          "mention",
          "quantity",
          "date",
          "hedge");
  private static final Set<String> FIELDS =
      Set.of("title", "text", "published", "publisher", "author", "url", "language");

  private final CaseMemory memory;
  private final Intake intake;

  ReportRoutes(CaseMemory memory, Intake intake) {
    this.memory = memory;
    this.intake = intake;
  }

  void addTo(Routes routes) {
    routes.read("/reports", this::search);
    routes.read("/reports/{number}", this::report);
    routes.read("/reports/{number}/like", this::like);
    routes.read("/document", this::document);
    routes.change(HandlerType.POST, "/reports", this::take);
    routes.live("/jobs", Role.READER, this::jobs);
    routes.live("/jobs/{job}", Role.READER, call -> call.json(job(call).body()));
    routes.change(HandlerType.DELETE, "/jobs/{job}", this::cancel);
  }

  private void search(Call call) {
    answer(call, call.text("q").orElse(""), request -> index -> index.search(request));
  }

  private void like(Call call) {
    long number = entry(call).seq();
    answer(call, "", request -> index -> index.moreLike(number, request));
  }

  private void answer(
      Call call,
      String words,
      Function<SearchRequest, Function<SearchIndex, SearchOutcome>> question) {
    Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new TreeSet<>(call.texts(facet.word())));
    }
    Cursor cursor = call.cursor();
    if (cursor.position() > DEEPEST) {
      throw Problem.of(
          ProblemCode.BAD_CURSOR, "at most " + DEEPEST + " reports; narrow the search");
    }
    int limit = call.limit();
    SearchRequest request =
        new SearchRequest(
            words, chosen, cursor.position(), limit, call.whole("facets", 0, 200, 12), PATIENCE);
    if (!(memory.search(question.apply(request)) instanceof SearchOutcome.Answer answer)) {
      throw Problem.waiting(ProblemCode.NOT_READY, "the index is damaged and is built anew", 10);
    }
    ObjectNode out = Body.object();
    new ReportBodies(memory.snapshot(), memory.book()).hits(out, answer);
    int to = cursor.position() + answer.hits().size();
    if (to < answer.total() && !answer.hits().isEmpty()) {
      out.put("next", new Cursor(cursor.of(), to, "").text());
    }
    out.set("state", memory.state());
    call.json(out);
  }

  private DocumentEntry entry(Call call) {
    String number = call.ctx().pathParam("number");
    if (!number.matches("[1-9]\\d{0,8}")) {
      throw Call.wrong("number", "the number of a report");
    }
    return memory
        .snapshot()
        .entry(Long.parseLong(number))
        .or(() -> fresh(Long.parseLong(number)))
        .orElseThrow(() -> Problem.of(ProblemCode.NO_SUCH_REPORT, "no report " + number));
  }

  /** A report that came after what is in memory. */
  private Optional<DocumentEntry> fresh(long number) {
    try (CaseView view = memory.open().store().view()) {
      if (number > view.lastDocument()) {
        return Optional.empty();
      }
      DocumentEntry[] found = new DocumentEntry[1];
      view.entries(
          number - 1,
          entry -> {
            if (entry.seq() == number) {
              found[0] = entry;
            }
          });
      return Optional.ofNullable(found[0]);
    }
  }

  private void document(Call call) {
    String id = call.needed("id");
    DocumentEntry entry =
        memory
            .snapshot()
            .entry(id)
            .orElseThrow(() -> Problem.of(ProblemCode.NO_SUCH_REPORT, "no report " + id));
    call.json(new ReportBodies(memory.snapshot(), memory.book()).brief(entry));
  }

  private void report(Call call) {
    DocumentEntry entry = entry(call);
    Snapshot snapshot = memory.snapshot();
    DecisionBook book = memory.book();
    Set<String> kinds =
        call.text("kinds")
            .map(
                text ->
                    Arrays.stream(text.split(",")).map(String::strip).collect(Collectors.toSet()))
            .orElse(KINDS);
    if (!KINDS.containsAll(kinds)) {
      throw Call.wrong("kinds", String.join(", ", new TreeSet<>(KINDS)));
    }
    int from = call.whole("from", 0, Integer.MAX_VALUE, 0);
    int to = call.whole("to", 0, Integer.MAX_VALUE, from + USUAL_WINDOW);
    if (to < from || to - from > LARGEST_WINDOW) {
      throw Call.wrong("to", "at most " + LARGEST_WINDOW + " after from");
    }
    try (CaseView view = memory.open().store().view()) {
      ReportReview review =
          ReportReview.of(view, entry.id(), book.reports().finds(entry.id())).orElseThrow();
      ObjectNode out = head(entry, snapshot, book);
      String text = review.document().text();
      Span window = window(text, from, to);
      out.set(
          "text",
          Body.place(window)
              .put("of", text.length())
              .put("text", text.substring(window.start(), window.end())));
      sentences(out, review, window);
      List<ReportReview.Reviewed> asked =
          review.finds().stream()
              .filter(
                  each ->
                      window.start() <= each.finding().span().start()
                          && (each.finding().span().start() < window.end())
                          && kinds.contains(FindRef.of(entry.id(), each.finding()).kind()))
              .toList();
      Map<String, String> parties = new HashMap<>();
      if (snapshot.derived()) {
        view.partiesIn(
            entry.id(),
            row -> row.mentions().forEach(mention -> parties.put(mention.find(), row.id())));
      }
      out.set("finds", new ReportBodies(snapshot, book).finds(review, asked, parties));
      DecisionBodies decisions = new DecisionBodies(snapshot, book);
      out.set("decisions", Body.list(book.about(entry.id()), decisions::of));
      out.set("state", memory.state());
      call.json(out);
    }
  }

  /** The window, moved so that it does not cut a character in two. */
  private static Span window(String text, int from, int to) {
    int start = Math.min(from, text.length());
    int end = Math.min(to, text.length());
    if (start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
      start--;
    }
    if (end > start && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return new Span(start, Math.max(start, end));
  }

  private static void sentences(ObjectNode out, ReportReview review, Span window) {
    var list = out.putArray("sentences");
    for (int i = 0; i < review.sentences().size(); i++) {
      Span sentence = review.sentences().get(i);
      if (sentence.start() >= window.start() && sentence.start() < window.end()) {
        list.addObject()
            .put("number", i + 1)
            .put("start", sentence.start())
            .put("end", sentence.end());
      }
    }
  }

  private static ObjectNode head(DocumentEntry entry, Snapshot snapshot, DecisionBook book) {
    ReportBodies bodies = new ReportBodies(snapshot, book);
    ObjectNode out = Body.object();
    out.set("report", bodies.brief(entry));
    Body.put(out, "author", entry.metadata().author());
    if (book.reports().published(entry.id()).isPresent()) {
      Body.put(out, "publishedAsRead", entry.metadata().published());
    }
    Body.put(
        out,
        "publisherGrade",
        entry.metadata().publisher().map(name -> book.publisher(name).name()));
    out.put("origin", entry.origin());
    out.put("format", entry.format());
    out.put("addedAt", entry.addedAt().toString());
    out.put("withdrawn", book.reports().withdrawn(entry.id()));
    snapshot.copyOf(entry.id()).ifPresent(of -> out.set("nearCopyOf", bodies.brief(of)));
    out.set("copies", Body.list(snapshot.copies(entry.id()), (String copy) -> bodies.brief(copy)));
    out.set(
        "notices",
        Body.list(
            snapshot.notices(entry.id()),
            notice -> Body.object().put("code", notice.code()).put("detail", notice.detail())));
    return out;
  }

  private void take(Call call) throws IOException {
    String type = Optional.ofNullable(call.ctx().contentType()).orElse("");
    Job job = type.startsWith("multipart/") ? files(call) : text(call);
    call.ctx().header("Location", "/api/v1/jobs/" + job.id());
    call.json(202, job.body());
  }

  private Job files(Call call) throws IOException {
    List<Intake.Sent> files =
        Uploads.all(call.ctx(), "file").stream().map(ReportRoutes::sent).toList();
    Metadata overrides =
        new Metadata(
            Optional.empty(),
            checked(Optional.ofNullable(call.ctx().formParam("published"))),
            Optional.ofNullable(call.ctx().formParam("publisher")).filter(name -> !name.isBlank()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return intake.take(call.who().name(), files, overrides);
  }

  private static Intake.Sent sent(UploadedFile file) {
    return new Intake.Sent() {
      @Override
      public String name() {
        return file.filename();
      }

      @Override
      public InputStream content() {
        return file.content();
      }
    };
  }

  private static Optional<String> checked(Optional<String> published) {
    Optional<String> given = published.filter(date -> !date.isBlank());
    if (given.filter(date -> !ReportReader.isDate(date)).isPresent()) {
      throw Call.wrong("published", "an EDTF date such as 2022-03-25, 2022-03 or 2022");
    }
    return given;
  }

  /** A text, as a line of JSON Lines: its words are kept as they were sent. */
  private Job text(Call call) throws IOException {
    ObjectNode body = call.body(LARGEST_TEXT);
    for (var field : body.properties()) {
      if (!FIELDS.contains(field.getKey()) || !field.getValue().isTextual()) {
        throw Problem.of(
            ProblemCode.WRONG_BODY, "no such field, or not a string: " + field.getKey());
      }
    }
    String text = body.path("text").asText();
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw Problem.of(
          text.isBlank() ? ProblemCode.WRONG_BODY : ProblemCode.TOO_LARGE,
          "text has 1 to " + LONGEST_TEXT + " characters");
    }
    checked(Optional.of(body.path("published").asText()));
    String title = body.path("title").asText();
    String slug =
        title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String id = slug.isEmpty() ? "text" : slug.substring(0, Math.min(60, slug.length()));
    ObjectNode line = Body.object().put("id", id + ".txt");
    body.properties().stream()
        .filter(field -> !field.getValue().asText().isBlank())
        .forEach(field -> line.set(field.getKey(), field.getValue()));
    byte[] bytes = Body.bytes(line);
    Intake.Sent sent =
        new Intake.Sent() {
          @Override
          public String name() {
            return id + ".jsonl";
          }

          @Override
          public InputStream content() {
            return new ByteArrayInputStream(bytes);
          }
        };
    return intake.take(call.who().name(), List.of(sent), Metadata.NONE);
  }

  private void jobs(Call call) {
    ObjectNode out = Body.object();
    out.set("items", Body.list(intake.jobs(), Job::body));
    call.json(out);
  }

  private Job job(Call call) {
    String id = call.ctx().pathParam("job");
    return intake.job(id).orElseThrow(() -> Problem.of(ProblemCode.NO_SUCH_JOB, "no job " + id));
  }

  private void cancel(Call call) {
    Job job = job(call);
    job.cancel();
    call.json(202, job.body());
  }
}
