package org.spoor.extract.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Walks over a sentence and collects what moves from where to where. */
final class FlowReader {
  /** A preposition binds to goods or a carrier at most this many tokens before it. */
  private static final int BESIDE = 4;

  /** A light verb has its goods within this many tokens. */
  private static final int NEAR = 11;

  private final SentenceReading sentence;
  private final FlowWords words;
  private final List<PlaceMention> places;
  private final List<Goods> goods;
  private final boolean goodsBefore;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<PlaceMention> pending = new ArrayList<>();
  private Draft draft = new Draft();
  private boolean active;
  private boolean moveSince;
  private boolean goodsSince;
  private boolean verbSince;
  private int besideUntil = -1;
  private int carrierUntil = -1;

  /**
   * @param goodsBefore whether the sentences before tell of goods that this one may go on about
   */
  FlowReader(
      SentenceReading sentence,
      FlowWords words,
      List<PlaceMention> places,
      List<Goods> goods,
      boolean goodsBefore) {
    this.sentence = sentence;
    this.words = words;
    this.places = places;
    this.goods = goods;
    this.goodsBefore = goodsBefore;
  }

  /** The drafts of the sentence in order; none without two ends or one plain one. */
  List<Draft> read() {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.is(";")) {
        flush();
        stop();
      }
      goodsFrom(i);
      Optional<Hit> move = sentence.hitFrom(FlowWords.MOVE, i);
      if (move.isPresent()) {
        move(move.get());
      } else if (otherVerb(i)) {
        stop();
      }
      madeIn(i);
      route(i);
      for (PlaceMention place : places) {
        if (place.from() == i) {
          place(place);
        }
      }
    }
    flush();
    return drafts;
  }

  private void stop() {
    active = false;
    besideUntil = -1;
    pending.clear();
  }

  private void flush() {
    draft.settle();
    if (draft.valid() && draft.moves && !denied()) {
      drafts.add(draft);
    }
    draft = new Draft();
    moveSince = false;
    goodsSince = false;
    verbSince = false;
  }

  /** 'There are no flows from A': no flow. */
  private boolean denied() {
    for (int i = Math.max(0, draft.start - 4); i < draft.firstPlace; i++) {
      if (words.denies(sentence.token(i).lower())) {
        return true;
      }
    }
    for (int i = draft.end; i < Math.min(sentence.size(), draft.end + 6); i++) {
      if (words.ended(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** 'Smuggling along the northern route': a way that is named, whatever places are. */
  private void route(int i) {
    int bound = active ? RouteNames.bound(sentence, i) : -1;
    if (bound >= 0) {
      if (!draft.empty() && moveSince) {
        // Places were told of another movement: 'by land up the Balkans, but … in northern routes'.
        flush();
        draft.moves = true;
      }
      draft.routed = true;
      draft.cover(bound, i + 1);
      draft.firstPlace = Math.min(draft.firstPlace, bound);
    }
  }

  private void goodsFrom(int i) {
    for (Goods some : goods) {
      if (some.from() == i) {
        goodsSince = true;
      }
      if (some.to() - 1 == i) {
        besideUntil = Math.max(besideUntil, some.to() + BESIDE);
      }
    }
  }

  private void move(Hit hit) {
    Move kind = Move.valueOf(hit.entry().id());
    Token token = sentence.token(hit.from());
    switch (kind) {
      case CARRY -> begin(hit, true);
      case LIGHT -> {
        if (token.tag().verbal() && goodsNear(hit)) {
          begin(hit, true);
        } else if (token.tag().verbal()) {
          stop();
        }
      }
      case SELF -> {
        if (goodsNear(hit) || carrierBefore(hit.from())) {
          begin(hit, true);
        }
      }
      case NOUN -> {
        if (goodsNear(hit) || goodsBefore) {
          begin(hit, false);
        }
      }
      case CARRIER -> {
        besideUntil = Math.max(besideUntil, hit.to() + BESIDE);
        carrierUntil = hit.to() + BESIDE;
      }
    }
  }

  private void begin(Hit hit, boolean verb) {
    active = true;
    moveSince = true;
    verbSince |= verb;
    if (draft.empty()) {
      draft.start = draft.start < 0 ? hit.from() : draft.start;
      draft.end = Math.max(draft.end, hit.to());
    }
    draft.moves = true;
    for (PlaceMention place : pending) {
      place.role().ifPresent(role -> draft.add(role, place));
    }
    pending.clear();
  }

  private boolean goodsNear(Hit hit) {
    for (Goods some : goods) {
      if (some.from() < hit.to() + NEAR && some.to() > hit.from() - NEAR - 4) {
        return true;
      }
    }
    if (!goodsBefore) {
      return false;
    }
    for (Hit again : sentence.hits()) {
      if (again.in(FlowWords.AGAIN)
          && again.from() < hit.to() + 3
          && again.to() > hit.from() - NEAR) {
        return true;
      }
    }
    return false;
  }

  private boolean carrierBefore(int at) {
    for (Hit hit : sentence.hits()) {
      if (hit.in(FlowWords.MOVE)
          && hit.entry().id().equals(Move.CARRIER.name())
          && hit.to() <= at
          && hit.to() > at - 5) {
        return true;
      }
    }
    return false;
  }

  /** A verb that is no word of moving and has a subject: what follows is another matter. */
  private boolean otherVerb(int i) {
    Token token = sentence.token(i);
    if (token.tag() != Tag.VERB
        || sentence.hitAt(FlowWords.MOVE, i).isPresent()
        || sentence.hitAt(FlowWords.PREPOSITION, i).isPresent()
        || sentence.hitAt("commodity", i).isPresent()) {
      return false;
    }
    VerbForm form = token.form();
    boolean bare = form == VerbForm.PAST_OR_PARTICIPLE || form == VerbForm.PARTICIPLE;
    if (bare) {
      return i > 0
          && sentence.token(i - 1).tag() != Tag.PUNCT
          && !(i + 1 < sentence.size() && sentence.token(i + 1).tag() == Tag.ADP);
    }
    return form == VerbForm.THIRD || form == VerbForm.PAST;
  }

  /** 'U.S.-sourced electronics', 'a Belarus-based ring which …'. */
  private void madeIn(int i) {
    Token token = sentence.token(i);
    String text = token.text();
    if (token.is("-") && i > 0 && i + 1 < sentence.size()) {
      text = sentence.token(i - 1).text() + "-" + sentence.token(i + 1).text(); // U.S.-sourced
    }
    if (text.indexOf('-') > 0) {
      String state = words.madeIn(text);
      if (!state.isEmpty()) {
        PlaceMention place =
            new PlaceMention(i, i + 1, List.of(state), Optional.of(Role.FROM), false, i);
        if (active) {
          draft.add(Role.FROM, place);
        } else {
          pending.add(place);
        }
      }
    }
  }

  private void place(PlaceMention place) {
    Optional<Role> bound = place.role();
    if (bound.isEmpty()) {
      originSubject(place);
      return;
    }
    Role role = bound.get();
    boolean direct = place.from() - place.bound() <= 4;
    boolean beside = role == Role.FROM && direct && place.bound() <= besideUntil;
    boolean strong = place.strong() && (!goods.isEmpty() || goodsBefore);
    if (!active && !beside && !strong) {
      if (role != Role.TO) {
        pending.add(place);
      }
      return;
    }
    boolean complete = !draft.from.isEmpty() && !draft.to.isEmpty();
    if (complete
        && (role == Role.FROM
            ? moveSince || goodsSince
            : goodsSince && moveSince && role == Role.TO)) {
      boolean moves = draft.moves;
      flush();
      draft.moves = moves;
    }
    if (role == Role.FROM
        && !draft.from.isEmpty()
        && draft.to.isEmpty()
        && verbSince
        && !joined(place)) {
      role = Role.VIA;
    }
    draft.add(role, place);
    draft.moves = true;
    draft.strong |= strong || active && verbSince || beside && place.bound() <= carrierUntil;
    if (beside) {
      active = true;
    }
    moveSince = false;
    goodsSince = false;
    if (role == Role.FROM) {
      verbSince = false;
    }
  }

  private boolean joined(PlaceMention place) {
    int before = place.bound() - 1;
    return before >= 0
        && (sentence.token(before).is("and")
            || sentence.token(before).is("or")
            || sentence.token(before).is(","));
  }

  /** 'Factories in A supply B': the place of the subject is where the goods come from. */
  private void originSubject(PlaceMention place) {
    int next = place.to();
    boolean in =
        place.from() > 0 && sentence.token(place.from() - 1).is("in")
            || place.from() > 0
                && sentence.token(place.from()).is("the")
                && sentence.token(place.from() - 1).is("in");
    if (in && next < sentence.size()) {
      Optional<Hit> verb = sentence.hitFrom(FlowWords.PREPOSITION, next);
      if (verb.isPresent()
          && verb.get().entry().id().equals(Role.TO.name())
          && sentence.token(next).lemma().equals("supply")) {
        draft.add(Role.FROM, place);
      }
    }
  }
}
