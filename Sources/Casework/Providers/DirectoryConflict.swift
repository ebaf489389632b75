/// Three versions of one entry: as it was read, as another desk has written it since, and as this desk was about to.
package struct DirectoryConflict: Hashable, Sendable {
  package let before: DirectoryEntry
  package let theirs: DirectoryEntry
  package let mine: DirectoryEntry
  /// Who wrote last, as they sign.
  package let by: String
  package let at: Instant

  package init(
    before: DirectoryEntry, theirs: DirectoryEntry, mine: DirectoryEntry, by: String, at: Instant
  ) {
    self.before = before
    self.theirs = theirs
    self.mine = mine
    self.by = by
    self.at = at
  }

  /// What the other desk changed, in the order of the columns.
  package var changed: [ProviderColumn] { theirs.columns(unlike: before) }
  /// Of these, what this desk changed to something else.
  package var disputed: [ProviderColumn] {
    changed.filter { column in
      let (mine, theirs) = (column.text(of: mine), column.text(of: theirs))
      return mine != theirs && mine != column.text(of: before)
    }
  }
}
