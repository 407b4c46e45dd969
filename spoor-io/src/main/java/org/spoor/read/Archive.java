package org.spoor.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP archive, entries by name. Nothing is ever unpacked to disk, so a name cannot write
 * anywhere; one that tries is refused all the same. Sizes that the archive states are not believed:
 * what comes out is counted.
 */
final class Archive implements AutoCloseable {
  /** Up to here any ratio is allowed: a small file of blanks is no bomb. */
  private static final int HARMLESS = 1_000_000;

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipArchiveEntry> byName = new HashMap<>();

  /** What is left of {@link Limits#maxArchiveBytes()} for one file on disk and all within it. */
  static final class Budget {
    private long bytes;
    private int entries;

    Budget(Limits limits) {
      bytes = limits.maxArchiveBytes();
      entries = limits.maxEntries();
    }

    /** Whether nothing more may be unpacked. */
    boolean isSpent() {
      return bytes <= 0 || entries < 0;
    }
  }

  Archive(Content content, Limits limits) throws IOException, ReadFailure {
    this.limits = limits;
    SeekableByteChannel channel =
        switch (content) {
          case Content.OnDisk disk -> Files.newByteChannel(disk.path());
          case Content.InMemory memory -> new SeekableInMemoryByteChannel(memory.bytes());
        };
    try {
      EndOfDirectory.requireSane(channel, limits.maxEntries());
      channel.position(0);
      zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    } catch (IOException | ReadFailure e) {
      channel.close();
      throw e;
    } catch (RuntimeException e) {
      channel.close();
      throw new ReadFailure(ErrorCode.BROKEN_FILE, "its list of entries is damaged");
    }
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      byName.putIfAbsent(entry.getName(), entry);
    }
  }

  /** Entries that may be reports, by name; folders, hidden files and sidecars are left out. */
  List<ZipArchiveEntry> entries() {
    List<ZipArchiveEntry> entries = new ArrayList<>();
    for (ZipArchiveEntry entry : byName.values()) {
      String name = entry.getName();
      String own = name.substring(name.lastIndexOf('/') + 1);
      boolean hidden = own.startsWith(".") || name.startsWith("__MACOSX/");
      if (!entry.isDirectory() && !hidden && !own.isEmpty() && !Sidecar.isSidecar(own)) {
        entries.add(entry);
      }
    }
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
    return entries;
  }

  /** The sidecar of an entry. */
  Optional<ZipArchiveEntry> sidecar(ZipArchiveEntry entry) {
    return Optional.ofNullable(byName.get(Sidecar.nameFor(entry.getName())));
  }

  /**
   * An entry's bytes.
   *
   * @throws ReadFailure when the entry or what is left of the budget does not allow it
   */
  byte[] bytes(ZipArchiveEntry entry, Budget budget) throws ReadFailure {
    requireSafe(entry.getName());
    if (budget.entries-- <= 0) {
      throw new ReadFailure(
          ErrorCode.TOO_MANY_FILES,
          "the archive holds more than " + limits.maxEntries() + " files");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ReadFailure(ErrorCode.PASSWORD_PROTECTED, "the entry is encrypted");
    }
    if (entry.isUnixSymlink()) {
      throw new ReadFailure(ErrorCode.NOT_A_FILE, "the entry is a link");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new ReadFailure(ErrorCode.UNSUPPORTED_FORMAT, "the entry is packed in an unknown way");
    }
    long most = limits.maxFileBytes();
    if (entry.getSize() > most) {
      throw tooLarge(most);
    }
    long bound = Math.min(most, Math.max(HARMLESS, entry.getCompressedSize() * limits.maxRatio()));
    boolean last = budget.bytes < bound;
    bound = Math.min(bound, budget.bytes);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) bound + 1);
      budget.bytes -= Math.min(bytes.length, bound);
      if (bytes.length > bound) {
        throw bound == most ? tooLarge(most) : bomb(last);
      }
      return bytes;
    } catch (IOException | RuntimeException e) {
      throw new ReadFailure(ErrorCode.BROKEN_FILE, "the entry is damaged");
    }
  }

  private ReadFailure bomb(boolean whole) {
    return new ReadFailure(
        ErrorCode.ARCHIVE_BOMB,
        whole
            ? "the archive unpacks to more than " + limits.maxArchiveBytes() + " bytes"
            : "the entry unpacks to more than " + limits.maxRatio() + " times its packed size");
  }

  private static ReadFailure tooLarge(long most) {
    return new ReadFailure(
        ErrorCode.TOO_LARGE, "the entry has more than " + most + " bytes unpacked");
  }

  private static void requireSafe(String name) throws ReadFailure {
    boolean absolute =
        name.startsWith("/")
            || name.startsWith("\\")
            || (name.length() > 1 && name.charAt(1) == ':');
    boolean climbs = false;
    for (String part : name.split("[/\\\\]")) {
      climbs |= part.equals("..");
    }
    if (absolute || climbs || name.chars().anyMatch(Character::isISOControl)) {
      throw new ReadFailure(
          ErrorCode.UNSAFE_NAME, "the entry's name points outside of the archive");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
