/// Why a referral cannot be written, issued or moved so, as a fact; `Wording` has the sentence.
package enum ReferralProblem: Error, Hashable, Sendable {
  /// The need is not in this case, or it is no longer open.
  case needNotOpen
  /// The service is not in the directory.
  case unknownOffer
  /// It has left the office already: what was issued is not rewritten.
  case alreadyIssued(ReferralNumber)
  /// Nothing leaves without consent or a recorded exception, nor to a service that is out of use; never empty.
  case cannotIssue([IssueObstacle])
  /// A slip or a notice without a word.
  case emptyPaper
  /// A required question without an answer.
  case missing(FieldCode)
  /// An answer that its question refuses.
  case wrong(FieldCode)
  /// From its state this cannot happen; issuing and replacing are no steps to be noted.
  case illegal(ReferralStep, from: ReferralState)
  case dayInFuture(CivilDay)
  case dayBeforeIssue(CivilDay, issued: CivilDay)
  /// Not the last thing that happened to it, or taken back already.
  case notTheLast
  /// A paper that left the office on an earlier day can be recalled, not taken back.
  case paperIsOut(CivilDay)
  /// The referral that stands in its place was issued.
  case successorStands(ReferralNumber)
  /// Referrals that are out, and that the recall of all of them leaves out.
  case notRecalled([ReferralNumber])
}
