package org.spoor.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a page begins. Names the last item of the page before, so that a list which grows or
 * shrinks in between neither repeats nor skips items; where that item is gone, its position counts.
 *
 * @param of hash of what was asked, so that a cursor is not used with another question
 * @param position items before this page
 * @param last the item before it
 */
record Cursor(int of, int position, String last) {
  private static final int MOST_DIGITS = 9;

  static final Cursor NONE = new Cursor(0, 0, "");

  /** As it is handed out: letters, digits, {@code -} and {@code _}. */
  String text() {
    String plain = Integer.toHexString(of) + "." + position + "." + last;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The cursor that was handed out.
   *
   * @param question what is asked now, without cursor and limit
   */
  static Cursor parse(Optional<String> text, String question) {
    if (text.isEmpty()) {
      return new Cursor(question.hashCode(), 0, "");
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text.get()), StandardCharsets.UTF_8);
      String[] parts = plain.split("\\.", 3);
      if (parts.length == 3
          && parts[0].equals(Integer.toHexString(question.hashCode()))
          && parts[1].matches("\\d{1," + MOST_DIGITS + "}")) {
        return new Cursor(question.hashCode(), Integer.parseInt(parts[1]), parts[2]);
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw Problem.of(ProblemCode.BAD_CURSOR, "the cursor belongs to no list, or to another one");
  }

  /**
   * Puts a page into an answer: {@code items}, {@code total} and, where there is more, {@code
   * next}.
   *
   * @param id what an item is known by
   */
  <T> void page(
      ObjectNode out, List<T> all, int limit, Function<T, String> id, Function<T, JsonNode> make) {
    int from = start(all, id);
    int to = Math.min(all.size(), from + limit);
    ArrayNode items = out.putArray("items");
    all.subList(from, to).forEach(item -> items.add(make.apply(item)));
    out.put("total", all.size());
    next(all, to, id).ifPresent(next -> out.put("next", next));
  }

  /** The cursor of the page that begins at a position. */
  <T> Optional<String> next(List<T> all, int to, Function<T, String> id) {
    return to < all.size() && to > 0
        ? Optional.of(new Cursor(of, to, id.apply(all.get(to - 1))).text())
        : Optional.empty();
  }

  /** Where the page begins in the list as it is now. */
  <T> int start(List<T> all, Function<T, String> id) {
    if (position == 0) {
      return 0;
    }
    // Near where it was: most lists have not changed, or a little.
    for (int away = 0; away < all.size(); away++) {
      int before = position - 1 - away;
      int after = position - 1 + away;
      if (before < 0 && after >= all.size()) {
        break;
      }
      if (before >= 0 && before < all.size() && id.apply(all.get(before)).equals(last)) {
        return before + 1;
      }
      if (after >= 0 && after < all.size() && id.apply(all.get(after)).equals(last)) {
        return after + 1;
      }
    }
    return Math.min(position, all.size());
  }
}
