package org.spoor.extract.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.spoor.extract.Extractor;
import org.spoor.model.Attribution;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Item;
import org.spoor.model.Metadata;
import org.spoor.model.Relation;
import org.spoor.model.Value;
import org.spoor.resource.YamlTree;

/**
 * Counts what is found of the trial sentences, each read as a document of its own. Run as a program
 * it prints the count and, but for the half named {@code test}, what was missed or found too much.
 */
final class Trial {
  /** What is counted apart. */
  enum Layer {
    EVENT,
    SLOT,
    RELATION,
    FLOW,
    ATTRIBUTION
  }

  /** How many were annotated, found, and found rightly. */
  record Count(int told, int found, int right) {
    double recall() {
      return told == 0 ? 1 : (double) right / told;
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    Count and(int moreTold, int moreFound, int moreRight) {
      return new Count(told + moreTold, found + moreFound, right + moreRight);
    }
  }

  private static final Extractor EXTRACTOR = Extractor.create();
  private static final Metadata PUBLISHED = Metadata.NONE.withPublished("2023-06-15");

  private final Map<Layer, Count> counts = new EnumMap<>(Layer.class);
  private final List<String> notes = new ArrayList<>();

  private Trial() {
    for (Layer layer : Layer.values()) {
      counts.put(layer, new Count(0, 0, 0));
    }
  }

  static Trial of(String half) {
    Trial trial = new Trial();
    for (YamlTree entry : YamlTree.load("/org/spoor/extract/trial/" + half + ".yaml").list()) {
      trial.read(entry);
    }
    return trial;
  }

  Count count(Layer layer) {
    return counts.getOrDefault(layer, new Count(0, 0, 0));
  }

  private void read(YamlTree entry) {
    String text = entry.at("text").required();
    List<Event> events = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    List<String> flows = new ArrayList<>();
    List<String> speakers = new ArrayList<>();
    for (Finding finding : EXTRACTOR.extract(new Document("trial", text, PUBLISHED)).findings()) {
      switch (finding) {
        case Event event -> events.add(event);
        case Relation relation ->
            relations.add(
                relation.subject() + " | " + relation.type().word() + " | " + relation.object());
        case Flow flow ->
            flows.add(
                flow.commodity()
                    + ": "
                    + String.join("+", flow.from())
                    + " > "
                    + String.join("+", flow.via())
                    + " > "
                    + String.join("+", flow.to()));
        case Attribution attribution -> speakers.add(attribution.speaker().source());
        default -> {}
      }
    }
    List<String> wrong = new ArrayList<>();
    events(entry.at("events").list(), events, wrong);
    if (entry.at("relations").present()) {
      pairs(Layer.RELATION, entry.at("relations").texts(), relations, Trial::sameParties, wrong);
    }
    if (entry.at("flows").present()) {
      pairs(Layer.FLOW, entry.at("flows").texts(), flows, Trial::sameWay, wrong);
    }
    if (entry.at("says").present()) {
      pairs(Layer.ATTRIBUTION, entry.at("says").texts(), speakers, Trial::alike, wrong);
    }
    if (!wrong.isEmpty()) {
      notes.add(text + "\n    " + String.join("\n    ", wrong));
    }
  }

  private void events(List<YamlTree> told, List<Event> found, List<String> wrong) {
    List<Event> left = new ArrayList<>(found);
    int right = 0;
    for (YamlTree one : told) {
      Optional<Event> best =
          left.stream()
              .filter(event -> event.type().word().equals(one.at("type").required()))
              .max(Comparator.comparingInt(event -> filled(one, event).size()));
      List<String> slots = one.keys().stream().filter(key -> !key.equals("type")).toList();
      List<String> filled = best.map(event -> filled(one, event)).orElse(List.of());
      counts.computeIfPresent(
          Layer.SLOT, (layer, count) -> count.and(slots.size(), slots.size(), filled.size()));
      if (best.isEmpty()) {
        wrong.add("missed event " + one.at("type").required());
      } else {
        left.remove(best.get());
        right++;
        for (String slot : slots) {
          if (!filled.contains(slot)) {
            wrong.add(
                "missed slot "
                    + best.get().type().word()
                    + " "
                    + slot
                    + "="
                    + one.at(slot).required()
                    + ", is "
                    + best.get().parties()
                    + best.get().where()
                    + best.get().what());
          }
        }
      }
    }
    for (Event event : left) {
      wrong.add("too much: event " + event.type().word() + " " + event.what());
    }
    int rightly = right;
    counts.computeIfPresent(
        Layer.EVENT, (layer, count) -> count.and(told.size(), found.size(), rightly));
  }

