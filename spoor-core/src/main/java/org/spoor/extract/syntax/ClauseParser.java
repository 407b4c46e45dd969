package org.spoor.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.syntax.Chunker.Chunk;
import org.spoor.extract.syntax.Chunker.Kind;
import org.spoor.extract.syntax.VerbGroup.Shape;
import org.spoor.text.Block;
import org.spoor.text.Tag;
import org.spoor.text.VerbForm;

/** Walks over the chunks of a sentence once and keeps a stack of open clauses. */
final class ClauseParser {
  /** Verbs whose object does what the infinitive behind it says: 'told 20 diplomats to leave'. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "tell",
          "order",
          "ask",
          "urge",
          "allow",
          "force",
          "instruct",
          "enable",
          "help",
          "require",
          "direct",
          "request",
          "recruit",
          "pay",
          "hire",
          "use",
          "push",
          "invite",
          "give");

  /** Verbs behind which a clause may start without 'that'. */
  private static final Set<String> CLAUSE_TAKING =
      Set.of(
          "say",
          "believe",
          "report",
          "claim",
          "think",
          "confirm",
          "announce",
          "warn",
          "allege",
          "suspect",
          "tell",
          "add",
          "estimate",
          "admit",
          "argue",
          "note",
          "hope",
          "fear",
          "state",
          "show",
          "suggest",
          "reveal",
          "know",
          "find",
          "hear",
          "acknowledge",
          "insist",
          "ensure",
          "deny",
          "declare",
          "conclude",
          "indicate",
          "understand",
          "assess",
          "accuse",
          "mean");

  /** Verbs without a passive: their past form is never a participle that describes a noun. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "amount",
          "arrive",
          "belong",
          "climb",
          "come",
          "die",
          "disappear",
          "drop",
          "end",
          "end up",
          "exist",
          "fall",
          "go",
          "happen",
          "jump",
          "land",
          "lie",
          "occur",
          "remain",
          "rise",
          "rocket",
          "soar",
          "stand",
          "surge",
          "total",
          "turn up",
          "wind up");

  private static final class Open {
    final int index;
    final int parent;
    final int from;
    Clause.Kind kind;
    String link;
    @Nullable VerbGroup verb;
    List<NounGroup> subjects = new ArrayList<>();
    List<NounGroup> objects = new ArrayList<>();
    final List<Phrase> phrases = new ArrayList<>();
    @Nullable NounGroup antecedent;
    int to;

    Open(int index, int parent, int from, Clause.Kind kind, String link) {
      this.index = index;
      this.parent = parent;
      this.from = from;
      this.kind = kind;
      this.link = link;
      this.to = from;
    }
  }

  private record Phrase(String preposition, int at, List<NounGroup> groups, boolean afterNoun) {}

  private final SentenceReading sentence;
  private final List<Chunk> chunks;
  private final List<NounGroup> groups;
  private final List<VerbGroup> verbs;
  private final boolean headline;
  private final List<Open> clauses = new ArrayList<>();
  private Open current;
  private @Nullable Chunk preposition;

  /** The clause in which a quotation was opened that is not closed yet. */
  private @Nullable Open outside;

  private boolean prepositionAfterNoun;
  private @Nullable List<NounGroup> target;
  private @Nullable List<NounGroup> host;
  private boolean targetIsPhrase;
  private @Nullable NounGroup lastNoun;

  private ClauseParser(Chunker.Chunks chunks) {
    this.sentence = chunks.sentence();
    this.chunks = Insets.without(chunks);
    this.groups = chunks.groups();
    this.verbs = chunks.verbs();
    this.headline = sentence.sentence().block().kind() == Block.Kind.HEADLINE;
    this.current = open(0, -1, Clause.Kind.MAIN, "");
  }

  static List<Clause> parse(Chunker.Chunks chunks) {
    ClauseParser parser = new ClauseParser(chunks);
    parser.run();
    return parser.result();
  }

  private Open open(int from, int parent, Clause.Kind kind, String link) {
    Open clause = new Open(clauses.size(), parent, from, kind, link);
    clauses.add(clause);
    return clause;
  }

