/// Telephone and document numbers of everybody, in one run of bytes that is searched as a whole.
struct ContactLines: Sendable {
  private var bytes: [UInt8] = [ContactLines.newline]
  private var lines: [Line] = []

  private struct Line: Sendable {
    /// Where its text begins.
    let start: UInt32
    let hash: UInt32
    /// Slot of the person; negative when taken out.
    var owner: Int32
    let isPhone: Bool
  }

  private static let newline = UInt8(ascii: "\n")

  init() {}

  mutating func add(_ text: some Collection<UInt8>, isPhone: Bool, owner: Int) {
    if text.isEmpty { return }
    let hash = UInt32(truncatingIfNeeded: Vocabulary.hash(text))
    lines.append(Line(start: UInt32(bytes.count), hash: hash, owner: Int32(owner), isPhone: isPhone))
    bytes += text
    bytes.append(Self.newline)
  }

  mutating func remove(owner: Int) {
    for index in lines.indices where lines[index].owner == Int32(owner) { lines[index].owner = -1 }
  }

  /// Calls `body` with the owner of each line that is exactly `text`.
  func find(exactly text: some Collection<UInt8>, _ body: (Int) -> Void) {
    let hash = UInt32(truncatingIfNeeded: Vocabulary.hash(text))
    for line in lines where line.hash == hash && line.owner >= 0 {
      let start = Int(line.start)
      let end = start + text.count
      if end < bytes.count, bytes[end] == Self.newline, bytes[start..<end].elementsEqual(text) {
        body(Int(line.owner))
      }
    }
  }

  /// Calls `body` with the owner of each line that contains `text`, of at least four bytes.
  func find(containing text: [UInt8], _ body: (_ owner: Int, _ isPhone: Bool) -> Void) {
    guard text.count >= 4, bytes.count >= text.count else { return }
    var line = 0
    bytes.withUnsafeBytes { all in
      // The first and the last four bytes are compared at once; they are all there is of most numbers typed.
      let tailStart = text.count - 4
      let (head, tail) = text.withUnsafeBytes {
        ($0.loadUnaligned(as: UInt32.self), $0.loadUnaligned(fromByteOffset: tailStart, as: UInt32.self))
      }
      var position = 0
      let last = all.count - text.count
      while position <= last {
        if all.loadUnaligned(fromByteOffset: position, as: UInt32.self) == head,
          all.loadUnaligned(fromByteOffset: position + tailStart, as: UInt32.self) == tail,
          text.count <= 8 || all[position..<(position + text.count)].elementsEqual(text)
        {
          line = self.line(at: position, from: line)
          let found = lines[line]
          if found.owner >= 0 { body(Int(found.owner), found.isPhone) }
          position += text.count
        } else {
          position += 1
        }
      }
    }
  }

  /// The line that holds `position`, from an earlier line on.
  private func line(at position: Int, from first: Int) -> Int {
    var line = first
    while line + 1 < lines.count, Int(lines[line + 1].start) <= position { line += 1 }
    return line
  }

  mutating func reserve(_ count: Int) {
    lines.reserveCapacity(count)
    bytes.reserveCapacity(count * 14)
  }
}
