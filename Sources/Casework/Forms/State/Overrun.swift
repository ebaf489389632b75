/// What the hand may still type of an answer by whose code the form went on by itself: the rest of its name ("oui" after
/// the O), and the Entrée after it. None of it was meant for the field it arrives in.
struct Overrun: Hashable, Sendable {
  /// What the field it arrives in held.
  let entry: FieldEntry
  /// What has not come yet of the name, folded.
  private(set) var rest: [UInt8]
  /// Whether anything came.
  private(set) var isGoingOn = false
  /// Whether Entrée, coming now, belongs to the answer.
  private(set) var endsByNext: Bool

  /// - Parameter endsByNext: whether the code is long enough that a hand may end it by Entrée from habit.
  init(over entry: FieldEntry, rest: [UInt8], endsByNext: Bool) {
    self.entry = entry
    self.rest = rest
    self.endsByNext = endsByNext
  }

  /// One letter alone is no sign of a name being written out.
  var mayGoOn: Bool { rest.count > (isGoingOn ? 0 : 1) }

  /// Takes in a letter; false when the name goes on otherwise.
  mutating func take(_ letter: Character) -> Bool {
    let bytes = FoldedText(String(letter)).bytes
    guard mayGoOn, rest.starts(with: bytes) else { return false }
    rest.removeFirst(bytes.count)
    isGoingOn = true
    endsByNext = rest.isEmpty
    return true
  }
}
