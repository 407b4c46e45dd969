package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One request on its way to its answer.
 *
 * @param who sends it
 */
record Call(Context ctx, Who who) {
  private static final String ANSWER = "answer";
  private static final int USUAL_PAGE = 50;
  private static final int LARGEST_PAGE = 200;

  /** Longest parameter, in UTF-16 code units. */
  private static final int LONGEST = 10_000;

  /** Answers with JSON. */
  void json(ObjectNode body) {
    json(200, body);
  }

  void json(int status, ObjectNode body) {
    json(status, Body.bytes(body));
  }

  /** The same, where it is written already. */
  void json(byte[] bytes) {
    json(200, bytes);
  }

  private void json(int status, byte[] bytes) {
    ctx.attribute(ANSWER, bytes);
    ctx.status(status).contentType("application/json").result(bytes);
  }

  /** The JSON that was answered with; empty where the answer is another. */
  Optional<byte[]> answer() {
    return Optional.ofNullable(ctx.<byte[]>attribute(ANSWER));
  }

  /** A parameter of the query; empty where it is missing or has nothing in it. */
  Optional<String> text(String name) {
    return texts(name).stream().findFirst();
  }

  /** All values of a parameter that is given several times. */
  List<String> texts(String name) {
    List<String> values = ctx.queryParams(name);
    if (values.size() > 100 || values.stream().anyMatch(value -> value.length() > LONGEST)) {
      throw wrong(name, "at most 100 times and " + LONGEST + " characters each");
    }
    return values.stream().filter(value -> !value.isBlank()).toList();
  }

  /** A parameter that must be there. */
  String needed(String name) {
    return text(name).orElseThrow(() -> wrong(name, "there"));
  }

  int whole(String name, int least, int most, int otherwise) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.get().matches("\\d{1,9}")
        || Integer.parseInt(value.get()) < least
        || Integer.parseInt(value.get()) > most) {
      throw wrong(name, "a whole number from " + least + " to " + most);
    }
    return Integer.parseInt(value.get());
  }

  boolean flag(String name, boolean otherwise) {
    Optional<String> value = text(name);
    if (value.filter(word -> !word.equals("true") && !word.equals("false")).isPresent()) {
      throw wrong(name, "true or false");
    }
    return value.map(Boolean::parseBoolean).orElse(otherwise);
  }

  /** The constant with a word. */
  <E> Optional<E> choice(String name, E[] all, Function<E, String> word) {
    return text(name).map(value -> chosen(name, value, all, word));
  }

  /** The constants whose words are given, parted by commas. */
  <E> List<E> choices(String name, E[] all, Function<E, String> word) {
    return texts(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(value -> chosen(name, value.strip(), all, word))
        .toList();
  }

  private static <E> E chosen(String name, String value, E[] all, Function<E, String> word) {
    return Arrays.stream(all)
        .filter(each -> word.apply(each).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    name,
                    Arrays.stream(all).map(word).collect(Collectors.joining(", "))
                        + "; not "
                        + value));
  }

  static Problem wrong(String name, String expected) {
    return Problem.of(ProblemCode.WRONG_PARAMETER, name + " must be " + expected);
  }

  int limit() {
    return whole("limit", 1, LARGEST_PAGE, USUAL_PAGE);
  }

  Cursor cursor() {
    return Cursor.parse(text("cursor"), question());
  }

  /** What is asked, without cursor and limit. */
  private String question() {
    TreeMap<String, List<String>> asked = new TreeMap<>(ctx.queryParamMap());
    asked.remove("cursor");
    asked.remove("limit");
    return ctx.path() + asked;
  }

  /**
   * The body as a JSON object.
   *
   * @param most bytes
   */
  ObjectNode body(int most) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!type.startsWith("application/json")) {
      throw Problem.of(ProblemCode.WRONG_TYPE, "application/json is expected, not " + type);
    }
    return Body.read(utf8(bytes(most)));
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Problem.of(ProblemCode.WRONG_BODY, "not UTF-8");
    }
  }

  /** The body, where there is one at all. */
  Optional<ObjectNode> bodyIfAny(int most) {
    byte[] bytes = bytes(most);
    return bytes.length == 0 ? Optional.empty() : Optional.of(Body.read(utf8(bytes)));
  }

  /** The body as it is. */
  byte[] bytes(int most) {
    if (ctx.req().getContentLengthLong() > most) {
      throw Problem.of(ProblemCode.TOO_LARGE, "at most " + most + " bytes");
    }
    try (InputStream in = ctx.req().getInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw Problem.of(ProblemCode.TOO_LARGE, "at most " + most + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw Problem.of(ProblemCode.WRONG_BODY, "the body broke off");
    }
  }
}
