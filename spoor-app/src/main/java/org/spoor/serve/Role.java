package org.spoor.serve;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do; each may do what those before it may. */
public enum Role {
  /** Reads, searches, exports. */
  READER,
  /** Reads reports in, decides, screens. */
  ANALYST,
  /** Sees the logins. */
  ADMIN;

  /** The word in files and answers, e.g. {@code analyst}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role with this word. */
  public static Optional<Role> named(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  boolean may(Role least) {
    return compareTo(least) >= 0;
  }
}
