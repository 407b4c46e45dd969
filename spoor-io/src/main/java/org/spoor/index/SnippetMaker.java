package org.spoor.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spoor.model.Span;

/** Chooses the sentences that show why a report was found. */
final class SnippetMaker {
  /** Snippets of one report. */
  private static final int MAX_SNIPPETS = 3;

  /** Length of a snippet in UTF-16 code units; a longer sentence is cut at blanks. */
  private static final int LENGTH = 280;

  /** What is kept before the first match of a sentence that is cut. */
  private static final int LEAD = 60;

  /** What a further place of a part counts beside its first. */
  private static final double REPEATED = 0.05;

  private SnippetMaker() {}

  private record Candidate(
      IndexedPassage passage, Span sentence, List<Places.Place> places, double value) {}

  /** The best snippets, best first; the beginning of the report when nothing matches. */
  static List<Snippet> of(List<IndexedPassage> passages, List<Places.Place> places) {
    List<Candidate> candidates = new ArrayList<>();
    int next = 0;
    for (IndexedPassage passage : passages) {
      List<Places.Place> inPassage = new ArrayList<>();
      while (next < places.size() && places.get(next).span().start() < passage.span().end()) {
        if (passage.span().contains(places.get(next).span())) {
          inPassage.add(places.get(next));
        }
        next++;
      }
      if (!inPassage.isEmpty()) {
        candidates.add(best(passage, inPassage));
      }
    }
    if (candidates.isEmpty()) {
      return passages.stream()
          .filter(passage -> !passage.text().isBlank())
          .limit(1)
          .map(passage -> snippet(passage, sentence(passage, passage.start()), List.of()))
          .toList();
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::value)
            .reversed()
            .thenComparing(candidate -> candidate.passage().start()));
    return candidates.stream()
        .limit(MAX_SNIPPETS)
        .map(found -> snippet(found.passage(), found.sentence(), found.places()))
        .toList();
  }

  /** The sentence with the most telling parts; its passage is worth what the whole passage has. */
  private static Candidate best(IndexedPassage passage, List<Places.Place> places) {
    Span chosen = sentence(passage, places.getFirst().span().start());
    double most = -1;
    int at = 0;
    while (at < places.size()) {
      Span sentence = sentence(passage, places.get(at).span().start());
      int end = at;
      while (end < places.size() && places.get(end).span().start() < sentence.end()) {
        end++;
      }
      double value = value(places.subList(at, end));
      if (value > most) {
        most = value;
        chosen = sentence;
      }
      at = Math.max(end, at + 1);
    }
    return new Candidate(passage, chosen, places, value(places) + most);
  }

  private static double value(List<Places.Place> places) {
    Set<Integer> parts = new HashSet<>();
    double value = 0;
    for (Places.Place place : places) {
      value += parts.add(place.part()) ? place.weight() : REPEATED * place.weight();
    }
    return value;
  }

  private static Span sentence(IndexedPassage passage, int position) {
    int start = passage.start();
    int end = passage.span().end();
    for (int at : passage.sentenceStarts()) {
      if (at <= position) {
        start = Math.max(start, at);
      } else {
        end = Math.min(end, at);
      }
    }
    return new Span(start, end);
  }

  private static Snippet snippet(IndexedPassage passage, Span sentence, List<Places.Place> places) {
    Span shown = widened(passage, sentence);
    if (shown.length() > LENGTH) {
      int first = shown.start();
      for (Places.Place place : places) {
        if (shown.contains(place.span())) {
          first = place.span().start();
          break;
        }
      }
      shown = cut(passage, shown, first);
    }
    shown = stripped(passage, shown);
    List<Span> matches = new ArrayList<>();
    for (Places.Place place : places) {
      if (shown.contains(place.span())) {
        matches.add(place.span());
      }
    }
    matches = Places.joined(matches);
    int where = matches.isEmpty() ? shown.start() : matches.getFirst().start();
    return new Snippet(
        shown,
        passage.text().substring(shown.start() - passage.start(), shown.end() - passage.start()),
        matches,
        passage.sentenceAt(where));
  }

  /** With the sentences after it, as long as there is room. */
  private static Span widened(IndexedPassage passage, Span sentence) {
    Span shown = sentence;
    while (shown.end() < passage.span().end()) {
      Span more = sentence(passage, shown.end());
      if (more.end() <= shown.end() || more.end() - shown.start() > LENGTH) {
        break;
      }
      shown = shown.cover(more);
    }
    return shown;
  }

  private static Span cut(IndexedPassage passage, Span sentence, int match) {
    String text = passage.text();
    int base = passage.start();
    int start = Math.max(sentence.start(), match - LEAD);
    if (start > sentence.start()) {
      int blank = start;
      while (blank < match && !Character.isWhitespace(text.charAt(blank - base))) {
        blank++;
      }
      start = blank < match ? blank : match;
    }
    int end = Math.min(sentence.end(), start + LENGTH);
    if (end < sentence.end()) {
      int blank = end;
      while (blank > end - LEAD && !Character.isWhitespace(text.charAt(blank - 1 - base))) {
        blank--;
      }
      end = blank > end - LEAD ? blank : end;
      if (Character.isHighSurrogate(text.charAt(end - 1 - base))) {
        end--;
      }
    }
    return new Span(start, end);
  }

  private static Span stripped(IndexedPassage passage, Span span) {
    String text = passage.text();
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start - passage.start()))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1 - passage.start()))) {
      end--;
    }
    return new Span(start, end);
  }
}
