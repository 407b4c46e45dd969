package org.spoor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.spoor.model.Metadata;

/**
 * What a page says of its article, from the strongest statement to the weakest: JSON-LD, OpenGraph
 * and other {@code <meta>}, microdata and {@code <time>}, the visible page.
 */
final class PageMetadata {
  private static final List<String> TITLE =
      List.of(
          "og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "headline");
  private static final List<String> DATE =
      List.of(
          "article:published_time",
          "og:published_time",
          "citation_publication_date",
          "citation_date",
          "dcterms.issued",
          "dcterms.date",
          "dcterms.created",
          "dc.date.issued",
          "dc.date",
          "datepublished",
          "date.issued",
          "publication_date",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "published-date",
          "release_date",
          "date");
  private static final List<String> PUBLISHER =
      List.of(
          "og:site_name",
          "citation_publisher",
          "dcterms.publisher",
          "dc.publisher",
          "publisher",
          "application-name");
  private static final List<String> AUTHOR =
      List.of(
          "author",
          "article:author",
          "citation_author",
          "dcterms.creator",
          "dc.creator",
          "byl",
          "parsely-author",
          "sailthru.author");

  private final Document page;

  private PageMetadata(Document page) {
    this.page = page;
  }

  static Metadata of(Document page) {
    PageMetadata of = new PageMetadata(page);
    return of.visible().overriddenBy(of.stated()).overriddenBy(LinkedData.of(page));
  }

  private Metadata stated() {
    return new Metadata(
        meta(TITLE),
        date(),
        meta(PUBLISHER),
        meta(AUTHOR).filter(PageMetadata::isName),
        address(),
        language());
  }

  /** What can only be seen: the headline, the page's title, a by-line. */
  private Metadata visible() {
    Optional<String> headline = text("h1[itemprop=headline], article h1, main h1");
    Optional<String> title =
        headline
            .or(
                () ->
                    Optional.of(page.select("h1"))
                        .filter(all -> all.size() == 1)
                        .map(all -> all.text()))
            .flatMap(MetadataField::clean)
            .or(() -> MetadataField.clean(page.title()).map(PageMetadata::withoutSite));
    Optional<String> author =
        text("[itemprop=author], [rel=author], [class*=byline], [class*=author-name]")
            .map(words -> words.replaceFirst("(?i)^by\\s+", ""))
            .filter(PageMetadata::isName);
    return new Metadata(
        title, Optional.empty(), Optional.empty(), author, Optional.empty(), Optional.empty());
  }

  private Optional<String> meta(List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[name], meta[property], meta[itemprop]")) {
        String key = meta.attr("property") + meta.attr("name") + meta.attr("itemprop");
        if (key.toLowerCase(Locale.ROOT).equals(name)) {
          Optional<String> value = MetadataField.clean(meta.attr("content"));
          if (value.isPresent()) {
            return value;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> date() {
    return meta(DATE)
        .flatMap(WrittenDate::inField)
        .or(() -> dateOf("[itemprop=datePublished]"))
        .or(() -> dateOf("time[pubdate], time[class*=publish]"))
        .or(() -> dateOf("article time, main time, header time"))
        .or(() -> dateOf("time"));
  }

  private Optional<String> dateOf(String selector) {
    Element element = page.selectFirst(selector);
    if (element == null) {
      return Optional.empty();
    }
    String stated = element.attr("datetime") + element.attr("content");
    return WrittenDate.inField(stated.isBlank() ? element.text() : stated);
  }

  private Optional<String> address() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Optional.ofNullable(canonical)
        .map(link -> link.attr("href"))
        .or(() -> meta(List.of("og:url", "citation_public_url", "dc.identifier")))
        .flatMap(PageMetadata::webAddress);
  }

  /** The address when it is one that can be followed. */
  static Optional<String> webAddress(String address) {
    return MetadataField.clean(address)
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"));
  }

  private Optional<String> language() {
    Element html = page.selectFirst("html[lang]");
    return Optional.ofNullable(html)
        .map(element -> element.attr("lang"))
        .or(() -> meta(List.of("content-language", "dc.language", "og:locale")))
        .flatMap(PageMetadata::languageTag);
  }

  /** The tag in its BCP 47 form: {@code en_GB} becomes {@code en-GB}. */
  static Optional<String> languageTag(String tag) {
    String normal = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return normal.equals("und") ? Optional.empty() : Optional.of(normal);
  }

  private Optional<String> text(String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .flatMap(e -> MetadataField.clean(e.text()));
  }

  private static boolean isName(String name) {
    return name.length() <= 120 && !name.contains("://");
  }

  /** 'Headline | Site' and 'Headline - Site' without the site, when a headline is left. */
  private static String withoutSite(String title) {
    for (String bar : List.of(" | ", " – ", " — ", " - ", " :: ")) {
      int at = title.lastIndexOf(bar);
      if (at >= 20) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }
}
