package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.bench.RecognizerSpecs.Entry;
import org.spoor.bench.RecognizerSpecs.Item;
import org.spoor.bench.RecognizerSpecs.Table;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.numeral.Numeral;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.quantity.QuantityFinder;
import org.spoor.model.Qualifier;
import org.spoor.model.Quantity;
import org.spoor.text.TextAnalyser;

/**
 * Numbers, money, measures, ages and percentages of the Recognizers-Text specifications.
 *
 * <p>Mapping: a result is the place of number and unit, the figure and the unit. Their names of
 * units are read by Spoor itself ('5 Kilometer'). Plain numbers and ordinals are compared with the
 * numerals, since a specification of numbers wants those in dates, names and codes too, though not
 * those glued to letters ('180ml'). Results without a figure (a unit alone) cannot be right: the
 * vocabulary has no quantity without a number.
 */
final class QuantityAccuracy implements AccuracyRun {
  private static final Map<String, String> OWN_NAMES =
      Map.of("Pence", "penny", "Cent", "cent", "C", "°C", "F", "°F", "K", "K", "Degree", "degree");

  private final TextAnalyser analyser = TextAnalyser.load();
  private final QuantityFinder finder = QuantityFinder.load();

  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Path specs = data.resolve("recognizers-text");
    out.println("### Quantities: Recognizers-Text specifications");
    out.println();
    RecognizerSpecs.head(out);
    measured(specs, "Currency", "money", "Java port 71.7 exact; CQE F1 79.6", out);
    measured(specs, "Dimension", "", "Java port 77.0 exact; CQE F1 79.2", out);
    measured(specs, "Age", "age", "Java port 84.2 exact; CQE F1 93.3", out);
    measured(specs, "Temperature", "temperature", "Java port 93.0 exact; .NET port F1 95.8", out);
    numerals(specs, "Number", false, "Java port 77.0 exact", out);
    numerals(specs, "Ordinal", true, "Java port 1.9 exact", out);
    percentages(specs, out);
    ranges(specs, out);
  }

  private List<FoundQuantity> find(Entry entry) {
    return finder.find(RecognizerSpecs.reading(analyser, entry.input(), Optional.empty()));
  }

  private void measured(Path specs, String model, String dimension, String peers, PrintStream out)
      throws IOException {
    Table table = new Table();
    for (Entry entry :
        RecognizerSpecs.read(specs.resolve("NumberWithUnit/" + model + "Model.json"))) {
      List<Item> wanted = new ArrayList<>();
      for (JsonNode result : entry.results()) {
        JsonNode resolution = result.path("Resolution");
        wanted.add(
            item(result, number(resolution.path("value").asText("")) + " " + unit(resolution)));
      }
      List<Item> found = new ArrayList<>();
      for (FoundQuantity quantity : find(entry)) {
        if (belongs(quantity.quantity(), dimension)) {
          found.add(item(entry, quantity));
        }
      }
      table.add(entry, wanted, found, out);
    }
    table.print(model + "Model", peers, out);
  }

  private static boolean belongs(Quantity quantity, String dimension) {
    String own = quantity.dimension();
    if (!dimension.isEmpty()) {
      return own.equals(dimension)
          || dimension.equals("temperature") && quantity.unit().equals("degree");
    }
    return switch (own) {
      case "mass", "volume", "length", "area", "speed", "data", "angle" -> true;
      default -> false;
    };
  }

  private String unit(JsonNode resolution) {
    String code = resolution.path("isoCurrency").asText("");
    if (!code.isEmpty()) {
      return code;
    }
    String name = resolution.path("unit").asText("");
    String own = OWN_NAMES.get(name);
    if (own != null) {
      return own;
    }
    if (name.equals("Pound") && !resolution.has("subtype")) {
      return "GBP";
    }
    Reading reading =
        RecognizerSpecs.reading(
            analyser, "It was 5 " + name.toLowerCase(Locale.ROOT) + " .", Optional.empty());
    List<FoundQuantity> found = finder.find(reading);
    return found.isEmpty() || found.getFirst().quantity().unit().equals("count")
        ? name
        : found.getFirst().quantity().unit();
  }

  private static Item item(Entry entry, FoundQuantity found) {
    Quantity quantity = found.quantity();
    String figure =
        quantity.amount().exact().map(QuantityAccuracy::number).orElse(range(quantity.amount()));
    int start = quantity.span().start();
    return new Item(
        entry.input().substring(start, quantity.span().end()),
        start,
        List.of(figure + " " + quantity.unit()));
  }

  private static String range(Quantity.Amount amount) {
    return amount.low().map(QuantityAccuracy::number).orElse("")
        + ".."
        + amount.high().map(QuantityAccuracy::number).orElse("");
  }

  static Item item(JsonNode result, String value) {
    return new Item(result.path("Text").asText(), result.path("Start").asInt(-1), List.of(value));
  }

  /** A figure to ten digits: the files hold binary fractions at full length. */
  static String number(double value) {
    return new BigDecimal(value, new MathContext(10)).stripTrailingZeros().toPlainString();
  }

  private static String number(String text) {
    try {
      return number(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private void numerals(Path specs, String model, boolean ordinals, String peers, PrintStream out)
      throws IOException {
    Table table = new Table();
    for (Entry entry : RecognizerSpecs.read(specs.resolve("Number/" + model + "Model.json"))) {
      List<Item> wanted = new ArrayList<>();
      for (JsonNode result : entry.results()) {
        wanted.add(item(result, number(result.path("Resolution").path("value").asText())));
      }
      table.add(entry, wanted, numerals(entry, ordinals), out);
    }
    table.print(model + "Model", peers, out);
  }

  private List<Item> numerals(Entry entry, boolean ordinals) {
    List<Item> found = new ArrayList<>();
    Reading reading = RecognizerSpecs.reading(analyser, entry.input(), Optional.empty());
    for (SentenceReading sentence : reading.sentences()) {
      Strip strip = Strip.of(sentence.sentence());
      int i = 0;
      while (i < strip.size()) {
        Numeral numeral = NumeralParser.at(strip, i);
        if (numeral == null || numeral.to() <= i) {
          i++;
          continue;
        }
        boolean glued =
            strip.glued(numeral.to())
                && !strip.hyphenated(numeral.to())
                && Character.isLetter(strip.lower(numeral.to()).charAt(0));
        if (numeral.ordinal() == ordinals && !numeral.vague() && !glued) {
          int start = strip.start(numeral.from());
          String text = entry.input().substring(start, strip.end(numeral.to() - 1));
          found.add(new Item(text, start, List.of(number(numeral.low()))));
        }
        i = numeral.to();
      }
    }
    return found;
  }

  private void percentages(Path specs, PrintStream out) throws IOException {
    Table table = new Table();
    for (Entry entry : RecognizerSpecs.read(specs.resolve("Number/PercentModel.json"))) {
      List<Item> wanted = new ArrayList<>();
      for (JsonNode result : entry.results()) {
        String value = result.path("Resolution").path("value").asText().replace("%", "");
        wanted.add(item(result, number(value) + " %"));
      }
      List<Item> found = new ArrayList<>();
      for (FoundQuantity quantity : find(entry)) {
        if (quantity.quantity().unit().equals("%")) {
          found.add(item(entry, quantity));
        }
      }
      table.add(entry, wanted, found, out);
    }
    table.print("PercentModel", "Java port 85.0 exact", out);
  }

  private void ranges(Path specs, PrintStream out) throws IOException {
    Table table = new Table();
    for (Entry entry : RecognizerSpecs.read(specs.resolve("Number/NumberRangeModel.json"))) {
      List<Item> wanted = new ArrayList<>();
      for (JsonNode result : entry.results()) {
        wanted.add(item(result, result.path("Resolution").path("value").asText()));
      }
      List<Item> found = new ArrayList<>();
      Reading reading = RecognizerSpecs.reading(analyser, entry.input(), Optional.empty());
      for (FoundQuantity quantity : finder.find(reading)) {
        String interval = interval(quantity.quantity());
        if (!interval.isEmpty()) {
          SentenceReading sentence = reading.sentences().get(quantity.sentence());
          int start =
              Math.min(sentence.token(quantity.from()).start(), quantity.quantity().span().start());
          int end =
              quantity.to() > quantity.numberTo()
                  ? sentence.token(quantity.to() - 1).end()
                  : quantity.figure().end();
          found.add(new Item(entry.input().substring(start, end), start, List.of(interval)));
        }
      }
      table.add(entry, wanted, found, out);
    }
    table.print("NumberRangeModel", "Java port 86.2 exact", out);
  }

  private static String interval(Quantity quantity) {
    Optional<Double> exact = quantity.amount().exact();
    if (exact.isEmpty()) {
      return quantity.amount().high().isPresent()
          ? "[" + range(quantity.amount()).replace("..", ",") + ")"
          : "";
    }
    String figure = number(exact.get());
    Qualifier qualifier = quantity.qualifier().orElse(Qualifier.EXACTLY);
    return switch (qualifier) {
      case MORE_THAN -> "(" + figure + ",)";
      case AT_LEAST -> "[" + figure + ",)";
      case LESS_THAN -> "(," + figure + ")";
      case AT_MOST -> "(," + figure + "]";
      case EXACTLY, ABOUT, NEARLY, MULTIPLE -> "";
    };
  }
}
