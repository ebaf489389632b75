package import Casework
import GRDB

extension CaseStore {
  /// Writes a referral of the case, as a draft or issued in the same stroke, and answers with what it then is, number and
  /// all. What is issued is kept to the byte with its SHA-256; `previous` is superseded when the new one is issued, not before.
  ///
  /// Throws `referral` for what stands in the way, `referralChanged` when another desk wrote on it (or on `previous`) since,
  /// `conflict` for one of its sections, `noReferral`, `noKey` for answers where something sealed already stands,
  /// `caseChanged` for a closed case and `consentRefused` for urgent help only.
  package func refer(
    _ entry: ReferralEntry,
    in caseFile: RecordID,
    draft: RecordID? = nil,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> ReferralCard {
    for (section, answers) in entry.sections {
      for compartment in FieldLaw.overwritten(by: answers, over: entry.bases[section]?.answers ?? [:]) {
        try authorise(compartment.writing, by: signedIn)
      }
    }
    return try acting(.refer, by: signedIn) { db, journal in
      let writer = ReferralWriter(signedIn: signedIn, journal: journal, letters: identity.letters)
      let card = try writer.refer(entry, in: caseFile)
      try end(draft, db)
      return card
    }
  }

  /// Writes that something happened to a referral, and answers with what it then is. Closed as met, it ends its need in the
  /// same stroke.
  ///
  /// Throws `referralChanged` with what stands now when another desk wrote on it since, `referral` for what stands in the
  /// way, `noReferral`; and `caseChanged` for a closed case, where only a recall can be written.
  package func note(
    _ entry: ReferralStepEntry, draft: RecordID? = nil, by signedIn: SignedIn
  ) throws(StoreProblem) -> ReferralCard {
    try acting(.refer, by: signedIn) { db, journal in
      let card = try ReferralStepWriter(signedIn: signedIn, journal: journal).note(entry)
      try end(draft, db)
      return card
    }
  }

  /// Takes the last thing back that happened to a referral, with all that it did: the need that it ended, the referral in
  /// whose place it was issued. A paper of an earlier day is not taken back but recalled.
  ///
  /// Throws as `note` does.
  package func takeBack(
    event: RecordID, of referral: RecordID, version: Int, by signedIn: SignedIn
  ) throws(StoreProblem) -> ReferralCard {
    try acting(.refer, by: signedIn) { _, journal in
      try ReferralStepWriter(signedIn: signedIn, journal: journal).takeBack(
        event, of: referral, version: version)
    }
  }

  /// Recalls every referral of a case that is out, in one stroke, as a withdrawal of consent wants it. `notices` are steps of
  /// recall, one for each of `outReferrals`; throws `referral(.notRecalled)` when one is left out, and as `note` does.
  package func recallAll(
    _ notices: [ReferralStepEntry], of caseFile: RecordID, by signedIn: SignedIn
  ) throws(StoreProblem) -> [ReferralCard] {
    try acting(.refer, by: signedIn) { _, journal in
      try ReferralStepWriter(signedIn: signedIn, journal: journal).recallAll(notices, of: caseFile)
    }
  }

  private func end(_ draft: RecordID?, _ db: Database) throws {
    guard let draft else { return }
    try db.run("DELETE FROM draft WHERE id = ?", [draft])
    try Touched.mark(.draft, draft, db)
  }
}
