package org.spoor.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.extract.syntax.Syntax;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Tells what the noun groups of a sentence are as parties. */
final class PartyReader {
  /** Heads that say how much of what is behind their 'of' is meant. */
  private static final Set<String> PARTITIVES =
      Set.of(
          "part",
          "share",
          "half",
          "majority",
          "number",
          "member",
          "leader",
          "head",
          "third",
          "quarter",
          "most",
          "group",
          "network",
          "proceeds",
          "proceed",
          "boss",
          "one",
          "lot",
          "range",
          "load",
          "chief",
          "ministry",
          "department",
          "employee");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "them",
          "him",
          "her",
          "some",
          "others",
          "many",
          "these",
          "those",
          "we",
          "us",
          "i",
          "you",
          "who",
          "which",
          "that",
          "this",
          "there",
          "both",
          "all",
          "itself",
          "themselves",
          "what",
          "anyone",
          "everyone",
          "nobody",
          "someone");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final Syntax syntax;
  private final SentenceReading sentence;
  private final Frames frames;

  PartyReader(Syntax syntax, Frames frames) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.frames = frames;
  }

  /** The party that one or more joined noun groups stand for; empty for pronouns and numbers. */
  Optional<Party> of(List<NounGroup> groups) {
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    NounGroup first = groups.getFirst();
    if (pronoun(first)) {
      return Optional.empty();
    }
    if (groups.size() > 1) {
      return joined(groups);
    }
    return Optional.of(party(first, first.to()));
  }

  /** Whether the group is a pronoun that stands for a party before it. */
  boolean pronoun(NounGroup group) {
    Token head = sentence.token(group.head());
    return PRONOUNS.contains(head.lower());
  }

  private Optional<Party> joined(List<NounGroup> groups) {
    NounGroup first = groups.getFirst();
    NounGroup last = groups.getLast();
    boolean and = false;
    for (int i = first.to(); i < last.from(); i++) {
      and |= sentence.token(i).is("and") || sentence.token(i).is("or");
    }
    if (!and) {
      // 'the state security committee, the KGB': a name behind a description.
      NounGroup second = groups.get(1);
      boolean named = allCapitals(second) || sentence.token(second.head()).tag() == Tag.PROPN;
      Party described = party(first, first.to());
      Party name = party(second, second.to());
      if (named && !described.kinds().contains(Kind.NAMED)) {
        Set<Kind> kinds = both(described.kinds(), name.kinds());
        return Optional.of(
            new Party(first.from(), second.to(), name.text(), kinds, described.plural()));
      }
      return Optional.of(described);
    }
    Party start = party(first, first.to());
    Party end = party(last, last.to());
    Set<Kind> kinds = both(start.kinds(), end.kinds());
    return Optional.of(
        new Party(first.from(), last.to(), words(first.from(), last.to()), kinds, true));
  }

  private static EnumSet<Kind> both(Set<Kind> one, Set<Kind> other) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    kinds.addAll(one);
    kinds.addAll(other);
    return kinds;
  }

  private boolean allCapitals(NounGroup group) {
    return sentence.token(group.head()).allCapitals();
  }

  /** The party of one noun group, with the 'of' behind a head that only measures. */
  private Party party(NounGroup group, int end) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    Token head = sentence.token(group.head());
    int to = end;
    if (PARTITIVES.contains(head.lemma()) || PARTITIVES.contains(head.lower())) {
      for (PrepositionalPhrase phrase : syntax.phrasesAfter(group)) {
        if (phrase.preposition().equals("of")) {
          to = phrase.to();
          NounGroup inner = phrase.groups().getLast();
          kinds.addAll(kinds(inner));
        }
        break;
      }
    }
    kinds.addAll(kinds(group));
    if (to > end && (head.is("half") || head.is("most") || head.is("some"))) {
      kinds.add(Kind.PERSON);
    }
    boolean plural =
        !head.lower().equals(head.lemma()) && head.lower().endsWith("s") || head.is("half");
    return new Party(group.from(), to, words(group.from(), to), kinds, plural);
  }

  private EnumSet<Kind> kinds(NounGroup group) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    Token head = sentence.token(group.head());
    if (MONTHS.contains(head.lower())) {
      return kinds;
    }
    boolean nationality = false;
    for (Hit hit : sentence.hits()) {
      if (hit.to() <= group.ownFrom() || hit.from() >= group.to()) {
        continue;
      }
      if (hit.in("nationality")) {
        nationality = true;
      }
      if (hit.in("agency") || hit.in("group")) {
        kinds.add(Kind.NAMED);
      }
      if (!hit.covers(group.head())) {
        continue;
      }
      switch (hit.entry().list()) {
        case "country", "government" -> {
          kinds.add(Kind.STATE);
          kinds.add(Kind.PLACE);
        }
        case "capital" -> kinds.add(Kind.PLACE);
        case "region", "place", "subdivision" -> kinds.add(Kind.PLACE);
        case "agency" -> {
          kinds.add(Kind.AGENCY);
          kinds.add(Kind.NAMED);
        }
        case "agency_noun" -> {
          String lower = head.lower();
          boolean state =
              switch (head.lemma()) {
                case "government", "state", "regime" -> true;
                default -> false;
              };
          kinds.add(
              lower.startsWith("official") || lower.startsWith("officer")
                  ? Kind.OFFICIAL
                  : state ? Kind.STATE : Kind.AGENCY);
        }
        case "group" -> {
          kinds.add(Kind.CRIMINAL);
          kinds.add(Kind.NAMED);
        }
        case "group_noun" -> {
          boolean plain =
              hit.length() == 1
                  && (head.lower().startsWith("organi") || head.lower().startsWith("famil"));
          kinds.add(
              hit.entry().attribute("class").orElse("").equals("state_embedded")
                  ? Kind.OFFICIAL
                  : plain ? Kind.BODY : Kind.CRIMINAL);
        }
        case "organisation" -> {
          kinds.add(Kind.BODY);
          kinds.add(Kind.NAMED);
        }
        case "role_noun" -> {
          switch (hit.entry().attribute("class").orElse("")) {
            case "official", "diplomat", "service" -> kinds.add(Kind.OFFICIAL);
            case "person", "suspect" -> kinds.add(Kind.PERSON);
            default -> {}
          }
        }
        default -> {}
      }
    }
    kinds.addAll(frames.kindsOf(head.lemma()));
    kinds.addAll(frames.kindsOf(head.lower()));
    if (!nationality) {
      kinds.remove(Kind.FOREIGN);
    }
    if (properName(group)) {
      // 'Baltic Trade', 'Red Market': a name, whatever its last word
      kinds.remove(Kind.ASSET);
      kinds.remove(Kind.ACTIVITY);
    }
    if (kinds.isEmpty() && name(group)) {
      kinds.add(Kind.PERSON);
    }
    return kinds;
  }

  /** Two or more words with capitals up to the head. */
  private boolean properName(NounGroup group) {
    int from = group.ownFrom();
    int head = group.head();
    return head > from
        && sentence.token(head).capitalised()
        && sentence.token(head - 1).capitalised()
        && sentence.token(head - 1).tag() != Tag.DET;
  }

  /** Whether the group is a person's name as far as capitals tell. */
  boolean name(NounGroup group) {
    int capitals = 0;
    for (int i = group.ownFrom(); i < group.to(); i++) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.PROPN && token.capitalised()) {
        capitals++;
      } else if (token.tag() == Tag.NOUN && i == group.head()) {
        return false;
      }
    }
    return capitals > 0 && sentence.token(group.head()).tag() == Tag.PROPN;
  }

  /** The words of some tokens without a leading article, number mark or bracket. */
  String words(int from, int to) {
    int start = from;
    while (start < to - 1) {
      Token token = sentence.token(start);
      boolean leading =
          token.tag() == Tag.DET
              || token.tag() == Tag.PUNCT
              || token.is("his")
              || token.is("her")
              || token.is("its")
              || token.is("their")
              || token.tag() == Tag.ADV;
      if (!leading) {
        break;
      }
      start++;
    }
    return syntax.words(start, to).replaceAll("\\s+", " ");
  }
}
