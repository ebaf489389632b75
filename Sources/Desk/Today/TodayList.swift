import CaseStore
import Casework
import Wording

/// The lines of Today, worked out from what is in memory: alerts, drafts, this week's cases, cases with nothing done.
enum TodayList {
  struct Line {
    let text: String
    let end: String
    let target: Target?

    /// What Entrée opens.
    enum Target {
      case draft(DraftSummary)
      case caseFile(RecordID)
      case followUps(RecordID, at: RecordID?)
      case calendar
      case cases(CaseQuery)
      case referral(RecordID)
      case arrival(RecordID)
      /// All that is announced.
      case arrivals
      /// All that is left out here.
      case board
    }
  }

  static func lines(
    drafts: [DraftSummary], followUps: TodayFollowUps, referrals: TodayReferrals, in context: DeskContext
  ) -> [Line] {
    let words = context.wording
    // A form put away with an alert that nobody answered for waits for nothing else.
    let alerts = drafts.filter(\.hasAlert)
    var lines = group(
      words.todayAlerts(alerts.count), alerts.map { line(for: $0, in: context) }, more: 0, nil, in: context)
    lines.append(Line(text: words.todayDrafts(drafts.count - alerts.count), end: "", target: nil))
    lines += drafts.filter { !$0.hasAlert }.map { line(for: $0, in: context) }
    lines.append(Line(text: "", end: "", target: nil))
    lines += TodayArrivals(in: context).now
    lines += TodayList.lines(of: followUps, isQuiet: false, in: context)
    lines += referrals.lines(in: context)
    lines += TodayArrivals(in: context).coming
    lines += TodayList.lines(of: followUps, isQuiet: true, in: context)
    let monday = context.today.adding(days: 1 - context.today.weekday)
    let thisWeek = context.index.cases(openedSince: monday, limit: most)
    lines.append(Line(text: words.todayThisWeek(thisWeek.total), end: "", target: nil))
    lines += thisWeek.headers.map { line(for: $0, in: context) }
    if thisWeek.total > most {
      var query = CaseQuery()
      query.opened = monday...context.today.adding(days: 1)
      lines.append(Line(text: words.andMore(thisWeek.total - most), end: "", target: .cases(query)))
    }
    let untouched = context.index.casesWithNothingDone(limit: most)
    lines.append(Line(text: "", end: "", target: nil))
    let count = untouched.total
    lines.append(Line(text: words.todayUntouched(count), end: "", target: nil))
    lines += untouched.headers.map { line(for: $0, in: context) }
    if count > most {
      var query = CaseQuery()
      query.onlyUntouched = true
      lines.append(Line(text: words.andMore(count - most), end: "", target: .cases(query)))
    }
    return lines
  }

  /// What has a day, after the closings that wait for a word of this person; or, when `isQuiet`, whom nobody has
  /// spoken to or planned anything for.
  private static func lines(of followUps: TodayFollowUps, isQuiet: Bool, in context: DeskContext) -> [Line] {
    let words = context.wording
    func dated(_ all: [FollowUp], _ heading: String) -> [Line] {
      group(
        heading, all.prefix(most).map { line(for: $0, in: context) }, more: all.count - most, .calendar,
        in: context)
    }
    func found(_ all: [CaseHeader], _ heading: String, _ kind: CaseQuery.Among.Kind) -> [Line] {
      group(
        heading,
        all.prefix(most).map { header in
          let line = line(for: header, in: context)
          return Line(text: line.text, end: line.end, target: .followUps(header.id, at: nil))
        }, more: all.count - most, .cases(query(kind, all)), in: context)
    }
    guard isQuiet else {
      let closings = followUps.closings
      return group(
        words.todayClosings(closings.count), closings.prefix(most).map { line(for: $0, in: context) },
        more: closings.count - most, .cases(query(.closings, closings)), in: context)
        + dated(followUps.late, words.todayLate(followUps.late.count))
        + dated(followUps.due, words.todayDue(followUps.due.count))
    }
    return found(followUps.missed, words.todayMissed(followUps.missed.count), .missed)
      + found(followUps.silent, words.todaySilent(followUps.silent.count), .silent)
      + found(followUps.unplanned, words.todayUnplanned(followUps.unplanned.count), .unplanned)
  }

