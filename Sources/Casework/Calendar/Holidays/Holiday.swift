/// A holiday on a day, and how sure it is.
package struct Holiday: Hashable, Sendable {
  package let day: CivilDay
  package let name: Name
  package let standing: Standing

  package init(day: CivilDay, name: Name, standing: Standing) {
    self.day = day
    self.name = name
    self.standing = standing
  }

  package enum Name: Hashable, Sendable {
    case known(HolidayKind)
    /// A day that the office added: mourning, election, a local feast.
    case own(LocalText)
  }

  package enum Standing: Hashable, Sendable {
    /// Follows from the civil calendar.
    case computed
    /// Computed by the moon and to be confirmed (à confirmer), or entered as such.
    case proposed
    /// Stands in the office's table.
    case entered
  }
}
