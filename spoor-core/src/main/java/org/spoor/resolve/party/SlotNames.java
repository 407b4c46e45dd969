package org.spoor.resolve.party;

/** Names as slots of findings have them: with an article, a genitive, folded white space. */
final class SlotNames {
  private SlotNames() {}

  /** Without article at its start and genitive at its end, white space folded. */
  static String plain(String name) {
    String plain = name.strip().replaceAll("[\\s\\u00a0]+", " ");
    if (plain.regionMatches(true, 0, "the ", 0, 4)) {
      plain = plain.substring(4);
    }
    if (plain.endsWith("'s") || plain.endsWith("’s")) {
      plain = plain.substring(0, plain.length() - 2);
    } else if (plain.endsWith("'") || plain.endsWith("’")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain;
  }
}
