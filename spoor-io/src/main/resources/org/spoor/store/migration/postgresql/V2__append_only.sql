CREATE FUNCTION keep_truth() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only added to: nothing in it is ever changed or removed (% refused)', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'SP001', HINT = 'A decision takes back or withdraws.';
END
$$;

CREATE TRIGGER document_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON document
  FOR EACH STATEMENT EXECUTE FUNCTION keep_truth();
CREATE TRIGGER document_text_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON document_text
  FOR EACH STATEMENT EXECUTE FUNCTION keep_truth();
CREATE TRIGGER decision_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
  FOR EACH STATEMENT EXECUTE FUNCTION keep_truth();

-- Packed already: another packing would only take time.
ALTER TABLE document_text ALTER COLUMN words SET STORAGE EXTERNAL;
ALTER TABLE extraction ALTER COLUMN sentences SET STORAGE EXTERNAL;
ALTER TABLE extraction ALTER COLUMN findings SET STORAGE EXTERNAL;
ALTER TABLE extraction_detail ALTER COLUMN details SET STORAGE EXTERNAL;
