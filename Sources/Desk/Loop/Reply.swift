package import CaseStore
package import Casework

/// What came of a `DeskAct`.
package enum Reply {
  /// Done; nothing to show but that.
  case done
  case failed(StoreProblem)
  case officePrepared(recovery: RecoveryKeyText)
  case registered(CaseHeader)
  case caseFile(CaseFile)
  case opened(SectionRecord)
  case history([HistoryLine])
  /// The same with protected lines opened, which is in the journal.
  case historyOpened([HistoryLine])
  case drafts([DraftSummary])
  case draft(Draft)
  case draftSaved(Instant)
  case staff([StaffMember])
  /// What a comparison on the screen above decided about somebody already known.
  case decided(other: RecordID, decision: MatchDecision)
  /// A record of the work on a case was saved on the screen above, with these answers.
  case recorded(RecordWork, answers: Answers)
  /// A record with what was protected in it, which is in the journal.
  case recordOpened(CaseRecord)
  /// The screen above wants this record taken up again, at this question.
  case goOn(RecordID, at: FieldCode?)
  /// The screen above wants a need noted.
  case noteNeed
  case referral(Referral)
  /// A referral was written, or something happened to it or was taken back: what it is now.
  case referred(ReferralCard)
  /// A step of a referral was written on the screen above, and this takes it back.
  case followed(ReferralTakingBack)
  /// The referrals of a case that are out.
  case outReferrals([ReferralCard])
  /// Those that were recalled in one stroke.
  case recalled([ReferralCard])
  /// A referral with what was protected in it, which is in the journal.
  case referralOpened(Referral)
  /// A correction was saved on the screen above; what the section held before.
  case corrected(section: SectionCode, before: SectionRecord?)
  /// A closing waits for a second person, or was carried out where there is none.
  case closingProposed(isClosed: Bool)
  case followUps(CaseFile, CaseAgenda)
  /// Something was done about follow-ups, and what takes it back.
  case followedUp(FollowUpUndo)
  case takenBack
  /// An announcement with what was done about it, the latest first; nil when it was taken back.
  case arrival(AnnouncedArrival?, [HistoryLine])
  /// Something was written about an announcement, and what takes it back.
  case arrivalWritten(ArrivalUndo)
  /// A case was chosen from the list above.
  case chosenCase(RecordID)
  /// A paper, and what its file would be called.
  case paper(String, name: String)
  /// A conflict was decided field by field: what to write over which version.
  case merged(answers: Answers, theirs: SectionRecord)
  /// An entry of the directory was saved on the screen above.
  case entrySaved(DirectoryChange)
  /// An entry of the directory was left, after this was saved, for undo.
  case entryLeft(DirectoryChange)
  /// A cell of the coverage was chosen.
  case coverageChosen(Region, NeedDimension)
}
