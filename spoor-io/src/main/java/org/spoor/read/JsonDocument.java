package org.spoor.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.Document;
import org.spoor.model.Metadata;

/** A document, or only its metadata (a sidecar), as one JSON object of strings. */
final class JsonDocument {
  private static final Set<String> METADATA =
      Set.of("title", "published", "publisher", "author", "url", "language");
  private static final int LONGEST_FIELD = 2_000;
  private static final int LONGEST_ID = 1_000;

  // Streaming and not a tree: a hostile line of millions of brackets costs nothing then.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE - 16)
                  .maxNestingDepth(200)
                  .maxNumberLength(400)
                  .build())
          .build();

  private JsonDocument() {}

  /** The line as a document. */
  static JsonLine parse(long number, byte[] bytes, int start, int length) {
    try {
      requireUtf8(bytes, start, length);
      Map<String, String> fields = fields(bytes, start, length, true);
      String id = fields.get("id");
      String text = fields.get("text");
      if (id == null || id.isBlank()) {
        return bad(number, "it has no \"id\"");
      }
      if (id.length() > LONGEST_ID) {
        return bad(number, "its \"id\" is longer than " + LONGEST_ID + " characters");
      }
      if (text == null) {
        return bad(number, "it has no \"text\"");
      }
      List<Notice> notices = new ArrayList<>();
      Metadata metadata = metadata(fields, ErrorCode.BAD_METADATA, notices);
      return new JsonLine.Parsed(number, new Document(id, paired(text), metadata), notices);
    } catch (ReadFailure e) {
      return new JsonLine.Bad(number, e.code(), e.detail());
    }
  }

  private static JsonLine bad(long number, String detail) {
    return new JsonLine.Bad(number, ErrorCode.BAD_JSON_LINE, detail);
  }

  /** The object as metadata; what is of no use goes to {@code notices} under {@code code}. */
  static Metadata metadata(byte[] bytes, ErrorCode code, List<Notice> notices) throws ReadFailure {
    requireUtf8(bytes, 0, bytes.length);
    boolean bom = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb;
    int start = bom ? 3 : 0;
    return metadata(fields(bytes, start, bytes.length - start, false), code, notices);
  }

  private static Metadata metadata(
      Map<String, String> fields, ErrorCode code, List<Notice> notices) {
    Optional<String> published = field(fields, "published");
    Optional<String> edtf = published.flatMap(WrittenDate::inField);
    if (published.isPresent() && edtf.isEmpty()) {
      notices.add(
          new Notice(
              code,
              "\"published\" is not an EDTF date: " + Messages.excerpt(published.orElseThrow())));
    }
    return new Metadata(
        field(fields, "title"),
        edtf,
        field(fields, "publisher"),
        field(fields, "author"),
        field(fields, "url"),
        field(fields, "language"));
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).flatMap(MetadataField::clean);
  }

  private static Map<String, String> fields(byte[] bytes, int start, int length, boolean document)
      throws ReadFailure {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(bytes, start, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new ReadFailure(ErrorCode.BAD_JSON_LINE, "it is not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT) {
          if (document && (name.equals("text") || name.equals("id"))) {
            throw new ReadFailure(ErrorCode.BAD_JSON_LINE, "its \"" + name + "\" is not a string");
          }
          parser.skipChildren();
        } else if (document && name.equals("text")) {
          if (value != JsonToken.VALUE_STRING) {
            throw new ReadFailure(ErrorCode.BAD_JSON_LINE, "its \"text\" is not a string");
          }
          fields.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL
            && (METADATA.contains(name) || (document && name.equals("id")))) {
          String string = parser.getText();
          boolean id = name.equals("id");
          fields.put(
              name,
              id || string.length() <= LONGEST_FIELD ? string : string.substring(0, LONGEST_FIELD));
        }
      }
      if (parser.nextToken() != null) {
        throw new ReadFailure(ErrorCode.BAD_JSON_LINE, "something follows the JSON object");
      }
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new ReadFailure(
          ErrorCode.BAD_JSON_LINE,
          "it is not JSON" + where + ": " + Messages.excerpt(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new ReadFailure(ErrorCode.BAD_JSON_LINE, "it is not JSON");
    }
    return fields;
  }

  private static void requireUtf8(byte[] bytes, int start, int length) throws ReadFailure {
    // ASCII, the common case, needs no decoder.
    int i = start;
    while (i < start + length && bytes[i] >= 0) {
      i++;
    }
    if (i == start + length) {
      return;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length));
    } catch (CharacterCodingException e) {
      throw new ReadFailure(ErrorCode.UNKNOWN_CHARSET, "it is not UTF-8");
    }
  }

  /** The text with lone surrogates (an escape like {@code \ud800}) replaced, length unchanged. */
  private static String paired(String text) {
    StringBuilder out = null;
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
      out = out == null ? new StringBuilder(text) : out;
      out.setCharAt(i, '\ufffd');
    }
    return out == null ? text : out.toString();
  }
}
