package import Casework

/// What a slip may say, and nothing else: no template can reach beyond it.
package struct SlipContent: Hashable, Sendable {
  package var office: PaperOffice
  /// Nil before it is issued; the placeholder stands for it then.
  package var number: ReferralNumber?
  /// Whether nothing but the lines that were agreed to says what it is for.
  package var isRestricted: Bool
  package var urgency: ReferralUrgency
  /// The day it is issued.
  package var day: CivilDay
  /// The last day the provider has to answer.
  package var answerBy: CivilDay?
  package var to: DirectoryEntry
  /// The name, or the number of the case where no name is told.
  package var person: String
  /// What leaves, in this order; what is held back is not here.
  package var facts: [Fact]
  /// Who issues it, by name.
  package var agent: String
  /// Nil where the reader may not know; then no paper says it.
  package var consent: Consent?

  package init(
    office: PaperOffice, number: ReferralNumber? = nil, isRestricted: Bool, urgency: ReferralUrgency,
    day: CivilDay,
    answerBy: CivilDay? = nil, to entry: DirectoryEntry, person: String, facts: [Fact], agent: String,
    consent: Consent?
  ) {
    self.office = office
    self.number = number
    self.isRestricted = isRestricted
    self.urgency = urgency
    self.day = day
    self.answerBy = answerBy
    self.to = entry
    self.person = person
    self.facts = facts
    self.agent = agent
    self.consent = consent
  }

  /// One thing that is told of the person.
  package struct Fact: Hashable, Sendable {
    package var label: String
    package var text: String

    package init(label: String, text: String) {
      self.label = label
      self.text = text
    }
  }

  /// By what right it leaves; only the office's copy says all of it.
  package enum Consent: Hashable, Sendable {
    case given(by: ConsentGiver, how: ConsentHow, witness: String, until: CivilDay)
    case exception(ConsentException, until: CivilDay)

    package var until: CivilDay {
      switch self {
      case .given(_, _, _, let until), .exception(_, let until): until
      }
    }
  }
}
