package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.FoundDate;
import org.spoor.lexicon.Hit;
import org.spoor.model.EventType;
import org.spoor.text.Block;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/**
 * Reads who expelled how many where the verb was told before: 'Forty-three in a day: the
 * Netherlands 17, Belgium 21, Ireland four', 'France followed with 35, Germany with 40', 'Poland
 * (45), Slovakia (three)'.
 *
 * <p>Counts only where an expulsion was told of just before or stands in the sentence. Immutable
 * and safe to share.
 */
final class Rosters {
  private static final List<String> WORDS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /** What may stand between a state and its number. */
  private static final Set<String> BETWEEN =
      Set.of(
          "(",
          ":",
          "–",
          "—",
          "-",
          "with",
          "followed",
          "joined",
          "in",
          "did",
          "the",
          "same",
          "for",
          "by",
          "another",
          "a",
          "further",
          "also",
          "loses",
          "lost",
          "lose",
          "expelled",
          "expels",
          "sent",
          "about",
          "some",
          "around",
          "nearly",
          "and",
          "soon",
          "later",
          "then",
          "suit",
          "next",
          "follows",
          "joins",
          "follow",
          "join",
          "even",
          "only",
          "just",
          "has",
          "had");

  private static final int BETWEEN_AT_MOST = 4;

  /** Sentences after an expulsion in which a list still tells of expulsions. */
  private static final int SENTENCES_BACK = 4;

  private final Frames frames;

  Rosters(Frames frames) {
    this.frames = frames;
  }

  private record Entry(Hit state, int number, long count, boolean loses, boolean follows) {}

  /**
   * The expulsions that the sentence lists.
   *
   * @param here what was found in the sentence otherwise
   */
  List<Draft> find(Scene scene, List<Draft> here, Memory memory) {
    List<Draft> found = new ArrayList<>();
    List<Hit> states = scene.sentence().hits("country");
    if (states.isEmpty() && scene.sentence().hits("capital").isEmpty()) {
      return found;
    }
    Optional<Draft> last =
        memory
            .last(EventType.EXPULSION)
            .filter(d -> scene.index() - d.scene.index() <= SENTENCES_BACK);
    boolean named = expels(scene);
    if (last.isEmpty() && !named) {
      return found;
    }
    List<Entry> entries = entries(scene);
    boolean cued = entries.stream().anyMatch(e -> e.follows() || e.loses());
    boolean item = scene.sentence().sentence().block().kind() == Block.Kind.LIST_ITEM;
    if (entries.size() < 2 && !cued && !item) {
      return found;
    }
    Set<String> known = new HashSet<>();
    here.stream()
        .filter(d -> d.type == EventType.EXPULSION && d.by.size() == 1)
        .forEach(d -> known.addAll(d.by));
    Set<String> counterpart = last.map(d -> (Set<String>) d.against).orElse(Set.of());
    boolean against =
        entries.stream().anyMatch(Entry::loses)
            || entries.stream().allMatch(e -> counterpart.contains(e.state().entry().id()));
    for (Entry entry : entries) {
      String code = entry.state().entry().id();
      boolean told =
          here.stream()
              .anyMatch(
                  d ->
                      d.against.contains(code)
                          && d.count.filter(c -> c == entry.count()).isPresent());
      if (known.contains(code) && !against || against && told) {
        continue;
      }
      draft(scene, entry, against, last.orElse(null), memory).ifPresent(found::add);
    }
    return found;
  }

  private boolean expels(Scene scene) {
    for (Hit hit : scene.sentence().hits(Frames.VERBS)) {
      if (frames.ofVerb(hit.entry().id()).stream()
          .anyMatch(
              s ->
                  s.type() == EventType.EXPULSION
                      && s.with().isEmpty()
                      && s.patient().isEmpty()
                      && s.agent() == Sense.Agent.ANY)) {
        return true;
      }
    }
    return scene.sentence().hits(Frames.NOUNS).stream()
        .anyMatch(
            h ->
                frames.ofNoun(h.entry().id()).stream()
                    .anyMatch(s -> s.type() == EventType.EXPULSION));
  }

