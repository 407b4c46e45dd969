package org.spoor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.spoor.report.product.Dossier;
import org.spoor.report.product.DossierDocx;
import org.spoor.report.product.DossierHtml;
import org.spoor.report.product.DossierMarkdown;
import org.spoor.report.product.DossierPdf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a written product goes, and as what.
 *
 * @param file standard output where absent
 */
record ProductFile(Format format, Optional<Path> file) {
  /** As what it is written. */
  enum Format {
    DOCX,
    HTML,
    JSON,
    MD,
    PDF;

    boolean binary() {
      return this == DOCX || this == PDF;
    }
  }

  /**
   * By options.
   *
   * @throws ParameterException when a binary format is to go to standard output
   */
  static ProductFile of(CommandSpec spec, Optional<Format> format, Optional<Path> out) {
    Format chosen = format.or(() -> out.flatMap(ProductFile::byName)).orElse(Format.MD);
    if (chosen.binary() && out.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "a " + chosen.name().toLowerCase(Locale.ROOT) + " goes into a file: give --out FILE");
    }
    return new ProductFile(chosen, out);
  }

  private static Optional<Format> byName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (Format format : Format.values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return name.endsWith(".htm") ? Optional.of(Format.HTML) : Optional.empty();
  }

  /**
   * Writes a document.
   *
   * @throws EnvironmentException when it cannot be written
   */
  void write(Dossier dossier) {
    switch (format) {
      case DOCX -> bytes(DossierDocx.of(dossier));
      case PDF -> bytes(DossierPdf.of(dossier));
      case HTML -> write(DossierHtml.of(dossier));
      case MD -> write(DossierMarkdown.of(dossier));
      case JSON -> throw new IllegalStateException("a dossier is no JSON");
    }
  }

  /**
   * Writes a text.
   *
   * @throws EnvironmentException when it cannot be written
   */
  void write(String text) {
    if (file.isEmpty()) {
      CaseOptions.print(text);
    } else {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void bytes(byte[] content) {
    Path target = file.orElseThrow();
    try {
      Files.write(target, content);
    } catch (IOException e) {
      throw new EnvironmentException(
          target + " cannot be written: " + e.getMessage() + "; choose another --out", e);
    }
  }
}
