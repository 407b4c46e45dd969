package org.spoor.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.spoor.store.DerivedRows.Find;
import org.spoor.store.DerivedRows.Incident;
import org.spoor.store.DerivedRows.Link;

/** The tables of incidents, what they were joined from, and how they stand to one another. */
final class Incidents {
  private Incidents() {}

  static void putAll(Session session, DerivedRows rows, Map<String, Long> documents) {
    try (Session.Batch incidents =
            session.batch(
                "INSERT INTO incident (ordinal, id, type, ledger, first_day, last_day, body)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        Session.Batch finds =
            session.batch(
                "INSERT INTO incident_find (incident, position, document, find)"
                    + " VALUES (?, ?, ?, ?)")) {
      long ordinal = 0;
      for (Incident incident : rows.incidents()) {
        ordinal++;
        incidents.add(
            ordinal,
            incident.id(),
            incident.type(),
            incident.ledger(),
            incident.firstDay().map(LocalDate::toString),
            incident.lastDay().map(LocalDate::toString),
            incident.body().bytes());
        Derivation.addFinds(finds, ordinal, incident.finds(), documents);
      }
      incidents.send();
      finds.send();
    }
    try (Session.Batch links =
        session.batch(
            "INSERT INTO incident_link (ordinal, from_incident, to_incident, kind, body)"
                + " VALUES (?, ?, ?, ?, ?)")) {
      long ordinal = 0;
      for (Link link : rows.links()) {
        ordinal++;
        links.add(ordinal, link.from(), link.to(), link.kind(), link.body());
      }
      links.send();
    }
  }

  /** Puts bodies in place of those that incidents have. */
  static void amend(Session session, Map<String, Body> bodies) {
    bodies.forEach(
        (id, body) -> {
          if (session.update("UPDATE incident SET body = ? WHERE id = ?", body.bytes(), id) != 1) {
            throw new IllegalArgumentException("no incident of the case: " + id);
          }
        });
  }

  /** The incidents asked for, in their order, with their finds. */
  static void each(Session session, IncidentQuery query, Consumer<Incident> consumer) {
    // One pass over rows of incident and find together: finds of one incident stand together.
    Gathering gathering = new Gathering(consumer);
    session.each(
        "SELECT i.ordinal, i.id, i.type, i.ledger, i.first_day, i.last_day, i.body, d.id, f.find"
            + " FROM incident i LEFT JOIN incident_find f ON f.incident = i.ordinal"
            + " LEFT JOIN document d ON d.seq = f.document WHERE "
            + query.condition()
            + " ORDER BY i.ordinal, f.position",
        query.arguments(),
        gathering::add);
    gathering.end();
  }

  /** Bodies of the incidents asked for, in their order. */
  static void eachBody(Session session, IncidentQuery query, Consumer<Body> consumer) {
    session.each(
        "SELECT i.body FROM incident i WHERE " + query.condition() + " ORDER BY i.ordinal",
        query.arguments(),
        row -> consumer.accept(Body.of(row.bytes())));
  }

  static Optional<Incident> withId(Session session, String id) {
    List<Incident> found = new ArrayList<>();
    Gathering gathering = new Gathering(found::add);
    session.each(
        "SELECT i.ordinal, i.id, i.type, i.ledger, i.first_day, i.last_day, i.body, d.id, f.find"
            + " FROM incident i LEFT JOIN incident_find f ON f.incident = i.ordinal"
            + " LEFT JOIN document d ON d.seq = f.document WHERE i.id = ?"
            + " ORDER BY i.ordinal, f.position",
        List.of(id),
        gathering::add);
    gathering.end();
    return found.stream().findFirst();
  }

  static void eachLink(Session session, Consumer<Link> consumer) {
    session.each(
        "SELECT from_incident, to_incident, kind, body FROM incident_link ORDER BY ordinal",
        List.of(),
        row -> consumer.accept(link(row)));
  }

  static List<Link> linksOf(Session session, String id) {
    return session.all(
        "SELECT from_incident, to_incident, kind, body FROM incident_link"
            + " WHERE from_incident = ? OR to_incident = ? ORDER BY ordinal",
        List.of(id, id),
        Incidents::link);
  }

  private static Link link(Row row) {
    return new Link(row.text(), row.text(), row.text(), row.text());
  }

  /** Puts the rows of one incident together. */
  private static final class Gathering {
    private final Consumer<Incident> consumer;
    private final List<Find> finds = new ArrayList<>();
    private Optional<Incident> current = Optional.empty();
    private long ordinal;

    Gathering(Consumer<Incident> consumer) {
      this.consumer = consumer;
    }

    void add(Row row) {
      long next = row.number();
      if (next != ordinal) {
        end();
        ordinal = next;
        current =
            Optional.of(
                new Incident(
                    row.text(),
                    row.text(),
                    row.text(),
                    row.maybeText().map(LocalDate::parse),
                    row.maybeText().map(LocalDate::parse),
                    Body.of(row.bytes()),
                    List.of()));
      } else {
        row.skip(6);
      }
      row.maybeText().ifPresent(document -> finds.add(new Find(document, row.text())));
    }

    void end() {
      current.ifPresent(
          incident ->
              consumer.accept(
                  new Incident(
                      incident.id(),
                      incident.type(),
                      incident.ledger(),
                      incident.firstDay(),
                      incident.lastDay(),
                      incident.body(),
                      finds)));
      current = Optional.empty();
      finds.clear();
    }
  }
}
