package import Casework
package import Terminal
package import Wording

/// Something a key does on a screen: key bar, help, menu and the printed key tables are made from these.
package struct Command: Hashable, Sendable {
  package let name: CommandName
  /// The keys that do it here, the one to show first.
  package let keys: [Key]
  /// Why it can't be done just now; nil when it can.
  package let unavailable: Unavailable?

  package init(_ name: CommandName, _ keys: [Key]? = nil, unavailable: Unavailable? = nil) {
    self.name = name
    self.keys = keys ?? name.keys
    self.unavailable = unavailable
  }

  /// Why a command can't be done just now.
  package enum Unavailable: Hashable, Sendable {
    case notAllowed(Role)
    case nothingSelected
    case noList
    case nothingBefore
    case caseClosed
    case caseOpen
    case nothingToUndo
    case noMatch
    case nothingSealed
    /// Nothing is awaited of a provider.
    case notOut
    /// Nothing has left the office, or what left is sealed to this reader.
    case noPaper
    /// A referral that still goes on.
    case notEnded
    /// An announcement that has its outcome, or that has none yet.
    case notExpected
    case stillExpected
  }
}
