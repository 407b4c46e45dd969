package org.spoor.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Entry;
import org.spoor.lexicon.Hit;
import org.spoor.model.Mention;
import org.spoor.model.Span;
import org.spoor.resource.CsvTable;

/** Finds the names in a document. Immutable and safe to share between threads. */
public final class MentionFinder {
  /** Kinds of agency nouns that name a body, not only a person or a power. */
  private static final Set<String> BODIES =
      Set.of(
          "customs",
          "police",
          "border_guard",
          "intelligence",
          "military",
          "prosecutor",
          "court",
          "ministry",
          "financial_intelligence");

  private final NameTyper typer;
  private final Set<String> weapons;

  private MentionFinder(NameTyper typer, Set<String> weapons) {
    this.typer = typer;
    this.weapons = weapons;
  }

  /** Loads the words that make names: once for a program. */
  public static MentionFinder load() {
    NameWords words = NameWords.load();
    return new MentionFinder(new NameTyper(words, new NameRuns(words)), weapons());
  }

  /** The commodities that are arms, and all that are narrower. */
  private static Set<String> weapons() {
    Map<String, String> broader = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/commodities.csv").rows()) {
      broader.put(row.get("id"), row.get("broader"));
    }
    Set<String> weapons = new HashSet<>();
    for (String id : broader.keySet()) {
      String at = id;
      for (int depth = 0; depth < 10 && at != null && !at.isEmpty(); depth++) {
        if (at.equals("arms")) {
          weapons.add(id);
        }
        at = broader.get(at);
      }
    }
    return Set.copyOf(weapons);
  }

  /** All mentions in the order of the text, the longer first where two start alike. */
  public List<Mention> find(Reading reading) {
    List<Scan> scans = new ArrayList<>(reading.sentences().size());
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Scan scan = new Scan(i, reading.sentences().get(i));
      scans.add(scan);
      typer.read(scan, names);
    }
    List<Found> found = new ArrayList<>(names.size() + 16);
    boolean[][] taken = new boolean[scans.size()][];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = new boolean[scans.get(i).size()];
    }
    for (Name name : new NameMemory(scans, names).settled(scans, names)) {
      Scan scan = scans.get(name.sentence());
      found.add(found(scan, name));
      Hit nationality = scan.nationality(name.from());
      if (nationality != null && nationality.to() < name.to() && organised(name)) {
        found.add(
            new Found(
                span(scan, nationality.from(), nationality.to()),
                NameType.NATIONALITY.word(),
                Optional.of(nationality.entry().id()),
                none()));
      }
      for (int i = name.from(); i < name.to(); i++) {
        taken[name.sentence()][i] = true;
      }
    }
    for (Scan scan : scans) {
      nouns(scan, taken[scan.index], found);
    }
    found.sort(Comparator.comparing(Found::span).thenComparing(Found::type));
    List<Mention> mentions = new ArrayList<>(found.size());
    for (Found one : found) {
      mentions.add(
          new Mention(
              "mention-" + (mentions.size() + 1),
              one.span(),
              one.type(),
              reading.quote(one.span()),
              one.country(),
              one.location()));
    }
    return mentions;
  }

  private static boolean organised(Name name) {
    return switch (name.type()) {
      case ORGANISATION, AGENCY, GROUP -> true;
      case PERSON, STATE, PLACE, NATIONALITY, EVENT, UNKNOWN -> false;
    };
  }

  private record Found(
      Span span, String type, Optional<String> country, Optional<Mention.Location> location) {}

  private static Found found(Scan scan, Name name) {
    int from = name.from();
    if (scan.is(from, "the") && name.length() > 1) {
      from++;
    }
    return new Found(
        scan.reading.sentence().span(from, name.to()),
        name.type().word(),
        name.country(),
        name.type() == NameType.PLACE ? name.entry().flatMap(MentionFinder::location) : none());
  }

  private static Optional<Mention.Location> none() {
    return Optional.empty();
  }

  private static Optional<Mention.Location> location(Entry entry) {
    Optional<String> latitude = entry.attribute("lat");
    Optional<String> longitude = entry.attribute("lon");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention.Location(
            Double.parseDouble(latitude.get()),
            Double.parseDouble(longitude.get()),
            entry.attribute("geonames").map(Integer::valueOf)));
  }

  /** Common nouns that name: commodities, weapons, 'Belgian customs'. */
  private void nouns(Scan scan, boolean[] taken, List<Found> found) {
    SentenceReading reading = scan.reading;
    for (Hit hit : reading.hits()) {
      if (hit.in("commodity")) {
        if (!taken[hit.from()]) {
          String type = weapons.contains(hit.entry().id()) ? "weapon" : "commodity";
          found.add(new Found(span(scan, hit.from(), hit.to()), type, Optional.empty(), none()));
        }
      } else if (hit.in("agency_noun")
          && !taken[hit.from()]
          && hit.from() > 0
          && BODIES.contains(hit.entry().attribute("kind").orElse(""))) {
        Hit state = stateBefore(scan, hit.from());
        if (state != null && reading.hitAt("role_noun", hit.to() - 1).isEmpty()) {
          found.add(
              new Found(
                  span(scan, state.from(), hit.to()),
                  "agency",
                  Optional.of(state.entry().id()),
                  none()));
        }
      }
    }
  }

  /** The nationality or state that stands directly before: 'Belgian', 'Belgium's'. */
  private static @Nullable Hit stateBefore(Scan scan, int at) {
    int end = scan.is(at - 1, "'s") || scan.is(at - 1, "'") ? at - 1 : at;
    for (int from = Math.max(0, end - 4); from < end; from++) {
      Hit hit = scan.name(from);
      if (hit != null && hit.to() == end) {
        boolean adjective = hit.in("nationality") && end == at;
        boolean genitive =
            hit.in("country") && end < at
                || hit.in("country")
                    && end == at
                    && hit.length() == 1
                    && hit.entry().id().length() == 2;
        return adjective || genitive ? hit : null;
      }
    }
    return null;
  }

  private static Span span(Scan scan, int from, int to) {
    return scan.reading.sentence().span(from, to);
  }
}
