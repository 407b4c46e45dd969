package org.spoor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoor.exchange.DecisionLines;
import org.spoor.exchange.RecordException;
import org.spoor.model.FindRef;
import org.spoor.model.Span;

final class ActWordsTest {
  private static final String FIND =
      "{\"document\":\"a.txt\",\"kind\":\"event\",\"type\":\"expulsion\",\"start\":4,\"end\":9}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "reject a.txt#event-1|{\"act\":\"reject\",\"find\":F}",
        "correct a.txt#event-1 count=45 by=PL,LT date=2022 via= cumulative=true|{\"act\":\"correct\",\"find\":F,\"patch\":{\"count\":45,\"by\":[\"PL\",\"LT\"],\"date\":\"2022\",\"via\":null,\"cumulative\":true}}",
        "correct a.txt#event-1 {\"items\":[]}|{\"act\":\"correct\",\"find\":F,\"patch\":{\"items\":[]}}",
        "add a.txt:4-9 event/expulsion by=PL|{\"act\":\"add\",\"find\":F,\"record\":{\"by\":[\"PL\"]}}",
        "merge FSB/agency SVR@b.txt|{\"act\":\"merge\",\"one\":{\"name\":\"FSB\",\"type\":\"agency\"},\"other\":{\"name\":\"SVR\",\"document\":\"b.txt\"}}",
        "unlink a.txt#event-1 part_of a.txt#event-1|{\"act\":\"link\",\"from\":F,\"link\":\"part_of\",\"to\":F,\"holds\":false}",
        "grade speaker Moscow D|{\"act\":\"grade_source\",\"speaker\":\"Moscow\",\"reliability\":\"D\"}",
        "grade a.txt#event-1 2|{\"act\":\"grade_claim\",\"find\":F,\"credibility\":2}",
        "score BY Fauna~crimes 6.5|{\"act\":\"score\",\"country\":\"BY\",\"indicator\":\"Fauna crimes\",\"score\":6.5,\"evidence\":[]}",
        "undo d-3|{\"act\":\"undo\",\"decision\":\"d-3\"}"
      })
  void wordsAreDecisions(String words, String json) {
    assertThat(DecisionLines.act(parse(words)))
        .isEqualTo(json.replace("F,", FIND + ",").replace("F}", FIND + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "guess a|'guess' is no decision: accept, reject, correct",
        "reject|reject takes 1 words, not 0; the form is: reject FIND",
        "grade publisher X G|grade publisher|speaker NAME A…F",
        "score BY x 11|a score is 1 to 10 in steps of 0.5, not 11.0; the form is: score COUNTRY",
        "score BY x high|not a number in: score BY x high",
        "correct a#event-1 count|not SLOT=VALUE: count",
        "add a event/seizure|not a place in a report: a",
        "link a near b|link FIND restates"
      })
  void errorsShowTheForm(String words, String message) {
    assertThatThrownBy(() -> parse(words))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(message);
  }

  private static org.spoor.model.Decision.Act parse(String words) {
    List<String> list =
        List.of(words.split(" ")).stream().map(word -> word.replace('~', ' ')).toList();
    return ActWords.parse(
        list, name -> new FindRef("a.txt", "event", "expulsion", new Span(4, 9), ""));
  }
}
