-- Truth: added to, never changed.

CREATE TABLE document (
  seq        ${number} PRIMARY KEY,
  id         ${text} NOT NULL UNIQUE,
  hash       ${text} NOT NULL UNIQUE,
  title      ${text},
  published  ${text},
  publisher  ${text},
  author     ${text},
  url        ${text},
  language   ${text},
  origin     ${text} NOT NULL,
  format     ${text} NOT NULL,
  characters ${number} NOT NULL,
  added_at   ${text} NOT NULL
)${table};

-- Apart, so that going through the documents does not go through their texts. UTF-8, deflated.
CREATE TABLE document_text (
  document ${number} PRIMARY KEY,
  words    ${bytes} NOT NULL
)${table};

CREATE TABLE decision (
  seq    ${number} PRIMARY KEY,
  author ${text} NOT NULL,
  at     ${text} NOT NULL,
  kind   ${text} NOT NULL,
  reason ${text} NOT NULL,
  body   ${text} NOT NULL
)${table};

-- The log of reading: the last reading of an origin stands.

CREATE TABLE intake (
  origin   ${text} PRIMARY KEY,
  outcome  ${text} NOT NULL,
  document ${number},
  code     ${text},
  detail   ${text}
)${keyed};

CREATE TABLE intake_notice (
  origin   ${text} NOT NULL,
  position ${number} NOT NULL,
  code     ${text} NOT NULL,
  detail   ${text} NOT NULL,
  PRIMARY KEY (origin, position)
)${keyed};

-- Derived: may be emptied and filled again.

CREATE TABLE extraction (
  document  ${number} PRIMARY KEY,
  extractor ${text} NOT NULL,
  sentences ${bytes} NOT NULL,
  findings  ${bytes} NOT NULL
)${table};
-- Counting and looking for what is out of date must not go through the findings.
CREATE INDEX extraction_by_extractor ON extraction (extractor, document);

CREATE TABLE extraction_detail (
  document ${number} PRIMARY KEY,
  details  ${bytes} NOT NULL
)${table};

CREATE TABLE incident (
  ordinal   ${number} PRIMARY KEY,
  id        ${text} NOT NULL UNIQUE,
  type      ${text} NOT NULL,
  ledger    ${text} NOT NULL,
  first_day ${text},
  last_day  ${text},
  body      ${text} NOT NULL
)${table};
CREATE INDEX incident_by_type ON incident (type, ordinal);
CREATE INDEX incident_by_ledger ON incident (ledger, ordinal);

CREATE TABLE incident_find (
  incident ${number} NOT NULL,
  position ${number} NOT NULL,
  document ${number} NOT NULL,
  find     ${text} NOT NULL,
  PRIMARY KEY (incident, position)
)${keyed};
CREATE INDEX incident_find_by_document ON incident_find (document);

CREATE TABLE incident_link (
  ordinal       ${number} PRIMARY KEY,
  from_incident ${text} NOT NULL,
  to_incident   ${text} NOT NULL,
  kind          ${text} NOT NULL,
  body          ${text} NOT NULL
)${table};
CREATE INDEX incident_link_by_from ON incident_link (from_incident);
CREATE INDEX incident_link_by_to ON incident_link (to_incident);

CREATE TABLE party (
  ordinal  ${number} PRIMARY KEY,
  id       ${text} NOT NULL UNIQUE,
  type     ${text} NOT NULL,
  name     ${text} NOT NULL,
  name_key ${text} NOT NULL,
  body     ${text} NOT NULL
)${table};
CREATE INDEX party_by_name ON party (name_key, ordinal);

CREATE TABLE party_mention (
  party    ${number} NOT NULL,
  position ${number} NOT NULL,
  document ${number} NOT NULL,
  find     ${text} NOT NULL,
  PRIMARY KEY (party, position)
)${keyed};
CREATE INDEX party_mention_by_document ON party_mention (document);

CREATE TABLE proposal (
  ordinal ${number} PRIMARY KEY,
  kind    ${text} NOT NULL,
  score   ${real} NOT NULL,
  body    ${text} NOT NULL
)${table};

CREATE TABLE near_copy (
  document   ${number} PRIMARY KEY,
  original   ${number} NOT NULL,
  similarity ${real} NOT NULL
)${table};

CREATE TABLE derivation (
  one       ${number} PRIMARY KEY CHECK (one = 1),
  extractor ${text} NOT NULL,
  resolver  ${text} NOT NULL,
  documents ${number} NOT NULL,
  decisions ${number} NOT NULL
)${table};
