/// Where a referral stands, folded from what happened to it (domain.md 5.4 [P]; the procedures of the MNR are not public). The
/// raw value is stored, in clear.
///
/// *Sans réponse* and *en retard* are no states: they are computed from the days (`ReferralClock`).
package enum ReferralState: String, CaseIterable, Hashable, Sendable, Codable {
  /// Written, and not issued yet.
  case draft
  /// Émis: the slip has left the office.
  case issued
  /// The provider has it, and has not decided.
  case received
  case accepted
  case refused
  /// Liste d'attente.
  case waiting
  /// Rendez-vous.
  case appointed
  /// The person went to the appointment.
  case attended
  /// Non présenté.
  case missed
  case inService
  /// En attente d'une pièce.
  case onHold
  /// Service rendu, fully or in part.
  case served
  /// Désisté, or let go of for another reason on our side.
  case givenUp
  /// It ended, and the person knows.
  case told
  case closed
  /// Taken back: the provider was asked to stop and to destroy what it was told.
  case recalled
  /// The provider answered the recall.
  case recallConfirmed
  /// Another referral stands in its place.
  case superseded
  /// Taken up again after its end.
  case reopened
  /// Non envoyé: a draft that was let go of.
  case dropped

  /// Whether somebody still has something to do with it; every live one has a next date.
  package var isLive: Bool { self != .closed && self != .superseded && self != .dropped }

  /// Whether nobody outside the office knows of it.
  package var isUnsent: Bool { self == .draft || self == .dropped }

  /// Whether the provider has the slip and the service is not over: what a withdrawal of consent must call back.
  package var isOut: Bool {
    switch self {
    case .issued, .received, .accepted, .waiting, .appointed, .attended, .missed, .inService, .onHold,
      .reopened:
      true
    case .draft, .refused, .served, .givenUp, .told, .closed, .recalled, .recallConfirmed, .superseded,
      .dropped:
      false
    }
  }

  /// Whether the provider's answer is still awaited.
  package var awaitsAnswer: Bool { self == .issued || self == .received || self == .reopened }
}
