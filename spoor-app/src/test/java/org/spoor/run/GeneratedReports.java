package org.spoor.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes reports about invented incidents: any number, the same for the same seed. An incident is
 * told by one to four reports of different publishers, at times with another figure; some reports
 * repeat another nearly word by word.
 *
 * <p>Uses the JDK alone, so that it also runs from its source: {@code java GeneratedReports.java
 * 100000 1 > reports.jsonl} (how many, seed).
 */
public final class GeneratedReports {
  private static final List<String> PUBLISHERS =
      List.of(
          "Baltic Wire",
          "The Harbour Gazette",
          "Customs Courier",
          "Central Desk",
          "Frontier Post",
          "Northern Agency",
          "The Evening Ledger",
          "Danube Press",
          "Port Bulletin",
          "Morning Review",
          "The Straits Herald",
          "Continental News");

  /** Country as named, its adjective, its people's places. */
  private record State(String name, String adjective, List<String> places) {}

  private static final List<State> STATES =
      List.of(
          new State("Lithuania", "Lithuanian", List.of("Vilnius", "Klaipeda", "Kaunas")),
          new State("Latvia", "Latvian", List.of("Riga", "Ventspils", "Daugavpils")),
          new State("Estonia", "Estonian", List.of("Tallinn", "Narva", "Tartu")),
          new State("Poland", "Polish", List.of("Gdansk", "Warsaw", "Lublin")),
          new State("Belgium", "Belgian", List.of("Antwerp", "Liege", "Ghent")),
          new State("Germany", "German", List.of("Hamburg", "Bremen", "Berlin")),
          new State("Bulgaria", "Bulgarian", List.of("Sofia", "Burgas", "Varna")),
          new State("Romania", "Romanian", List.of("Constanta", "Bucharest", "Galati")),
          new State("Italy", "Italian", List.of("Trieste", "Naples", "Genoa")),
          new State("Spain", "Spanish", List.of("Valencia", "Madrid", "Algeciras")),
          new State("Slovakia", "Slovak", List.of("Bratislava", "Kosice")),
          new State("Greece", "Greek", List.of("Piraeus", "Athens", "Thessaloniki")));

  private static final List<String> SENDERS =
      List.of("Russian", "Belarusian", "Iranian", "Chinese");

  /** Goods as told, with the unit and a range of amounts. */
  private record Goods(String name, String unit, int least, int most) {}

  private static final List<Goods> GOODS =
      List.of(
          new Goods("cocaine", "kilograms of", 20, 9_000),
          new Goods("heroin", "kilograms of", 5, 1_500),
          new Goods("cannabis resin", "kilograms of", 50, 8_000),
          new Goods("amphetamine", "kilograms of", 5, 900),
          new Goods("cigarettes", "", 100_000, 40_000_000),
          new Goods("raw tobacco", "tonnes of", 2, 60),
          new Goods("amber", "kilograms of", 10, 900),
          new Goods("methamphetamine", "kilograms of", 3, 700));

  private static final List<String> SURNAMES =
      List.of(
          "Kalnins",
          "Petrauskas",
          "Nowak",
          "Janssens",
          "Hoffmann",
          "Dimitrov",
          "Ionescu",
          "Rossi",
          "Garcia",
          "Horvath",
          "Papadakis",
          "Tamm",
          "Ozols",
          "Kazlauskas",
          "Wojcik",
          "Peeters",
          "Schmidt",
          "Ivanova",
          "Popa",
          "Ferrari");
  private static final List<String> FIRST =
      List.of(
          "Anna", "Marek", "Ilze", "Jonas", "Katrin", "Pieter", "Elena", "Georgi", "Marta", "Luca",
          "Sofia", "Andrei", "Nikos", "Liis", "Pavol", "Ines");
  private static final List<String> ASIDES =
      List.of(
          "The load was declared as %s.",
          "A dog called %s gave the alarm.",
          "The driver of the %s lorry said that he had been paid in advance.",
          "Neighbours in %s street had wondered about the traffic at night.",
          "The papers named a company in %s that nobody could reach.",
          "Work on the %s file will go on until spring.",
          "The %s prosecutor's office has opened a case.",
          "It was the first find of its kind since the %s inquiry.");
  private static final List<String> WORDS =
      List.of(
          "timber", "ceramic", "harbour", "orchard", "winter", "granite", "linden", "copper",
          "meadow", "saffron", "quarry", "walnut", "falcon", "marble", "juniper", "cobalt",
          "heather", "anchor", "barley", "cinder", "thistle", "lantern", "pepper", "willow",
          "velvet", "hazel", "basalt");
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final SplittableRandom random;
  private final List<String> lines = new ArrayList<>();

  /** Something that happened, before anybody tells of it. */
  private record Incident(
      int kind, LocalDate day, State state, String place, String sender, Goods goods, int amount) {}

