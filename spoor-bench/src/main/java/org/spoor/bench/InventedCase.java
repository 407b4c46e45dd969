package org.spoor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.spoor.model.Finding;
import org.spoor.model.Mention;
import org.spoor.model.Metadata;
import org.spoor.model.Relation;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.resolve.Report;
import org.spoor.resource.CsvTable;

/**
 * Reports that nobody wrote, of persons whose names and spellings are drawn by a seed, so that who
 * is meant is known: given names of the lexicon, surnames made of them with the endings of several
 * languages and of the list of frequent ones, other spellings, initials, turned order, surnames
 * alone, and namesakes of another state.
 */
final class InventedCase {
  private static final String[] ENDINGS = {
    "ov", "ova", "enko", "ski", "ovic", "yan", "ashvili", "son", "ez", "escu", "oglu", "zadeh",
    "inen"
  };
  private static final String[] STATES = {
    "RU", "BY", "UA", "BG", "PL", "LT", "RS", "TR", "IR", "DE"
  };
  private static final String[] POSTS = {
    "ambassador", "director", "minister", "prosecutor", "spokesman", "commander", "banker"
  };
  private static final int MENTIONS_OF_REPORT = 12;
  private static final int CIRCLE = 9;

  /** Who a name means. */
  private record Bearer(int number, String given, String surname, String state, String post) {}

  private final Random random;
  private final List<String> givenNames = new ArrayList<>();
  private final List<String> frequent = new ArrayList<>();
  private final List<Bearer> bearers = new ArrayList<>();

  final List<Report> reports = new ArrayList<>();
  final List<PartyTruth.Labelled> truth = new ArrayList<>();

  InventedCase(int mentions, long seed) {
    random = new Random(seed);
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/given-names.csv").rows()) {
      if (row.get("weak").isEmpty() && row.get("name").matches("[A-Z][a-z]{2,}")) {
        givenNames.add(row.get("name"));
      }
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/resolve/party/common-surnames.csv").rows()) {
      frequent.add(capital(row.get("surname")));
    }
    int persons = Math.max(20, mentions / 16);
    while (bearers.size() < persons) {
      bearers.add(invent());
    }
    while (truth.size() < mentions) {
      reports.add(report());
    }
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private Bearer invent() {
    String state = STATES[random.nextInt(STATES.length)];
    String post = POSTS[random.nextInt(POSTS.length)];
    if (bearers.size() > 10 && random.nextInt(50) == 0) {
      Bearer namesake = bearers.get(random.nextInt(bearers.size()));
      return new Bearer(bearers.size(), namesake.given(), namesake.surname(), state, post);
    }
    String given = givenNames.get(random.nextInt(givenNames.size()));
    String surname =
        random.nextInt(12) == 0
            ? frequent.get(random.nextInt(frequent.size()))
            : givenNames.get(random.nextInt(givenNames.size()))
                + ENDINGS[random.nextInt(ENDINGS.length)];
    return new Bearer(bearers.size(), given, surname, state, post);
  }

  /** A report on a circle of persons who are near each other in the list: its company. */
  private Report report() {
    int number = reports.size();
    double skew = random.nextDouble();
    int centre = (int) (skew * skew * bearers.size());
    StringBuilder text = new StringBuilder();
    List<Finding> findings = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    List<Bearer> named = new ArrayList<>();
    for (int i = 0; i < MENTIONS_OF_REPORT; i++) {
      int start = text.length();
      boolean again = !named.isEmpty() && random.nextInt(3) == 0;
      Bearer bearer =
          again
              ? named.get(random.nextInt(named.size()))
              : bearers.get(Math.floorMod(centre + random.nextInt(CIRCLE), bearers.size()));
      String form = again ? bearer.surname() : form(bearer);
      if (!again && random.nextInt(3) == 0) {
        mention(findings, text, bearer.state(), "nationality", Optional.of(bearer.state()));
        text.append(' ');
      }
      String id = mention(findings, text, form, "person", Optional.empty());
      truth.add(new PartyTruth.Labelled(number, id, "bearer-" + bearer.number()));
      text.append(" spoke.");
      if (!again) {
        named.add(bearer);
        if (random.nextInt(4) == 0) {
          findings.add(
              new Relation(
                  "relation-" + i,
                  new Span(start, text.length()),
                  form,
                  Relation.Type.HOLDS_POSITION,
                  bearer.post(),
                  Standing.FACT));
        }
      }
      sentences.add(new Span(start, text.length()));
      text.append(' ');
    }
    return new Report(
        number, "report-" + number, Metadata.NONE, findings, sentences, Optional.empty(), Set.of());
  }

  private static String mention(
      List<Finding> findings,
      StringBuilder text,
      String name,
      String type,
      Optional<String> country) {
    Span span = new Span(text.length(), text.length() + name.length());
    text.append(name);
    String id = "mention-" + (findings.size() + 1);
    findings.add(new Mention(id, span, type, name, country, Optional.empty()));
    return id;
  }

  private String form(Bearer bearer) {
    String given = bearer.given();
    String surname = bearer.surname();
    return switch (random.nextInt(20)) {
      case 0, 1, 2 -> spelt(given) + " " + spelt(surname);
      case 3 -> given.charAt(0) + ". " + surname;
      case 4 -> surname + ", " + given;
      case 5 -> surname;
      default -> given + " " + surname;
    };
  }

  /** Another romanisation of the kind that reports have. */
  private String spelt(String name) {
    return switch (random.nextInt(6)) {
      case 0 -> name.replace("y", "i");
      case 1 -> name.replace("ov", "ow");
      case 2 -> name.replace("kh", "h");
      case 3 -> name.replace("ei", "ey");
      case 4 -> name.replace("sh", "š").replace("ch", "č");
      default -> name.replace("ia", "iya");
    };
  }
}
