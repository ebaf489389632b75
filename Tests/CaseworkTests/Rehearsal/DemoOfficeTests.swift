import Casework
import Testing

struct DemoOfficeTests {
  private static let today = CivilDay(number: 20_779)
  private static let intakes = Array(DemoOffice(seed: 1, count: 1_500, today: today))
  private static let consented = intakes.filter { $0.answers[.identity] != nil }

  private static func share(_ isCounted: (DemoIntake) -> Bool) -> Double {
    Double(consented.count(where: isCounted)) / Double(consented.count)
  }

  @Test func `the same seed makes the same office, another another`() {
    let again = Array(DemoOffice(seed: 1, count: 50, today: Self.today)).map(\.allAnswers)
    let same = Array(DemoOffice(seed: 1, count: 50, today: Self.today)).map(\.allAnswers)
    let other = Array(DemoOffice(seed: 2, count: 50, today: Self.today)).map(\.allAnswers)
    #expect(again == same)
    #expect(again != other)
  }

  @Test func `figures are those of the field`() {
    let men = Self.share { $0.allAnswers[FieldCode(.sex)] == .choice(Sex.man.rawValue) }
    let indebted = Self.share { $0.allAnswers[FieldCode(.indebted)] == .yesNo(true) }
    let silent = Self.share { $0.allAnswers[FieldCode(.department)] == .noAnswer(.notDisclosed) }
    let young = Self.share { intake in
      guard case .date(let birth) = intake.allAnswers[FieldCode(.birth)] else { return false }
      return (18...26).contains(birth.age(on: intake.day))
    }
    let kolda = Self.share { intake in
      guard case .choice(let code) = intake.allAnswers[FieldCode(.department)] else { return false }
      return code.hasPrefix("10")
    }
    #expect((0.93...0.97).contains(men))
    #expect((0.68...0.76).contains(indebted))
    #expect((0.35...0.41).contains(silent))
    #expect((0.44...0.57).contains(young))
    #expect((0.23...0.31).contains(kolda / (1 - silent)))
  }

  @Test func `interviews stand in the order of time, in office hours, up to today`() {
    for (one, next) in zip(Self.intakes, Self.intakes.dropFirst()) { #expect(one.moment < next.moment) }
    #expect(Self.intakes.allSatisfy { $0.day <= Self.today && $0.day > Self.today.adding(days: -550) })
    #expect(
      Self.intakes.allSatisfy { $0.second >= 8 * 3_600 && $0.second < 17 * 3_600 && $0.day.weekday != 7 })
    #expect(Self.intakes.last.map { $0.day > Self.today.adding(days: -3) } == true)
  }

  @Test func `some come back, some are of one household, some refuse, some are closed or corrected`() {
    for (position, intake) in Self.intakes.enumerated() {
      if let known = intake.knownPersonIndex { #expect(known < position) }
      if let household = intake.householdIndex { #expect(household < position) }
      if let closed = intake.closedOn { #expect(closed > intake.day && closed <= Self.today) }
      if let correction = intake.correction {
        #expect(correction.day > intake.day && correction.day <= Self.today)
      }
    }
    #expect(Self.intakes.contains { $0.knownPersonIndex != nil })
    #expect(Self.intakes.contains { $0.householdIndex != nil })
    #expect(Self.intakes.contains { $0.answers[.identity] == nil })
    #expect(Self.intakes.contains { $0.closingReason != nil })
    #expect(Self.intakes.contains { $0.correction != nil })
  }

  @Test func `every alert that is raised is answered for`() {
    for intake in Self.intakes where intake.answers[.identity] != nil {
      let raised = RedFlagRules.raised(by: intake.allAnswers, on: intake.day)
      #expect(Set(intake.flags.keys) == Set(raised))
    }
    let alerted = Self.share { !$0.flags.isEmpty }
    #expect((0.1...0.4).contains(alerted))
  }

  @Test func `every answer is to a question of the intake, of its kind and its list`() {
    let specs = Dictionary(IntakeForm.spec.fields.map { ($0.code, $0) }) { first, _ in first }
    for intake in Self.intakes.prefix(400) {
      for (section, answers) in intake.answers {
        let asked = IntakeForm.spec.sections.first { $0.code == section }
        for (code, answer) in answers {
          #expect(asked?.fields.contains { $0.code == code } == true, "\(code)")
          if let spec = specs[code] { #expect(Fitting.fits(answer, spec), "\(code) \(answer)") }
        }
      }
    }
  }

  @Test func `telephone numbers are obviously fictional and mostly one person's`() {
    var owners: [String: Int] = [:]
    for intake in Self.consented {
      guard case .phone(let number) = intake.allAnswers[FieldCode(.phone)] else { continue }
      #expect(number.national?.dropFirst(2).hasPrefix("00") == true)
      #expect(number.hasKnownPrefix)
      if intake.knownPersonIndex == nil { owners[number.digits, default: 0] += 1 }
    }
    #expect(owners.values.allSatisfy { $0 == 1 })
  }
}
