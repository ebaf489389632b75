package import Casework
package import Terminal
import Wording

/// Somebody being registered and somebody already known, side by side, for the clerk to decide: never the program.
package struct CompareScreen: Screen {
  private let candidate: PersonHeader
  private let matches: [LikelyMatch]
  private var selected = 0

  package init(candidate: PersonHeader, matches: [LikelyMatch]) {
    self.candidate = candidate
    self.matches = matches
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    guard matches.indices.contains(selected) else { return .close }
    let other = matches[selected].person.id
    switch key {
    case .escape, .function(3), .function(6), .character("q"): return .close
    case .up, .left, .pageUp, .function(7): selected = max(0, selected - 1)
    case .down, .right, .pageDown, .function(8), .tab: selected = min(matches.count - 1, selected + 1)
    case .character("m"): return .answer(.decided(other: other, decision: .samePerson))
    case .character("f"): return .answer(.decided(other: other, decision: .household))
    case .character("p"): return .answer(.decided(other: other, decision: .notTheSame))
    default: break
    }
    return .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let place = words.path(words.placeIntake, words.placeAlreadyKnown)
    guard matches.indices.contains(selected) else { return Scenery(place: place) }
    let match = matches[selected]
    let known = match.person
    let title = words.compareTitle(score: match.score, place: "\(selected + 1)/\(matches.count)")
    grid.put(" " + title, row: area.row, column: area.column, role: .title, width: area.width)
    grid.fill(row: area.row + 1, column: area.column, with: "─", role: .rule)
    let columns = [1, 23, 52]
    grid.put(words.columnTyped, row: area.row + 2, column: columns[1], role: .label, width: 27)
    let cases = context.index.cases(of: known.id).map(\.number.description).joined(separator: ", ")
    grid.put(
      words.columnKnown + (cases.isEmpty ? "" : "  " + cases), row: area.row + 2, column: columns[2],
      role: .label,
      width: area.width - columns[2] - 1)
    for (line, fact) in Self.facts.enumerated() {
      let row = area.row + 3 + line
      let mine = fact.value(candidate, words, context)
      let theirs = fact.value(known, words, context)
      let isSame = !mine.isEmpty && Folding.fold(mine) == Folding.fold(theirs)
      grid.put(
        words.label(of: FieldCode(fact.field)), row: row, column: columns[0] + 2, role: .label, width: 19)
      grid.put(isSame ? "=" : " ", row: row, column: columns[0], role: .done)
      grid.put(cutting: mine, row: row, column: columns[1], width: 28)
      grid.put(cutting: theirs, row: row, column: columns[2], role: .text, width: area.width - columns[2] - 1)
    }
    let reasons = words.text(of: match.reasons)
    let lines = TextLayout.wrap(reasons, width: area.width - 3)
    for (line, text) in lines.prefix(2).enumerated() {
      grid.put(
        text, row: area.row + 4 + Self.facts.count + line, column: 2, role: .note, width: area.width - 3)
    }
    return Scenery(place: place, help: words.compareHelp, cursor: Position(row: area.row, column: 1))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.samePerson), Command(.household), Command(.notTheSame), Command(.back),
      Command(.previousSection, [.function(7), .up]), Command(.nextSection, [.function(8), .down]),
      Command(.menu),
    ]
  }

  private struct Fact {
    let field: CoreField
    let value: (PersonHeader, Wording, DeskContext) -> String
  }

  private static var facts: [Fact] {
    [
      Fact(field: .familyName) { person, _, _ in person.familyName },
      Fact(field: .givenNames) { person, _, _ in person.givenNames },
      Fact(field: .nickname) { person, _, _ in person.nickname },
      Fact(field: .sex) { person, words, _ in
        person.sex.map { words.name(ofOption: $0.rawValue, in: Sex.listCode) } ?? ""
      },
      Fact(field: .birth) { person, words, _ in person.birth.map { words.date($0) } ?? "" },
      Fact(field: .birthPlace) { person, _, _ in person.birthPlace },
      Fact(field: .department) { person, words, _ in
        person.department.isEmpty ? "" : words.name(ofOption: person.department, in: Department.listCode)
      },
      Fact(field: .village) { person, _, _ in person.village },
      Fact(field: .phone) { person, _, _ in
        person.phones.compactMap { PhoneNumber(parsing: "+" + $0)?.display }.joined(separator: ", ")
      },
      Fact(field: .documentNumber) { person, _, _ in person.documents.joined(separator: ", ") },
      Fact(field: .fatherName) { person, _, _ in person.fatherName },
      Fact(field: .motherName) { person, _, _ in person.motherName },
    ]
  }
}
