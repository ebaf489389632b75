import Casework
import Testing

struct `What an alert calls for` {
  private let raised = Instant(milliseconds: 1_000)

  private func alert(_ kind: RedFlagKind, isClosed: Bool = false) -> RedFlag {
    RedFlag(
      id: RecordID(high: 1, low: 1), kind: kind, raised: raised, raisedBy: "F. Sané", acknowledgement: nil,
      closed: isClosed ? raised : nil)
  }

  @Test(arguments: RedFlagKind.allCases)
  func `is one need, urgent when the conduct must be followed within a day`(kind: RedFlagKind) throws {
    let proposals = NeedRules.proposals(from: [alert(kind), alert(kind)])
    #expect(proposals.count == 1)
    let proposal = try #require(proposals.first)
    #expect(proposal.priority == (kind.hours <= 24 ? .urgent : .high))
    #expect(proposal.isFromAlert)
  }

  @Test func `is nothing once the alert is closed, or somebody decided`() {
    #expect(NeedRules.proposals(from: [alert(.suicidal, isClosed: true)]).isEmpty)
    let proposals = NeedRules.proposals(from: [alert(.acuteIllness)])
    let section = SectionRecord(
      id: RecordID(high: 2, low: 2), owner: RecordID(high: 3, low: 3), section: .need, version: 1,
      answers: proposals.first?.setAside ?? [:], changed: raised, changedBy: "")
    let decided = CaseRecord(
      id: RecordID(high: 3, low: 3), caseID: RecordID(high: 4, low: 4), kind: .need, status: .closed,
      version: 1, made: raised, changed: raised, changedBy: "", sections: [.need: section])
    #expect(NeedRules.open(proposals, against: [decided]).isEmpty)
  }
}
