package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.hedge.Standings;
import org.spoor.model.DateValue;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Item;

/**
 * Joins what a document tells twice (headline, lead, a later quotation) and finds parts of totals.
 *
 * <p>Two drafts are one event when nothing that both tell differs and something makes it likely
 * that the same is meant: a headline, equal figures, a word that points back, or no figure of its
 * own.
 */
final class Merger {
  /**
   * How far two tellings of one figure may lie apart: '26.39 million', '26 million'. Own choice.
   */
  private static final double ROUNDING = 0.02;

  private static final double HEADLINE_ROUNDING = 0.06;

  private final Standings standings;

  Merger(Standings standings) {
    this.standings = standings;
  }

  List<Event> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> same =
          kept.stream()
              .filter(k -> restates(k, draft))
              .max(Comparator.comparingInt(k -> likeness(k, draft)));
      if (same.isPresent()) {
        join(same.get(), draft);
      } else {
        kept.add(draft);
      }
    }
    parts(kept);
    kept.sort(Comparator.comparing((Draft d) -> d.span).thenComparing(d -> d.type));
    Map<Draft, String> ids = new HashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      ids.put(kept.get(i), "event-" + (i + 1));
    }
    List<Event> events = new ArrayList<>(kept.size());
    for (Draft draft : kept) {
      events.add(event(draft, ids));
    }
    return events;
  }

  // ---- the same ----------------------------------------------------------------------------

  private static boolean restates(Draft first, Draft later) {
    boolean sideBySide =
        first.scene.index() == later.scene.index()
            && !later.nominal
            && !later.anaphoric
            && !(first.nominal && equalFigures(first, later));
    if (first.type != later.type || sideBySide) {
      return false;
    }
    if (first.cumulative != later.cumulative && first.figured() && later.figured()
        || !compatible(first, later)) {
      return false;
    }
    if (first.scene.headline() || court(first.type) && later.names.isEmpty() && !besides(later)) {
      return true;
    }
    if (later.anaphoric || backward(later)) {
      return true;
    }
    if (equalFigures(first, later)) {
      return true;
    }
    return !later.figured() && !later.ownDate && overlapping(first, later)
        || !later.figured() && first.type == EventType.EXPULSION && overlapping(first, later);
  }

  /** 'A former chief of police has also pleaded guilty': somebody else. */
  private static boolean besides(Draft later) {
    return later.fresh
        && later.scene.says(List.of("also", "another"), 0, later.scene.sentence().size());
  }

  private static boolean court(EventType type) {
    return switch (type) {
      case CHARGE, CONVICTION, SENTENCE, EXTRADITION -> true;
      case SEIZURE,
          RAID,
          DISMANTLING,
          ARREST,
          EXPULSION,
          ASSET_FREEZE,
          SANCTION,
          ATTACK,
          ESPIONAGE,
          TRAFFICKING ->
          false;
    };
  }

  /** 'The two', 'the men', 'the three': persons told of before. */
  private static boolean backward(Draft later) {
    return later.scene.says(
            List.of(
                "the two",
                "the three",
                "the four",
                "the five",
                "the pair",
                "the men",
                "the defendants",
                "both men"),
            0,
            later.scene.sentence().size())
        && later.by.size() <= 1;
  }

  private static boolean compatible(Draft a, Draft b) {
    return same(a.count, b.count)
        && same(a.term, b.term)
        && sets(a.by, b.by)
        && sets(a.against, b.against)
        && (court(a.type) || sets(a.place, b.place))
        && sets(a.to, b.to)
        && sets(a.from, b.from)
        && modes(a, b)
        && names(a, b)
        && values(a, b)
        && items(a, b)
        && dates(a, b)
        && (a.countOf.isEmpty()
            || b.countOf.isEmpty()
            || a.type != EventType.RAID
            || a.countOf.equals(b.countOf));
  }

  private static <T> boolean same(Optional<T> a, Optional<T> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean sets(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  private static boolean modes(Draft a, Draft b) {
    return a.mode.isEmpty()
        || b.mode.isEmpty()
        || a.mode.equals(b.mode)
        || a.type == EventType.TRAFFICKING
            && !a.mode.get().equals("laundering")
            && !b.mode.get().equals("laundering")
            && !a.items.isEmpty()
            && !b.items.isEmpty();
  }

  private static boolean names(Draft a, Draft b) {
    return a.scene.headline()
        || a.names.isEmpty()
        || b.names.isEmpty()
        || a.names.stream().anyMatch(b.names::contains);
  }

  private static boolean values(Draft a, Draft b) {
    return a.values.isEmpty()
        || b.values.isEmpty()
        || a.type == EventType.CHARGE
        || sharedValue(a, b);
  }

  private static boolean sharedValue(Draft a, Draft b) {
    return a.values.stream()
        .anyMatch(
            v ->
                b.values.stream()
                    .anyMatch(
                        w ->
                            !v.currency().equals(w.currency())
                                || Math.abs(v.amount() - w.amount())
                                    <= 0.1 * Math.max(v.amount(), w.amount())));
  }

  private static boolean items(Draft a, Draft b) {
    boolean shared = a.items.isEmpty() || b.items.isEmpty();
    for (Item x : a.items) {
      for (Item y : b.items) {
        if (alike(x.commodity(), y.commodity())) {
          if (x.amount().isPresent() && y.amount().isPresent()) {
            double bigger = Math.max(Math.abs(x.amount().get()), Math.abs(y.amount().get()));
            double slack = a.scene.headline() ? HEADLINE_ROUNDING : ROUNDING;
            if (Math.abs(x.amount().get() - y.amount().get()) > slack * bigger) {
              return false;
            }
          }
          shared = true;
        }
      }
    }
    return shared;
  }

  private static boolean alike(String a, String b) {
    return a.equals(b)
        || a.endsWith(" " + b)
        || b.endsWith(" " + a)
        || lastWord(a).equals(lastWord(b));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static boolean dates(Draft a, Draft b) {
    if (a.date.isEmpty()
        || b.date.isEmpty()
        || a.date.get().inferred()
        || b.date.get().inferred()) {
      return true;
    }
    return overlap(a.date.get(), b.date.get());
  }

  /** Whether two dates can be the same time: one is a prefix of the other, or intervals overlap. */
  static boolean overlap(DateValue a, DateValue b) {
    String lowA = start(a.edtf());
    String highA = end(a.edtf());
    String lowB = start(b.edtf());
    String highB = end(b.edtf());
    return lowA.compareTo(highB) <= 0 && lowB.compareTo(highA) <= 0;
  }

  private static String start(String edtf) {
    int slash = edtf.indexOf('/');
    String first = slash < 0 ? edtf : edtf.substring(0, slash);
    return first.startsWith("..") ? "" : pad(first, '0');
  }

  private static String end(String edtf) {
    int slash = edtf.indexOf('/');
    String last = slash < 0 ? edtf : edtf.substring(slash + 1);
    return last.startsWith("..") || last.isEmpty() ? "9999-99-99" : pad(last, '9');
  }

  private static String pad(String date, char fill) {
    StringBuilder out = new StringBuilder(date.length() > 10 ? date.substring(0, 10) : date);
    String shape = "0000-00-00";
    while (out.length() < 10) {
      out.append(shape.charAt(out.length()) == '-' ? '-' : fill);
    }
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) == 'X') {
        out.setCharAt(i, fill);
      }
    }
    return out.toString();
  }

  /** 'A serviceman was detained': a single case anew, not the one told before. */
  private static boolean another(Draft later) {
    return later.fresh
        && (later.type == EventType.ARREST || besides(later))
        && later.count.filter(c -> c == 1).isPresent()
        && !later.scene.headline();
  }

  private static boolean equalFigures(Draft a, Draft b) {
    if (a.count.isPresent() && a.count.equals(b.count) && !another(b)) {
      return true;
    }
    if (a.term.isPresent() && a.term.equals(b.term)) {
      return true;
    }
    for (Item x : a.items) {
      for (Item y : b.items) {
        if (x.amount().isPresent()
            && y.amount().isPresent()
            && alike(x.commodity(), y.commodity())) {
          return true;
        }
      }
    }
    return a.values.stream()
        .anyMatch(
            v ->
                b.values.stream()
                    .anyMatch(w -> v.amount() == w.amount() && v.currency().equals(w.currency())));
  }

  private static boolean overlapping(Draft a, Draft b) {
    boolean parties =
        a.by.stream().anyMatch(b.by::contains) || a.against.stream().anyMatch(b.against::contains);
    boolean goods =
        a.items.stream()
            .anyMatch(x -> b.items.stream().anyMatch(y -> alike(x.commodity(), y.commodity())));
    return switch (a.type) {
      case SEIZURE, TRAFFICKING -> goods;
      case ATTACK ->
          a.mode.equals(b.mode) && (parties || a.place.stream().anyMatch(b.place::contains));
      case RAID,
          DISMANTLING,
          ARREST,
          CHARGE,
          CONVICTION,
          SENTENCE,
          EXTRADITION,
          EXPULSION,
          ASSET_FREEZE,
          SANCTION,
          ESPIONAGE ->
          parties;
    };
  }

  private static int likeness(Draft a, Draft b) {
    int score = 0;
    score += equalFigures(a, b) ? 4 : 0;
    score += a.by.stream().anyMatch(b.by::contains) ? 2 : 0;
    score += a.against.stream().anyMatch(b.against::contains) ? 1 : 0;
    score +=
        a.date.isPresent() && b.date.isPresent() && overlap(a.date.get(), b.date.get()) ? 1 : 0;
    return score;
  }

  /** The later telling fills what the first left open. */
  private static void join(Draft kept, Draft later) {
    kept.restatedAt.add(later.span);
    boolean better = later.ownDate && !kept.ownDate;
    if (kept.date.isEmpty() || better && later.date.isPresent()) {
      kept.date = later.date.isPresent() ? later.date : kept.date;
      kept.ownDate |= later.ownDate;
    }
    kept.cumulative |= later.cumulative;
    kept.by.addAll(later.by);
    kept.against.addAll(later.against);
    kept.byParties.addAll(later.byParties);
    kept.againstParties.addAll(later.againstParties);
    if (kept.place.isEmpty()) {
      kept.place.addAll(later.place);
    }
    kept.places.addAll(later.places);
    kept.from.addAll(later.from);
    kept.via.addAll(later.via);
    kept.to.addAll(later.to);
    kept.names.addAll(later.names);
    kept.count = kept.count.or(() -> later.count);
    kept.countOf = kept.countOf.or(() -> later.countOf);
    kept.qualifier = kept.qualifier.or(() -> later.qualifier);
    kept.term = kept.term.or(() -> later.term);
    kept.mode = kept.mode.or(() -> later.mode);
    boolean rounded = kept.scene.headline() && !later.scene.headline();
    if (kept.values.isEmpty() || rounded && !later.values.isEmpty()) {
      kept.values = new ArrayList<>(later.values);
    }
    if (rounded && later.ownDate) {
      kept.date = later.date;
    }
    mergeItems(kept, later, rounded);
    if (kept.toll.equals(Event.Toll.NONE)) {
      kept.toll = later.toll;
    }
    if (kept.status == Event.Status.ORDERED && later.status == Event.Status.HAPPENED) {
      kept.status = Event.Status.HAPPENED;
    }
  }

  private static void mergeItems(Draft kept, Draft later, boolean rounded) {
    for (Item item : later.items) {
      int at = -1;
      for (int i = 0; i < kept.items.size(); i++) {
        if (alike(kept.items.get(i).commodity(), item.commodity())) {
          at = i;
        }
      }
      if (at < 0) {
        kept.items.add(item);
      } else if (rounded && item.amount().isPresent()) {
        kept.items.set(at, item);
      } else if (kept.items.get(at).amount().isEmpty()
          && (item.amount().isPresent()
              || item.commodity().length() > kept.items.get(at).commodity().length())) {
        kept.items.set(at, item);
      }
    }
  }

  // ---- parts -------------------------------------------------------------------------------

  private static void parts(List<Draft> drafts) {
    for (Draft part : drafts) {
      for (Draft whole : drafts) {
        if (part != whole && contains(whole, part) && part.partOf.isEmpty()) {
          part.partOf = Optional.of(whole);
        }
      }
    }
  }

  /** A joint total of several states holds what one of them did, or bore, at that time. */
  private static boolean contains(Draft whole, Draft part) {
    boolean joint = smaller(part.by, whole.by) && sets(whole.against, part.against);
    boolean borne =
        whole.type == EventType.EXPULSION
            && smaller(part.against, whole.against)
            && sets(whole.by, part.by);
    return whole.type == part.type
        && (joint || borne)
        && whole.count.isPresent()
        && part.count.isPresent()
        && part.count.get() < whole.count.get()
        && (whole.date.isEmpty()
            || part.date.isEmpty()
            || overlap(whole.date.get(), part.date.get()));
  }

  private static boolean smaller(Set<String> some, Set<String> all) {
    return all.size() > 1 && !some.isEmpty() && some.size() < all.size() && all.containsAll(some);
  }

  // ---- result ------------------------------------------------------------------------------

  private Event event(Draft draft, Map<Draft, String> ids) {
    return new Event(
        ids.getOrDefault(draft, ""),
        draft.span,
        draft.trigger,
        draft.type,
        new Event.When(
            draft.date,
            draft.cumulative
                || (draft.by.size() > 1 || draft.against.size() > 1)
                    && draft.count.isPresent()
                    && draft.type == EventType.EXPULSION),
        new Event.Parties(
            List.copyOf(draft.by),
            List.copyOf(draft.against),
            List.copyOf(draft.byParties),
            List.copyOf(draft.againstParties)),
        new Event.Where(
            List.copyOf(draft.place),
            List.copyOf(draft.places),
            List.copyOf(draft.from),
            List.copyOf(draft.via),
            List.copyOf(draft.to)),
        new Event.What(
            draft.count,
            draft.count.isPresent() || draft.qualifier.isPresent()
                ? draft.countOf
                : Optional.empty(),
            draft.qualifier,
            draft.items,
            draft.values,
            draft.mode,
            draft.term),
        draft.toll,
        draft.status,
        standings.at(draft.head()),
        draft.restatedAt,
        draft.partOf.map(whole -> ids.getOrDefault(whole, "")));
  }
}
