import Casework
import Desk
import Testing
import Wording

/// The week of the mock-up: two late ones, one done, one absent, and what is to come.
enum SampleFollowUps {
  static let agenda = Agenda(
    Dictionary(grouping: all, by: \.caseID).map { id, followUps in
      CaseAgenda(caseID: id, followUps: followUps)
    })

  static let all: [FollowUp] = [
    followUp(1, of: 2, in: -8, "9:30"),
    followUp(2, of: 3, in: -4, channel: .home),
    followUp(3, of: 4, in: -1, "10:00", channel: .office, .done),
    followUp(4, of: 1, in: 0, "9:30", step: 1),
    followUp(5, of: 5, in: 0, "11:00", channel: .office, step: 3),
    followUp(6, of: 6, in: 0, "14:15", .absent),
    followUp(7, of: 8, in: 0),
    followUp(8, of: 9, in: 1, "9:00", channel: .home, kind: .interview, step: 6),
    followUp(9, of: 10, in: 1, "15:30"),
    followUp(10, of: 11, in: 2, "10:00", channel: .office, kind: .plan),
    followUp(11, of: 12, in: 3, kind: .referral),
    followUp(12, of: 1, in: 31, "8:15", channel: .office, kind: .plan, step: 3),
  ]

  /// A case with proposals, follow-ups of every kind, attempts and notes.
  static let caseAgenda: CaseAgenda = {
    var agenda = CaseAgenda(
      caseID: SampleCase.header.id, followUps: all.filter { $0.caseID == SampleCase.header.id })
    agenda.followUps.insert(followUp(20, of: 1, in: -40, "9:00", channel: .home, .done), at: 0)
    agenda.attempts = [
      attempt(1, ago: 3, .noAnswer), attempt(2, ago: 1, .outOfService),
    ]
    agenda.notes = [
      RecordID(high: 9_000, low: 20):
        "Famille en bonne santé, projet de poulailler avancé ; revenir avec la fiche.",
      RecordID(high: 9_100, low: 2): "Le numéro est coupé depuis la Tabaski.",
    ]
    return agenda
  }()

  static func followUp(
    _ number: UInt64, of person: Int, in days: Int, _ time: String = "", channel: ContactChannel = .phone,
    kind: FollowUpKind = .contact, step: Int? = nil, _ status: FollowUpStatus = .planned
  ) -> FollowUp {
    let due = SampleOffice.today.adding(days: days)
    let rule = kind == .interview ? "rss" : "plan"
    let mark = step.map { RuleMark(rule: rule, version: 1, subject: nil, step: $0, asked: due) }
    return FollowUp(
      id: RecordID(high: 9_000, low: number), caseID: SamplePeople.caseID(person), kind: kind,
      instrument: kind == .interview ? "RSS" : nil, due: due, time: DayTime(parsing: time), channel: channel,
      status: status, ended: status == .planned ? nil : due, origin: mark.map { .rule($0) } ?? .byHand)
  }

  private static func attempt(_ number: UInt64, ago days: Int, _ result: ContactResult) -> ContactAttempt {
    ContactAttempt(
      id: RecordID(high: 9_100, low: number), caseID: SampleCase.header.id,
      day: SampleOffice.today.adding(days: -days), time: DayTime(hour: 10, minute: 5), channel: .phone,
      result: result, agent: SampleOffice.head.id)
  }

  static func context(_ language: Language = .french, as member: StaffMember = SampleOffice.head)
    -> DeskContext
  {
    var context = SampleOffice.context(language, as: member)
    context.agenda = agenda
    context.wording.instruments = .builtIn
    return context
  }

  static func caseScreen(_ language: Language = .french) -> ScreenTester {
    var tester = ScreenTester(
      CaseFollowUpScreen(loading: SampleCase.header.id), in: context(language))
    tester.receive(.followUps(SampleCase.file(), caseAgenda))
    return tester
  }
}
