package org.spoor.extract.syntax;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Corrects tags by what the lexicons know and by what stands around a word. */
final class Retagging {
  private static final Set<String> NOMINAL_LISTS =
      Set.of("commodity", "agency", "agency_noun", "group", "group_noun", "place", "region");

  private final Words words;
  private final SentenceReading sentence;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final int size;
  private final boolean headline;

  Retagging(Words words) {
    this.words = words;
    this.sentence = words.sentence;
    this.tokens = words.tokens;
    this.tags = words.tags;
    this.size = words.size;
    this.headline = words.headline;
  }

  /** What the lexicons know about a word beats the tagger. */
  void apply() {
    for (Hit hit : sentence.hits()) {
      if (NOMINAL_LISTS.contains(hit.entry().list())) {
        boolean clear = hit.length() > 1 || hit.in("agency") || hit.in("place") || hit.in("group");
        for (int i = hit.from(); i < hit.to(); i++) {
          boolean last = i == hit.to() - 1;
          boolean mistaken =
              switch (tags[i]) {
                case VERB -> clear || last && !verbContext(i);
                case ADV, PART, X, ADP, SCONJ -> last || clear && tokens.get(i).text().length() > 4;
                case ADJ ->
                    last
                        && hit.in("commodity")
                        && !words.nominalAt(i + 1)
                        && !(i + 1 < size && tags[i + 1] == Tag.ADJ); // '3 tonnes of hashish'
                case AUX -> last && hit.length() > 1; // 'arms cache'
                case NOUN, PROPN, DET, PRON, NUM, CCONJ, INTJ, PUNCT, SYM -> false;
              };
          if (mistaken) {
            tags[i] = last ? Tag.NOUN : Tag.ADJ;
          }
        }
      } else if (hit.in("event_noun")
          && hit.length() > 1
          && tags[hit.to() - 1] == Tag.VERB
          && !words.nominalAt(hit.to())) {
        tags[hit.to() - 1] = Tag.NOUN; // 'a case of money laundering, the police have …'
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
          && words.formOf(hit.to() - 1) != VerbForm.ING) {
        tags[hit.to() - 1] = Tag.NOUN;
      } else if (hit.in("role_noun")
          && tags[hit.to() - 1] == Tag.ADJ
          && !words.nominalAt(hit.to())) {
        tags[hit.to() - 1] = Tag.NOUN;
      }
    }
    for (int i = 0; i < size; i++) {
      if (tags[i] == Tag.SCONJ
          && tokens.get(i).lemma().length() + 1 == tokens.get(i).text().length()
          && sentence.hits().stream().anyMatch(plural(i))) {
        tags[i] = Tag.NOUN;
      } else if (tags[i].nominal() && moved(i)) {
        tags[i] = Tag.VERB;
      }
    }
    for (int i = 0; i + 1 < size; i++) {
      if (tokens.get(i).is("one") && tags[i] != Tag.NUM && tags[i + 1] == Tag.NOUN) {
        tags[i] = Tag.NUM; // 'arrested one person'
      }
      if (tags[i] == Tag.NOUN
          && tags[i + 1] == Tag.NUM
          && tokens.get(i).allCapitals()
          && tokens.get(i).text().length() == 3) {
        tags[i] = Tag.PROPN; // 'PLN 24,500'
      }
      if (tokens.get(i).is("shot") && tokens.get(i + 1).is("dead")) {
        tags[i] = Tag.VERB; // 'two men shot dead the journalist'
        tags[i + 1] = Tag.ADV;
      }
      if (i > 0 && tags[i] == Tag.NOUN && tags[i - 1].nominal() && measures(i)) {
        tags[i] = Tag.VERB; // '14 bales of cannabis weighing 210 kg'
      }
      boolean measured =
          i > 0
              && (tags[i - 1] == Tag.NUM
                  || tags[i - 1] == Tag.NOUN && i > 1 && tags[i - 2] == Tag.NUM);
      if (i > 0 && (tags[i - 1] == Tag.VERB || measured) && tags[i] == Tag.VERB && describes(i)) {
        tags[i] = Tag.ADJ; // 'arrested suspected smugglers', '300 kg suspected tobacco'
      }
      if (tokens.get(i).is("state")
          && tags[i] == Tag.VERB
          && sentence.hitFrom("agency_noun", i + 1).isPresent()) {
        tags[i] = Tag.ADJ; // 'State police seize …'
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
      boolean bare = i > 0 && tags[i - 1] == Tag.ADP && words.formOf(i) == VerbForm.BASE;
      if (tags[i] == Tag.VERB && (compound || bare) && words.nominalAt(i + 1)) {
        tags[i] = Tag.ADJ;
      } else if (!headline
          && i > 0
          && (misread(tags[i])
              || tags[i] == Tag.ADJ
                  && !words.nominalAt(i + 1)
                  && sentence.hitAt("nationality", i).isEmpty())
          && nameShape(i)) {
        tags[i] = Tag.PROPN;
      }
    }
    for (Hit hit : sentence.hits()) {
      if (hit.in("event_noun") && hit.from() == 0 && actsOn(hit.to() - 1)) {
        tags[hit.to() - 1] = Tag.NOUN;
      }
      if (hit.in("event_verb") && documentCharges(hit.from())) {
        tags[hit.from()] = Tag.VERB;
      }
      if (hit.in("event_verb")
          && tags[hit.from()] != Tag.VERB
          && (readsAsVerb(hit.from()) || stateActs(hit.from()) || toAct(hit.from()))) {
        tags[hit.from()] = Tag.VERB;
      }
    }
  }

  private boolean measures(int i) {
    boolean amount = tags[i + 1] == Tag.NUM || tags[i + 1] == Tag.ADV || tags[i + 1] == Tag.ADP;
    return amount
        && switch (tokens.get(i).lower()) {
          case "weighing", "totalling", "totaling", "measuring" -> true;
          default -> false;
        };
  }

  /** A participle that mostly describes the persons or goods behind it. */
  private boolean describes(int i) {
    return (tags[i + 1].nominal() || tags[i + 1] == Tag.ADJ)
        && switch (tokens.get(i).lower()) {
          case "suspected",
              "alleged",
              "wanted",
              "convicted",
              "stolen",
              "smuggled",
              "organised",
              "organized",
              "forged",
              "falsified",
              "unlicensed",
              "untaxed" ->
              true;
          default -> false;
        };
  }

  /** A word of the lexicons that the tagger took for a conjunction: 'Accounts holding …'. */
  private static Predicate<Hit> plural(int i) {
    return hit -> hit.from() == i && (hit.in("commodity_weak") || hit.in("commodity"));
  }

  /** 'rose from 48 million', 'fell to 12': a change of a figure. */
  private boolean moved(int i) {
    boolean change =
        switch (tokens.get(i).lower()) {
          case "rose", "fell", "dropped", "climbed", "jumped", "grew", "shrank", "doubled" -> true;
          default -> false;
        };
    return change
        && i > 0
        && i + 2 < size
        && (tokens.get(i + 1).is("from")
            || tokens.get(i + 1).is("to")
            || tokens.get(i + 1).is("by"))
        && !tokens.get(i - 1).tag().verbal()
        && tags[i - 1] != Tag.DET;
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
        && !Words.MODALS.contains(token.lower());
  }

  /** Whether a noun or infinitive mark before the word makes a verb likely. */
  private boolean verbContext(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.is("to")
        || tags[i - 1] == Tag.AUX
        || Words.MODALS.contains(before.lower())
        || tags[i - 1] == Tag.PRON;
  }

  /** 'Raids on eleven addresses followed': a plural noun that opens the sentence. */
  private boolean actsOn(int i) {
    Token token = tokens.get(i);
    return i + 1 < size
        && token.lower().endsWith("s")
        && tags[i] == Tag.VERB
        && (tokens.get(i + 1).is("on") || tokens.get(i + 1).is("at") || tokens.get(i + 1).is("in"));
  }

  /** 'The indictment charges nine members': a document before its verb. */
  private boolean documentCharges(int i) {
    return i > 0
        && i + 1 < size
        && tokens.get(i).is("charges")
        && tags[i] != Tag.VERB
        && words.startsNoun(i + 1)
        && documentBefore(i);
  }

  private boolean documentBefore(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (tokens.get(k).is("indictment") || tokens.get(k).is("complaint")) {
        return k == i - 1 || tokens.get(i - 1).is(",") && tokens.get(k + 1).is(",");
      }
    }
    return false;
  }