  private void run() {
    for (int c = 0; c < chunks.size(); c++) {
      Chunk chunk = chunks.get(c);
      switch (chunk.kind()) {
        case NOUN -> noun(c, groups.get(chunk.groupOrVerb()));
        case VERB -> verb(c, verbs.get(chunk.groupOrVerb()));
        case PREPOSITION -> {
          if (preposition == null) {
            preposition = chunk;
            prepositionAfterNoun = before(c, Kind.NOUN) || before(c, Kind.CLOSING);
          }
        }
        case RELATIVE -> {
          push(chunk.from(), Clause.Kind.RELATIVE, word(chunk));
          current.antecedent = lastNoun;
          reset();
        }
        case SUBORDINATOR -> {
          push(chunk.from(), Clause.Kind.SUBORDINATE, word(chunk));
          reset();
        }
        case STOP -> {
          if (current.verb != null || !current.subjects.isEmpty()) {
            closeAll(chunk.from());
            current = open(chunk.to(), -1, Clause.Kind.MAIN, word(chunk));
          }
          reset();
        }
        case OPENING -> {
          if (quotation(chunk)) {
            outside = current;
          }
        }
        case CLOSING -> {
          if (quotation(chunk) && outside != null) {
            leaveQuotation(chunk.to());
          }
        }
        case COMMA, CONJUNCTION, OTHER -> {}
      }
      extend(chunk.to());
    }
  }

  private boolean quotation(Chunk chunk) {
    String mark = sentence.token(chunk.from()).lower();
    return !mark.equals("(") && !mark.equals("[") && !mark.equals(")") && !mark.equals("]");
  }

  /** What follows a quotation goes on where the text was before it. */
  private void leaveQuotation(int at) {
    Open before = outside;
    outside = null;
    if (before == null || before == current) {
      return;
    }
    if (before.verb != null) {
      current = before;
    } else if (before.subjects.isEmpty()) {
      current = open(at, -1, Clause.Kind.MAIN, "");
      reset();
    }
  }

  private String word(Chunk chunk) {
    StringBuilder out = new StringBuilder(sentence.token(chunk.from()).lower());
    for (int i = chunk.from() + 1; i < chunk.to(); i++) {
      out.append(' ').append(sentence.token(i).lower());
    }
    return out.toString();
  }

  private void reset() {
    preposition = null;
    target = null;
    host = null;
    targetIsPhrase = false;
  }

  private void push(int from, Clause.Kind kind, String link) {
    current = open(from, current.index, kind, link);
  }

  /** Every open clause reaches at least to here. */
  private void extend(int to) {
    for (Open clause = current; ; clause = clauses.get(clause.parent)) {
      clause.to = to;
      if (clause.parent < 0) {
        return;
      }
    }
  }

  private void closeAll(int at) {
    extend(at);
  }

  private boolean before(int c, Kind kind) {
    return c > 0 && chunks.get(c - 1).kind() == kind;
  }

  private boolean follows(int c, Kind kind) {
    return c + 1 < chunks.size() && chunks.get(c + 1).kind() == kind;
  }

  // ---- nouns -------------------------------------------------------------------------------

  private void noun(int c, NounGroup group) {
    if (preposition != null) {
      List<NounGroup> members = new ArrayList<>();
      members.add(group);
      current.phrases.add(
          new Phrase(word(preposition), preposition.from(), members, prepositionAfterNoun));
      if (!prepositionAfterNoun || !word(preposition).equals("of")) {
        host = prepositionAfterNoun ? target : host;
      } else {
        host = target;
      }
      target = members;
      targetIsPhrase = true;
      preposition = null;
      lastNoun = group;
      return;
    }
    if (stray != null && before(c, Kind.NOUN) && time(stray.getLast())) {
      // 'and last week they made …': the time gives way to the subject but opens the clause.
      strayFrom = stray.getFirst().from();
      stray = new ArrayList<>(List.of(group));
      target = stray;
      lastNoun = group;
      return;
    }
    boolean joined =
        before(c, Kind.COMMA)
            || before(c, Kind.CONJUNCTION)
            || before(c, Kind.OTHER)
                && c > 1
                && (chunks.get(c - 2).kind() == Kind.COMMA
                    || chunks.get(c - 2).kind() == Kind.CONJUNCTION);
    if (joined && target != null && target.size() < 60 && joins(c, group)) {
      List<NounGroup> list = target;
      if (targetIsPhrase && host != null && counted(group)) {
        list = host;
        target = host;
        targetIsPhrase = false;
      }
      list.add(group);
    } else if (current.verb == null) {
      if (!current.subjects.isEmpty() && !joined && current.kind != Clause.Kind.RELATIVE) {
        // Two groups side by side: a name behind a title, or a time.
        if (!time(group)) {
          current.subjects.add(group);
        }
      } else {
        if (current.kind == Clause.Kind.RELATIVE || !joined || targetIsPhrase || target == null) {
          current.subjects = new ArrayList<>();
        }
        current.subjects.add(group);
      }
      target = current.subjects;
      targetIsPhrase = false;
    } else if (time(group) && before(c, Kind.VERB) && follows(c, Kind.NOUN)) {
      lastNoun = group; // 'seized Monday 78 pounds of cocaine': the object comes behind the time
      return;
    } else if (!joined || target == null) {
      current.objects.add(group);
      target = current.objects;
      targetIsPhrase = false;
    } else {
      // Behind a comma or 'and', but no member of the list: perhaps a subject to come.
      target = new ArrayList<>(List.of(group));
      targetIsPhrase = false;
      stray = target;
      lastNoun = group;
      return;
    }
    stray = null;
    lastNoun = group;
  }

