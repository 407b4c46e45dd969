package org.spoor.resolve.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.resolve.name.Tokens.Token;

/** From the text of a name to its words and what each of them does. */
final class NameReader {
  private static final double INITIAL_WEIGHT = 0.35;
  private static final double NUMBER_WEIGHT = 0.5;
  private static final int LONGEST_ROMAN = 5;

  /** A token in Latin letters. */
  private record Piece(String surface, String latin, Writing writing) {}

  private final NameTables tables = NameTables.get();
  private final String text;
  private final NameKind kind;
  private final List<Token> tokens;

  private NameReader(String text, NameKind kind) {
    this.text = text;
    this.kind = kind;
    this.tokens = Tokens.of(text);
  }

  /** The readings of a name, at least one. */
  static List<Reading> read(String text, NameKind kind) {
    NameReader reader = new NameReader(text, kind);
    List<Reading> readings = new ArrayList<>(1);
    for (List<Piece> pieces : reader.pieces()) {
      readings.add(reader.reading(pieces));
    }
    return List.copyOf(readings);
  }

  private List<List<Piece>> pieces() {
    List<Piece> chinese = new ArrayList<>(tokens.size());
    List<Piece> japanese = new ArrayList<>(0);
    List<Piece> korean = new ArrayList<>(0);
    int hanTokens = 0;
    for (Token token : tokens) {
      hanTokens += HanReader.han(token.text()) ? 1 : 0;
    }
    boolean japaneseReads = hanTokens > 0;
    boolean koreanReads = hanTokens > 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (HanReader.han(token.text())) {
        HanReader read = HanReader.read(token.text(), tables);
        add(chinese, token, read.parts(), read.chinese(), hanTokens == 1);
        japaneseReads &= add(japanese, token, read.parts(), read.japanese(), hanTokens == 1);
        koreanReads &= add(korean, token, read.parts(), read.korean(), hanTokens == 1);
        continue;
      }
      List<Piece> pieces = alphabetic(token, i == 0);
      chinese.addAll(pieces);
      if (hanTokens > 0) {
        japanese.addAll(pieces);
        korean.addAll(pieces);
      }
    }
    List<List<Piece>> all = new ArrayList<>(1);
    all.add(chinese);
    if (japaneseReads) {
      all.add(japanese);
    }
    if (koreanReads) {
      all.add(korean);
    }
    return all;
  }

  private static boolean add(
      List<Piece> into, Token token, List<String> parts, List<String> syllables, boolean separate) {
    if (separate) {
      boolean each = parts.size() == syllables.size();
      for (int i = 0; i < syllables.size(); i++) {
        String surface = each ? parts.get(i) : token.text();
        into.add(new Piece(surface, syllables.get(i), Writing.HAN));
      }
    } else {
      into.add(new Piece(token.text(), String.join("", syllables), Writing.HAN));
    }
    return !syllables.isEmpty();
  }

  private List<Piece> alphabetic(Token token, boolean first) {
    String text = token.text();
    String cut = text.length() > Word.MAX_LENGTH ? text.substring(0, Word.MAX_LENGTH) : text;
    if (Hangul.syllable(cut.charAt(0))) {
      return hangul(cut, first);
    }
    Letters letters = tables.letters();
    StringBuilder latin = new StringBuilder(cut.length() + 4);
    boolean abjad = false;
    for (int i = 0; i < cut.length(); i++) {
      char c = Character.toLowerCase(cut.charAt(i));
      if (!letters.reads(c)) {
        return other(cut);
      }
      if (c >= 0x590 && c < 0x780) {
        abjad = true;
        if (i == 0 && (c == 'و' || c == 'ו')) {
          latin.append('w');
          continue;
        }
        if (i == 0 && (c == 'ي' || c == 'ی' || c == 'י')) {
          latin.append('y');
          continue;
        }
      }
      boolean last = i == cut.length() - 1;
      if (last && (c == 'ه' || c == 'ة' || c == 'ה') && i > 1) {
        latin.append('a');
        continue;
      }
      letters.append(c, latin);
    }
    if (!abjad) {
      return latin.isEmpty()
          ? List.of()
          : List.of(new Piece(token.text(), latin.toString(), Writing.ALPHABET));
    }
    if (cut.equals("آل")) {
      return List.of(new Piece(cut, "al", Writing.ALPHABET)); // 'house of', a particle
    }
    // The article is written together with its word.
    if (cut.length() > 4 && cut.startsWith("ال") && !cut.startsWith("الله")) {
      return List.of(
          new Piece("ال", "al", Writing.ALPHABET),
          new Piece(cut.substring(2), latin.substring(2), Writing.ABJAD));
    }
    return latin.isEmpty()
        ? List.of()
        : List.of(new Piece(token.text(), latin.toString(), Writing.ABJAD));
  }

  private List<Piece> hangul(String text, boolean first) {
    if (first && text.length() >= 2 && text.length() <= 4) {
      Optional<String> surname = tables.hangulSurname(text.substring(0, 1));
      if (surname.isPresent()) {
        return List.of(
            new Piece(text.substring(0, 1), surname.get(), Writing.HANGUL),
            new Piece(text.substring(1), Hangul.latin(text.substring(1)), Writing.HANGUL));
      }
    }
    String latin = Hangul.latin(text);
    return latin.isEmpty() ? List.of() : List.of(new Piece(text, latin, Writing.HANGUL));
  }

  private static List<Piece> other(String text) {
    List<Piece> pieces = new ArrayList<>(1);
    StringBuilder latin = new StringBuilder();
    String read = OtherScripts.latin(text);
    for (int i = 0; i < read.length() && latin.length() < Word.MAX_LENGTH; i++) {
      char c = read.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        latin.append(c);
      }
    }
    if (!latin.isEmpty()) {
      pieces.add(new Piece(text, latin.toString(), Writing.OTHER));
    }
    return pieces;
  }

  private Reading reading(List<Piece> all) {
    boolean personal = kind == NameKind.PERSON || kind == NameKind.ANY && !organisational(all);
    List<Piece> pieces = personal ? all : spelledTogether(all);
    NameKind readAs =
        personal ? NameKind.PERSON : kind == NameKind.ANY ? NameKind.ORGANISATION : kind;
    List<Word> words = new ArrayList<>(pieces.size());
    Set<String> legalForms = new HashSet<>();
    int at = 0;
    while (at < pieces.size()) {
      int taken = readAs == NameKind.PERSON ? 0 : legalForm(pieces, at, words, legalForms);
      if (taken > 0) {
        at += taken;
        continue;
      }
      taken = readAs == NameKind.PERSON ? 0 : number(pieces, at, words);
      if (taken > 0) {
        at += taken;
        continue;
      }
      words.add(
          readAs == NameKind.PERSON
              ? personWord(pieces.get(at))
              : otherWord(pieces.get(at), readAs));
      at++;
    }
    return Reading.of(atLeastOneName(words), legalForms, personal);
  }

  private boolean organisational(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      String latin = pieces.get(i).latin();
      if (tables.legalForm(latin).isPresent() && latin.length() > 2
          || tables
              .common(tables.unabbreviated(latin), NameKind.ORGANISATION)
              .filter(common -> common.role() == Role.GENERIC)
              .isPresent()
          || latin.charAt(0) >= '0' && latin.charAt(0) <= '9') {
        return true;
      }
    }
    return false;
  }

  // A.B.C. and J. P. of organisations are one word each.
  private List<Piece> spelledTogether(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>(pieces.size());
    boolean open = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean letter = piece.latin().length() == 1 && !Character.isDigit(piece.latin().charAt(0));
      if (letter && open && i < tokens.size() && pieces.size() == tokens.size() && dotBefore(i)) {
        Piece before = out.removeLast();
        out.add(
            new Piece(
                before.surface() + piece.surface(),
                before.latin() + piece.latin(),
                piece.writing()));
      } else {
        out.add(piece);
      }
      open = letter;
    }
    return out;
  }

  private boolean dotBefore(int token) {
    int from = tokens.get(token - 1).end();
    int gap = tokens.get(token).start() - from;
    char mark = text.charAt(from);
    return gap == 1 && (mark == '.' || mark == '/')
        || gap == 2 && mark == '.' && text.charAt(from + 1) == ' ';
  }

  private int legalForm(List<Piece> pieces, int at, List<Word> words, Set<String> forms) {
    int longest = Math.min(tables.longestLegalForm(pieces.get(at).latin()), pieces.size() - at);
    for (int length = longest; length > 0; length--) {
      StringBuilder phrase = new StringBuilder();
      StringBuilder surface = new StringBuilder();
      for (int i = at; i < at + length; i++) {
        phrase.append(i > at ? " " : "").append(pieces.get(i).latin());
        surface.append(i > at ? " " : "").append(pieces.get(i).surface());
      }
      Optional<String> form = tables.legalForm(phrase.toString());
      if (form.isPresent()) {
        forms.add(form.get());
        words.add(
            new Word(
                surface.toString(),
                phrase.toString(),
                Writing.ALPHABET,
                Role.LEGAL_FORM,
                0,
                tables));
        return length;
      }
    }
    return 0;
  }

  private int number(List<Piece> pieces, int at, List<Word> words) {
    Piece piece = pieces.get(at);
    String latin = piece.latin();
    if (Character.isDigit(latin.charAt(0))) {
      int end = 0;
      while (end < latin.length() && Character.isDigit(latin.charAt(end))) {
        end++;
      }
      String rest = latin.substring(end);
      boolean ordinal =
          rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
      words.add(number(piece.surface(), plain(ordinal ? latin.substring(0, end) : latin)));
      return 1;
    }
    Optional<String> spelled = tables.number(latin);
    if (spelled.isPresent()) {
      int value = Integer.parseInt(spelled.get());
      if (value >= 20 && value < 100 && at + 1 < pieces.size()) {
        Optional<String> unit = tables.number(pieces.get(at + 1).latin());
        if (unit.isPresent() && unit.get().length() == 1 && !unit.get().equals("0")) {
          words.add(
              number(
                  piece.surface() + " " + pieces.get(at + 1).surface(),
                  String.valueOf(value + Integer.parseInt(unit.get()))));
          return 2;
        }
      }
      words.add(number(piece.surface(), spelled.get()));
      return 1;
    }
    int roman = at > 0 ? roman(piece.surface()) : 0;
    if (roman > 0) {
      words.add(number(piece.surface(), String.valueOf(roman)));
      return 1;
    }
    for (int i = 0; i < latin.length(); i++) {
      if (Character.isDigit(latin.charAt(i))) {
        words.add(number(piece.surface(), latin));
        return 1;
      }
    }
    return 0;
  }

  private Word number(String surface, String value) {
    return new Word(surface, value, Writing.ALPHABET, Role.NUMBER, NUMBER_WEIGHT, tables);
  }

  private static String plain(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }

  // Capitals only, up to XXXIX: longer ones are words or years, which are written with digits.
  private static int roman(String surface) {
    if (surface.length() > LONGEST_ROMAN) {
      return 0;
    }
    int total = 0;
    int before = 0;
    for (int i = surface.length() - 1; i >= 0; i--) {
      int value =
          switch (surface.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      total += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return total;
  }

  private Word personWord(Piece piece) {
    String latin = piece.latin();
    if (latin.length() == 1 && piece.writing() == Writing.ALPHABET) {
      boolean capital = Character.isUpperCase(piece.surface().charAt(0));
      Optional<NameTables.Common> particle = tables.common(latin, NameKind.PERSON);
      if (capital || particle.isEmpty()) {
        return word(piece, Role.INITIAL, INITIAL_WEIGHT);
      }
    }
    int roman = latin.length() > 1 ? roman(piece.surface()) : 0;
    if (roman > 1 && roman < 10) {
      return number(piece.surface(), String.valueOf(roman));
    }
    return tables
        .common(latin, NameKind.PERSON)
        .map(common -> word(piece, common.role(), common.weight()))
        .orElseGet(() -> word(piece, Role.NAME, 1));
  }

  private Word otherWord(Piece piece, NameKind readAs) {
    String full = tables.unabbreviated(piece.latin());
    Piece whole = new Piece(piece.surface(), full, piece.writing());
    return tables
        .common(full, readAs)
        .map(common -> word(whole, common.role(), common.weight()))
        .orElseGet(() -> word(whole, Role.NAME, 1));
  }

  private Word word(Piece piece, Role role, double weight) {
    return new Word(piece.surface(), piece.latin(), piece.writing(), role, weight, tables);
  }

  // A name of titles and common words alone is still a name: 'The Sheikh', 'Trading Company'.
  private List<Word> atLeastOneName(List<Word> words) {
    for (Word word : words) {
      if (word.role == Role.NAME) {
        return words;
      }
    }
    List<Word> names = new ArrayList<>(words.size());
    for (Word word : words) {
      boolean common =
          word.role == Role.TITLE
              || word.role == Role.GENERIC
              || word.role == Role.PARTICLE
              || word.role == Role.SUFFIX;
      names.add(
          common ? new Word(word.surface, word.latin, word.writing, Role.NAME, 0.8, tables) : word);
    }
    return names;
  }
}
