/// Every distinct word of the index, once, with its key. A hundred thousand people share a few thousand words, so
/// spelling is judged word by word here, and people are then only looked up.
struct Vocabulary: Sendable {
  /// The first eight bytes of a word, most significant first, so that a beginning is compared in one step.
  private(set) var heads: [UInt64] = []
  private(set) var keyHeads: [UInt64] = []
  private(set) var keyHashes: [UInt64] = []
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var keyBytes: [UInt8] = []
  private var keyStarts: [UInt32] = [0]
  /// Open addressing: number of a word plus one, 0 when free; the size is a power of two.
  private var table = [UInt32](repeating: 0, count: 4_096)
  /// Place of each word in alphabetical order; as long as the vocabulary only after `sort`.
  private(set) var ranks: [UInt32] = []

  init() {}

  var count: Int { heads.count }

  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

  func key(_ number: Int) -> ArraySlice<UInt8> {
    keyBytes[Int(keyStarts[number])..<Int(keyStarts[number + 1])]
  }

  /// The word as text, without the mark of an ñ.
  func text(_ number: Int) -> String {
    String(decoding: word(number).filter { $0 != Self.mark }, as: UTF8.self)
  }

  /// The number of the word, which is added when it is new.
  mutating func number(of word: WordScanner.Word) -> Int {
    let isMarked = word.folded.count != word.sounded.count
    let name = isMarked ? word.folded + [Self.mark] : word.folded
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: Self.hash(name)) & mask
    while table[place] != 0 {
      let number = Int(table[place]) - 1
      if isEqual(number, name) { return number }
      place = (place + 1) & mask
    }
    table[place] = UInt32(count + 1)
    add(name, key: NameKey.bytes(folded: Array(word.sounded)))
    if count * 2 > table.count { grow() }
    return count - 1
  }

  /// Puts the words added since in their alphabetical place.
  mutating func sort() {
    if ranks.count == count { return }
    let order = (0..<count).sorted { word($0).lexicographicallyPrecedes(word($1)) }
    ranks = [UInt32](repeating: 0, count: count)
    for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank) }
  }

  /// FNV-1a, 64 bits.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 29
  }

  static func head(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    var shift: UInt64 = 56
    for byte in bytes.prefix(8) {
      head |= UInt64(byte) << shift
      shift &-= 8
    }
    return head
  }
}

extension Vocabulary {
  /// Follows a word that has an ñ, which is another word than the one with n; it sorts and begins alike.
  private static let mark: UInt8 = 0x7f

  private func isEqual(_ number: Int, _ name: ArraySlice<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == name.count else { return false }
    var position = start
    for byte in name {
      if bytes[position] != byte { return false }
      position += 1
    }
    return true
  }

  private mutating func add(_ name: ArraySlice<UInt8>, key: [UInt8]) {
    bytes += name
    starts.append(UInt32(bytes.count))
    keyBytes += key
    keyStarts.append(UInt32(keyBytes.count))
    heads.append(Self.head(name))
    keyHeads.append(Self.head(key))
    keyHashes.append(Self.hash(key))
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: table.count * 4)
    let mask = larger.count - 1
    for number in 0..<count {
      var place = Int(truncatingIfNeeded: Self.hash(word(number))) & mask
      while larger[place] != 0 { place = (place + 1) & mask }
      larger[place] = UInt32(number + 1)
    }
    table = larger
  }
}
