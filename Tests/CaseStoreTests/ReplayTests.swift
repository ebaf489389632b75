import CaseStore
import Casework
import Testing

struct `A replay of the journal` {
  private typealias Entry = (changes: [Change], id: RecordID, stamp: Stamp)

  /// Two offices that write about the same person, see each other's work now and then, and have clocks that are off.
  private func history(seed: UInt64, length: Int) -> [Entry] {
    var dice = SplitMix64(seed: seed)
    let fields: [FieldCode] = [
      FieldCode(.consentShare), FieldCode(.vulnerableTrafficking), FieldCode(.familyNote),
      FieldCode(.village), FieldCode("status"), FieldCode("RSS.1.eco1"),
    ]
    var seen: [[FieldCode: (wire: String?, stamp: Stamp)]] = [[:], [:]]
    var last: [Stamp?] = [nil, nil]
    var entries: [Entry] = []
    for number in 0..<length {
      let desk = Int.random(in: 0...1, using: &dice)
      if Int.random(in: 0..<5, using: &dice) == 0 {
        seen[desk].merge(seen[1 - desk]) { $0.stamp > $1.stamp ? $0 : $1 }
        last[desk] = [last[0], last[1]].compactMap { $0 }.max()
      }
      let field = fields[Int.random(in: 0..<fields.count, using: &dice)]
      let wrong = desk == 0 ? 0 : -400_000_000
      let stamp = Stamp(
        at: Instant(milliseconds: Int64(1_700_000_000_000 + number * 1_000 + wrong)), after: last[desk])
      last[desk] = stamp
      let new = answer(field, &dice)
      let before = seen[desk][field]
      // The status of a record stands in clear, in no section.
      let part = field.base == "status" ? "" : "identity"
      let change = Change(
        part: part, field: field.description, old: before?.wire, new: new, basis: before?.stamp)
      seen[desk][field] = (new, stamp)
      entries.append(([change], RecordID(high: UInt64(desk), low: UInt64(number)), stamp))
    }
    return entries
  }

  private func answer(_ field: FieldCode, _ dice: inout SplitMix64) -> String? {
    if field.base == "status" { return CaseRecordStatus.allCases.randomElement(using: &dice)?.rawValue }
    return switch field.core {
    case .consentShare: Answer.yesNo(Bool.random(using: &dice)).wire
    case .vulnerableTrafficking: Answer.choice(["O", "N", "S"].randomElement(using: &dice) ?? "N").wire
    default:
      Int.random(in: 0..<6, using: &dice) == 0
        ? nil : Answer.text("\(Int.random(in: 0..<50, using: &dice))").wire
    }
  }

  private func values(_ entries: [Entry]) -> [Replay.Place: String] {
    var replay = Replay()
    for entry in entries { replay.take(entry.changes, of: entry.id, at: entry.stamp) }
    return replay.values
  }

  @Test func `comes to the same in any order, with entries twice`() {
    for seed in 0..<150 {
      let entries = history(seed: UInt64(seed), length: 40)
      let straight = values(entries)
      var dice = SplitMix64(seed: UInt64(seed) &* 77)
      for _ in 0..<6 {
        let doubled = entries + entries.filter { _ in Bool.random(using: &dice) }
        #expect(values(doubled.shuffled(using: &dice)) == straight)
      }
    }
  }

  private func merged(_ field: CoreField, _ first: Answer, _ second: Answer) -> Answer? {
    let one = Change(part: "x", field: FieldCode(field).description, old: nil, new: first.wire, basis: nil)
    let two = Change(part: "x", field: FieldCode(field).description, old: nil, new: second.wire, basis: nil)
    let found = values([
      ([one], RecordID(high: 0, low: 1), Stamp(bits: 100)),
      ([two], RecordID(high: 0, low: 2), Stamp(bits: 200)),
    ])
    return found.values.first.flatMap { Answer(wire: $0) }
  }

  @Test func `takes the later of two answers that did not see each other`() {
    #expect(merged(.village, .text("Kolda"), .text("Vélingara")) == .text("Vélingara"))
  }

  @Test func `lets a withdrawal of consent stand, whichever came first`() {
    #expect(merged(.consentShare, .yesNo(false), .yesNo(true)) == .yesNo(false))
    #expect(merged(.consentShare, .yesNo(true), .yesNo(false)) == .yesNo(false))
  }

  @Test func `lets a protective answer stand, whichever came first`() {
    let field = CoreField.vulnerableTrafficking
    #expect(merged(field, .choice("O"), .choice("N")) == .choice("O"))
    #expect(merged(field, .choice("N"), .choice("S")) == .choice("S"))
  }

  @Test(arguments: [
    (CoreField.debtPressure, Answer.choice("MEN"), Answer.choice("AUC")),
    (.debtPressureNow, .choice("VIO"), .choice("RAP")), (.distress, .choice("T"), .choice("J")),
    (.safetyHome, .choice("R"), .choice("T")), (.supportWish, .yesNo(true), .yesNo(false)),
  ])
  func `lets an answer that raises an alert stand, whichever came first`(
    field: CoreField, alarming: Answer, other: Answer
  ) {
    #expect(merged(field, alarming, other) == alarming)
    #expect(merged(field, other, alarming) == alarming)
  }

  @Test func `keeps both of two notes`() {
    #expect(merged(.familyNote, .text("oncle"), .text("tante")) == .text("oncle\ntante"))
  }

  @Test func `lets an entitled person clear what they have seen`() {
    let field = FieldCode(.vulnerableTrafficking).description
    let raised = Change(part: "x", field: field, old: nil, new: "c:O", basis: nil)
    let cleared = Change(part: "x", field: field, old: "c:O", new: "c:N", basis: Stamp(bits: 100))
    let found = values([
      ([cleared], RecordID(high: 0, low: 2), Stamp(bits: 200)),
      ([raised], RecordID(high: 0, low: 1), Stamp(bits: 100)),
    ])
    #expect(found.values.first == "c:N")
  }

  @Test func `stamps run forward even where the clock runs back`() {
    var last = Stamp(at: Instant(milliseconds: 5_000), after: nil)
    for moment in [4_000, 5_000, 1, 5_001, 5_001, -3] as [Int64] {
      let next = Stamp(at: Instant(milliseconds: moment), after: last)
      #expect(next > last)
      last = next
    }
  }
}
