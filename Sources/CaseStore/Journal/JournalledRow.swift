/// A row whose clear facts stand in the journal.
protocol JournalledRow {
  var stamp: Stamp { get }
  /// What stands in clear, by name; nil for nothing.
  var texts: [String: String?] { get }
}

extension JournalledRow {
  /// What stands in clear, for the journal: all of it, or what became another since `before`.
  func facts(since before: Self? = nil) -> [Change] {
    Change.between(before?.texts ?? [:], texts, basis: before?.stamp)
  }
}

extension Change {
  /// The fields that are not the same in both, by name.
  static func between(_ then: [String: String?], _ now: [String: String?], basis: Stamp?) -> [Change] {
    now.keys.sorted().compactMap { field in
      let (old, new) = (then[field] ?? nil, now[field] ?? nil)
      return old == new ? nil : Change(part: "", field: field, old: old, new: new, basis: basis)
    }
  }
}
