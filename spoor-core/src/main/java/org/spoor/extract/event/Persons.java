package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.lexicon.Hit;
import org.spoor.model.Qualifier;
import org.spoor.model.Quantity;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Counts persons and other things that a patient names. Immutable and safe to share. */
final class Persons {
  private static final Set<String> COMPANIES =
      Set.of("company", "corporation", "firm", "bank", "inc.", "ltd.", "llc", "corp.");

  private final Patients patients;

  Persons(Patients patients) {
    this.patients = patients;
  }

  /**
   * How many.
   *
   * @param figure absent where the text gives no number
   */
  record Count(Optional<Long> figure, Optional<Qualifier> qualifier) {
    static final Count NONE = new Count(Optional.empty(), Optional.empty());
  }

  /** How many persons the region names, told by number, by article or by their names. */
  Count persons(Scene scene, Patients.Region region) {
    Count told = number(scene, region);
    Optional<Long> sum = sum(scene, region);
    if (sum.isPresent()) {
      return new Count(sum, told.qualifier());
    }
    if (told.figure().isPresent() || told.qualifier().isPresent()) {
      return told;
    }
    if (region.groups().size() == 1
        && scene.sentence().token(region.groups().getFirst().from()).is("both")) {
      return new Count(Optional.of(2L), Optional.empty());
    }
    long singles = 0;
    boolean open = false;
    NounGroup previous = null;
    for (NounGroup group : region.groups()) {
      boolean apposition = previous != null && apposed(scene, previous, group) || age(scene, group);
      if (!apposition
          && (patients.personHead(scene, group)
              || COMPANIES.contains(scene.sentence().token(group.head()).lower()))) {
        if (singular(scene, group)) {
          singles++;
        } else {
          open = true;
        }
      }
      previous = group;
    }
    return open || singles == 0 ? Count.NONE : new Count(Optional.of(singles), Optional.empty());
  }

  /** 'Two women and a man', '18 diplomats and six other employees': the numbers add up. */
  private Optional<Long> sum(Scene scene, Patients.Region region) {
    List<NounGroup> groups = region.groups();
    if (groups.size() > 2 && described(scene, groups)) {
      groups = groups.subList(1, groups.size());
    }
    if (groups.size() < 2) {
      return Optional.empty();
    }
    long sum = 0;
    boolean numbered = false;
    NounGroup previous = null;
    for (NounGroup group : groups) {
      Token mark = scene.sentence().token(Math.max(0, group.from() - 1));
      boolean joined = previous == null || mark.is("and") || mark.is(",") && lastOf(scene, groups);
      Token first = scene.sentence().token(group.ownFrom());
      boolean one = first.is("a") || first.is("an") || owned(scene, group);
      Optional<Long> number =
          scene.quantities().stream()
              .filter(q -> q.quantity().dimension().equals("count"))
              .filter(q -> q.from() >= group.from() && q.from() <= group.ownFrom() + 1)
              .findFirst()
              .flatMap(q -> count(q).figure());
      if (!joined
          || !patients.personHead(scene, group)
          || !one && number.isEmpty()
          || scene.sentence().token(group.head()).tag() == Tag.NUM) {
        return Optional.empty();
      }
      numbered |= number.isPresent();
      sum += number.orElse(1L);
      previous = group;
    }
    return numbered ? Optional.of(sum) : Optional.empty();
  }

  /** 'The suspects, two Poles and a Ukrainian': the first only says what all of them are. */
  private boolean described(Scene scene, List<NounGroup> groups) {
    NounGroup first = groups.getFirst();
    return scene.sentence().token(first.from()).is("the")
        && !singular(scene, first)
        && scene.sentence().token(groups.get(1).from() - 1).is(",")
        && scene.sentence().token(groups.get(1).ownFrom()).tag() == Tag.NUM;
  }

  /** 'the mayor and four officials', 'the boat's captain and three of his crew'. */
  private boolean owned(Scene scene, NounGroup group) {
    Token first = scene.sentence().token(group.from());
    boolean definite =
        group.possessed()
            || first.is("the")
            || first.is("his")
            || first.is("her")
            || first.is("their")
            || first.is("its");
    return definite && singular(scene, group);
  }

  /** 'Five Georgians, a Turk and two Azeris': a list that ends with 'and' and a number. */
  private static boolean lastOf(Scene scene, List<NounGroup> groups) {
    NounGroup last = groups.getLast();
    return groups.size() > 2
        && scene.sentence().token(last.from() - 1).is("and")
        && scene.sentence().token(last.ownFrom()).tag() == Tag.NUM;
  }

  /** The number that stands in the region and counts no goods, money or time. */
  Count number(Scene scene, Patients.Region region) {
    for (FoundQuantity found : scene.quantities()) {
      if (!Patients.inside(found, region) || !found.quantity().dimension().equals("count")) {
        continue;
      }
      if (counts(scene, found, region)) {
        return count(found);
      }
    }
    return Count.NONE;
  }

