package org.spoor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.spoor.store.CaseStore.Missing;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file of a case as a file: whether it is one, and how one comes to be. */
final class CaseFile {
  /** How every SQLite file begins. */
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** Bytes of SQLite's header, and where in it things stand: https://sqlite.org/fileformat2.html */
  private static final int HEADER = 100;

  private static final int PAGE_SIZE_AT = 16;
  private static final int PAGE_COUNT_AT = 28;
  private static final int APPLICATION_ID_AT = 68;

  /** In bytes. Rows of a few kilobytes would leave much of smaller pages empty. */
  private static final int PAGE_SIZE = 16_384;

  /** How the driver keeps moments, and reads them back for Flyway. */
  private static final DateTimeFormatter HISTORY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** How a draft's name ends: a random UUID keeps it from being anything else's. */
  private static final Pattern DRAFT =
      Pattern.compile("-[0-9a-f-]{36}\\.new(-wal|-shm|-journal)?$");

  private CaseFile() {}

  /** A connection to the case in a file, which has this program's version then. */
  static Session open(SqliteDatabase database, Path file, Missing missing, Clock clock) {
    makeSure(file, missing, clock);
    Session session = database.writer();
    try {
      if (CaseSchema.version(session, file.toString()) < CaseSchema.NEWEST) {
        migrate(file, clock, false);
      }
      return session;
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static void makeSure(Path file, Missing missing, Clock clock) {
    try {
      if (Files.isDirectory(file)) {
        throw new StoreException(StoreCode.NOT_A_CASE, file + " is a folder");
      }
      // A file without a byte is what a program leaves that only made sure of the name.
      if (Files.exists(file) && Files.size(file) > 0) {
        check(file);
        return;
      }
      if (missing == Missing.REFUSE) {
        throw new StoreException(StoreCode.NO_CASE, "there is no case " + file);
      }
      create(file, clock);
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  /** Looks at the header alone. */
  private static void check(Path file) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      while (header.hasRemaining() && channel.read(header) >= 0) {
        // A read may give less than was asked for.
      }
    }
    byte[] magic = new byte[MAGIC.length];
    header.flip().get(magic, 0, Math.min(MAGIC.length, header.limit()));
    if (!Arrays.equals(magic, MAGIC)) {
      throw new StoreException(StoreCode.NOT_A_CASE, file + " is no case but some other file");
    }
    if (header.limit() < HEADER) {
      throw new StoreException(StoreCode.DAMAGED, file + " is cut off");
    }
    if (header.getInt(APPLICATION_ID_AT) != SqliteDatabase.APPLICATION_ID) {
      throw new StoreException(
          StoreCode.NOT_A_CASE, file + " is a database that another program made");
    }
    int size = header.getShort(PAGE_SIZE_AT) & 0xffff;
    long pages = header.getInt(PAGE_COUNT_AT) & 0xffffffffL;
    long whole = pages * (size == 1 ? 65_536 : size);
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    // With a log the missing pages may be in there, and SQLite finds out itself.
    if (Files.size(file) < whole && !(Files.exists(log) && Files.size(log) > 0)) {
      throw new StoreException(
          StoreCode.DAMAGED,
          "%s is cut off: %d bytes of %d".formatted(file, Files.size(file), whole));
    }
  }

  /** Writes what a view sees into a new file. */
  static void copy(CaseView view, Path file, Clock clock) {
    if (Files.exists(file)) {
      throw new StoreException(StoreCode.OCCUPIED, "there is a file " + file);
    }
    try {
      Path draft = draft(file);
      try {
        migrate(draft, clock, true);
        SqliteDatabase database = new SqliteDatabase(draft);
        view.copyInto(database, new CaseLocation.File(file));
        leaveLog(draft);
        publish(draft, file);
      } finally {
        discard(draft);
      }
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(StoreCode.OCCUPIED, "there is a file " + file, e);
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  private static StoreException fault(Path file, IOException e) {
    return e instanceof AccessDeniedException
        ? new StoreException(StoreCode.READ_ONLY, file + " may not be read or written", e)
        : new StoreException(StoreCode.FAILED, file + ": " + e.getMessage(), e);
  }

  private static Path draft(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new StoreException(StoreCode.NO_CASE, "there is no folder " + parent);
    }
    removeAbandoned(parent, file.getFileName() + "-");
    // Not a temporary file of the system's: those may be read by nobody else, also under a new
    // name.
    return Files.createFile(parent.resolve(file.getFileName() + "-" + UUID.randomUUID() + ".new"));
  }

  /** Drafts of programs that were killed: nobody works on one for so long. */
  private static void removeAbandoned(Path folder, String prefix) throws IOException {
    Instant recent = Instant.now().minus(Duration.ofDays(1));
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "*.new*")) {
      for (Path draft : drafts) {
        if (draft.getFileName().toString().startsWith(prefix)
            && DRAFT.matcher(draft.getFileName().toString()).find()
            && Files.getLastModifiedTime(draft).toInstant().isBefore(recent)) {
          Files.deleteIfExists(draft);
        }
      }
    }
  }

  private static void discard(Path draft) throws IOException {
    for (String end : new String[] {"", "-wal", "-shm", "-journal"}) {
      Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + end));
    }
  }

  /** Makes the case beside its place and moves it there: nobody ever meets half of one. */
  private static void create(Path file, Clock clock) throws IOException {
    Path draft = draft(file);
    try {
      migrate(draft, clock, true);
      if (Files.exists(file) && Files.size(file) == 0) {
        Files.delete(file);
      }
      publish(draft, file);
    } catch (FileAlreadyExistsException e) {
      // Another process was faster: its case is as good.
      check(file);
    } finally {
      discard(draft);
    }
  }

  /**
   * Gives a finished file its name.
   *
   * @throws FileAlreadyExistsException when the name is taken
   */
  static void publish(Path draft, Path file) throws IOException {
    try {
      Files.createLink(file, draft);
    } catch (UnsupportedOperationException | FileAlreadyExistsException e) {
      throw e instanceof FileAlreadyExistsException taken ? taken : new IOException(e);
    } catch (IOException e) {
      Files.move(draft, file); // a file system without links
    }
  }

  private static void migrate(Path file, Clock clock, boolean fresh) {
    SQLiteConfig config = new SQLiteConfig();
    config.setPageSize(PAGE_SIZE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(SqliteDatabase.url(file));
    if (!fresh) {
      // The first cases have moments there that Flyway cannot read.
      try (Session session = new SqliteDatabase(file).writer()) {
        dateHistory(session, clock);
      }
    }
    Migration.file(source);
    try (Session session = new SqliteDatabase(file).writer()) {
      session.run("PRAGMA application_id = " + SqliteDatabase.APPLICATION_ID);
      dateHistory(session, clock);
      if (fresh) {
        session.run("VACUUM"); // or the page would keep traces of what stood there before
      }
    }
    if (fresh) {
      leaveLog(file);
    }
  }

  /** Two cases of one content are to be of the same bytes, whoever made them and how fast. */
  private static void dateHistory(Session session, Clock clock) {
    session.update(
        "UPDATE flyway_schema_history SET installed_on = ?, installed_by = '', execution_time = 0",
        HISTORY.format(clock.instant()));
  }

  /** Makes the file whole without a log beside it. */
  private static void leaveLog(Path file) {
    try (Session session = new SqliteDatabase(file).writer()) {
      session.run("PRAGMA journal_mode = DELETE");
    }
  }
}
