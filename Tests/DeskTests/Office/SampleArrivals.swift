import Casework
import Desk
import Testing
import Wording

/// A family that is late, a group and one person today, and what the week brings.
enum SampleArrivals {
  static let family = arrival(
    1, in: -2,
    [
      .arrivalParty: .choice("F"), .familyName: .text("Baldé"), .arrivalPeople: .number(5),
      .arrivalCountry: .choice("MAR"), .arrivalSource: .choice("CONS"), .arrivalMinors: .number(3),
    ])
  static let group = arrival(
    2, in: 0,
    [
      .arrivalParty: .choice("G"), .arrivalPeople: .number(12), .arrivalCountry: .choice("LBY"),
      .arrivalSource: .choice("OIM"), .arrivalSourceName: .text("Awa Sy"), .arrivalWomen: .number(4),
      .arrivalChannel: .choice("C"), .arrivalCare: .choices(["FEM", "SOIN"]),
      .arrivalNote: .text(
        "Deux personnes marchent avec peine ; prévoir le minibus de la région à l'aéroport."),
      .arrivalTime: .text("14h30"), .arrivalTransport: .choice("CHA"), .arrivalEntry: .choice("AIBD"),
      .arrivalReference: .text("5R 904"), .arrivalAgent: .choice("kande"),
    ], registered: [SamplePeople.caseID(1), SamplePeople.caseID(2), SamplePeople.caseID(3)])
  static let person = arrival(
    3, in: 0,
    [
      .arrivalParty: .choice("P"), .familyName: .text("Sané"), .givenNames: .text("Fatou"),
      .sex: .choice("F"), .arrivalCountry: .choice("TUN"), .arrivalSource: .choice("FAMI"),
      .arrivalCertainty: .choice("V"),
    ])
  static let coming = arrival(
    4, in: 3,
    [
      .arrivalParty: .choice("G"), .arrivalPeople: .number(80), .arrivalCountry: .choice("LBY"),
      .arrivalSource: .choice("OIM"), .arrivalCertainty: .choice("V"),
    ])
  static let gone = arrival(
    5, in: -9, [.arrivalParty: .choice("P"), .familyName: .text("Diop"), .arrivalSource: .choice("PAF")],
    standing: .didNotCome(.elsewhere, on: SampleOffice.today.adding(days: -8), by: SampleOffice.clerk.id))

  static let all = [family, group, person, coming, gone]

  static let history: [HistoryLine] = [
    HistoryLine(
      at: SampleOffice.at(8, 40), by: "A. Diallo", act: .arrivalChanged, section: .arrival,
      field: FieldCode(.arrivalPeople), old: .number(10), new: .number(12)),
    HistoryLine(at: SampleOffice.at(16, 5, daysAgo: 3), by: "M. Kandé", act: .arrivalAnnounced),
  ]

  static func arrival(
    _ number: UInt64, in days: Int, _ said: [CoreField: Answer], standing: ArrivalStanding = .expected,
    registered: [RecordID] = []
  ) -> AnnouncedArrival {
    let day = SampleOffice.today.adding(days: days)
    var answers: Answers = [FieldCode(.arrivalDay): .date(.day(day))]
    for (field, answer) in said { answers[FieldCode(field)] = answer }
    let id = RecordID(high: 9_500, low: number)
    let moment = SampleOffice.at(9, Int(number), daysAgo: 12)
    return AnnouncedArrival(
      id: id, day: day,
      notice: SectionRecord(
        id: id, owner: id, section: .arrival, version: 1, answers: answers, changed: moment,
        changedBy: "M. Kandé"), standing: standing, registered: registered, announced: moment,
      announcedBy: SampleOffice.clerk.id)
  }

  static func context(_ language: Language = .french, as member: StaffMember = SampleOffice.head)
    -> DeskContext
  {
    var context = SampleOffice.context(language, as: member)
    context.arrivals = ArrivalIndex(all)
    context.referrals = ReferralIndex()
    return context
  }

  /// One announcement on its screen.
  static func screen(
    _ arrival: AnnouncedArrival = group, _ language: Language = .french,
    as member: StaffMember = SampleOffice.head
  ) -> ScreenTester {
    var tester = ScreenTester(ArrivalScreen(loading: arrival.id), in: context(language, as: member))
    tester.receive(.arrival(arrival, history))
    return tester
  }

  static func form(_ language: Language = .french) -> ScreenTester {
    let context = context(language)
    return ScreenTester(ArrivalFormScreen(newIn: context), in: context)
  }
}
