package org.spoor.resolve.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spoor.model.Attribution;
import org.spoor.model.Certainty;
import org.spoor.model.DateValue;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Finding;
import org.spoor.model.Item;
import org.spoor.model.Metadata;
import org.spoor.model.Qualifier;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.model.Value;
import org.spoor.resolve.Report;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reports as people annotated them, so that joining is measured apart from extracting. */
final class GoldReports {
  private GoldReports() {}

  /**
   * Annotated reports of several folders, in the order of their documents' names.
   *
   * @param copies document of a near-copy to the document of its original
   */
  static List<Report> read(List<Path> folders, Path texts, Map<String, String> copies) {
    List<Map<?, ?>> all = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          all.add((Map<?, ?>) yaml().load(Files.readString(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    all.sort(Comparator.comparing(gold -> text(gold, "document")));
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      numbers.put(text(all.get(i), "document"), i);
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String document = text(all.get(i), "document");
      String text;
      try {
        text = Files.readString(texts.resolve(document));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      reports.add(
          report(i, all.get(i), text, Optional.ofNullable(copies.get(document)).map(numbers::get)));
    }
    return reports;
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(50_000_000);
    return new Yaml(new SafeConstructor(options));
  }

  private static Report report(int number, Map<?, ?> gold, String text, Optional<Integer> copyOf) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            optional(gold, "published"),
            optional(gold, "publisher"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Finding> findings = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    Map<String, Integer> registers = new HashMap<>();
    for (Map<?, ?> one : maps(gold, "attributions")) {
      Span content = find(text, text(one, "content"), 0).orElse(new Span(0, 1));
      String source = text(one, "source");
      attributions.add(
          new Attribution(
              "attribution-" + attributions.size(),
              content,
              new Attribution.Speaker(
                  source,
                  content,
                  Attribution.Identity.valueOf(
                      optional(one, "identity")
                          .orElse("anonymous")
                          .toUpperCase(java.util.Locale.ROOT)),
                  Attribution.Terms.UNSTATED,
                  Optional.empty(),
                  optional(one, "position"),
                  optional(one, "organisation"),
                  registers.computeIfAbsent(
                      source.toLowerCase(java.util.Locale.ROOT), k -> registers.size())),
              optional(one, "cue").orElse(""),
              content,
              List.of(content),
              false,
              Optional.empty()));
    }
    findings.addAll(attributions);
    List<Map<?, ?>> events = maps(gold, "events");
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      Map<?, ?> one = events.get(i);
      String quote = text(one, "quote");
      int from = seen.merge(quote, 1, Integer::sum) - 1;
      // 'Four each': events of one quotation get triggers that follow one another.
      Span span = find(text, quote, 0).orElse(new Span(i, i + 1));
      Span trigger = new Span(span.start() + from, Math.max(span.start() + from + 1, span.end()));
      List<Span> again = new ArrayList<>();
      for (String same : texts(one, "sameAs")) {
        find(text, same, 0).ifPresent(again::add);
      }
      List<String> speakers =
          attributions.stream()
              .filter(a -> a.span().overlaps(span))
              .map(Attribution::id)
              .limit(1)
              .toList();
      findings.add(event("event-" + i, one, span, trigger, again, speakers, part(one, events, i)));
    }
    return new Report(
        number, text(gold, "document"), metadata, findings, List.of(), copyOf, Set.of());
  }

  private static Optional<String> part(Map<?, ?> one, List<Map<?, ?>> events, int self) {
    Optional<String> whole = optional(one, "partOf");
    for (int i = 0; whole.isPresent() && i < events.size(); i++) {
      String told = whole.get();
      if (i != self
          && (text(events.get(i), "quote").equals(told)
              || texts(events.get(i), "sameAs").contains(told))) {
        return Optional.of("event-" + i);
      }
    }
    for (int i = 0; whole.isPresent() && i < events.size(); i++) {
      if (i != self
          && (text(events.get(i), "quote").contains(whole.get())
              || whole.get().contains(text(events.get(i), "quote")))) {
        return Optional.of("event-" + i);
      }
    }
    return Optional.empty();
  }

  private static Event event(
      String id,
      Map<?, ?> one,
      Span span,
      Span trigger,
      List<Span> again,
      List<String> speakers,
      Optional<String> partOf) {
    List<Item> items = new ArrayList<>();
    for (Map<?, ?> item : maps(one, "items")) {
      items.add(
          new Item(
              text(item, "commodity"),
              number(item, "amount"),
              optional(item, "unit"),
              optional(item, "qualifier").map(Qualifier::of)));
    }
    List<Value> values = new ArrayList<>();
    for (Map<?, ?> value : maps(one, "values")) {
      values.add(
          new Value(
              number(value, "amount").orElse(0.0),
              text(value, "currency"),
              Value.Kind.valueOf(
                  optional(value, "kind").orElse("unspecified").toUpperCase(java.util.Locale.ROOT)),
              optional(value, "qualifier").map(Qualifier::of),
              number(value, "same").map(Double::intValue)));
    }
    return new Event(
        id,
        span,
        trigger,
        EventType.of(text(one, "type")),
        new Event.When(
            optional(one, "date")
                .map(
                    edtf ->
                        new DateValue(
                            edtf, optional(one, "earliest"), optional(one, "latest"), false)),
            Boolean.TRUE.equals(one.get("cumulative"))),
        new Event.Parties(
            texts(one, "by"),
            texts(one, "against"),
            texts(one, "byParties"),
            texts(one, "againstParties")),
        new Event.Where(
            texts(one, "place"),
            texts(one, "places"),
            texts(one, "from"),
            texts(one, "via"),
            texts(one, "to")),
        new Event.What(
            number(one, "count").map(Double::longValue),
            optional(one, "countOf"),
            optional(one, "qualifier").map(Qualifier::of),
            items,
            values,
            optional(one, "mode"),
            number(one, "term")),
        new Event.Toll(
            number(one, "killed").map(Double::longValue),
            number(one, "injured").map(Double::longValue),
            number(one, "captured").map(Double::longValue)),
        Event.Status.valueOf(
            optional(one, "status").orElse("happened").toUpperCase(java.util.Locale.ROOT)),
        new Standing(
            Certainty.of(optional(one, "certainty").orElse("CT+")),
            optional(one, "hedge"),
            Optional.empty(),
            speakers),
        again,
        partOf);
  }

  /** Where a quotation stands, whatever white space the text has in it. */
  static Optional<Span> find(String text, String quote, int from) {
    int exact = text.indexOf(quote, from);
    if (exact >= 0) {
      return Optional.of(new Span(exact, exact + quote.length()));
    }
    String[] words = quote.strip().split("\\s+");
    for (int start = text.indexOf(words[0], from);
        start >= 0;
        start = text.indexOf(words[0], start + 1)) {
      int at = start + words[0].length();
      int word = 1;
      while (word < words.length) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        if (!text.startsWith(words[word], next)) {
          break;
        }
        at = next + words[word].length();
        word++;
      }
      if (word == words.length) {
        return Optional.of(new Span(start, at));
      }
    }
    return Optional.empty();
  }

  private static String text(Map<?, ?> map, String key) {
    return optional(map, key)
        .orElseThrow(() -> new IllegalStateException("no " + key + ": " + map));
  }

  private static Optional<String> optional(Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value instanceof java.util.Date date) {
      // The reader of YAML takes quoted dates as text, others as dates.
      return Optional.of(date.toInstant().toString().substring(0, 10));
    }
    return Optional.ofNullable(value).map(String::valueOf);
  }

  private static Optional<Double> number(Map<?, ?> map, String key) {
    return map.get(key) instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  private static List<String> texts(Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }

  private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    if (map.get(key) instanceof List<?> list) {
      for (Object one : list) {
        maps.add((Map<?, ?>) one);
      }
    }
    return maps;
  }
}
