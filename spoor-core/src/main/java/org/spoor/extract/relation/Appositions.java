package org.spoor.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.Syntax;
import org.spoor.lexicon.Hit;
import org.spoor.model.Relation;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** 'X, the Russian ambassador to Poland'; 'the president, X'; 'X, a key Y ally'; 'X, Agency,'. */
final class Appositions {
  /** An office and what it is of have at most this many tokens. */
  private static final int LONGEST = 14;

  private static final Set<Kind> NAMED = Set.of(Kind.PERSON);

  private final SentenceReading sentence;
  private final Syntax syntax;
  private final Frames frames;
  private final PartyReader parties;

  Appositions(Syntax syntax, Frames frames, PartyReader parties) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.frames = frames;
    this.parties = parties;
  }

  List<Told> read() {
    List<Told> told = new ArrayList<>();
    for (NounGroup group : syntax.groups()) {
      int comma = group.to();
      if (comma + 1 >= sentence.size() || !sentence.token(comma).is(",")) {
        continue;
      }
      if (fullName(group)) {
        behindName(group, comma + 1).ifPresent(told::add);
      }
    }
    for (int i = 1; i + 1 < sentence.size(); i++) {
      if (frames.office(sentence.token(i).lemma())) {
        beforeName(i).ifPresent(told::add);
      }
    }
    return told;
  }

  /** Two or more capitalised words that name no place, state or body. */
  private boolean fullName(NounGroup group) {
    int from = nameStart(group);
    int words = 0;
    for (int i = from; i < group.to(); i++) {
      Token token = sentence.token(i);
      if (!token.capitalised() || token.allCapitals() && token.text().length() > 3) {
        return false;
      }
      words++;
      for (Hit hit : sentence.hits()) {
        if (hit.covers(i) && known(hit.entry().list())) {
          return false;
        }
      }
    }
    return words >= 2 && sentence.token(group.head()).tag() == Tag.PROPN;
  }

  /** Where the name starts behind lower-case words: 'strongman Ramzan Kadyrov'. */
  private int nameStart(NounGroup group) {
    int from = group.to() - 1;
    while (from > group.from() && sentence.token(from - 1).capitalised()) {
      from--;
    }
    return from;
  }

  private static boolean known(String list) {
    return switch (list) {
      case "country",
          "capital",
          "place",
          "region",
          "subdivision",
          "agency",
          "group",
          "organisation",
          "media",
          "nationality",
          "government" ->
          true;
      default -> false;
    };
  }

  private Optional<Told> behindName(NounGroup name, int from) {
    int end = phraseEnd(from);
    Party person = person(nameStart(name), name.to());
    for (int i = from; i < end; i++) {
      Token token = sentence.token(i);
      if (frames.ally(token.lemma()) && i > from) {
        return ally(person, from, i, end);
      }
      boolean office = token.tag() != Tag.VERB || i > from && titled(i);
      if (frames.office(token.lemma()) && office && !modifies(i, end)) {
        if (i - from > 6) {
          return Optional.empty();
        }
        return office(person, from, i, end);
      }
    }
    return employer(person, from, end);
  }

  /** 'the deputy head of': an office that the tagger took for a verb. */
  private boolean titled(int i) {
    Tag before = sentence.token(i - 1).tag();
    boolean noun = before == Tag.DET || before == Tag.ADJ || before == Tag.NOUN;
    return noun
        && frames.office(sentence.token(i).lemma())
        && i + 1 < sentence.size()
        && sentence.token(i + 1).is("of");
  }

  /** Whether the word only describes the noun behind it: 'General Administration'. */
  private boolean modifies(int i, int end) {
    return i + 1 < end && sentence.token(i + 1).tag().nominal();
  }

  /** The end of what stands between this comma and the next mark or verb. */
  private int phraseEnd(int from) {
    int i = from;
    while (i < sentence.size() && i < from + LONGEST) {
      Token token = sentence.token(i);
      boolean stop =
          token.tag() == Tag.PUNCT && !token.is("'s") && !token.is("-")
              || token.tag() == Tag.AUX
              || token.tag() == Tag.VERB && i > from && !titled(i)
              || token.is("who")
              || token.is("which")
              || token.is("whose");
      if (stop) {
        return i;
      }
      i++;
    }
    return i;
  }

  private Party person(int from, int to) {
    return new Party(from, to, parties.words(from, to), NAMED, false);
  }

  private Optional<Told> office(Party person, int from, int noun, int end) {
    Token first = sentence.token(from);
    boolean described =
        first.tag() == Tag.DET
            || first.tag() == Tag.ADJ
            || first.tag() == Tag.NOUN
            || first.tag() == Tag.PROPN
            || from == noun;
    if (!described || first.is("and") || first.is("or")) {
      return Optional.empty();
    }
    for (Hit hit : sentence.hits()) {
      boolean band = hit.in("group") || hit.in("group_noun");
      if (band && hit.from() > noun + 1 && hit.to() <= end && sentence.token(noun + 1).is("of")) {
        Party group =
            new Party(
                hit.from(), hit.to(), parties.words(noun + 2, end), Set.of(Kind.CRIMINAL), false);
        return Optional.of(new Told(person, Relation.Type.LEADS, group));
      }
    }
    Party office = new Party(from, end, parties.words(from, end), Set.of(Kind.OFFICIAL), false);
    return Optional.of(new Told(person, Relation.Type.HOLDS_POSITION, office));
  }

  /** 'a key Putin ally', 'an ally of the president'. */
  private Optional<Told> ally(Party person, int from, int noun, int end) {
    int first;
    int last;
    if (noun + 2 <= end && sentence.token(Math.min(noun + 1, sentence.size() - 1)).is("of")) {
      first = noun + 2;
      last = end;
    } else {
      first = noun;
      while (first > from && sentence.token(first - 1).capitalised()) {
        first--;
      }
      last = noun;
    }
    if (first >= last) {
      return Optional.empty();
    }
    Party other = new Party(first, last, parties.words(first, last), NAMED, false);
    return Optional.of(new Told(person, Relation.Type.ALLIED_WITH, other));
  }

  /** 'X, Belgian Customs, said': the name of a body alone is where the person works. */
  private Optional<Told> employer(Party person, int from, int end) {
    if (end >= sentence.size() || !sentence.token(end).is(",") || end - from > 9) {
      return Optional.empty();
    }
    boolean body = false;
    for (Hit hit : sentence.hits()) {
      if (hit.from() >= from && hit.to() <= end) {
        body |= hit.in("agency") || hit.in("organisation") || hit.in("agency_noun");
      }
    }
    int capitals = 0;
    for (int i = from; i < end; i++) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.DET || token.numeric()) {
        return Optional.empty();
      }
      capitals += token.capitalised() ? 1 : 0;
    }
    if (!body || capitals < 2 || !sentence.token(end - 1).capitalised()) {
      return Optional.empty();
    }
    Party agency = new Party(from, end, parties.words(from, end), Set.of(Kind.AGENCY), false);
    return Optional.of(new Told(person, Relation.Type.WORKS_FOR, agency));
  }

  /** 'The Belarusian president, X,': the office first. */
  private Optional<Told> beforeName(int noun) {
    int comma = noun + 1;
    Optional<NounGroup> office = syntax.groupAt(noun);
    if (office.isEmpty() || office.get().head() != noun) {
      return Optional.empty();
    }
    if (!sentence.token(comma).is(",")) {
      int end = noun + 1;
      while (end < sentence.size() && end < noun + 8 && inOffice(sentence.token(end))) {
        end++;
      }
      comma = end;
    }
    if (comma + 1 >= sentence.size() || !sentence.token(comma).is(",")) {
      return Optional.empty();
    }
    int start = comma + 1;
    for (NounGroup name : syntax.groups()) {
      if (name.from() == start && nameStart(name) == start && fullName(name)) {
        boolean closed =
            name.to() >= sentence.size()
                || sentence.token(name.to()).is(",")
                || sentence.token(name.to()).is(".");
        if (closed && sentence.token(office.get().from()).tag() == Tag.DET
            || closed && office.get().possessed()
            || closed && sentence.hitAt("nationality", office.get().from()).isPresent()) {
          Optional<Party> band = headed(office.get());
          if (band.isPresent()) {
            return Optional.of(
                new Told(person(name.from(), name.to()), Relation.Type.LEADS, band.get()));
          }
          Party held =
              new Party(
                  office.get().from(),
                  comma,
                  parties.words(office.get().from(), comma),
                  Set.of(Kind.OFFICIAL),
                  false);
          return Optional.of(
              new Told(person(name.from(), name.to()), Relation.Type.HOLDS_POSITION, held));
        }
      }
    }
    return Optional.empty();
  }

  /** The band whose leader the office names: 'the ring's leader'. */
  private Optional<Party> headed(NounGroup office) {
    if (!office.possessed() || !frames.heads(sentence.token(office.head()).lemma())) {
      return Optional.empty();
    }
    for (Hit hit : sentence.hits()) {
      boolean band = hit.in("group") || hit.in("group_noun");
      if (band && hit.from() >= office.from() && hit.to() == office.possessorEnd()) {
        String words = parties.words(office.from(), office.possessorEnd());
        return Optional.of(
            new Party(office.from(), office.to(), words, Set.of(Kind.CRIMINAL), false));
      }
    }
    return Optional.empty();
  }

  private static boolean inOffice(Token token) {
    return switch (token.tag()) {
      case ADP, NOUN, PROPN, ADJ, DET, CCONJ -> true;
      default -> false;
    };
  }
}
