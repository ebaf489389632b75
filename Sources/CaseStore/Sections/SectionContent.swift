import Casework

/// What one compartment of a section holds: each answer with the stamp of the change that wrote it.
struct SectionContent: Equatable {
  private(set) var answers: [FieldCode: Stamped]

  struct Stamped: Equatable {
    let answer: Answer
    let stamp: Stamp
  }

  static let empty = SectionContent(answers: [:])

  var plain: Answers { answers.mapValues(\.answer) }

  /// The content after `new` answers took the place of all, and what changed by it.
  func replaced(by new: Answers, in section: SectionCode, at stamp: Stamp) -> (SectionContent, [Change]) {
    var content = SectionContent(answers: answers.filter { new[$0.key] != nil })
    var changes: [Change] = []
    for field in Set(new.keys).union(answers.keys).sorted() where answers[field]?.answer != new[field] {
      let before = answers[field]
      changes.append(
        Change(
          part: section.rawValue, field: field.description, old: before?.answer.wire, new: new[field]?.wire,
          basis: before?.stamp))
      content.answers[field] = new[field].map { Stamped(answer: $0, stamp: stamp) }
    }
    return (content, changes)
  }

  /// Code, wire text and stamp of each answer, in the order of the codes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    for (field, stamped) in answers.sorted(by: { $0.key < $1.key }) {
      writer.write(text: field.description)
      writer.write(text: stamped.answer.wire)
      writer.write(number: stamped.stamp.bits)
    }
    return writer.bytes
  }

  init(answers: [FieldCode: Stamped]) { self.answers = answers }

  init(reading bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    var answers: [FieldCode: Stamped] = [:]
    while !reader.isAtEnd {
      let field = try reader.text()
      let wire = try reader.text()
      let stamp = Stamp(bits: try reader.number())
      guard let code = FieldCode(parsing: field), let answer = Answer(wire: wire) else {
        throw DamagedRow(detail: field)
      }
      answers[code] = Stamped(answer: answer, stamp: stamp)
    }
    self.answers = answers
  }
}
