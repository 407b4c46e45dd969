package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.text.Transliterator;
import io.javalin.http.HandlerType;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.spoor.exchange.TableFault;
import org.spoor.exchange.WatchListReader;
import org.spoor.model.Party;
import org.spoor.model.Span;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.name.NameMatcher;
import org.spoor.resolve.screen.Hit;
import org.spoor.resolve.screen.ListedParty;
import org.spoor.resolve.screen.Screening;
import org.spoor.resolve.screen.Subject;
import org.spoor.store.DocumentEntry;

/** Parties, what may be one, and screening. */
final class PartyRoutes {
  private static final int MOST_HITS = 10_000;

  /** Screens that run at a time: each holds a list in memory. */
  private final java.util.concurrent.Semaphore screens = new java.util.concurrent.Semaphore(1);

  private final CaseMemory memory;
  private final Texts texts;
  private final Kept<NameMatcher> matcher = new Kept<>(NameMatcher::load);

  PartyRoutes(CaseMemory memory, Texts texts) {
    this.memory = memory;
    this.texts = texts;
  }

  void addTo(Routes routes) {
    routes.read("/parties", this::parties);
    routes.read("/parties/{party}", this::party);
    routes.read("/proposals", this::proposals);
    routes.change(HandlerType.POST, "/screen", this::screen);
  }

  /** Parties one of whose names has words that begin like all of these, accents aside. */
  static Predicate<Party> named(String asked) {
    String[] words = plain(asked).strip().split("\\s+");
    return party ->
        fits(party.name(), words)
            || party.aliases().stream().anyMatch(alias -> fits(alias.name(), words));
  }

  private static boolean fits(String name, String[] words) {
    String padded = " " + plain(name);
    return Arrays.stream(words).allMatch(word -> padded.contains(" " + word));
  }

  private static String plain(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    String latin = ascii ? name : Latin.TO_PLAIN.transliterate(name);
    return latin.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
  }

  /** Loaded when a name that is not plain is met first; safe to share (ICU). */
  private static final class Latin {
    private static final Transliterator TO_PLAIN =
        Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
  }

  private void parties(Call call) {
    PartyBodies bodies = new PartyBodies(memory.snapshot());
    Predicate<Party> named = call.text("q").map(PartyRoutes::named).orElse(party -> true);
    Optional<Party.Type> type = call.choice("type", Party.Type.values(), Party.Type::word);
    Optional<String> country = call.text("country");
    List<Party> found =
        memory.snapshot().parties().stream()
            .filter(
                party ->
                    type.filter(one -> party.type() != one).isEmpty()
                        && country
                            .filter(
                                code ->
                                    party.countries().stream()
                                        .noneMatch(told -> told.value().equals(code)))
                            .isEmpty()
                        && named.test(party))
            .toList();
    ObjectNode out = Body.object();
    call.cursor().page(out, found, call.limit(), Party::id, bodies::brief);
    out.set("state", memory.state());
    call.json(out);
  }

  private void party(Call call) {
    Snapshot snapshot = memory.snapshot();
    String id = call.ctx().pathParam("party");
    Party party =
        snapshot
            .party(id)
            .orElseThrow(() -> Problem.of(ProblemCode.NO_SUCH_PARTY, "no party " + id));
    ObjectNode out = new PartyBodies(snapshot).whole(party);
    Cursor cursor = call.cursor();
    List<Party.Bearing> all = party.bearings();
    int from = cursor.start(all, PartyRoutes::id);
    int to = Math.min(all.size(), from + call.limit());
    List<Party.Bearing> page = all.subList(from, to);
    Map<String, Texts.Report> words =
        texts.of(
            page.stream()
                .flatMap(bearing -> snapshot.bearing(bearing).stream())
                .map(DocumentEntry::id)
                .distinct()
                .toList());
    ReportBodies reports = new ReportBodies(snapshot, memory.book());
    var mentions = out.putArray("mentions");
    for (Party.Bearing bearing : page) {
      snapshot
          .bearing(bearing)
          .ifPresent(entry -> mentions.add(mention(bearing, entry, reports, words)));
    }
    out.put("total", all.size());
    cursor.next(all, to, PartyRoutes::id).ifPresent(next -> out.put("next", next));
    out.set("state", memory.state());
    call.json(out);
  }