  private GeneratedReports(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * Reports as JSON Lines.
   *
   * @param count how many reports
   * @param seed the same reports for the same seed and count
   */
  public static List<String> lines(int count, long seed) {
    GeneratedReports maker = new GeneratedReports(seed);
    while (maker.lines.size() < count) {
      maker.tell(count);
    }
    return List.copyOf(maker.lines);
  }

  /** Prints reports: how many, and the seed. */
  public static void main(String[] arguments) {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
      for (String line : lines(count, seed)) {
        out.write(line);
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(int count) {
    Incident incident = incident();
    int tellers = 1 + random.nextInt(4);
    String first = "";
    for (int i = 0; i < tellers && lines.size() < count; i++) {
      LocalDate published = incident.day().plusDays(random.nextInt(4));
      boolean copy = i > 0 && random.nextInt(6) == 0;
      String text =
          copy ? first.replace("on Monday ", "") + "\n\nReporting by our desk." : text(incident);
      first = first.isEmpty() ? text : first;
      add(text, published, pick(PUBLISHERS));
    }
  }

  private Incident incident() {
    State state = pick(STATES);
    Goods goods = pick(GOODS);
    return new Incident(
        random.nextInt(10),
        LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_000)),
        state,
        pick(state.places()),
        pick(SENDERS),
        goods,
        goods.least() + random.nextInt(goods.most() - goods.least()));
  }

  private String text(Incident incident) {
    StringBuilder text = new StringBuilder(1_200);
    text.append(headline(incident)).append("\n\n").append(lead(incident)).append(' ');
    text.append(aside()).append(' ').append(quotation(incident)).append("\n\n");
    int more = 1 + random.nextInt(3);
    for (int i = 0; i < more; i++) {
      text.append(aside()).append(' ');
    }
    if (random.nextInt(3) == 0) {
      text.append("\n\n").append(lead(incident()));
    }
    return text.append("\n\n").append(aside()).append(' ').append(aside()).toString().strip();
  }

  private String headline(Incident incident) {
    return switch (incident.kind()) {
      case 0, 1 -> incident.state().name() + " expels " + incident.sender() + " diplomats";
      case 2 -> "Arrests in " + incident.place();
      case 3 -> "Court in " + incident.place() + " hands down sentence";
      default -> "Haul of " + incident.goods().name() + " in " + incident.place();
    };
  }

  private String lead(Incident incident) {
    String day = LONG_DATE.format(incident.day());
    State state = incident.state();
    int persons = 1 + incident.amount() % 40;
    return switch (incident.kind()) {
      case 0 ->
          "%s expelled %d %s diplomats on %s."
              .formatted(state.name(), persons, incident.sender(), day);
      case 1 ->
          "On %s %s told %d %s diplomats to leave the country."
              .formatted(day, state.name(), persons, incident.sender());
      case 2 ->
          "%s police arrested %d people in %s on %s."
              .formatted(state.adjective(), persons, incident.place(), day);
      case 3 ->
          "A court in %s sentenced a %s national to %d years in prison on %s."
              .formatted(incident.place(), incident.sender(), 2 + persons % 12, day);
      case 4, 5 ->
          "%s customs seized %s in %s on %s."
              .formatted(state.adjective(), amount(incident), incident.place(), day);
      case 6 ->
          "On %s border guards in %s intercepted %s."
              .formatted(day, incident.place(), amount(incident));
      default ->
          "%s were confiscated by %s police in %s on %s."
              .formatted(
                  amount(incident).substring(0, 1).toUpperCase(Locale.ROOT)
                      + amount(incident).substring(1),
                  state.adjective(),
                  incident.place(),
                  day);
    };
  }

  /** One telling in eight has a figure of its own. */
  private String amount(Incident incident) {
    Goods goods = incident.goods();
    int amount =
        random.nextInt(8) == 0 ? incident.amount() + incident.amount() / 10 + 1 : incident.amount();
    String figure = String.format(Locale.ENGLISH, "%,d", amount);
    return goods.unit().isEmpty()
        ? figure + " " + goods.name()
        : figure + " " + goods.unit() + " " + goods.name();
  }

  private String quotation(Incident incident) {
    String speaker = pick(FIRST) + " " + pick(SURNAMES);
    return switch (random.nextInt(4)) {
      case 0 ->
          "“We had waited for this %s for months,” said %s, a spokeswoman for the %s police."
              .formatted(pick(WORDS), speaker, incident.state().adjective());
      case 1 ->
          "The group is believed to have links to %s organised crime, according to a senior %s official."
              .formatted(incident.sender(), incident.state().adjective());
      case 2 ->
          "%s, head of the customs service, said that smuggling through %s had increased."
              .formatted(speaker, incident.place());
      default -> "An officer who asked not to be named said that more cases would follow.";
    };
  }

  private String aside() {
    return pick(ASIDES).formatted(pick(WORDS) + " " + pick(WORDS));
  }

  private void add(String text, LocalDate published, String publisher) {
    String id = "%06d-%s-%s".formatted(lines.size() + 1, pick(WORDS), pick(WORDS));
    lines.add(
        "{\"id\":%s,\"text\":%s,\"published\":\"%s\",\"publisher\":%s}"
            .formatted(quoted(id), quoted(text), published, quoted(publisher)));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
