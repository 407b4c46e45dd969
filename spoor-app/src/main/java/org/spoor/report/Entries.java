package org.spoor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Item;
import org.spoor.model.Value;

/** Under which accounts an event is booked, and with which figures. */
final class Entries {
  private static final String UNTOLD = "place not told";

  private final Event event;
  private final Map<String, List<Figure>> accounts = new LinkedHashMap<>();

  private Entries(Event event) {
    this.event = event;
  }

  /** At least one account, each with at most one figure a unit. */
  static Map<String, List<Figure>> of(Event event) {
    Entries entries = new Entries(event);
    entries.book();
    return entries.accounts;
  }

  private void book() {
    switch (event.type()) {
      case SEIZURE -> goods("", "seized");
      case TRAFFICKING ->
          goods(
              event.what().mode().map(mode -> " (" + Wording.words(mode) + ")").orElse(""),
              "trafficked");
      case EXPULSION ->
          add(sides(event.parties().by(), event.parties().against()), count("person"));
      case EXTRADITION -> add(sides(event.where().from(), event.where().to()), count("person"));
      case RAID, DISMANTLING -> add(place(), count("site"));
      case ARREST -> {
        List<Figure> figures = count("person");
        add(actor(), figures.isEmpty() ? toll(event.toll().captured(), "person") : figures);
      }
      case CHARGE, CONVICTION, SENTENCE -> add(verdict() + " · " + actor(), count("person"));
      case ASSET_FREEZE ->
          add(
              "frozen · " + sides(event.parties().by(), event.parties().against()),
              countAndValues());
      case SANCTION ->
          add(
              "sanctioned · " + sides(event.parties().by(), event.parties().against()),
              countAndValues());
      case ATTACK -> {
        List<Figure> figures = new ArrayList<>(toll(event.toll().killed(), "killed"));
        figures.addAll(toll(event.toll().injured(), "injured"));
        add(event.what().mode().map(Wording::words).orElse("attack") + " · " + place(), figures);
      }
      case ESPIONAGE ->
          add(sides(event.parties().by(), event.parties().against()), count("person"));
    }
  }

  private void goods(String suffix, String done) {
    for (Item item : event.what().items()) {
      Optional<Figure> figure =
          item.amount()
              .map(amount -> Figure.of(amount, item.unit().orElse("piece"), item.qualifier()));
      add(
          item.commodity().toLowerCase(Locale.ROOT) + suffix,
          figure.map(List::of).orElse(List.of()));
    }
    // What goods are worth, the tax on them and cash that was taken are different money.
    for (Value value : event.what().values()) {
      String kind = value.kind() == Value.Kind.UNSPECIFIED ? "" : ", " + value.kind().word();
      add(
          Account.VALUE + done + kind,
          List.of(Figure.of(value.amount(), value.currency(), value.qualifier())));
    }
    if (accounts.isEmpty()) {
      add(
          event
              .what()
              .countOf()
              .map(of -> Wording.words(of) + suffix)
              .orElse(Account.UNNAMED + suffix),
          count("piece"));
    }
  }

  private void add(String account, List<Figure> figures) {
    List<Figure> kept = accounts.computeIfAbsent(account, key -> new ArrayList<>());
    for (Figure figure : figures) {
      int same = 0;
      while (same < kept.size() && !kept.get(same).unit().equals(figure.unit())) {
        same++;
      }
      if (same == kept.size()) {
        kept.add(figure);
      } else {
        kept.set(same, kept.get(same).plus(figure));
      }
    }
  }

  private List<Figure> count(String unit) {
    return event
        .what()
        .count()
        .map(
            count ->
                List.of(
                    Figure.of(
                        count, event.what().countOf().orElse(unit), event.what().qualifier())))
        .orElse(List.of());
  }

  private List<Figure> countAndValues() {
    List<Figure> figures = new ArrayList<>(count("target"));
    figures.addAll(values());
    return figures;
  }

  private List<Figure> values() {
    List<Figure> figures = new ArrayList<>();
    for (Value value : event.what().values()) {
      String kind = value.kind() == Value.Kind.UNSPECIFIED ? "" : " " + value.kind().word();
      figures.add(Figure.of(value.amount(), value.currency() + kind, value.qualifier()));
    }
    return figures;
  }

  private static List<Figure> toll(Optional<Long> persons, String unit) {
    return persons.map(number -> List.of(Figure.exact(number, unit))).orElse(List.of());
  }

  private String place() {
    List<String> codes = event.where().place();
    return codes.isEmpty() ? UNTOLD : Wording.countries(codes);
  }

  private String actor() {
    List<String> by = event.parties().by();
    return by.isEmpty() ? place() : Wording.countries(by);
  }

  private static String sides(List<String> by, List<String> against) {
    return (by.isEmpty() ? "not told" : Wording.countries(by))
        + " → "
        + (against.isEmpty() ? "not told" : Wording.countries(against));
  }

  private String verdict() {
    return event.type() == EventType.CHARGE
        ? "charged"
        : event.type() == EventType.CONVICTION ? "convicted" : "sentenced";
  }
}
