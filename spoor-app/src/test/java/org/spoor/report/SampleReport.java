package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.spoor.model.Attribution;
import org.spoor.model.Attribution.Identity;
import org.spoor.model.Attribution.Terms;
import org.spoor.model.Certainty;
import org.spoor.model.DateValue;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Evidence;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Item;
import org.spoor.model.Metadata;
import org.spoor.model.Qualifier;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.model.Value;
import org.spoor.resolve.Report;

/** A report made by hand: a text and what stands in it, each found by its words. */
final class SampleReport {
  private final Document document;
  private final List<Finding> findings = new ArrayList<>();

  SampleReport(String name, String text) {
    this.document =
        new Document(
            name,
            text,
            new Metadata(
                Optional.of("Title of " + name),
                Optional.of("2022-10-05"),
                Optional.of("The <Gazette>"),
                Optional.empty(),
                Optional.of("https://example.org/" + name),
                Optional.of("en")));
  }

  /** What an event has beside its type and words; empty to begin with. */
  record Slots(
      Optional<String> date,
      boolean cumulative,
      List<String> by,
      List<String> against,
      List<String> place,
      Optional<Long> count,
      List<Item> items,
      List<Value> values,
      Certainty certainty,
      Event.Status status,
      Optional<String> partOf,
      List<String> attributedTo) {
    static final Slots NONE =
        new Slots(
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Certainty.CERTAIN,
            Event.Status.HAPPENED,
            Optional.empty(),
            List.of());

    Slots on(String edtf) {
      return new Slots(
          Optional.of(edtf),
          cumulative,
          by,
          against,
          place,
          count,
          items,
          values,
          certainty,
          status,
          partOf,
          attributedTo);
    }

    Slots total() {
      return new Slots(
          date,
          true,
          by,
          against,
          place,
          count,
          items,
          values,
          certainty,
          status,
          partOf,
          attributedTo);
    }

    Slots sides(String acting, String affected) {
      return new Slots(
          date,
          cumulative,
          List.of(acting),
          affected.isEmpty() ? List.of() : List.of(affected),
          place,
          count,
          items,
          values,
          certainty,
          status,
          partOf,
          attributedTo);
    }

    Slots in(String country) {
      return new Slots(
          date,
          cumulative,
          by,
          against,
          List.of(country),
          count,
          items,
          values,
          certainty,
          status,
          partOf,
          attributedTo);
    }

    Slots count(long number) {
      return new Slots(
          date,
          cumulative,
          by,
          against,
          place,
          Optional.of(number),
          items,
          values,
          certainty,
          status,
          partOf,
          attributedTo);
    }

    Slots item(String commodity, double amount, String unit, Qualifier qualifier) {
      return items(
          new Item(commodity, Optional.of(amount), Optional.of(unit), Optional.of(qualifier)));
    }

    Slots items(Item item) {
      List<Item> more = new ArrayList<>(items);
      more.add(item);
      return new Slots(
          date,
          cumulative,
          by,
          against,
          place,
          count,
          more,
          values,
          certainty,
          status,
          partOf,
          attributedTo);
    }

    Slots value(double amount, String currency, Value.Kind kind) {
      List<Value> more = new ArrayList<>(values);
      more.add(new Value(amount, currency, kind, Optional.empty(), Optional.empty()));
      return new Slots(
          date,
          cumulative,
          by,
          against,
          place,
          count,
          items,
          more,
          certainty,
          status,
          partOf,
          attributedTo);
    }

    Slots sure(Certainty other) {
      return new Slots(
          date,
          cumulative,
          by,
          against,
          place,
          count,
          items,
          values,
          other,
          status,
          partOf,
          attributedTo);
    }

    Slots status(Event.Status other) {
      return new Slots(
          date,
          cumulative,
          by,
          against,
          place,
          count,
          items,
          values,
          certainty,
          other,
          partOf,
          attributedTo);
    }

    Slots partOf(String event) {
      return new Slots(
          date,
          cumulative,
          by,
          against,
          place,
          count,
          items,
          values,
          certainty,
          status,
          Optional.of(event),
          attributedTo);
    }

    Slots saidBy(String attribution) {
      return new Slots(
          date,
          cumulative,
          by,
          against,
          place,
          count,
          items,
          values,
          certainty,
          status,
          partOf,
          List.of(attribution));
    }
  }

  /** Adds an event, {@code event-1} being the first. */
  SampleReport event(EventType type, String words, UnaryOperator<Slots> filled) {
    Slots slots = filled.apply(Slots.NONE);
    Span span = at(words);
    long number = findings.stream().filter(Event.class::isInstance).count() + 1;
    int blank = words.indexOf(' ');
    findings.add(
        new Event(
            "event-" + number,
            span,
            new Span(span.start(), span.start() + (blank < 0 ? words.length() : blank)),
            type,
            new Event.When(slots.date().map(DateValue::of), slots.cumulative()),
            new Event.Parties(slots.by(), slots.against(), List.of(), List.of()),
            new Event.Where(slots.place(), List.of(), List.of(), List.of(), List.of()),
            new Event.What(
                slots.count(),
                Optional.empty(),
                Optional.empty(),
                slots.items(),
                slots.values(),
                Optional.empty(),
                Optional.empty()),
            Event.Toll.NONE,
            slots.status(),
            new Standing(
                slots.certainty(), Optional.empty(), Optional.empty(), slots.attributedTo()),
            List.of(),
            slots.partOf()));
    return this;
  }

  SampleReport says(String source, Identity identity, String cue, String content) {
    Span speaker = at(source);
    Span said = at(content);
    long number = findings.stream().filter(Attribution.class::isInstance).count() + 1;
    findings.add(
        new Attribution(
            "attribution-" + number,
            speaker.cover(said),
            new Attribution.Speaker(
                source,
                speaker,
                identity,
                identity == Identity.ANONYMOUS ? Terms.NOT_AUTHORISED : Terms.UNSTATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                (int) number),
            cue,
            at(cue),
            List.of(said),
            false,
            Optional.empty()));
    return this;
  }

  SampleReport flow(String words, String commodity, String from, String via, String to) {
    findings.add(
        new Flow(
            "flow-1",
            at(words),
            commodity,
            List.of(from),
            List.of(via),
            List.of(to),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Standing.FACT));
    return this;
  }

  SampleReport evidence(
      String words, String country, String indicator, Evidence.Direction direction) {
    findings.add(
        new Evidence(
            "evidence-" + findings.size(),
            at(words),
            country,
            indicator,
            direction,
            Standing.FACT));
    return this;
  }

  ReadReport read() {
    findings.sort(Comparator.comparing(Finding::span));
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < document.text().length(); i++) {
      if (document.text().charAt(i) == '.') {
        sentences.add(new Span(start, i + 1));
        start = i + 1;
        while (start < document.text().length()
            && Character.isWhitespace(document.text().charAt(start))) {
          start++;
        }
      }
    }
    return ReadReport.of(document, findings, sentences, true, false);
  }

  /** As resolution is given it. */
  Report resolvable(int number) {
    ReadReport read = read();
    return new Report(
        number,
        document.id(),
        document.metadata(),
        findings,
        read.sentences(),
        Optional.empty(),
        Set.of());
  }

  private Span at(String words) {
    int start = document.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }
}
