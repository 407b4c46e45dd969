package org.spoor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spoor.model.Attribution;
import org.spoor.model.Attribution.Identity;
import org.spoor.model.Attribution.Terms;
import org.spoor.model.Certainty;
import org.spoor.model.DateMention;
import org.spoor.model.DateValue;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Evidence;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Hedge;
import org.spoor.model.Item;
import org.spoor.model.Likelihood;
import org.spoor.model.Mention;
import org.spoor.model.Qualifier;
import org.spoor.model.Quantity;
import org.spoor.model.Relation;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.model.Trend;
import org.spoor.model.Value;

final class RecordLinesTest {
  private static final String TEXT =
      "Customs seized  3.5 tons of cut tobacco\nworth “€2m”. An officer said it was likely sent on to Kent.";

  static final Document DOCUMENT = Document.of("port.txt", TEXT);

  @Test
  void everyKindIsWrittenAsTheGoldenFileHasIt() throws IOException {
    assertThat(RecordLines.of(DOCUMENT, findings())).isEqualTo(golden("records.jsonl"));
  }

  @Test
  void nothingFoundGivesNothing() {
    assertThat(RecordLines.of(DOCUMENT, List.of())).isEmpty();
  }

  @Test
  void figuresArePlainDigits() {
    assertThat(amountOf(274_000_000)).isEqualTo("274000000");
    assertThat(amountOf(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(amountOf(1.5e12)).isEqualTo("1500000000000");
    assertThat(amountOf(-0.0)).isEqualTo("0");
    assertThat(amountOf(2.25e-7)).isEqualTo("0.000000225");
  }

  @Test
  void faultyLineKeepsItsIdWhereItHadOne() {
    assertThat(
            RecordLines.of(
                new DocumentLine.Faulty(
                    7, LineFault.TEXT_MISSING, Optional.of("a\"b"), "the document has no text")))
        .isEqualTo(
            "{\"kind\":\"error\",\"line\":7,\"code\":\"TEXT_MISSING\","
                + "\"message\":\"the document has no text\",\"document\":\"a\\\"b\"}\n");
  }

  private static String amountOf(double amount) {
    String line =
        RecordLines.of(
            DOCUMENT,
            List.of(
                new Quantity(
                    "quantity-1",
                    at("3.5 tons"),
                    Quantity.Amount.of(amount),
                    "t",
                    Optional.empty(),
                    Optional.empty(),
                    "mass",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    return line.replaceAll("(?s).*\"amount\":([^,]*),.*", "$1");
  }

  static List<Finding> findings() {
    Standing hedged =
        new Standing(
            Certainty.PROBABLE,
            Optional.of("likely"),
            Optional.of(Likelihood.LIKELY),
            List.of("attribution-1"));
    return List.of(
        new Event(
            "event-1",
            at("Customs seized  3.5 tons of cut tobacco\nworth “€2m”"),
            at("seized"),
            EventType.SEIZURE,
            new Event.When(
                Optional.of(
                    new DateValue(
                        "2022-09", Optional.of("2022-09-01"), Optional.of("2022-09-10"), true)),
                true),
            new Event.Parties(List.of("BE"), List.of("BY"), List.of("Customs"), List.of("gang")),
            new Event.Where(
                List.of("BE"), List.of("Antwerp"), List.of("BY"), List.of("PL"), List.of("GB")),
            new Event.What(
                Optional.of(2L),
                Optional.of("warehouse"),
                Optional.of(Qualifier.AT_LEAST),
                List.of(
                    new Item(
                        "cut tobacco",
                        Optional.of(3500.0),
                        Optional.of("kg"),
                        Optional.of(Qualifier.EXACTLY)),
                    new Item(
                        "cigarettes",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Qualifier.MULTIPLE))),
                List.of(
                    new Value(2e6, "EUR", Value.Kind.MARKET, Optional.empty(), Optional.of(1)),
                    new Value(
                        1_750_000.5,
                        "GBP",
                        Value.Kind.MARKET,
                        Optional.of(Qualifier.ABOUT),
                        Optional.of(1))),
                Optional.of("smuggling"),
                Optional.of(18.5)),
            new Event.Toll(Optional.of(1L), Optional.of(2L), Optional.of(3L)),
            Event.Status.HAPPENED,
            Standing.FACT,
            List.of(at("it was"), at("sent on")),
            Optional.of("event-0")),
        new Attribution(
            "attribution-1",
            at("An officer said it was likely sent on to Kent"),
            new Attribution.Speaker(
                "An officer",
                at("An officer"),
                Identity.ANONYMOUS,
                Terms.NOT_AUTHORISED,
                Optional.of("not authorised"),
                Optional.of("officer"),
                Optional.of("Customs"),
                4),
            "said",
            at("said"),
            List.of(at("it was"), at("likely sent on to Kent")),
            false,
            Optional.of("attribution-0")),
        new Flow(
            "flow-1",
            at("sent on to Kent"),
            "cut tobacco",
            List.of("BE"),
            List.of(),
            List.of("GB"),
            Optional.of(Trend.INCREASING),
            Optional.of(
                new Item("cut tobacco", Optional.of(0.5), Optional.of("kg"), Optional.empty())),
            Optional.of("northern route"),
            hedged),
        new Relation(
            "relation-1", at("Customs"), "gang", Relation.Type.WORKS_FOR, "service", Standing.FACT),
        new Evidence(
            "evidence-1",
            at("Customs seized"),
            "BE",
            "Trade in counterfeit goods",
            Evidence.Direction.RAISES,
            hedged),
        new Quantity(
            "quantity-1",
            at("3.5 tons"),
            Quantity.Amount.of(3.5),
            "t",
            Optional.of(new Quantity.Base(Quantity.Amount.of(3500), "kg")),
            Optional.of("day"),
            "mass",
            Optional.of("cut tobacco"),
            Optional.of(Qualifier.EXACTLY),
            Optional.of(Trend.DECREASING)),
        new Quantity(
            "quantity-2",
            at("€2m"),
            Quantity.Amount.atLeast(2),
            "count",
            Optional.of(new Quantity.Base(Quantity.Amount.range(24, 99), "piece")),
            Optional.empty(),
            "count",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Mention(
            "mention-1",
            at("Kent"),
            "place",
            "Kent",
            Optional.of("GB"),
            Optional.of(new Mention.Location(51.25, -0.5, Optional.of(3333158)))),
        new DateMention("date-1", at("sent"), DateValue.of("../2022")),
        new Hedge(
            "hedge-1",
            at("likely"),
            Hedge.Type.HEDGE,
            Certainty.PROBABLE,
            at("sent on to Kent"),
            Optional.of(Likelihood.LIKELY)));
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String golden(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RecordLinesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
