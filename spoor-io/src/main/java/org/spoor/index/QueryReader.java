package org.spoor.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a person typed. There is no wrong query: what cannot be an operator is a word, and a
 * note says so.
 */
final class QueryReader {
  /** Longer queries are cut, in UTF-16 code units. */
  static final int MAX_LENGTH = 2_000;

  /** More words, phrases and fields are left out. */
  static final int MAX_PARTS = 64;

  private static final int MAX_DEPTH = 8;
  private static final String QUOTES = "\"“”„«»";

  private final String query;
  private final Set<QueryNote> notes = new LinkedHashSet<>();
  private int at;
  private int parts;

  /** What was understood, with what should be said about it. */
  record Understood(Clause.All clause, List<QueryNote> notes) {}

  private QueryReader(String query) {
    this.query = query;
  }

  static Understood read(String typed) {
    int end = Math.min(typed.length(), MAX_LENGTH);
    QueryReader reader = new QueryReader(typed.substring(0, end));
    if (end < typed.length()) {
      reader.note(QueryNote.Kind.TOO_LONG, "");
    }
    List<Clause> clauses = new ArrayList<>();
    while (reader.at < reader.query.length()) {
      clauses.addAll(reader.sequence(0));
      if (reader.peek() == ')') {
        reader.note(QueryNote.Kind.LONE_BRACKET, ")");
        reader.at++;
      }
    }
    return new Understood(new Clause.All(clauses), List.copyOf(reader.notes));
  }

  /** Everything up to a closing bracket or the end. {@code OR} binds its two neighbours. */
  private List<Clause> sequence(int depth) {
    List<Clause> all = new ArrayList<>();
    List<Clause> either = new ArrayList<>();
    boolean joins = false;
    while (!atEnd() && peek() != ')') {
      if (operator("OR") || operator("|")) {
        joins = !either.isEmpty();
        if (!joins) {
          note(QueryNote.Kind.LONE_OPERATOR, "OR");
        }
        continue;
      }
      Optional<Clause> part = operand(depth);
      if (part.isEmpty()) {
        continue;
      }
      if (!joins) {
        close(either, all);
      }
      either.add(part.get());
      joins = false;
    }
    if (joins) {
      note(QueryNote.Kind.LONE_OPERATOR, "OR");
    }
    close(either, all);
    return all;
  }

  private static void close(List<Clause> either, List<Clause> all) {
    if (either.size() == 1) {
      all.add(either.getFirst());
    } else if (either.size() > 1) {
      all.add(new Clause.Any(either));
    }
    either.clear();
  }

  private Optional<Clause> operand(int depth) {
    if (operator("AND") || operator("&&") || operator("+")) {
      return Optional.empty();
    }
    boolean not = false;
    while (operator("NOT") || minus()) {
      not = !not;
      if (atEnd() || peek() == ')') {
        note(QueryNote.Kind.LONE_OPERATOR, "-");
        return Optional.empty();
      }
    }
    Optional<Clause> part = primary(depth);
    boolean negative = not;
    return part.map(clause -> negative ? new Clause.Not(clause) : clause);
  }

  private Optional<Clause> primary(int depth) {
    char c = peek();
    if (c == '(') {
      at++;
      if (depth == MAX_DEPTH) {
        note(QueryNote.Kind.TOO_DEEP, "");
        return Optional.empty();
      }
      List<Clause> inner = sequence(depth + 1);
      if (peek() == ')') {
        at++;
      } else {
        note(QueryNote.Kind.LONE_BRACKET, "(");
      }
      return switch (inner.size()) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(inner.getFirst());
        default -> Optional.of(new Clause.All(inner));
      };
    }
    if (isQuote(c)) {
      return quoted().flatMap(text -> counted(new Clause.Words(text, true, false)));
    }
    return word();
  }

  /** The words between two quotation marks; without a second mark, the first is left out. */
  private Optional<String> quoted() {
    int close = at + 1;
    while (close < query.length() && !isQuote(query.charAt(close))) {
      close++;
    }
    if (close == query.length()) {
      note(QueryNote.Kind.LONE_QUOTE, "");
      at++;
      return Optional.empty();
    }
    String text = query.substring(at + 1, close);
    at = close + 1;
    return Optional.of(text);
  }

  private Optional<Clause> word() {
    int begin = at;
    while (at < query.length() && !ends(query.charAt(at))) {
      if (query.charAt(at) == ':' && at > begin) {
        Optional<Clause> field = field(query.substring(begin, at));
        if (field.isPresent()) {
          return field;
        }
      }
      at++;
    }
    String text = query.substring(begin, at);
    boolean prefix = text.length() > 1 && text.endsWith("*");
    return counted(
        new Clause.Words(prefix ? text.substring(0, text.length() - 1) : text, false, prefix));
  }

  /** Reads on after the colon when there is such a field; else stays before it. */
  private Optional<Clause> field(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    Optional<Facet> facet = Facet.of(word);
    boolean dates = word.equals("date") || word.equals("year") || word.equals("month");
    if (facet.isEmpty() && !dates && !word.equals("title")) {
      if (name.chars().allMatch(Character::isLetter) && !query.startsWith("//", at + 1)) {
        note(QueryNote.Kind.UNKNOWN_FIELD, name);
      }
      return Optional.empty();
    }
    int colon = at;
    at++;
    String value = value();
    if (value.isBlank()) {
      note(QueryNote.Kind.LONE_OPERATOR, name + ":");
      at = colon;
      return Optional.empty();
    }
    if (dates) {
      Optional<DayRange> days = DayRange.parse(value);
      if (days.isEmpty()) {
        note(QueryNote.Kind.NOT_A_DATE, value);
        return counted(new Clause.Words(value, false, false));
      }
      return counted(new Clause.Published(days.get()));
    }
    return counted(
        facet.isPresent() ? new Clause.Value(facet.get(), value) : new Clause.Title(value));
  }

  private String value() {
    if (at < query.length() && isQuote(query.charAt(at))) {
      return quoted().orElse("");
    }
    int begin = at;
    while (at < query.length() && !ends(query.charAt(at))) {
      at++;
    }
    return query.substring(begin, at);
  }

  private Optional<Clause> counted(Clause clause) {
    if (++parts > MAX_PARTS) {
      note(QueryNote.Kind.TOO_MANY_WORDS, "");
      return Optional.empty();
    }
    return Optional.of(clause);
  }

  private boolean minus() {
    if (peek() == '-' && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1))) {
      at++;
      return true;
    }
    return false;
  }

  /** Takes an operator that stands as a word of its own. */
  private boolean operator(String operator) {
    skipBlanks();
    int end = at + operator.length();
    if (query.startsWith(operator, at) && (end == query.length() || ends(query.charAt(end)))) {
      at = end;
      return true;
    }
    return false;
  }

  private boolean atEnd() {
    skipBlanks();
    return at == query.length();
  }

  private char peek() {
    skipBlanks();
    return at < query.length() ? query.charAt(at) : 0;
  }

  private void skipBlanks() {
    while (at < query.length() && isBlank(query.charAt(at))) {
      at++;
    }
  }

  private static boolean ends(char c) {
    return isBlank(c) || c == '(' || c == ')' || isQuote(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == 0;
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private void note(QueryNote.Kind kind, String detail) {
    notes.add(new QueryNote(kind, Fields.kept(detail)));
  }
}
