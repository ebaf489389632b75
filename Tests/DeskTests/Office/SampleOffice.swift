import Casework
import Desk
import Wording

/// BAOS Kolda on Tuesday 24 November 2026 at nine o'clock: the same staff, people and cases in every test.
enum SampleOffice {
  static let today = CivilDay(year: 2026, month: 11, day: 24) ?? CivilDay(number: 0)
  static let now = at(9)

  /// A moment of the day that is `days` before today.
  static func at(_ hour: Int, _ minute: Int = 0, _ second: Int = 0, daysAgo days: Int = 0) -> Instant {
    let midnight = Int64(today.number - days) * 86_400_000
    return Instant(milliseconds: midnight).adding(seconds: hour * 3_600 + minute * 60 + second)
  }

  static let head = member(1, "diallo", "A. Diallo", .headOfOffice)
  static let psychologist = member(2, "sane", "F. Sané", .psychosocialAssistant)
  static let clerk = member(3, "kande", "M. Kandé", .reception)
  static let former = member(4, "balde", "B. Baldé", .caseManager, isDisabled: true)
  static let administrator = member(5, "admin", "I. Seck", .administrator)
  static let staff = [head, psychologist, clerk, former, administrator]

  static let facts = OfficeFacts(
    id: RecordID(high: 9, low: 9), name: "BAOS Kolda", region: .kolda, language: "fr",
    created: at(8, daysAgo: 400))

  /// What a screen is given; nobody is signed in when `member` is nil.
  static func context(
    _ language: Language = .french, as member: StaffMember? = head, previous: Answers = [:]
  ) -> DeskContext {
    var context = DeskContext(
      wording: Wording(language), now: now, office: facts, member: member,
      index: member == nil ? PeopleIndex() : SamplePeople.index, staff: member == nil ? [] : staff,
      schedule: FollowUpSchedule(), previous: previous, themes: ["sombre", "clair", "contraste", "mono"],
      theme: "sombre",
      newID: { RecordID(high: 77, low: 77) })
    if member != nil { context.arrivals = ArrivalIndex() }
    return context
  }

  /// A host on which no office was opened yet.
  static func emptyHost(_ language: Language) -> DeskContext {
    DeskContext(wording: Wording(language), now: now, newID: { RecordID(high: 77, low: 77) })
  }

  private static func member(
    _ number: UInt64, _ login: String, _ name: String, _ role: Role, isDisabled: Bool = false
  ) -> StaffMember {
    StaffMember(
      id: RecordID(high: 5, low: number), login: login, name: name, role: role, isDisabled: isDisabled,
      compartments: Permissions.compartments(for: role))
  }
}
