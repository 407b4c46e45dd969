package org.spoor.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.extract.Extraction;
import org.spoor.model.DateValue;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Finding;
import org.spoor.model.Mention;
import org.spoor.model.Qualifier;
import org.spoor.model.Quantity;

/**
 * One press release in the slots of the ISAF set, made from Spoor's records and nothing else.
 *
 * <p>Which record fills which slot is told at each method; the text itself is not looked at.
 */
final class IsafSlots {
  /** The set reads 'several' and 'multiple' as three. */
  private static final long VAGUE = 3;

  private static final Map<String, String> PROVINCES = provinces();

  private final Document document;
  private final List<Finding> findings;
  private final List<Event> arrests = new ArrayList<>();
  private final List<Event> attacks = new ArrayList<>();

  IsafSlots(Extraction extraction) {
    this.document = extraction.document();
    this.findings = extraction.findings();
    for (Finding finding : findings) {
      if (finding instanceof Event event
          && event.status() == Event.Status.HAPPENED
          && !event.when().cumulative()) {
        if (event.type() == EventType.ARREST) {
          arrests.add(event);
        } else if (event.type() == EventType.ATTACK && killed(event) > 0) {
          attacks.add(event);
        }
      }
    }
  }

  private static Map<String, String> provinces() {
    try (InputStream in = IsafSlots.class.getResourceAsStream("isaf-provinces.csv")) {
      if (in == null) {
        throw new IllegalStateException("isaf-provinces.csv is not on the class path");
      }
      Map<String, String> provinces = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] spellings = line.split(",");
        for (String spelling : spellings) {
          provinces.put(spelling, spellings[0]);
        }
      }
      return provinces;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String first(List<Event> events) {
    return events.stream()
        .flatMap(event -> event.when().date().stream())
        .map(DateValue::edtf)
        .filter(edtf -> edtf.matches("\\d{4}-\\d{2}-\\d{2}.*"))
        .map(edtf -> edtf.substring(0, 10))
        .findFirst()
        .orElse("");
  }

  /** The first day that an arrest or attack gives; of an interval its first day. */
  String startDate() {
    List<Event> both = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof Event event && (arrests.contains(event) || attacks.contains(event))) {
        both.add(event);
      }
    }
    String date = first(both);
    return date.isEmpty()
        ? first(findings.stream().filter(Event.class::isInstance).map(Event.class::cast).toList())
        : date;
  }

  /** By who was killed and who was taken; an air strike where an attack's mode says so. */
  String eventType() {
    if (airstrike() && minCaptured() == 0) {
      return "airstrike";
    }
    return minKilled() > 0
        ? minCaptured() > 0 ? "captureandkill" : "insurgentskilled"
        : "detention";
  }

  boolean airstrike() {
    return attacks.stream()
        .flatMap(event -> event.what().mode().stream())
        .anyMatch(mode -> mode.contains("air"));
  }

  /** The first province among the events' places, else among all places. */
  String province() {
    List<String> names = new ArrayList<>();
    for (Event event : arrests) {
      names.addAll(event.where().places());
    }
    for (Event event : attacks) {
      names.addAll(event.where().places());
    }
    for (Finding finding : findings) {
      if (finding instanceof Mention mention) {
        names.add(mention.name());
      }
    }
    Optional<String> kabul = Optional.empty();
    for (String name : names) {
      String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\s+(province|city)$", "");
      String province = PROVINCES.get(plain);
      if (province != null) {
        if (!province.equals("kabul")) {
          return province;
        }
        kabul = Optional.of(province); // mostly the dateline
      }
    }
    return kabul.orElse("");
  }

  /** The first group that is mentioned. */
  String targetGroup() {
    for (Finding finding : findings) {
      if (finding instanceof Mention mention) {
        String name = mention.name().toLowerCase(Locale.ROOT);
        if (name.contains("haqqani")) {
          return "haqqani";
        }
        if (name.contains("taliban") || name.contains("taleban")) {
          return "taliban";
        }
        if (name.contains("uzbekistan") && name.contains("movement") || name.equals("imu")) {
          return "imu";
        }
        if (name.contains("hezb") || name.contains("hizb") || name.equals("hig")) {
          return "hig";
        }
        if (name.contains("qaida") || name.contains("qaeda") || name.contains("qa'ida")) {
          return "aq";
        }
      }
    }
    return "";
  }

  /** The largest toll of an attack: retellings are not added up. */
  long minKilled() {
    return attacks.stream().mapToLong(this::killed).max().orElse(0);
  }

  /** The largest count of an arrest; a vague word in it counts as the set's readers did. */
  long minCaptured() {
    return arrests.stream().mapToLong(this::captured).max().orElse(0);
  }

  private long captured(Event arrest) {
    return arrest.toll().captured().or(() -> arrest.what().count()).orElseGet(() -> vague(arrest));
  }

  /** Those killed as told; where no figure is told, but the words of the event are of killing. */
  private long killed(Event attack) {
    if (attack.toll().killed().isPresent()) {
      return attack.toll().killed().get();
    }
    String trigger = document.quote(attack.trigger()).toLowerCase(Locale.ROOT);
    return trigger.contains("kill") ? vague(attack) : 0;
  }

  /** What the first count in the event's words comes to at least, else one. */
  private long vague(Event event) {
    for (Finding finding : findings) {
      if (finding instanceof Quantity quantity
          && quantity.dimension().equals("count")
          && event.span().contains(quantity.span())) {
        long least = quantity.amount().low().map(Math::round).orElse(1L);
        return quantity.amount().exact().isPresent() ? least : Math.max(least, VAGUE);
      }
    }
    return event.what().qualifier().filter(Qualifier.MULTIPLE::equals).isPresent() ? VAGUE : 1;
  }
}
