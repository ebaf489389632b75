extension Schema {
  /// Referrals, what happened to each, and the papers that left the office. In clear stand the number, the state, the days
  /// and who answers for it; what it is for, to whom it goes and what was said are sealed, and so is the digest of a paper:
  /// with little on it, it could be guessed.
  static let referrals = """
    CREATE TABLE referral (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      case_file BLOB NOT NULL REFERENCES case_file (id),
      number_office TEXT NOT NULL CHECK (length(number_office) = 3),
      number_year INTEGER NOT NULL CHECK (number_year BETWEEN 0 AND 99),
      number_counter INTEGER NOT NULL CHECK (number_counter > 0),
      state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'received', 'accepted', 'refused', 'waiting',
        'appointed', 'attended', 'missed', 'inService', 'onHold', 'served', 'givenUp', 'told', 'closed', 'recalled',
        'recallConfirmed', 'superseded', 'reopened')),
      urgency TEXT NOT NULL CHECK (urgency IN ('U', 'R', 'N')),
      agent BLOB NOT NULL REFERENCES staff (id),
      made INTEGER NOT NULL,
      -- The day it came to its state.
      since INTEGER NOT NULL,
      -- The one in whose place it stands.
      previous BLOB REFERENCES referral (id),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      changed INTEGER NOT NULL,
      changed_by BLOB NOT NULL REFERENCES staff (id),
      card BLOB NOT NULL,
      UNIQUE (number_office, number_year, number_counter)
    ) STRICT;
    CREATE INDEX referral_case ON referral (case_file);
    CREATE INDEX referral_previous ON referral (previous) WHERE previous IS NOT NULL;

    CREATE TABLE referral_event (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      referral BLOB NOT NULL REFERENCES referral (id),
      -- 1 and up, in the order they were entered.
      place INTEGER NOT NULL CHECK (place > 0),
      step TEXT NOT NULL CHECK (step IN ('issued', 'received', 'accepted', 'refused', 'waitlisted', 'appointed',
        'attended', 'missed', 'began', 'held', 'served', 'gaveUp', 'told', 'closed', 'recalled', 'recallConfirmed',
        'superseded', 'reopened', 'chased', 'noted')),
      day INTEGER NOT NULL,
      entered INTEGER NOT NULL,
      entered_by BLOB NOT NULL REFERENCES staff (id),
      -- The version of the need that it wrote, where it ended or reopened it.
      need_ver INTEGER CHECK (need_ver > 0),
      taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1)),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      casework BLOB,
      protection BLOB
    ) STRICT;
    CREATE INDEX referral_event_referral ON referral_event (referral, place);

    CREATE TABLE issued_paper (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      referral BLOB NOT NULL REFERENCES referral (id),
      event BLOB NOT NULL REFERENCES referral_event (id),
      kind TEXT NOT NULL CHECK (kind IN ('slip', 'recall')),
      -- Where its text is sealed.
      compartment TEXT NOT NULL CHECK (compartment IN ('case', 'protection')),
      issued INTEGER NOT NULL,
      issued_by BLOB NOT NULL REFERENCES staff (id),
      ver INTEGER NOT NULL CHECK (ver = 1),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted = 0),
      digest BLOB NOT NULL,
      text BLOB NOT NULL
    ) STRICT;
    CREATE INDEX issued_paper_referral ON issued_paper (referral);

    CREATE TABLE referral_counter (
      office TEXT NOT NULL,
      year INTEGER NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (office, year)
    ) STRICT;

    CREATE TRIGGER referral_added BEFORE INSERT ON referral BEGIN SELECT actor(); END;
    CREATE TRIGGER referral_kept BEFORE DELETE ON referral
      BEGIN SELECT RAISE(ABORT, 'referrals are never deleted'); END;
    CREATE TRIGGER referral_changed BEFORE UPDATE ON referral BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.case_file <> OLD.case_file
        OR NEW.number_office <> OLD.number_office OR NEW.number_year <> OLD.number_year
        OR NEW.number_counter <> OLD.number_counter OR NEW.made <> OLD.made;
    END;

    CREATE TRIGGER referral_event_added BEFORE INSERT ON referral_event BEGIN SELECT actor(); END;
    CREATE TRIGGER referral_event_kept BEFORE DELETE ON referral_event
      BEGIN SELECT RAISE(ABORT, 'what happened is never deleted'); END;
    CREATE TRIGGER referral_event_changed BEFORE UPDATE ON referral_event BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'taken back at most') WHERE NEW.taken_back <= OLD.taken_back OR NEW.id <> OLD.id
        OR NEW.referral <> OLD.referral OR NEW.place <> OLD.place OR NEW.step <> OLD.step OR NEW.day <> OLD.day
        OR NEW.entered <> OLD.entered OR NEW.entered_by <> OLD.entered_by OR NEW.need_ver IS NOT OLD.need_ver
        OR NEW.casework IS NOT OLD.casework OR NEW.protection IS NOT OLD.protection;
    END;

    CREATE TRIGGER paper_added BEFORE INSERT ON issued_paper BEGIN SELECT actor(); END;
    CREATE TRIGGER paper_kept BEFORE DELETE ON issued_paper
      BEGIN SELECT RAISE(ABORT, 'papers are never deleted'); END;
    CREATE TRIGGER paper_changed BEFORE UPDATE ON issued_paper
      BEGIN SELECT RAISE(ABORT, 'a paper never changes'); END;
    """
}
