package org.spoor.extract.relation;

import org.spoor.model.Relation;

/** A relation as a sentence tells it. */
record Told(Party subject, Relation.Type relation, Party object) {

  int from() {
    return Math.min(subject.from() < 0 ? object.from() : subject.from(), object.from());
  }

  int to() {
    return Math.max(subject.to(), object.to());
  }
}
