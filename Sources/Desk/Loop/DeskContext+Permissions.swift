import Casework

extension DeskContext {
  /// Whether the person signed in may do this at all.
  func allows(_ act: Act) -> Bool {
    guard let member else { return false }
    return Permissions.allows(act, for: member.role)
  }

  /// Why a command is dim for this person; nil when it is not.
  func refusal(of act: Act) -> Command.Unavailable? {
    guard let member, !Permissions.allows(act, for: member.role) else { return nil }
    return .notAllowed(member.role)
  }

  func refusalWords(of act: Act) -> String {
    refusal(of: act).map { words(of: $0) } ?? ""
  }

  /// The sentence of the menu for a command that can't be done just now.
  func words(of reason: Command.Unavailable) -> String {
    switch reason {
    case .notAllowed(let role): wording.notAllowed(role: wording.name(of: role))
    case .nothingSelected: wording.nothingSelected
    case .noList: wording.fieldHasNoList
    case .nothingBefore: wording.nothingToRepeat
    case .caseClosed: wording.caseIsClosed
    case .caseOpen: wording.caseIsOpen
    case .nothingToUndo: wording.nothingToUndo
    case .noMatch: wording.noMatch
    case .nothingSealed: wording.nothingSealed
    case .notOut: wording.notOut
    case .noPaper: wording.noPaper
    case .notEnded: wording.notEnded
    case .notExpected: wording.isNotExpected
    case .stillExpected: wording.isExpectedStill
    }
  }
}