  /** Where the clause of {@link #stray} starts, -1 for at its first noun. */
  private int strayFrom = -1;

  /** Nouns that may turn out to be the subject of a verb still to come. */
  private @Nullable List<NounGroup> stray;

  private boolean counted(NounGroup group) {
    String first = sentence.token(group.ownFrom()).lower();
    return sentence.token(group.ownFrom()).tag() == Tag.NUM
        || first.equals("more")
        || first.equals("a")
        || first.equals("some")
        || first.equals("about")
        || first.equals("€")
        || first.equals("$")
        || first.equals("£");
  }

  private boolean time(NounGroup group) {
    return TimeNouns.head(sentence, group);
  }

  /** Whether a group behind a comma or conjunction belongs to the list before it. */
  private boolean joins(int c, NounGroup group) {
    boolean comma = before(c, Kind.COMMA);
    int end = listEnd(c);
    boolean subjectOfVerb =
        end + 1 < chunks.size()
            && chunks.get(end + 1).kind() == Kind.VERB
            && finite(chunks.get(end + 1));
    if (current.verb == null) {
      if (!targetIsPhrase) {
        return true;
      }
      if (!current.subjects.isEmpty()
          && target != null
          && state(target.getLast())
          && state(group)) {
        return true; // 'authorities from Italy, Belgium and Spain worked together'
      }
      // 'In Germany, police seized …' but 'in Germany, France and Poland, police …'
      return !comma && !subjectOfVerb || end > c && !subjectOfVerb || !comma && !comma(end);
    }
    boolean subjectAfterTime =
        time(group)
            && end + 2 < chunks.size()
            && chunks.get(end + 1).kind() == Kind.NOUN
            && chunks.get(end + 2).kind() == Kind.VERB;
    return !subjectOfVerb && !subjectAfterTime;
  }

  /** Whether the group is nothing but the name of a state. */
  private boolean state(NounGroup group) {
    return sentence.hits().stream().anyMatch(h -> h.in("country") && h.covers(group.head()));
  }

  private boolean comma(int c) {
    return c + 1 < chunks.size() && chunks.get(c + 1).kind() == Kind.COMMA;
  }

  private boolean finite(Chunk chunk) {
    return verbs.get(chunk.groupOrVerb()).shape() == Shape.FINITE;
  }

  /** Index of the last chunk of the noun list (with its phrases) that starts at {@code c}. */
  private int listEnd(int c) {
    int last = c;
    int i = c + 1;
    while (i < chunks.size()) {
      Kind kind = chunks.get(i).kind();
      boolean nounNext = i + 1 < chunks.size() && chunks.get(i + 1).kind() == Kind.NOUN;
      if ((kind == Kind.PREPOSITION || kind == Kind.CONJUNCTION) && nounNext) {
        last = i + 1;
        i += 2;
      } else if (kind == Kind.COMMA
          && i + 2 < chunks.size()
          && chunks.get(i + 1).kind() == Kind.CONJUNCTION
          && chunks.get(i + 2).kind() == Kind.NOUN) {
        last = i + 2;
        i += 3;
      } else {
        break;
      }
    }
    return last;
  }

  // ---- verbs -------------------------------------------------------------------------------

  private void verb(int c, VerbGroup verb) {
    Shape shape = decide(c, verb);
    switch (shape) {
      case INFINITIVE -> infinitive(c, verb);
      case ING -> ing(c, verb);
      case PARTICIPLE -> participle(c, verb.as(Shape.PARTICIPLE, true));
      case FINITE -> finiteVerb(c, verb);
    }
    reset();
    stray = null;
  }

