package org.spoor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.model.Credibility;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.FindRef;
import org.spoor.model.IncidentLink;
import org.spoor.model.PartyRef;
import org.spoor.model.Reliability;
import org.spoor.model.Span;

final class DecisionLinesTest {
  private static final FindRef ONE =
      new FindRef("a.txt", "event", "seizure", new Span(4, 10), "LT>@LT/cigarettes");
  private static final FindRef OTHER = new FindRef("b.txt", "date", "", new Span(0, 3), "");
  private static final PartyRef FSB = new PartyRef("FSB", "agency", "");

  static Stream<Act> acts() {
    return Stream.of(
        new Act.Accept(ONE),
        new Act.Reject(OTHER),
        new Act.Correct(ONE, "{\"count\":5,\"by\":null}"),
        new Act.Add(ONE, "{\"by\":[\"LT\"]}"),
        new Act.Merge(FSB, new PartyRef("Federal Security Service", "", "a.txt")),
        new Act.KeepApart(FSB, new PartyRef("SVR", "agency", "")),
        new Act.Join(ONE, OTHER),
        new Act.Part(ONE, OTHER),
        new Act.Link(ONE, IncidentLink.Kind.POSSIBLY_PART_OF, OTHER, false),
        new Act.GradeSource("an official \"x\"", true, Reliability.C),
        new Act.GradeSource("The Paper", false, Reliability.A),
        new Act.GradeClaim(ONE, Credibility.DOUBTFUL),
        new Act.Settle(ONE, "items/cocaine", "712.574 kg"),
        new Act.Score("BY", "Arms trafficking", 6.5, List.of(ONE, OTHER)),
        new Act.Narrate("BY", "Trade", "Arms leave the country [2].", List.of(ONE, OTHER)),
        new Act.Narrate("BY", "", "", List.of()),
        new Act.Redate("a.txt", "2022-03"),
        new Act.Withdraw("a.txt"),
        new Act.Undo("d-3"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void whatIsWrittenIsReadAgain(Act act) {
    Decision decision =
        new Decision("d-7", "anna", Instant.parse("2026-03-01T10:00:00.123Z"), "why\nnot", act);
    String line = DecisionLines.of(decision);
    assertThat(line).endsWith("}\n").hasLineCount(1);
    assertThat(DecisionLines.read(line)).isEqualTo(decision);
    assertThat(DecisionLines.readAct(DecisionLines.act(act))).isEqualTo(act);
  }

  @Test
  void everyKindOfActIsTried() {
    assertThat(acts().map(Object::getClass).distinct())
        .hasSameSizeAs(Act.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"act\":\"guess\"}|act must be one of accept, reject",
        "{\"act\":\"reject\"}|find is missing",
        "{\"act\":\"grade_claim\",\"find\":{\"document\":\"a\",\"kind\":\"event\",\"start\":0,\"end\":1},\"credibility\":9}|figures are 1 to 6, not 9",
        "{\"act\":\"score\",\"country\":\"BY\",\"indicator\":\"x\",\"score\":11}|a score is 1 to 10 in steps of 0.5, not 11",
        "{\"act\":\"correct\",\"find\":{\"document\":\"a\",\"kind\":\"event\",\"start\":0,\"end\":1},\"patch\":{\"start\":5}}|start says where the record stands",
        "{\"act\":\"grade_source\",\"publisher\":\"X\",\"reliability\":\"G\"}|reliability must be one of A, B"
      })
  void errorsNameTheSlot(String line, String message) {
    assertThatThrownBy(() -> DecisionLines.readAct(line))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(message);
  }
}
