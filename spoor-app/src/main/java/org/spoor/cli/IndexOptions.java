package org.spoor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.index.Place;
import org.spoor.exchange.TableFault;
import org.spoor.run.IndexShelf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands on the Index have in common. */
final class IndexOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--index",
      paramLabel = "PATH",
      description =
          "Scores to use: a file, or a folder with scores.csv (default: index/scores.csv in "
              + "$SPOOR_HOME, else $XDG_DATA_HOME/spoor, else ~/.local/share/spoor).")
  Optional<Path> path = Optional.empty();

  IndexShelf shelf() {
    return IndexShelf.of(path, System.getenv());
  }

  /** The scores; refuses where there are none. */
  IndexScores required(IndexModel model) {
    IndexShelf shelf = shelf();
    if (!shelf.filled()) {
      throw wrong(
          "there are no scores in "
              + shelf.file()
              + "; import the publisher's workbook (ocindex.net, downloads) with: spoor index import"
              + " FILE");
    }
    return optional(model);
  }

  /** The scores, none where there are none; refuses a place that was named and has none. */
  IndexScores optional(IndexModel model) {
    IndexShelf shelf = shelf();
    if (path.isPresent() && !shelf.filled()) {
      throw wrong("--index: there is no file " + shelf.file() + "; check the path");
    }
    try {
      return shelf.scores(model);
    } catch (TableFault e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new EnvironmentException(shelf.file() + " cannot be read: " + e.getMessage(), e);
    }
  }

  Bands bands() {
    try {
      return shelf().bands();
    } catch (IllegalStateException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new EnvironmentException("bands.yaml cannot be read: " + e.getMessage(), e);
    }
  }

  /** The edition that was asked for, else the newest that the scores have. */
  int edition(Optional<Integer> asked, IndexModel model, IndexScores scores) {
    int edition =
        asked.orElseGet(
            () -> scores.editions().isEmpty() ? model.newest() : scores.editions().getLast());
    if (!model.editions().contains(edition)) {
      throw wrong(
          "there is no edition "
              + edition
              + "; the editions are "
              + String.join(", ", model.editions().stream().map(String::valueOf).toList()));
    }
    return edition;
  }

  /** The country that a word names. */
  String country(String word, IndexModel model) {
    return model
        .country(word)
        .orElseThrow(
            () ->
                wrong(
                    "there is no country '"
                        + word
                        + "'; give a name or an ISO 3166 code, perhaps "
                        + model.nearestCountry(word)));
  }

  /** The country, region or world that a word names. */
  Place place(String word, IndexModel model, IndexScores scores) {
    return Place.named(word, model, scores)
        .orElseThrow(
            () ->
                wrong(
                    "there is no country or region '"
                        + word
                        + "'; give a country's name or ISO 3166 code (perhaps "
                        + model.nearestCountry(word)
                        + "), world, or a region of the imported scores"
                        + (scores.regions().isEmpty()
                            ? " (they name none; import them with --regions)"
                            : ": " + String.join(", ", scores.regions()))));
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
