package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.model.Finding;
import org.spoor.model.Mention;
import org.spoor.model.Party;
import org.spoor.resolve.Report;

/** Joins the mentions of one report to bearers. One object for one report. */
final class ReportNames {
  /** Characters between a long name and the abbreviation it introduces: ' (' or ', '. */
  private static final int INTRODUCING_GAP = 2;

  /** Characters in which a title or an occupation stands between nationality and name. */
  private static final int OCCUPATION = 32;

  private static final int LONGEST_ACRONYM = 8;

  private final Report report;
  private final Lore lore;
  private final CaseTypes types;
  private final KeptApart apart;
  private final Scenery scenery;
  private final List<Told> told = new ArrayList<>();
  private final Map<String, Bearer> bodies = new LinkedHashMap<>();
  private final Map<String, Bearer> persons = new LinkedHashMap<>();
  private final Map<String, Bearer> byFinding = new HashMap<>();

  /** A mention that names a party. */
  private record Told(Mention mention, Party.Type type, String name) {
    Party.Bearing bearing(int report) {
      return new Party.Bearing(report, mention.id(), mention.span());
    }
  }

  private ReportNames(Report report, Lore lore, CaseTypes types, KeptApart apart) {
    this.report = report;
    this.lore = lore;
    this.types = types;
    this.apart = apart;
    this.scenery = new Scenery(report, lore);
  }

  static InReport read(Report report, Lore lore, CaseTypes types, KeptApart apart) {
    return new ReportNames(report, lore, types, apart).read();
  }

  private InReport read() {
    Plausible plausible = new Plausible(lore);
    for (Finding finding : report.findings()) {
      if (finding instanceof Mention mention && !scenery.inDate(mention.span())) {
        Optional<Party.Type> type = Party.Type.of(mention.type());
        if (type.isPresent()) {
          Party.Type settled = types.settled(mention.name(), type.get());
          boolean generic = settled != Party.Type.PERSON && generic(mention.name());
          if (generic || plausible.name(mention.name(), settled)) {
            told.add(new Told(mention, settled, SlotNames.plain(mention.name())));
          }
        }
      }
    }
    told.sort(Comparator.comparing(one -> one.mention().span()));
    joinBodies();
    joinPersons();
    Set<Bearer> bearers = new LinkedHashSet<>(byFinding.values());
    ReportSlots slots = new ReportSlots(report, lore, scenery, bearers);
    slots.read();
    List<Bearer> all = new ArrayList<>(slots.bearers());
    all.sort(Comparator.comparing(bearer -> first(bearer)));
    return new InReport(all, byFinding, slots.byName(), slots.byTypedName());
  }

