/// The legal moves, in one table; every pair of state and step stands in the tests.
extension ReferralState {
  /// Where `step` leads from here; nil when it cannot happen. A remark, and telling somebody whose referral goes on, lead
  /// nowhere else.
  package func after(_ step: ReferralStep) -> ReferralState? {
    switch step {
    case .issued: self == .draft ? .issued : nil
    case .received: self == .issued || self == .reopened ? .received : nil
    case .accepted: isOneOf([.issued, .received, .waiting, .onHold, .missed, .reopened]) ? .accepted : nil
    case .refused: isOut && self != .attended && self != .inService ? .refused : nil
    case .waitlisted: isOneOf([.issued, .received, .accepted, .onHold, .missed, .reopened]) ? .waiting : nil
    // From an appointment: it was moved to another day.
    case .appointed: isOut ? .appointed : nil
    case .attended: isOneOf([.appointed, .missed, .accepted]) ? .attended : nil
    case .missed: self == .appointed || self == .accepted ? .missed : nil
    case .began: isOut && self != .inService ? .inService : nil
    case .held: isOut ? .onHold : nil
    // A slip may come back filled in after weeks without a word, so nothing need have been heard before.
    case .served: isOut ? .served : nil
    case .gaveUp: self == .draft ? .dropped : isOut ? .givenUp : nil
    case .told: afterTelling
    case .closed: self == .told || self == .recallConfirmed || closesUntold ? .closed : nil
    case .recalled: isOut ? .recalled : nil
    case .recallConfirmed: self == .recalled ? .recallConfirmed : nil
    case .superseded: isOut || isOneOf([.refused, .givenUp, .told]) ? .superseded : nil
    // What was never sent is a draft again; its provider knows nothing of it.
    case .reopened where self == .dropped: .draft
    case .reopened: isOneOf([.refused, .served, .givenUp, .told, .closed, .superseded]) ? .reopened : nil
    case .chased: isOut || self == .recalled ? self : nil
    case .noted: self == .draft ? nil : self
    }
  }

  /// The steps that may come next, in the order of `ReferralStep`.
  package var moves: [ReferralStep] { ReferralStep.allCases.filter { after($0) != nil } }

  /// Whether closing from here leaves the person without knowing, and so says why: somebody who died, is gone again or cannot be
  /// reached is told nothing.
  package var closesUntold: Bool { isOneOf([.refused, .served, .givenUp]) }

  private var afterTelling: ReferralState? {
    switch self {
    case .refused, .served, .givenUp, .recallConfirmed: .told
    case .draft, .told, .closed, .superseded, .dropped: nil
    default: self
    }
  }

  private func isOneOf(_ states: Set<ReferralState>) -> Bool { states.contains(self) }
}
