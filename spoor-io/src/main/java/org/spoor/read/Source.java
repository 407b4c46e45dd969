package org.spoor.read;

import java.util.Optional;
import org.spoor.model.Metadata;

/**
 * Something to read and what is known of it beforehand.
 *
 * @param name the file's own name: its extension claims a format
 * @param id of the document that it will be
 * @param given what a sidecar of it or of an archive around it says; overrules the file
 * @param dateAround the date of the mail that it came with, used when it has none
 * @param depth archives and mails around it
 */
record Source(
    Origin origin,
    String id,
    String name,
    Content content,
    Metadata given,
    Optional<String> dateAround,
    int depth) {

  /** A part of this: an entry of the archive, an attachment of the mail. */
  Source part(String path, byte[] bytes, Metadata stronger, Optional<String> date) {
    String own = path.substring(path.lastIndexOf('/') + 1);
    return new Source(
        origin.part(path),
        id + "!/" + path,
        own,
        new Content.InMemory(bytes),
        given.overriddenBy(stronger),
        date,
        depth + 1);
  }
}
