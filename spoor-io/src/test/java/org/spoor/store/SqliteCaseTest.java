package org.spoor.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a file, and what only a file has. */
final class SqliteCaseTest extends CaseContract {
  @TempDir private Path folder;
  private int places;

  @Override
  CaseLocation newPlace() {
    places++;
    return new CaseLocation.File(folder.resolve("case-" + places + ".spoor"));
  }

  @Override
  Database database(CaseLocation place) {
    return new SqliteDatabase(((CaseLocation.File) place).path());
  }
}
