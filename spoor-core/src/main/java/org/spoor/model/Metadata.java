package org.spoor.model;

import java.util.Optional;

/**
 * What is known about a report beside its text.
 *
 * @param title headline, where it is not only the first line of the text
 * @param published EDTF level 1 date of publication, e.g. {@code 2022-03-25} or {@code 2022-10}
 * @param publisher who published it
 * @param author who wrote it
 * @param url canonical address
 * @param language BCP 47 tag, e.g. {@code en}
 */
public record Metadata(
    Optional<String> title,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The same with another date of publication. */
  public Metadata withPublished(String edtf) {
    return new Metadata(title, Optional.of(edtf), publisher, author, url, language);
  }

  /** This, with every field that {@code stronger} fills taken from there. */
  public Metadata overriddenBy(Metadata stronger) {
    return new Metadata(
        stronger.title.or(() -> title),
        stronger.published.or(() -> published),
        stronger.publisher.or(() -> publisher),
        stronger.author.or(() -> author),
        stronger.url.or(() -> url),
        stronger.language.or(() -> language));
  }
}
