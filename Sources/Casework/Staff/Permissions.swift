/// Who may do what: one table, asked before every verb (design.md section 8).
///
/// The scope of need-to-know below the act is the compartment: an act is of no use without its key, and the key
/// is granted person by person.
package enum Permissions {
  /// Whether `role` may do `act` at all.
  package static func allows(_ act: Act, for role: Role) -> Bool {
    granted[role, default: []].contains(act)
  }

  /// The compartments whose keys somebody of this role is given when they are added.
  package static func compartments(for role: Role) -> Set<Compartment> {
    switch role {
    case .reception: [.identity]
    case .caseManager: [.identity, .casework]
    case .psychosocialAssistant: [.identity, .casework, .psychosocial]
    case .protectionFocalPoint: [.identity, .casework, .protection]
    case .headOfOffice: Set(Compartment.allCases)
    case .administrator: []
    case .auditor: [.log]
    case .statistician: []
    }
  }

  private static let granted: [Role: Set<Act>] = [
    .reception: [
      .searchPeople, .readCase, .registerPerson, .correctIdentity, .linkPeople, .readProviders,
      .planFollowUp, .announceArrival,
    ],
    .caseManager: dossier,
    .psychosocialAssistant: dossier.union([.readPsychosocial, .writePsychosocial, .closeFlag]),
    .protectionFocalPoint: dossier.union([.readProtection, .writeProtection, .closeFlag]),
    .headOfOffice: Set(Act.allCases),
    .administrator: [
      .manageStaff, .changeSettings, .manageInstruments, .readProviders, .manageProviders, .checkStore,
      .backUp,
    ],
    .auditor: [.readJournal, .checkStore],
    .statistician: [.readFigures],
  ]

  private static let dossier: Set<Act> = [
    .searchPeople, .readCase, .registerPerson, .correctIdentity, .correctCase, .closeCase, .reopenCase,
    .reassignCase, .linkPeople, .acknowledgeFlag, .readFigures, .assess, .writePlan,
    .readProviders, .manageProviders,
    .readReferrals, .refer, .planFollowUp, .announceArrival,
  ]
}
