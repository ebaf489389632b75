/// A case as the case screen shows it, with the person it is about.
package struct CaseFile: Sendable {
  package var header: CaseHeader
  package var person: PersonHeader
  package var agentName: String
  /// By section; a section nobody has filled is absent.
  package var sections: [SectionCode: SectionRecord]
  package var flags: [RedFlag]
  /// How many alerts that are not closed lie in compartments this reader has no key of.
  package var sealedFlags: Int
  /// Other cases (returns) of the same person, latest first.
  package var otherCases: [CaseHeader]
  package var relations: [Relation]
  /// Assessments, interviews, needs and plans, oldest first.
  package var records: [CaseRecord]
  /// The last closing that was proposed, whatever became of it.
  package var closing: ClosingProposal?
  /// By number; none for a reader who does not work on cases.
  package var referrals: [ReferralCard]

  package init(
    header: CaseHeader,
    person: PersonHeader,
    agentName: String,
    sections: [SectionCode: SectionRecord],
    flags: [RedFlag],
    otherCases: [CaseHeader],
    relations: [Relation],
    sealedFlags: Int = 0,
    records: [CaseRecord] = [],
    closing: ClosingProposal? = nil,
    referrals: [ReferralCard] = []
  ) {
    self.header = header
    self.person = person
    self.agentName = agentName
    self.sections = sections
    self.flags = flags
    self.otherCases = otherCases
    self.relations = relations
    self.sealedFlags = sealedFlags
    self.records = records
    self.closing = closing
    self.referrals = referrals
  }
}
