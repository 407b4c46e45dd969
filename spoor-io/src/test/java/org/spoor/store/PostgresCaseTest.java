package org.spoor.store;

/** The contract on a real PostgreSQL, and what only a server has. */
final class PostgresCaseTest extends CaseContract {
  @Override
  CaseLocation newPlace() {
    return RealPostgres.newPlace();
  }

  @Override
  Database database(CaseLocation place) {
    return new PostgresDatabase((CaseLocation.Server) place);
  }
}
