extension Schema {
  /// Closings as they were proposed and decided: who, when, how long the file is kept and whether contact goes on in
  /// clear; why and how the person stands sealed as case work.
  static let closings = """
    CREATE TABLE case_closing (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      case_file BLOB NOT NULL REFERENCES case_file (id),
      status TEXT NOT NULL CHECK (status IN ('proposed', 'approved', 'returned')),
      proposed INTEGER NOT NULL,
      proposed_by BLOB NOT NULL REFERENCES staff (id),
      decided INTEGER,
      decided_by BLOB REFERENCES staff (id),
      kept_until INTEGER,
      keeps_contact INTEGER CHECK (keeps_contact IN (0, 1)),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      body BLOB NOT NULL,
      CHECK ((decided IS NULL) = (decided_by IS NULL)),
      CHECK ((status = 'proposed') = (decided IS NULL))
    ) STRICT;
    CREATE INDEX case_closing_case ON case_closing (case_file);
    -- Nothing is proposed twice at once.
    CREATE UNIQUE INDEX case_closing_pending ON case_closing (case_file) WHERE status = 'proposed';

    CREATE TRIGGER closing_added BEFORE INSERT ON case_closing BEGIN SELECT actor(); END;
    CREATE TRIGGER closing_kept BEFORE DELETE ON case_closing
      BEGIN SELECT RAISE(ABORT, 'closings are never deleted'); END;
    CREATE TRIGGER closing_changed BEFORE UPDATE ON case_closing BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.case_file <> OLD.case_file
        OR NEW.proposed_by <> OLD.proposed_by;
    END;
    """
}
