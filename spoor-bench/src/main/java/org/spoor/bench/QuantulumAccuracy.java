package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.bench.RecognizerSpecs.Entry;
import org.spoor.bench.RecognizerSpecs.Item;
import org.spoor.bench.RecognizerSpecs.Table;
import org.spoor.extract.Reading;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.quantity.QuantityFinder;
import org.spoor.model.Quantity;
import org.spoor.text.TextAnalyser;

/**
 * Value and unit on quantulum3's own test sentences.
 *
 * <p>Mapping: a range is its middle, as there; 'dimensionless' is a plain count; their names of
 * units are read by Spoor itself ('5 square kilometre'), a unit with 'per' as unit and rate.
 */
final class QuantulumAccuracy implements AccuracyRun {
  private final TextAnalyser analyser = TextAnalyser.load();
  private final QuantityFinder finder = QuantityFinder.load();

  @Override
  public String name() {
    return "quantulum";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    out.println("### Quantities: sentences of quantulum3");
    out.println();
    RecognizerSpecs.head(out);
    for (String file : List.of("quantities", "quantities.ambiguity")) {
      Table table = new Table();
      JsonNode root =
          new ObjectMapper().readTree(data.resolve("quantulum3/" + file + ".json").toFile());
      int place = 0;
      for (JsonNode node : root) {
        Entry entry =
            new Entry(place++, node.path("req").asText(), Optional.empty(), new ArrayList<>());
        List<Item> wanted = new ArrayList<>();
        for (JsonNode result : node.path("res")) {
          String unit = unit(result.path("unit").asText("dimensionless"));
          wanted.add(
              new Item(
                  result.path("surface").asText(),
                  -1,
                  List.of(QuantityAccuracy.number(result.path("value").asDouble()) + " " + unit)));
        }
        table.add(entry, wanted, find(entry.input()), out);
      }
      table.print(file, "quantulum3 passes its own; on news F1 47.2", out);
    }
  }

  private List<Item> find(String text) {
    List<Item> found = new ArrayList<>();
    for (FoundQuantity quantity : finder.find(reading(text))) {
      Quantity told = quantity.quantity();
      if (told.amount().low().isEmpty() || told.dimension().equals("ordinal")) {
        continue;
      }
      double low = told.amount().low().get();
      double middle = (low + told.amount().high().orElse(low)) / 2;
      found.add(
          new Item(
              text.substring(told.span().start(), told.span().end()),
              told.span().start(),
              List.of(QuantityAccuracy.number(middle) + " " + name(told))));
    }
    return found;
  }

  private Reading reading(String text) {
    return RecognizerSpecs.reading(analyser, text, Optional.empty());
  }

  private static String name(Quantity quantity) {
    String unit = quantity.dimension().equals("share") ? "count" : quantity.unit();
    return quantity.per().isPresent() ? unit + " per " + quantity.per().get() : unit;
  }

  private String unit(String name) {
    if (name.equals("dimensionless") || name.isEmpty()) {
      return "count";
    }
    List<FoundQuantity> found = finder.find(reading("It was 5 " + name + " ."));
    return found.isEmpty() ? name : name(found.getFirst().quantity());
  }
}
