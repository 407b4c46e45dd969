package org.spoor.resolve.party;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoor.model.Decision;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Finding;
import org.spoor.model.Mention;
import org.spoor.model.Metadata;
import org.spoor.model.PartyRef;
import org.spoor.model.Relation;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resource.YamlTree;

/** A small case of {@code scenarios.yaml}. */
record Scenario(
    String name,
    Map<String, Report> reports,
    Decisions decisions,
    List<List<String>> one,
    List<String> nobody,
    Optional<List<String>> open) {

  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|(\\w+) ?(\\w*)]");

  static List<Scenario> load() {
    return YamlTree.load("/org/spoor/resolve/party/scenarios.yaml").list().stream()
        .map(Scenario::of)
        .toList();
  }

  private static Scenario of(YamlTree node) {
    Map<String, Report> reports = new LinkedHashMap<>();
    List<String> ids = node.at("reports").keys();
    for (String id : ids) {
      Optional<Integer> copyOf =
          node.at("copy").at(id).text().map(original -> ids.indexOf(original));
      reports.put(
          id,
          report(
              reports.size(),
              id,
              node.at("reports").at(id).required(),
              node.at("told").at(id).text(),
              node.at("by").at(id).text(),
              copyOf));
    }
    List<Decision> log = new ArrayList<>();
    for (String decision : node.at("decide").texts()) {
      log.add(new Decision("d-" + (log.size() + 1), "Ana", Instant.EPOCH, "", act(decision)));
    }
    return new Scenario(
        node.at("scenario").required(),
        reports,
        Decisions.of(log),
        node.at("one").list().stream().map(YamlTree::texts).toList(),
        node.at("nobody").texts(),
        node.at("open").present() ? Optional.of(node.at("open").texts()) : Optional.empty());
  }

  private static Report report(
      int number,
      String id,
      String marked,
      Optional<String> told,
      Optional<String> by,
      Optional<Integer> copyOf) {
    StringBuilder text = new StringBuilder();
    List<Finding> findings = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(1).length());
      text.append(mark.group(1));
      at = mark.end();
      findings.add(
          new Mention(
              "mention-" + (findings.size() + 1),
              span,
              mark.group(2),
              mark.group(1),
              Optional.of(mark.group(3)).filter(code -> !code.isEmpty()),
              Optional.empty()));
    }
    text.append(marked.substring(at));
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int stop = text.indexOf(". "); stop >= 0; stop = text.indexOf(". ", stop + 1)) {
      sentences.add(new Span(start, stop + 1));
      start = stop + 2;
    }
    sentences.add(new Span(start, text.length()));
    Span all = new Span(0, text.length());
    told.ifPresent(
        line -> {
          String[] parts = line.split(" > ");
          findings.add(
              new Relation(
                  "relation-1",
                  all,
                  parts[0],
                  Relation.Type.of(parts[1]),
                  parts[2],
                  Standing.FACT));
        });
    by.ifPresent(line -> findings.add(event(line, all)));
    return new Report(number, id, Metadata.NONE, findings, sentences, copyOf, Set.of());
  }

  private static Event event(String line, Span all) {
    String[] parts = line.split(" > ");
    return new Event(
        "event-1",
        all,
        new Span(0, 1),
        EventType.SEIZURE,
        Event.When.UNKNOWN,
        new Event.Parties(
            Arrays.asList(parts[1].split(" ")), List.of(), List.of(parts[0]), List.of()),
        Event.Where.UNKNOWN,
        new Event.What(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        Event.Toll.NONE,
        Event.Status.HAPPENED,
        Standing.FACT,
        List.of(),
        Optional.empty());
  }

  private static Decision.Act act(String line) {
    int blank = line.indexOf(' ');
    String rest = line.substring(blank + 1);
    if (line.startsWith("undo")) {
      return new Decision.Act.Undo("d-" + rest);
    }
    String[] sides = rest.split(" = ");
    return line.startsWith("merge")
        ? new Decision.Act.Merge(ref(sides[0]), ref(sides[1]))
        : new Decision.Act.KeepApart(ref(sides[0]), ref(sides[1]));
  }

  private static PartyRef ref(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new PartyRef(text, "", "")
        : new PartyRef(text.substring(slash + 1), "", text.substring(0, slash));
  }
}
