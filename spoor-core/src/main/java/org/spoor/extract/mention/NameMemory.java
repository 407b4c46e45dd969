package org.spoor.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoor.text.Tag;

/** What a document says of its names in all its places. Used by one thread for one document. */
final class NameMemory {
  private final Map<String, Name> best = new HashMap<>();
  private final Map<String, Name> surnames = new HashMap<>();
  private final Map<String, Name> acronyms = new HashMap<>();
  private final Map<String, Name> firstWords = new HashMap<>();

  /** Learns from all names of a document. */
  NameMemory(List<Scan> scans, List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.strength() > 0 && name.type() != NameType.EVENT) {
        learn(name);
        introduced(scans.get(name.sentence()), name);
      }
    }
  }

  private void learn(Name name) {
    Name before = best.get(name.text());
    if (before == null || name.strength() > before.strength()) {
      best.put(name.text(), name);
    }
    if (name.length() < 2 || name.strength() < 2) {
      return;
    }
    String text = name.text();
    switch (name.type()) {
      case PERSON -> {
        int blank = text.lastIndexOf(' ');
        String last = text.substring(blank + 1);
        if (last.endsWith("Jr.") || last.endsWith("Sr.")) {
          String rest = text.substring(0, blank).trim();
          last = rest.substring(rest.lastIndexOf(' ') + 1).replace(",", "");
        }
        if (last.length() > 1) {
          surnames.putIfAbsent(last, name);
        }
      }
      case ORGANISATION, AGENCY, GROUP -> {
        String initials = initials(text);
        if (initials.length() >= 2) {
          acronyms.putIfAbsent(initials, name);
        }
        int blank = text.indexOf(' ');
        if (name.entry().isEmpty() && blank > 3) {
          firstWords.putIfAbsent(text.substring(0, blank), name);
        }
      }
      case STATE, PLACE, NATIONALITY, EVENT, UNKNOWN -> {}
    }
  }

  /** 'State Border Guard Service (VSAT)'. */
  private void introduced(Scan scan, Name name) {
    boolean organised =
        name.type() == NameType.ORGANISATION
            || name.type() == NameType.AGENCY
            || name.type() == NameType.GROUP;
    if (organised
        && name.length() > 1
        && scan.is(name.to(), "(")
        && name.to() + 1 < scan.size()
        && scan.is(name.to() + 2, ")")) {
      acronyms.put(scan.token(name.to() + 1).text(), name);
    }
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The names with the types that the document gives them; those without ground are gone. */
  List<Name> settled(List<Scan> scans, List<Name> names) {
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      Name better = settle(scans.get(name.sentence()), name);
      if (better != null && !better.type().word().isEmpty()) {
        settled.add(better);
      }
    }
    return settled;
  }

  private @Nullable Name settle(Scan scan, Name name) {
    if (name.type() == NameType.EVENT) {
      return null;
    }
    if (name.strength() >= 2) {
      boolean perhapsPerson =
          name.type() == NameType.PLACE
              && name.length() == 1
              && surnames.containsKey(name.text())
              && !name.entry().map(entry -> entry.list().equals("capital")).orElse(false)
              && !scan.lower(name.from() - 1).matches("in|at|near|from|to|of|,");
      return perhapsPerson ? name.as(NameType.PERSON, 2, Optional.empty()) : name;
    }
    Name known = best.get(name.text());
    if (known != null && known.strength() > name.strength()) {
      return name.as(known.type(), known.strength(), known.country());
    }
    if (name.length() == 1) {
      if (surnames.containsKey(name.text())) {
        return name.as(NameType.PERSON, 2, Optional.empty());
      }
      Name whole = acronyms.get(name.text());
      if (whole == null && name.type() == NameType.UNKNOWN) {
        whole = firstWords.get(name.text());
      }
      if (whole != null) {
        return name.as(whole.type(), 2, whole.country());
      }
    } else {
      String text = name.text();
      if (name.type() == NameType.UNKNOWN
          && surnames.containsKey(text.substring(text.lastIndexOf(' ') + 1))) {
        return name.as(NameType.PERSON, 1, Optional.empty());
      }
    }
    return unknown(scan, name);
  }

  /** Two or three plain words in capitals are a person more often than anything else. */
  private static Name unknown(Scan scan, Name name) {
    if (name.type() != NameType.UNKNOWN || name.length() < 2 || name.length() > 3) {
      return name;
    }
    for (int i = name.from(); i < name.to(); i++) {
      String text = scan.token(i).text();
      boolean plain =
          scan.token(i).tag() == Tag.PROPN && text.length() > 1 && !scan.token(i).allCapitals();
      if (!plain) {
        return name;
      }
    }
    if (scan.is(name.from() - 1, "the")) {
      return name;
    }
    return name.as(NameType.PERSON, 1, Optional.empty());
  }
}
