package import Casework
import GRDB

extension CaseStore {
  /// Hands open cases from one agent to another, and with them what is planned for the first by name; one
  /// transaction. `cases` are the ones that were shown, each with its version.
  ///
  /// Throws `caseChanged` when one is not at its version any more, or no longer hers or his, and `disabledUser`.
  package func handOver(
    _ cases: [(id: RecordID, version: Int)], from former: RecordID, to agent: RecordID, reason: String,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    try acting(.handOverCaseload, by: signedIn) { db, journal in
      let keeper = CaseKeeper(signedIn: signedIn, journal: journal)
      let writer = FollowUpWriter(signedIn: signedIn, journal: journal)
      for (id, version) in cases {
        let row = try CaseRow.find(id, db)
        guard row.agent == former, row.status != .closed else {
          throw StoreProblem.caseChanged(number: row.number)
        }
        try keeper.reassign(id, version: version, to: agent, reason: reason)
        for var followUp in try FollowUpRow.all(of: id, db).map(\.followUp)
        where followUp.isPlanned && followUp.agent == former {
          followUp.agent = agent
          try writer.change(followUp, as: .followUpMoved, isOpenCaseOnly: false)
        }
      }
    }
  }
}
