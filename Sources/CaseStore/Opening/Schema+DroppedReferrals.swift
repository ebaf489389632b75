extension Schema {
  /// One more state, of drafts that are not sent. The list of states stands in a CHECK, which SQLite has no statement to
  /// change: the text of the table is written anew, as sqlite.org/lang_altertable.html (section 7) allows where nothing on
  /// disk changes by it; making the table anew would touch every table that points to it.
  static let droppedReferrals = """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, '''reopened''))', '''reopened'', ''dropped''))')
      WHERE type = 'table' AND name = 'referral';
    PRAGMA writable_schema = RESET;
    """
}
