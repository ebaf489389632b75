extension ReferralEntry {
  /// The answers of its forms; one that was told in confidence, and that its writer cannot see again, is there all the same.
  package var answers: Answers {
    var answers = sections.values.reduce(into: Answers()) { $0.merge($1) { first, _ in first } }
    let reason = FieldCode(.referralSensitiveReason)
    if isSensitive, answers[reason] == nil, bases[.referral]?.sealed.contains(.protection) ?? false {
      answers[reason] = .text("-")
    }
    return answers
  }

  /// What `issue` says, when its forms are whole and a paper is there; by what right it leaves is for `IssueCheck`.
  ///
  /// - Throws: `missing` or `wrong` for its forms, `dayInFuture`, `emptyPaper`.
  package func settled(_ issue: Issue, on today: CivilDay) throws(ReferralProblem) -> Answers {
    _ = try ReferralForm.spec.settled(answers, on: today)
    let day = issue.answers.day(.stepDay)
    if let day, day > today { throw .dayInFuture(day) }
    let kept = try ReferralStepForm.spec(for: .issued).settled(issue.answers, on: today)
    guard issue.text.contains(where: { !$0.isWhitespace }) else { throw .emptyPaper }
    return kept
  }

  /// Whether its reason is told in confidence.
  package var isSensitive: Bool {
    sections[.referral]?[FieldCode(.referralSensitive)] == .yesNo(true)
  }
}

extension ReferralEntry.Issue {
  /// The text with `number` wherever the placeholder stands by itself; a longer line of dashes is a line.
  package func text(numbered number: ReferralNumber) -> String {
    let wanted = Self.placeholder.utf8.count
    let written = number.description
    let filling = written + String(repeating: " ", count: max(0, wanted - written.utf8.count))
    var filled = ""
    var run = 0
    func end() {
      filled += run == wanted ? filling : String(repeating: "-", count: run)
      run = 0
    }
    for character in text {
      guard character != "-" else {
        run += 1
        continue
      }
      end()
      filled.append(character)
    }
    end()
    return filled
  }
}