  private boolean ambiguous(VerbGroup verb) {
    return verb.shape() == Shape.FINITE
        && verb.modal().isEmpty()
        && !verb.perfect()
        && !verb.passive()
        && !auxiliary(verb)
        && sentence.token(verb.head()).form() != VerbForm.PAST
        && sentence.token(verb.head()).form() != VerbForm.THIRD
        && sentence.token(verb.head()).form() != VerbForm.BASE;
  }

  private boolean auxiliary(VerbGroup verb) {
    for (int i = verb.from(); i < verb.head(); i++) {
      if (sentence.token(i).tag().verbal()) {
        return true;
      }
    }
    return false;
  }

  /** Decides whether a participle without auxiliary is the verb of a clause or describes a noun. */
  private Shape decide(int c, VerbGroup verb) {
    if (verb.shape() == Shape.PARTICIPLE
        && headline
        && current.verb == null
        && !current.subjects.isEmpty()
        && !laterFinite(c)) {
      return Shape.FINITE;
    }
    if (!ambiguous(verb)) {
      return verb.shape();
    }
    boolean by =
        follows(c, Kind.PREPOSITION)
            && word(chunks.get(c + 1)).equals("by")
            && !(c + 2 < chunks.size() && chunks.get(c + 2).kind() == Kind.VERB);
    boolean object = follows(c, Kind.NOUN);
    if (verb.lemma().equals("say")) {
      return Shape.FINITE;
    }
    if (preposition == null
        && INTRANSITIVE.contains(verb.lemma())
        && current.verb == null
        && !current.subjects.isEmpty()) {
      return Shape.FINITE;
    }
    if (preposition != null) {
      return Shape.PARTICIPLE;
    }
    if (current.verb == null) {
      if (current.kind == Clause.Kind.RELATIVE || current.subjects.isEmpty() && stray == null) {
        return current.kind == Clause.Kind.RELATIVE ? Shape.FINITE : Shape.PARTICIPLE;
      }
      if (before(c, Kind.COMMA) || before(c, Kind.CONJUNCTION) || before(c, Kind.CLOSING)) {
        return laterFinite(c) && by ? Shape.PARTICIPLE : Shape.FINITE;
      }
      if (object) {
        return Shape.FINITE;
      }
      return by && !headline || laterFinite(c) ? Shape.PARTICIPLE : Shape.FINITE;
    }
    if (before(c, Kind.CONJUNCTION)) {
      return Shape.FINITE;
    }
    if (before(c, Kind.NOUN) && object && acting(lastNoun)) {
      return Shape.FINITE; // 'when officers opened it they found 1,350 kilos'
    }
    if (before(c, Kind.NOUN)) {
      boolean verblessAncestor = verbless() != null;
      if (verblessAncestor && !by) {
        return laterFinite(c) ? Shape.PARTICIPLE : Shape.FINITE;
      }
      boolean newSubject =
          stray != null
              || target == current.objects && CLAUSE_TAKING.contains(current.verb.lemma());
      return newSubject && !by ? Shape.FINITE : Shape.PARTICIPLE;
    }
    if (before(c, Kind.COMMA)) {
      return verbless() != null && !by
          ? Shape.FINITE
          : by || !object ? Shape.PARTICIPLE : Shape.FINITE;
    }
    return before(c, Kind.VERB) ? Shape.PARTICIPLE : Shape.FINITE;
  }

  /** Whether the group is a pronoun that can only be a subject. */
  private boolean acting(@Nullable NounGroup group) {
    return group != null
        && switch (sentence.token(group.head()).lower()) {
          case "they", "he", "she", "we" -> true;
          default -> false;
        };
  }

  private @Nullable Open verbless() {
    Open clause = current;
    while (clause.parent >= 0) {
      clause = clauses.get(clause.parent);
      if (clause.verb == null && !clause.subjects.isEmpty()) {
        return clause;
      }
    }
    return null;
  }

