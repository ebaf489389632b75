package import Casework
import GRDB

extension CaseStore {
  /// Plans follow-ups, also those that a rule proposed, and answers with what takes them back.
  ///
  /// Throws `caseChanged` for a closed case and `consentRefused` for urgent help only, like every act that plans.
  package func plan(
    _ followUps: [FollowUp], note: String = "", draft: RecordID? = nil, by signedIn: SignedIn
  ) throws(StoreProblem) -> FollowUpUndo {
    try following(by: signedIn, ending: draft) { writer in
      for followUp in followUps { try writer.add(followUp, as: .followUpPlanned, note: note) }
    }
  }

  /// Takes proposals: new follow-ups, and others that move to the day of theirs; all of them or none.
  package func keep(
    _ new: [FollowUp], moving moved: [FollowUp], by signedIn: SignedIn
  ) throws(StoreProblem) -> FollowUpUndo {
    try following(by: signedIn) { writer in
      for followUp in new { try writer.add(followUp, as: .followUpPlanned, note: "") }
      for followUp in moved { try writer.change(followUp, as: .followUpMoved, isOpenCaseOnly: true) }
    }
  }

  /// Writes down that proposals are not wanted, so that no rule makes them again: a new follow-up that is cancelled at
  /// once, or one that stays as it is with the mark of the proposal.
  package func setAside(
    _ proposals: [FollowUp], by signedIn: SignedIn
  ) throws(StoreProblem) -> FollowUpUndo {
    let today = world.now().day
    return try following(by: signedIn) { writer in
      for var followUp in proposals {
        if try FollowUpRow.find(followUp.id, writer.journal.db) != nil {
          try writer.change(followUp, as: .followUpSetAside, isOpenCaseOnly: true)
        } else {
          followUp.status = .cancelled
          followUp.ended = today
          try writer.add(followUp, as: .followUpSetAside, note: "")
        }
      }
    }
  }

  /// Writes follow-ups over the version that each carries: another day or hour, somebody else, another channel. All
  /// of them or none. Throws `followUpChanged` when one is no longer at its version.
  package func move(
    _ followUps: [FollowUp], note: String = "", draft: RecordID? = nil, by signedIn: SignedIn
  ) throws(StoreProblem) -> FollowUpUndo {
    try following(by: signedIn, ending: draft) { writer in
      for followUp in followUps {
        try writer.change(followUp, as: .followUpMoved, note: note, isOpenCaseOnly: true)
      }
    }
  }

  /// Says what became of a follow-up on `day`: done, partly done, absent, excused or cancelled. Throws
  /// `followUpChanged` when it is no longer at its version.
  package func end(
    _ followUp: FollowUp, as status: FollowUpStatus, on day: CivilDay, note: String = "",
    by signedIn: SignedIn
  ) throws(StoreProblem) -> FollowUpUndo {
    try following(by: signedIn) { writer in
      var ended = followUp
      ended.status = status
      ended.ended = status == .planned ? nil : day
      try writer.change(ended, as: .followUpEnded, note: note, isOpenCaseOnly: false)
      if status != .cancelled { try writer.begun(followUp.caseID) }
    }
  }

  /// Writes down an attempt to reach somebody, and whether the follow-up it was made for is done by it. News of a
  /// departure or a death cancels whatever is planned for the case, in the same transaction.
  package func note(
    _ attempt: ContactAttempt, note: String = "", ending followUp: FollowUp? = nil, draft: RecordID? = nil,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> FollowUpUndo {
    try following(by: signedIn, ending: draft) { writer in
      try writer.note(attempt, note: note)
      if var followUp {
        followUp.status = .done
        followUp.ended = attempt.day
        try writer.change(followUp, as: .followUpEnded, isOpenCaseOnly: false)
      }
      if attempt.result.endsReminders { try writer.cancelPlanned(of: attempt.caseID, on: attempt.day) }
      try writer.begun(attempt.caseID)
    }
  }

  /// Marks a person as unreachable since `day`, or takes the mark away. What is planned stays, for whoever tries again.
  package func markUnreachable(
    _ caseFile: RecordID, since day: CivilDay?, by signedIn: SignedIn
  ) throws(StoreProblem) -> FollowUpUndo {
    try following(by: signedIn) { try $0.markUnreachable(caseFile, since: day, as: .markedUnreachable) }
  }

  /// Takes an act back. Throws `followUpChanged` when somebody has written one of them since; then nothing is undone.
  package func takeBack(_ undo: FollowUpUndo, by signedIn: SignedIn) throws(StoreProblem) {
    _ = try following(by: signedIn) { try $0.takeBack(undo) }
  }

  private func following(
    by signedIn: SignedIn, ending draft: RecordID? = nil, _ work: (FollowUpWriter) throws -> Void
  ) throws(StoreProblem) -> FollowUpUndo {
    try acting(.planFollowUp, by: signedIn) { db, journal in
      let writer = FollowUpWriter(signedIn: signedIn, journal: journal)
      try work(writer)
      try finish(draft: draft, db)
      return writer.undo
    }
  }
}
