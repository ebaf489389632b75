import Casework
import Wording

/// What Today says of people who are announced: those of today and those who are late, which stand high; then those of the
/// next seven days.
struct TodayArrivals {
  private let context: DeskContext

  init(in context: DeskContext) { self.context = context }

  var now: [TodayList.Line] {
    let all = context.arrivals?.now(on: context.today) ?? []
    return group(context.wording.todayArrivals(all.count), all)
  }

  var coming: [TodayList.Line] {
    let all = context.arrivals?.coming(after: context.today, days: Self.daysAhead) ?? []
    return group(context.wording.todayComing(all.count), all)
  }

  private func group(_ heading: String, _ all: [AnnouncedArrival]) -> [TodayList.Line] {
    TodayList.group(
      heading, all.prefix(Self.most).map(line), more: all.count - Self.most, .arrivals, in: context)
  }

  private func line(for arrival: AnnouncedArrival) -> TodayList.Line {
    let words = context.wording
    let when =
      arrival.day == context.today ? words.time(ifAny: arrival.time) : words.shortWhen(arrival)
    return TodayList.Line(
      text: "\(words.sign(of: arrival, today: context.today)) \(when)  \(words.fullHeadline(of: arrival))",
      end: words.end(of: arrival, today: context.today), target: .arrival(arrival.id))
  }

  private static let daysAhead = 7
  /// Lines shown before "and n more".
  private static let most = 5
}
