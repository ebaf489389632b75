extension Schema {
  /// People who are announced: the day, what became of it and when in clear; who is coming, from where and how is a section
  /// of its own, sealed with the names. And which cases were opened from which announcement.
  static let arrivals = """
    CREATE TABLE arrival (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      day INTEGER NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('expected', 'came', 'didNotCome')),
      reason TEXT CHECK (reason <> ''),
      ended INTEGER,
      ended_by BLOB REFERENCES staff (id),
      announced INTEGER NOT NULL,
      announced_by BLOB NOT NULL REFERENCES staff (id),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      CHECK ((status = 'expected') = (ended IS NULL)),
      CHECK ((ended IS NULL) = (ended_by IS NULL)),
      CHECK (reason IS NULL OR status = 'didNotCome')
    ) STRICT;
    CREATE INDEX arrival_expected ON arrival (day) WHERE status = 'expected' AND deleted = 0;

    CREATE TABLE arrival_case (
      case_file BLOB PRIMARY KEY NOT NULL REFERENCES case_file (id),
      arrival BLOB NOT NULL REFERENCES arrival (id),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16)
    ) STRICT;
    CREATE INDEX arrival_case_arrival ON arrival_case (arrival);

    CREATE TRIGGER arrival_added BEFORE INSERT ON arrival BEGIN SELECT actor(); END;
    CREATE TRIGGER arrival_kept BEFORE DELETE ON arrival
      BEGIN SELECT RAISE(ABORT, 'announcements are never deleted'); END;
    CREATE TRIGGER arrival_changed BEFORE UPDATE ON arrival BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.announced_by <> OLD.announced_by;
    END;
    CREATE TRIGGER arrival_case_added BEFORE INSERT ON arrival_case BEGIN SELECT actor(); END;
    CREATE TRIGGER arrival_case_kept BEFORE DELETE ON arrival_case
      BEGIN SELECT RAISE(ABORT, 'links to announcements are never deleted'); END;
    CREATE TRIGGER arrival_case_fixed BEFORE UPDATE ON arrival_case
      BEGIN SELECT RAISE(ABORT, 'links to announcements are never changed'); END;
    """
}
