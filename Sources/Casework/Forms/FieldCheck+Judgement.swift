extension FieldCheck {
  /// Whether the answer passes on `today`; an answer the check needs and has not got is not held against it.
  package func passes(_ answer: Answer, on today: CivilDay, _ other: (FieldCode) -> Answer?) -> Bool {
    switch rule {
    case .notInFuture: return answer.date.map { $0.earliest <= today } ?? true
    case .notInPast: return answer.date.map { $0.latest >= today } ?? true
    case .notBefore(let code):
      guard let date = answer.date, let limit = other(code)?.date else { return true }
      return date.latest >= limit.earliest
    case .notAfter(let code):
      guard let date = answer.date, let limit = other(code)?.date else { return true }
      return date.earliest <= limit.latest
    case .atMostYearsOld(let age): return answer.date.map { $0.age(on: today) <= age } ?? true
    case .atMostMonthsAgo(let months):
      return answer.date.map { $0.latest >= today.adding(months: -months) } ?? true
    case .atMost(let code):
      guard let amount = answer.amount, let limit = other(code)?.amount else { return true }
      return amount <= limit
    case .documentLooksRight(let kind, let sex):
      return looksRight(answer, kind: other(kind), sex: other(sex))
    case .knownPhonePrefix:
      guard case .phone(let number) = answer else { return true }
      return number.hasKnownPrefix
    case .adultOrGuardian(let birth):
      return hasGuardian(
        answer, birth: other(birth)?.date, guardian: other(FieldCode(.guardianName)), on: today)
    case .womanOnly(let sex):
      let isSaid = answer.isYes || answer.has(ThreeWay.raising)
      return !(isSaid && other(sex) == .choice(Sex.man.rawValue))
    case .fits(let column):
      guard case .text(let text) = answer else { return true }
      return column.refusal(of: text) == nil
    case .atLeast(let length):
      guard case .text(let text) = answer else { return true }
      return text.count >= length
    case .timeOfDay:
      guard case .text(let text) = answer else { return true }
      return DayTime(parsing: text) != nil
    }
  }

  /// Only numbers of cards are judged: 13 to 17 digits, 1 first for a man and 2 for a woman (domain.md 1.7, whose
  /// sources contradict each other).
  private func looksRight(_ answer: Answer, kind: Answer?, sex: Answer?) -> Bool {
    let cards: Set<String> = [DocumentKind.nationalNumber.rawValue, DocumentKind.cedeaoCard.rawValue]
    guard case .text(let number) = answer, kind?.has(cards) ?? false else { return true }
    guard (13...17).contains(number.count), number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return false
    }
    switch sex {
    case .choice(Sex.man.rawValue): return number.first == "1"
    case .choice(Sex.woman.rawValue): return number.first == "2"
    default: return number.first == "1" || number.first == "2"
    }
  }

  private func hasGuardian(
    _ giver: Answer, birth: PartialDate?, guardian: Answer?, on today: CivilDay
  ) -> Bool {
    guard let birth, birth.mayBeMinor(on: today) else { return true }
    return giver == .choice(ConsentGiver.guardian.rawValue) || guardian?.isValue ?? false
  }
}

extension Answer {
  fileprivate var date: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }

  fileprivate var amount: Int? {
    switch self {
    case .number(let number): number
    case .money(let francs): francs
    default: nil
    }
  }
}
