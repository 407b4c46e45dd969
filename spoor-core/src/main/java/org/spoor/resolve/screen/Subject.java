package org.spoor.resolve.screen;

import java.util.List;
import org.spoor.resolve.name.NameKind;

/**
 * Somebody who is looked up.
 *
 * @param name as written
 * @param kind what it is the name of
 * @param countries countries it is tied to, as codes or names; may be empty
 * @param birthDates dates of birth as {@code 1957}, {@code 1957-06} or {@code 1957-06-01}; may be
 *     empty
 */
public record Subject(String name, NameKind kind, List<String> countries, List<String> birthDates) {
  public Subject {
    countries = List.copyOf(countries);
    birthDates = List.copyOf(birthDates);
  }
}
