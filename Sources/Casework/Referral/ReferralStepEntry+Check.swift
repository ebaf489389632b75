extension ReferralStepEntry {
  /// The answers to keep, when the step may be noted on `today` of a referral that stands so.
  ///
  /// - Throws: `illegal`, `missing`, `wrong`, `dayInFuture` or `dayBeforeIssue`.
  package func settled(
    against standing: ReferralStanding, on today: CivilDay
  ) throws(ReferralProblem) -> Answers {
    guard step != .issued, step != .superseded, standing.state.after(step) != nil else {
      throw .illegal(step, from: standing.state)
    }
    if let day, day > today { throw .dayInFuture(day) }
    let kept = try ReferralStepForm.spec(for: step, from: standing.state).settled(answers, on: today)
    if let day, let issued = standing.issued, day < issued { throw .dayBeforeIssue(day, issued: issued) }
    if let time = kept.said(.stepTime), DayTime(parsing: time) == nil { throw .wrong(FieldCode(.stepTime)) }
    if let paper, paper.allSatisfy(\.isWhitespace) { throw .emptyPaper }
    return kept
  }

  private var day: CivilDay? { answers.day(.stepDay) }
}
