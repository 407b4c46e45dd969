package org.spoor.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.text.Morphology;
import org.spoor.text.Tokenizer;

/** Collects terms; {@link #build()} gives the automaton. Not thread safe. */
public final class LexiconBuilder {
  private final Tokenizer tokenizer;
  private final Morphology morphology;
  private final Lexicon.Node root = new Lexicon.Node();
  private final Map<String, Integer> lists = new LinkedHashMap<>();
  private final Map<String, String> words = new HashMap<>();

  /** An empty collection whose phrases are split like the texts. */
  public LexiconBuilder(Tokenizer tokenizer, Morphology morphology) {
    this.tokenizer = tokenizer;
    this.morphology = morphology;
  }

  /** Adds a term in any case ('customs service'). */
  public LexiconBuilder add(Entry entry, String phrase, Inflection inflection) {
    Set<String> forms = new LinkedHashSet<>();
    switch (inflection) {
      case NONE -> forms.add(phrase);
      case NOUN -> forms.addAll(morphology.nounForms(phrase));
      case VERB -> forms.addAll(morphology.verbForms(phrase));
    }
    for (String form : forms) {
      enter(entry, form, null);
    }
    return this;
  }

  /**
   * Adds a term that counts only as it is written ('US', 'Polish', 'IS'), or wholly in capitals
   * where it has more than one word or more than three letters (headlines).
   */
  public LexiconBuilder addExact(Entry entry, String phrase) {
    enter(entry, phrase, phrase);
    if (phrase.length() > 3) {
      String capitals = phrase.toUpperCase(Locale.ROOT);
      if (!capitals.equals(phrase)) {
        enter(entry, capitals, capitals);
      }
    }
    return this;
  }

  /** Adds a term that counts only as it is written, not in capitals. */
  public LexiconBuilder addAsWritten(Entry entry, String phrase) {
    enter(entry, phrase, phrase);
    return this;
  }

  private void enter(Entry entry, String form, @Nullable String spelling) {
    List<String> written = tokens(form);
    List<String> path = new ArrayList<>(written.size());
    for (String word : written) {
      path.add(Tokenizer.lower(word));
    }
    if (path.isEmpty()) {
      throw new IllegalStateException(
          "list " + entry.list() + ", term " + entry.id() + ": an empty phrase");
    }
    Lexicon.Node node = root;
    for (String word : path) {
      node = node.child(words.computeIfAbsent(word, w -> w));
    }
    int list = lists.computeIfAbsent(entry.list(), name -> lists.size());
    if (node.accepts == null) {
      node.accepts = new ArrayList<>(1);
    }
    List<String> spellings = spelling == null ? null : written;
    for (Lexicon.Accept accept : node.accepts) {
      if (accept.list() == list && Objects.equals(accept.spelling(), spellings)) {
        return; // the first entry of a list keeps a phrase
      }
    }
    node.accepts.add(new Lexicon.Accept(entry, list, spellings));
  }

  /**
   * The tokens of a phrase. Most phrases are plain words with blanks between them; splitting those
   * here takes a third off the time that loading tens of thousands of names needs.
   */
  private List<String> tokens(String phrase) {
    List<String> words = new ArrayList<>(4);
    int from = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      char c = i < phrase.length() ? phrase.charAt(i) : ' ';
      if (c == ' ' && i > from) {
        words.add(phrase.substring(from, i));
        from = i + 1;
      } else if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return tokenizer.spellings(phrase);
      }
    }
    return words;
  }

  /** The automaton over everything that was added. */
  public Lexicon build() {
    return new Lexicon(root, lists.size());
  }
}
