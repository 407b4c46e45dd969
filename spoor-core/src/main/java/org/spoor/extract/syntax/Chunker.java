package org.spoor.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.SentenceReading;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Splits a sentence into noun groups, verb groups and the words and marks between them. */
final class Chunker {
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

  private final Words words;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final int size;
  private final VerbGroups verbGroups;
  private final NounGroups nounGroups;
  private final List<Chunk> chunks = new ArrayList<>();
  private final List<NounGroup> groups = new ArrayList<>();
  private final List<VerbGroup> verbs = new ArrayList<>();

  private Chunker(Words words) {
    this.words = words;
    this.tokens = words.tokens;
    this.tags = words.tags;
    this.size = words.size;
    this.verbGroups = new VerbGroups(words);
    this.nounGroups = new NounGroups(words);
  }

  static Chunks chunk(SentenceReading sentence) {
    Words words = new Words(sentence);
    new Retagging(words).apply();
    Chunker chunker = new Chunker(words);
    chunker.run();
    return new Chunks(sentence, chunker.chunks, chunker.groups, chunker.verbs);
  }

  private void run() {
    int i = 0;
    while (i < words.size) {
      Optional<VerbGroup> verb = verbGroups.at(i);
      if (verb.isPresent()) {
        verbs.add(verb.get());
        chunks.add(new Chunk(Kind.VERB, i, verb.get().to(), verbs.size() - 1));
        i = verb.get().to();
        continue;
      }
      Optional<NounGroup> noun = nounGroups.at(i);
      if (noun.isPresent()) {
        groups.add(noun.get());
        chunks.add(new Chunk(Kind.NOUN, i, noun.get().to(), groups.size() - 1));
        i = noun.get().to();
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
      case "in":
        // 'In total, 16 people were detained': no place and no time
        boolean sum =
            i + 2 < size
                && (tokens.get(i + 1).is("total") || tokens.get(i + 1).is("all"))
                && (tokens.get(i + 2).is(",") || tags[i + 2] == Tag.NUM);
        kind = sum ? Kind.OTHER : Kind.PREPOSITION;
        to = sum ? i + 2 : to;
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
        if (Words.RELATIVES.contains(lower) && (!lower.equals("that") || relativeThat(i))) {
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
            || Words.MODALS.contains(tokens.get(i + 1).lower()));
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
                  && words.formOf(j) != VerbForm.ING
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
}
