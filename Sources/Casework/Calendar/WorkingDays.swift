/// The days an office is open: all but its weekend and its holidays.
package struct WorkingDays: Hashable, Sendable {
  package let holidays: Holidays
  /// Days of the week that the office is closed; Monday is 1.
  package let weekend: Set<Int>

  /// A weekend of seven days is none.
  package init(holidays: Holidays = Holidays(), weekend: Set<Int> = [6, 7]) {
    self.holidays = holidays
    self.weekend = weekend.isSuperset(of: 1...7) ? [] : weekend
  }

  /// Nil on an open day. A holiday is named before a weekend.
  package func closure(on day: CivilDay) -> DayClosure? {
    if let holiday = holidays.on(day).first { return .holiday(holiday) }
    return weekend.contains(day.weekday) ? .weekend : nil
  }

  package func isOpen(_ day: CivilDay) -> Bool { closure(on: day) == nil }

  /// The day itself when it is open. There always is one: a table closes finitely many days.
  package func nextOpen(onOrAfter day: CivilDay) -> CivilDay { open(from: day, step: 1) }

  package func lastOpen(onOrBefore day: CivilDay) -> CivilDay { open(from: day, step: -1) }

  /// The open day that a day asked for becomes.
  package func landing(on day: CivilDay) -> LandedDay {
    LandedDay(asked: day, day: nextOpen(onOrAfter: day), closure: closure(on: day))
  }

  /// The open day after so many others, or before when negative; 0 is the next open day from there.
  package func adding(workingDays: Int, to day: CivilDay) -> CivilDay {
    if workingDays == 0 { return nextOpen(onOrAfter: day) }
    let step = workingDays.signum()
    var reached = day
    for _ in 0..<abs(workingDays) { reached = open(from: reached.adding(days: step), step: step) }
    return reached
  }

  /// Open days after `earlier` up to and with `later`; negative the other way round.
  package func count(from earlier: CivilDay, to later: CivilDay) -> Int {
    if later < earlier { return -count(from: later, to: earlier) }
    return (earlier.number..<later.number).count { isOpen(CivilDay(number: $0 + 1)) }
  }

  private func open(from day: CivilDay, step: Int) -> CivilDay {
    var day = day
    while !isOpen(day) { day = day.adding(days: step) }
    return day
  }
}
