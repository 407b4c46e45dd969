package org.spoor.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.assess.mission.StaffList;
import org.spoor.assess.mission.States;
import org.spoor.exchange.TableReader;

/** A list of staff as a CSV file. */
public final class StaffFile {
  private StaffFile() {}

  /**
   * Reads it.
   *
   * @param name the file's name, for messages
   * @throws org.spoor.exchange.TableFault when it is no table
   * @throws IOException when the stream breaks
   */
  public static StaffList read(String name, InputStream in, States states) throws IOException {
    try (TableReader table = TableReader.open(name, in)) {
      List<StaffList.Line> lines = new ArrayList<>();
      for (Optional<TableReader.Row> next = table.next();
          next.isPresent() && lines.size() <= StaffList.MOST_ROWS;
          next = table.next()) {
        lines.add(new StaffList.Line(next.get().line(), next.get().cells()));
      }
      return StaffList.read(table.columns(), lines, states);
    }
  }
}
