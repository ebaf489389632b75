package import Casework
import GRDB

extension CaseStore {
  /// Writes new records of the work on a case and changed ones, with the alerts that their answers raise, in one
  /// transaction. `asked` is the instrument of an interview: its text is kept the first time somebody is asked from
  /// it, in the same transaction, so that no answer is ever without its question.
  ///
  /// Whoever has not the key of an interview's compartment deposits it. Throws `conflict` when another desk changed a section since, `recordChanged`
  /// when the status was, `planReplaced`, `noRecord`, `instrumentDiffers`, `noKey` for answers where something
  /// sealed already stands, `caseChanged` for a closed case and `consentRefused` for urgent help only.
  package func record(
    _ entries: [CaseRecordEntry],
    in caseFile: RecordID,
    flags: [RedFlagKind: SavedForm.SavedAcknowledgement] = [:],
    asked: StoredInstrument? = nil,
    draft: RecordID? = nil,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    let acts = Set(entries.map(\.kind.writing))
    for act in acts.sorted(by: { $0.rawValue < $1.rawValue }) { try authorise(act, by: signedIn) }
    // An instrument for trained staff is run by nobody else, whatever screen or script asks (domain.md 4.5).
    if let asked, (try? Instrument(yaml: asked.text))?.isRestricted ?? false {
      try authorise(.writePsychosocial, by: signedIn)
    }
    for entry in entries {
      for (section, answers) in entry.sections {
        // What nobody has written yet may be told to anybody; what stands is for those entitled to it.
        let old = entry.bases[section]?.answers ?? [:]
        for compartment in FieldLaw.overwritten(by: answers, over: old, in: entry.compartment) {
          try authorise(compartment.writing, by: signedIn)
        }
      }
    }
    try acting(acts.first ?? .assess, by: signedIn) { db, journal in
      if let asked { try InstrumentRow.keep(asked, journal) }
      try RecordWriter(signedIn: signedIn, journal: journal).write(entries, in: caseFile)
      try FlagRaiser(signedIn: signedIn, journal: journal).raise(
        flags.mapValues { $0 }, in: caseFile, isNewCase: false)
      if let draft {
        try db.run("DELETE FROM draft WHERE id = ?", [draft])
        try Touched.mark(.draft, draft, db)
      }
    }
  }

  /// A record with what the given compartments hold; also one that was withdrawn. The line in the journal, with the
  /// reason, is on disk before it is returned.
  package func openSealed(
    _ compartments: Set<Compartment>,
    record: RecordID,
    of caseFile: RecordID,
    reason: String,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> CaseRecord {
    for compartment in compartments.sorted(by: { $0.rawValue < $1.rawValue }) {
      try authorise(compartment.reading, by: signedIn)
      guard signedIn.holds(compartment) else { throw .noKey(compartment) }
    }
    try acting(.readCase, by: signedIn) { db, journal in
      let row = try CaseRow.find(caseFile, db)
      guard let found = try CaseRecordRow.find(record, of: caseFile, db) else {
        throw StoreProblem.noCase(row.number.description)
      }
      try journal.addOpening(
        compartments, part: nil, record: found.id, of: caseFile, reason: reason, by: signedIn)
    }
    return try reading(.readCase, by: signedIn) { db in
      guard let row = try CaseRecordRow.find(record, of: caseFile, db) else {
        throw StoreProblem.noCase(caseFile.description)
      }
      return try RecordReader(signedIn: signedIn, names: StaffNames(db), db: db).one(
        row, opening: compartments)
    }
  }
}

extension CaseRecordKind {
  /// The act of writing one.
  var writing: Act {
    switch self {
    case .assessment, .interview: .assess
    case .need, .plan, .action: .writePlan
    }
  }
}
