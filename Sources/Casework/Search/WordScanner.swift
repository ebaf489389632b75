/// Cuts a text into folded words for the index, the same way for what is stored and what is typed.
struct WordScanner {
  /// A folded word, and the letters its key is made of: they differ where the text has an ñ, which folds to n but
  /// sounds gn.
  struct Word {
    let folded: ArraySlice<UInt8>
    let sounded: ArraySlice<UInt8>
  }

  private static let space = UInt8(ascii: " ")
  private static let n = UInt8(ascii: "n")
  private static let m = UInt8(ascii: "m")
  private static let h = UInt8(ascii: "h")
  private static let l = UInt8(ascii: "l")
  private static let a = UInt8(ascii: "a")
  private static let e = UInt8(ascii: "e")
  private static let abdou = Array("abdou".utf8)
  private static let laye = Array("laye".utf8)

  /// Calls `body` with each word, at most 12.
  static func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count + 4)
    if text.allSatisfy({ $0 < 0x80 }) {
      for byte in text { Folding.append(ascii: byte, to: &folded) }
      cut(folded, folded, body)
      return
    }
    var sounded: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      Folding.append(scalar, to: &folded)
      switch scalar {
      case "ñ", "Ñ", "ɲ", "Ɲ": sounded += [UInt8(ascii: "g"), n]
      default: Folding.append(scalar, to: &sounded)
      }
    }
    cut(folded, sounded, body)
  }

  static func scan(_ text: String, _ body: (Word) -> Void) {
    Array(text.utf8).withUnsafeBufferPointer { scan($0, body) }
  }

  private static func cut(_ folded: [UInt8], _ sounded: [UInt8], _ body: (Word) -> Void) {
    var start = 0
    var soundedStart = 0
    var count = 0
    while start < folded.count, count < 12 {
      let end = wordEnd(folded, from: start)
      let soundedEnd = wordEnd(sounded, from: soundedStart)
      var word = folded[start..<end]
      var sound = sounded[soundedStart..<soundedEnd]
      start = end + 1
      soundedStart = soundedEnd + 1
      if start < folded.count, soundedStart < sounded.count {
        let next = folded[start..<wordEnd(folded, from: start)]
        if belongs(next, to: word) {
          word = (Array(word) + next)[...]
          sound = (Array(sound) + sounded[soundedStart..<wordEnd(sounded, from: soundedStart)])[...]
          start += next.count + 1
          soundedStart = wordEnd(sounded, from: soundedStart) + 1
        }
      }
      if !word.isEmpty {
        count += 1
        body(Word(folded: word, sounded: sound))
      }
    }
  }

  private static func wordEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != space { end += 1 }
    return end
  }

  /// `N Diaye`, `El Hadji`, `Abdou Laye` are one word each.
  private static func belongs(_ next: ArraySlice<UInt8>, to word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    switch word.count {
    case 1: return first == n || first == m
    case 2: return word.last == l && (first == a || first == e) && next.first == h
    case 5: return first == a && next.count == 4 && word.elementsEqual(abdou) && next.elementsEqual(laye)
    default: return false
    }
  }
}
