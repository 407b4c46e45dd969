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

  /** 'One of them' looks back this many sentences. */
  private static final int PART_REACH = 10;

  private static final Set<String> SINGLE =
      Set.of("one", "another", "other", "first", "second", "third", "former", "latter");

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
  private final SpokenSentence[] all;
  private final NameIndex names;
  private final List<Entry> entries = new ArrayList<>();

  SpeakerRegister(Reading reading, SpokenSentence[] all, NameIndex names) {
    this.reading = reading;
    this.all = all;
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
    int lastSentence = -1000;

    /** 'four officials': the group's last words, for 'one of them'; empty where there are none. */
    String plainPlural = "";

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
    entry.plainPlural = plainPlural(s, group);
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
    entry.plainPlural = plainPlural(s, group);
    entries.add(entry);
    return entry;
  }

  /** The noun of a group of unnamed people: 'officials'. */
  private String plainPlural(SpokenSentence s, NounGroup group) {
    for (int i = group.head(); i >= group.from(); i--) {
      if (s.nominal(i) && plural(s.token(i)) && s.hit(SpeechLexicon.SPEAKER, i).isPresent()) {
        return s.token(i).lower();
      }
    }
    for (int i = group.head() + 1; i < group.to(); i++) {
      if (s.nominal(i) && plural(s.token(i)) && s.hit(SpeechLexicon.SPEAKER, i).isPresent()) {
        return s.token(i).lower();
      }
    }
    return "";
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
    int term =
        s.hit(SpeechLexicon.SPEAKER, group.head()).map(hit -> hit.from()).orElse(group.head());
    if (term < positionStart && term >= group.coreFrom()) {
      positionStart = term; // 'the Attorney General'
      nameStart = nameStart >= term ? -1 : nameStart;
      nameEnd = Math.min(nameEnd, term);
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
      case "it" -> {
        Optional<Mention> opening = opening(s, group, false, SpeakerRegister::body);
        yield opening.isPresent() ? opening : latest(s, entry -> !entry.plural && body(entry), 3);
      }
      case "they" -> {
        Optional<Mention> speaker =
            latest(s, entry -> entry.plural || entry.identity == Identity.INSTITUTION, 1);
        yield speaker.isPresent() ? speaker : opening(s, group, true, entry -> entry.plural);
      }
      case "who", "which", "that" -> Optional.empty();
      default -> part(s, group);
    };
  }

  private static boolean body(Entry entry) {
    return entry.identity == Identity.INSTITUTION || entry.identity == Identity.DOCUMENT;
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

  /** The subject of this sentence, where it stands before the pronoun, or of the one before. */
  private Optional<Mention> opening(
      SpokenSentence s, NounGroup pronoun, boolean plural, Fits fits) {
    for (int back = 0; back <= 1 && s.index - back >= 0; back++) {
      SpokenSentence other = all[s.index - back];
      Optional<NounGroup> subject = new SubjectReader(other).opening();
      if (subject.isEmpty() || back == 0 && subject.get().to() > pronoun.from()) {
        continue;
      }
      NounGroup group = subject.get();
      boolean many = group.joint() || plural(other.token(group.head()));
      if (!group.kind().speaks() || group.kind() == SpeakerClass.PRONOUN || many != plural) {
        continue;
      }
      Optional<Mention> mention = noun(other, group);
      if (mention.isPresent() && fits.test(mention.get().entry())) {
        return Optional.of(new Mention(mention.get().entry(), quote(other, group)));
      }
    }
    return Optional.empty();
  }

  private String quote(SpokenSentence s, NounGroup group) {
    return reading.quote(s.span(group.from(), group.to()));
  }

  /** 'one of the four', 'the other', 'two of them': people of a group that spoke before. */
  private Optional<Mention> part(SpokenSentence s, NounGroup group) {
    Entry whole = null;
    for (Entry entry : entries) {
      if (entry.plural
          && entry.identity == Identity.ANONYMOUS
          && s.index - entry.lastSentence <= PART_REACH
          && (whole == null || entry.lastSentence >= whole.lastSentence)) {
        whole = entry;
      }
    }
    if (whole == null || whole.plainPlural.isEmpty()) {
      return Optional.empty();
    }
    String words = quote(s, group);
    String source =
        words.endsWith(" them")
            ? words.substring(0, words.length() - 4) + "the " + whole.plainPlural
            : words.contains(" of ")
                ? words + " " + whole.plainPlural
                : words + " of the " + whole.plainPlural;
    boolean plural = !s.any(group.head(), SINGLE);
    Entry entry =
        new Entry(
            entries.size() + 1,
            Identity.ANONYMOUS,
            SpeakerClass.PERSON,
            source,
            whole.headWord,
            new LinkedHashSet<>(whole.words),
            plural);
    entry.plainPlural = whole.plainPlural;
    entry.terms = whole.terms;
    entry.position = whole.position;
    entry.organisation = whole.organisation;
    entries.add(entry);
    whole.lastSentence = s.index;
    return Optional.of(new Mention(entry, source));
  }

  private Optional<Mention> person(SpokenSentence s, NounGroup group) {
    for (int back = 0; back <= PRONOUN_REACH && s.index - back >= 0; back++) {
      int index = s.index - back;
      List<Entry> speakers = new ArrayList<>();
      for (Entry entry : entries) {
        if (entry.lastSentence == index && human(entry) && !entry.plural) {
          speakers.add(entry);
        }
      }
      if (speakers.size() == 1) {
        Entry only = speakers.getFirst();
        return Optional.of(new Mention(only, only.source));
      }
      if (speakers.size() > 1) {
        return Optional.empty();
      }
      if (back > 1) {
        continue; // people who have not spoken are meant only where they were just spoken of
      }
      SpokenSentence other = all[index];
      Optional<NounGroup> subject = new SubjectReader(other).opening();
      if (subject.isPresent() && (back > 0 || subject.get().to() <= group.from())) {
        NounGroup one = subject.get();
        boolean person =
            switch (one.kind()) {
              case NAME, PERSON, OFFICE -> !one.joint() && !plural(other.token(one.head()));
              case BODY, DOCUMENT, PRONOUN, OTHER -> false;
            };
        if (person) {
          return noun(other, one).map(found -> new Mention(found.entry(), quote(other, one)));
        }
      }
      Set<String> named = names.in(index, back == 0 ? group.from() : Integer.MAX_VALUE);
      if (named.size() > 1) {
        return Optional.empty();
      }
      if (named.size() == 1) {
        return Optional.of(byName(named.iterator().next()));
      }
    }
    return Optional.empty();
  }

  private static boolean human(Entry entry) {
    return switch (entry.kind) {
      case NAME, PERSON, OFFICE, OTHER -> true;
      case BODY, DOCUMENT, PRONOUN -> false;
    };
  }

  private Mention byName(String surname) {
    for (Entry entry : entries) {
      if (entry.kind == SpeakerClass.NAME && entry.headWord.equals(surname)) {
        return new Mention(entry, entry.source);
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
    return new Mention(entry, full);
  }
}
