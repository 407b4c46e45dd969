package org.spoor.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spoor.read.Listing.Found;
import org.spoor.read.ReadOutcome.Unreadable;

/** Finds the files below the paths that were named. Hidden files and sidecars are passed over. */
final class FolderWalk {
  private final Limits limits;
  private final List<Found> found = new ArrayList<>();
  private final List<Unreadable> problems = new ArrayList<>();
  private boolean full;

  FolderWalk(Limits limits) {
    this.limits = limits;
  }

  Listing walk(List<Path> paths) {
    for (Path path : paths) {
      Path name = path.getFileName();
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        problem(path, ErrorCode.NOT_FOUND, "there is no such file or folder");
      } else if (Files.isDirectory(path)) {
        int before = found.size() + problems.size();
        folder(path, "", 1, new HashSet<>());
        if (found.size() + problems.size() == before) {
          problem(path, ErrorCode.EMPTY_ARCHIVE, "the folder holds nothing to read");
        }
      } else {
        file(path, name == null ? path.toString() : name.toString());
      }
    }
    return new Listing(found, problems);
  }

  private void folder(Path folder, String prefix, int depth, Set<Object> above) {
    if (depth > limits.maxFolderDepth()) {
      problem(
          folder,
          ErrorCode.TOO_COMPLEX,
          "folders are nested deeper than " + limits.maxFolderDepth());
      return;
    }
    Path real;
    List<Path> entries = new ArrayList<>();
    try {
      real = folder.toRealPath();
      if (!above.add(real)) {
        problem(folder, ErrorCode.LINK_LOOP, "it leads back to " + real);
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        for (Path entry : stream) {
          if (entries.size() >= limits.maxFiles()) {
            overflow(folder);
            break;
          }
          entries.add(entry);
        }
      }
    } catch (IOException e) {
      problem(folder, ErrorCode.of(e), "the folder cannot be listed");
      return;
    } catch (DirectoryIteratorException e) {
      problem(folder, ErrorCode.READ_FAILED, "the folder cannot be listed to its end");
      return;
    }
    entries.sort(Comparator.comparing(path -> path.getFileName().toString()));
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        folder(entry, prefix + name + "/", depth + 1, above);
      } else {
        entry(entry, name, prefix);
      }
    }
    above.remove(real);
  }

  private void entry(Path entry, String name, String prefix) {
    if (!Sidecar.isSidecar(name)) {
      file(entry, prefix + name);
    } else if (!Files.exists(entry.resolveSibling(Sidecar.reportOf(name)))) {
      problem(entry, ErrorCode.SIDECAR_WITHOUT_FILE, "there is no " + Sidecar.reportOf(name));
    }
  }

  private void file(Path file, String id) {
    if (found.size() >= limits.maxFiles()) {
      overflow(file);
    } else {
      found.add(new Found(file, id));
    }
  }

  private void overflow(Path where) {
    if (!full) {
      problem(
          where,
          ErrorCode.TOO_MANY_FILES,
          "there are more than " + limits.maxFiles() + " files; the rest is left out");
      full = true;
    }
  }

  private void problem(Path path, ErrorCode code, String detail) {
    problems.add(new Unreadable(Origin.of(path), code, detail));
  }
}
