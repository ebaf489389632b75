/// A form that somebody began and has not finished; it survives power cuts and is listed on Today.
package struct Draft: Hashable, Sendable {
  package let id: RecordID
  package let author: RecordID
  package let authorName: String
  /// Code of the form: "intake", or "section" for a correction.
  package let form: String
  /// What it is about: the person and case it corrects, or the known person of a new return.
  package var subject: Subject
  package var state: SavedForm
  package var updated: Instant
  /// Whether an answer in it raised an alert that nobody has answered for; lists show that, and not which.
  package let hasAlert: Bool

  package init(
    id: RecordID,
    author: RecordID,
    authorName: String,
    form: String,
    subject: Subject,
    state: SavedForm,
    updated: Instant,
    hasAlert: Bool = false
  ) {
    self.id = id
    self.author = author
    self.authorName = authorName
    self.form = form
    self.subject = subject
    self.state = state
    self.updated = updated
    self.hasAlert = hasAlert
  }

  /// What a draft is about.
  package enum Subject: Hashable, Sendable, Codable {
    case newPerson
    /// A new return of somebody already known.
    case newReturn(person: RecordID)
    /// The correction of a section that had this version when it was opened.
    case correction(case: RecordID, section: SectionCode, version: Int)
    /// A record of the work on a case, new (version 0) or opened at this version.
    case record(case: RecordID, kind: CaseRecordKind, record: RecordID, parent: RecordID?, version: Int)
    /// A referral for a need to an offer, new (version 0) or opened at this version, and the one in whose place it is to stand.
    case referral(
      case: RecordID, referral: RecordID, need: RecordID, offer: RecordID, previous: RecordID?, version: Int)
    /// Something that happened to a referral, which had this version.
    case referralStep(referral: RecordID, step: ReferralStep, version: Int)
    /// An entry of the directory of providers.
    case directory(DirectorySubject)
    /// An attempt to reach somebody, made for a follow-up or not, or the note of a follow-up that was done.
    case contact(case: RecordID, followUp: RecordID?, isNote: Bool)
    /// A follow-up planned by hand, or the one that is changed, which had this version.
    case followUp(case: RecordID, changing: RecordID?, version: Int)
    /// People who are announced, new (version 0) or opened at this version.
    case arrival(RecordID, version: Int)
    /// The intake of somebody who was announced; the known person of a new return.
    case announced(arrival: RecordID, person: RecordID?)
    /// The closing of a case, with the needs and the referrals that were open, in the order they are asked about.
    case closing(case: RecordID, needs: [RecordID], referrals: [RecordID])

    /// The act of writing one.
    package var act: Act {
      switch self {
      case .directory: .manageProviders
      case .arrival: .announceArrival
      default: .registerPerson
      }
    }

    /// The act without which nobody is told that such a draft is there: its line says what is being done for whom.
    package var knowing: Act {
      switch self {
      case .referral, .referralStep: .readReferrals
      case .closing: .closeCase
      default: .searchPeople
      }
    }
  }

  /// Which entry of the directory a draft is about, and how it was when it was opened.
  package struct DirectorySubject: Hashable, Sendable, Codable {
    package let offer: RecordID
    package let provider: RecordID
    /// Of the offer; of its provider while it is new; "" while both are.
    package let code: String
    /// `DirectoryEntry.fingerprint`.
    package let fingerprint: String

    package init(offer: RecordID, provider: RecordID, code: String, fingerprint: String) {
      self.offer = offer
      self.provider = provider
      self.code = code
      self.fingerprint = fingerprint
    }
  }
}
