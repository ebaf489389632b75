import Casework
import Wording

/// A section read line by line: its title, one fact a line, what is restricted, who changed it last.
struct SectionLines {
  let wording: Wording
  /// Dates ages.
  let today: CivilDay

  /// An empty line stands before the title. An answer that no question asks for is read under its code.
  func lines(of record: SectionRecord, specs: [FieldSpec]) -> [String] {
    let answered = specs.compactMap { spec in record.answers[spec.code].map { (spec, $0) } }
    let known = Set(answered.map(\.0.code))
    let unknown = record.answers.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
      .map { (FieldSpec($0.key, .text(limit: 0), width: 0, compartment: .casework), $0.value) }
    let told = (answered + unknown).flatMap { facts(of: $0.1, in: $0.0) }
    let sealed = record.sealed.sorted { $0.rawValue < $1.rawValue }.map { wording.sealed($0) }
    return ["", wording.title(of: record.section)] + told + sealed
      + [wording.fact(wording.lastChangeLabel, "\(record.changedBy), \(wording.moment(record.changed))")]
  }

  /// A fact, and the further lines of a note indented below it.
  private func facts(of answer: Answer, in spec: FieldSpec) -> [String] {
    let text = Hygiene.cleanLines(wording.text(of: answer, in: spec))
    var lines = text.split(separator: "\n").map(String.init)
    let first = lines.isEmpty ? "" : lines.removeFirst()
    let age = spec.code.core == .birth ? ageNote(answer) : ""
    return [wording.fact(wording.label(of: spec.code), first + age)] + lines.map { "  " + $0 }
  }

  private func ageNote(_ answer: Answer) -> String {
    guard case .date(let birth) = answer else { return "" }
    if case .age = birth { return "" }
    return " (\(wording.age(birth.age(on: today))))"
  }
}
