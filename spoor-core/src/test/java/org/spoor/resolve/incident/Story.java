package org.spoor.resolve.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.Attribution;
import org.spoor.model.Certainty;
import org.spoor.model.Credibility;
import org.spoor.model.DateValue;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.IncidentLink;
import org.spoor.model.Item;
import org.spoor.model.Metadata;
import org.spoor.model.Qualifier;
import org.spoor.model.Reliability;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.model.Value;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resource.YamlTree;

/** A small story of {@code stories.yaml}: reports with their events, and what people decided. */
final class Story {
  private final YamlTree node;
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, FindRef> finds = new HashMap<>();

  private Story(YamlTree node) {
    this.node = node;
    Map<String, Integer> numbers = new HashMap<>();
    List<YamlTree> told = node.at("reports").list();
    for (int i = 0; i < told.size(); i++) {
      numbers.put(told.get(i).at("id").required(), i);
    }
    for (int i = 0; i < told.size(); i++) {
      reports.add(report(i, told.get(i), numbers));
    }
  }

  static List<Story> load(String resource) {
    return YamlTree.load(resource).list().stream().map(Story::new).toList();
  }

  String name() {
    return node.at("name").required();
  }

  YamlTree expected() {
    return node.at("expect");
  }

  List<Report> reports() {
    return reports;
  }

  /** The find of {@code a.2}: the second event of report {@code a}. */
  FindRef find(String label) {
    FindRef find = finds.get(label);
    if (find == null) {
      throw new IllegalStateException(name() + ": there is no event " + label);
    }
    return find;
  }

  Decisions decisions() {
    List<Decision> log = new ArrayList<>();
    for (YamlTree one : node.at("decisions").list()) {
      log.add(
          new Decision(
              "d-" + (log.size() + 1),
              "analyst",
              Instant.EPOCH,
              one.at("reason").text().orElse(""),
              act(one)));
    }
    return Decisions.of(log);
  }

  private Act act(YamlTree one) {
    List<String> ends = one.at("events").texts();
    return switch (one.at("act").required()) {
      case "join" -> new Act.Join(find(ends.get(0)), find(ends.get(1)));
      case "part" -> new Act.Part(find(ends.get(0)), find(ends.get(1)));
      case "link" ->
          new Act.Link(
              find(ends.get(0)),
              IncidentLink.Kind.of(one.at("kind").required()),
              find(ends.get(1)),
              !one.at("holds").text().equals(Optional.of("false")));
      case "settle" ->
          new Act.Settle(find(ends.get(0)), one.at("slot").required(), one.at("value").required());
      case "grade" ->
          new Act.GradeClaim(
              find(ends.get(0)), Credibility.of(Integer.parseInt(one.at("value").required())));
      case "source" ->
          new Act.GradeSource(
              one.at("name").required(),
              one.at("speaker").text().equals(Optional.of("true")),
              Reliability.valueOf(one.at("value").required()));
      case "undo" -> new Act.Undo(one.at("decision").required());
      default -> throw one.error("no such act");
    };
  }

