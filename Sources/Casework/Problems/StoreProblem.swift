/// What can go wrong between a person's act and the disk, as facts; `Wording` has the sentence for each.
package enum StoreProblem: Error, Hashable, Sendable {
  // Where the data is.
  case noOffice(path: String)
  case alreadyAnOffice(path: String)
  case notOurFile(path: String)
  /// A file of the office that is a link to one elsewhere: the locks of two folders would not meet.
  case linkedFile(path: String)
  case newerFormat(found: Int, known: Int)
  case damaged(path: String, detail: String)
  case openToOthers(path: String, mode: Int)
  case notADirectory(path: String)
  case cannotWrite(path: String)
  case networkFileSystem(path: String, kind: String)
  case readOnlyFileSystem(path: String)
  case diskFull
  case diskFailed(detail: String)
  case busy(seconds: Int)
  case clockBehind(last: Instant)
  /// libsodium does not start, or the memory that a passphrase costs is not to be had.
  case keysUnavailable(detail: String)
  // Who asks.
  case wrongPassphrase(triesLeft: Int)
  case blocked(until: Instant)
  case unknownUser(login: String)
  case disabledUser(login: String)
  case notSignedIn
  case notAllowed(Act, Role)
  case noKey(Compartment)
  case weakPassphrase(PassphraseWeakness)
  case loginTaken(login: String)
  case badLogin(login: String)
  case wrongRecoveryKey
  case lastHead
  // What is asked for.
  case noCase(String)
  case noPerson(RecordID)
  case noDraft
  case conflict(SectionConflict)
  case caseChanged(number: CaseNumber)
  case consentRefused
  /// There is no such record in this case, or the plan of an action is not there.
  case noRecord(CaseRecordKind, number: CaseNumber)
  /// A record came to another status since it was read.
  case recordChanged(CaseRecordKind, number: CaseNumber)
  /// A plan that a revision took the place of, or that was withdrawn, cannot be worked on.
  case planReplaced(number: CaseNumber)
  /// There is no such referral in this case.
  case noReferral
  /// Why a referral cannot be written, issued or moved so.
  case referral(ReferralProblem)
  /// Another desk wrote on a referral since it was read.
  case referralChanged(ReferralConflict)
  /// A closing is decided by somebody else than who proposed it, one of the two with the right to approve.
  case secondPersonNeeded
  /// A case is closed when every need and every referral of it has an outcome; these have none.
  case outcomesMissing(needs: Int, referrals: [ReferralNumber])
  /// A follow-up is no longer as it was read.
  case followUpChanged(number: CaseNumber)
  /// There is no such announcement, or it was taken back.
  case noArrival
  /// An announcement is no longer as it was read.
  case arrivalChanged
  /// The office has other questions under this code and version.
  case instrumentDiffers(code: String, version: Int)
  /// The directory does not take a provider or an offer.
  case provider(ProviderProblem)
  /// Another desk wrote the entry since it was read.
  case entryChanged(DirectoryConflict)
  /// A table of providers that cannot be read at all.
  case providerTable(TableFault)
  case unsealable(table: String, record: RecordID)
}

/// Why a passphrase is too easy to guess; the office asks for 14 characters or four words.
package enum PassphraseWeakness: Hashable, Sendable {
  case tooShort(length: Int, least: Int)
  case repeated
  case containsName
}

/// Three versions of one section: what was there, what another desk wrote, and what this desk was about to write.
package struct SectionConflict: Hashable, Sendable {
  package let before: Answers
  package let theirs: SectionRecord
  package let mine: Answers

  package init(before: Answers, theirs: SectionRecord, mine: Answers) {
    self.before = before
    self.theirs = theirs
    self.mine = mine
  }
}
