package org.spoor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what belongs to the site and not to the article: navigation, advertisements,
 * cookie notices, related links, comments. Goes by tags, ARIA roles and the words that sites use as
 * class names ({@code page-furniture.txt}); never removes anything that holds much of the page's
 * prose, whatever it is called, for {@code class="has-sidebar"} may sit on the whole page.
 */
final class PageFurniture {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "form",
          "button",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "video",
          "audio",
          "select",
          "input",
          "textarea",
          "dialog",
          "menu",
          "figcaption",
          "footer",
          "link",
          "meta",
          "title",
          "label");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "dialog",
          "alertdialog",
          "alert",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "tablist");
  private static final Set<String> ALWAYS =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "link", "meta", "title");

  /** Holders of a larger share of the page's prose are never furniture. */
  private static final double MOST_PROSE = 0.3;

  /** A line that only leads elsewhere ('Advertisement', 'Read more') is short. */
  private static final int LONGEST_LINE = 60;

  private static final double LINK_SHARE = 0.75;

  private PageFurniture() {}

  static void strip(Document page) {
    page.select(String.join(",", ALWAYS)).remove();
    Prose prose = Prose.measure(page.body());
    int all = prose.of(page.body()).running();
    List<Element> furniture = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      boolean small = prose.of(element).running() <= MOST_PROSE * all;
      if (element != page.body() && small && isFurniture(element, prose.of(element))) {
        furniture.add(element);
      }
    }
    furniture.forEach(Element::remove);
    page.body().select("table").forEach(PageFurniture::unwrapLayout);
  }

  private static boolean isFurniture(Element element, Prose.Measure measure) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (tag.equals("header") && element.closest("article, main") == null) {
      // A site's head has no headline of its own length; an article's head has.
      Element headline = element.selectFirst("h1");
      return headline == null || headline.text().length() < 25;
    }
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || isInvisible(element.attr("style"))) {
      return true;
    }
    return isNamedSo(element, measure)
        || isLinkList(element, measure)
        || isPhrase(element, measure);
  }

  private static boolean isInvisible(String style) {
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }

  private static boolean isNamedSo(Element element, Prose.Measure measure) {
    String tag = element.normalName();
    if (tag.equals("p") || tag.matches("h[1-6]")) {
      // Paragraphs are named by their place ('social-housing'); only by-lines are furniture.
      return words(element.className()).contains("byline") && measure.all() < 200;
    }
    for (String word : words(element.className() + " " + element.id())) {
      if (KnownWords.CLASSES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A class name's words: at hyphens, underscores, blanks and capitals. */
  private static Set<String> words(String names) {
    String bounded = names.length() > 500 ? names.substring(0, 500) : names;
    String spaced = bounded.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return new HashSet<>(List.of(spaced.toLowerCase(Locale.ROOT).split("[^a-z]+")));
  }

  /** A list or block of which nearly all is links: 'Home | News', 'Read also', 'Most read'. */
  private static boolean isLinkList(Element element, Prose.Measure measure) {
    boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
    return (list || element.isBlock())
        && measure.links() >= (list ? 1 : 2)
        && measure.linked() >= LINK_SHARE * measure.all();
  }

  private static boolean isPhrase(Element element, Prose.Measure measure) {
    return measure.all() > 0
        && measure.all() <= LONGEST_LINE
        && KnownWords.isFurniture(element.text().toLowerCase(Locale.ROOT));
  }

  /** Old pages lay out with tables: such a table's cells are blocks, not data. */
  private static void unwrapLayout(Element table) {
    boolean layout = !table.select("table table").isEmpty();
    for (Element cell : table.select("td, th")) {
      layout |= cell.text().length() > 400 || cell.select("p").size() > 1;
    }
    if (layout) {
      table.select("td, th, tr, tbody, thead").tagName("div");
      table.tagName("div");
    }
  }
}
