/// What became of a number of referrals that were issued. Referrals and people are counted apart: one person may have five.
package struct ReferralTally: Hashable, Sendable {
  /// Issued; drafts count for nothing.
  package private(set) var sent = 0
  /// A provider decided something.
  package private(set) var answered = 0
  package private(set) var accepted = 0
  package private(set) var refused: [RefusalReason: Int] = [:]
  /// Refused without a reason that this program knows.
  package private(set) var refusedOtherwise = 0
  /// Not a word, and the time for it was over.
  package private(set) var noAnswer = 0
  /// On a waiting list now.
  package private(set) var waiting = 0
  package private(set) var served = 0
  /// Closed with the need met, wholly.
  package private(set) var needMet = 0
  package private(set) var needPartlyMet = 0
  private var days: [Int] = []
  private var people: Set<RecordID> = []

  package init() {}

  /// Fewer give no rate: chance would speak, and one person might be known by it.
  package static let least = 5

  /// How many people they were about.
  package var persons: Int { people.count }

  package var refusals: Int { refused.values.reduce(refusedOtherwise, +) }

  /// Answered, of those that had their time; nil below `least`.
  package var answerRate: Share? {
    let decided = answered + noAnswer
    return decided < Self.least ? nil : Share(answered, of: decided)
  }

  /// From issue to the first decision, in calendar days, rounded down; nil below `least` answers.
  package var medianDays: Int? {
    guard days.count >= Self.least else { return nil }
    let sorted = days.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// - Parameter person: whom the case is about.
  mutating func count(_ card: ReferralCard, of person: RecordID, isUnanswered: Bool) {
    let standing = card.standing
    guard let issued = standing.issued else { return }
    sent += 1
    people.insert(person)
    if isUnanswered { noAnswer += 1 }
    if card.state == .waiting { waiting += 1 }
    if standing.served != nil { served += 1 }
    if standing.outcome == .met { needMet += 1 }
    if standing.outcome == .partlyMet { needPartlyMet += 1 }
    guard let decided = standing.answered else { return }
    answered += 1
    days.append(max(0, decided.days(since: issued)))
    if !standing.isRefused {
      accepted += 1
    } else if let reason = standing.refusal {
      refused[reason, default: 0] += 1
    } else {
      refusedOtherwise += 1
    }
  }
}
