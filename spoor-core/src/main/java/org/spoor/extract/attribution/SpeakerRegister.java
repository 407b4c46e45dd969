package org.spoor.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.Reading;
import org.spoor.model.Attribution.Identity;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/**
 * The speakers of one document: joins their mentions and tells how far each is known.
 *
 * <p>A mention joins an earlier one only where the words allow nothing else: a surname its full
 * name, 'the NATO official' an official with 'NATO' among the words. An unnamed person is never
 * joined to a named one. A pronoun whose speaker is not plain has none.
 */
final class SpeakerRegister {
  /** Pronouns look back this many sentences. */
  private static final int PRONOUN_REACH = 6;

  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "all",
          "both",
          "one",
          "another",
          "some",
          "several",
          "multiple",
          "many",
          "two",
          "three",
          "four",
          "five",
          "six",
          "other",
          "same",
          "his",
          "her",
          "its",
          "their",
          "of",
          "'s",
          "for",
          "in",
          "at",
          "from",
          "and",
          "on",
          "by",
          "with");
  private static final Set<String> PLURALS = Set.of("people", "police", "men", "women");

  private final Reading reading;
  private final NameIndex names;
  private final List<Entry> entries = new ArrayList<>();

  SpeakerRegister(Reading reading, NameIndex names) {
    this.reading = reading;
    this.names = names;
  }

  /** One speaker of the document. */
  static final class Entry {
    final int number;
    final Identity identity;
    final SpeakerClass kind;
    final String source;
    final String headWord;
    final Set<String> words;
    final boolean plural;
    Optional<String> position = Optional.empty();
    Optional<String> organisation = Optional.empty();
    SpeakerTerms.@Nullable Found terms;
    int lastSentence;

    Entry(
        int number,
        Identity identity,
        SpeakerClass kind,
        String source,
        String headWord,
        Set<String> words,
        boolean plural) {
      this.number = number;
      this.identity = identity;
      this.kind = kind;
      this.source = source;
      this.headWord = headWord;
      this.words = words;
      this.plural = plural;
    }
  }

  /**
   * A mention of a speaker.
   *
   * @param source the words of this mention, or those that a pronoun stands for
   */
  record Mention(Entry entry, String source) {}

  /** The speaker of an act; empty where a pronoun's speaker is not plain. Acts in text order. */
  Optional<Mention> mention(SpeechAct act) {
    SpokenSentence s = act.speakerSentence;
    NounGroup group = act.speaker;
    Optional<Mention> mention =
        group.kind() == SpeakerClass.PRONOUN ? pronoun(s, group) : noun(s, group);
    mention.ifPresent(found -> found.entry().lastSentence = s.index);
    return mention;
  }

  private Optional<Mention> noun(SpokenSentence s, NounGroup group) {
    String source = reading.quote(s.span(group.from(), group.to()));
    SpeakerClass kind = group.kind();
    Token head = s.token(group.head());
    if (group.joint()) {
      return Optional.of(new Mention(jointEntry(s, group, source), source));
    }
    if (kind == SpeakerClass.NAME) {
      return Optional.of(new Mention(namedEntry(s, group, source), source));
    }
    Set<String> words = words(s, group);
    boolean plural = plural(head);
    Identity identity = identity(s, group, plural);
    boolean definite = definite(s, group);
    boolean counted = s.any(group.from(), DETERMINERS) || s.tag(group.from(), Tag.NUM);
    boolean bare =
        !counted
            && !definite
            && s.token(group.from()).tag() != Tag.DET
            && !s.is(group.from(), "one")
            && !s.is(group.from(), "another");
    Entry latest = null;
    for (Entry entry : entries) {
      boolean sameHead =
          entry.headWord.equals(head.lemma()) && entry.plural == plural
              || entry.source.equalsIgnoreCase(source) && bare;
      boolean joins =
          definite
              ? sameHead && entry.words.containsAll(words)
              : bare && sameHead && entry.words.equals(words) && !s.tag(group.from(), Tag.NUM);
      if (joins
          && entry.identity == identity
          && (latest == null || entry.lastSentence >= latest.lastSentence)) {
        latest = entry;
      }
    }
    if (latest != null) {
      return Optional.of(new Mention(latest, source));
    }
    Entry entry =
        new Entry(entries.size() + 1, identity, kind, source, head.lemma(), words, plural);
    describe(s, group, entry);
    entries.add(entry);
    return Optional.of(new Mention(entry, source));
  }

  private Entry jointEntry(SpokenSentence s, NounGroup group, String source) {
    for (Entry entry : entries) {
      if (entry.source.equalsIgnoreCase(source)) {
        return entry;
      }
    }
    Identity identity =
        switch (group.kind()) {
          case NAME -> Identity.NAMED;
          case BODY -> Identity.INSTITUTION;
          case DOCUMENT -> Identity.DOCUMENT;
          case PERSON, OFFICE, OTHER, PRONOUN -> Identity.ANONYMOUS;
        };
    Entry entry =
        new Entry(
            entries.size() + 1,
            identity,
            group.kind(),
            source,
            s.token(group.head()).lemma(),
            words(s, group),
            true);
    entries.add(entry);
    return entry;
  }

  private Entry namedEntry(SpokenSentence s, NounGroup group, String source) {
    int first = group.head();
    while (first - 1 >= group.coreFrom()
        && s.tag(first - 1, Tag.PROPN)
        && s.hit(SpeechLexicon.SPEAKER, first - 1).isEmpty()) {
      first--;
    }
    String surname = NameIndex.surname(s, first, group.head());
    String given = first < group.head() ? s.token(first).lower() : "";
    for (int e = entries.size() - 1; e >= 0; e--) {
      Entry entry = entries.get(e);
      if (entry.kind == SpeakerClass.NAME
          && entry.headWord.equals(surname)
          && (given.isEmpty() || entry.words.isEmpty() || entry.words.contains(given))) {
        return entry;
      }
    }
    Set<String> words = new HashSet<>();
    if (!given.isEmpty()) {
      words.add(given);
    }
    Entry entry =
        new Entry(
            entries.size() + 1,
            Identity.NAMED,
            SpeakerClass.NAME,
            names.full(surname).orElse(source),
            surname,
            words,
            false);
    describeNamed(s, group, first, entry);
    entries.add(entry);
    return entry;
  }

  private Identity identity(SpokenSentence s, NounGroup group, boolean plural) {
    return switch (group.kind()) {
      case NAME -> Identity.NAMED;
      case BODY -> Identity.INSTITUTION;
      case DOCUMENT -> Identity.DOCUMENT;
      case OFFICE -> !plural && holdsOffice(s, group) ? Identity.NAMED : Identity.ANONYMOUS;
      case PERSON -> standsForBody(s, group, plural) ? Identity.INSTITUTION : Identity.ANONYMOUS;
      case OTHER, PRONOUN -> Identity.ANONYMOUS;
    };
  }

  private boolean holdsOffice(SpokenSentence s, NounGroup group) {
    if (s.is(group.from(), "a")
        || s.is(group.from(), "an")
        || s.is(group.from(), "one")
        || s.is(group.from(), "another")
        || s.is(group.from(), "former")) {
      return false;
    }
    return !s.is(group.from() + 1, "former");
  }

  /** 'Russian officials', 'a spokesman': they speak for the body behind them. */
  private boolean standsForBody(SpokenSentence s, NounGroup group, boolean plural) {
    String head = s.token(group.head()).lower();
    if (head.startsWith("spokes")) {
      return true;
    }
    return plural
        && head.equals("officials")
        && group.to() - group.from() == 2
        && s.hit("nationality", group.from()).isPresent();
  }

  private boolean plural(Token head) {
    return PLURALS.contains(head.lower())
        || head.tag().nominal() && !head.lemma().equals(head.lower()) && head.lower().endsWith("s")
        || head.lower().endsWith("men");
  }

  private boolean definite(SpokenSentence s, NounGroup group) {
    for (int i = group.from(); i < Math.min(group.head(), group.from() + 3); i++) {
      if (s.is(i, "all")
          || s.is(i, "the")
          || s.is(i, "this")
          || s.is(i, "these")
          || s.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  private Set<String> words(SpokenSentence s, NounGroup group) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = group.from(); i < group.to(); i++) {
      String lower = s.token(i).lower();
      if (i != group.head() && !DETERMINERS.contains(lower) && s.token(i).word()) {
        words.add(s.token(i).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  // --- position and organisation ---

  private void describe(SpokenSentence s, NounGroup group, Entry entry) {
    if (group.kind() != SpeakerClass.PERSON && group.kind() != SpeakerClass.OFFICE) {
      return;
    }
    int nameEnd = group.coreFrom();
    int nameStart = -1;
    for (int i = group.coreFrom(); i < group.head(); i++) {
      if (s.tag(i, Tag.PROPN)
          || s.token(i).allCapitals()
          || s.token(i).capitalised() && i > group.coreFrom()) {
        if (nameStart < 0) {
          nameStart = i;
        }
        nameEnd = i + 1;
      }
    }
    int positionStart = Math.max(nameEnd, group.coreFrom());
    while (positionStart < group.head()
        && (s.tag(positionStart, Tag.DET)
            || s.is(positionStart, "'s")
            || s.tag(positionStart, Tag.NUM))) {
      positionStart++;
    }
    entry.position = Optional.of(reading.quote(s.span(positionStart, group.head() + 1)));
    boolean nation = nameStart >= 0;
    for (int i = Math.max(nameStart, 0); i < nameEnd && nation; i++) {
      nation =
          s.hit("nationality", i).isPresent()
              || s.hit("region", i).isPresent()
              || s.token(i).is("european");
    }
    int body = nameEnd;
    while (nation
        && body < group.head()
        && s.hit(SpeechLexicon.SPEAKER, body)
            .filter(hit -> hit.entry().attribute("class").orElse("").equals("body"))
            .isPresent()) {
      body++;
    }
    if (nameStart >= 0 && (!nation || body > nameEnd)) {
      entry.organisation = Optional.of(reading.quote(s.span(nameStart, body)));
    } else {
      entry.organisation = behindLink(s, group.head() + 1, group.to());
    }
  }

  private void describeNamed(SpokenSentence s, NounGroup group, int first, Entry entry) {
    if (first > group.coreFrom()) {
      int start = group.coreFrom();
      while (start < first && s.tag(start, Tag.DET)) {
        start++;
      }
      if (start < first) {
        entry.position = Optional.of(reading.quote(s.span(start, first)));
      }
    }
    entry.organisation = behindLink(s, group.head() + 1, group.to());
    int at = group.to();
    if (!s.comma(at)) {
      return;
    }
    Optional<NounGroup> apposition = SpeakerGroups.startingAt(s, at + 1, s.size());
    if (apposition.isEmpty()) {
      return;
    }
    NounGroup role = apposition.get();
    switch (role.kind()) {
      case PERSON, OFFICE -> {
        entry.position = Optional.of(reading.quote(s.span(role.from(), role.to())));
        Optional<String> body = behindLink(s, role.head() + 1, role.to());
        entry.organisation = body.isPresent() ? body : entry.organisation;
      }
      case BODY -> entry.organisation = Optional.of(reading.quote(s.span(role.from(), role.to())));
      case NAME, DOCUMENT, PRONOUN, OTHER -> {}
    }
  }

  private Optional<String> behindLink(SpokenSentence s, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (s.is(i, "of") || s.is(i, "for") || s.is(i, "at") || s.is(i, "from") || s.is(i, "with")) {
        return Optional.of(reading.quote(s.span(i + 1, to)));
      }
    }
    return Optional.empty();
  }

  // --- pronouns ---

  private Optional<Mention> pronoun(SpokenSentence s, NounGroup group) {
    String word = s.token(group.head()).lower();
    return switch (word) {
      case "he", "she" -> person(s, group);
      case "it" ->
          latest(
              s,
              entry ->
                  !entry.plural
                      && (entry.identity == Identity.INSTITUTION
                          || entry.identity == Identity.DOCUMENT),
              3);
      case "they", "both" ->
          latest(s, entry -> entry.plural || entry.identity == Identity.INSTITUTION, 3);
      default -> Optional.empty();
    };
  }

  private interface Fits {
    boolean test(Entry entry);
  }

  private Optional<Mention> latest(SpokenSentence s, Fits fits, int reach) {
    Entry best = null;
    for (Entry entry : entries) {
      if (fits.test(entry)
          && s.index - entry.lastSentence <= reach
          && (best == null || entry.lastSentence >= best.lastSentence)) {
        best = entry;
      }
    }
    return best == null ? Optional.empty() : Optional.of(new Mention(best, best.source));
  }

  private Optional<Mention> person(SpokenSentence s, NounGroup group) {
    for (int back = 0; back <= PRONOUN_REACH && s.index - back >= 0; back++) {
      int index = s.index - back;
      Set<String> named = names.in(index, back == 0 ? group.from() : Integer.MAX_VALUE);
      List<Entry> speakers = new ArrayList<>();
      for (Entry entry : entries) {
        boolean human =
            entry.kind == SpeakerClass.NAME
                || entry.kind == SpeakerClass.PERSON
                || entry.kind == SpeakerClass.OFFICE
                || entry.kind == SpeakerClass.OTHER;
        if (entry.lastSentence == index && human && !entry.plural) {
          speakers.add(entry);
        }
      }
      if (speakers.size() == 1) {
        Entry only = speakers.getFirst();
        return Optional.of(new Mention(only, only.source));
      }
      if (speakers.size() > 1 || named.size() > 1) {
        return Optional.empty();
      }
      if (named.size() == 1) {
        String surname = named.iterator().next();
        for (Entry entry : entries) {
          if (entry.kind == SpeakerClass.NAME && entry.headWord.equals(surname)) {
            return Optional.of(new Mention(entry, entry.source));
          }
        }
        String full = names.full(surname).orElse(surname);
        Entry entry =
            new Entry(
                entries.size() + 1,
                Identity.NAMED,
                SpeakerClass.NAME,
                full,
                surname,
                new HashSet<>(),
                false);
        entries.add(entry);
        return Optional.of(new Mention(entry, full));
      }
    }
    return Optional.empty();
  }
}
