package org.spoor.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.spoor.model.Document;
import org.spoor.model.Metadata;
import org.spoor.read.ReadOutcome.Duplicate;
import org.spoor.read.ReadOutcome.Read;
import org.spoor.read.ReadOutcome.Unreadable;

/** One run over a listing: finds each thing's format, reads it, and tells the listener. */
final class ReadRun implements AutoCloseable {
  /** Beyond it duplicates and equal ids are no longer seen: about 300 MB of hashes and ids. */
  private static final int MOST_REMEMBERED = 1_000_000;

  private static final int HEAD = 4_096;

  private final ReportReader reader;
  private final ReadListener listener;
  private final Watchdog watchdog;
  private final Map<ContentHash, Origin> seen = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private Archive.Budget budget;
  private int files;
  private int read;
  private int duplicates;
  private int unreadable;

  ReadRun(ReportReader reader, ReadListener listener) {
    this.reader = reader;
    this.listener = listener;
    this.watchdog = new Watchdog(reader.limits().maxTime());
    this.budget = new Archive.Budget(reader.limits());
  }

  ReadSummary read(Listing listing) {
    boolean interrupted = false;
    for (Unreadable problem : listing.problems()) {
      give(problem);
    }
    for (Listing.Found found : listing.found()) {
      if (Thread.currentThread().isInterrupted()) {
        interrupted = true;
        break;
      }
      try {
        file(found);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        interrupted = true;
        break;
      }
      files++;
      listener.finished(found.path(), files);
    }
    return new ReadSummary(files, read, duplicates, unreadable, interrupted);
  }

