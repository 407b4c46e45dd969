package org.spoor.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * Why something could not be read, or was read with a reservation. The names are stable: scripts
 * may rely on them. {@code docs/errors.md} has a row for each, and a test keeps the two together.
 */
public enum ErrorCode {
  /** Nothing in it, or white space only. */
  EMPTY_FILE(Category.CONTENT, "Remove the file, or fetch the report again."),
  /** It opens, but holds no words: mostly a scan. */
  NO_TEXT(Category.CONTENT, "Run text recognition (OCR) on it and read the result."),
  /** Called text, but holds binary noise. */
  NOT_TEXT(Category.CONTENT, "Check what the file is and give it its right extension."),
  /** In an encoding that is unknown or cannot be told. */
  UNKNOWN_CHARSET(Category.CONTENT, "Save the file as UTF-8."),
  /** A format that Spoor does not read. */
  UNSUPPORTED_FORMAT(
      Category.CONTENT, "Convert it to text, HTML, PDF, DOCX, ODT, RTF, EML or JSON Lines."),
  /** Cut off or damaged. */
  BROKEN_FILE(Category.CONTENT, "Fetch or export the report again."),
  /** Encrypted. */
  PASSWORD_PROTECTED(Category.CONTENT, "Save a copy without a password and read that."),
  /** A line of a JSON Lines file is not a document. */
  BAD_JSON_LINE(
      Category.CONTENT, "Make the line one JSON object with the strings \"id\" and \"text\"."),
  /** An archive or folder without anything to read. */
  EMPTY_ARCHIVE(Category.CONTENT, "Check whether the archive was made from the right folder."),
  /** A name in an archive that points outside of it. */
  UNSAFE_NAME(Category.CONTENT, "Have the archive made again with plain relative names."),

  /** More bytes or characters than the limit. */
  TOO_LARGE(Category.LIMIT, "Split the file, or raise the limit."),
  /** Nested too deep, or asks for more memory than there is. */
  TOO_COMPLEX(Category.LIMIT, "Convert the report to plain text and read that."),
  /** Took longer than the time a file may take. */
  TIMED_OUT(Category.LIMIT, "Convert the report to plain text, or raise the limit."),
  /** Expands out of all proportion: an archive made to exhaust memory or disk. */
  ARCHIVE_BOMB(Category.LIMIT, "Do not trust the sender; unpack it by hand if you must."),
  /** Archives or mails in one another beyond the limit. */
  ARCHIVE_TOO_DEEP(Category.LIMIT, "Unpack the inner archives and read the folder."),
  /** More files than one run, archive or mail may hold. */
  TOO_MANY_FILES(Category.LIMIT, "Read the rest in another run, or raise the limit."),

  /** There is no such file, or it went away meanwhile. */
  NOT_FOUND(Category.ACCESS, "Check the path."),
  /** The system does not let us read it. */
  NO_PERMISSION(Category.ACCESS, "Change the file's permissions, or run as its owner."),
  /** A link that leads back to a folder it is in. */
  LINK_LOOP(Category.ACCESS, "Remove the link; the folder itself is read."),
  /** A device, pipe or socket. */
  NOT_A_FILE(Category.ACCESS, "Copy its content into a file and read that."),
  /** The disk or network gave up. */
  READ_FAILED(Category.ACCESS, "Check the disk or network share and try again."),

  /** The sidecar is not what a sidecar must be. */
  BAD_SIDECAR(
      Category.NOTICE,
      "Write one JSON object with strings title, published (EDTF), publisher, author, url, language."),
  /** A sidecar stands alone. */
  SIDECAR_WITHOUT_FILE(Category.NOTICE, "Name it like its report, with .meta.json added."),
  /** The content is of another format than the name says. */
  WRONG_EXTENSION(Category.NOTICE, "Rename the file."),
  /** The encoding was guessed. */
  CHARSET_GUESSED(Category.NOTICE, "Save the file as UTF-8 if letters look wrong."),
  /** The date of publication comes from the file's properties, not from the report. */
  DATE_FROM_PROPERTIES(Category.NOTICE, "Give the date in a sidecar or with --date."),
  /** A field of the document's own metadata was not usable. */
  BAD_METADATA(Category.NOTICE, "Correct the field, or overrule it in a sidecar."),
  /** Another document of the run has the same id. */
  ID_TAKEN(Category.NOTICE, "Give the documents different ids.");

  /** What kind of trouble it is. */
  public enum Category {
    /** The file itself: reading it again changes nothing. */
    CONTENT,
    /** A limit stopped it: another limit may let it through. */
    LIMIT,
    /** The file system: trying again may help. */
    ACCESS,
    /** It was read all the same. */
    NOTICE
  }

  private final Category category;
  private final String remedy;

  ErrorCode(Category category, String remedy) {
    this.category = category;
    this.remedy = remedy;
  }

  /** What kind of trouble it is. */
  public Category category() {
    return category;
  }

  /** What a person can do about it: one sentence. */
  public String remedy() {
    return remedy;
  }

  /** The code for a failure of the file system. */
  static ErrorCode of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException f -> NOT_FOUND;
      case FileNotFoundException f -> NOT_FOUND;
      case AccessDeniedException f -> NO_PERMISSION;
      case FileSystemLoopException f -> LINK_LOOP;
      default -> READ_FAILED;
    };
  }
}