  private static List<String> filled(YamlTree told, Event event) {
    List<String> slots = new ArrayList<>();
    for (String slot : told.keys()) {
      String want = told.at(slot).required();
      boolean same =
          switch (slot) {
            case "by" -> event.parties().by().contains(want);
            case "against" -> event.parties().against().contains(want);
            case "place" -> event.where().place().contains(want);
            case "from" -> event.where().from().contains(want);
            case "to" -> event.where().to().contains(want);
            case "count" ->
                number(event.what().count(), want) || number(event.toll().captured(), want);
            case "killed" -> number(event.toll().killed(), want);
            case "injured" -> number(event.toll().injured(), want);
            case "term" ->
                event.what().term().map(t -> t == Double.parseDouble(want)).orElse(false);
            case "items" -> event.what().items().stream().anyMatch(item -> amount(item, want));
            case "values" -> event.what().values().stream().anyMatch(value -> sum(value, want));
            default -> false;
          };
      if (same) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private static boolean number(Optional<Long> got, String want) {
    return got.map(g -> g == Long.parseLong(want)).orElse(false);
  }

  private static boolean amount(Item item, String want) {
    String[] parts = want.split(" ");
    return item.amount().map(a -> near(a, parts[0])).orElse(false)
        && (parts.length == 1 || item.unit().map(parts[1]::equals).orElse(false));
  }

  private static boolean sum(Value value, String want) {
    String[] parts = want.split(" ");
    return near(value.amount(), parts[0]) && value.currency().equals(parts[1]);
  }

  private static boolean near(double got, String want) {
    double wanted = Double.parseDouble(want);
    return Math.abs(got - wanted) <= 0.005 * wanted;
  }

  private void pairs(
      Layer layer,
      List<String> told,
      List<String> found,
      BiPredicate<String, String> same,
      List<String> wrong) {
    List<String> left = new ArrayList<>(found);
    int right = 0;
    for (String one : told) {
      boolean hit = false;
      for (String other : left) {
        if (same.test(one, other)) {
          left.remove(other);
          hit = true;
          break;
        }
      }
      if (hit) {
        right++;
      } else {
        wrong.add("missed " + layer + " " + one);
      }
    }
    left.forEach(one -> wrong.add("too much: " + layer + " " + one));
    int rightly = right;
    counts.computeIfPresent(layer, (l, count) -> count.and(told.size(), found.size(), rightly));
  }

  private static boolean sameParties(String one, String other) {
    String[] want = one.split(" \\| ");
    String[] got = other.split(" \\| ");
    return want[1].equals(got[1]) && alike(want[0], got[0]) && alike(want[2], got[2]);
  }

  /** Whether goods and way are the same, in whatever order the states of one end stand. */
  private static boolean sameWay(String one, String other) {
    String[] want = one.split("[:>]", -1);
    String[] got = other.split("[:>]", -1);
    boolean same = want.length == got.length && alike(want[0], got[0].replace('-', ' '));
    for (int i = 1; same && i < want.length; i++) {
      same = Set.of(want[i].strip().split("\\+")).equals(Set.of(got[i].strip().split("\\+")));
    }
    return same;
  }

  /** Whether at least half of the fewer words are among the others. */
  private static boolean alike(String one, String other) {
    Set<String> some = words(one);
    Set<String> others = words(other);
    int fewer = Math.min(some.size(), others.size());
    some.retainAll(others);
    return fewer > 0 && 2 * some.size() >= fewer;
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 1 && !Set.of("the", "of", "an", "and").contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Prints the count of the halves that are named. */
  public static void main(String[] halves) {
    for (String half : halves) {
      Trial trial = Trial.of(half);
      if (!half.equals("test")) {
        trial.notes.forEach(System.out::println);
      }
      for (Layer layer : Layer.values()) {
        Count count = trial.count(layer);
        System.out.printf(
            Locale.ROOT,
            "%s %s: %.2f/%.2f, %d%n",
            half,
            layer,
            count.precision(),
            count.recall(),
            count.told());
      }
    }
  }
}
