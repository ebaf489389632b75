import CaseStore
import Casework
import Foundation

/// What a scribe was told is saved, and whether an office has it.
struct SavedFacts {
  private(set) var isOfficeMade = false
  private(set) var cases: Set<RecordID> = []
  /// The number of the last correction of each case.
  private(set) var villages: [RecordID: Int] = [:]
  /// The number of the last writing of each draft.
  private(set) var drafts: [RecordID: Int] = [:]

  /// From the notes of scribes; a line that was cut short was not yet noted.
  init(_ notes: String) {
    for line in notes.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let words = line.split(separator: " ").map(String.init)
      let id = words.count > 1 ? RecordID(words[1]) : nil
      switch (words.first, id) {
      case ("office", _): isOfficeMade = true
      case ("case", let id?): cases.insert(id)
      case ("village", let id?): villages[id] = Int(words[2])
      case ("draft", let id?): drafts[id] = Int(words[2])
      default: continue
      }
    }
  }

  /// What is missing or wrong in the office at `path`, in words for whoever reads the test; none when all is there.
  func losses(at path: String, head: SignedIn) -> [String] {
    do {
      let store = try CaseStore.open(at: path, world: .ofTests)
      defer { store.close() }
      var losses = try store.check(by: head).findings.map { "\($0)" }
      let index = try store.loadIndex(by: head)
      for id in cases where index.caseHeader(id) == nil { losses.append("case \(id)") }
      for (id, number) in villages.sorted(by: { $0.key > $1.key }).prefix(4) where cases.contains(id) {
        let answer = try store.caseFile(id, by: head).sections[.contacts]?.answers[FieldCode(.village)]
        let found: Int? = if case .text(let text) = answer { Int(text.suffix(1)) } else { nil }
        if found ?? 0 < number { losses.append("village \(number) of \(id)") }
      }
      for (id, number) in drafts {
        let typed = try store.draft(id, by: head).state.typed[FieldCode(.journeyNote)]
        if Int(typed ?? "") ?? 0 < number { losses.append("draft \(number)") }
      }
      return losses
    } catch {
      return ["\(error)"]
    }
  }
}

extension World {
  /// The clock and the dice of this machine.
  static let ofTests = World(
    now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) },
    newID: {
      RecordID(
        at: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)),
        noise: (0..<10).map { _ in .random(in: 0...255) })
    },
    random: { count in (0..<count).map { _ in .random(in: 0...255) } })
}
