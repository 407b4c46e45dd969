package org.spoor.extract.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.VerbGroup;
import org.spoor.model.EventType;

/** Finds the time that belongs to an event. */
final class Times {
  private Times() {}

  /** Gives the draft the date that stands in its clause or, failing that, around it. */
  static void fill(Draft draft, int triggerToken) {
    Scene scene = draft.scene;
    FoundDate own = null;
    FoundDate leading = null;
    FoundDate around = null;
    Optional<Clause> clause = draft.clause;
    int firstVerb =
        scene.syntax().clauses().isEmpty()
            ? Integer.MAX_VALUE
            : scene.syntax().clauses().stream().mapToInt(c -> c.verb().from()).min().getAsInt();
    for (FoundDate date : scene.dates()) {
      if (date.duration() || date.recurring() || unknown(date) || ofLaw(scene, date)) {
        continue;
      }
      if (countsBack(scene, date, clause)) {
        continue; // 'a week after two spies were expelled': the time of what follows, not of this
      }
      if (beside(clause, date) || draft.nominal && found(scene, triggerToken, date)) {
        own = date;
        break;
      }
      Optional<Clause> holder = holder(scene, date);
      if (aside(clause, holder)) {
        continue; // 'expels 15 after the Netherlands last month told 18 to leave'
      }
      if (sameClause(clause, holder)) {
        own = nearer(own, date, triggerToken);
      } else if (date.to() <= firstVerb) {
        leading = leading == null ? date : leading;
      } else {
        around = nearer(around, date, triggerToken);
      }
    }
    FoundDate chosen = own != null ? own : leading;
    draft.ownDate = chosen != null;
    boolean borrows =
        draft.type != EventType.TRAFFICKING
            && draft.type != EventType.ATTACK
            && draft
                .clause
                .map(
                    c ->
                        c.kind() != Clause.Kind.PARTICIPIAL
                            && (c.kind() != Clause.Kind.INFINITIVE
                                || draft.type == EventType.EXPULSION && c.verb().passive()))
                .orElse(false);
    if (chosen == null && borrows && around != null) {
      chosen = around;
      draft.date = Optional.of(chosen.mention().value().asInferred());
      return;
    }
    if (chosen != null) {
      draft.date = Optional.of(chosen.mention().value());
      draft.cumulative = chosen.period() || yearly(draft, chosen) || spanned(draft, chosen);
    }
  }

  /** The shortest clause that holds the date. */
  private static Optional<Clause> holder(Scene scene, FoundDate date) {
    Clause best = null;
    for (Clause clause : scene.syntax().clauses()) {
      if (clause.from() <= date.from()
          && date.to() <= clause.to()
          && (best == null || clause.to() - clause.from() <= best.to() - best.from())) {
        best = clause;
      }
    }
    return Optional.ofNullable(best);
  }

  /** 'announced the seizure of 288 kg, discovered on 14 April': when it was found. */
  private static boolean found(Scene scene, int trigger, FoundDate date) {
    for (Clause clause : scene.syntax().clauses()) {
      if (clause.verb().shape() == VerbGroup.Shape.PARTICIPLE
          && clause.verb().from() > trigger
          && beside(Optional.of(clause), date)) {
        return switch (clause.verb().lemma()) {
          case "discover", "find", "seize", "make", "intercept", "detect", "carry out", "take" ->
              true;
          default -> false;
        };
      }
    }
    return false;
  }

  /** 'was sentenced yesterday', 'pleaded guilty today': right behind the verb. */
  private static boolean beside(Optional<Clause> clause, FoundDate date) {
    return clause.isPresent()
        && date.from() >= clause.get().verb().to()
        && date.from() <= clause.get().verb().to() + 2;
  }

  /** 'the Customs Act, 1962', 'the Convention of 1961': the year names a law. */
  private static boolean ofLaw(Scene scene, FoundDate date) {
    int at = date.from() - 1;
    if (at > 0 && (scene.sentence().token(at).is(",") || scene.sentence().token(at).is("of"))) {
      at--;
    }
    return at > 0
        && scene.sentence().token(at).capitalised()
        && switch (scene.sentence().token(at).lower()) {
          case "act", "convention", "law", "code", "ordinance", "treaty", "constitution" -> true;
          default -> false;
        };
  }

  /** 'on Monday' in a document without a date: nothing of the date is known. */
  private static boolean unknown(FoundDate date) {
    return date.mention().value().edtf().startsWith("XXXX-XX-XX");
  }

  private static boolean countsBack(Scene scene, FoundDate date, Optional<Clause> clause) {
    int last = date.to() - 1;
    boolean after =
        scene.sentence().token(last).is("after")
            || scene.sentence().token(last).is("before")
            || date.to() < scene.sentence().size() && scene.sentence().token(date.to()).is("after");
    return after && clause.isPresent() && clause.get().verb().from() > last;
  }

  /** Whether the date stands in a clause that tells of another time than this event's. */
  private static boolean aside(Optional<Clause> event, Optional<Clause> holder) {
    return event.isPresent()
        && holder.isPresent()
        && holder.get().index() != event.get().index()
        && holder.get().kind() == Clause.Kind.SUBORDINATE
        && holder.get().verb().from() > event.get().verb().from()
        && switch (holder.get().link()) {
          case "after", "before", "since", "until" -> true;
          default -> false;
        };
  }

  private static boolean sameClause(Optional<Clause> event, Optional<Clause> date) {
    return event.isPresent() && date.isPresent() && event.get().index() == date.get().index();
  }

  private static FoundDate nearer(@Nullable FoundDate best, FoundDate date, int trigger) {
    if (best == null) {
      return date;
    }
    return distance(date, trigger) < distance(best, trigger) ? date : best;
  }

  private static int distance(FoundDate date, int trigger) {
    return date.to() <= trigger ? trigger - date.to() : date.from() - trigger;
  }

  /** 'from 6 to 17 November': what an operation of many days brought in. */
  private static boolean spanned(Draft draft, FoundDate date) {
    String first = draft.scene.sentence().token(date.from()).lower();
    String before = date.from() > 0 ? draft.scene.sentence().token(date.from() - 1).lower() : "";
    boolean told =
        first.equals("from")
            || first.equals("between")
            || before.equals("from")
            || before.equals("between");
    return told
        && draft.type == EventType.SEIZURE
        && draft.figured()
        && date.mention().value().edtf().contains("/");
  }

  /** A whole year or half-year with a figure is a total over it. */
  private static boolean yearly(Draft draft, FoundDate date) {
    String edtf = date.mention().value().edtf();
    boolean year = edtf.length() == 4 && Character.isDigit(edtf.charAt(3));
    boolean goods =
        draft.type == EventType.SEIZURE
            || draft.type == EventType.RAID
            || draft.type == EventType.ARREST;
    return year && goods && draft.figured();
  }
}
