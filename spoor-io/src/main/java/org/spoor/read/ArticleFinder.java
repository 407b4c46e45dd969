package org.spoor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page that was stripped of furniture. What the page itself marks as the
 * article is believed when it holds enough of the prose; else the way goes down from the body as
 * long as one child holds nearly all of it.
 */
final class ArticleFinder {
  /** From the most to the least exact mark. */
  private static final List<String> MARKS =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  private static final double LEAST_MARKED = 0.4;
  private static final double NEARLY_ALL = 0.8;

  /** Standfirsts go by many names, as a class or part of one. */
  private static final String STANDFIRST =
      "[class*=standfirst], [class*=subtitle], [class*=subhead], [class*=sub-head], [class*=dek],"
          + " [class*=deck], [class*=lede], [class*=summary], [class*=excerpt], [class*=intro]";

  private static final int LONGEST_STANDFIRST = 600;
  private static final int SHORTEST_STANDFIRST = 40;

  private ArticleFinder() {}

  static Element find(Document page) {
    Element body = page.body();
    Prose prose = Prose.measure(body);
    int all = prose.of(body).running();
    for (String mark : MARKS) {
      Element best = null;
      int most = 0;
      for (Element marked : body.select(mark)) {
        int held = prose.of(marked).running();
        if (held > most) {
          best = marked;
          most = held;
        }
      }
      if (best != null && most >= LEAST_MARKED * all) {
        return mark.startsWith("[itemprop") || mark.equals("article") ? best : down(best, prose);
      }
    }
    return down(body, prose);
  }

  private static Element down(Element from, Prose prose) {
    Element at = from;
    while (true) {
      int held = prose.of(at).running();
      Element next = null;
      for (Element child : at.children()) {
        if (held > 0 && prose.of(child).running() >= NEARLY_ALL * held) {
          next = child;
        }
      }
      // Never into a single paragraph: its short neighbours belong to the text as well.
      if (next == null || next.children().isEmpty() || next.normalName().equals("p")) {
        return at;
      }
      at = next;
    }
  }

  /** The headline and the standfirst that stand above the article and not in it. */
  static List<Element> headOf(Document page, Element article, Optional<String> title) {
    List<Element> head = new ArrayList<>();
    Element headline = article.selectFirst("h1");
    if (headline == null) {
      headline = headline(page, title);
      if (headline != null) {
        head.add(headline);
      }
    }
    String own = article.text();
    for (Element standfirst : page.body().select(STANDFIRST)) {
      String text = standfirst.text();
      boolean fits = text.length() >= SHORTEST_STANDFIRST && text.length() <= LONGEST_STANDFIRST;
      if (fits && !isWithin(standfirst, article) && !isWithin(article, standfirst)) {
        if (head.size() < 2 && !own.contains(text)) {
          head.add(standfirst);
        }
        break;
      }
    }
    return head;
  }

  private static @org.jspecify.annotations.Nullable Element headline(
      Document page, Optional<String> title) {
    List<Element> all = page.body().select("h1");
    for (Element candidate : all) {
      String text = candidate.text();
      if (title.isPresent() && !text.isEmpty() && title.get().contains(text)) {
        return candidate;
      }
    }
    return all.size() == 1 ? all.getFirst() : null;
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
