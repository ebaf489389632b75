extension ReferralEntry {
  /// What `issue` says, when the referral may leave the office on `today`.
  ///
  /// - Throws: `missing` or `wrong` for its forms, `noConsent`, `consentOver`, `dayInFuture`, `emptyPaper`.
  package func settled(_ issue: Issue, on today: CivilDay) throws(ReferralProblem) -> Answers {
    let answers = sections.values.reduce(into: Answers()) { $0.merge($1) { first, _ in first } }
    let hasException = answers.option(.disclosureException, ConsentException.self) != nil
    guard answers[FieldCode(.disclosureConsent)] == .yesNo(true) || hasException else { throw .noConsent }
    _ = try ReferralForm.spec.settled(answers, hidden: bases.mapValues(\.sealed), on: today)
    let day = issue.answers.day(.stepDay)
    if let day, day > today { throw .dayInFuture(day) }
    let kept = try ReferralStepForm.spec(for: .issued).settled(issue.answers, on: today)
    if let until = answers.day(.disclosureUntil), let day, until < day { throw .consentOver(until) }
    guard issue.text.contains(where: { !$0.isWhitespace }) else { throw .emptyPaper }
    return kept
  }

  /// Whether lists, titles and logs keep silent about what it is for: by the nature of the need, by what was said of it, or by
  /// what is said here.
  package func isRestricted(for need: Answers) -> Bool {
    let category = need.option(.needCategory, NeedCategory.self)
    return category?.isSensitive ?? false || need[FieldCode(.needSensitive)] == .yesNo(true) || isSensitive
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
