package org.spoor.extract.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Finds noun groups, possessors and quantities included. */
final class NounGroups {
  private static final Set<String> EXPLETIVES = Set.of("that", "what", "there");

  private static final Set<String> NUMBER_NOUNS =
      Set.of("dozen", "hundred", "thousand", "million", "third", "quarter", "tonne", "ton");

  private final Words words;
  private final NounBoundaries boundaries;
  private final SentenceReading sentence;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final int size;

  NounGroups(Words words) {
    this.words = words;
    this.boundaries = new NounBoundaries(words);
    this.sentence = words.sentence;
    this.tokens = words.tokens;
    this.tags = words.tags;
    this.size = words.size;
  }

  /** The noun group that starts at a token. */
  Optional<NounGroup> at(int from) {
    int i = from;
    int head = -1;
    int possessor = -1;
    if (Words.RELATIVES.contains(tokens.get(i).lower()) && !tokens.get(i).is("that")) {
      return Optional.empty();
    }
    if (tags[i] == Tag.PRON
            && !Words.RELATIVES.contains(tokens.get(i).lower())
            && !Words.POSSESSIVES.contains(tokens.get(i).lower())
            && !EXPLETIVES.contains(tokens.get(i).lower())
        || tags[i] == Tag.DET && pronounLike(i)) {
      return Optional.of(new NounGroup(i, i + 1, i, -1));
    }
    while (i < size) {
      Token token = tokens.get(i);
      Tag tag = tags[i];
      String lower = token.lower();
      if (lower.equals("worth") && i + 1 < size && numberLike(i + 1)) {
        break; // 'glass eels | worth 2 million euros'
      }
      if (tag.nominal()) {
        if (head >= 0
            && i > from
            && (boundaries.splitsBefore(i) && !boundaries.dayOfMonth(i - 1, i)
                || boundaries.yearEnds(from, i)
                || boundaries.homeward(head, i)
                || boundaries.timeEnds(from, i)
                || boundaries.nationalityStarts(i)
                || lower.startsWith("person") && i + 1 < size && tokens.get(i + 1).is("non"))) {
          break;
        }
        head = i;
        i++;
      } else if (tag == Tag.DET || tag == Tag.PRON) {
        boolean possessive = tag == Tag.PRON && Words.POSSESSIVES.contains(lower);
        if (head >= 0
            || tag == Tag.PRON && !possessive
            || lower.equals("that")
                && i == from
                && !(i + 1 < size && tags[i + 1] == Tag.NOUN && clauseless(i + 1))) {
          break;
        }
        i++;
      } else if (tag == Tag.NUM) {
        boolean named =
            head == i - 1
                && head >= 0
                && tags[head] == Tag.PROPN
                && !boundaries.placed(head)
                && !boundaries.people(head)
                && !boundaries.numberStarts(head, i);
        if (head >= 0 && !named && tags[head] != Tag.NUM) {
          break;
        }
        if (head < 0 || tags[head] != Tag.NUM) {
          head = head < 0 ? i : head;
        }
        i++;
      } else if (tag == Tag.ADJ || tag == Tag.SYM && currency(lower)) {
        if (head >= 0 && boundaries.yearEnds(from, i)) {
          break;
        }
        if (head >= 0 && tags[head] != Tag.NUM) {
          if (boundaries.nationalityStarts(i) || boundaries.timeStarts(i)) {
            break;
          }
          if (tag == Tag.ADJ
              && i + 1 < size
              && tags[i + 1].nominal()
              && !boundaries.splitsBefore(i)) {
            i++; // 'State Duma', mistagged parts of names
            continue;
          }
          break;
        }
        if (qualifier(i) > 0) {
          i = i + qualifier(i);
        } else {
          i++;
        }
      } else if (qualifier(i) > 0 && (head < 0)) {
        i += qualifier(i);
      } else if (tag == Tag.VERB && words.modifier(i) && (head < 0 || tags[head] == Tag.NUM)) {
        i++;
      } else if (tag == Tag.ADV
          && head < 0
          && i + 1 < size
          && (tags[i + 1] == Tag.ADJ || tags[i + 1] == Tag.NUM || words.modifier(i + 1))
          && i > from) {
        i++;
      } else if (tag == Tag.ADV && head < 0 && i + 1 < size && tags[i + 1] == Tag.NUM) {
        i++;
      } else if (words.possessiveMark(i)) {
        if (head < 0
            || i + 1 >= size
            || !(words.startsNoun(i + 1) || tags[i + 1] == Tag.VERB && words.modifier(i + 1))) {
          break;
        }
        possessor = i;
        head = -1;
        i++;
      } else if ((lower.equals("[") || lower.equals("]"))
          && i + 1 < size
          && (head < 0 || lower.equals("]"))
          && bracketInside(from, i)) {
        i++;
      } else if ((lower.equals("and")
              || lower.equals("or")
              || lower.equals("/")
              || lower.equals("&"))
          && joinsModifiers(i, from)) {
        head = -1;
        i++;
      } else if ((lower.equals("“")
              || lower.equals("‘")
              || lower.equals("\"")
              || lower.equals("”")
              || lower.equals("’"))
          && quotedWord(i, from)) {
        i++;
      } else {
        break;
      }
    }
    if (head < 0) {
      // Only determiners and adjectives: the adjective stands for the noun ('the accused', 'ten
      // more').
      int last = i - 1;
      if (i > from
          && possessor < 0
          && (tags[from] == Tag.DET && last > from || tags[last] == Tag.NUM)) {
        return Optional.of(new NounGroup(from, i, last, -1));
      }
      return Optional.empty();
    }
    int end = Math.max(head + 1, trimmed(from, i, head));
    return Optional.of(new NounGroup(from, end, head, possessor));
  }

