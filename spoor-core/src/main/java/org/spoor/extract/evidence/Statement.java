package org.spoor.extract.evidence;

import java.util.ArrayList;
import java.util.List;
import org.spoor.extract.SentenceReading;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/**
 * A part of a sentence that says one thing.
 *
 * @param from first token, inclusive
 * @param to last token, exclusive
 */
record Statement(int from, int to) {
  /** How far a new subject is looked for behind 'and'. */
  private static final int SUBJECT = 12;

  /** The statements of a sentence, in order; what is conceded without a verb is left out. */
  static List<Statement> of(SentenceReading sentence) {
    List<Statement> statements = new ArrayList<>();
    int n = sentence.size();
    int start = 0;
    boolean verb = false;
    boolean fronted = fronted(sentence, 0);
    boolean conceded = conceded(sentence, 0);
    for (int i = 0; i < n; i++) {
      Token token = sentence.token(i);
      if (i > start && ends(sentence, i, verb, fronted, conceded)) {
        if (!conceded && i - start >= 2) {
          statements.add(new Statement(start, i));
        }
        start = i;
        verb = false;
        conceded = false;
        fronted = fronted(sentence, token.tag() == Tag.PUNCT ? i + 1 : i);
      }
      verb |= finite(sentence, i);
    }
    if (!conceded && n - start >= 2) {
      statements.add(new Statement(start, n));
    }
    return statements;
  }

  private static boolean ends(
      SentenceReading sentence, int i, boolean verb, boolean fronted, boolean conceded) {
    Token token = sentence.token(i);
    return switch (token.lower()) {
      case ";", ":" -> true;
      case "," -> (fronted && verb) || conceded;
      case "but", "yet", "while", "whereas", "although", "though" ->
          (verb || sentence.token(i - 1).is(",")) && finiteWithin(sentence, i + 1, 14);
      case "and", "nor" -> verb && subjectAndVerb(sentence, i + 1);
      case "as", "because", "since" ->
          verb && sentence.token(i - 1).is(",") && subjectAndVerb(sentence, i + 1);
      default -> false;
    };
  }

  private static boolean fronted(SentenceReading sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    return switch (sentence.token(at).lower()) {
      case "while", "although", "though", "whereas", "because", "since", "if" -> true;
      default -> false;
    };
  }

  private static boolean conceded(SentenceReading sentence, int at) {
    return sentence.token(at).is("despite");
  }

  private static boolean finiteWithin(SentenceReading sentence, int from, int tokens) {
    for (int i = from; i < Math.min(sentence.size(), from + tokens); i++) {
      if (finite(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject and its verb follow: then 'and' joins clauses, not nouns. */
  private static boolean subjectAndVerb(SentenceReading sentence, int from) {
    boolean subject = false;
    for (int i = from; i < Math.min(sentence.size(), from + SUBJECT); i++) {
      Token token = sentence.token(i);
      if (finite(sentence, i)) {
        return subject;
      }
      switch (token.tag()) {
        case NOUN, PROPN, PRON -> subject = true;
        case DET, ADJ, NUM, ADP, ADV, PART, SYM -> {}
        default -> {
          return false;
        }
      }
      if (token.is("there")) {
        subject = true;
      }
    }
    return false;
  }

  /** Whether a verb here makes a clause, as far as its form and neighbours tell. */
  static boolean finite(SentenceReading sentence, int i) {
    Token token = sentence.token(i);
    if (token.tag() == Tag.AUX) {
      return !token.is("be") && !token.is("been") && !token.is("being") && !token.is("having");
    }
    if (token.tag() != Tag.VERB) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && sentence.token(at).tag() == Tag.ADV) {
      at--;
    }
    Tag before = at < 0 ? Tag.X : sentence.token(at).tag();
    return switch (token.form()) {
      case THIRD, PAST -> true;
      case BASE -> before == Tag.NOUN || before == Tag.PROPN || before == Tag.PRON;
      case PAST_OR_PARTICIPLE -> before == Tag.PRON;
      case PARTICIPLE, ING, NONE -> false;
    };
  }
}
