package org.spoor.extract.flow;

/** What a place is to a flow. */
enum Role {
  FROM,
  VIA,
  TO
}
