/// What short runs of bytes mean, worked out once: a hundred thousand interviews are written with a few hundred field
/// codes and options.
struct Lexicon<Meaning> {
  private struct Entry {
    let hash: UInt64
    let bytes: [UInt8]
    let meaning: Meaning
  }

  /// Longer runs are what somebody typed, and come once.
  private static var longest: Int { 24 }
  /// Half of the places, so that a search is short.
  private static var most: Int { 4_096 }

  private var entries: [Entry] = []
  /// Position in `entries`, or -1; twice as many as entries at most, a power of two.
  private var places = [Int32](repeating: -1, count: 2 * Lexicon.most)

  /// Nil when `read` can make nothing of the bytes.
  mutating func meaning(
    of bytes: UnsafeRawBufferPointer,
    read: (UnsafeRawBufferPointer) -> Meaning?
  ) -> Meaning? {
    guard bytes.count <= Self.longest else { return read(bytes) }
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] >= 0 {
      let entry = entries[Int(places[place])]
      if entry.hash == hash, entry.bytes.elementsEqual(bytes) { return entry.meaning }
      place = (place + 1) & (places.count - 1)
    }
    guard let meaning = read(bytes) else { return nil }
    if entries.count < Self.most {
      places[place] = Int32(entries.count)
      entries.append(Entry(hash: hash, bytes: Array(bytes), meaning: meaning))
    }
    return meaning
  }
}
