import Casework
import Testing

struct `The work in a fictional office` {
  private static let today = CivilDay(number: 20_779)
  private static let intakes = Array(DemoOffice(seed: 1, count: 1_500, today: today))
  private static let entries = intakes.flatMap(\.work).flatMap(\.entries)

  @Test func `the same seed does the same work`() {
    let again = Array(DemoOffice(seed: 1, count: 200, today: Self.today)).map(\.work)
    let same = Array(DemoOffice(seed: 1, count: 200, today: Self.today)).map(\.work)
    let other = Array(DemoOffice(seed: 2, count: 200, today: Self.today)).map(\.work)
    #expect(again == same)
    #expect(again != other)
  }

  @Test func `no two records have the same id`() {
    let new = Self.entries.filter { $0.version == 0 }
    #expect(Set(new.map(\.id)).count == new.count)
  }

  @Test func `figures resemble those an office reported`() {
    func share(_ kind: CaseRecordKind) -> Double {
      Double(Self.intakes.count { $0.work.contains { $0.entries.contains { $0.kind == kind } } })
        / Double(Self.intakes.count)
    }
    #expect((0.40...0.50).contains(share(.assessment)))
    #expect((0.28...0.48).contains(share(.need)))
    #expect((0.18...0.32).contains(share(.plan)))
    let needs = Self.entries.filter { $0.kind == .need && $0.version == 0 }
    func count(_ dimension: NeedDimension) -> Int {
      needs.count { $0.sections[.need]?.option(.needDimension, NeedDimension.self) == dimension }
    }
    // 922 economic cases, 461 social, 496 psychosocial (domain.md 1.1).
    #expect(count(.economic) > count(.social) && count(.economic) > count(.psychosocial))
    #expect(count(.social) > 100 && count(.psychosocial) > 100)
  }

  @Test func `all of it lies between the intake and the closing, in the order of time`() {
    for intake in Self.intakes {
      let last = intake.closedOn ?? Self.today
      #expect(intake.work.allSatisfy { $0.at > intake.moment && $0.at.day < last })
      #expect(intake.work.map(\.at) == intake.work.map(\.at).sorted())
    }
    #expect(Self.intakes.filter { $0.answers[.identity] == nil }.allSatisfy { $0.work.isEmpty })
  }

  @Test func `every answer is to a question of its form, of its kind and its list`() {
    for entry in Self.entries where entry.kind != .interview {
      let unasked = NeedForm.unasked.union(ActionForm.unasked)
      for (section, answers) in entry.sections {
        let asked = WorkForms.spec(for: entry.kind).sections.first { $0.code == section }?.fields ?? []
        for (code, answer) in answers where !unasked.contains(code) {
          let spec = asked.first { $0.code == code }
          #expect(spec.map { Fitting.fits(answer, $0) } == true, "\(code) \(answer)")
        }
      }
    }
  }

  @Test func `interviews answer what their instrument asks, and can be scored`() throws {
    let interviews = Self.entries.filter { $0.kind == .interview }
    #expect(interviews.count > 300)
    var scored = 0
    for entry in interviews {
      guard case .text(let name)? = entry.sections[.interview]?[FieldCode(.interviewInstrument)],
        case .date(.day(let day))? = entry.sections[.interview]?[FieldCode(.interviewDay)]
      else {
        Issue.record("an interview without instrument or day")
        continue
      }
      let instrument = try #require(InstrumentShelf.builtIn.instrument(named: name + "."))
      #expect(entry.compartment == instrument.compartment)
      let items = entry.sections[.items] ?? [:]
      let specs = Dictionary(uniqueKeysWithValues: instrument.form.fields.map { ($0.code, $0) })
      for (code, answer) in items {
        #expect(specs[code].map { Fitting.fits(answer, $0) } == true, "\(code) \(answer)")
      }
      let results = instrument.results(for: items, onDay: day, birth: nil)
      if results.contains(where: { $0.value != nil }) { scored += 1 }
    }
    #expect(scored > interviews.count / 2)
  }

  @Test func `none of it raises an alert that nobody would answer for`() {
    let fields =
      AssessmentForm.spec.fields + InstrumentShelf.builtIn.all.flatMap(\.form.fields)
    for entry in Self.entries {
      let answers = entry.sections.values.reduce(into: Answers()) { $0.merge($1) { first, _ in first } }
      #expect(RedFlagRules.raised(by: answers, on: Self.today, in: fields) == [])
    }
  }

  @Test func `an action stands under a plan of its case and answers a need of it`() {
    for intake in Self.intakes {
      let entries = intake.work.flatMap(\.entries)
      let plans = Set(entries.filter { $0.kind == .plan }.map(\.id))
      let needs = Set(entries.filter { $0.kind == .need }.map { Answer.text($0.id.description) })
      for action in entries.filter({ $0.kind == .action }) {
        #expect(action.parent.map(plans.contains) == true)
        #expect(action.sections[.action]?[FieldCode(.actionNeed)].map(needs.contains) == true)
      }
    }
    #expect(Self.entries.contains { $0.kind == .action && $0.status == .met })
    #expect(Self.entries.contains { $0.kind == .need && $0.status == .met })
  }
}
