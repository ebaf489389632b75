/// The shape of the file: SQL that only ever grows at the end.
enum Schema {
  /// "BAOS" in ASCII; `file` and `PRAGMA application_id` tell our files by it.
  static let applicationID = 0x4241_4F53
  /// Version of the journal's bodies, written into each entry.
  static let bodyVersion = 1

  /// The version of a file is how many of these it has had; one that shipped is never edited.
  static let migrations: [String] = [
    schema1, schema2, providers, referrals, followUps, closings, draftAlerts, droppedReferrals, arrivals,
  ]

  /// In clear stand ids, case numbers, statuses, dates, who answers for what, and which compartments a section has
  /// something in; everything else is sealed. `actor()` exists only in this program: the `sqlite3` tool cannot
  /// change these tables by a well-meant hand.
  private static let schema1 = """
    CREATE TABLE office (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      name TEXT NOT NULL,
      region TEXT NOT NULL,
      language TEXT NOT NULL,
      created INTEGER NOT NULL,
      one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (one = 1)
    ) STRICT;

    -- An incarnation of the data: a copied folder or a restored backup begins a new one, so that no two desks ever
    -- give the same numbers. The current one is the last.
    CREATE TABLE desk (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      place TEXT NOT NULL,
      began INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE staff (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      login TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      public_key BLOB NOT NULL CHECK (length(public_key) = 32),
      locked_key BLOB NOT NULL,
      salt BLOB NOT NULL,
      passes INTEGER NOT NULL CHECK (passes > 0),
      memory INTEGER NOT NULL CHECK (memory > 0),
      disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
      failures INTEGER NOT NULL DEFAULT 0,
      blocks INTEGER NOT NULL DEFAULT 0,
      blocked_until INTEGER,
      -- The case this person registered last, for the key that repeats its answers.
      last_case BLOB
    ) STRICT;

    CREATE TABLE recovery (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      public_key BLOB NOT NULL CHECK (length(public_key) = 32)
    ) STRICT;

    CREATE TABLE compartment (
      name TEXT NOT NULL,
      generation INTEGER NOT NULL CHECK (generation > 0),
      deposit_key BLOB NOT NULL CHECK (length(deposit_key) = 32),
      PRIMARY KEY (name, generation)
    ) STRICT;

    -- The holder is somebody of the staff, or the recovery key.
    CREATE TABLE grant_ (
      holder BLOB NOT NULL CHECK (length(holder) = 16),
      compartment TEXT NOT NULL,
      generation INTEGER NOT NULL,
      sealed BLOB NOT NULL,
      granted_by BLOB,
      granted INTEGER NOT NULL,
      PRIMARY KEY (holder, compartment, generation),
      FOREIGN KEY (compartment, generation) REFERENCES compartment (name, generation)
    ) STRICT;

    CREATE TABLE person (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      header BLOB NOT NULL
    ) STRICT;

    CREATE TABLE case_file (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      number_office TEXT NOT NULL CHECK (length(number_office) = 3),
      number_year INTEGER NOT NULL CHECK (number_year BETWEEN 0 AND 99),
      number_counter INTEGER NOT NULL CHECK (number_counter BETWEEN 1 AND 99999),
      status TEXT NOT NULL CHECK (status IN ('open', 'closed', 'urgentHelpOnly')),
      agent BLOB NOT NULL REFERENCES staff (id),
      opened INTEGER NOT NULL,
      closed INTEGER,
      last_change INTEGER NOT NULL,
      has_follow_up INTEGER NOT NULL DEFAULT 0 CHECK (has_follow_up IN (0, 1)),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      summary BLOB NOT NULL,
      UNIQUE (number_office, number_year, number_counter),
      CHECK ((status = 'closed') = (closed IS NOT NULL))
    ) STRICT;
    CREATE INDEX case_file_person ON case_file (person);

    CREATE TABLE section (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      owner BLOB NOT NULL CHECK (length(owner) = 16),
      kind TEXT NOT NULL,
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      changed INTEGER NOT NULL,
      changed_by BLOB NOT NULL REFERENCES staff (id),
      identity BLOB,
      casework BLOB,
      protection BLOB,
      psychosocial BLOB,
      UNIQUE (owner, kind)
    ) STRICT;

    CREATE TABLE red_flag (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      case_file BLOB NOT NULL REFERENCES case_file (id),
      compartment TEXT NOT NULL,
      raised INTEGER NOT NULL,
      raised_by BLOB NOT NULL REFERENCES staff (id),
      acknowledged INTEGER,
      acknowledged_by BLOB REFERENCES staff (id),
      closed INTEGER,
      closed_by BLOB REFERENCES staff (id),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      body BLOB NOT NULL,
      CHECK ((acknowledged IS NULL) = (acknowledged_by IS NULL)),
      CHECK ((closed IS NULL) = (closed_by IS NULL))
    ) STRICT;
    CREATE INDEX red_flag_case ON red_flag (case_file);

    CREATE TABLE relation (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      lower BLOB NOT NULL REFERENCES person (id),
      higher BLOB NOT NULL REFERENCES person (id),
      decision TEXT NOT NULL CHECK (decision IN ('samePerson', 'household', 'notTheSame')),
      decided INTEGER NOT NULL,
      decided_by BLOB NOT NULL REFERENCES staff (id),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      UNIQUE (lower, higher),
      CHECK (lower < higher)
    ) STRICT;
    CREATE INDEX relation_higher ON relation (higher);

    -- What somebody is in the middle of typing: the body for them alone, the heir for whoever holds both the
    -- protection and the psychosocial key, the title for whoever may read names.
    CREATE TABLE draft (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      author BLOB NOT NULL REFERENCES staff (id),
      form TEXT NOT NULL,
      subject TEXT NOT NULL,
      updated INTEGER NOT NULL,
      discarded INTEGER,
      title BLOB NOT NULL,
      body BLOB NOT NULL,
      heir BLOB NOT NULL
    ) STRICT;

    CREATE TABLE counter (
      office TEXT NOT NULL,
      year INTEGER NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (office, year)
    ) STRICT;

    CREATE TABLE session (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      staff BLOB NOT NULL REFERENCES staff (id),
      began INTEGER NOT NULL,
      beat INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;

    -- What other desks look at to know which records changed; the oldest lines are thrown away.
    CREATE TABLE touched (
      n INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      record BLOB
    ) STRICT;

    CREATE TABLE journal (
      n INTEGER PRIMARY KEY,
      change BLOB NOT NULL UNIQUE CHECK (length(change) = 16),
      desk BLOB NOT NULL REFERENCES desk (id),
      seq INTEGER NOT NULL CHECK (seq > 0),
      hlc INTEGER NOT NULL,
      at INTEGER NOT NULL,
      staff BLOB NOT NULL CHECK (length(staff) = 16),
      act TEXT NOT NULL,
      entity TEXT NOT NULL,
      record BLOB NOT NULL CHECK (length(record) = 16),
      part TEXT,
      compartment TEXT,
      format INTEGER NOT NULL,
      clear BLOB,
      body BLOB,
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      UNIQUE (desk, seq),
      CHECK ((body IS NULL) = (compartment IS NULL))
    ) STRICT;
    CREATE INDEX journal_record ON journal (record);

    CREATE TRIGGER journal_added BEFORE INSERT ON journal BEGIN SELECT actor(); END;
    CREATE TRIGGER journal_kept BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
    CREATE TRIGGER journal_whole BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

    CREATE TRIGGER person_added BEFORE INSERT ON person BEGIN SELECT actor(); END;
    CREATE TRIGGER person_kept BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'people are never deleted'); END;
    CREATE TRIGGER person_changed BEFORE UPDATE ON person BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id;
    END;

    CREATE TRIGGER case_added BEFORE INSERT ON case_file BEGIN SELECT actor(); END;
    CREATE TRIGGER case_kept BEFORE DELETE ON case_file BEGIN SELECT RAISE(ABORT, 'cases are never deleted'); END;
    CREATE TRIGGER case_changed
      BEFORE UPDATE OF id, person, number_office, number_year, number_counter, status, agent, opened, closed,
        last_change, has_follow_up, ver, hlc, office, deleted ON case_file BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.number_office <> OLD.number_office
        OR NEW.number_year <> OLD.number_year OR NEW.number_counter <> OLD.number_counter;
    END;

    CREATE TRIGGER section_added BEFORE INSERT ON section BEGIN SELECT actor(); END;
    CREATE TRIGGER section_kept BEFORE DELETE ON section
      BEGIN SELECT RAISE(ABORT, 'sections are never deleted'); END;
    CREATE TRIGGER section_changed BEFORE UPDATE ON section BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.owner <> OLD.owner OR NEW.kind <> OLD.kind;
    END;

    CREATE TRIGGER flag_added BEFORE INSERT ON red_flag BEGIN SELECT actor(); END;
    CREATE TRIGGER flag_kept BEFORE DELETE ON red_flag BEGIN SELECT RAISE(ABORT, 'alerts are never deleted'); END;
    CREATE TRIGGER flag_changed BEFORE UPDATE ON red_flag BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.case_file <> OLD.case_file;
    END;

    CREATE TRIGGER relation_changed BEFORE UPDATE ON relation BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
    END;
    """
}