  private static String id(Party.Bearing bearing) {
    return bearing.report() + "#" + bearing.finding() + "#" + bearing.span().start();
  }

  private static ObjectNode mention(
      Party.Bearing bearing,
      DocumentEntry entry,
      ReportBodies reports,
      Map<String, Texts.Report> words) {
    Texts.Report report =
        words.getOrDefault(entry.id(), new Texts.Report("", List.of(), List.of()));
    Span sentence = report.around(bearing.span());
    ObjectNode out = Body.object();
    out.set("report", reports.brief(entry));
    out.put("finding", bearing.finding());
    out.put("start", bearing.span().start());
    out.put("end", bearing.span().end());
    out.put("quote", report.quote(sentence));
    out.put("sentence", report.sentence(bearing.span().start()));
    return out;
  }

  private void proposals(Call call) {
    Snapshot snapshot = memory.snapshot();
    PartyBodies bodies = new PartyBodies(snapshot);
    Optional<String> kind = call.choice("kind", new String[] {"merge", "repeat"}, word -> word);
    List<ObjectNode> all = new ArrayList<>();
    if (kind.filter("merge"::equals).isEmpty()) {
      all.addAll(bodies.repeats(snapshot.repeats()));
    }
    if (kind.filter("repeat"::equals).isEmpty()) {
      all.addAll(bodies.merges(snapshot.merges()));
    }
    ObjectNode out = Body.object();
    call.cursor()
        .page(
            out,
            all,
            call.limit(),
            node ->
                node.path("one").path("id").asText() + "+" + node.path("other").path("id").asText(),
            node -> node);
    out.set("state", memory.state());
    call.json(out);
  }

  private void screen(Call call) throws IOException {
    UploadedFile list = Uploads.one(call.ctx(), "list");
    String threshold =
        Optional.ofNullable(call.ctx().formParam("threshold"))
            .filter(text -> !text.isBlank())
            .orElse("" + NameMatcher.THRESHOLD);
    if (!threshold.matches("0(\\.\\d{1,6})?|1(\\.0*)?")) {
      throw Call.wrong("threshold", "a number from 0 to 1");
    }
    if (!screens.tryAcquire()) {
      throw Problem.waiting(ProblemCode.TOO_MANY_REQUESTS, "another list is being screened", 10);
    }
    try (InputStream in = list.content()) {
      List<ListedParty> parties = WatchListReader.read(list.filename(), in);
      call.json(screened(Screening.of(parties, matcher.get()), Double.parseDouble(threshold)));
    } catch (TableFault e) {
      throw Problem.of(ProblemCode.WRONG_LIST, String.valueOf(e.getMessage()));
    } finally {
      screens.release();
    }
  }

  private ObjectNode screened(Screening screening, double threshold) {
    ObjectNode out = Body.object();
    out.put("listed", screening.parties());
    var hits = Body.array();
    int names = 0;
    int withHits = 0;
    boolean complete = true;
    for (Party party : memory.snapshot().parties()) {
      if (party.type() == Party.Type.STATE) {
        continue;
      }
      List<String> countries = party.countries().stream().map(Party.Told::value).toList();
      for (Party.Alias alias : party.aliases()) {
        names++;
        List<Hit> found =
            screening.screen(
                new Subject(
                    alias.name(), NameKind.ofSchema(party.type().word()), countries, List.of()),
                threshold);
        withHits += found.isEmpty() ? 0 : 1;
        for (Hit hit : found) {
          if (hits.size() == MOST_HITS) {
            complete = false;
            break;
          }
          ObjectNode node = hits.addObject();
          node.put("party", party.id());
          node.put("name", alias.name());
          node.put("listId", hit.party().id());
          node.put("listName", hit.listedName());
          Body.number(node, "score", Math.round(hit.score() * 10_000) / 10_000.0);
          node.put("why", hit.match().toText());
        }
      }
    }
    out.put("names", names);
    out.put("withHits", withHits);
    out.set("hits", hits);
    out.put("complete", complete);
    return out;
  }
}
