/// Where the fictional office sends people for the needs that its plans do not answer.
extension DemoWork {
  /// Seven of ten open needs, of people who agree that something of them is told.
  /// - Parameter isClosed: whether the case is closed on the last day, so that nothing is left open.
  mutating func refer(isClosed: Bool, seed: UInt64, offers: inout DemoOffers) {
    guard known[.consentShare] == .yesNo(true) else { return }
    let written = work.flatMap { work in work.entries.map { (day: work.at.day, entry: $0) } }
    let ended = Set(written.filter { $0.entry.kind == .need && $0.entry.version > 0 }.map(\.entry.id))
    var course = DemoReferring(known: known, last: last, isClosed: isClosed, seed: ~seed)
    for (day, need) in written where need.kind == .need && !ended.contains(need.id) {
      course.refer(need, from: day, offers: &offers)
    }
    for (day, referring) in course.acts { add(referring, on: day) }
  }
}
