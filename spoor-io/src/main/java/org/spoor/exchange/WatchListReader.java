package org.spoor.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.screen.ListedParty;

/**
 * Reads watch lists: a CSV table with a column {@code name} (and optionally {@code id}, {@code
 * schema}, {@code aliases}, {@code countries}, {@code birth_date}; the simple CSV of OpenSanctions
 * is one), or entities of FollowTheMoney, one JSON object a line. Which of the two it is, its first
 * character tells.
 */
public final class WatchListReader {
  /** Parties that are taken; memory holds the list. */
  public static final int MAX_PARTIES = 2_000_000;

  private static final int MAX_LINE_BYTES = 16 << 20;
  private static final int LOOK_AHEAD = 4096;
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxStringLength(MAX_LINE_BYTES)
                      .maxNestingDepth(64)
                      .build())
              .build());

  private WatchListReader() {}

  /**
   * Reads a list to its end.
   *
   * @param name the file's name, for messages
   * @throws TableFault when it is no list; the message names the line and what to do
   * @throws IOException when the stream breaks
   */
  public static List<ListedParty> read(String name, InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    List<ListedParty> parties =
        firstCharacter(buffered) == '{' ? entities(name, buffered) : table(name, buffered);
    if (parties.isEmpty()) {
      throw new TableFault(name + " lists nobody; is it the right file?");
    }
    return parties;
  }

  private static int firstCharacter(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    int c = in.read();
    for (int i = 0;
        i < LOOK_AHEAD - 1 && (c == 0xEF || c == 0xBB || c == 0xBF || c > 0 && c <= ' ');
        i++) {
      c = in.read();
    }
    in.reset();
    return c;
  }

  private static List<ListedParty> table(String name, InputStream in) throws IOException {
    List<ListedParty> parties = new ArrayList<>();
    try (TableReader table = TableReader.open(name, in)) {
      int names = table.required("name", "full_name", "caption", "primary_name");
      Optional<Integer> id = table.column("id", "entity_id");
      Optional<Integer> schema = table.column("schema", "type", "kind");
      Optional<Integer> aliases = table.column("aliases", "alias");
      Optional<Integer> countries =
          table.column("countries", "country", "nationality", "nationalities");
      Optional<Integer> births = table.column("birth_date", "date_of_birth", "birthdate", "dob");
      for (Optional<TableReader.Row> row = table.next(); row.isPresent(); row = table.next()) {
        List<String> all = new ArrayList<>();
        String primary = cell(row.get(), Optional.of(names)).strip();
        if (!primary.isEmpty()) {
          all.add(primary);
        }
        all.addAll(parts(cell(row.get(), aliases)));
        if (all.isEmpty()) {
          throw new TableFault(
              name
                  + ", line "
                  + row.get().line()
                  + ": there is no name; fill the cell or remove the row");
        }
        add(
            name,
            parties,
            new ListedParty(
                cell(row.get(), id),
                NameKind.ofSchema(cell(row.get(), schema)),
                all,
                parts(cell(row.get(), countries)),
                parts(cell(row.get(), births))));
      }
    }
    return parties;
  }

  private static void add(String name, List<ListedParty> parties, ListedParty party)
      throws TableFault {
    if (parties.size() == MAX_PARTIES) {
      throw new TableFault(
          name
              + " lists more than "
              + MAX_PARTIES
              + " parties; split it and screen with each part");
    }
    parties.add(party);
  }

  static String cell(TableReader.Row row, Optional<Integer> column) {
    int at = column.orElse(Integer.MAX_VALUE);
    return at < row.cells().size() ? row.cells().get(at) : "";
  }

  /** The parts of a cell between semicolons or bars. */
  static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == ';' || cell.charAt(i) == '|') {
        String part = cell.substring(at, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        at = i + 1;
      }
    }
    return parts;
  }

  private static List<ListedParty> entities(String name, InputStream in) throws IOException {
    List<ListedParty> parties = new ArrayList<>();
    BoundedLines lines = new BoundedLines(in, MAX_LINE_BYTES);
    while (lines.next()) {
      if (lines.tooLong()) {
        throw fault(
            name,
            lines.number(),
            "the line has more than " + MAX_LINE_BYTES + " bytes",
            "remove it");
      }
      String text = StandardCharsets.UTF_8.decode(lines.bytes()).toString();
      if (text.isBlank()) {
        continue;
      }
      JsonNode entity;
      try {
        entity = JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw fault(
            name,
            lines.number(),
            "this is no JSON: " + e.getOriginalMessage(),
            "write one entity a line");
      }
      if (entity == null || !entity.isObject()) {
        throw fault(name, lines.number(), "this is no entity", "write one JSON object a line");
      }
      entity(entity).ifPresent(parties::add);
      if (parties.size() > MAX_PARTIES) {
        throw new TableFault(name + " lists more than " + MAX_PARTIES + " parties; split it");
      }
    }
    return parties;
  }

  private static TableFault fault(String name, long line, String what, String remedy) {
    return new TableFault(name + ", line " + line + ": " + what + "; " + remedy);
  }

  // Entities without a name (ownerships, addresses, …) stand in the same files and are passed over.
  private static Optional<ListedParty> entity(JsonNode entity) {
    JsonNode properties = entity.path("properties");
    List<String> names = new ArrayList<>();
    for (String property : List.of("name", "alias", "previousName", "weakAlias")) {
      texts(properties.path(property), names);
    }
    if (names.isEmpty()) {
      texts(entity.path("caption"), names);
    }
    NameKind kind = NameKind.ofSchema(entity.path("schema").asText(""));
    if (names.isEmpty() || kind == NameKind.PLACE) {
      return Optional.empty();
    }
    List<String> countries = new ArrayList<>();
    for (String property :
        List.of("nationality", "citizenship", "country", "jurisdiction", "flag")) {
      texts(properties.path(property), countries);
    }
    List<String> births = new ArrayList<>();
    texts(properties.path("birthDate"), births);
    return Optional.of(
        new ListedParty(entity.path("id").asText(""), kind, names, countries, births));
  }

  private static void texts(JsonNode node, List<String> into) {
    if (node.isTextual() && !node.asText().isBlank()) {
      into.add(node.asText());
    } else if (node.isArray()) {
      node.forEach(item -> texts(item, into));
    }
  }
}
