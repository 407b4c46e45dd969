package org.spoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.bench.RecognizerSpecs.Entry;
import org.spoor.bench.RecognizerSpecs.Item;
import org.spoor.bench.RecognizerSpecs.Table;
import org.spoor.extract.Reading;
import org.spoor.extract.date.Anchor;
import org.spoor.extract.date.DateFinder;
import org.spoor.extract.date.FoundDate;
import org.spoor.model.DateValue;
import org.spoor.text.TextAnalyser;

/**
 * Dates, periods, times and durations of the Recognizers-Text specifications.
 *
 * <p>Mapping: a result is a place in the text and a meaning: for dates, times and periods first and
 * last moment, for durations and recurring times the TIMEX value. Where the specification lists a
 * past and a future reading, either counts as right: Spoor chooses one by the tense. Months and
 * years are their days; 'early September' its days.
 */
final class DateAccuracy implements AccuracyRun {
  private final TextAnalyser analyser = TextAnalyser.load();
  private final DateFinder finder = DateFinder.load();

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Path specs = data.resolve("recognizers-text/DateTime");
    out.println("### Dates: Recognizers-Text specifications");
    out.println();
    RecognizerSpecs.head(out);
    file(specs, "DateTimeModel", "Java port 65.6 exact", out);
    file(specs, "DateTimeModelComplexCalendar", "Java port 82.2 exact", out);
    file(specs, "DateTimeModelExperimentalMode", "Java port 77.2 exact", out);
    file(specs, "DateParser", "Java port 94.9 exact", out);
    file(specs, "DatePeriodParser", "Java port 95.2 exact", out);
    file(specs, "DurationParser", "Java port 100.0 exact", out);
  }

  private void file(Path specs, String name, String peers, PrintStream out) throws IOException {
    Table table = new Table();
    String only =
        switch (name) {
          case "DateParser" -> "date";
          case "DatePeriodParser" -> "daterange";
          case "DurationParser" -> "duration";
          default -> "";
        };
    for (Entry entry : RecognizerSpecs.read(specs.resolve(name + ".json"))) {
      List<Item> wanted = new ArrayList<>();
      for (JsonNode result : entry.results()) {
        wanted.add(
            new Item(
                result.path("Text").asText(), result.path("Start").asInt(-1), meanings(result)));
      }
      Reading reading = RecognizerSpecs.reading(analyser, entry.input(), entry.reference());
      List<Item> found = new ArrayList<>();
      for (FoundDate date : finder.find(reading, Anchor.of(reading))) {
        int start = date.mention().span().start();
        List<String> meanings = meanings(date);
        if (only.isEmpty() || only.equals(kind(meanings.getFirst()))) {
          found.add(
              new Item(
                  entry.input().substring(start, date.mention().span().end()), start, meanings));
        }
      }
      table.add(entry, wanted, found, out);
    }
    table.print(name, peers, out);
  }

  private static String kind(String meaning) {
    if (meaning.startsWith("P")) {
      return "duration";
    }
    return meaning.indexOf('/') < 0 ? "date" : "daterange";
  }

  /** Every reading of a result that counts as right. */
  private static List<String> meanings(JsonNode result) {
    List<String> meanings = new ArrayList<>();
    if (result.has("Value")) {
      JsonNode value = result.path("Value");
      for (String side : List.of("FutureResolution", "PastResolution")) {
        JsonNode dates = value.path(side);
        if (dates.has("duration")) {
          meanings.add(value.path("Timex").asText());
        } else if (dates.has("date")) {
          meanings.add(dates.path("date").asText());
        } else {
          meanings.add(
              dates.path("startDate").asText("") + "/" + before(dates.path("endDate").asText("")));
        }
      }
      return meanings;
    }
    for (JsonNode value : result.path("Resolution").path("values")) {
      String type = value.path("type").asText();
      switch (type) {
        case "duration" -> meanings.add(value.path("timex").asText());
        case "set" -> meanings.add(set(value.path("timex").asText()));
        case "date", "time", "datetime" -> meanings.add(moment(value.path("value").asText()));
        default -> {
          String season = season(value.path("timex").asText());
          if (!season.isEmpty()) {
            meanings.add(season);
          } else {
            meanings.add(
                moment(value.path("start").asText(""))
                    + "/"
                    + before(moment(value.path("end").asText(""))));
          }
        }
      }
    }
    return meanings;
  }

  /** How often, as the vocabulary writes it: a weekday comes every week. */
  private static String set(String timex) {
    if (timex.startsWith("XXXX-WXX")) {
      return "R/P1W";
    }
    if (timex.startsWith("XXXX-")) {
      return "R/P1Y";
    }
    return timex.startsWith("T") ? "R/P1D" : "R/" + timex;
  }

  /** The files do not resolve seasons. */
  private static String season(String timex) {
    if (!timex.matches("\\d{4}-(SP|SU|FA|WI)")) {
      return "";
    }
    int number = 21 + List.of("SP", "SU", "FA", "WI").indexOf(timex.substring(5));
    return timex.substring(0, 5) + number;
  }

  private static String moment(String text) {
    String iso = text.replace(' ', 'T');
    if (iso.matches("\\d\\d:\\d\\d:\\d\\d")) {
      iso = "T" + iso;
    }
    return iso.endsWith(":00") && iso.length() > 6 ? iso.substring(0, iso.length() - 3) : iso;
  }

  /** The last day of a period whose end the files give exclusively. */
  private static String before(String end) {
    return end.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(end).minusDays(1).toString() : end;
  }

  /**
   * What Spoor says, as first and last moment. The files let a range end, and an open one begin,
   * where its last part begins or its first part ends; EDTF ranges hold their ends. Both are
   * listed.
   */
  private static List<String> meanings(FoundDate date) {
    DateValue value = date.mention().value();
    String edtf = value.edtf();
    if (edtf.startsWith("P") || edtf.startsWith("R/") || edtf.startsWith("T")) {
      return List.of(edtf);
    }
    Optional<String> earliest = value.earliest();
    if (earliest.isPresent() && value.latest().isPresent()) {
      String days =
          earliest.get().equals(value.latest().get())
              ? earliest.get()
              : earliest.get() + "/" + value.latest().get();
      return List.of(days, edtf);
    }
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      if (!edtf.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
        return List.of(first(edtf) + "/" + last(edtf));
      }
      return date.partOfDay().isPresent() && edtf.indexOf('T') < 0
          ? List.of(edtf + hours(date.partOfDay().get()).replace("/", "/" + edtf))
          : List.of(edtf);
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    if (from.equals("..")) {
      return List.of("/" + last(to), "/" + before(first(to)));
    }
    if (to.equals("..")) {
      return List.of(first(from) + "/", after(last(from)) + "/");
    }
    return List.of(first(from) + "/" + last(to), first(from) + "/" + before(first(to)));
  }

  /** The hours that the files give the parts of a day. */
  private static String hours(String part) {
    return switch (part) {
      case "TMO" -> "T08:00/T12:00";
      case "TAF" -> "T12:00/T16:00";
      case "TEV" -> "T16:00/T20:00";
      default -> "T20:00/T23:59:59";
    };
  }

  private static String after(String day) {
    return day.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(day).plusDays(1).toString() : day;
  }

  private static String first(String edtf) {
    if (edtf.matches("\\d{4}")) {
      return edtf + "-01-01";
    }
    if (edtf.matches("\\d{2}[0-9X]X")) {
      return edtf.replace('X', '0') + "-01-01";
    }
    return edtf.matches("\\d{4}-(0\\d|1[0-2])") ? edtf + "-01" : edtf;
  }

  private static String last(String edtf) {
    if (edtf.matches("\\d{4}")) {
      return edtf + "-12-31";
    }
    if (edtf.matches("\\d{2}[0-9X]X")) {
      return edtf.replace('X', '9') + "-12-31";
    }
    return edtf.matches("\\d{4}-(0\\d|1[0-2])")
        ? YearMonth.parse(edtf).atEndOfMonth().toString()
        : edtf;
  }
}
