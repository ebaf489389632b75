import Casework
import Wording

/// What is to be done today about referrals, worked out once when they were read: whom to call, what to tell whom, what to try again,
/// who has an appointment.
struct TodayReferrals {
  private var calls: [ReferralCall] = []
  private var persons: [ReferralCall] = []
  private var refused: [ReferralChase] = []
  private var drafts: [ReferralChase] = []
  private var closing: [ReferralChase] = []
  private var appointments: [ReferralCard] = []

  init() {}

  init(in context: DeskContext) {
    guard let live = context.referrals?.live, !live.isEmpty else { return }
    let clock = context.countedClock
    let minute = context.now.secondOfDay / 60
    let time = DayTime(hour: minute / 60, minute: minute % 60)
    let list = ReferralChaseList(
      of: live, by: clock, directory: context.directory ?? ProviderDirectory(), on: context.today,
      at: time)
    for call in list.calls {
      switch call.party {
      case .provider, .restricted: calls.append(call)
      case .person: persons.append(call)
      case .office:
        for chase in call.chases {
          switch chase.due.task {
          case .finishDraft: drafts.append(chase)
          case .close: closing.append(chase)
          default: refused.append(chase)
          }
        }
      }
    }
    appointments = live.filter { $0.state == .appointed && $0.standing.until == context.today }
      .sorted { ($0.standing.time?.minute ?? 0, $0.number) < ($1.standing.time?.minute ?? 0, $1.number) }
  }

  /// Sections with something in them, a heading before each.
  func lines(in context: DeskContext) -> [TodayList.Line] {
    let words = context.wording
    return section(words.todayCalls(calls.count), calls.map { line(for: $0, in: context) }, in: context)
      + section(
        words.todayAppointments(appointments.count), appointments.map { line(for: $0, in: context) },
        in: context)
      + section(words.todayToTell(persons.count), persons.map { line(for: $0, in: context) }, in: context)
      + section(words.todayRefused(refused.count), refused.map { line(for: $0, in: context) }, in: context)
      + section(words.todayToClose(closing.count), closing.map { line(for: $0, in: context) }, in: context)
      + section(
        words.todayReferralDrafts(drafts.count), drafts.map { line(for: $0, in: context) }, in: context)
  }

  /// Lines shown of each kind before "and n more".
  private static let most = 5

  private func section(_ title: String, _ lines: [TodayList.Line], in context: DeskContext) -> [TodayList
    .Line]
  {
    guard !lines.isEmpty else { return [] }
    let more =
      lines.count > Self.most
      ? [TodayList.Line(text: context.wording.andMore(lines.count - Self.most), end: "", target: .board)] : []
    return [TodayList.Line(text: title, end: "", target: nil)] + lines.prefix(Self.most) + more + [
      TodayList.Line(text: "", end: "", target: nil)
    ]
  }

  private func line(for call: ReferralCall, in context: DeskContext) -> TodayList.Line {
    guard let first = call.chases.first else { return TodayList.Line(text: "", end: "", target: nil) }
    let words = context.wording
    let more = call.chases.count > 1 ? " +\(call.chases.count - 1)" : ""
    let end = words.brief(first.due, today: context.today)
    let what =
      "\(words.listNumber(first.card, today: context.today))\(more)  \(words.name(of: first.due.task))"
    let target: TodayList.Line.Target = .referral(first.card.id)
    switch call.party {
    case .provider(let counter):
      let name = context.directory?.provider(counter.provider)?.calledName ?? ""
      let whom = counter.contact.isEmpty ? name : "\(name), \(counter.contact)"
      let phone = counter.phone ?? words.noPhone
      return TodayList.Line(
        text: [phone, counter.window == .unknown ? "" : words.name(of: counter.window), whom]
          .filter { !$0.isEmpty }.joined(separator: "  "),
        end: "\(words.listNumber(first.card, today: context.today))\(more)  \(end)",
        target: target)
    case .person:
      return TodayList.Line(
        text: "\(what)  \(context.name(ofPersonOf: first.card))", end: end, target: target)
    case .office, .restricted:
      return TodayList.Line(
        text: "\(what)  \(context.name(ofPersonOf: first.card))", end: end, target: target)
    }
  }

  private func line(for chase: ReferralChase, in context: DeskContext) -> TodayList.Line {
    TodayList.Line(
      text:
        "\(context.wording.listNumber(chase.card, today: context.today))  \(context.name(ofPersonOf: chase.card))  \(context.route(of: chase.card))",
      end: context.wording.brief(chase.due, today: context.today), target: .referral(chase.card.id))
  }

  private func line(for card: ReferralCard, in context: DeskContext) -> TodayList.Line {
    TodayList.Line(
      text:
        "\(context.wording.listNumber(card, today: context.today))  \(context.name(ofPersonOf: card))  \(context.route(of: card))",
      end: card.standing.time.map { context.wording.time($0) } ?? "", target: .referral(card.id))
  }
}
