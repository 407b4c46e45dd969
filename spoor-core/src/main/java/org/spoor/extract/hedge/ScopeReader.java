package org.spoor.extract.hedge;

import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.model.Span;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Reads how far a hedge reaches, in the tokens of its sentence. */
final class ScopeReader {
  private static final Set<String> RELATIVES =
      Set.of(
          "who", "which", "that", "whose", "where", "when", "how", "what", "whether", "if", "as",
          "than", "because", "after", "before", "since", "until");
  private static final Set<String> BREAKS =
      Set.of(
          "but",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "since",
          "until",
          "whereby",
          "so");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> MARKS = Set.of(";", ".", "!", "?", ":");
  private static final Set<String> QUOTES = Set.of("\"", "”", "“", "»", "«");

  private final SentenceReading s;

  ScopeReader(SentenceReading sentence) {
    this.s = sentence;
  }

  Optional<Span> scope(HedgeCue.Scope kind, Hit hit) {
    return switch (kind) {
      case AFTER -> after(hit);
      case CLAUSE -> clause(hit);
      case NOUN -> noun(hit);
      case BEFORE -> before(hit);
    };
  }

  private Optional<Span> after(Hit hit) {
    int from = hit.to();
    while (from < s.size()
        && (is(from, ",")
            || is(from, "that") && from == hit.to()
            || QUOTES.contains(s.token(from).text()))) {
      from++;
    }
    int end = end(from, reduced(hit));
    if (hit.from() == 0 && (is(0, "if") || is(0, "unless") || is(0, "in"))) {
      end = Math.min(end, comma(from, end));
    }
    if (hit.length() == 1 && NEGATIONS.contains(s.token(hit.from()).lower())) {
      end = Math.min(end, negated(from, end));
    }
    return from < end ? Optional.of(s.sentence().span(from, end)) : Optional.empty();
  }

  /** A negated verb denies its own group, not the clauses that hang on it. */
  private int negated(int from, int to) {
    boolean verb = false;
    for (int i = from; i < to; i++) {
      if (verb && (is(i, ",") || RELATIVES.contains(s.token(i).lower()) || finite(i))) {
        return i;
      }
      verb |= s.token(i).tag() == Tag.VERB;
    }
    return to;
  }

