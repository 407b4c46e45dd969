package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spoor.store.CaseLocation;

/**
 * The accounts of a team, in a file that only its owner may read: one JSON object a line. Read
 * again whenever it has changed. Safe to share between threads.
 */
public final class Accounts {
  /**
   * Shortest password, in characters (NIST SP 800-63B-4 asks for 15 where nothing else is asked).
   */
  public static final int SHORTEST_PASSWORD = 15;

  private static final int MOST = 1_000;

  /** What an unknown name is compared with, so that it takes as long as a known one. */
  private static final String NOBODY = Secrets.hashed(Secrets.token());

  private final Path file;
  private Map<String, Account> accounts = new TreeMap<>();
  private Optional<FileTime> read = Optional.empty();

  /** One of them. */
  public record Account(String name, Role role, String password) {}

  /** Of a file, which need not exist. */
  public Accounts(Path file) {
    this.file = file;
  }

  /** Where a case's accounts are: beside the file, or in the user's configuration. */
  public static Path fileOf(CaseLocation location) {
    return switch (location) {
      case CaseLocation.File at -> at.path().resolveSibling(at.path().getFileName() + ".accounts");
      case CaseLocation.Server server -> {
        String configured = System.getenv("XDG_CONFIG_HOME");
        Path base =
            configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".config")
                : Path.of(configured);
        yield base.resolve("spoor")
            .resolve(Secrets.digest(server.toString()).substring(0, 24) + ".accounts");
      }
    };
  }

  /** The file they are in. */
  public Path file() {
    return file;
  }

  /** All of them, by name. */
  public synchronized Collection<Account> all() {
    refresh();
    return java.util.List.copyOf(accounts.values());
  }

  /** The account with a name. */
  public synchronized Optional<Account> named(String name) {
    refresh();
    return Optional.ofNullable(accounts.get(name));
  }

  /** The account, where name and password fit; takes as long where they do not. */
  Optional<Account> login(String name, String password) {
    Optional<Account> account = named(name);
    boolean fits = Secrets.matches(password, account.map(Account::password).orElse(NOBODY));
    return fits ? account : Optional.empty();
  }

  /**
   * Adds an account, or gives one another role and password.
   *
   * @throws IllegalArgumentException when name or password will not do; the message says why
   */
  public synchronized void put(String name, Role role, String password) {
    refresh();
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._@ -]{0,99}")) {
      throw new IllegalArgumentException(
          "a name has letters, digits, spaces and ._@- and begins with a letter or digit");
    }
    if (password.length() < SHORTEST_PASSWORD || password.length() > 1_000) {
      throw new IllegalArgumentException(
          "a password has at least " + SHORTEST_PASSWORD + " characters: a few words do well");
    }
    if (accounts.size() >= MOST && !accounts.containsKey(name)) {
      throw new IllegalArgumentException("there are " + MOST + " accounts; remove some");
    }
    accounts.put(name, new Account(name, role, Secrets.hashed(password)));
    write();
  }

  /** Removes an account; whether it was there. Its sessions end. */
  public synchronized boolean remove(String name) {
    refresh();
    boolean there = accounts.remove(name) != null;
    if (there) {
      write();
    }
    return there;
  }

  private void refresh() {
    try {
      if (!Files.exists(file)) {
        accounts = new TreeMap<>();
        read = Optional.empty();
        return;
      }
      FileTime changed = Files.getLastModifiedTime(file);
      if (read.filter(changed::equals).isPresent()) {
        return;
      }
      Map<String, Account> fresh = new TreeMap<>();
      for (String line : Files.readString(file).lines().toList()) {
        ObjectNode node = Body.read(line);
        String name = node.path("name").asText();
        fresh.put(
            name,
            new Account(
                name,
                Role.named(node.path("role").asText()).orElse(Role.READER),
                node.path("password").asText()));
      }
      accounts = fresh;
      read = Optional.of(changed);
    } catch (IOException e) {
      throw new UncheckedIOException("the accounts cannot be read: " + file, e);
    }
  }

  private void write() {
    StringBuilder lines = new StringBuilder();
    for (Account account : accounts.values()) {
      lines
          .append(
              Body.text(
                  Body.object()
                      .put("name", account.name())
                      .put("role", account.role().word())
                      .put("password", account.password())))
          .append('\n');
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path draft = file.resolveSibling(file.getFileName() + ".part");
      Files.deleteIfExists(draft);
      ownersAlone(draft);
      Files.writeString(draft, lines, StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      read = Optional.of(Files.getLastModifiedTime(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the accounts cannot be written: " + file, e);
    }
  }

  /** Makes an empty file that only its owner may read, where the system knows that. */
  static void ownersAlone(Path file) throws IOException {
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (UnsupportedOperationException e) {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // It was made so.
    }
  }
}
