import Casework

/// What Today says of follow-up: late, due, silent for long, without a next date. Worked out when the screen comes to
/// the top and when something changed, not for every key.
struct TodayFollowUps {
  private(set) var late: [FollowUp] = []
  private(set) var due: [FollowUp] = []
  /// The longest silence first.
  private(set) var silent: [CaseHeader] = []
  private(set) var unplanned: [CaseHeader] = []
  /// Who did not come, without a word, was not met since, and is not to be met soon; the last to stay away first.
  private(set) var missed: [CaseHeader] = []
  /// Closings that this person may decide about.
  private(set) var closings: [CaseHeader] = []

  init() {}

  init(in context: DeskContext) {
    let scope = AgendaScope(in: context)
    // Referrals have lines of their own.
    late = scope.shown(context.agenda.late(on: context.today), in: context)
    due = scope.shown(context.agenda.on(context.today), in: context).filter(\.isPlanned)
    closings = context.closings.filter { Self.mayDecide($0.value, in: context) }
      .compactMap { context.index.caseHeader($0.key) }.sorted { $0.number < $1.number }
    guard context.allows(.planFollowUp) else { return }
    var silences: [(days: Int, header: CaseHeader)] = []
    var absences: [(day: CivilDay, header: CaseHeader)] = []
    let soon = context.today.adding(days: Self.soon)
    for header in context.index.openCases(of: scope.isWhole ? nil : context.member?.id) {
      let agenda = context.agenda.of(header.id)
      let facts = agenda.facts(of: header)
      if let silence = CaseSilence(of: facts, followUps: agenda.followUps, on: context.today) {
        silences.append((silence.days, header))
      }
      let isMetSoon = agenda.next.map { $0.due <= soon } ?? false
      if !isMetSoon, let missed = facts.absence(in: agenda.followUps),
        facts.silence(with: agenda.followUps) == nil
      {
        absences.append((missed.ended ?? missed.due, header))
      } else if agenda.next == nil, facts.silence(with: agenda.followUps) == nil {
        unplanned.append(header)
      }
    }
    missed = absences.sorted { ($1.day, $0.header.number) < ($0.day, $1.header.number) }.map(\.header)
    silent = silences.sorted { ($1.days, $0.header.number) < ($0.days, $1.header.number) }.map(\.header)
  }

  /// Days in which somebody who stayed away should be met or asked.
  private static let soon = 7

  private static func mayDecide(_ proposer: RecordID, in context: DeskContext) -> Bool {
    guard let member = context.member, let role = context.staff.first(where: { $0.id == proposer })?.role
    else {
      return false
    }
    return ClosingRule.mayDecide(member.role, isProposer: proposer == member.id, proposer: role)
  }
}
