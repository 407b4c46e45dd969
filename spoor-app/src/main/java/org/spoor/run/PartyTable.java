package org.spoor.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.spoor.exchange.DerivedBodies;
import org.spoor.exchange.TableWriter;
import org.spoor.model.Party;
import org.spoor.store.CaseView;

/** The parties of a case as a table that can be screened: a row for each form of a name. */
public final class PartyTable {
  private PartyTable() {}

  /**
   * CSV with the columns {@code party}, {@code name}, {@code schema}, {@code country} and {@code
   * reports}. States are left out: they are on no watch list.
   *
   * @throws IOException never, in truth: it is written to memory
   */
  public static InputStream of(CaseView view) throws IOException {
    List<Party> parties = new ArrayList<>();
    view.parties(row -> parties.add(DerivedBodies.party(row.body())));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    TableWriter table = new TableWriter(bytes);
    table.row(List.of("party", "name", "schema", "country", "reports"));
    for (Party party : parties) {
      if (party.type() == Party.Type.STATE) {
        continue;
      }
      String countries =
          String.join(";", party.countries().stream().map(Party.Told::value).toList());
      for (Party.Alias alias : party.aliases()) {
        table.row(
            List.of(
                party.id(),
                alias.name(),
                schema(party.type()),
                countries,
                String.valueOf(alias.reports().size())));
      }
    }
    table.flush();
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  /** The type as FollowTheMoney calls it. */
  private static String schema(Party.Type type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANISATION, GROUP -> "Organization";
      case AGENCY, STATE -> "PublicBody";
    };
  }
}
