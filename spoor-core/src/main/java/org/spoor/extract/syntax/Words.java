package org.spoor.extract.syntax;

import java.util.List;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.text.Block;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/**
 * The tokens of one sentence with their tags, and what more than one step of the chunking asks of
 * them.
 */
final class Words {
  static final Set<String> MODALS =
      Set.of(
          "can", "could", "may", "might", "shall", "should", "will", "would", "must", "'ll", "'d",
          "ought", "cannot", "wo", "ca");

  static final Set<String> RELATIVES =
      Set.of("who", "whom", "which", "that", "whose", "where", "whereby", "when");

  static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

  final SentenceReading sentence;
  final List<Token> tokens;

  /** The tags, which {@link Retagging} corrects before anything is grouped. */
  final Tag[] tags;

  final int size;
  final boolean headline;

  Words(SentenceReading sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.size = tokens.size();
    this.tags = new Tag[size];
    this.headline = sentence.sentence().block().kind() == Block.Kind.HEADLINE;
    for (int i = 0; i < size; i++) {
      tags[i] = tokens.get(i).tag();
    }
  }

  boolean nominalAt(int i) {
    return i < size && (tags[i].nominal() || tags[i] == Tag.ADJ);
  }

  boolean startsNoun(int i) {
    return switch (tags[i]) {
      case DET, NUM, ADJ, NOUN, PROPN, SYM -> true;
      case VERB, AUX, ADV, ADP, PRON, PART, CCONJ, SCONJ, INTJ, PUNCT, X -> false;
    };
  }

  VerbForm formOf(int i) {
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

  /**
   * Whether a participle stands before its noun: 'two suspected spies', 'the confiscated goods'.
   */
  boolean modifier(int i) {
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

  boolean possessiveMark(int i) {
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

  String auxiliaryLemma(int i) {
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
}
