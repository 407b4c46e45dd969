package org.spoor.resolve.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.Ledger.Entry;
import org.spoor.assess.ledger.Ledger.Posting;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Incident;
import org.spoor.model.Period;

/** Compares ledgers with the sheet that was made by hand. */
final class LedgerSheet {
  private final CommodityTree commodities = CommodityTree.load();
  private final List<String[]> rows;

  /**
   * @param equal rows that come out as they stand
   * @param sameReports incident rows of these with the same reports behind them
   * @param missing what does not, in words
   * @param extra what comes out and is not in the sheet
   */
  record Outcome(
      int rows,
      int equal,
      int incidents,
      int sameReports,
      List<String> missing,
      List<String> extra) {}

  LedgerSheet(Path file) {
    try {
      rows = Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome compare(Resolution resolution, Ledgers ledgers) {
    List<String> missing = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    int equal = 0;
    int total = 0;
    int incidents = 0;
    int sameReports = 0;
    for (LedgerKind kind : List.of(LedgerKind.SEIZURES, LedgerKind.EXPULSIONS)) {
      Grouping grouping = kind == LedgerKind.SEIZURES ? Grouping.COMMODITY : Grouping.SIDES;
      Ledger ledger =
          ledgers.of(
              kind,
              resolution.incidents(),
              resolution.links(),
              LedgerFilter.ALL,
              Optional.of(grouping));
      Set<String> used = new HashSet<>();
      for (String[] row : rows) {
        if (!row[1].equals(kind.word())) {
          continue;
        }
        total++;
        if (row[0].equals("total")) {
          Optional<String> wrong = total(ledger, row, kind);
          if (wrong.isEmpty()) {
            equal++;
          } else {
            missing.add(String.join(",", row) + "  <> " + wrong.get());
          }
          continue;
        }
        incidents++;
        Found found = incident(ledger, row, kind, used);
        if (found.wrong.isEmpty()) {
          equal++;
          sameReports += found.sameReports ? 1 : 0;
          if (!found.sameReports) {
            extra.add("reports of " + row[4] + ": " + row[11] + " <> " + found.reports);
          }
        } else {
          missing.add(row[4] + " " + String.join(",", row) + "  <> " + found.wrong);
        }
      }
      for (Entry entry : ledger.entries()) {
        for (int i = 0; i < entry.postings().size(); i++) {
          Posting posting = entry.postings().get(i);
          if (!isMoney(posting) && !used.contains(entry.incident().id() + "/" + i)) {
            extra.add(kind.word() + ": " + words(entry, posting));
          }
        }
      }
    }
    return new Outcome(total, equal, incidents, sameReports, missing, extra);
  }

  private static boolean isMoney(Posting posting) {
    return posting.unit().matches("[A-Z]{3}");
  }

  private record Found(String wrong, boolean sameReports, Set<String> reports) {}

  private static String words(Entry entry, Posting posting) {
    Incident incident = entry.incident();
    return posting.min()
        + ".."
        + posting.max()
        + " "
        + posting.unit()
        + " "
        + posting.of()
        + (posting.open() ? " open" : "")
        + " "
        + posting.role().word()
        + " ("
        + posting.why()
        + ") "
        + incident.parties().by()
        + ">"
        + incident.parties().against()
        + incident.where().place()
        + " "
        + incident.when().edtf().orElse("undated")
        + " "
        + incident.tellings().stream().map(t -> t.document()).toList();
  }

  private Found incident(Ledger ledger, String[] row, LedgerKind kind, Set<String> used) {
    String near = "nothing like it";
    // First with the right role, so that of two alike the right one is taken.
    for (boolean strict : new boolean[] {true, false}) {
      for (Entry entry : ledger.entries()) {
        for (int i = 0; i < entry.postings().size(); i++) {
          Posting posting = entry.postings().get(i);
          String key = entry.incident().id() + "/" + i;
          if (used.contains(key)
              || !inGroup(entry, posting, row[2], kind)
              || !inTime(entry.incident(), row[5])) {
            continue;
          }
          if (!sameFigures(entry, posting, row)) {
            near = words(entry, posting);
            continue;
          }
          if (strict && !posting.role().word().equals(row[9])) {
            continue;
          }
          used.add(key);
          if (entry.postings().size() == 2 && sumOf(entry, row)) {
            used.add(entry.incident().id() + "/" + (1 - i));
          }
          Set<String> reports = new TreeSet<>();
          entry.incident().tellings().forEach(t -> reports.add(t.document()));
          Set<String> wanted = new TreeSet<>(List.of(row[11].split(" ")));
          // The exact copy is one document with its original.
          wanted.remove("28-van-in-the-forest-copy.txt");
          if (posting.role().word().equals(row[9])) {
            return new Found("", reports.equals(wanted), reports);
          }
          return new Found(words(entry, posting), false, reports);
        }
      }
    }
    return new Found(near, false, Set.of());
  }

  private boolean inGroup(Entry entry, Posting posting, String group, LedgerKind kind) {
    if (kind == LedgerKind.SEIZURES) {
      String name = group.equals("drugs (unspecified)") ? "drugs" : group;
      return posting.of().equals(commodities.label(name));
    }
    String[] sides = group.split(" > ");
    Set<String> by =
        sides[0].equals("any") || sides[0].equals("European governments")
            ? Set.of()
            : Set.of(sides[0].split("\\+"));
    return Set.copyOf(entry.incident().parties().by()).equals(by)
        && Set.copyOf(entry.incident().parties().against()).equals(Set.of(sides[1].split("\\+")));
  }

  private static boolean inTime(Incident incident, String edtf) {
    if (edtf.isEmpty() || incident.when().earliest().isEmpty()) {
      return true;
    }
    Period days =
        new Period(
            Period.of(incident.when().earliest().get()).orElseThrow().first(),
            incident.when().latest().flatMap(Period::of).map(Period::last).orElse(Period.OPEN_END));
    return Period.of(edtf).map(days::overlaps).orElse(true);
  }

  private static boolean sameFigures(Entry entry, Posting posting, String[] row) {
    if (row[7].isEmpty()) {
      return posting.open();
    }
    // The sheet knows 'one or two by each of seventeen'; the annotation has no number for it.
    if (posting.open()) {
      return row[4].equals("X59");
    }
    double min = Double.parseDouble(row[7]);
    double max = Double.parseDouble(row[8]);
    return near(posting.min(), min) && near(posting.max(), max) || sumOf(entry, row);
  }

  /** 387 kg of glass eels and 25 kg of adult ones are one row of 412 kg. */
  private static boolean sumOf(Entry entry, String[] row) {
    return entry.postings().size() == 2
        && entry.postings().stream().allMatch(p -> p.unit().equals(row[3]))
        && near(
            entry.postings().stream().mapToDouble(Posting::max).sum(), Double.parseDouble(row[8]));
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));
  }

  private Optional<String> total(Ledger ledger, String[] row, LedgerKind kind) {
    double min = Double.parseDouble(row[7]);
    double max = Double.parseDouble(row[8]);
    for (Ledger.Group group : ledger.groups()) {
      for (Ledger.Total total : group.totals()) {
        boolean mine =
            kind == LedgerKind.SEIZURES
                ? total.unit().equals(row[3])
                    && group
                        .key()
                        .equals(
                            commodities.label(
                                row[2].equals("drugs (unspecified)") ? "drugs" : row[2]))
                : group.key().equals(row[2]);
        if (mine) {
          return near(total.min(), min) && near(total.max(), max)
              ? Optional.empty()
              : Optional.of(total.min() + ".." + total.max() + " " + total.assumptions());
        }
      }
    }
    return Optional.of("no such total");
  }
}
