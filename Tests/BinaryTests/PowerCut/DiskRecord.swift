import Foundation
import Testing

/// What programs asked of a disk, in the order in which it was done (see `CMachine.h`).
struct DiskRecord {
  struct Act {
    let kind: Kind
    /// Within the disk.
    let path: String
    /// An offset, or the new size of a cut.
    let place: Int
    /// Where its data stands in the record.
    let data: Range<Int>
  }

  enum Kind: Character {
    case made = "c"
    case written = "w"
    case cut = "t"
    case lasting = "s"
    case directoryLasting = "d"
    case removed = "u"
    case renamed = "r"
  }

  let acts: [Act]
  let bytes: [UInt8]

  init(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var acts: [Act] = []
    var at = 0
    while at + 16 <= bytes.count {
      let kind = try #require(Kind(rawValue: Character(Unicode.Scalar(bytes[at]))), "entry at \(at)")
      let name = Int(Self.load(bytes, at + 2, as: UInt16.self))
      let data = Int(Self.load(bytes, at + 4, as: UInt32.self))
      let place = Int(Self.load(bytes, at + 8, as: Int64.self))
      let start = at + 16 + name
      acts.append(
        Act(
          kind: kind, path: String(decoding: bytes[(at + 16)..<start], as: UTF8.self), place: place,
          data: start..<(start + data)))
      at = start + data
    }
    try #require(at == bytes.count, "an entry cut short at \(at)")
    (self.acts, self.bytes) = (acts, bytes)
  }

  /// What was written into files whose names begin so, one after the other, up to an act.
  func text(inFilesNamed prefix: String, before end: Int) -> String {
    acts[..<end].filter { $0.kind == .written && $0.path.hasPrefix(prefix) }
      .map { String(decoding: bytes[$0.data], as: UTF8.self) }.joined()
  }

  private static func load<Number: FixedWidthInteger>(_ bytes: [UInt8], _ at: Int, as: Number.Type) -> Number
  {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: Number.self) }
  }
}