  /** Whether a finite verb still comes that has no subject of its own. */
  private boolean laterFinite(int c) {
    boolean freshSubject = false;
    boolean taking = CLAUSE_TAKING.contains(verbs.get(chunks.get(c).groupOrVerb()).lemma());
    for (int i = c + 1; i < chunks.size(); i++) {
      switch (chunks.get(i).kind()) {
        case STOP -> {
          return false;
        }
        case RELATIVE, SUBORDINATOR -> freshSubject = true;
        case NOUN -> {
          boolean separate =
              chunks.get(i - 1).kind() == Kind.COMMA
                  || chunks.get(i - 1).kind() == Kind.CONJUNCTION;
          if ((separate || taking && chunks.get(i - 1).kind() == Kind.VERB)
              && i + 1 < chunks.size()
              && chunks.get(i + 1).kind() == Kind.VERB) {
            freshSubject = true;
          }
        }
        case VERB -> {
          VerbGroup verb = verbs.get(chunks.get(i).groupOrVerb());
          if (verb.shape() == Shape.FINITE && !ambiguous(verb)) {
            if (!freshSubject && chunks.get(i - 1).kind() != Kind.CONJUNCTION) {
              return true;
            }
            freshSubject = false;
          }
          taking = CLAUSE_TAKING.contains(verb.lemma());
        }
        case PREPOSITION, CONJUNCTION, COMMA, OPENING, CLOSING, OTHER -> {}
      }
    }
    return false;
  }

  private void infinitive(int c, VerbGroup verb) {
    List<NounGroup> subjects = current.subjects;
    NounGroup noun = lastNoun;
    VerbGroup governing = current.verb;
    if (before(c, Kind.NOUN) && noun != null && noun.possessed()) {
      subjects = List.of(noun);
    } else if (governing != null
        && before(c, Kind.NOUN)
        && OBJECT_CONTROL.contains(governing.lemma())) {
      subjects = governing.passive() ? current.subjects : current.objects;
    }
    boolean coordinate = before(c, Kind.CONJUNCTION) && current.kind == Clause.Kind.INFINITIVE;
    if (coordinate) {
      subjects = current.subjects;
      current = clauses.get(current.parent);
    }
    push(verb.from(), Clause.Kind.INFINITIVE, "to");
    current.subjects = new ArrayList<>(subjects);
    current.verb = verb;
  }

  private void ing(int c, VerbGroup verb) {
    String link = "";
    List<NounGroup> subjects;
    if (preposition != null) {
      link = word(preposition);
      subjects = acting(current);
    } else if (before(c, Kind.SUBORDINATOR)) {
      link = current.link;
      subjects = current.parent >= 0 ? acting(clauses.get(current.parent)) : current.subjects;
      if (current.verb == null) {
        current.kind = Clause.Kind.PARTICIPIAL;
        current.subjects = new ArrayList<>(subjects);
        current.verb = verb;
        return;
      }
    } else if (before(c, Kind.NOUN)
        && lastNoun != null
        && (current.verb != null || laterFinite(c))) {
      subjects = List.of(lastNoun);
    } else if (before(c, Kind.CONJUNCTION)
        && current.kind == Clause.Kind.PARTICIPIAL
        && current.verb != null) {
      subjects = current.subjects;
      link = current.link;
      current = clauses.get(current.parent);
    } else {
      subjects = acting(current);
    }
    push(verb.from(), Clause.Kind.PARTICIPIAL, link);
    current.subjects = new ArrayList<>(subjects);
    current.verb = verb;
  }

  /** Who acts in a clause: what a participle behind it is understood to have as its subject. */
  private static List<NounGroup> acting(Open clause) {
    VerbGroup verb = clause.verb;
    if (verb != null && verb.passive()) {
      for (Phrase phrase : clause.phrases) {
        if (phrase.preposition().equals("by") && phrase.at() >= verb.to()) {
          return phrase.groups();
        }
      }
    }
    return clause.subjects;
  }

  private void participle(int c, VerbGroup verb) {
    if (before(c, Kind.VERB) && current.verb != null && current.verb.shape() == Shape.PARTICIPLE) {
      List<NounGroup> same = current.subjects;
      push(verb.from(), Clause.Kind.PARTICIPIAL, "");
      current.subjects = new ArrayList<>(same);
      current.verb = verb;
      return;
    }
    if (before(c, Kind.CONJUNCTION) || before(c, Kind.VERB)) {
      Open shared = finiteAncestor();
      if (shared != null && shared.verb != null) {
        boolean coordinate = before(c, Kind.CONJUNCTION);
        List<NounGroup> subjects =
            coordinate || shared.verb.passive() || shared.objects.isEmpty()
                ? shared.subjects
                : shared.objects;
        current = shared;
        push(verb.from(), coordinate ? Clause.Kind.COORDINATE : Clause.Kind.PARTICIPIAL, "");
        current.subjects = new ArrayList<>(subjects);
        current.verb = verb;
        return;
      }
    }
    List<NounGroup> subjects =
        before(c, Kind.NOUN) && lastNoun != null
            ? (target != null && target.contains(lastNoun) && !targetIsPhrase && stray == null
                ? target
                : List.of(lastNoun))
            : current.subjects;
    if (stray != null) {
      subjects = stray;
    }
    push(verb.from(), Clause.Kind.PARTICIPIAL, preposition == null ? "" : word(preposition));
    current.subjects = new ArrayList<>(subjects);
    current.verb = verb;
  }