  private static Party.Bearing first(Bearer bearer) {
    return bearer.bearings.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private boolean generic(String name) {
    States.Stripped stripped = lore.states().strip(Folding.fold(name));
    return lore.generic().of(stripped.rest()).isPresent();
  }

  // Bodies and states.

  private void joinBodies() {
    Map<String, Bearer> introduced = introductions();
    for (Told one : told) {
      if (one.type() == Party.Type.PERSON) {
        continue;
      }
      String folded = Folding.fold(one.name());
      Bearer local = introduced.get(one.name());
      if (local != null) {
        add(one, local, one.type());
        continue;
      }
      Identity identity = identity(one);
      if (identity.nobody()) {
        continue;
      }
      String key =
          identity.key().isEmpty() ? "name|" + folded + "|" + identity.country() : identity.key();
      Bearer bearer = bodies.computeIfAbsent(separate(key, one.name()), k -> new Bearer(report));
      bearer.identify(identity.key());
      add(one, bearer, identity.type());
      bearer.country(identity.country(), one.bearing(report.number()));
    }
  }

  private Identity identity(Told one) {
    String country = one.mention().country().orElse("");
    // An entry's state is that of its list; where several states have the name it is a guess.
    boolean trusted = one.type() == Party.Type.STATE || generic(one.name()) || unknown(one.name());
    return Identity.of(
        one.name(), one.type(), trusted ? country : "", one.mention().span(), scenery, lore);
  }

  /** A key that a kept-apart form does not share with the forms it is kept apart from. */
  private String separate(String key, String form) {
    return apart.concerns(form) ? key + "|" + Folding.fold(form) : key;
  }

  private void add(Told one, Bearer bearer, Party.Type type) {
    bearer.named(one.name(), type, one.bearing(report.number()));
    byFinding.put(one.mention().id(), bearer);
  }

  /** Abbreviations with the bearers of the names that they were introduced for. */
  private Map<String, Bearer> introductions() {
    Map<String, Bearer> introduced = new HashMap<>();
    Map<String, Told> longByInitials = new HashMap<>();
    for (Told one : told) {
      String initials = initials(one.name());
      if (one.type() != Party.Type.PERSON && initials.length() >= 2) {
        longByInitials.putIfAbsent(initials, one);
      }
    }
    for (int i = 0; i < told.size(); i++) {
      Told shorter = told.get(i);
      String acronym = shorter.name();
      if (shorter.type() == Party.Type.PERSON
          || shorter.type() == Party.Type.STATE
          || !acronym(acronym)
          || lore.states().named(Folding.fold(acronym)).isPresent()
          || introduced.containsKey(acronym)) {
        continue;
      }
      Told longer = i > 0 && introduces(told.get(i - 1), shorter) ? told.get(i - 1) : null;
      if (longer == null && unknown(acronym)) {
        longer = longByInitials.get(acronym);
      }
      if (longer != null && !apart.between(longer.name(), acronym)) {
        Identity identity = identity(longer);
        if (!identity.nobody()) {
          introduced.put(acronym, introducedFor(longer, identity, acronym));
        }
      }
    }
    return introduced;
  }

  private Bearer introducedFor(Told longer, Identity identity, String acronym) {
    String folded = Folding.fold(longer.name());
    String key =
        identity.key().isEmpty() ? "name|" + folded + "|" + identity.country() : identity.key();
    Bearer bearer = bodies.computeIfAbsent(separate(key, longer.name()), k -> new Bearer(report));
    bearer.identify(identity.key());
    bearer.merges.add(joined(acronym, longer.name(), "introduced for it"));
    return bearer;
  }

  private boolean unknown(String acronym) {
    String folded = Folding.fold(acronym);
    return lore.known().named(folded).isEmpty() && lore.known().core(folded).isEmpty();
  }

  /** Whether the abbreviation stands right behind the long name and may well be for it. */
  private boolean introduces(Told longer, Told shorter) {
    int gap = shorter.mention().span().start() - longer.mention().span().end();
    if (longer.type() == Party.Type.PERSON
        || longer.type() == Party.Type.STATE
        || gap < 1
        || gap > INTRODUCING_GAP
        || longer.name().indexOf(' ') < 0
        || scenery.sentence(longer.mention().span())
            != scenery.sentence(shorter.mention().span())) {
      return false;
    }
    String folded = Folding.fold(shorter.name());
    if (lore.states().named(folded).isPresent()) {
      return false;
    }
    if (unknown(shorter.name())) {
      return gap == INTRODUCING_GAP || initials(longer.name()).equals(shorter.name());
    }
    // Known, but of another state than the body it stands behind: 'Czech counterintelligence BIS'.
    Identity identity = identity(longer);
    return identity.country().length() == 2
        && lore.known().named(folded).stream()
            .noneMatch(entry -> entry.country().equals(identity.country()));
  }

  private static boolean acronym(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_ACRONYM
        && name.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && name.codePoints().anyMatch(Character::isLetter);
  }

  private static String initials(String name) {
    List<String> words = Folding.words(name);
    if (words.size() < 2) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  // Persons.

  private void joinPersons() {
    List<Told> shorts = new ArrayList<>();
    Map<String, Set<Bearer>> byWord = new HashMap<>();
    Map<Bearer, String> fullNames = new HashMap<>();
    for (Told one : told) {
      if (one.type() != Party.Type.PERSON) {
        continue;
      }
      PersonName name = lore.person(one.name());
      if (name.folded().isEmpty()) {
        continue;
      }
      if (!name.full()) {
        shorts.add(one);
        continue;
      }
      Bearer bearer = persons.computeIfAbsent(name.folded(), k -> new Bearer(report));
      person(one, name.text(), bearer);
      fullNames.putIfAbsent(bearer, name.text());
      for (String word : keys(name)) {
        byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(bearer);
      }
    }
    for (Told one : shorts) {
      PersonName name = lore.person(one.name());
      Bearer whole = whole(one, name, byWord, fullNames);
      if (whole == null) {
        Bearer own = persons.computeIfAbsent(name.folded(), k -> new Bearer(report));
        person(one, name.text(), own);
      } else {
        if (!whole.forms.containsKey(name.text())) {
          String full = fullNames.getOrDefault(whole, name.text());
          whole.merges.add(joined(name.text(), full, "named in full in the same report"));
        }
        person(one, name.text(), whole);
      }
    }
  }

  /** What a short form of this name may be: surname, last word of it, given name. */
  private static Set<String> keys(PersonName name) {
    Set<String> keys = new HashSet<>();
    keys.add(name.surname());
    List<String> words = Folding.words(name.surname());
    keys.add(words.get(words.size() - 1));
    keys.add("given " + name.firstGiven());
    if (name.given().size() > 1) {
      keys.add(name.given().get(name.given().size() - 1)); // Juan Orlando Hernandez Alvarado
    }
    return keys;
  }

  /** The one person of the report whose name this shortens; null where none or several do. */
  private @Nullable Bearer whole(
      Told one, PersonName name, Map<String, Set<Bearer>> byWord, Map<Bearer, String> fullNames) {
    String key = name.surname().isEmpty() ? "given " + name.firstGiven() : name.surname();
    Set<Bearer> candidates = byWord.getOrDefault(key, Set.of());
    if (candidates.isEmpty() && name.surname().isEmpty()) {
      candidates = byWord.getOrDefault(name.firstGiven(), Set.of()); // a surname like a given name
    }
    List<Bearer> fitting = new ArrayList<>();
    for (Bearer candidate : candidates) {
      PersonName full = lore.person(fullNames.getOrDefault(candidate, ""));
      boolean initials =
          name.given().isEmpty()
              || name.surname().isEmpty()
              || !full.firstGiven().isEmpty()
                  && full.firstGiven().charAt(0) == name.given().get(0).charAt(0);
      boolean generations =
          name.generation().isEmpty() || name.generation().equals(full.generation());
      if (initials && generations && !apart.between(full.text(), one.name())) {
        fitting.add(candidate);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private void person(Told one, String form, Bearer bearer) {
    Party.Bearing bearing = one.bearing(report.number());
    bearer.named(form, Party.Type.PERSON, bearing);
    bearer.country(scenery.nationality(one.mention().span(), OCCUPATION), bearing);
    byFinding.put(one.mention().id(), bearer);
  }

  private Party.Merge joined(String one, String other, String how) {
    String detail = "report " + report.number() + ": " + how;
    return new Party.Merge(one, other, 1, List.of(new Party.Reason("within_report", 1, 0, detail)));
  }
}
