/// Interviews with instruments in the fictional office; people do a little better each time, most of them.
extension DemoWork {
  mutating func interview(from first: CivilDay) {
    guard isAdult(on: first) else { return }
    let start = dice.number(25...70)
    if dice.chance(55) {
      hold("RSS", .baseline, on: first, wellness: start)
      if dice.chance(60), let later = some(days: 120...200, after: first) {
        hold("RSS", .progress, on: later, wellness: min(95, start + dice.number(-5...25)))
        if dice.chance(60), let end = some(days: 150...220, after: later) {
          hold("RSS", .final, on: end, wellness: min(95, start + dice.number(0...40)))
        }
      }
    }
    if dice.chance(35) { hold("WHO5", .baseline, on: first, wellness: start) }
  }

  private func isAdult(on day: CivilDay) -> Bool {
    guard case .date(let birth)? = known[.birth] else { return false }
    return birth.age(on: day) >= 18
  }

  /// - Parameter wellness: how well the person is, in hundredths.
  private mutating func hold(_ code: String, _ moment: InterviewMoment, on day: CivilDay, wellness: Int) {
    guard let instrument = InstrumentShelf.builtIn.current(code) else { return }
    var circumstances = Answers()
    circumstances[.interviewDay] = .date(.day(day))
    circumstances[.interviewMoment] = .choice(moment.rawValue)
    circumstances[.interviewPlace] = .choice(
      (moment == .baseline || dice.chance(70) ? InterviewPlace.office : .phone).rawValue)
    circumstances[.interviewInstrument] = .text(instrument.name)
    var items = Answers()
    for item in instrument.items where item.relevance.holds(on: day, { items[$0] }) {
      if let answer = answer(to: item, wellness) { items[item.field] = .choice(answer) }
    }
    add(
      [
        new(
          .interview, [.interview: circumstances, .items: items], on: day,
          compartment: instrument.compartment)
      ], on: day, asked: instrument.stored)
  }

  /// An answer near what is expected, never one that raises an alert; four in a hundred are not given.
  private mutating func answer(to item: InstrumentItem, _ wellness: Int) -> String? {
    if dice.chance(4) { return item.scale.options.last { $0.value == nil && !$0.isNotApplicable }?.code }
    let quiet = item.scale.options.filter { item.raises[$0.code] == nil }
    let valued = quiet.compactMap { option in option.value.map { (code: option.code, value: $0) } }
    guard let least = valued.map(\.value).min(), let most = valued.map(\.value).max() else {
      return dice.pick(quiet.map(\.code), or: "")
    }
    let hundredth = min(100, max(0, wellness + dice.number(-25...25)))
    let span = most.tenThousandths - least.tenThousandths
    let target = least.tenThousandths + span * hundredth / 100
    return valued.min { abs($0.value.tenThousandths - target) < abs($1.value.tenThousandths - target) }?.code
  }
}