  private static func query(_ kind: CaseQuery.Among.Kind, _ cases: [CaseHeader]) -> CaseQuery {
    var query = CaseQuery(sort: .oldest)
    query.among = CaseQuery.Among(kind, Set(cases.map(\.id)))
    return query
  }

  static func group(
    _ heading: String, _ lines: [Line], more: Int, _ target: Line.Target?, in context: DeskContext
  ) -> [Line] {
    guard !lines.isEmpty else { return [] }
    let rest =
      more > 0 ? [Line(text: context.wording.andMore(more), end: "", target: target)] : []
    return [Line(text: heading, end: "", target: nil)] + lines + rest + [Line(text: "", end: "", target: nil)]
  }

  private static func line(for draft: DraftSummary, in context: DeskContext) -> Line {
    let words = context.wording
    return Line(
      text: words.draftLine(title: title(of: draft, in: context), form: draft.form),
      end: "\(draft.authorName)  \(words.ago(draft.updated, now: context.now))", target: .draft(draft))
  }

  private static func line(for followUp: FollowUp, in context: DeskContext) -> Line {
    let words = context.wording
    let header = context.index.caseHeader(followUp.caseID)
    let name = header.flatMap { context.index.header(of: $0.person) }.map { words.name(of: $0) } ?? ""
    let when =
      followUp.isLate(on: context.today)
      ? words.shortDay(followUp.due, today: context.today) : words.time(ifAny: followUp.time)
    let title = words.shortTitle(of: followUp, by: context.schedule.rules)
    let end = words.end(of: followUp, today: context.today, by: context.schedule.rules)
    let isNamed = followUp.isLate(on: context.today) && title != words.name(of: followUp.kind)
    let what = isNamed ? "\(title)  \(end)" : end
    return Line(
      text: "\(words.sign(of: followUp, today: context.today)) \(when)  \(name)",
      end: "\(words.shortName(of: followUp.channel))  \(what)",
      target: .followUps(followUp.caseID, at: followUp.id))
  }

  /// Cases shown of each kind before "and n more".
  private static let most = 5

  private static func line(for header: CaseHeader, in context: DeskContext) -> Line {
    let words = context.wording
    let name =
      context.index.header(of: header.person).map { words.oneLine(of: $0, today: context.today) } ?? ""
    return Line(
      text: "\(header.number)  \(name)",
      end: "\(context.name(ofStaff: header.agent))  \(words.day(header.opened))",
      target: .caseFile(header.id))
  }

  /// The name typed so far; of a correction or a record, what it is, the case and whose it is.
  private static func title(of draft: DraftSummary, in context: DeskContext) -> String {
    let words = context.wording
    return switch draft.subject {
    case .newPerson, .newReturn, .announced: draft.title
    case .arrival:
      draft.title.isEmpty ? words.placeNewArrival : "\(words.placeArrival) : \(draft.title)"
    case .correction(let id, let section, _):
      title(words.name(of: section), of: id, in: context) ?? draft.title
    case .referral(let id, _, _, _, _, _):
      title(words.titleOfReferral, of: id, in: context) ?? draft.title
    case .referralStep(let id, let step, _):
      words.path(
        context.referrals?[id].map { words.number(of: $0) } ?? words.titleOfReferral, words.name(of: step))
    case .directory(let entry):
      words.path(words.placeDirectory, entry.code.isEmpty ? words.placeNewProvider : entry.code)
    case .contact(let id, _, let isNote):
      title(isNote ? words.visitTitle : words.contactTitle, of: id, in: context) ?? draft.title
    case .followUp(let id, let changed, _):
      title(changed == nil ? words.planTitle : words.changeTitle, of: id, in: context) ?? draft.title
    case .closing(let id, _, _): title(words.placeClosing, of: id, in: context) ?? draft.title
    case .record(let id, let kind, _, _, _): title(words.title(of: kind), of: id, in: context) ?? draft.title
    }
  }

  private static func title(_ what: String, of caseID: RecordID, in context: DeskContext) -> String? {
    guard let header = context.index.caseHeader(caseID) else { return nil }
    let name = context.index.header(of: header.person).map { context.wording.name(of: $0) } ?? ""
    return "\(what) : \(header.number)  \(name)"
  }
}