  private List<Entry> entries(Scene scene) {
    List<Entry> entries = new ArrayList<>();
    for (Hit hit : scene.sentence().hits()) {
      if (!hit.in("country") && !hit.in("capital")
          || overlaps(entries, hit)
          || governed(scene, hit)) {
        continue;
      }
      boolean loses = false;
      boolean follows = false;
      int at = hit.to();
      for (int steps = 0; at < scene.sentence().size() && steps <= BETWEEN_AT_MOST; steps++, at++) {
        Token token = scene.sentence().token(at);
        long count = number(token);
        if (count > 0) {
          if (free(scene, at)) {
            entries.add(new Entry(hit, at, count, loses, follows));
          }
          break;
        }
        String word = token.lower();
        loses |= word.startsWith("los");
        follows |= word.startsWith("follow") || word.startsWith("join") || word.equals("suit");
        if (!BETWEEN.contains(word)) {
          break;
        }
      }
    }
    return entries;
  }

  private static boolean overlaps(List<Entry> entries, Hit hit) {
    return entries.stream()
        .anyMatch(e -> e.state().from() < hit.to() && hit.from() < e.state().to());
  }

  /** 'in France 35 …', 'from Germany': a place, not an actor; 'by Poland (45)' is one. */
  private static boolean governed(Scene scene, Hit hit) {
    int before = hit.from() - 1;
    if (before >= 0 && scene.sentence().token(before).is("the")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    Token token = scene.sentence().token(before);
    return token.tag() == Tag.ADP && !token.is("by");
  }

  /** The number is nobody's measure: no date, no money, no share. */
  private static boolean free(Scene scene, int token) {
    for (FoundDate date : scene.dates()) {
      if (date.covers(token)) {
        return false;
      }
    }
    return scene.quantities().stream()
        .filter(q -> q.covers(token))
        .allMatch(q -> q.quantity().dimension().equals("count"));
  }

  private static long number(Token token) {
    if (token.numeric()) {
      String text = token.text();
      boolean plain = text.length() <= 4 && text.chars().allMatch(Character::isDigit);
      return plain ? Long.parseLong(text) : 0;
    }
    return WORDS.indexOf(token.lower()) + 1L;
  }

  private static Optional<Draft> draft(
      Scene scene, Entry entry, boolean against, @Nullable Draft last, Memory memory) {
    var sentence = scene.sentence().sentence();
    Draft draft =
        new Draft(
            scene,
            Sense.plain(EventType.EXPULSION),
            sentence.span(entry.number(), entry.number() + 1),
            sentence.span(entry.state().from(), entry.number() + 1));
    String code = entry.state().entry().id();
    String name = scene.syntax().words(entry.state().from(), entry.state().to());
    draft.count = Optional.of(entry.count());
    draft.countOf = Optional.of("person");
    Set<String> other = new LinkedHashSet<>();
    if (against) {
      draft.against.add(code);
      draft.againstParties.add(name);
      if (last != null) {
        draft.by.addAll(last.by);
      }
      if (draft.by.size() > 1 || draft.by.contains(code)) {
        draft.by.clear();
      }
    } else {
      draft.by.add(code);
      draft.byParties.add(name);
      memory.lastExpelled().ifPresent(l -> other.addAll(l.against));
      if (!other.contains(code) && other.size() == 1) {
        draft.against.addAll(other);
      }
    }
    date(draft, scene, entry, last, memory);
    return Optional.of(draft);
  }

  /** The time behind the entry, else the only one of the sentence, else that of what was told. */
  private static void date(
      Draft draft, Scene scene, Entry entry, @Nullable Draft last, Memory memory) {
    List<FoundDate> dates =
        scene.dates().stream()
            .filter(d -> !d.duration() && !d.recurring())
            // 'forty-three in a day': how long it took, not when
            .filter(
                d ->
                    !scene.sentence().token(d.from()).is("in")
                        || !scene.says(List.of("a", "one"), d.from(), d.to()))
            .toList();
    for (FoundDate date : dates) {
      if (date.from() > entry.number() && date.from() <= entry.number() + 3) {
        draft.date = Optional.of(date.mention().value());
        draft.ownDate = true;
        return;
      }
    }
    if (dates.size() == 1) {
      draft.date = Optional.of(dates.getFirst().mention().value());
    } else if (last != null && last.date.isPresent()) {
      draft.date = last.date.map(d -> d.asInferred());
    } else {
      draft.date = memory.lastDate(scene.paragraph()).map(d -> d.asInferred());
    }
  }
}
