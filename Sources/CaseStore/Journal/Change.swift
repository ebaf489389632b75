import Casework

/// One field that one act changed, as the journal keeps it and `Replay` takes it.
package struct Change: Hashable, Sendable {
  /// The section it belongs to, or "" for what is not asked in a form: "status", "agent".
  package let part: String
  package let field: String
  /// As `AnswersCoding` writes it; nil where there was nothing, or is nothing any more.
  package let old: String?
  package let new: String?
  /// The stamp of the change that wrote `old`; nil when this is the first.
  package let basis: Stamp?

  package init(part: String, field: String, old: String?, new: String?, basis: Stamp?) {
    self.part = part
    self.field = field
    self.old = old
    self.new = new
    self.basis = basis
  }
}

/// Several changes as bytes, for sealing.
enum ChangeCoding {
  static func bytes(of changes: [Change]) -> [UInt8] {
    var writer = ByteWriter()
    for change in changes {
      writer.write(text: change.part)
      writer.write(text: change.field)
      writer.write(textIfAny: change.old)
      writer.write(textIfAny: change.new)
      writer.write(number: change.basis?.bits ?? -1)
    }
    return writer.bytes
  }

  static func changes(in bytes: [UInt8]) throws -> [Change] {
    var reader = ByteReader(bytes)
    var changes: [Change] = []
    while !reader.isAtEnd {
      let part = try reader.text()
      let field = try reader.text()
      let old = try reader.textIfAny()
      let new = try reader.textIfAny()
      let basis = try reader.number()
      changes.append(
        Change(part: part, field: field, old: old, new: new, basis: basis < 0 ? nil : Stamp(bits: basis)))
    }
    return changes
  }
}
