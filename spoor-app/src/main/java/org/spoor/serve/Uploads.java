package org.spoor.serve;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.List;

/** Files that a form brings. Their number and sizes are bounded before they are looked at. */
final class Uploads {
  static final int MOST_FILES = 200;
  static final long LARGEST_FILE = 100L << 20;
  static final long LARGEST_REQUEST = 200L << 20;

  private Uploads() {}

  /** All files of a field; at least one. */
  // The library declares no exceptions and throws checked ones.
  @SuppressWarnings("CatchingUnchecked")
  static List<UploadedFile> all(Context ctx, String field) {
    if (!ctx.isMultipartFormData()) {
      throw Problem.of(ProblemCode.WRONG_TYPE, "multipart/form-data is expected");
    }
    if (ctx.req().getContentLengthLong() > LARGEST_REQUEST) {
      throw Problem.of(ProblemCode.TOO_LARGE, "at most " + (LARGEST_REQUEST >> 20) + " MB");
    }
    List<UploadedFile> files;
    try {
      files = ctx.uploadedFiles(field);
    } catch (Exception e) {
      throw broken(e);
    }
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw Problem.of(
          files.isEmpty() ? ProblemCode.WRONG_BODY : ProblemCode.TOO_LARGE,
          "1 to " + MOST_FILES + " files in the field " + field + " are expected");
    }
    return files;
  }

  /** The one file of a field. */
  static UploadedFile one(Context ctx, String field) {
    List<UploadedFile> files = all(ctx, field);
    if (files.size() != 1) {
      throw Problem.of(ProblemCode.WRONG_BODY, "one file in the field " + field + " is expected");
    }
    return files.getFirst();
  }

  private static Problem broken(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
      if (message.contains("exceed")
          || message.contains("too large")
          || message.contains("maximum")) {
        return Problem.of(
            ProblemCode.TOO_LARGE,
            "at most "
                + MOST_FILES
                + " files, "
                + (LARGEST_FILE >> 20)
                + " MB each and "
                + (LARGEST_REQUEST >> 20)
                + " MB in all");
      }
    }
    return Problem.of(ProblemCode.WRONG_BODY, "the form cannot be read");
  }
}
