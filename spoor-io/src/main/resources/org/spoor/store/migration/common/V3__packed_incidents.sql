-- Bodies of incidents are bytes from here on. All that is derived from many documents is emptied: it
-- is derived anew when it is asked for next. Extractions stay.

DROP TABLE incident;

CREATE TABLE incident (
  ordinal   ${number} PRIMARY KEY,
  id        ${text} NOT NULL UNIQUE,
  type      ${text} NOT NULL,
  ledger    ${text} NOT NULL,
  first_day ${text},
  last_day  ${text},
  body      ${bytes} NOT NULL
)${table};
CREATE INDEX incident_by_type ON incident (type, ordinal);
CREATE INDEX incident_by_ledger ON incident (ledger, ordinal);

DELETE FROM incident_find;
DELETE FROM incident_link;
DELETE FROM party;
DELETE FROM party_mention;
DELETE FROM proposal;
DELETE FROM near_copy;
DELETE FROM derivation;