  private int comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, ",")) {
        return i;
      }
    }
    return to;
  }

  private Optional<Span> clause(Hit hit) {
    int next = hit.to();
    boolean last =
        next >= s.size()
            || MARKS.contains(s.token(next).text())
            || QUOTES.contains(s.token(next).text())
            || is(next, ",") && hit.from() > 0 && is(hit.from() - 1, ",") && !verbBehind(next);
    return last ? before(hit) : after(hit);
  }

  private boolean verbBehind(int from) {
    for (int i = from; i < Math.min(s.size(), from + 8); i++) {
      if (s.token(i).tag().verbal()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Span> before(Hit hit) {
    int end = hit.from();
    while (end > 0 && (is(end - 1, ",") || s.token(end - 1).tag() == Tag.ADV)) {
      end--;
    }
    int from = end;
    while (from > 0 && !MARKS.contains(s.token(from - 1).text()) && !breaks(from - 1)) {
      from--;
    }
    while (from < end
        && (s.token(from).tag() == Tag.CCONJ
            || is(from, ",")
            || QUOTES.contains(s.token(from).text()))) {
      from++;
    }
    return from < end ? Optional.of(s.sentence().span(from, end)) : Optional.empty();
  }

  private boolean breaks(int i) {
    return BREAKS.contains(s.token(i).lower())
        || is(i, ",") && i + 1 < s.size() && s.token(i + 1).tag() == Tag.CCONJ;
  }

  /** The noun group with the cue, its determiner and what 'of', 'to', 'in' join to it. */
  private Optional<Span> noun(Hit hit) {
    int to = hit.to();
    boolean noun = false;
    while (to < s.size()) {
      Token token = s.token(to);
      boolean part =
          switch (token.tag()) {
            case NOUN, PROPN -> true;
            case ADJ, NUM, PART, SYM -> true;
            case CCONJ -> to + 1 < s.size() && !noun;
            case VERB -> !noun && (token.form() == VerbForm.ING || token.form().participle());
            case ADP ->
                noun
                    && (token.is("of")
                        || token.is("to")
                        || token.is("between")
                        || token.is("with")
                        || token.is("by"));
            case DET -> noun && s.token(to - 1).tag() == Tag.ADP;
            default -> false;
          };
      if (!part) {
        break;
      }
      noun |= token.tag().nominal() || token.form() == VerbForm.ING;
      to++;
    }
    while (to > hit.to()
        && (s.token(to - 1).tag() == Tag.ADP
            || s.token(to - 1).tag() == Tag.CCONJ
            || s.token(to - 1).tag() == Tag.DET)) {
      to--;
    }
    return noun ? Optional.of(s.sentence().span(hit.from(), to)) : Optional.empty();
  }

  /** Whether the cue is a participle behind a noun, so that the main verb is still to come. */
  private boolean reduced(Hit hit) {
    int i = hit.from();
    Token last = s.token(hit.to() - 1);
    if (hit.length() == 1 || !last.is("to") && !last.is("of") && !last.is("as")) {
      return relative(i);
    }
    if (!s.token(i).form().participle() && s.token(i).tag() != Tag.ADJ) {
      return relative(i);
    }
    int before = i - 1;
    while (before >= 0 && s.token(before).tag() == Tag.ADV) {
      before--;
    }
    return before >= 0 && (s.token(before).tag().nominal() || is(before, "–") || is(before, ","))
        || relative(i);
  }

  /** Whether the cue stands in a relative clause. */
  private boolean relative(int i) {
    int before = i - 1;
    while (before >= 0 && (s.token(before).tag() == Tag.AUX || s.token(before).tag() == Tag.ADV)) {
      before--;
    }
    return before >= 0
        && (is(before, "who")
            || is(before, "which")
            || is(before, "that") && before > 0 && s.token(before - 1).tag().nominal());
  }

  private int end(int from, boolean handsBack) {
    boolean complement = false;
    for (int i = from; i < s.size(); i++) {
      Token token = s.token(i);
      if (MARKS.contains(token.text()) && i > from) {
        return i;
      }
      if (i > from && (token.is("–") || token.is("—"))) {
        return i;
      }
      if (i > from && token.is(")") && !open(from, i)) {
        return i;
      }
      if (i > from && (token.text().equals("”") || token.is("»"))) {
        return is(i - 1, ",") ? i - 1 : i;
      }
      if (i > from && is(i, ",") && i + 1 < s.size() && ends(from, i + 1)) {
        return i;
      }
      if (i > from
          && BREAKS.contains(token.lower())
          && token.tag() != Tag.ADV
          && !is(i, "so")
          && !is(i, "since")) {
        return is(i - 1, ",") ? i - 1 : i;
      }
      if (RELATIVES.contains(token.lower())) {
        complement = true;
      } else if (handsBack && finite(i) && i > from) {
        if (!complement) {
          return is(i - 1, ",") ? i - 1 : i;
        }
        complement = false;
      }
    }
    return s.size();
  }

  private boolean open(int from, int close) {
    for (int i = from; i < close; i++) {
      if (is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause with a subject of its own starts at this token, behind a comma. */
  private boolean ownClause(int from, int i) {
    boolean verb = false;
    for (int k = from; k < i && !verb; k++) {
      verb = s.token(k).tag().verbal();
    }
    if (!verb) {
      return false;
    }
    Token first = s.token(i);
    boolean subject =
        first.tag() == Tag.PRON && !RELATIVES.contains(first.lower())
            || first.tag() == Tag.DET && !RELATIVES.contains(first.lower());
    for (int k = i; subject && k < Math.min(i + 8, s.size()); k++) {
      if (is(k, ",") || s.token(k).tag() == Tag.CCONJ || RELATIVES.contains(s.token(k).lower())) {
        return false;
      }
      if (finite(k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause ends at a comma before this token. */
  private boolean ends(int from, int i) {
    if (ownClause(from, i)) {
      return true;
    }
    Token token = s.token(i);
    if (BREAKS.contains(token.lower())
        || token.is("according")
        || token.is("which")
        || token.is("who")) {
      return true;
    }
    if (token.tag() == Tag.CCONJ) {
      return clauseBehind(i + 1);
    }
    // ', officials said'
    for (int k = i; k < Math.min(i + 8, s.size()); k++) {
      Token word = s.token(k);
      if (word.is("said")
          || word.is("says")
          || word.is("say")
          || word.is("told")
          || word.is("added")) {
        return true;
      }
      if (word.tag().verbal() || is(k, ",")) {
        return false;
      }
    }
    return false;
  }

  private boolean clauseBehind(int from) {
    for (int i = from; i < Math.min(s.size(), from + 12); i++) {
      if (is(i, ",") || RELATIVES.contains(s.token(i).lower())) {
        return false;
      }
      if (finite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean finite(int i) {
    Token token = s.token(i);
    if (!token.tag().verbal()
        || token.form() == VerbForm.ING
        || token.form() == VerbForm.PARTICIPLE
        || token.form() == VerbForm.NONE) {
      return false;
    }
    if (token.form() == VerbForm.BASE) {
      return token.tag() == Tag.AUX && !token.is("be") && !bareHave(i) || token.is("are");
    }
    if (token.form() == VerbForm.PAST_OR_PARTICIPLE && token.tag() == Tag.VERB) {
      return !afterAuxiliary(i)
          && i + 1 < s.size()
          && !is(i + 1, "by")
          && !is(i + 1, "in")
          && !is(i + 1, "to")
          && !is(i + 1, "at");
    }
    return true;
  }

  /** 'have' behind a modal or 'to'. */
  private boolean bareHave(int i) {
    return is(i, "have")
        && i > 0
        && (s.token(i - 1).tag() == Tag.AUX || is(i - 1, "to") || s.token(i - 1).tag() == Tag.ADV);
  }

  private boolean afterAuxiliary(int i) {
    int before = i - 1;
    while (before >= 0 && s.token(before).tag() == Tag.ADV) {
      before--;
    }
    return before >= 0 && s.token(before).tag() == Tag.AUX;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < s.size() && s.token(i).lower().equals(word);
  }
}
