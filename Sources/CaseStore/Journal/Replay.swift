package import Casework

/// Rebuilds what the tables should hold from what the journal says, whatever order its entries come in and however
/// often.
///
/// A change names the change it replaced; the ones that none replaced are the latest somebody saw. There is one of
/// them as long as everybody writes into one file, and more when two offices wrote apart: then the field's own rule
/// decides, and the answer is the same everywhere.
package struct Replay {
  /// What one field of one record comes to.
  package struct Place: Hashable {
    package let part: String
    package let field: String

    package init(part: String, field: String) {
      self.part = part
      self.field = field
    }
  }

  private struct Version: Hashable {
    let change: Change
    let stamp: Stamp
    let entry: RecordID
  }

  private var places: [Place: Set<Version>] = [:]

  package init() {}

  /// Takes the opened changes of one entry.
  package mutating func take(_ changes: [Change], of entry: RecordID, at stamp: Stamp) {
    for change in changes {
      places[Place(part: change.part, field: change.field), default: []].insert(
        Version(change: change, stamp: stamp, entry: entry))
    }
  }

  /// The value of each field that has one.
  package var values: [Place: String] {
    var values: [Place: String] = [:]
    for (place, versions) in places {
      values[place] = Self.value(of: versions, at: place, by: rule(for: place))
    }
    return values
  }

  private func rule(for place: Place) -> ConflictRule {
    place.part.isEmpty ? .latest : FieldCode(parsing: place.field).map(FieldLaw.conflict) ?? .latest
  }

  private static func value(of versions: Set<Version>, at place: Place, by rule: ConflictRule) -> String? {
    let replaced = Set(versions.compactMap(\.change.basis))
    let heads = versions.filter { !replaced.contains($0.stamp) }
      .sorted { ($0.stamp, $0.entry) < ($1.stamp, $1.entry) }
    guard let last = heads.last else { return nil }
    switch rule {
    case .latest, .ask: return last.change.new
    case .withdrawalWins:
      return (heads.last { $0.change.new == Answer.yesNo(false).wire } ?? last).change.new
    case .protectionWins:
      return (heads.last { isProtective($0.change.new, at: place) } ?? last).change.new
    case .append:
      let texts = heads.compactMap(\.change.new)
      return texts.count < 2 ? last.change.new : joined(texts)
    }
  }

  private static func isProtective(_ wire: String?, at place: Place) -> Bool {
    guard let answer = wire.flatMap({ Answer(wire: $0) }), let field = FieldCode(parsing: place.field) else {
      return false
    }
    return FieldLaw.isProtective(answer, to: field)
  }

  /// Notes one after the other; anything else is no text and stays the latest.
  private static func joined(_ wires: [String]) -> String? {
    let texts = wires.compactMap { wire -> String? in
      if case .text(let text) = Answer(wire: wire) { text } else { nil }
    }
    guard texts.count == wires.count else { return wires.last }
    var seen: Set<String> = []
    return Answer.text(texts.filter { seen.insert($0).inserted }.joined(separator: "\n")).wire
  }
}
