-- INSERT OR REPLACE removes rows without asking the triggers of DELETE: hence those of INSERT.

CREATE TRIGGER document_added BEFORE INSERT ON document
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM document)
  OR EXISTS (SELECT 1 FROM document WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM document WHERE hash = NEW.hash)
BEGIN
  SELECT RAISE(ABORT, 'documents are numbered without gaps and none replaces another');
END;
CREATE TRIGGER document_changed BEFORE UPDATE ON document
BEGIN
  SELECT RAISE(ABORT, 'a document is never changed');
END;
CREATE TRIGGER document_removed BEFORE DELETE ON document
BEGIN
  SELECT RAISE(ABORT, 'a document is never removed: withdraw it by a decision');
END;

CREATE TRIGGER document_text_added BEFORE INSERT ON document_text
WHEN EXISTS (SELECT 1 FROM document_text WHERE document = NEW.document)
BEGIN
  SELECT RAISE(ABORT, 'the text of a document is never replaced');
END;
CREATE TRIGGER document_text_changed BEFORE UPDATE ON document_text
BEGIN
  SELECT RAISE(ABORT, 'the text of a document is never changed');
END;
CREATE TRIGGER document_text_removed BEFORE DELETE ON document_text
BEGIN
  SELECT RAISE(ABORT, 'the text of a document is never removed');
END;

CREATE TRIGGER decision_added BEFORE INSERT ON decision
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM decision)
BEGIN
  SELECT RAISE(ABORT, 'decisions are numbered without gaps and none replaces another');
END;
CREATE TRIGGER decision_changed BEFORE UPDATE ON decision
BEGIN
  SELECT RAISE(ABORT, 'a decision is never changed: take it back by an undo');
END;
CREATE TRIGGER decision_removed BEFORE DELETE ON decision
BEGIN
  SELECT RAISE(ABORT, 'a decision is never removed: take it back by an undo');
END;
