/// A part of a form, and of a case: each is stored, locked and corrected on its own.
package enum SectionCode: String, CaseIterable, Hashable, Sendable, Codable {
  case consent
  case identity
  case contacts
  case family
  case journey
  case needs
  case screening
  // Records of the work on a case: the integrated assessment, an interview with an instrument, a need, the plan.
  case sittings
  case economy
  case community
  case wellbeing
  case factors
  case reemigration
  case interview
  case items
  case need
  case plan
  case feasibility
  case action
  // A referral, what of the person it tells, and what happened to it.
  case referral
  case disclosure
  case referralStep
  // Forms of one section.
  case followUp
  case contact
  case arrival
  case office
  case staff
  case closing
  case reopening
  case handover
  case flag
  case unsealing
  case filter
  // An entry of the directory: the organisation, what it does, where, for whom, what else is known; a pause of it.
  case provider
  case service
  case counter
  case conditions
  case remarks
  case pause

  /// The seven sections of the intake, in the order of the interview.
  package static let intake: [SectionCode] = [
    .consent, .identity, .contacts, .family, .journey, .needs, .screening,
  ]

  /// Whether the section describes the person, whatever the case, or this one return.
  package var belongsToPerson: Bool {
    switch self {
    case .identity, .contacts, .family: true
    default: false
    }
  }
}