  private void file(Listing.Found found) throws InterruptedException {
    budget = new Archive.Budget(reader.limits());
    Path path = found.path();
    Path fileName = path.getFileName();
    String name = fileName == null ? path.toString() : fileName.toString();
    Origin origin = Origin.of(path);
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      give(new Unreadable(origin, ErrorCode.NOT_A_FILE, "it is not a regular file"));
      return;
    }
    List<Notice> notices = new ArrayList<>();
    Path sidecar = path.resolveSibling(Sidecar.nameFor(name));
    Metadata given =
        Files.exists(sidecar, LinkOption.NOFOLLOW_LINKS)
            ? Sidecar.read(new Content.OnDisk(sidecar), Sidecar.nameFor(name), notices)
            : Metadata.NONE;
    source(
        new Source(origin, found.id(), name, new Content.OnDisk(path), given, Optional.empty(), 0),
        notices);
  }

  /** Reads one thing and all within it; every failure ends here. */
  void source(Source source, List<Notice> notices) throws InterruptedException {
    try {
      byte[] head = source.content().head(HEAD);
      if (head.length == 0) {
        throw new ReadFailure(ErrorCode.EMPTY_FILE, "it is empty");
      }
      FormatChoice choice = FormatChoice.of(source.name(), head);
      List<Notice> all = new ArrayList<>(notices);
      choice.notice().ifPresent(all::add);
      switch (choice.format()) {
        case JSON_LINES -> lines(source, head, all);
        case ZIP -> archive(source, all);
        case TEXT, MARKDOWN, HTML, PDF, DOCX, DOC, ODT, RTF, MAIL ->
            document(source, choice.format(), all);
      }
    } catch (ReadFailure e) {
      give(new Unreadable(source.origin(), e.code(), e.detail()));
    } catch (IOException e) {
      give(new Unreadable(source.origin(), ErrorCode.of(e), reason(e)));
    }
  }

  static String reason(IOException failure) {
    return switch (ErrorCode.of(failure)) {
      case NOT_FOUND -> "it is no longer there";
      case NO_PERMISSION -> "it may not be read";
      default -> "reading it failed: " + Messages.excerpt(String.valueOf(failure.getMessage()));
    };
  }

  private void document(Source source, Format format, List<Notice> notices)
      throws ReadFailure, IOException, InterruptedException {
    Limits limits = reader.limits();
    byte[] bytes = source.content().bytes(format.limit(limits));
    Extracted extracted =
        format == Format.TEXT
            ? PlainTextReader.read(bytes)
            : watchdog.run(() -> FormatReaders.read(format, bytes, limits));
    if (extracted.text().isBlank() && extracted.parts().isEmpty()) {
      ErrorCode code = format == Format.TEXT ? ErrorCode.EMPTY_FILE : ErrorCode.NO_TEXT;
      throw new ReadFailure(code, "it holds no words");
    }
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(extracted.notices());
    Metadata metadata = extracted.metadata();
    if (metadata.published().isEmpty() && source.dateAround().isPresent()) {
      metadata = metadata.withPublished(source.dateAround().get());
    }
    if (!extracted.text().isBlank()) {
      Document document =
          new Document(source.id(), extracted.text(), metadata.overriddenBy(source.given()));
      give(document, source.origin(), format, all);
    }
    parts(source, extracted, metadata.published());
  }

  private void parts(Source mail, Extracted extracted, Optional<String> date)
      throws ReadFailure, InterruptedException {
    if (extracted.parts().isEmpty()) {
      return;
    }
    requireDepth(mail);
    Set<String> names = new HashSet<>();
    for (Extracted.Part part : extracted.parts()) {
      String name = part.name();
      for (int n = 2; !names.add(name); n++) {
        name = n + "-" + part.name();
      }
      source(mail.part(name, part.bytes(), Metadata.NONE, date), List.of());
    }
  }

  private void requireDepth(Source container) throws ReadFailure {
    int most = reader.limits().maxDepth();
    if (container.depth() >= most) {
      throw new ReadFailure(
          ErrorCode.ARCHIVE_TOO_DEEP, "archives and mails are nested deeper than " + most);
    }
  }

  private void archive(Source source, List<Notice> notices)
      throws ReadFailure, IOException, InterruptedException {
    requireDepth(source);
    try (Archive archive = new Archive(source.content(), reader.limits())) {
      List<ZipArchiveEntry> entries = archive.entries();
      if (entries.isEmpty()) {
        throw new ReadFailure(ErrorCode.EMPTY_ARCHIVE, "the archive holds nothing to read");
      }
      List<Notice> once = notices;
      for (ZipArchiveEntry entry : entries) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        List<Notice> all = new ArrayList<>(once);
        try {
          Metadata beside = Metadata.NONE;
          Optional<ZipArchiveEntry> sidecar = archive.sidecar(entry);
          if (sidecar.isPresent()) {
            Content content = new Content.InMemory(archive.bytes(sidecar.get(), budget));
            beside = Sidecar.read(content, sidecar.get().getName(), all);
          }
          byte[] bytes = archive.bytes(entry, budget);
          source(source.part(entry.getName(), bytes, beside, Optional.empty()), all);
          once = List.of();
        } catch (ReadFailure e) {
          Origin origin = source.origin().part(Messages.excerpt(entry.getName()));
          give(new Unreadable(origin, e.code(), e.detail()));
        }
        if (budget.isSpent()) {
          return;
        }
      }
    } catch (ZipException e) {
      throw new ReadFailure(ErrorCode.BROKEN_FILE, "the archive is damaged");
    }
  }

  private void lines(Source source, byte[] head, List<Notice> notices)
      throws IOException, ReadFailure {
    for (byte b : head) {
      if (b == 0) {
        throw new ReadFailure(ErrorCode.NOT_TEXT, "it is called JSON Lines but holds zero bytes");
      }
    }
    List<Notice> once = notices;
    try (JsonLines lines = new JsonLines(source.content().open(), reader.limits())) {
      for (Optional<JsonLine> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        Origin origin = source.origin().line(next.get().number());
        switch (next.get()) {
          case JsonLine.Bad bad -> give(new Unreadable(origin, bad.code(), bad.detail()));
          case JsonLine.Parsed parsed -> {
            Document document = parsed.document();
            if (document.text().isBlank()) {
              give(new Unreadable(origin, ErrorCode.EMPTY_FILE, "its \"text\" has no words"));
            } else {
              List<Notice> all = new ArrayList<>(once);
              all.addAll(parsed.notices());
              once = List.of();
              Metadata metadata = document.metadata().overriddenBy(source.given());
              give(
                  new Document(document.id(), document.text(), metadata),
                  origin,
                  Format.JSON_LINES,
                  all);
            }
          }
        }
      }
    }
  }

  private void give(Document document, Origin origin, Format format, List<Notice> notices) {
    ContentHash hash = ContentHash.of(document.text());
    Origin first = seen.get(hash);
    if (first != null) {
      duplicates++;
      listener.outcome(new Duplicate(origin, first, hash));
      return;
    }
    List<Notice> all = new ArrayList<>(notices);
    String id = document.id();
    for (int n = 2; ids.contains(id); n++) {
      id = document.id() + "~" + n;
    }
    if (!id.equals(document.id())) {
      all.add(
          new Notice(
              ErrorCode.ID_TAKEN,
              "another document is called " + document.id() + ", this became " + id));
    }
    if (seen.size() < MOST_REMEMBERED) {
      seen.put(hash, origin);
      ids.add(id);
    }
    Metadata metadata = withLanguage(document).overriddenBy(reader.overrides());
    read++;
    listener.outcome(
        new Read(new Document(id, document.text(), metadata), origin, hash, format, all));
  }

  private static Metadata withLanguage(Document document) {
    Metadata metadata = document.metadata();
    Optional<String> language = metadata.language().or(() -> LanguageGuess.of(document.text()));
    return new Metadata(
        metadata.title(),
        metadata.published(),
        metadata.publisher(),
        metadata.author(),
        metadata.url(),
        language);
  }

  private void give(Unreadable problem) {
    unreadable++;
    listener.outcome(problem);
  }

  @Override
  public void close() {
    watchdog.close();
  }
}
