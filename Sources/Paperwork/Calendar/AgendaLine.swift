package import Casework

/// A follow-up with what a list of the day says beside it.
package struct AgendaLine: Sendable {
  package let followUp: FollowUp
  package let number: CaseNumber
  package let person: PersonHeader
  /// Who sees to it; "" where nobody is known.
  package let agent: String

  package init(followUp: FollowUp, number: CaseNumber, person: PersonHeader, agent: String) {
    self.followUp = followUp
    self.number = number
    self.person = person
    self.agent = agent
  }
}