  /** '28 arrests', 'three expulsions': the number before the noun that tells of the act. */
  static Count acts(Scene scene, int noun) {
    // 'two hotel raids', '18 house searches': a word may stand between
    int front = scene.syntax().groupAt(noun).map(NounGroup::ownFrom).orElse(noun);
    for (FoundQuantity found : scene.quantities()) {
      if (found.quantity().dimension().equals("count")
          && found.from() < noun
          && (found.to() >= noun || found.from() == front && found.to() >= noun - 2)
          && found.to() <= noun + 1) {
        return count(found);
      }
    }
    return Count.NONE;
  }

  static Count count(FoundQuantity found) {
    Quantity.Amount amount = found.quantity().amount();
    Optional<Double> exact = amount.exact();
    if (exact.isPresent()) {
      return new Count(exact.map(Math::round), found.quantity().qualifier());
    }
    return new Count(Optional.empty(), Optional.of(Qualifier.MULTIPLE));
  }

  /** Whether the number belongs to the persons and not to something about them. */
  private static boolean counts(Scene scene, FoundQuantity found, Patients.Region region) {
    // 'Four members of the 14th brigade', 'a 51-year-old man': only what stands in a group's front.
    for (NounGroup group : scene.syntax().groups()) {
      if (group.from() <= found.from() && found.from() < group.to()) {
        if (group.from() > region.from() && age(scene, group)) {
          return false; // 'The Albanian national, 38, was …'
        }
        boolean front = found.from() <= group.ownFrom() + 2;
        boolean name =
            scene.sentence().token(group.head()).tag() == Tag.PROPN && found.from() > group.from();
        return front && !name;
      }
    }
    return found.from() == region.from();
  }

  /** ', 55, ': a number between commas behind a name. */
  private static boolean age(Scene scene, NounGroup group) {
    return scene.sentence().token(group.head()).tag() == Tag.NUM
        && group.from() > 0
        && group.to() - group.from() == 1
        && scene.sentence().token(group.from() - 1).is(",");
  }

  /** 'Gao Mei Fang, 51, a Russian citizen': the second tells of the first. */
  private static boolean apposed(Scene scene, NounGroup before, NounGroup group) {
    if (group.from() == before.to()) {
      return true;
    }
    boolean comma = scene.sentence().token(group.from() - 1).is(",");
    Token first = scene.sentence().token(group.from());
    return comma
        && (first.tag() == Tag.DET
            || first.tag() == Tag.NUM
            || first.is("both")
            || first.is("all")
            || scene.sentence().hitAt("role_noun", group.head()).isPresent()
            || Character.isDigit(first.text().charAt(0)));
  }

  /** Whether the group names one person: a name, or a noun in the singular. */
  boolean singular(Scene scene, NounGroup group) {
    Token head = scene.sentence().token(group.head());
    if (head.tag() == Tag.PRON) {
      return head.is("he") || head.is("she") || head.is("him") || head.is("her");
    }
    if (head.tag() == Tag.NUM) {
      return head.is("one") && group.to() - group.from() == 1;
    }
    if (head.tag() == Tag.PROPN && head.capitalised() && !several(scene, group.head())) {
      return true; // 'Waters' is a name
    }
    boolean plural =
        !head.lemma().equals(head.lower())
            || head.lower().endsWith("people")
            || head.is("staff")
            || head.is("personnel")
            || head.is("crew")
            || head.is("police")
            || head.is("nationals");
    for (Hit hit : scene.sentence().hits()) {
      if (hit.in("people") && hit.covers(group.head())) {
        return !head.lower().endsWith("s");
      }
    }
    return !plural;
  }

  /** The names of persons in the region, in lower case: capitalised words that no list knows. */
  List<String> names(Scene scene, Patients.Region region) {
    List<String> names = new ArrayList<>();
    for (int i = region.from(); i < region.to(); i++) {
      Token token = scene.sentence().token(i);
      if (token.tag() == Tag.PROPN
          && token.capitalised()
          && token.text().length() > 2
          && !listed(scene, i)) {
        names.add(token.lower());
      }
    }
    return names;
  }

  /** Whether a list knows the name as one of a people, a band or a body. */
  private static boolean several(Scene scene, int token) {
    for (Hit hit : scene.sentence().hits()) {
      if (hit.covers(token)
          && (hit.in("people")
              || hit.in("group")
              || hit.in("group_noun")
              || hit.in("agency")
              || hit.in("agency_noun")
              || hit.in("role_noun"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean listed(Scene scene, int token) {
    for (Hit hit : scene.sentence().hits()) {
      if (hit.covers(token)) {
        return true;
      }
    }
    return false;
  }
}
