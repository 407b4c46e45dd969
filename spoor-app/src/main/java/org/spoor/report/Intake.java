package org.spoor.report;

import java.util.List;

/**
 * What was read and what was not.
 *
 * @param reports in the order they were read, copies among them
 * @param unread files and parts of files that gave no document
 * @param copies reports that repeat another and are counted once
 * @param variants reports that are nearly another's words with other figures; they are counted
 * @param notices reservations about reports that were read all the same
 */
public record Intake(
    List<ReadReport> reports,
    List<Unread> unread,
    List<Copy> copies,
    List<Copy> variants,
    List<Unread> notices) {
  public Intake {
    variants = List.copyOf(variants);
    reports = List.copyOf(reports);
    unread = List.copyOf(unread);
    copies = List.copyOf(copies);
    notices = List.copyOf(notices);
  }

  /** The reports that count: those that are no copies. */
  List<ReadReport> counted() {
    return reports.stream().filter(report -> !report.copy()).toList();
  }

  /**
   * Something that could not be read, or a reservation.
   *
   * @param name the file, and the place in it
   * @param code stable code of docs/errors.md
   * @param detail what was found
   * @param remedy what to do
   */
  public record Unread(String name, String code, String detail, String remedy) {}

  /**
   * A report that repeats another.
   *
   * @param of the report that counts
   * @param similarity share of the words that are the same, above 0 and at most 1; 1 for the same
   *     text
   */
  public record Copy(String name, String of, double similarity) {}
}
