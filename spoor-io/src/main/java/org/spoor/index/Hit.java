package org.spoor.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.spoor.model.Span;

/**
 * A report that a search found.
 *
 * @param number its number in the case
 * @param id the document's id
 * @param title headline
 * @param titleMatches places in the title that match, in its UTF-16 code units
 * @param publisher who published it
 * @param published EDTF date of publication
 * @param language BCP 47 tag
 * @param url address
 * @param nearCopyOf number of the first report with nearly the same words
 * @param score how well it matches; only comparable within one answer
 * @param copies numbers of near-copies that match too and are folded under this, ascending
 * @param snippets the passages that match best, best first; the report's beginning when the words
 *     stand only in its title or fields
 */
public record Hit(
    long number,
    String id,
    Optional<String> title,
    List<Span> titleMatches,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> language,
    Optional<String> url,
    OptionalLong nearCopyOf,
    float score,
    List<Long> copies,
    List<Snippet> snippets) {
  public Hit {
    titleMatches = List.copyOf(titleMatches);
    copies = List.copyOf(copies);
    snippets = List.copyOf(snippets);
  }
}
