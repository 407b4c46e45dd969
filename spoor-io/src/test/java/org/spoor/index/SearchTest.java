package org.spoor.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoor.index.Reports.found;
import static org.spoor.index.Reports.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoor.model.Span;

final class SearchTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cocaine                          | 1 2",
        "COCAINE                          | 1 2",
        "cocaine antwerp                  | 1",
        "cocaine AND antwerp              | 1",
        "antwerp OR hamburg               | 1 2",
        "cocaine antwerp OR hamburg       | 1 2",
        "customs seized OR arrested       | 1 3",
        "cocaine -antwerp                 | 2",
        "cocaine NOT hamburg              | 1",
        "-cocaine                         | 3",
        "-(antwerp OR hamburg)            | 3",
        "\"customs officers\"             | 1",
        "\"officers customs\"             | none",
        "\"customs officer\"              | none",
        "customs-officers                 | 1",
        "cigarette                        | 3",
        "seize                            | 1",
        "\"seize\"                        | none",
        "smugg*                           | 2",
        "(cocaine (port))                 | 2",
        "publisher:daily                  | 1",
        "publisher:\"the daily bugle\"    | 1",
        "-publisher:daily cocaine         | 2",
        "country:be                       | 1",
        "country:belgium                  | 1",
        "type:asset_freeze                | 3",
        "type:freeze                      | 3",
        "commodity:heroin OR hamburg      | 2 3",
        "speaker:peskov                   | 2",
        "date:2022                        | 1 2",
        "date:2022-03..2022-05            | 1",
        "date:2022-03-25/..               | 1 2 3",
        "date:..2022                      | 1 2",
        "year:2023                        | 3",
        "month:2022-11                    | 2",
        "title:raid                       | 3",
        "raid                             | 3",
        "language:en                      | 1 2 3",
      })
  void finds(String query, String numbers) {
    assertThat(foundInThree(query))
        .as(query)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(numbers.split(" "))
                .filter(number -> !number.equals("none"))
                .map(Long::valueOf)
                .toList());
  }

  private List<Long> foundInThree(String query) {
    try (SearchIndex index = three()) {
      return found(index, query);
    }
  }

  private SearchIndex three() {
    return Reports.index(
        folder,
        Reports.with(
            Reports.about(
                Reports.of(1, "Customs officers seized cocaine.", "It was found in Antwerp."),
                "The Daily Bugle",
                "2022-03-25"),
            Map.of(
                Facet.COUNTRY, Reports.values("BE"), Facet.COMMODITY, Reports.values("cocaine"))),
        Reports.with(
            Reports.about(
                Reports.of(2, "Cocaine was smuggled to Hamburg's port."), "Reuters", "2022-11"),
            Map.of(
                Facet.COUNTRY,
                Reports.values("DE"),
                Facet.SPEAKER,
                Reports.values("Dmitry Peskov"))),
        Reports.titled(
            Reports.with(
                Reports.about(
                    Reports.of(3, "Customs arrested two, cigarettes and heroin were taken."),
                    "Reuters",
                    "2023"),
                Map.of(
                    Facet.TYPE,
                    Reports.values("asset_freeze"),
                    Facet.COMMODITY,
                    Reports.values("heroin", "cigarettes"))),
            "Raid at dawn"));
  }

  @ParameterizedTest
  @CsvSource({
    "Лукашенко, Lukashenko",
    "Lukashenko, Лукашенко",
    "Лукашенко, Lukashenka",
    "lukashenko, Lukashenka",
    "Lukašenka, Lukashenko",
    "Łukaszenka, Lukashenko",
    "Лукашэнка, Lukashenko",
    "Müller, Muller",
    "muller, Müller",
    "Mueller, Müller",
    "Путин, Putin",
    "Пригожин, Prigozhin",
    "Kadyrow, Кадыров",
    "Qasim, Kassem",
    "Τσίπρας, Tsipras",
    "Soleimani, سليماني",
    "سليماني, Soleimani",
    "Luhansk, Луганск",
    "習, 習",
    "พนักงาน, พนักงาน",
  })
  void namesInAnyScript(String query, String text) {
    try (SearchIndex index =
        Reports.index(
            folder,
            Reports.of(1, "It is said that " + text + " was there."),
            Reports.of(2, "Nobody else of note was seen in that place, they said."))) {
      assertThat(found(index, query)).containsExactly(1L);
    }
  }

  @Test
  void theVeryWordComesBeforeOtherSpellings() {
    try (SearchIndex index =
        Reports.index(
            folder,
            Reports.of(1, "Then Lukashenka spoke."),
            Reports.of(2, "Then Lukashenko spoke."),
            Reports.of(3, "Then Лукашенко spoke."))) {
      assertThat(found(index, "Lukashenko").getLast()).isEqualTo(1L);
      assertThat(found(index, "Lukashenka").getFirst()).isEqualTo(1L);
    }
  }

  @Test
  void ordinaryWordsDoNotSoundLikeNames() {
    try (SearchIndex index =
        Reports.index(
            folder,
            Reports.of(1, "The customs took it."),
            Reports.of(2, "A play by Castems and others."))) {
      assertThat(found(index, "customs")).containsExactly(1L);
    }
  }

  @Test
  void snippetsTellPlacesInTheKeptText() {
    String first = "An opening paragraph about nothing much.";
    String second = "Weather was fine. Officers seized 12 kg of cocaine in Riga. It rained later.";
    String text = first + "\n\n" + second;
    int base = first.length() + 2;
    IndexedReport report =
        new IndexedReport(
            1,
            "a.txt",
            Optional.of("Cocaine in Riga"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://example.org/a"),
            java.util.OptionalLong.empty(),
            List.of(
                IndexedPassage.of(0, first, 1),
                new IndexedPassage(base, second, 2, List.of(base, base + 18, base + 60))),
            Map.of());
    try (SearchIndex index = Reports.index(folder, report)) {
      Hit hit = search(index, "cocaine riga").hits().getFirst();
      Snippet snippet = hit.snippets().getFirst();
      assertThat(snippet.sentence()).isEqualTo(3);
      assertThat(text.substring(snippet.span().start(), snippet.span().end()))
          .isEqualTo(snippet.text())
          .startsWith("Officers seized");
      assertThat(snippet.matches())
          .extracting(span -> text.substring(span.start(), span.end()))
          .containsExactly("cocaine", "Riga");
      assertThat(hit.titleMatches()).containsExactly(new Span(0, 7), new Span(11, 15));
      assertThat(hit.url()).contains("https://example.org/a");
    }
  }

  @Test
  void aPhraseDoesNotReachAcrossParagraphs() {
    try (SearchIndex index =
        Reports.index(folder, Reports.of(1, "It ends with customs", "officers begin here"))) {
      assertThat(found(index, "\"customs officers\"")).isEmpty();
      assertThat(found(index, "customs officers")).containsExactly(1L);
    }
  }

  @Test
  void facetsAreCountedAndNarrowed() {
    try (SearchIndex index = three()) {
      SearchOutcome.Answer all = search(index, "");
      assertThat(values(all, Facet.PUBLISHER)).containsExactly("Reuters 2", "The Daily Bugle 1");
      assertThat(values(all, Facet.YEAR)).containsExactly("2022 2", "2023 1");
      assertThat(values(all, Facet.MONTH)).containsExactly("2022-03 1", "2022-11 1");
      assertThat(values(all, Facet.LANGUAGE)).containsExactly("en 3");
      assertThat(values(all, Facet.COMMODITY))
          .containsExactly("cigarettes 1", "cocaine 1", "heroin 1");
      assertThat(all.facets()).extracting(FacetCounts::facet).containsExactly(Facet.values());

      SearchOutcome.Answer narrowed =
          search(index, SearchRequest.of("").narrowedTo(Facet.COUNTRY, "BE", "DE"));
      assertThat(narrowed.hits()).extracting(Hit::number).containsExactly(1L, 2L);
      assertThat(values(narrowed, Facet.PUBLISHER))
          .containsExactly("Reuters 1", "The Daily Bugle 1");

      SearchOutcome.Answer twice =
          search(
              index,
              SearchRequest.of("")
                  .narrowedTo(Facet.COUNTRY, "BE", "DE")
                  .narrowedTo(Facet.PUBLISHER, "Reuters"));
      assertThat(twice.total()).isEqualTo(1);
      assertThat(values(twice, Facet.PUBLISHER))
          .as("counted as if none were chosen")
          .containsExactly("Reuters 1", "The Daily Bugle 1");
      assertThat(values(twice, Facet.COUNTRY)).containsExactly("DE 1", "BE 0");
      assertThat(search(index, SearchRequest.of("").narrowedTo(Facet.PARTY, "nobody")).total())
          .isZero();
    }
  }

  private static List<String> values(SearchOutcome.Answer answer, Facet facet) {
    return answer.facets().stream()
        .filter(counts -> counts.facet() == facet)
        .flatMap(counts -> counts.values().stream())
        .map(value -> value.value() + " " + value.count())
        .toList();
  }

  @Test
  void nearCopiesAreFolded() {
    String text = "Cocaine was found in a container.";
    try (SearchIndex index =
        Reports.index(
            folder,
            Reports.about(Reports.of(1, text), "A", "2022"),
            Reports.about(Reports.copyOf(Reports.of(2, text, "More in print."), 1), "B", "2022"),
            Reports.about(Reports.copyOf(Reports.of(3, text, "More in print."), 1), "C", "2022"),
            Reports.about(Reports.of(4, text), "D", "2022"))) {
      SearchOutcome.Answer both = search(index, "cocaine");
      assertThat(both.hits()).extracting(Hit::number).containsExactlyInAnyOrder(1L, 4L);
      assertThat(both.total()).isEqualTo(2);
      assertThat(both.copies()).isEqualTo(2);
      assertThat(both.hits().stream().filter(hit -> hit.number() == 1).findFirst())
          .hasValueSatisfying(hit -> assertThat(hit.copies()).containsExactly(2L, 3L));
      assertThat(values(both, Facet.PUBLISHER)).containsExactly("A 1", "D 1");

      SearchOutcome.Answer onlyCopies = search(index, "print");
      assertThat(onlyCopies.hits()).extracting(Hit::number).containsExactly(2L);
      assertThat(onlyCopies.hits().getFirst().copies()).containsExactly(3L);
      assertThat(onlyCopies.hits().getFirst().nearCopyOf()).hasValue(1);
    }
  }

  @Test
  void moreLikeThis() {
    try (SearchIndex index =
        Reports.index(
            folder,
            Reports.of(1, "Submarine cable sabotage near Gotland by a Chinese freighter."),
            Reports.of(2, "The freighter dragged its anchor over the submarine cable at Gotland."),
            Reports.of(3, "Cigarettes were seized by customs at the border."),
            Reports.copyOf(Reports.of(4, "Submarine cable sabotage near Gotland, freighter."), 1),
            Reports.of(5, "Customs at the border seized alcohol and cigarettes."))) {
      SearchOutcome.Answer like = Reports.answer(index.moreLike(1, SearchRequest.of("")));
      assertThat(like.hits()).extracting(Hit::number).containsExactly(2L);
      assertThat(like.hits().getFirst().snippets().getFirst().matches()).isNotEmpty();
      assertThat(Reports.answer(index.moreLike(99, SearchRequest.of(""))).total()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "\"unbalanced cocaine",
        "((((((((((((((",
        "))))",
        "(cocaine",
        "cocaine)",
        "OR",
        "OR OR OR",
        "AND",
        "NOT",
        "-",
        "--",
        "- -",
        "-(",
        "cocaine OR",
        "OR cocaine",
        "*",
        "**",
        "a*",
        "publisher:",
        "publisher:\"",
        "date:yesterday",
        "date:",
        "date:2022-99",
        "date:../..",
        "date:2023..2022",
        "nofield:cocaine",
        "https://example.org/cocaine?x=1",
        ":",
        "::::",
        "title:",
        "\\",
        "/cocaine/",
        "cocaine~2^4",
        "[a TO b]",
        "{",
        "\u0000",
        "\ud83d",
        "\udc00\ud83d",
        "<script>alert(1)</script>",
        "&&",
        "||",
        "+cocaine",
        "!!!",
        "…",
        "-cocaine -cocaine",
        "()",
        "(OR)",
        "-()",
        "date:2022 OR",
        "\u0001seize",
        "\u202e",
        "cocaine\u0000antwerp"
      })
  void whateverIsTypedHasAnAnswer(String query) {
    try (SearchIndex index = three()) {
      SearchOutcome.Answer answer = search(index, query);
      assertThat(answer.complete()).isTrue();
    }
  }

  @Test
  void notesSayWhatWasReadOtherwise() {
    assertThat(notes("\"unbalanced cocaine")).containsExactly(QueryNote.Kind.LONE_QUOTE);
    assertThat(notes("(cocaine")).containsExactly(QueryNote.Kind.LONE_BRACKET);
    assertThat(notes("cocaine)")).containsExactly(QueryNote.Kind.LONE_BRACKET);
    assertThat(notes("OR cocaine")).containsExactly(QueryNote.Kind.LONE_OPERATOR);
    assertThat(notes("color:red")).containsExactly(QueryNote.Kind.UNKNOWN_FIELD);
    assertThat(notes("date:soon")).containsExactly(QueryNote.Kind.NOT_A_DATE);
    assertThat(notes("https://example.org")).isEmpty();
    assertThat(notes("(".repeat(20) + "a" + ")".repeat(20))).contains(QueryNote.Kind.TOO_DEEP);
    assertThat(new QueryNote(QueryNote.Kind.UNKNOWN_FIELD, "color").text())
        .isEqualTo("“color”: no field has this name; it was read as words");
  }

  private static List<QueryNote.Kind> notes(String query) {
    return QueryReader.read(query).notes().stream().map(QueryNote::kind).toList();
  }

  @Test
  void hugeQueries() {
    try (SearchIndex index = three()) {
      assertThat(search(index, "cocaine ".repeat(20_000)).notes())
          .extracting(QueryNote::kind)
          .contains(QueryNote.Kind.TOO_LONG, QueryNote.Kind.TOO_MANY_WORDS);
      for (String part :
          List.of("x", "(", "\"", "-", "a OR ", "a* ", "date:2022 ", "ä", "習", "\ud83d")) {
        SearchOutcome.Answer answer = search(index, part.repeat(100_000 / part.length()));
        assertThat(answer.notes()).extracting(QueryNote::kind).contains(QueryNote.Kind.TOO_LONG);
      }
    }
  }

  @Test
  void aWidePrefixTakesTheMostFrequent() {
    List<IndexedReport> reports = new ArrayList<>();
    for (int i = 1; i <= 600; i++) {
      reports.add(Reports.of(i, "z" + i + " zebra"));
    }
    try (SearchIndex index = Reports.index(folder, reports.toArray(IndexedReport[]::new))) {
      SearchOutcome.Answer answer = search(index, "z*");
      assertThat(answer.total()).isEqualTo(600);
      assertThat(answer.notes())
          .extracting(QueryNote::kind)
          .containsExactly(QueryNote.Kind.WIDE_PREFIX);
    }
  }

  @Test
  void hostileTexts() {
    String words = "\ud83d \u0000 \u0001seize <b>cocaine</b> \udc00 " + "x".repeat(100_000);
    try (SearchIndex index =
        Reports.index(
            folder,
            Reports.with(
                Reports.about(Reports.of(1, words, "", " "), "p".repeat(100_000), "not a date"),
                Map.of(
                    Facet.PARTY,
                    Reports.values("", " ", "a\u001fb", "\ud83d", "y".repeat(50_000)))),
            Reports.of(2))) {
      Hit hit = search(index, "cocaine").hits().getFirst();
      Snippet snippet = hit.snippets().getFirst();
      assertThat(snippet.text()).contains("<b>cocaine</b>");
      assertThat(snippet.span().length()).isEqualTo(snippet.text().length()).isLessThan(400);
      assertThat(hit.published()).contains("not a date");
      assertThat(search(index, SearchRequest.of("").narrowedTo(Facet.PARTY, "a\u001fb")).total())
          .isEqualTo(1);
      assertThat(search(index, "").total()).isEqualTo(2);
    }
  }

  @Test
  void pagesDoNotOverlapAndTheOrderIsStable(@TempDir Path once, @TempDir Path piecemeal) {
    long seed = 4711;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String[] vocabulary = {"cocaine", "Riga", "customs", "seized", "port", "Lukashenko", "night"};
    List<IndexedReport> reports = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 6; w++) {
        text.append(vocabulary[random.nextInt(vocabulary.length)]).append(' ');
      }
      IndexedReport report = Reports.of(i, text.toString());
      reports.add(i % 7 == 0 ? Reports.copyOf(report, 1 + random.nextInt(i - 1)) : report);
    }
    Reports.index(once, reports.toArray(IndexedReport[]::new)).close();
    for (int from = 0; from < 300; from += 50) {
      Reports.index(piecemeal, reports.subList(from, from + 50).toArray(IndexedReport[]::new))
          .close();
    }
    try (SearchIndex whole = Reports.open(once);
        SearchIndex grown = Reports.open(piecemeal)) {
      for (String query :
          List.of("cocaine", "riga OR port -night", "\"customs seized\"", "Лукашенко", "")) {
        SearchRequest request = SearchRequest.of(query);
        assertThat(search(grown, request.page(0, 200)))
            .as("%s: grown piece by piece or written at once", query)
            .isEqualTo(search(whole, request.page(0, 200)));
        List<Hit> paged = new ArrayList<>();
        for (int offset = 0; offset < 200; offset += 9) {
          paged.addAll(search(whole, request.page(offset, Math.min(9, 200 - offset))).hits());
        }
        assertThat(paged).isEqualTo(search(whole, request.page(0, 200)).hits());
      }
    }
  }

  @Test
  void timeRunsOut() {
    try (SearchIndex index = three()) {
      SearchOutcome.Answer answer =
          search(index, new SearchRequest("cocaine", Map.of(), 0, 10, 10, Duration.ofNanos(1)));
      assertThat(answer.total()).isLessThanOrEqualTo(2);
      assertThat(answer.complete()).isEqualTo(answer.notes().isEmpty());
    }
  }

  @Test
  void anEmptyIndex() {
    try (SearchIndex index = Reports.index(folder)) {
      assertThat(search(index, "cocaine").total()).isZero();
      assertThat(search(index, "c*").total()).isZero();
      assertThat(search(index, SearchRequest.of("").narrowedTo(Facet.YEAR, "2022")).total())
          .isZero();
    }
  }
}