  private @Nullable Open finiteAncestor() {
    Open clause = current;
    while (true) {
      if (clause.verb != null && clause.verb.shape() == Shape.FINITE) {
        return clause;
      }
      if (clause.parent < 0) {
        return null;
      }
      clause = clauses.get(clause.parent);
    }
  }

  private void finiteVerb(int c, VerbGroup verb) {
    if (current.verb == null) {
      assign(current, c, verb);
      return;
    }
    if (before(c, Kind.CONJUNCTION) || before(c, Kind.VERB)) {
      coordinate(c, verb);
      return;
    }
    // 'when a factory was dismantled and three million cigarettes were seized'
    boolean own =
        before(c, Kind.NOUN)
            && c > 1
            && chunks.get(c - 2).kind() == Kind.CONJUNCTION
            && current.verb.passive()
            && lastNoun != null
            && current.objects.contains(lastNoun);
    Open waiting = own ? null : verbless();
    if (waiting != null && stray == null) {
      current = waiting;
      assign(current, c, verb);
      return;
    }
    if (stray != null) {
      newClause(c, verb, stray);
      return;
    }
    if (before(c, Kind.NOUN) && lastNoun != null) {
      List<NounGroup> subjects = new ArrayList<>();
      if (target == current.objects && !current.objects.isEmpty()) {
        // 'said the operation was directed': the object was a subject all along.
        VerbGroup governing = current.verb;
        boolean taking = CLAUSE_TAKING.contains(governing.lemma());
        int all = current.objects.size();
        int keep = taking ? (governing.lemma().equals("tell") && all > 1 ? 1 : 0) : all - 1;
        subjects.addAll(current.objects.subList(keep, all));
        current.objects = new ArrayList<>(current.objects.subList(0, keep));
      } else {
        subjects.add(lastNoun);
      }
      newClause(c, verb, subjects);
      return;
    }
    coordinate(c, verb);
  }

  private void newClause(int c, VerbGroup verb, List<NounGroup> subjects) {
    boolean joined = stray != null;
    int parent = current.index;
    if (joined) {
      // ', and a Polish official arrested': beside the clause before, not inside it.
      Open base = finiteAncestor();
      parent = base == null ? current.parent : base.parent;
    }
    int from = subjects.isEmpty() ? verb.from() : subjects.getFirst().from();
    if (joined && strayFrom >= 0) {
      from = strayFrom;
      for (Open ended = current;
          ended.index != parent && ended.to > from;
          ended = clauses.get(ended.parent)) {
        ended.to = from;
        if (ended.parent < 0) {
          break;
        }
      }
    }
    strayFrom = -1;
    Open clause = open(from, parent, joined ? Clause.Kind.MAIN : Clause.Kind.SUBORDINATE, "");
    clause.subjects = new ArrayList<>(subjects);
    current = clause;
    assign(current, c, verb);
  }

  private void assign(Open clause, int c, VerbGroup verb) {
    NounGroup antecedent = clause.antecedent;
    if (clause.kind == Clause.Kind.RELATIVE && antecedent != null) {
      if (clause.subjects.isEmpty()) {
        clause.subjects.add(antecedent);
      } else if (!clause.link.startsWith("whe")) {
        clause.objects.add(antecedent);
      }
    }
    clause.verb = passiveWithoutAuxiliary(clause, c, verb) ? verb.as(Shape.FINITE, true) : verb;
  }

