extension Schema {
  /// The directory: organisations and what each offers. Reference data, all of it in clear; a column is named after
  /// the head it has in a table (`ProviderColumn`), and what is not known is NULL. Lists of codes are kept as text
  /// without a CHECK of their own: they grow with the program, which reads each row as it would read a table.
  static let providers = """
    CREATE TABLE provider (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 12 AND code NOT GLOB '*[^A-Z0-9]*'),
      name TEXT NOT NULL CHECK (name <> ''),
      short_name TEXT CHECK (short_name <> ''),
      kind TEXT CHECK (kind <> ''),
      agreement TEXT CHECK (agreement <> ''),
      agreement_until INTEGER,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      changed INTEGER NOT NULL,
      changed_by BLOB NOT NULL REFERENCES staff (id)
    ) STRICT;

    CREATE TABLE service_offer (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
      provider BLOB NOT NULL REFERENCES provider (id),
      code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 4 AND 37 AND code NOT GLOB '*[^A-Z0-9-]*'),
      service TEXT NOT NULL CHECK (service <> ''),
      needs TEXT NOT NULL CHECK (needs <> ''),
      department TEXT CHECK (department <> ''),
      address TEXT CHECK (address <> ''),
      area TEXT NOT NULL CHECK (area <> ''),
      hours TEXT CHECK (hours <> ''),
      phones TEXT CHECK (phones <> ''),
      email TEXT CHECK (email <> ''),
      focal_point TEXT CHECK (focal_point <> ''),
      focal_point_phone TEXT CHECK (focal_point_phone <> ''),
      second_contact TEXT CHECK (second_contact <> ''),
      second_contact_phone TEXT CHECK (second_contact_phone <> ''),
      channel TEXT CHECK (channel <> ''),
      age_from INTEGER CHECK (age_from BETWEEN 0 AND 120),
      age_to INTEGER CHECK (age_to BETWEEN 0 AND 120),
      sex TEXT CHECK (sex <> ''),
      returnees_only INTEGER NOT NULL CHECK (returnees_only IN (0, 1)),
      return_countries TEXT CHECK (return_countries <> ''),
      papers_required TEXT CHECK (papers_required <> ''),
      other_conditions TEXT CHECK (other_conditions <> ''),
      documents_to_bring TEXT CHECK (documents_to_bring <> ''),
      cost_fcfa INTEGER CHECK (cost_fcfa >= 0),
      cost_note TEXT CHECK (cost_note <> ''),
      places_a_month INTEGER CHECK (places_a_month >= 0),
      places_left INTEGER CHECK (places_left >= 0),
      verified_on INTEGER,
      verified_by TEXT CHECK (verified_by <> ''),
      not_before INTEGER,
      not_before_reason TEXT CHECK (not_before_reason <> ''),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      source TEXT NOT NULL CHECK (source <> ''),
      source_note TEXT CHECK (source_note <> ''),
      note TEXT CHECK (note <> ''),
      ver INTEGER NOT NULL CHECK (ver > 0),
      hlc INTEGER NOT NULL,
      office BLOB NOT NULL CHECK (length(office) = 16),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      changed INTEGER NOT NULL,
      changed_by BLOB NOT NULL REFERENCES staff (id),
      CHECK (age_from IS NULL OR age_to IS NULL OR age_from <= age_to),
      CHECK (verified_by IS NULL OR verified_on IS NOT NULL),
      CHECK (not_before_reason IS NULL OR not_before IS NOT NULL)
    ) STRICT;
    CREATE INDEX service_offer_provider ON service_offer (provider);

    CREATE TRIGGER provider_added BEFORE INSERT ON provider BEGIN SELECT actor(); END;
    CREATE TRIGGER provider_kept BEFORE DELETE ON provider
      BEGIN SELECT RAISE(ABORT, 'providers are never deleted'); END;
    CREATE TRIGGER provider_changed BEFORE UPDATE ON provider BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.code <> OLD.code;
    END;

    CREATE TRIGGER offer_added BEFORE INSERT ON service_offer BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'code') WHERE NOT EXISTS (
        SELECT 1 FROM provider WHERE id = NEW.provider AND NEW.code GLOB code || '-*');
    END;
    CREATE TRIGGER offer_kept BEFORE DELETE ON service_offer
      BEGIN SELECT RAISE(ABORT, 'offers are never deleted'); END;
    CREATE TRIGGER offer_changed BEFORE UPDATE ON service_offer BEGIN
      SELECT actor();
      SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
      SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.code <> OLD.code OR NEW.provider <> OLD.provider;
    END;
    """
}
