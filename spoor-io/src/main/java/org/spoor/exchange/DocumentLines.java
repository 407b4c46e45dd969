package org.spoor.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoor.model.Document;
import org.spoor.model.Metadata;

/**
 * Reads documents, one JSON object a line: {@code id} and {@code text}, optionally {@code title},
 * {@code published}, {@code publisher}, {@code author}, {@code language}, {@code url}. Other fields
 * are passed over.
 *
 * <p>Holds one line at a time. Not thread-safe.
 */
public final class DocumentLines {

  /** Longest text that is taken, in UTF-16 code units: about 1,500 printed pages. */
  public static final int MAX_TEXT = 5_000_000;

  /** Longest line that is taken, in bytes: a longest text with every character escaped. */
  public static final int MAX_LINE_BYTES = 6 * MAX_TEXT + (1 << 20);

  private static final int MAX_ID = 2_000;
  private static final int MAX_DEPTH = 64;

  private static final String DAY =
      "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[~?%]?";
  private static final Pattern EDTF =
      Pattern.compile(
          "(?:" + DAY + ")(?:/(?:" + DAY + ")?)?|\\.\\./" + DAY + "|" + DAY + "/\\.\\.");
  private static final Pattern DATE_TIME =
      Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))[T ][0-9:.,Z+-]{2,30}");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(MAX_LINE_BYTES)
                  .maxNestingDepth(MAX_DEPTH)
                  .build())
          .build();

  private final BoundedLines lines;

  /** Over bytes that are read on as lines are asked for; the stream is not closed. */
  public DocumentLines(InputStream in) {
    this.lines = new BoundedLines(in, MAX_LINE_BYTES);
  }

  /**
   * The next line, or nothing at the end.
   *
   * @throws IOException when the stream cannot be read
   */
  public Optional<DocumentLine> next() throws IOException {
    return lines.next() ? Optional.of(current()) : Optional.empty();
  }

  private DocumentLine current() {
    long number = lines.number();
    if (lines.tooLong()) {
      return faulty(
          number,
          LineFault.LINE_TOO_LONG,
          "the line has more than " + MAX_LINE_BYTES + " bytes; split the document");
    }
    return parse(number, lines.bytes());
  }

  /** One line's meaning. */
  static DocumentLine parse(long number, ByteBuffer bytes) {
    String line;
    try {
      line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return faulty(
          number,
          LineFault.NOT_UTF8,
          "the line is not UTF-8; convert the file, for example with iconv");
    }
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return parser.currentToken() == null
            ? faulty(number, LineFault.NOT_JSON, "the line is empty")
            : faulty(
                number,
                LineFault.NOT_AN_OBJECT,
                "the line is JSON but not an object with id and text");
      }
      Optional<String> notText = readFields(parser, fields);
      if (notText.isPresent()) {
        return new DocumentLine.Faulty(
            number,
            LineFault.FIELD_NOT_TEXT,
            Optional.ofNullable(fields.get("id")),
            "the field " + notText.get() + " is not a string");
      }
      if (parser.nextToken() != null) {
        return faulty(
            number,
            LineFault.NOT_AN_OBJECT,
            "something follows the object; write one object a line");
      }
    } catch (JsonProcessingException e) {
      return faulty(
          number,
          LineFault.NOT_JSON,
          "not JSON" + column(e) + ": " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return document(number, fields);
  }

  /** Fills {@code fields}; the name of the first known field that holds no string, if one does. */
  private static Optional<String> readFields(JsonParser parser, Map<String, String> fields)
      throws IOException {
    Optional<String> notText = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "id", "text", "title", "published", "publisher", "author", "language", "url" -> {
          if (value == JsonToken.VALUE_STRING) {
            fields.put(name, whole(parser.getText()));
          } else if (value != JsonToken.VALUE_NULL) {
            notText = notText.or(() -> Optional.of(name));
            parser.skipChildren();
          }
        }
        default -> parser.skipChildren();
      }
    }
    return notText;
  }

  private static DocumentLine document(long number, Map<String, String> fields) {
    String id = fields.getOrDefault("id", "");
    if (id.isBlank() || id.length() > MAX_ID) {
      return faulty(
          number, LineFault.ID_MISSING, "the document has no id of 1 to " + MAX_ID + " characters");
    }
    String text = fields.get("text");
    if (text == null) {
      return new DocumentLine.Faulty(
          number, LineFault.TEXT_MISSING, Optional.of(id), "the document has no text");
    }
    if (text.length() > MAX_TEXT) {
      return new DocumentLine.Faulty(
          number,
          LineFault.TEXT_TOO_LONG,
          Optional.of(id),
          "the text has "
              + text.length()
              + " characters, more than "
              + MAX_TEXT
              + "; split the document");
    }
    Optional<String> published = told(fields, "published");
    if (published.isPresent()) {
      var dateTime = DATE_TIME.matcher(published.get());
      if (dateTime.matches()) {
        published = Optional.of(dateTime.group(1));
      } else if (!EDTF.matcher(published.get()).matches()) {
        return new DocumentLine.Faulty(
            number,
            LineFault.PUBLISHED_NOT_A_DATE,
            Optional.of(id),
            "published is not an EDTF date such as 2022-03-25, 2022-03 or 2022");
      }
    }
    Metadata metadata =
        new Metadata(
            told(fields, "title"),
            published,
            told(fields, "publisher"),
            told(fields, "author"),
            told(fields, "url"),
            told(fields, "language"));
    return new DocumentLine.Sound(number, new Document(id, text, metadata));
  }

  private static Optional<String> told(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(x -> !x.isEmpty());
  }

  /** The text with each lone surrogate replaced, so that it can be written as UTF-8. */
  private static String whole(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\ufffd');
    }
    return mended == null ? text : mended.toString();
  }

  private static String column(JsonProcessingException failure) {
    JsonLocation place = failure.getLocation();
    return place == null ? "" : " at column " + place.getColumnNr();
  }

  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }

  private static DocumentLine faulty(long number, LineFault fault, String message) {
    return new DocumentLine.Faulty(number, fault, Optional.empty(), message);
  }
}
