package import Casework
import GRDB

extension CaseStore {
  /// Writes `answers` over the section that was `base` (nil when nobody had filled it), with the alerts they newly
  /// raise.
  ///
  /// Compartments that `base` had sealed stay untouched. Throws `conflict` when another desk changed the section
  /// since, and `noKey` for answers where something sealed already stands.
  package func correct(
    _ section: SectionCode,
    of caseFile: RecordID,
    base: SectionRecord?,
    answers: Answers,
    flags: [RedFlagKind: SavedForm.SavedAcknowledgement] = [:],
    draft: RecordID? = nil,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    let act: Act = section.belongsToPerson ? .correctIdentity : .correctCase
    // What nobody has written yet may be told to anybody; what stands is for those entitled to it.
    for compartment in FieldLaw.overwritten(by: answers, over: base?.answers ?? [:]) {
      try authorise(compartment.writing, by: signedIn)
    }
    try acting(act, by: signedIn) { db, journal in
      let corrector = Corrector(signedIn: signedIn, journal: journal)
      try corrector.correct(section, of: caseFile, base: base, answers: answers)
      try FlagRaiser(signedIn: signedIn, journal: journal).raise(
        flags.mapValues { $0 }, in: caseFile, isNewCase: false)
      if let draft {
        try db.run("DELETE FROM draft WHERE id = ?", [draft])
        try Touched.mark(.draft, draft, db)
      }
    }
  }
}

extension Compartment {
  /// The act of reading what is watched in it.
  var reading: Act {
    switch self {
    case .protection: .readProtection
    case .psychosocial: .readPsychosocial
    default: .readCase
    }
  }

  /// The act of changing what stands in it.
  var writing: Act {
    switch self {
    case .protection: .writeProtection
    case .psychosocial: .writePsychosocial
    case .identity: .correctIdentity
    default: .correctCase
    }
  }
}
