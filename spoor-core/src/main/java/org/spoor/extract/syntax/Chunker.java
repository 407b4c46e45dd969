package org.spoor.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.syntax.VerbGroup.Shape;
import org.spoor.lexicon.Hit;
import org.spoor.text.Block;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Splits a sentence into noun groups, verb groups and the words and marks between them. */
final class Chunker {
  private static final Set<String> MODALS =
      Set.of(
          "can", "could", "may", "might", "shall", "should", "will", "would", "must", "'ll", "'d",
          "ought", "cannot", "wo", "ca");

  private static final Set<String> TIME_NOUNS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "last",
          "this",
          "next",
          "earlier",
          "later");

  private static final Set<String> NOMINAL_LISTS =
      Set.of("commodity", "agency", "agency_noun", "group", "group_noun", "place", "region");

  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves");

  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your");

  private static final Set<String> EXPLETIVES = Set.of("that", "what", "there");

  private static final Set<String> NUMBER_NOUNS =
      Set.of("dozen", "hundred", "thousand", "million", "third", "quarter", "tonne", "ton");

  private static final Set<String> RELATIVES =
      Set.of("who", "whom", "which", "that", "whose", "where", "whereby", "when");

  /** A part of the sentence. */
  record Chunk(Kind kind, int from, int to, int groupOrVerb) {}

  /** Kinds of parts. */
  enum Kind {
    NOUN,
    VERB,
    PREPOSITION,
    CONJUNCTION,
    COMMA,
    RELATIVE,
    SUBORDINATOR,
    OPENING,
    CLOSING,
    STOP,
    OTHER
  }

  /** Everything that was found, in order. */
  record Chunks(
      SentenceReading sentence,
      List<Chunk> chunks,
      List<NounGroup> groups,
      List<VerbGroup> verbs) {}

  private final SentenceReading sentence;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final int size;
  private final boolean headline;
  private final List<Chunk> chunks = new ArrayList<>();
  private final List<NounGroup> groups = new ArrayList<>();
  private final List<VerbGroup> verbs = new ArrayList<>();

  private Chunker(SentenceReading sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.size = tokens.size();
    this.tags = new Tag[size];
    this.headline = sentence.sentence().block().kind() == Block.Kind.HEADLINE;
    for (int i = 0; i < size; i++) {
      tags[i] = tokens.get(i).tag();
    }
    retag();
  }

  static Chunks chunk(SentenceReading sentence) {
    Chunker chunker = new Chunker(sentence);
    chunker.run();
    return new Chunks(sentence, chunker.chunks, chunker.groups, chunker.verbs);
  }

  /** What the lexicons know about a word beats the tagger. */
  private void retag() {
    for (Hit hit : sentence.hits()) {
      if (NOMINAL_LISTS.contains(hit.entry().list())) {
        boolean clear = hit.length() > 1 || hit.in("agency") || hit.in("place") || hit.in("group");
        for (int i = hit.from(); i < hit.to(); i++) {
          boolean last = i == hit.to() - 1;
          boolean mistaken =
              switch (tags[i]) {
                case VERB -> clear || last && !verbContext(i);
                case ADV, PART, X, ADP -> last || clear && tokens.get(i).text().length() > 4;
                case NOUN, PROPN, AUX, ADJ, DET, PRON, NUM, CCONJ, SCONJ, INTJ, PUNCT, SYM -> false;
              };
          if (mistaken) {
            tags[i] = last ? Tag.NOUN : Tag.ADJ;
          }
        }
      } else if (hit.in("nationality")) {
        for (int i = hit.from(); i < hit.to(); i++) {
          if (!tags[i].nominal()) {
            tags[i] = Tag.ADJ;
          }
        }
      } else if (hit.in("country") || hit.in("capital") || hit.in("people")) {
        tags[hit.to() - 1] = Tag.PROPN;
      } else if (hit.in("role_noun")
          && tags[hit.to() - 1] == Tag.VERB
          && hit.to() > 1
          && (tags[hit.to() - 2] == Tag.ADJ
              || tags[hit.to() - 2] == Tag.NUM
              || tags[hit.to() - 2] == Tag.DET)
          && formOf(hit.to() - 1) != VerbForm.ING) {
        tags[hit.to() - 1] = Tag.NOUN;
      } else if (hit.in("role_noun") && tags[hit.to() - 1] == Tag.ADJ && !nominalAt(hit.to())) {
        tags[hit.to() - 1] = Tag.NOUN;
      }
    }
    for (int i = 0; i + 2 < size; i++) {
      if (tokens.get(i).is("guilty")) {
        tags[i] = Tag.ADJ;
      }
      if (tokens.get(i).lower().startsWith("person") && tokens.get(i + 1).is("non")) {
        tags[i] = Tag.NOUN;
        tags[i + 1] = Tag.ADJ;
        tags[i + 2] = Tag.NOUN;
      }
    }
    for (int i = 0; i < size; i++) {
      boolean compound = tokens.get(i).text().indexOf('-') > 0;
      boolean bare = i > 0 && tags[i - 1] == Tag.ADP && formOf(i) == VerbForm.BASE;
      if (tags[i] == Tag.VERB && (compound || bare) && nominalAt(i + 1)) {
        tags[i] = Tag.ADJ;
      } else if (!headline
          && i > 0
          && (misread(tags[i])
              || tags[i] == Tag.ADJ
                  && !nominalAt(i + 1)
                  && sentence.hitAt("nationality", i).isEmpty())
          && nameShape(i)) {
        tags[i] = Tag.PROPN;
      }
    }
    for (Hit hit : sentence.hits()) {
      if (hit.in("event_verb") && tags[hit.from()] != Tag.VERB && readsAsVerb(hit.from())) {
        tags[hit.from()] = Tag.VERB;
      }
    }
  }

  private static boolean misread(Tag tag) {
    return switch (tag) {
      case VERB, ADV, X, INTJ, PART -> true;
      case NOUN, PROPN, AUX, ADJ, ADP, DET, PRON, NUM, CCONJ, SCONJ, PUNCT, SYM -> false;
    };
  }

  /** A capital where no sentence and no quotation starts. */
  private boolean nameShape(int i) {
    Token token = tokens.get(i);
    return token.capitalised()
        && token.text().length() > 2
        && tokens.get(i - 1).tag() != Tag.PUNCT
        && !MODALS.contains(token.lower());
  }

  private boolean nominalAt(int i) {
    return i < size && (tags[i].nominal() || tags[i] == Tag.ADJ);
  }

  /** Whether a noun or infinitive mark before the word makes a verb likely. */
  private boolean verbContext(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.is("to")
        || tags[i - 1] == Tag.AUX
        || MODALS.contains(before.lower())
        || tags[i - 1] == Tag.PRON;
  }

  /** Whether a trigger that the tagger took for a noun stands where only a verb can. */
  private boolean readsAsVerb(int i) {
    Token token = tokens.get(i);
    VerbForm form = formOf(i);
    boolean unmistakable =
        form == VerbForm.PAST_OR_PARTICIPLE || form == VerbForm.PARTICIPLE || form == VerbForm.PAST;
    boolean afterNoun =
        i > 0 && (tags[i - 1].nominal() || tags[i - 1] == Tag.AUX || tokens.get(i - 1).is(")"));
    if (headline) {
      return i > 0
          && (unmistakable
                  && (afterNoun
                      || tags[i - 1] == Tag.ADV
                      || tags[i - 1] == Tag.CCONJ
                      || tokens.get(i - 1).is(","))
              || form == VerbForm.THIRD && afterNoun && i + 1 < size && startsNoun(i + 1)
              || tokens.get(i - 1).is("to"));
    }
    if (tags[i] == Tag.ADJ || tags[i] == Tag.PROPN || tags[i] == Tag.NOUN) {
      return unmistakable
          && !token.capitalised()
          && (afterNoun
              || i > 1 && tags[i - 2].nominal() && RELATIVES.contains(tokens.get(i - 1).lower())
              || i > 0 && !auxiliaryLemma(i - 1).isEmpty()
              || i > 0 && tags[i - 1] == Tag.ADV
              || i > 0 && tokens.get(i - 1).is(",") && !nominalAt(i + 1)
              || i > 0
                  && tokens.get(i - 1).is(",")
                  && i + 1 < size
                  && tokens.get(i + 1).is("guilty")
              || i > 0
                  && tags[i - 1] == Tag.CCONJ
                  && i + 1 < size
                  && (tags[i + 1] == Tag.SYM || tags[i + 1] == Tag.NUM || tags[i + 1] == Tag.DET));
    }
    return false;
  }

  private boolean startsNoun(int i) {
    return switch (tags[i]) {
      case DET, NUM, ADJ, NOUN, PROPN, SYM -> true;
      case VERB, AUX, ADV, ADP, PRON, PART, CCONJ, SCONJ, INTJ, PUNCT, X -> false;
    };
  }

  private VerbForm formOf(int i) {
    VerbForm form = tokens.get(i).form();
    if (form != VerbForm.NONE) {
      return form;
    }
    String lower = tokens.get(i).lower();
    if (lower.endsWith("ing") && lower.length() > 4) {
      return VerbForm.ING;
    }
    if (lower.endsWith("ed") && lower.length() > 3) {
      return VerbForm.PAST_OR_PARTICIPLE;
    }
    if (lower.endsWith("s") && lower.length() > 3) {
      return VerbForm.THIRD;
    }
    return sentence
            .hitFrom("event_verb", i)
            .flatMap(h -> h.entry().attribute("participle"))
            .isPresent()
        ? VerbForm.PARTICIPLE
        : VerbForm.BASE;
  }

  private void run() {
    int i = 0;
    while (i < size) {
      int next = verbGroup(i);
      if (next > i) {
        i = next;
        continue;
      }
      next = nounGroup(i);
      if (next > i) {
        chunks.add(new Chunk(Kind.NOUN, i, next, groups.size() - 1));
        i = next;
        continue;
      }
      i = small(i);
    }
  }

  private int small(int i) {
    Token token = tokens.get(i);
    String lower = token.lower();
    Kind kind;
    int to = i + 1;
    switch (lower) {
      case ",":
        kind = Kind.COMMA;
        break;
      case ";", ":", "–", "—", "--", "-", ".", "?", "!", "...", "…":
        kind = Kind.STOP;
        break;
      case "(", "[", "“", "„", "«":
        kind = Kind.OPENING;
        break;
      case ")", "]", "”", "»":
        kind = Kind.CLOSING;
        break;
      case "and", "or", "but", "nor", "and/or":
        kind = Kind.CONJUNCTION;
        break;
      case "such":
        if (i + 1 < size && tokens.get(i + 1).is("as")) {
          kind = Kind.PREPOSITION;
          to = i + 2;
        } else {
          kind = Kind.OTHER;
        }
        break;
      default:
        if (RELATIVES.contains(lower) && (!lower.equals("that") || relativeThat(i))) {
          kind = Kind.RELATIVE;
        } else if (lower.equals("that") || subordinates(lower, i)) {
          kind = Kind.SUBORDINATOR;
        } else if (tags[i] == Tag.ADP
            || lower.equals("to")
            || tags[i] == Tag.SCONJ
            || lower.equals("worth")
            || lower.equals("including")) {
          kind = Kind.PREPOSITION;
        } else {
          kind = Kind.OTHER;
        }
        break;
    }
    chunks.add(new Chunk(kind, i, to, -1));
    return to;
  }

  private boolean relativeThat(int i) {
    return i > 0
        && tags[i - 1].nominal()
        && i + 1 < size
        && (tags[i + 1].verbal()
            || tags[i + 1] == Tag.ADV
            || MODALS.contains(tokens.get(i + 1).lower()));
  }

  private boolean subordinates(String lower, int i) {
    return switch (lower) {
      case "because",
          "although",
          "though",
          "while",
          "whereas",
          "if",
          "unless",
          "whether",
          "when",
          "how",
          "why",
          "what" ->
          true;
      case "as" -> !(i > 0 && tags[i - 1] == Tag.VERB) && clauseFollows(i + 1);
      case "since", "after", "before", "until", "once" -> clauseFollows(i + 1);
      default -> false;
    };
  }

  /** Whether a subject and its finite verb come before the next comma. */
  private boolean clauseFollows(int from) {
    boolean noun = false;
    for (int j = from; j < size && j < from + 14; j++) {
      if (tokens.get(j).is(",") || tokens.get(j).is(";")) {
        return false;
      }
      if (noun
          && (tags[j] == Tag.AUX
              || tags[j] == Tag.VERB
                  && formOf(j) != VerbForm.ING
                  && j > 0
                  && !(tags[j - 1] == Tag.ADP || tokens.get(j - 1).is("to")))) {
        return true;
      }
      if (tags[j].nominal() || tags[j] == Tag.PRON) {
        noun = true;
      }
    }
    return false;
  }

  // ---- verb groups -------------------------------------------------------------------------

  private int verbGroup(int from) {
    int i = from;
    boolean to = false;
    boolean negated = false;
    String modal = "";
    boolean perfect = false;
    boolean be = false;
    boolean have = false;
    boolean does = false;
    int head = -1;
    int lastVerbal = -1;
    if (tokens.get(i).is("to") && verbFollowsTo(i)) {
      to = true;
      i++;
    }
    while (i < size) {
      Token token = tokens.get(i);
      String lower = token.lower();
      if (lower.equals("not") || lower.equals("n't") || lower.equals("never")) {
        if (i == from && !auxiliaryAhead(i + 1)) {
          return from;
        }
        negated = true;
        i++;
      } else if (MODALS.contains(lower) && (tags[i] == Tag.AUX || tags[i] == Tag.VERB)) {
        if (lastVerbal >= 0 && head >= 0) {
          break;
        }
        modal = lower;
        lastVerbal = i;
        i++;
      } else if (auxiliary(i) && verbalAhead(i + 1)) {
        String lemma = auxiliaryLemma(i);
        if (lemma.equals("be")) {
          be = true;
        } else if (lemma.equals("have")) {
          have = true;
        } else {
          does = true;
        }
        lastVerbal = i;
        i++;
      } else if (tags[i] == Tag.ADV && (lastVerbal >= 0 || to) && verbalAhead(i + 1)) {
        i++;
      } else if (lastVerbal >= 0 && REFLEXIVES.contains(lower) && verbalAhead(i + 1)) {
        i++;
      } else if (tags[i] == Tag.ADV && lastVerbal < 0 && !to && i == from && finiteAfterAdverb(i)) {
        i++;
      } else if (tags[i].verbal()) {
        if (lastVerbal < 0 && !to && modifier(i)) {
          return from;
        }
        head = i;
        lastVerbal = i;
        i++;
        break;
      } else {
        break;
      }
    }
    if (head < 0 && lastVerbal < 0) {
      return from;
    }
    if (head < 0) {
      head = lastVerbal;
      i = lastVerbal + 1;
    }
    if (i < size && (tokens.get(i).is("not") || tokens.get(i).is("n't"))) {
      negated = true;
      i++;
    }
    String lemma = tokens.get(head).lemma();
    if (i < size && PhrasalVerbs.contains(lemma, tokens.get(i).lower()) && particle(i)) {
      lemma = lemma + " " + tokens.get(i).lower();
      i++;
    }
    VerbForm form = formOf(head);
    boolean passive = be && form.participle() || have && be && form.participle();
    perfect = have;
    Shape shape;
    boolean auxiliaries = be || have || does || !modal.isEmpty();
    if (to) {
      shape = Shape.INFINITIVE;
    } else if (auxiliaries && !(auxiliaryIng(from, head))) {
      shape = Shape.FINITE;
    } else if (auxiliaries) {
      shape = Shape.ING;
    } else {
      shape =
          switch (form) {
            case ING -> Shape.ING;
            case PARTICIPLE -> Shape.PARTICIPLE;
            case BASE, THIRD, PAST, PAST_OR_PARTICIPLE, NONE -> Shape.FINITE;
          };
    }
    if (shape == Shape.PARTICIPLE) {
      passive = true;
    }
    verbs.add(new VerbGroup(from, i, head, lemma, shape, passive, negated, modal, perfect));
    chunks.add(new Chunk(Kind.VERB, from, i, verbs.size() - 1));
    return i;
  }

  /** 'in' and 'over' are particles only where no time or place follows. */
  private boolean particle(int i) {
    return !tokens.get(i).is("in") || i + 1 >= size || !tokens.get(i + 1).capitalised();
  }

  /** 'being expelled', 'having seized': auxiliaries that make no finite verb. */
  private boolean auxiliaryIng(int from, int head) {
    for (int j = from; j < head; j++) {
      if (tags[j].verbal()) {
        return formOf(j) == VerbForm.ING || tokens.get(j).is("being") || tokens.get(j).is("having");
      }
    }
    return false;
  }

  private boolean auxiliary(int i) {
    if (tags[i] != Tag.AUX
        && tags[i] != Tag.VERB
        && !(tags[i] == Tag.PART && tokens.get(i).text().length() > 1)) {
      return false;
    }
    return !auxiliaryLemma(i).isEmpty();
  }

  private String auxiliaryLemma(int i) {
    return switch (tokens.get(i).lower()) {
      case "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "'re",
          "'m",
          "get",
          "gets",
          "got",
          "getting" ->
          "be";
      case "'s" ->
          i + 1 < size && !possessiveMark(i) && formOf(i + 1).participle() && tags[i + 1].verbal()
              ? "be"
              : "";
      case "have", "has", "had", "having", "'ve" -> "have";
      case "do", "does", "did" -> "do";
      default -> "";
    };
  }

  /** Whether a verb follows, adverbs and negation skipped. */
  private boolean verbalAhead(int from) {
    for (int i = from; i < size && i < from + 4; i++) {
      if (tags[i].verbal() || tokens.get(i).is("been")) {
        boolean asAdjective =
            tags[i] == Tag.VERB
                && formOf(i).participle()
                && i + 1 < size
                && tags[i + 1].nominal()
                && i > 0
                && tags[i - 1] == Tag.ADP;
        return !asAdjective;
      }
      boolean skips =
          REFLEXIVES.contains(tokens.get(i).lower())
              || tags[i] == Tag.ADV
              || tokens.get(i).is("not")
              || tokens.get(i).is("n't")
              || tags[i] == Tag.PART
                  && !tokens.get(i).is("to")
                  && !tokens.get(i).is("'s")
                  && !tokens.get(i).is("’s");
      if (!skips) {
        return false;
      }
    }
    return false;
  }

  private boolean auxiliaryAhead(int i) {
    return i < size && tags[i].verbal();
  }

  private boolean verbFollowsTo(int to) {
    int i = to + 1;
    while (i < size && i < to + 3 && (tags[i] == Tag.ADV || tokens.get(i).is("not"))) {
      i++;
    }
    if (i >= size || tags[i] == Tag.DET || tags[i] == Tag.NUM) {
      return false;
    }
    return tags[i].verbal() && formOf(i) == VerbForm.BASE
        || tags[to] == Tag.PART
            && formOf(i) == VerbForm.BASE
            && (tags[i] == Tag.NOUN)
            && i + 1 < size
            && startsNoun(i + 1);
  }

  private boolean finiteAfterAdverb(int i) {
    return i + 1 < size
        && (tags[i + 1] == Tag.VERB || MODALS.contains(tokens.get(i + 1).lower()))
        && !modifier(i + 1)
        && i > 0
        && (tags[i - 1].nominal()
            || tags[i - 1] == Tag.PRON
            || tokens.get(i - 1).is("and")
            || tokens.get(i - 1).is(",")
            || RELATIVES.contains(tokens.get(i - 1).lower()));
  }

  /**
   * Whether a participle stands before its noun: 'two suspected spies', 'the confiscated goods'.
   */
  private boolean modifier(int i) {
    VerbForm form = formOf(i);
    if (tags[i] != Tag.VERB || !(form.participle() || form == VerbForm.ING)) {
      return false;
    }
    if (i + 1 >= size) {
      return false;
    }
    boolean nounAhead =
        tags[i + 1].nominal()
            || tags[i + 1] == Tag.ADJ
            || tags[i + 1] == Tag.VERB
                && formOf(i + 1).participle()
                && i + 2 < size
                && tags[i + 2].nominal();
    if (!nounAhead) {
      return i > 0 && tags[i - 1] == Tag.DET && form == VerbForm.ING;
    }
    if (i == 0) {
      return form != VerbForm.ING && pluralNoun(i + 1) && finiteLater(i + 2);
    }
    return switch (tags[i - 1]) {
      case DET, ADJ, NUM, SYM -> true;
      case ADP -> form != VerbForm.ING;
      case PRON -> POSSESSIVES.contains(tokens.get(i - 1).lower());
      case PART -> tokens.get(i - 1).lower().startsWith("'");
      case ADV ->
          i > 1
              && switch (tags[i - 2]) {
                case DET, ADP, ADJ, NUM, VERB -> true;
                case NOUN, PROPN, AUX, ADV, PRON, CCONJ, SCONJ, PART, INTJ, PUNCT, SYM, X -> false;
              };
      case CCONJ -> form != VerbForm.ING && i > 1 && (tags[i - 2] == Tag.ADJ);
      case NOUN, PROPN, VERB, AUX, SCONJ, INTJ, PUNCT, X -> false;
    };
  }

  private boolean pluralNoun(int i) {
    for (int j = i; j < size && j < i + 3; j++) {
      if (tags[j] == Tag.NOUN && tokens.get(j).lower().endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  private boolean finiteLater(int from) {
    for (int j = from; j < size && j < from + 20; j++) {
      if (tags[j] == Tag.AUX || tags[j] == Tag.VERB && formOf(j) != VerbForm.ING) {
        return true;
      }
    }
    return false;
  }

  // ---- noun groups -------------------------------------------------------------------------

  private int nounGroup(int from) {
    int i = from;
    int head = -1;
    int possessor = -1;
    if (RELATIVES.contains(tokens.get(i).lower()) && !tokens.get(i).is("that")) {
      return from;
    }
    if (tags[i] == Tag.PRON
            && !RELATIVES.contains(tokens.get(i).lower())
            && !POSSESSIVES.contains(tokens.get(i).lower())
            && !EXPLETIVES.contains(tokens.get(i).lower())
        || tags[i] == Tag.DET && pronounLike(i)) {
      groups.add(new NounGroup(i, i + 1, i, -1));
      return i + 1;
    }
    while (i < size) {
      Token token = tokens.get(i);
      Tag tag = tags[i];
      String lower = token.lower();
      if (tag.nominal()) {
        if (head >= 0
            && i > from
            && (splitsBefore(i)
                || timeEnds(from, i)
                || nationalityStarts(i)
                || lower.startsWith("person") && i + 1 < size && tokens.get(i + 1).is("non"))) {
          break;
        }
        head = i;
        i++;
      } else if (tag == Tag.DET || tag == Tag.PRON) {
        boolean possessive = tag == Tag.PRON && POSSESSIVES.contains(lower);
        if (head >= 0
            || tag == Tag.PRON && !possessive
            || lower.equals("that")
                && i == from
                && !(i + 1 < size && tags[i + 1] == Tag.NOUN && clauseless(i + 1))) {
          break;
        }
        i++;
      } else if (tag == Tag.NUM) {
        boolean named = head == i - 1 && head >= 0 && tags[head] == Tag.PROPN && !placed(head);
        if (head >= 0 && !named && tags[head] != Tag.NUM) {
          break;
        }
        if (head < 0 || tags[head] != Tag.NUM) {
          head = head < 0 ? i : head;
        }
        i++;
      } else if (tag == Tag.ADJ || tag == Tag.SYM && currency(lower)) {
        if (head >= 0 && tags[head] != Tag.NUM) {
          if (nationalityStarts(i) || timeStarts(i)) {
            break;
          }
          if (tag == Tag.ADJ && i + 1 < size && tags[i + 1].nominal() && !splitsBefore(i)) {
            i++; // 'State Duma', mistagged parts of names
            continue;
          }
          break;
        }
        if (qualifier(i) > 0) {
          i = i + qualifier(i);
        } else {
          i++;
        }
      } else if (qualifier(i) > 0 && (head < 0)) {
        i += qualifier(i);
      } else if (tag == Tag.VERB && modifier(i) && (head < 0 || tags[head] == Tag.NUM)) {
        i++;
      } else if (tag == Tag.ADV
          && head < 0
          && i + 1 < size
          && (tags[i + 1] == Tag.ADJ || tags[i + 1] == Tag.NUM || modifier(i + 1))
          && i > from) {
        i++;
      } else if (tag == Tag.ADV && head < 0 && i + 1 < size && tags[i + 1] == Tag.NUM) {
        i++;
      } else if (possessiveMark(i)) {
        if (head < 0
            || i + 1 >= size
            || !(startsNoun(i + 1) || tags[i + 1] == Tag.VERB && modifier(i + 1))) {
          break;
        }
        possessor = i;
        head = -1;
        i++;
      } else if ((lower.equals("[") || lower.equals("]"))
          && i + 1 < size
          && (head < 0 || lower.equals("]"))
          && bracketInside(from, i)) {
        i++;
      } else if ((lower.equals("and")
              || lower.equals("or")
              || lower.equals("/")
              || lower.equals("&"))
          && joinsModifiers(i, from)) {
        head = -1;
        i++;
      } else if ((lower.equals("“")
              || lower.equals("‘")
              || lower.equals("\"")
              || lower.equals("”")
              || lower.equals("’"))
          && quotedWord(i, from)) {
        i++;
      } else {
        break;
      }
    }
    if (head < 0) {
      // Only determiners and adjectives: the adjective stands for the noun ('the accused', 'ten
      // more').
      int last = i - 1;
      if (i > from
          && possessor < 0
          && (tags[from] == Tag.DET && last > from || tags[last] == Tag.NUM)) {
        groups.add(new NounGroup(from, i, last, -1));
        return i;
      }
      return from;
    }
    int end = Math.max(head + 1, trimmed(from, i, head));
    groups.add(new NounGroup(from, end, head, possessor));
    return end;
  }

  private int trimmed(int from, int to, int head) {
    int end = to;
    while (end > head + 1) {
      Tag tag = tags[end - 1];
      if (tag.nominal() || tag == Tag.NUM || tokens.get(end - 1).is("]")) {
        break;
      }
      end--;
    }
    return end;
  }

  private boolean clauseless(int i) {
    return !(i + 1 < size && (tags[i + 1].verbal()));
  }

  private boolean pronounLike(int i) {
    String lower = tokens.get(i).lower();
    boolean next =
        i + 1 < size
            && (startsNoun(i + 1)
                || tags[i + 1] == Tag.VERB && modifier(i + 1)
                || tags[i + 1] == Tag.ADV
                || tags[i + 1] == Tag.DET);
    return !next
        && switch (lower) {
          case "this",
              "these",
              "those",
              "all",
              "both",
              "some",
              "many",
              "most",
              "several",
              "others" ->
              true;
          default -> false;
        };
  }

  private static boolean currency(String lower) {
    return !lower.equals("%") && !lower.equals("=") && !lower.equals("+");
  }

  private boolean possessiveMark(int i) {
    String lower = tokens.get(i).lower();
    if (lower.equals("'s")) {
      boolean afterNoun = i > 0 && tags[i - 1].nominal();
      boolean nounNext = i + 1 < size && (tags[i + 1].nominal() || tags[i + 1] == Tag.ADJ);
      return afterNoun && nounNext || tags[i] != Tag.AUX && tags[i] != Tag.VERB;
    }
    return lower.equals("'")
        && i > 0
        && tokens.get(i - 1).lower().endsWith("s")
        && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  /** Length of 'more than', 'at least', 'up to' … before a number, 0 where there is none. */
  private int qualifier(int i) {
    if (i + 2 >= size) {
      return 0;
    }
    String first = tokens.get(i).lower();
    String second = tokens.get(i + 1).lower();
    boolean two =
        switch (first) {
          case "more", "less", "fewer" -> second.equals("than");
          case "at" -> second.equals("least") || second.equals("most");
          case "up" -> second.equals("to");
          case "close" -> second.equals("to");
          case "well" -> second.equals("over");
          default -> false;
        };
    if (two && numberAt(i + 2)) {
      return 2;
    }
    boolean one =
        switch (first) {
          case "over",
              "around",
              "about",
              "nearly",
              "almost",
              "approximately",
              "roughly",
              "some",
              "under",
              "only",
              "just",
              "exactly" ->
              true;
          default -> false;
        };
    return one && numberAt(i + 1) ? 1 : 0;
  }

  private boolean numberAt(int i) {
    if (i >= size) {
      return false;
    }
    String lower = tokens.get(i).lower();
    return tags[i] == Tag.NUM && !year(lower)
        || tags[i] == Tag.SYM && currency(lower)
        || lower.equals("a") && i + 1 < size && NUMBER_NOUNS.contains(tokens.get(i + 1).lower());
  }

  private static boolean year(String lower) {
    return lower.length() == 4
        && (lower.startsWith("19") || lower.startsWith("20"))
        && Character.isDigit(lower.charAt(2))
        && Character.isDigit(lower.charAt(3));
  }

  /** Whether a new group starts at this noun although a noun stands before it. */
  private boolean splitsBefore(int i) {
    String lower = tokens.get(i).lower();
    return TIME_NOUNS.contains(lower) && tokens.get(i).capitalised()
        || lower.equals("today")
        || lower.equals("yesterday");
  }

  /** 'this year | customs officers': a time ends where another noun follows. */
  private boolean timeEnds(int from, int i) {
    String before = tokens.get(i - 1).lower();
    boolean time =
        switch (before) {
          case "january",
              "february",
              "march",
              "april",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december" ->
              tokens.get(i - 1).capitalised() && !tokens.get(i).capitalised();
          case "year",
              "month",
              "week",
              "monday",
              "tuesday",
              "wednesday",
              "thursday",
              "friday",
              "saturday",
              "sunday" ->
              true;
          default -> false;
        };
    return time
        && TIME_NOUNS.contains(tokens.get(from).lower())
        && !PARTS_OF_DAY.contains(tokens.get(i).lower());
  }

  /** 'an indictment | last week'. */
  private boolean timeStarts(int i) {
    Token token = tokens.get(i);
    return (token.is("last") || token.is("next") || token.is("this") || token.is("earlier"))
        && i + 1 < size
        && (tokens.get(i + 1).is("week")
            || tokens.get(i + 1).is("month")
            || tokens.get(i + 1).is("year")
            || TIME_NOUNS.contains(tokens.get(i + 1).lower()));
  }

  /** Whether the token belongs to the name of a place or state. */
  private boolean placed(int token) {
    for (Hit hit : sentence.hits()) {
      if (hit.covers(token)) {
        switch (hit.entry().list()) {
          case "country", "capital", "place", "region", "subdivision" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** 'Heerlen | Dutch police': a nationality that is no part of a longer name starts a group. */
  private boolean nationalityStarts(int i) {
    if (sentence.hitFrom("nationality", i).isEmpty()) {
      return false;
    }
    for (Hit hit : sentence.hits()) {
      if (hit.from() < i && hit.covers(i)) {
        return false;
      }
    }
    boolean agency = sentence.hitFrom("agency_noun", i + 1).isPresent();
    return placed(i - 1) || agency && tags[i - 1] == Tag.PROPN;
  }

  /** 'Belarusian and Russian intelligence', 'NATO and European Union officials'. */
  private boolean joinsModifiers(int i, int from) {
    if (i <= from || i + 2 >= size) {
      return false;
    }
    Tag before = tags[i - 1];
    int next = i + 1;
    if (before == Tag.ADJ && (tags[next] == Tag.ADJ || tags[next] == Tag.VERB && modifier(next))) {
      for (int j = next; j < size && j < next + 4; j++) {
        if (tags[j].nominal()) {
          return true;
        }
        if (tags[j] != Tag.ADJ && tags[j] != Tag.VERB) {
          return false;
        }
      }
      return false;
    }
    // Nouns: only where the words before cannot stand alone ('intelligence and law enforcement
    // officials').
    if (!before.nominal()) {
      return false;
    }
    int head = next;
    while (head < size && (tags[head].nominal() || tags[head] == Tag.ADJ)) {
      head++;
    }
    head--;
    return head > next
        && tags[head] == Tag.NOUN
        && sentence.hitAt("role_noun", head).isPresent()
        && sentence.hitAt("role_noun", i - 1).isEmpty();
  }

  private boolean bracketInside(int from, int i) {
    if (tokens.get(i).is("]")) {
      for (int j = i - 1; j >= from; j--) {
        if (tokens.get(j).is("[")) {
          return true;
        }
      }
      return false;
    }
    int close = i + 1;
    while (close < size && close < i + 6 && !tokens.get(close).is("]")) {
      close++;
    }
    boolean time = TIME_NOUNS.contains(tokens.get(i + 1).lower());
    return !time && close + 1 < size && tokens.get(close).is("]") && tags[close + 1].nominal();
  }

  /** A mark around a single quoted word within a group: a “mafia” state. */
  private boolean quotedWord(int i, int from) {
    if (i == from) {
      return false;
    }
    String lower = tokens.get(i).lower();
    if (lower.equals("“") || lower.equals("‘") || lower.equals("\"")) {
      return i + 2 < size
          && (tags[i + 1].nominal() || tags[i + 1] == Tag.ADJ)
          && (tokens.get(i + 2).is("”")
              || tokens.get(i + 2).is("\"")
              || tokens.get(i + 2).text().equals("’"))
          && i + 3 < size
          && tags[i + 3].nominal();
    }
    return i + 1 < size
        && tags[i + 1].nominal()
        && i >= from + 2
        && (tokens.get(i - 2).is("“")
            || tokens.get(i - 2).is("\"")
            || tokens.get(i - 2).text().equals("‘"));
  }
}
