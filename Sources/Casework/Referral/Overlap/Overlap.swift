/// Help of the same kind that is under way or was given: a warning, to go on from with a typed reason.
package struct Overlap: Hashable, Sendable {
  package let kind: Kind
  /// Of the case it stands in.
  package let caseID: RecordID
  package let number: CaseNumber
  /// Whether it is help to somebody of the household, and not to the person.
  package let isHousehold: Bool
  /// Nil where nobody wrote when.
  package let day: CivilDay?

  package init(kind: Kind, caseID: RecordID, number: CaseNumber, isHousehold: Bool, day: CivilDay?) {
    self.kind = kind
    self.caseID = caseID
    self.number = number
    self.isHousehold = isHousehold
    self.day = day
  }

  package enum Kind: Hashable, Sendable {
    /// A referral for the same kind of need is under way, since `day`.
    case underWay(ReferralCard)
    /// Such a referral was served on `day`.
    case served(ReferralCard)
    /// The same provider refused the same kind of need on `day`.
    case refused(ReferralCard)
    /// An action of a plan gave it.
    case action(text: String, francs: Int?)
    /// Another organisation gave it; each part as far as somebody told it.
    case elsewhere(who: String, what: String, francs: Int?)
    /// The office gave it on the day of the intake.
    case atIntake([HelpKind])
    /// At the intake somebody told of help from elsewhere, in these words; of what kind it was nobody asked.
    case toldAtIntake(String)
  }

  /// Whether going on wants a typed reason; what the intake tells is too little for that.
  package var wantsReason: Bool {
    switch kind {
    case .underWay, .served, .refused, .action, .elsewhere: true
    case .atIntake, .toldAtIntake: false
    }
  }
}
