package org.spoor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.spoor.assess.ledger.UnitWords;

/** Numbers, units and countries as a reader expects them. */
public final class Wording {
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  /** Above this figures are rounded to millions: more digits than anybody has counted. */
  private static final double MANY = 1e13;

  private static final Map<String, String> BODIES =
      Map.of(
          "EU", "European Union",
          "NATO", "NATO",
          "UN", "United Nations",
          "XK", "Kosovo",
          "BA", "Bosnia",
          "CD", "DR Congo",
          "CG", "Congo",
          "MM", "Myanmar",
          "HK", "Hong Kong",
          "MO", "Macao");

  private Wording() {}

  /** {@code 57,000,000 sticks}, {@code 48,000.5 kg}, {@code EUR 32,000,000}. */
  public static String amount(double amount, String unit) {
    if (unit.length() >= 3 && unit.chars().limit(3).allMatch(c -> c >= 'A' && c <= 'Z')) {
      return unit.substring(0, 3) + " " + number(amount) + unit.substring(3);
    }
    return number(amount) + " " + UnitWords.of(amount, unit);
  }

  /** With separators of thousands and at most two decimals. */
  public static String number(double amount) {
    if (Math.abs(amount) >= MANY) {
      return number(amount / 1e6) + " million";
    }
    BigDecimal rounded =
        BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return new DecimalFormat("#,##0.##", SYMBOLS).format(rounded);
  }

  /** A count with its noun: {@code 1 report}, {@code 2 reports}. */
  public static String count(long count, String noun) {
    return number(count) + " " + (count == 1 ? noun : UnitWords.plural(noun));
  }

  /** A country's name for its code; a region's name stays as it is. */
  public static String country(String code) {
    String known = BODIES.get(code);
    if (known != null) {
      return known;
    }
    if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      return code;
    }
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /** Names joined by commas; beyond three the number of the rest. */
  public static String countries(List<String> codes) {
    return several(codes.stream().map(Wording::country).toList());
  }

  /** Up to four names, each form of a name once: 'the Netherlands, The Netherlands' is one. */
  public static String several(List<String> all) {
    Map<String, String> forms = new LinkedHashMap<>();
    all.forEach(name -> forms.putIfAbsent(folded(name), name));
    List<String> names = List.copyOf(forms.values());
    if (names.size() <= 4) {
      return String.join(", ", names);
    }
    return names.stream().limit(3).collect(Collectors.joining(", "))
        + " and "
        + (names.size() - 3)
        + " more";
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** The slot of an incident in words: {@code items/heroin/kg} is heroin, in kg. */
  static String slot(String slot) {
    String[] parts = slot.split("/");
    return parts.length == 3 ? words(parts[1]) + ", in " + words(parts[2]) : words(slot);
  }

  /** An identifier as words: {@code not_authorised} becomes {@code not authorised}. */
  public static String words(String identifier) {
    return identifier.replace('_', ' ');
  }

  /** First letter in upper case. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
