package org.spoor.store;

/**
 * Why a case cannot be used. The names are stable: scripts may rely on them. {@code docs/case.md}
 * has a row for each.
 */
public enum StoreCode {
  /** The place is neither a path nor the address of a server. */
  BAD_LOCATION("Give a file, or postgresql://user:password@host:port/database?schema=name."),
  /** There is no case, and none was to be made. */
  NO_CASE("Check the name, or read reports into it with spoor run --case."),
  /** Something else is in its place. */
  NOT_A_CASE("Give another name: Spoor does not write into what it has not made."),
  /** A copy was to go where something is. */
  OCCUPIED("Give a place where there is nothing yet."),
  /** Made by a newer Spoor. */
  NEWER_CASE("Use the newer Spoor that wrote it; an older one cannot know what is in it."),
  /** Cut off or overwritten. */
  DAMAGED("Take a copy from before the damage, or read the reports again into a new case."),
  /** Another process writes for longer than we wait. */
  LOCKED("Wait until the other program has ended, then try again; nothing was written."),
  /** No room for what was to be written. */
  DISK_FULL("Free space on the disk and try again; what was acknowledged is kept."),
  /** The file or its folder may not be written. */
  READ_ONLY("Copy the case to a folder that you may write, or change its permissions."),
  /** The server does not answer or does not let us in. */
  CANNOT_CONNECT("Check that the server runs, and the host, port, user and password."),
  /** Truth was to be changed. */
  APPEND_ONLY("Documents and decisions are only ever added; take a decision back with an undo."),
  /** Anything else that a database reports. */
  FAILED("Try again; if it stays, report it with the message.");

  private final String remedy;

  StoreCode(String remedy) {
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
