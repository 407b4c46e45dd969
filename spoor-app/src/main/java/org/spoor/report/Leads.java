package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.Attribution;
import org.spoor.model.Attribution.Identity;
import org.spoor.model.Certainty;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.report.Posting.Role;

/** Finds where a person should look next. */
final class Leads {
  /** Postings of one account that are compared with one another; pairs grow with the square. */
  private static final int COMPARED = 300;

  /** Figures further apart than this factor are hardly of one incident. */
  private static final double FAR_APART = 2.0;

  /** Figures nearer than this share are the same figure, rounded. */
  private static final double SAME = 0.005;

  private final Intake intake;
  private final List<Ledger> ledgers;
  private final List<Lead> leads = new ArrayList<>();

  private Leads(Intake intake, List<Ledger> ledgers) {
    this.intake = intake;
    this.ledgers = ledgers;
  }

  /** By kind, then in the order of ledgers and reports. */
  static List<Lead> of(Intake intake, List<Ledger> ledgers) {
    Leads finder = new Leads(intake, ledgers);
    finder.compareFigures();
    finder.standing();
    finder.variants();
    finder.unread();
    finder.leads.sort(Comparator.comparing(Lead::kind));
    return List.copyOf(finder.leads);
  }

  private void compareFigures() {
    Set<String> told = new HashSet<>();
    for (Ledger ledger : ledgers) {
      for (Account account : ledger.accounts()) {
        List<Posting> postings = account.postings().stream().limit(COMPARED).toList();
        for (int i = 0; i < postings.size(); i++) {
          for (int j = i + 1; j < postings.size(); j++) {
            Optional<Lead> lead = compare(account, postings.get(i), postings.get(j));
            lead.filter(found -> told.add(pair(found))).ifPresent(leads::add);
          }
        }
      }
    }
  }

  private static String pair(Lead lead) {
    StringBuilder key = new StringBuilder();
    for (Place place : lead.places()) {
      key.append(place.report()).append(':').append(place.span().start()).append(' ');
    }
    return key.toString();
  }

  private static Optional<Lead> compare(Account account, Posting one, Posting other) {
    if (one.place().report() == other.place().report()
        || one.role() != other.role()
        || !(one.role() == Role.COUNTED || one.role() == Role.REPORTED_TOTAL)
        || !sameTime(one.event(), other.event())
        || apart(one.event().where().place(), other.event().where().place())
        || apart(one.event().parties().by(), other.event().parties().by())
        || apart(one.event().parties().against(), other.event().parties().against())) {
      return Optional.empty();
    }
    for (Figure a : one.figures()) {
      for (Figure b : other.figures()) {
        if (!a.unit().equals(b.unit()) || a.amount() <= 0 || b.amount() <= 0) {
          continue;
        }
        double ratio = Math.max(a.amount(), b.amount()) / Math.min(a.amount(), b.amount());
        if (ratio - 1 <= SAME) {
          // A small count proves nothing: two arrests here and two there are two incidents.
          if (one.role() == Role.COUNTED && a.amount() >= 5) {
            return Optional.of(lead(Lead.Kind.SAME_TWICE, account, one, other, a.toString()));
          }
        } else if (ratio < FAR_APART) {
          return Optional.of(lead(Lead.Kind.CONTRADICTION, account, one, other, a + " or " + b));
        }
      }
    }
    return Optional.empty();
  }

  private static Lead lead(
      Lead.Kind kind, Account account, Posting one, Posting other, String figures) {
    String date = one.event().when().date().map(value -> ", " + value.edtf()).orElse("");
    return new Lead(
        kind,
        Wording.words(one.event().type().word()) + ", " + account.label() + date,
        figures,
        List.of(one.place(), other.place()));
  }

  /** Times that overlap and are known to the month at least; for two totals the same period. */
  private static boolean sameTime(Event one, Event other) {
    if (one.when().date().isEmpty() || other.when().date().isEmpty()) {
      return false;
    }
    String a = one.when().date().get().edtf();
    String b = other.when().date().get().edtf();
    return one.when().cumulative() ? a.equals(b) : Days.of(a).near(Days.of(b));
  }

  private static boolean apart(List<String> one, List<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private void standing() {
    for (int i = 0; i < intake.reports().size(); i++) {
      ReadReport report = intake.reports().get(i);
      Map<String, Attribution> attributions = new HashMap<>();
      for (Finding finding : report.findings()) {
        if (finding instanceof Attribution attribution) {
          attributions.put(attribution.id(), attribution);
        }
      }
      for (Finding finding : report.findings()) {
        if (finding instanceof Event event) {
          Place place = new Place(i, report.sentenceAt(event.trigger().start()), event.span());
          weak(event, place).or(() -> oneVoice(event, place, attributions)).ifPresent(leads::add);
        }
      }
    }
  }

  private static Optional<Lead> weak(Event event, Place place) {
    Certainty certainty = event.standing().certainty();
    if (certainty != Certainty.POSSIBLE && certainty != Certainty.UNKNOWN) {
      return Optional.empty();
    }
    String hedge = event.standing().hedge().map(words -> " (“" + words + "”)").orElse("");
    return Optional.of(
        new Lead(
            Lead.Kind.UNCERTAIN,
            Caption.certainty(certainty) + hedge,
            subject(event),
            List.of(place)));
  }

  private static Optional<Lead> oneVoice(
      Event event, Place place, Map<String, Attribution> attributions) {
    if (event.standing().attributedTo().size() != 1 || !event.restatedAt().isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(attributions.get(event.standing().attributedTo().getFirst()))
        .filter(voice -> voice.speaker().identity() == Identity.ANONYMOUS)
        .map(
            voice ->
                new Lead(
                    Lead.Kind.ONE_VOICE,
                    "“" + voice.speaker().source() + "”",
                    subject(event),
                    List.of(place)));
  }

  private static String subject(Event event) {
    String caption = Caption.of(event);
    return Wording.words(event.type().word()) + (caption.isEmpty() ? "" : " · " + caption);
  }

  private void variants() {
    for (Intake.Copy variant : intake.variants()) {
      leads.add(new Lead(Lead.Kind.VARIANT, variant.name(), variant.of(), List.of()));
    }
  }

  private void unread() {
    for (Intake.Unread unread : intake.unread()) {
      leads.add(new Lead(Lead.Kind.UNREAD, unread.name(), unread.remedy(), List.of()));
    }
  }
}