  /** 'Greece expels 12': a state's name before a verb in the third person. */
  private boolean stateActs(int i) {
    return i > 0
        && i + 1 < size
        && words.formOf(i) == VerbForm.THIRD
        && tags[i].nominal()
        && !tokens.get(i).capitalised()
        && (sentence.hitAt("country", i - 1).isPresent()
            || sentence.hitAt("capital", i - 1).isPresent())
        && words.startsNoun(i + 1);
  }

  /** 'measures to freeze EUR 120 million': an infinitive that was taken for a noun. */
  private boolean toAct(int i) {
    return i > 0
        && i + 1 < size
        && tokens.get(i - 1).is("to")
        && words.formOf(i) == VerbForm.BASE
        && tags[i].nominal()
        && words.startsNoun(i + 1);
  }

  /** 'Police dismantle factory, detain 22': the present of a headline behind several who act. */
  private boolean manyAct(int i) {
    Token before = tokens.get(i - 1);
    boolean many =
        tags[i - 1].nominal()
            && (!before.lower().equals(before.lemma())
                || before.is("police")
                || before.is("customs"));
    return i + 1 < size && words.startsNoun(i + 1) && (many || before.is(",") && i > 3);
  }

  /** Whether a trigger that the tagger took for a noun stands where only a verb can. */
  private boolean readsAsVerb(int i) {
    Token token = tokens.get(i);
    VerbForm form = words.formOf(i);
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
              || unmistakable && tags[i - 1] == Tag.NUM
              || form == VerbForm.BASE && manyAct(i)
              || form == VerbForm.THIRD && afterNoun && i + 1 < size && words.startsNoun(i + 1)
              || tokens.get(i - 1).is("to"));
    }
    if (tags[i] == Tag.ADP || tags[i] == Tag.X || tags[i] == Tag.SCONJ) {
      // 'Italian police froze a villa'
      return form == VerbForm.PAST && !token.capitalised() && i > 0 && tags[i - 1].nominal();
    }
    if (tags[i] == Tag.ADJ || tags[i] == Tag.PROPN || tags[i] == Tag.NOUN) {
      return unmistakable
          && !token.capitalised()
          && (afterNoun
              || i > 1
                  && tags[i - 2].nominal()
                  && Words.RELATIVES.contains(tokens.get(i - 1).lower())
              || i > 0 && !words.auxiliaryLemma(i - 1).isEmpty()
              || i > 0 && tags[i - 1] == Tag.ADV
              || i > 1
                  && tags[i - 1] == Tag.VERB
                  && tokens.get(i - 1).lower().endsWith("ing")
                  && tags[i - 2].nominal()
                  && i + 1 < size
                  && tags[i + 1] == Tag.NUM
              || i > 0 && tokens.get(i - 1).is(",") && !words.nominalAt(i + 1)
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
}
