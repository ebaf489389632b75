extension Schema {
  /// The work on a case, and the instruments it is done with. What a record says lies in `section`, owned by the
  /// record; here stands in clear what kind of work it is, of which case, where it is sealed and whether it counts.
  ///
  /// A section may from now on be sealed anew under its version: what was deposited by somebody without the key is
  /// fifty times as slow to open.
  static let schema2 = """
    CREATE TABLE case_record (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      case_file BLOB NOT NULL REFERENCES case_file (id),
      kind TEXT NOT NULL CHECK (kind IN ('assessment', 'interview', 'need', 'plan', 'action')),
      -- The plan of an action.
      parent BLOB REFERENCES case_record (id),
      -- Where an interview is sealed, whole.
      compartment TEXT CHECK (compartment IN ('identity', 'case', 'protection', 'psychosocial')),
      status TEXT NOT NULL CHECK (status IN ('current', 'met', 'closed', 'superseded', 'withdrawn')),
      made INTEGER NOT NULL,
      made_by BLOB NOT NULL REFERENCES staff (id),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      changed INTEGER NOT NULL,
      changed_by BLOB NOT NULL REFERENCES staff (id),
      CHECK ((kind = 'action') = (parent IS NOT NULL)),
      CHECK ((kind = 'interview') = (compartment IS NOT NULL))
    ) STRICT;
    CREATE INDEX case_record_case ON case_record (case_file);

    -- The files of instruments as interviews were held with them.
    CREATE TABLE instrument (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      code TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      digest TEXT NOT NULL,
      text BLOB NOT NULL,
      added INTEGER NOT NULL,
      added_by BLOB NOT NULL REFERENCES staff (id),
      UNIQUE (code, version)
    ) STRICT;

    CREATE TRIGGER record_added BEFORE INSERT ON case_record BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'parent') WHERE NEW.parent IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM case_record WHERE id = NEW.parent AND kind = 'plan' AND case_file = NEW.case_file);
    END;
    CREATE TRIGGER record_kept BEFORE DELETE ON case_record
      BEGIN SELECT RAISE(ABORT, 'records are never deleted'); END;
    CREATE TRIGGER record_changed BEFORE UPDATE ON case_record BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.case_file <> OLD.case_file OR NEW.kind <> OLD.kind
        OR NEW.parent IS NOT OLD.parent OR NEW.compartment IS NOT OLD.compartment OR NEW.made <> OLD.made
        OR NEW.made_by <> OLD.made_by;
    END;

    CREATE TRIGGER instrument_added BEFORE INSERT ON instrument BEGIN SELECT actor(); END;
    CREATE TRIGGER instrument_kept BEFORE DELETE ON instrument
      BEGIN SELECT RAISE(ABORT, 'instruments are never deleted'); END;
    CREATE TRIGGER instrument_changed BEFORE UPDATE ON instrument
      BEGIN SELECT RAISE(ABORT, 'an instrument never changes'); END;

    DROP TRIGGER section_changed;
    CREATE TRIGGER section_changed BEFORE UPDATE ON section BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1
        AND NOT (NEW.ver = OLD.ver AND NEW.hlc = OLD.hlc AND NEW.deleted = OLD.deleted
          AND NEW.changed = OLD.changed AND NEW.changed_by = OLD.changed_by
          AND (NEW.identity IS NULL) = (OLD.identity IS NULL)
          AND (NEW.casework IS NULL) = (OLD.casework IS NULL)
          AND (NEW.protection IS NULL) = (OLD.protection IS NULL)
          AND (NEW.psychosocial IS NULL) = (OLD.psychosocial IS NULL));
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.owner <> OLD.owner OR NEW.kind <> OLD.kind;
    END;
    """
}
