package org.spoor.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.lexicon.Hit;
import org.spoor.resource.CsvTable;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Tells what the patient of a trigger names. Immutable and safe to share. */
final class Patients {
  private static final List<String> IMITATIONS =
      List.of("bootleg", "counterfeit", "fake", "pirated", "imitation", "forged", "stolen");

  private static final List<String> CASH = List.of("cash", "in banknotes");

  private static final List<String> PACKS =
      List.of("packs", "packets", "cartons", "sticks", "tablets", "pills", "bales", "bricks");

  private final Map<String, Set<String>> classes;
  private final Map<String, String> premises;

  private Patients(Map<String, Set<String>> classes, Map<String, String> premises) {
    this.classes = classes;
    this.premises = premises;
  }

  static Patients load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/event/patients.csv").rows()) {
      classes.computeIfAbsent(row.get("noun"), n -> new HashSet<>()).add(row.get("class"));
    }
    Map<String, String> premises = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/event/premises.csv").rows()) {
      premises.put(row.get("noun"), row.get("countOf"));
    }
    return new Patients(classes, premises);
  }

  /**
   * Where the patient stands: its groups with the 'of' phrases behind them.
   *
   * @param from first token, inclusive
   * @param to last token, exclusive; equal to {@code from} where there is none
   */
  record Region(List<NounGroup> groups, int from, int to) {
    Region {
      groups = List.copyOf(groups);
    }

    static final Region NONE = new Region(List.of(), 0, 0);

    boolean empty() {
      return groups.isEmpty();
    }
  }

  static Region region(Scene scene, List<NounGroup> groups) {
    if (groups.isEmpty()) {
      return Region.NONE;
    }
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (NounGroup group : groups) {
      from = Math.min(from, group.from());
      to = Math.max(to, group.to());
      for (PrepositionalPhrase phrase : scene.syntax().phrasesAfter(group)) {
        if (!phrase.is("of", "including")) {
          break;
        }
        to = Math.max(to, phrase.to());
      }
    }
    return new Region(groups, joined(scene, measured(scene, from)), worth(scene, to));
  }

  /** '… cigarettes | worth over 23,000 zloty': where the value behind goods ends. */
  static int worth(Scene scene, int end) {
    int size = scene.sentence().size();
    boolean valued =
        end + 1 < size
            && (scene.sentence().token(end).is("worth")
                || scene.sentence().token(end).is("valued")
                    && scene.sentence().token(end + 1).is("at"));
    if (valued) {
      for (FoundQuantity quantity : scene.quantities()) {
        if (quantity.from() > end
            && quantity.from() <= end + 4
            && quantity.quantity().dimension().equals("money")) {
          return quantity.to();
        }
      }
    }
    return end;
  }

  /** '37 million cigarettes and | 1.8 tonnes of tobacco': an amount of goods that 'and' joins. */
  private static int joined(Scene scene, int from) {
    if (from < 3
        || !scene.sentence().token(from - 1).is("and")
        || scene.sentence().token(from).tag() != Tag.NUM) {
      return from;
    }
    for (Hit hit : scene.sentence().hits("commodity")) {
      if (hit.to() == from - 1) {
        for (FoundQuantity quantity : scene.quantities()) {
          if (quantity.from() < hit.to()
              && quantity.to() >= hit.from() - 1
              && quantity.to() <= hit.to()) {
            return quantity.from();
          }
        }
      }
    }
    return from;
  }

  /** '740 kg of cocaine, which …': the amount belongs to what the pronoun stands for. */
  private static int measured(Scene scene, int from) {
    for (FoundQuantity quantity : scene.quantities()) {
      if (quantity.from() < from && from < quantity.to() && from - quantity.from() <= 3) {
        return quantity.from(); // 'nearly half | a tonne'
      }
    }
    if (from > 1 && scene.sentence().token(from - 1).is("of")) {
      for (FoundQuantity quantity : scene.quantities()) {
        if (quantity.to() == from - 1) {
          return quantity.from();
        }
      }
    }
    return from;
  }

  boolean satisfies(Scene scene, Region region, Sense.Needs needs) {
    if (needs == Sense.Needs.ANY) {
      return true;
    }
    if (region.empty()) {
      return false;
    }
    return switch (needs) {
      case ANY -> true;
      case GOODS -> goods(scene, region);
      case AMOUNT -> amount(scene, region);
      case STRONG -> amount(scene, region) && named(scene, region, "commodity");
      case PREMISES -> anyHead(scene, region, this::premises);
      case GROUP -> group(scene, region);
      case PERSON -> person(scene, region) || handled(scene, region);
      case ENVOY -> envoy(scene, region);
      case ACCOUNT ->
          anyHead(scene, region, (s, i) -> is(s, i, "account")) || startsWithMoney(scene, region);
      case PARTY ->
          !startsWithMoney(scene, region)
              && (person(scene, region)
                  || handled(scene, region)
                  || group(scene, region)
                  || anyHead(
                      scene, region, (s, i) -> is(s, i, "party") || s.sentence().token(i).is("it"))
                  || !scene.sentence().hits().isEmpty()
                      && names(scene, region, "agency", "country"));
    };
  }

  private interface Test {
    boolean of(Scene scene, int token);
  }

  private static boolean anyHead(Scene scene, Region region, Test test) {
    for (NounGroup group : scene.syntax().groups()) {
      if (group.from() >= region.from()
          && group.to() <= region.to()
          && test.of(scene, group.head())) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Scene scene, int token, String wanted) {
    Token head = scene.sentence().token(token);
    Set<String> known = classes.get(noun(head));
    if (known != null && known.contains(wanted)) {
      return true;
    }
    return token > 0
        && Optional.ofNullable(
                classes.get(scene.sentence().token(token - 1).lower() + " " + noun(head)))
            .map(c -> c.contains(wanted))
            .orElse(false);
  }

  /** Whether the region starts with accounts that may be counted. */
  boolean accounts(Scene scene, Region region) {
    return !region.empty()
        && scene.sentence().token(region.groups().getFirst().head()).lemma().startsWith("account");
  }

  private static String noun(Token token) {
    return token.tag().nominal() ? token.lemma() : singular(token.lower());
  }

  private static String singular(String lower) {
    return lower.endsWith("s") && lower.length() > 3
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private boolean premises(Scene scene, int token) {
    return premisesKind(scene, token).isPresent();
  }

  /** How 'countOf' names the premises whose noun stands here. */
  Optional<String> premisesKind(Scene scene, int token) {
    Token head = scene.sentence().token(token);
    String noun = noun(head);
    if (token > 0) {
      String two = scene.sentence().token(token - 1).lower() + " " + noun;
      if (premises.containsKey(two)) {
        return Optional.ofNullable(premises.get(two));
      }
    }
    return Optional.ofNullable(premises.get(noun));
  }

  private boolean goods(Scene scene, Region region) {
    if (named(scene, region, "commodity")
        || amount(scene, region)
        || imitated(scene, region)
        || pronounForGoods(scene, region)) {
      return true;
    }
    for (FoundQuantity quantity : scene.quantities()) {
      if (inside(quantity, region) && quantity.quantity().dimension().equals("money")) {
        return true;
      }
    }
    return anyHead(scene, region, (s, i) -> is(s, i, "property"))
        || anyHead(scene, region, (s, i) -> weakCommodity(s, i));
  }

  /** 'where they were seized': goods with an amount stand before the pronoun. */
  private static boolean pronounForGoods(Scene scene, Region region) {
    if (!Actors.pronoun(scene, region.groups())) {
      return false;
    }
    boolean amounts = scene.quantities().stream().anyMatch(q -> q.to() <= region.from());
    return amounts
        && scene.sentence().hits("commodity").stream().anyMatch(h -> h.to() <= region.from());
  }

  private static boolean weakCommodity(Scene scene, int token) {
    return scene.sentence().hitAt("commodity_weak", token).isPresent()
        && scene.sentence().hitAt("role_noun", token).isEmpty()
        && !scene.sentence().token(token).lower().equals("people");
  }

  private boolean amount(Scene scene, Region region) {
    for (FoundQuantity quantity : scene.quantities()) {
      if (!inside(quantity, region)) {
        continue;
      }
      String dimension = quantity.quantity().dimension();
      if (dimension.equals("mass") || dimension.equals("volume")) {
        return true;
      }
      if (dimension.equals("money")
          && (valued(scene, quantity) && named(scene, region, "commodity")
              || scene.says(CASH, quantity.to(), quantity.to() + 3))) {
        return true; // 'found cigarettes worth 23,000 zloty', 'found 4,000 euros in cash'
      }
      if (dimension.equals("count") && packs(scene, quantity, region)) {
        return true;
      }
      if (dimension.equals("count")
          && (named(scene, region, "commodity") || named(scene, region, "commodity_weak"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean valued(Scene scene, FoundQuantity money) {
    return scene.says(List.of("worth", "valued"), Math.max(0, money.from() - 4), money.from());
  }

  /** Goods that are named as such, not as a description of something else. */
  private static boolean startsWithMoney(Scene scene, Region region) {
    return scene.quantities().stream()
        .anyMatch(
            q ->
                q.quantity().dimension().equals("money")
                    && q.from() <= region.from() + 1
                    && q.to() > region.from());
  }

  /** 'three brokers': a counted or single noun that no list takes for a thing. */
  private boolean handled(Scene scene, Region region) {
    NounGroup group = region.groups().getFirst();
    Token head = scene.sentence().token(group.head());
    Token first = scene.sentence().token(group.from());
    boolean counted =
        first.tag() == Tag.NUM || Set.of("a", "an", "several", "the").contains(first.lower());
    boolean agentive =
        head.lower().endsWith("er")
            || head.lower().endsWith("ers")
            || head.lower().endsWith("or")
            || head.lower().endsWith("ors")
            || head.lower().endsWith("ist")
            || head.lower().endsWith("ists")
            || head.lower().endsWith("ian")
            || head.lower().endsWith("ians");
    return head.tag() == Tag.NOUN
        && counted
        && agentive
        && !goods(scene, region)
        && !premises(scene, group.head());
  }

  private static boolean named(Scene scene, Region region, String list) {
    for (Hit hit : scene.sentence().hits()) {
      if (Goods.start(scene, hit) >= region.from()
          && hit.to() <= region.to()
          && hit.in(list)
          && !(hit.in("commodity_weak") && scene.sentence().token(hit.from()).is("people"))
          && !Goods.modifier(scene, hit)) {
        return true;
      }
    }
    return false;
  }

  /** 'bootleg versions of popular brands': goods that only the sentences before name. */
  static boolean imitated(Scene scene, Region region) {
    return scene.says(IMITATIONS, region.from(), region.to());
  }

  /** '1,845,500 packs': goods that the sentences before name. */
  private static boolean packs(Scene scene, FoundQuantity quantity, Region region) {
    return scene.says(PACKS, quantity.from(), Math.min(region.to(), quantity.to() + 1));
  }

  static boolean inside(FoundQuantity quantity, Region region) {
    return quantity.from() >= region.from() && quantity.to() <= region.to();
  }

  private static boolean names(Scene scene, Region region, String... lists) {
    for (Hit hit : scene.sentence().hits()) {
      if (hit.from() >= region.from() && hit.to() <= region.to()) {
        for (String list : lists) {
          if (hit.in(list)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean group(Scene scene, Region region) {
    for (NounGroup group : region.groups()) {
      for (Hit hit : scene.sentence().hits()) {
        if (hit.covers(group.head()) && (hit.in("group") || hit.in("group_noun") && !person(hit))) {
          return true;
        }
      }
      if (is(scene, group.head(), "group")) {
        return true;
      }
    }
    return false;
  }

  private static boolean person(Hit groupNoun) {
    return groupNoun.entry().attribute("class").map("person"::equals).orElse(false);
  }

  boolean person(Scene scene, Region region) {
    for (NounGroup group : scene.syntax().groups()) {
      if (group.from() >= region.from() && group.to() <= region.to() && personHead(scene, group)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the group names persons: a role, a people, a name, a number or pronoun for them. */
  boolean personHead(Scene scene, NounGroup group) {
    int head = group.head();
    Token token = scene.sentence().token(head);
    if (token.is("persons") || token.is("person")) {
      return true;
    }
    for (Hit hit : scene.sentence().hits()) {
      if (hit.covers(head)) {
        if (hit.in("role_noun")
            || hit.in("people")
            || hit.in("group_noun") && person(hit)
            || hit.in("title")) {
          return true;
        }
        if (hit.in("nationality") && hit.to() == head + 1 && one(scene, group)) {
          return true; // 'the fourth, a Russian'
        }
        if (hit.in("commodity")
            || hit.in("place")
            || hit.in("country")
            || hit.in("agency")
            || hit.in("group")
            || hit.in("capital")
            || hit.in("region")
            || hit.in("subdivision")) {
          return false;
        }
      }
    }
    if (token.tag() == Tag.PRON) {
      return switch (token.lower()) {
        case "he", "she", "him", "her", "they", "them", "both", "others", "who" -> true;
        default -> false;
      };
    }
    if (token.tag() == Tag.NUM) {
      return true;
    }
    return token.tag() == Tag.PROPN && token.capitalised() && !token.allCapitals();
  }

  private static boolean one(Scene scene, NounGroup group) {
    Token first = scene.sentence().token(group.from());
    return group.to() - group.from() > 1
        && (first.is("a") || first.is("an") || first.is("another"));
  }

  private boolean envoy(Scene scene, Region region) {
    for (NounGroup group : scene.syntax().groups()) {
      if (group.from() < region.from() || group.to() > region.to()) {
        continue;
      }
      int head = group.head();
      for (Hit hit : scene.sentence().hits()) {
        if (hit.covers(head)) {
          if (hit.in("people")) {
            return true;
          }
          if (hit.in("role_noun")) {
            String role = hit.entry().attribute("class").orElse("");
            if (role.equals("diplomat") || role.equals("service")) {
              return true;
            }
            boolean national =
                nationalityIn(scene, group) || role.equals("suspect") || role.equals("official");
            if (national || mission(scene, region)) {
              return true;
            }
          }
        }
      }
      Token token = scene.sentence().token(head);
      boolean standIn =
          token.is("them")
              || token.is("they")
              || token.tag() == Tag.NUM
              || token.is("people")
              || token.is("staff")
              || token.is("two")
              || token.is("both");
      if (standIn) {
        return true;
      }
    }
    return false;
  }

  private static boolean nationalityIn(Scene scene, NounGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (scene.sentence().hitAt("nationality", i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mission(Scene scene, Region region) {
    return scene.says(
        List.of(
            "embassy",
            "consulate",
            "mission",
            "consular",
            "embassies",
            "consulates",
            "missions",
            "delegation",
            "representation",
            "trade office"),
        region.from(),
        region.to() + 4);
  }
}
