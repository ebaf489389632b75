import Casework
import Wording

/// The lines of a week, a day and the agenda, worked out from the follow-ups in memory.
struct CalendarLines {
  let scope: AgendaScope
  let context: DeskContext

  private var words: Wording { context.wording }
  private var today: CivilDay { context.today }

  func lines(of view: CalendarView, around day: CivilDay) -> [CalendarLine] {
    switch view {
    case .week: week(day.week)
    case .day: self.day(day)
    case .list: list
    case .month: []
    }
  }

  /// What is late comes first, whatever week it is from, as long as today is in the week that is shown.
  private func week(_ week: ISOWeek) -> [CalendarLine] {
    let isNow = week.days.contains(today)
    let inDays = week.days.flatMap { day in
      lines(of: day, withoutLate: isNow) { items in items.map { .item($0, showsDay: false) } }
    }
    return orNothing((isNow ? late(most: Self.mostLate) : []) + inDays)
  }

  private func day(_ day: CivilDay) -> [CalendarLine] {
    let late = day == today ? self.late(most: Self.mostLate) : []
    return late
      + lines(of: day, withoutLate: day == today, always: true) { items in
        let timed = items.filter { $0.time != nil }
        let free = items.filter { $0.time == nil }
        var inHours: [CalendarLine] = []
        if !free.isEmpty {
          inHours += [.remark(words.anyTime)] + free.map { .item($0, showsDay: false) }
        }
        let hours = Set(Self.openHours).union(timed.compactMap { $0.time?.hour })
        for hour in hours.sorted() {
          let own = timed.filter { $0.time?.hour == hour }
          inHours += own.isEmpty ? [.remark(words.hour(hour))] : own.map { .item($0, showsDay: false) }
        }
        return inHours
      }
  }

  private var list: [CalendarLine] {
    let coming = (0..<Self.daysAhead).flatMap { ahead in
      lines(of: today.adding(days: ahead), withoutLate: true) { items in
        items.map { .item($0, showsDay: false) }
      }
    }
    return orNothing(late(most: .max) + coming)
  }

  private func orNothing(_ lines: [CalendarLine]) -> [CalendarLine] {
    lines.isEmpty ? [.remark(words.nothingPlanned)] : lines
  }

  private func late(most: Int) -> [CalendarLine] {
    let late = scope.late(in: context)
    guard !late.isEmpty else { return [] }
    let shown = late.prefix(most).map { CalendarLine.item($0, showsDay: true) }
    let rest = late.count > most ? [CalendarLine.remark(words.lateElsewhere(late.count - most))] : []
    return [.heading(words.lateHeading(late.count), isProblem: true)] + shown + rest
  }

  /// A day with its heading; nothing for one on which nothing is planned and the office is open, or closed every week.
  private func lines(
    of day: CivilDay, withoutLate: Bool, always: Bool = false, _ body: ([FollowUp]) -> [CalendarLine]
  ) -> [CalendarLine] {
    let items = scope.on(day, in: context).filter { !withoutLate || !$0.isLate(on: today) }
    let closure = context.schedule.days.closure(on: day)
    let arrivals = (context.arrivals?.sheet(of: day, today: today) ?? [])
      .map { CalendarLine.remark(words.calendarLine(of: $0, today: today)) }
    guard !items.isEmpty || !arrivals.isEmpty || always || (closure ?? .weekend) != .weekend else {
      return []
    }
    let heading = words.agendaHeading(day, count: items.count, today: today, closure: closure)
    let tooFull = Workload.overloaded(items) { AgendaScope.owner(of: $0, in: context) }
      .map {
        CalendarLine.remark("! " + words.overload(context.name(ofStaff: $0.agent), minutes: $0.minutes))
      }
    return [.heading(heading, isProblem: false)] + tooFull + arrivals + body(items)
  }

  /// Late ones shown before "and n more".
  private static let mostLate = 6
  private static let daysAhead = 60
  private static let openHours = 8..<17
}