  private Report report(int number, YamlTree told, Map<String, Integer> numbers) {
    String id = told.at("id").required();
    List<Finding> findings = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<YamlTree> lines = told.at("events").list();
    Map<String, Integer> registers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      YamlTree line = lines.get(i);
      Span span = new Span(i * 100, i * 100 + 80);
      List<String> speakers = new ArrayList<>();
      Optional<String> says = line.at("says").text();
      if (says.isPresent()) {
        // 'anonymous: a guard' or 'institution: the customs service'.
        String[] parts = says.get().split(": ", 2);
        String attribution = "attribution-" + (i + 1);
        findings.add(
            new Attribution(
                attribution,
                span,
                new Attribution.Speaker(
                    parts[1],
                    span,
                    Attribution.Identity.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    Attribution.Terms.UNSTATED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    registers.computeIfAbsent(parts[1], k -> registers.size())),
                "said",
                span,
                List.of(span),
                false,
                Optional.empty()));
        speakers.add(attribution);
      }
      events.add(event(i, line, span, speakers));
    }
    findings.addAll(events);
    Set<FindRef> accepted = new HashSet<>();
    for (int i = 0; i < events.size(); i++) {
      FindRef find = FindRef.of(id, events.get(i));
      finds.put(id + "." + (i + 1), find);
      if (lines.get(i).at("accepted").present()) {
        accepted.add(find);
      }
    }
    return new Report(
        number,
        id,
        new Metadata(
            Optional.empty(),
            told.at("published").text(),
            told.at("publisher").text().or(() -> Optional.of("Paper " + id)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        findings,
        List.of(),
        told.at("copyOf").text().map(numbers::get),
        accepted);
  }

  private static Event event(int position, YamlTree line, Span span, List<String> speakers) {
    List<Item> items = new ArrayList<>();
    for (YamlTree item : line.at("items").list()) {
      String[] parts = item.required().split(" \\| ");
      Figure figure = parts.length > 1 ? Figure.of(parts[1]) : Figure.NONE;
      items.add(new Item(parts[0], figure.amount, figure.unit, figure.qualifier));
    }
    List<Value> values = new ArrayList<>();
    for (YamlTree value : line.at("values").list()) {
      String[] parts = value.required().split(" \\| ");
      Figure figure = Figure.of(parts[1]);
      values.add(
          new Value(
              figure.amount.orElseThrow(),
              figure.unit.orElseThrow(),
              Value.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
              figure.qualifier,
              parts.length > 2 ? Optional.of(Integer.parseInt(parts[2])) : Optional.empty()));
    }
    Figure count = line.at("count").text().map(Figure::of).orElse(Figure.NONE);
    return new Event(
        "event-" + (position + 1),
        span,
        span,
        EventType.of(line.at("type").required()),
        new Event.When(
            line.at("date").text().map(DateValue::of),
            line.at("total").text().equals(Optional.of("true"))),
        new Event.Parties(
            line.at("by").texts(),
            line.at("against").texts(),
            line.at("byParties").texts(),
            line.at("againstParties").texts()),
        new Event.Where(
            line.at("place").texts(),
            line.at("places").texts(),
            line.at("from").texts(),
            List.of(),
            line.at("to").texts()),
        new Event.What(
            count.amount.map(Double::longValue),
            count.amount.isPresent() ? Optional.of(count.unit.orElse("person")) : Optional.empty(),
            count.qualifier,
            items,
            values,
            line.at("mode").text(),
            line.at("term").text().map(Double::parseDouble)),
        new Event.Toll(
            line.at("killed").text().map(Long::parseLong),
            line.at("injured").text().map(Long::parseLong),
            Optional.empty()),
        Event.Status.valueOf(line.at("status").text().orElse("happened").toUpperCase(Locale.ROOT)),
        new Standing(
            Certainty.of(line.at("certainty").text().orElse("CT+")),
            Optional.empty(),
            Optional.empty(),
            speakers),
        List.of(),
        line.at("partOf").text().map(whole -> "event-" + whole));
  }

  /** 'more_than 700 kg', '12', 'about 25 person'. */
  private record Figure(
      Optional<Double> amount, Optional<String> unit, Optional<Qualifier> qualifier) {
    static final Figure NONE = new Figure(Optional.empty(), Optional.empty(), Optional.empty());

    static Figure of(String text) {
      List<String> words = new ArrayList<>(List.of(text.strip().split(" ")));
      Optional<Qualifier> qualifier = Optional.of(Qualifier.EXACTLY);
      if (!Character.isDigit(words.getFirst().charAt(0))) {
        qualifier = Optional.of(Qualifier.of(words.removeFirst()));
      }
      return new Figure(
          Optional.of(Double.parseDouble(words.getFirst())),
          words.size() > 1 ? Optional.of(words.get(1)) : Optional.empty(),
          qualifier);
    }
  }
}
