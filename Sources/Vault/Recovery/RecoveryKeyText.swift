/// A recovery key as it is printed and typed back: thirteen groups of four characters and a check group, in an
/// alphabet without 0, O, 1 and I.
///
/// The check group holds two characters for the characters in odd places and two for those in even places, so that
/// one wrong character, or two neighbours exchanged, is not only noticed but shown.
package struct RecoveryKeyText: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// 32 letters and digits that are not taken for one another on paper.
  package static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
  /// Groups of four, the check group among them.
  package static let groupCount = 14

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The groups in the order they are printed; the last is the check group.
  package var groups: [String] {
    let symbols = SlipLocator.complete(Self.symbols(of: bytes))
    return stride(from: 0, to: symbols.count, by: 4).map { start in
      String(symbols[start..<(start + 4)].map { Self.alphabet[$0] })
    }
  }

  package var description: String { groups.joined(separator: "-") }

  /// The first group, counted from 0, in which what was typed back differs from this key; nil when nothing does.
  package func check(typed: String) -> Int? {
    let characters = Array(typed.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "." })
    let wanted = Array(groups.joined())
    if let wrong = zip(characters, wanted).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
      return wrong.offset / 4
    }
    return characters.count == wanted.count ? nil : min(characters.count, wanted.count - 1) / 4
  }

  /// What was typed, in any case, with or without dashes and spaces.
  package static func parse(_ typed: String) -> Result<RecoveryKeyText, RecoveryKeySlip> {
    let characters = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "." }
    var symbols: [Int] = []
    for (position, character) in characters.enumerated() {
      guard let symbol = alphabet.firstIndex(of: character) else {
        return .failure(.unknownCharacter(character, group: position / 4 + 1))
      }
      symbols.append(symbol)
    }
    guard symbols.count == groupCount * 4 else {
      return .failure(.wrongLength(found: symbols.count, expected: groupCount * 4))
    }
    switch SlipLocator.examine(symbols) {
    case .sound: break
    case .wrong(let positions):
      return .failure(.wrongGroups(Set(positions.map { $0 / 4 + 1 }).sorted()))
    case .somewhere: return .failure(.somewhere)
    }
    guard let bytes = bytes(of: Array(symbols[..<52])) else { return .failure(.somewhere) }
    return .success(RecoveryKeyText(bytes: bytes))
  }

  /// 256 bits as 52 symbols of five bits; the last four bits are zero.
  private static func symbols(of bytes: [UInt8]) -> [Int] {
    var symbols: [Int] = []
    var held = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        symbols.append(held >> bits & 31)
        held &= (1 << bits) - 1
      }
    }
    if bits > 0 { symbols.append(held << (5 - bits) & 31) }
    return symbols
  }

  private static func bytes(of symbols: [Int]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var held = 0
    var bits = 0
    for symbol in symbols {
      held = held << 5 | symbol
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(held >> bits & 255))
        held &= (1 << bits) - 1
      }
    }
    return held == 0 && bytes.count == 32 ? bytes : nil
  }
}

/// Why a typed recovery key is not one; groups are counted from 1.
package enum RecoveryKeySlip: Error, Hashable, Sendable {
  case unknownCharacter(Character, group: Int)
  case wrongLength(found: Int, expected: Int)
  /// The mistake is in these groups.
  case wrongGroups([Int])
  /// There are too many mistakes to say where.
  case somewhere
}
