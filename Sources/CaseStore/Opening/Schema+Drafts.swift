extension Schema {
  /// That a draft holds an alert which nobody has answered for stands in clear, so that Today shows it to a whole office;
  /// whom it is about and what it is stay sealed.
  static let draftAlerts = """
    ALTER TABLE draft ADD COLUMN has_alert INTEGER NOT NULL DEFAULT 0 CHECK (has_alert IN (0, 1));
    """
}
