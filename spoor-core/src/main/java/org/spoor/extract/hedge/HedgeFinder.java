package org.spoor.extract.hedge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Entry;
import org.spoor.lexicon.Hit;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.Hedge;
import org.spoor.model.Span;
import org.spoor.resource.CsvTable;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Finds hedges and what they govern. Immutable and safe to share between threads. */
public final class HedgeFinder {
  static final String CUES = "/org/spoor/extract/hedge/hedges.csv";

  /** Words with two readings by part of speech have a list each, so that both are found. */
  private static final String LIST = "hedge";

  private static final String SECOND = "hedge.noun";

  private final Map<String, List<HedgeCue>> cues;

  private HedgeFinder(Map<String, List<HedgeCue>> cues) {
    this.cues = cues;
  }

  /** Enters the cues. */
  public static void enter(LexiconBuilder builder) {
    for (List<HedgeCue> rows : rows().values()) {
      for (HedgeCue cue : rows) {
        String list = cue.scope() == HedgeCue.Scope.NOUN ? SECOND : LIST;
        builder.add(Entry.of(list, cue.words()), cue.words(), cue.inflection());
      }
    }
  }

  /** Reads the cues. */
  public static HedgeFinder load() {
    return new HedgeFinder(rows());
  }

  static Map<String, List<HedgeCue>> rows() {
    Map<String, List<HedgeCue>> cues = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.load(CUES).rows()) {
      HedgeCue cue = HedgeCue.of(row);
      cues.computeIfAbsent(cue.words(), k -> new ArrayList<>(1)).add(cue);
    }
    return cues;
  }

  /** The hedges of a document in the order of the text. */
  public List<Hedge> find(Reading reading) {
    List<Hedge> hedges = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      if (sentence.sentence().block().kind().reports()) {
        sentence(sentence, hedges);
      }
    }
    hedges.sort((a, b) -> a.span().compareTo(b.span()));
    List<Hedge> numbered = new ArrayList<>(hedges.size());
    for (Hedge hedge : hedges) {
      numbered.add(
          new Hedge(
              "hedge-" + (numbered.size() + 1),
              hedge.span(),
              hedge.type(),
              hedge.certainty(),
              hedge.scope(),
              hedge.likelihood()));
    }
    return numbered;
  }

  private void sentence(SentenceReading sentence, List<Hedge> hedges) {
    int covered = 0;
    for (Hit hit : sentence.hits()) {
      boolean first = hit.in(LIST);
      if (!first && !hit.in(SECOND)) {
        continue;
      }
      if (first && hit.length() == 1 && modifier(sentence, hit.from())) {
        continue; // 'the suspected spies'
      }
      if (!first && hit.to() <= covered) {
        continue; // a part of a longer cue
      }
      for (HedgeCue cue : cues.getOrDefault(hit.entry().id(), List.of())) {
        if ((cue.scope() == HedgeCue.Scope.NOUN) == first || !meant(sentence, hit, cue)) {
          continue;
        }
        Optional<Span> scope = new ScopeReader(sentence).scope(cue.scope(), hit);
        if (scope.isPresent()) {
          hedges.add(
              new Hedge(
                  "hedge",
                  sentence.sentence().span(hit.from(), hit.to()),
                  cue.type(),
                  cue.certainty(),
                  scope.get(),
                  cue.likelihood()));
          covered = Math.max(covered, hit.to());
          break;
        }
      }
    }
  }

  /** Whether a participle stands before the noun that it describes. */
  private static boolean modifier(SentenceReading sentence, int i) {
    if (!sentence.token(i).form().participle() || i + 1 >= sentence.size()) {
      return false;
    }
    Tag next = sentence.token(i + 1).tag();
    if (!next.nominal() && next != Tag.ADJ) {
      return false;
    }
    Tag before = i == 0 ? Tag.DET : sentence.token(i - 1).tag();
    return before == Tag.DET || before == Tag.ADJ || before == Tag.NUM || before == Tag.ADP;
  }

  /** Whether the words are the cue here. */
  private static boolean meant(SentenceReading sentence, Hit hit, HedgeCue cue) {
    Token token = sentence.token(hit.from());
    if (!cue.tags().isEmpty() && !cue.tags().contains(token.tag())) {
      return false;
    }
    Optional<Token> next =
        hit.to() < sentence.size() ? Optional.of(sentence.token(hit.to())) : Optional.empty();
    return switch (cue.words()) {
      case "may" -> hit.from() > 0 || next.isPresent() && next.get().tag().verbal();
      case "not", "n't" -> next.isPresent() && negates(sentence, hit, next.get());
      case "no" ->
          next.isPresent()
              && !quantity(next.get())
              && !sentence.token(hit.from()).text().equals("No.");
      case "never" -> next.isPresent() && !next.get().is("before");
      case "can" -> next.isPresent() && !next.get().is("not") && !next.get().is("'t");
      case "if" ->
          hit.from() == 0
              || !sentence.token(hit.from() - 1).is("as")
                  && !sentence.token(hit.from() - 1).is("even");
      case "deny", "reject", "dismiss", "suspect", "accuse" -> !passiveWithout(sentence, hit);
      default -> true;
    };
  }

  private static boolean negates(SentenceReading sentence, Hit hit, Token next) {
    if (next.is("only")
        || next.is("just")
        || next.is("least")
        || next.is("merely")
        || next.is("because")
        || next.is("yet") && hit.to() + 1 >= sentence.size()) {
      return false;
    }
    return !quantity(next);
  }

  private static boolean quantity(Token next) {
    return next.is("fewer")
        || next.is("less")
        || next.is("more")
        || next.is("longer")
        || next.is("later")
        || next.is("doubt")
        || next.numeric()
        || next.is(".");
  }

  /** 'was denied entry', 'was suspected': nothing that follows is denied. */
  private static boolean passiveWithout(SentenceReading sentence, Hit hit) {
    int before = hit.from() - 1;
    while (before >= 0 && sentence.token(before).tag() == Tag.ADV) {
      before--;
    }
    return before >= 0
        && sentence.token(before).lemma().equals("be")
        && sentence.token(hit.from()).form().participle();
  }
}