  private int trimmed(int from, int to, int head) {
    int end = to;
    while (end > head + 1) {
      Tag tag = tags[end - 1];
      if (tag.nominal() || tag == Tag.NUM || tokens.get(end - 1).is("]")) {
        break;
      }
      end--;
    }
    return end;
  }

  private boolean clauseless(int i) {
    return !(i + 1 < size && (tags[i + 1].verbal()));
  }

  private boolean pronounLike(int i) {
    String lower = tokens.get(i).lower();
    boolean next =
        i + 1 < size
            && (words.startsNoun(i + 1)
                || tags[i + 1] == Tag.VERB && words.modifier(i + 1)
                || tags[i + 1] == Tag.ADV
                || tags[i + 1] == Tag.DET);
    return !next
        && switch (lower) {
          case "this",
              "these",
              "those",
              "all",
              "both",
              "some",
              "many",
              "most",
              "several",
              "others" ->
              true;
          default -> false;
        };
  }

  private static boolean currency(String lower) {
    return !lower.equals("%") && !lower.equals("=") && !lower.equals("+");
  }

  /** Length of 'more than', 'at least', 'up to' … before a number, 0 where there is none. */
  private int qualifier(int i) {
    if (i + 2 >= size) {
      return 0;
    }
    String first = tokens.get(i).lower();
    String second = tokens.get(i + 1).lower();
    boolean two =
        switch (first) {
          case "more", "less", "fewer" -> second.equals("than");
          case "at" -> second.equals("least") || second.equals("most");
          case "up" -> second.equals("to");
          case "close" -> second.equals("to");
          case "well" -> second.equals("over");
          default -> false;
        };
    if (two && numberAt(i + 2)) {
      return 2;
    }
    boolean one =
        switch (first) {
          case "over",
              "around",
              "about",
              "nearly",
              "almost",
              "approximately",
              "roughly",
              "some",
              "under",
              "only",
              "just",
              "exactly" ->
              true;
          default -> false;
        };
    return one && numberAt(i + 1) ? 1 : 0;
  }

  private boolean numberAt(int i) {
    if (i >= size) {
      return false;
    }
    String lower = tokens.get(i).lower();
    return tags[i] == Tag.NUM && !year(lower)
        || tags[i] == Tag.SYM && currency(lower)
        || lower.equals("a") && i + 1 < size && NUMBER_NOUNS.contains(tokens.get(i + 1).lower());
  }

  /** Whether an amount starts here, words about its exactness skipped. */
  private boolean numberLike(int i) {
    for (int j = i; j < size && j < i + 4; j++) {
      if (tags[j] == Tag.NUM || tags[j] == Tag.SYM) {
        return true;
      }
    }
    return false;
  }

  static boolean year(String lower) {
    return lower.length() == 4
        && (lower.startsWith("19") || lower.startsWith("20"))
        && Character.isDigit(lower.charAt(2))
        && Character.isDigit(lower.charAt(3));
  }

  /** 'Belarusian and Russian intelligence', 'NATO and European Union officials'. */
  private boolean joinsModifiers(int i, int from) {
    if (i <= from || i + 2 >= size) {
      return false;
    }
    Tag before = tags[i - 1];
    int next = i + 1;
    if (before == Tag.ADJ
        && (tags[next] == Tag.ADJ || tags[next] == Tag.VERB && words.modifier(next))) {
      for (int j = next; j < size && j < next + 4; j++) {
        if (tags[j].nominal()) {
          return true;
        }
        if (tags[j] != Tag.ADJ && tags[j] != Tag.VERB) {
          return false;
        }
      }
      return false;
    }
    // Nouns: only where the words before cannot stand alone ('intelligence and law enforcement
    // officials').
    if (!before.nominal()) {
      return false;
    }
    int head = next;
    while (head < size && (tags[head].nominal() || tags[head] == Tag.ADJ)) {
      head++;
    }
    head--;
    return head > next
        && tags[head] == Tag.NOUN
        && sentence.hitAt("role_noun", head).isPresent()
        && sentence.hitAt("role_noun", i - 1).isEmpty();
  }

  private boolean bracketInside(int from, int i) {
    if (tokens.get(i).is("]")) {
      for (int j = i - 1; j >= from; j--) {
        if (tokens.get(j).is("[")) {
          return true;
        }
      }
      return false;
    }
    int close = i + 1;
    while (close < size && close < i + 6 && !tokens.get(close).is("]")) {
      close++;
    }
    boolean time = NounBoundaries.TIME_NOUNS.contains(tokens.get(i + 1).lower());
    return !time && close + 1 < size && tokens.get(close).is("]") && tags[close + 1].nominal();
  }

  /** A mark around a single quoted word within a group: a “mafia” state. */
  private boolean quotedWord(int i, int from) {
    if (i == from) {
      return false;
    }
    String lower = tokens.get(i).lower();
    if (lower.equals("“") || lower.equals("‘") || lower.equals("\"")) {
      return i + 2 < size
          && (tags[i + 1].nominal() || tags[i + 1] == Tag.ADJ)
          && (tokens.get(i + 2).is("”")
              || tokens.get(i + 2).is("\"")
              || tokens.get(i + 2).text().equals("’"))
          && i + 3 < size
          && tags[i + 3].nominal();
    }
    return i + 1 < size
        && tags[i + 1].nominal()
        && i >= from + 2
        && (tokens.get(i - 2).is("“")
            || tokens.get(i - 2).is("\"")
            || tokens.get(i - 2).text().equals("‘"));
  }
}
