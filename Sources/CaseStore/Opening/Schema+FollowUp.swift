extension Schema {
  /// Follow-ups and attempts to reach somebody: all in clear but for the note, since lists of the day are made from
  /// them. And the day a case was marked as unreachable.
  static let followUps = """
    CREATE TABLE follow_up (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      case_file BLOB NOT NULL REFERENCES case_file (id),
      kind TEXT NOT NULL CHECK (kind IN ('C', 'P', 'A', 'I', 'R', 'X')),
      instrument TEXT,
      due INTEGER NOT NULL,
      -- Minutes since midnight.
      time INTEGER CHECK (time BETWEEN 0 AND 1439),
      channel TEXT NOT NULL CHECK (channel IN ('T', 'B', 'D', 'M', 'A')),
      agent BLOB REFERENCES staff (id),
      status TEXT NOT NULL CHECK (status IN ('P', 'F', 'T', 'A', 'E', 'X')),
      ended INTEGER,
      -- Which occurrence of which rule it stands for; no rule for what was planned by hand.
      rule TEXT,
      rule_version INTEGER,
      subject BLOB,
      step INTEGER,
      asked INTEGER,
      -- The first of a repeated one, and which repetition this is.
      series BLOB,
      repetition INTEGER,
      every INTEGER CHECK (every BETWEEN 1 AND 99),
      unit TEXT CHECK (unit IN ('day', 'week', 'month')),
      until INTEGER,
      note BLOB,
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      changed INTEGER NOT NULL,
      changed_by BLOB NOT NULL REFERENCES staff (id),
      CHECK ((status = 'P') = (ended IS NULL)),
      CHECK ((rule IS NULL) = (asked IS NULL) AND (rule IS NULL) = (step IS NULL)
        AND (rule IS NULL) = (rule_version IS NULL)),
      CHECK ((series IS NULL) = (repetition IS NULL)),
      CHECK ((every IS NULL) = (unit IS NULL))
    ) STRICT;
    CREATE INDEX follow_up_case ON follow_up (case_file);

    CREATE TABLE contact_attempt (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      case_file BLOB NOT NULL REFERENCES case_file (id),
      follow_up BLOB REFERENCES follow_up (id),
      day INTEGER NOT NULL,
      time INTEGER CHECK (time BETWEEN 0 AND 1439),
      channel TEXT NOT NULL CHECK (channel IN ('T', 'B', 'D', 'M', 'A')),
      result TEXT NOT NULL CHECK (result IN ('J', 'N', 'H', 'P', 'R', 'D', 'M', 'X')),
      agent BLOB NOT NULL REFERENCES staff (id),
      note BLOB,
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
    ) STRICT;
    CREATE INDEX contact_attempt_case ON contact_attempt (case_file);

    CREATE TRIGGER follow_up_added BEFORE INSERT ON follow_up BEGIN SELECT actor(); END;
    CREATE TRIGGER follow_up_kept BEFORE DELETE ON follow_up
      BEGIN SELECT RAISE(ABORT, 'follow-ups are never deleted'); END;
    CREATE TRIGGER follow_up_changed BEFORE UPDATE ON follow_up BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.case_file <> OLD.case_file;
    END;

    CREATE TRIGGER attempt_added BEFORE INSERT ON contact_attempt BEGIN SELECT actor(); END;
    CREATE TRIGGER attempt_kept BEFORE DELETE ON contact_attempt
      BEGIN SELECT RAISE(ABORT, 'attempts are never deleted'); END;
    CREATE TRIGGER attempt_changed BEFORE UPDATE ON contact_attempt BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.case_file <> OLD.case_file;
    END;

    ALTER TABLE case_file ADD COLUMN unreachable INTEGER;
    CREATE TRIGGER case_unreachable BEFORE UPDATE OF unreachable ON case_file BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
    END;
    """
}