  /** 'A Polish official arrested', 'Man Sentenced for Fraud': the auxiliary is left out. */
  private boolean passiveWithoutAuxiliary(Open clause, int c, VerbGroup verb) {
    if (verb.shape() == Shape.PARTICIPLE) {
      return true;
    }
    // 'Six jailed over €10m plot': behind a headline's participle 'over' opens the cause
    boolean cause = headline && verb.to() < sentence.size() && sentence.token(verb.to()).is("over");
    if (!ambiguous(verb) || follows(c, Kind.NOUN) && !cause || clause.subjects.isEmpty()) {
      return false;
    }
    boolean transitive = sentence.hitFrom("event_verb", verb.head()).isPresent();
    if (headline) {
      return transitive;
    }
    Open base = clauses.get(0);
    boolean afterPassive = clause.index > 0 && base.verb != null && base.verb.passive();
    return transitive && (afterPassive || fragment(clause, c, verb));
  }

  /** 'Three premises searched in Hungary.', '• 12 suspects arrested': a list's entry. */
  private boolean fragment(Open clause, int c, VerbGroup verb) {
    NounGroup subject = clause.subjects.getFirst();
    boolean borne =
        switch (verb.lemma()) {
          case "seize",
              "confiscate",
              "arrest",
              "detain",
              "search",
              "raid",
              "dismantle",
              "charge",
              "sentence",
              "recover",
              "intercept",
              "freeze",
              "expel" ->
              true;
          default -> false;
        };
    return borne
        && clause.index == 0
        && sentence.token(subject.from()).tag() == Tag.NUM
        && sentence.hits().stream()
            .noneMatch(
                h ->
                    h.covers(subject.head())
                        && (h.in("agency_noun") || h.in("agency") || h.in("country")))
        && !laterFinite(c);
  }

  private void coordinate(int c, VerbGroup verb) {
    Open shared = finiteAncestor();
    if (shared == null || shared.verb == null) {
      newClause(c, verb, current.subjects);
      return;
    }
    boolean passive =
        !verb.passive() && ambiguous(verb) && shared.verb.passive() && !follows(c, Kind.NOUN);
    Open clause = open(verb.from(), shared.parent, Clause.Kind.COORDINATE, "");
    List<NounGroup> subjects = shared.subjects;
    if (shared.verb.passive() && !passive && !verb.passive() && ambiguous(verb)) {
      // 'officers had been identified and should be expelled, and immediately kicked them out'
      Open active = activeBefore(shared);
      subjects = active == null ? shared.subjects : active.subjects;
    }
    clause.subjects = new ArrayList<>(subjects);
    current = clause;
    clause.verb = passive ? verb.as(Shape.FINITE, true) : verb;
    clause.phrases.addAll(leading(shared));
  }

  private @Nullable Open activeBefore(Open clause) {
    Open candidate = clause;
    while (candidate.parent >= 0) {
      candidate = clauses.get(candidate.parent);
      if (candidate.verb != null && !candidate.verb.passive()) {
        return candidate;
      }
    }
    return null;
  }

  /** Phrases before the shared subject's verb hold for both: 'On March 2 Bulgaria … and …'. */
  private static List<Phrase> leading(Open clause) {
    List<Phrase> some = new ArrayList<>();
    VerbGroup verb = clause.verb;
    for (Phrase phrase : clause.phrases) {
      if (verb != null && phrase.at() < verb.from() && !phrase.afterNoun()) {
        some.add(phrase);
      }
    }
    return some;
  }

  // ---- result ------------------------------------------------------------------------------

  private List<Clause> result() {
    int[] renumbered = new int[clauses.size()];
    int count = 0;
    for (Open clause : clauses) {
      renumbered[clause.index] = clause.verb == null ? -1 : count++;
    }
    List<Clause> result = new ArrayList<>(count);
    for (Open clause : clauses) {
      VerbGroup verb = clause.verb;
      if (verb == null) {
        continue;
      }
      int parent = clause.parent;
      while (parent >= 0 && renumbered[parent] < 0) {
        parent = clauses.get(parent).parent;
      }
      List<PrepositionalPhrase> phrases = new ArrayList<>(clause.phrases.size());
      for (Phrase phrase : clause.phrases) {
        phrases.add(
            new PrepositionalPhrase(
                phrase.preposition(), phrase.at(), phrase.groups(), phrase.afterNoun()));
      }
      result.add(
          new Clause(
              renumbered[clause.index],
              clause.kind,
              verb,
              clause.subjects,
              clause.objects,
              phrases,
              parent < 0 ? -1 : renumbered[parent],
              clause.link,
              clause.from,
              Math.max(clause.to, verb.to())));
    }
    return result;
  }
}
