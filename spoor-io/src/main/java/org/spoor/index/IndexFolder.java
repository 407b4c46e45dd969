package org.spoor.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Version;

/** The files of an index and what its commits carry. */
final class IndexFolder {
  /** Goes up when fields, words or stored reports are written otherwise. */
  private static final int FORMAT = 1;

  private static final String CASE = "case";
  private static final String UP_TO = "upTo";
  private static final String VERSION = "version";

  /** Names the library gives to its files; nothing else in the folder is ever touched. */
  private static final Pattern OWN_FILE =
      Pattern.compile("segments(_[0-9a-z]+)?|pending_segments_[0-9a-z]+|_[0-9a-z]+[._].*");

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

  static {
    // Advice on options of the virtual machine is not for those who search.
    LIBRARY.setLevel(Level.SEVERE);
  }

  private IndexFolder() {}

  /** The folder's files; the folder is made when missing. */
  static FSDirectory directory(Path folder) throws IOException {
    Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
    // The library's lock is an empty file; one with bytes in it is damage that it does not get
    // over.
    if (Files.isRegularFile(lock) && Files.size(lock) > 0) {
      Files.delete(lock);
    }
    return FSDirectory.open(folder);
  }

  /** Library and rules for words change with the library's version. */
  static String version() {
    return FORMAT + " lucene " + Version.LATEST;
  }

  static Map<String, String> stamp(String caseId, long upTo) {
    return Map.of(CASE, caseId, UP_TO, Long.toString(upTo), VERSION, version());
  }

  static boolean sameVersion(Map<String, String> stamp) {
    return version().equals(stamp.get(VERSION));
  }

  static boolean sameCase(Map<String, String> stamp, String caseId) {
    return caseId.equals(stamp.get(CASE));
  }

  /** Number that it stands up to, -1 when the stamp tells none. */
  static long upTo(Map<String, String> stamp) {
    String told = stamp.getOrDefault(UP_TO, "");
    return told.matches("\\d{1,18}") ? Long.parseLong(told) : -1;
  }

  /**
   * Removes the files of an index that cannot be opened.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException when another process writes it
   */
  static void wipe(FSDirectory directory) throws IOException {
    try (Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        DirectoryStream<Path> files = Files.newDirectoryStream(directory.getDirectory())) {
      held.ensureValid();
      for (Path file : files) {
        if (Files.isRegularFile(file)
            && OWN_FILE.matcher(file.getFileName().toString()).matches()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Whether there are traces of an index in it. */
  static boolean hasTraces(Directory directory) throws IOException {
    for (String name : directory.listAll()) {
      if (name.startsWith("segments")) {
        return true;
      }
    }
    return false;
  }
}
