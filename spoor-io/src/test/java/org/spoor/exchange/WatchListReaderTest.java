package org.spoor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.screen.ListedParty;

/** The three forms of lists, and what is said of broken ones. */
final class WatchListReaderTest {
  private static List<ListedParty> read(String text) throws IOException {
    return WatchListReader.read("list", bytes(text));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void openSanctionsSimpleTable() throws IOException {
    String table =
        "\uFEFF\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\"\n"
            + "\"Q1\",\"Person\",\"Pavel Chichikov\",\"Павел Чичиков;P. Chichikov\",\"1821-05-09\",\"ru;by\",\"\"\n";
    assertThat(read(table))
        .containsExactly(
            new ListedParty(
                "Q1",
                NameKind.PERSON,
                List.of("Pavel Chichikov", "Павел Чичиков", "P. Chichikov"),
                List.of("ru", "by"),
                List.of("1821-05-09")));
  }

  @Test
  void aColumnOfNamesIsAList() throws IOException {
    assertThat(read("name\nDead Souls Trading LLC\n\n\"Souls, Dead\"\n"))
        .extracting(party -> party.names().getFirst())
        .containsExactly("Dead Souls Trading LLC", "Souls, Dead");
  }

  @Test
  void entitiesOfFollowTheMoney() throws IOException {
    String lines =
        """
        {"id":"a","schema":"Company","properties":{"name":["Dead Souls LLC"],"alias":["DSL"],"jurisdiction":["ru"]}}
        {"id":"b","schema":"Ownership","properties":{"owner":["a"]}}

        {"id":"c","schema":"Person","properties":{"name":["Pavel Chichikov"],"birthDate":["1821"]}}
        """;
    assertThat(read(lines))
        .containsExactly(
            new ListedParty(
                "a",
                NameKind.ORGANISATION,
                List.of("Dead Souls LLC", "DSL"),
                List.of("ru"),
                List.of()),
            new ListedParty(
                "c", NameKind.PERSON, List.of("Pavel Chichikov"), List.of(), List.of("1821")));
  }

  @Test
  void brokenListsAreToldWithTheirLine() {
    says("", "list is empty", "name the columns");
    says("id,title\n1,x\n", "line 1", "no column 'name'", "'id', 'title'");
    says("name,id\n,7\n", "line 2", "no name");
    says("name\n\"open\n", "behind line 1", "close its quotes");
    says("name\n", "lists nobody");
    says("{\"id\":1}\n{broken\n", "line 2", "no JSON");
  }

  private static void says(String text, String... parts) {
    assertThatExceptionOfType(TableFault.class)
        .isThrownBy(() -> read(text))
        .satisfies(fault -> assertThat(fault.getMessage()).contains(parts));
  }
}
