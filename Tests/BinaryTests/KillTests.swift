import CaseStore
import Casework
import Foundation
import Testing

/// A day at the desk, killed at random moments: while it opens, in an interview, in a save, in a correction.
struct `A desk that is killed at any moment` {
  private static let count = Whole.isWanted ? 500 : 30

  @Test func `has at most the field being typed to type again, and its file is sound`() throws {
    let office = try TemporaryOffice.prepared()
    let store = try CaseStore.open(at: office.directory, world: .ofTests)
    let head = try store.signIn(login: "demo", passphrase: office.passphrase)
    let reference = try typedBySection(at: office, store, head)
    var saved: Set<String> = []
    var moments: [String: Int] = [:]
    for turn in 0..<Self.count {
      let day = Day(turn: turn)
      let seen = try live(day, at: office, until: turn % (day.steps.count + 2))
      moments[seen.place, default: 0] += 1
      saved.formUnion(seen.numbers)

      let again = try CaseStore.open(at: office.directory, world: .ofTests)
      let drafts = try again.drafts(by: head)
      #expect(drafts.count <= 1, "turn \(turn)")
      var expected = seen.left(of: reference)
      if expected[FieldCode(.familyName)] != nil { expected[FieldCode(.familyName)] = day.name }
      if !expected.isEmpty {
        let typed = try drafts.first.map { try again.draft($0.id, by: head).state.typed } ?? [:]
        for (field, text) in expected {
          #expect(typed[field] == text, "turn \(turn), \(field) is lost:\n\(seen.screen)")
        }
      }
      for draft in drafts { try again.discard(draft: draft.id, by: head) }
      let index = try again.loadIndex(by: head)
      let numbers = Set(index.cases(openedSince: CivilDay(number: 0)).headers.map { "\($0.number)" })
      #expect(saved.isSubset(of: numbers), "turn \(turn), lost: \(saved.subtracting(numbers))")
      if seen.hasCorrected {
        let found = try again.caseFile(
          try #require(index.search(CaseQuery(text: day.name), limit: 1).hits.first?.caseID), by: head)
        #expect(found.sections[.contacts]?.answers[FieldCode(.village)] == .text(day.village), "turn \(turn)")
      }
      let findings = try again.check(by: head).findings.filter { $0 != .noReserve }
      #expect(findings.isEmpty, "turn \(turn): \(findings)")
      again.close()
    }
    print(
      "killed:", moments.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    let check = try office.runSignedIn(["check"])
    #expect(check.status == 0, "\(check.output)\(check.words)")
  }

  /// A day's keys, step by step, with names of its own, and what the screen shows when a step can begin.
  private struct Day {
    let name: String
    let village: String
    let steps: [(shows: String, keys: String)]

    init(turn: Int) {
      let alphabet = Array("abdeilmoru")
      let letters = String("\(turn)".compactMap { $0.wholeNumberValue.map { alphabet[$0] } })
      name = "Z\(letters)x"
      village = "Sare \(letters)"
      var interview = Interview.first
      interview[1] = interview[1].replacing("Sarr", with: name)
      interview[6] += "②"
      let sections = interview.enumerated().map { ("Section \($0.offset + 1)/7", $0.element) }
      steps =
        [("Bonjour", "n")] + sections + [
          ("Dossier enregistré", "⏎→→→↓m"), ("Corriger : Contacts", "⌧\(village)②"), ("[Contacts]", "③③"),
        ]
    }
  }

  /// What stood on the screen when the program was killed.
  private struct Seen {
    private(set) var screen = ""
    private(set) var numbers: Set<String> = []
    private(set) var hasCorrected = false

    mutating func look(at clerk: Clerk, _ village: String) {
      screen = clerk.screen
      if clerk.terminal.shows("Dossier enregistré"), !clerk.caseNumber.isEmpty {
        numbers.insert(clerk.caseNumber)
      }
      hasCorrected = hasCorrected || (clerk.terminal.shows("[Contacts]") && clerk.terminal.shows(village))
    }

    /// Section and field of the intake, from 1; nil elsewhere.
    var focus: (section: Int, field: Int)? {
      guard let section = screen.firstMatch(of: /Section (\d)\/7/).flatMap({ Int($0.1) }) else { return nil }
      let field = screen.firstMatch(of: #/│>[*x!. ]{2} ?(\d+) /#).flatMap { Int($0.1) }
      return (section, field ?? 1)
    }

    var place: String {
      if let focus { return "section \(focus.section)" }
      return hasCorrected ? "corrected" : numbers.isEmpty ? "outside the interview" : "registered"
    }

    /// The fields that had been left, with what was typed in them.
    func left(of reference: [[FieldCode: String]]) -> [FieldCode: String] {
      guard let focus else { return [:] }
      let before = IntakeForm.spec.sections[focus.section - 1].fields.prefix(focus.field - 1).map(\.code)
      let sections = reference.prefix(focus.section - 1).reduce(into: [:]) { $0.merge($1) { $1 } }
      let here = reference[focus.section - 1].filter { before.contains($0.key) }
      return sections.merging(here) { $1 }
    }
  }

  /// Lives the day up to somewhere in this step, and is killed: 0 is the opening, 1 the passphrase.
  private func live(_ day: Day, at office: TemporaryOffice, until last: Int) throws -> Seen {
    let clerk = try Clerk(at: office)
    var seen = Seen()
    for step in 0...last {
      let keys =
        switch step {
        case 0: ""
        case 1: "demo⏎\(office.passphrase)⏎"
        default: day.steps[step - 2].keys
        }
      if step > 0 { clerk.sees(step == 1 ? "Identifiant" : day.steps[step - 2].shows) }
      seen.look(at: clerk, day.village)
      if step < last {
        clerk.press(keys)
        continue
      }
      // A few keys at a time: what is typed ahead is done before the next frame.
      var rest = Substring(keys)
      let left = Int.random(in: 0...rest.count)
      while rest.count > left {
        let some = rest.prefix(.random(in: 1...5))
        rest = rest.dropFirst(some.count)
        clerk.press(String(some))
        clerk.terminal.pump(limit: .random(in: 0...0.012)) { _ in false }
        seen.look(at: clerk, day.village)
      }
      clerk.terminal.pump(limit: .random(in: 0...(step < 2 ? 0.15 : 0.02))) { _ in false }
    }
    clerk.cutPower()
    seen.look(at: clerk, day.village)
    return seen
  }

  /// What each section of the interview leaves in a draft, section by section.
  private func typedBySection(
    at office: TemporaryOffice, _ store: CaseStore, _ head: SignedIn
  ) throws -> [[FieldCode: String]] {
    let clerk = try Clerk.signedIn(at: office)
    clerk.press("n")
    var known: [FieldCode: String] = [:]
    var sections: [[FieldCode: String]] = []
    for (number, keys) in Interview.first.enumerated() {
      clerk.sees("Section \(number + 1)/7")
      clerk.press(keys)
      if number < 6 { clerk.sees("Section \(number + 2)/7") } else { clerk.press("③") }
      if number == 6 { clerk.sees("Aujourd'hui") }
      let id = try #require(try store.drafts(by: head).first?.id)
      let typed = try store.draft(id, by: head).state.typed.filter { !$0.value.isEmpty }
      sections.append(typed.filter { known[$0.key] != $0.value })
      known = typed
      if number == 6 { try store.discard(draft: id, by: head) }
    }
    #expect(sections.allSatisfy { !$0.isEmpty || sections.count == 4 } || sections[3].isEmpty)
    return sections
  }
}
