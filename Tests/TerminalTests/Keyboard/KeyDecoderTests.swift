import Terminal
import Testing

struct `The key decoder` {
  @Test(arguments: [
    ("a", [Key.character("a")]), ("é", [.character("é")]),
    ("ŋ œ", [.character("ŋ"), .character(" "), .character("œ")]),
    ("e\u{301}t", [.character("\u{e9}"), .character("t")]), ("\r", [.enter]), ("\n", [.enter]),
    ("\r\n", [.enter]),
    ("\r\r", [.enter, .enter]), ("\t", [.tab]), ("\u{7f}\u{8}", [.backspace, .backspace]),
    ("\u{7}", [.control("g")]),
    ("\u{c}\u{1a}", [.control("l"), .control("z")]), ("\u{0}\u{1c}", []),
    ("\u{1b}[A\u{1b}OB\u{1b}[1;5C", [.up, .down, .right]), ("\u{1b}[Z", [.backTab]),
    ("\u{1b}[H\u{1b}[4~\u{1b}[7~\u{1b}OF", [.home, .end, .home, .end]),
    ("\u{1b}[5~\u{1b}[6~\u{1b}[3~", [.pageUp, .pageDown, .delete]),
    ("\u{1b}OP\u{1b}[[A\u{1b}[11~\u{1b}[1;2P", [.function(1), .function(1), .function(1), .function(1)]),
    ("\u{1b}[15~\u{1b}[21~\u{1b}[24~", [.function(5), .function(10), .function(12)]),
    ("\u{1b}Ox\u{1b}OM\u{1b}On", [.character("8"), .enter, .character(".")]),
    ("\u{1b}[99;7~\u{1b}[?1;2c\u{1b}[3;4Rx", [.character("x")]), ("\u{1b}[224z", [.function(1)]),
    ("\u{1b}1", [.function(1)]), ("\u{1b}é\u{1b}0", [.function(2), .function(10)]), ("\u{1b}x", [.alt("x")]),
    ("\u{1b}\u{1b}[A", [.escape, .up]), ("\u{1b}\r", [.escape, .enter]),
  ])
  func `knows what a key sends`(sent: String, keys: [Key]) {
    #expect(decode([Array(sent.utf8)]) == keys)
  }

  @Test(arguments: zip(["&", "é", "\"", "'", "(", "-", "è", "_", "ç", "à"], 1...10))
  func `takes Escape and the AZERTY row as F-keys, in UTF-8 and in Latin-1, at once or one after the other`(
    sign: Unicode.Scalar, number: Int
  ) {
    let single = [UInt8(sign.value)]
    let unicode = Array(String(sign).utf8)
    for bytes in [single, unicode] {
      #expect(decode([[0x1b] + bytes]) == [.function(number)])
      #expect(decode([[0x1b], bytes], pause: 500) == [.function(number)])
    }
  }

  @Test func `waits for the key after Escape, and no longer than it must`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys([0x1b], at: 1_000) == [])
    #expect(decoder.deadline == 1_600)
    #expect(decoder.expire(at: 1_599) == [])
    #expect(decoder.expire(at: 1_600) == [.key(.escape)])
    #expect(decoder.deadline == nil)
    #expect(decoder.keys([0x31], at: 1_700) == [.character("1")])
  }

  @Test func `gives Escape first when another key follows`() {
    #expect(decode([[0x1b], Array("d".utf8)]) == [.escape, .character("d")])
    #expect(decode([[0x1b], [0x1b]]) == [.escape, .escape])
    var decoder = KeyDecoder()
    #expect(decoder.keys([0x1b], at: 0) == [])
    #expect(decoder.decode([.key(.down)], at: 100) == [.key(.escape), .key(.down)])
  }

  @Test(arguments: [
    ([[0xc3], [0xa9]], [Key.character("é")]),
    ([[0xe9, 0x7a, 0x6f, 0x6f]], [.character("é"), .character("z"), .character("o"), .character("o")]),
    ([[0xe2, 0x82], [0xac]], [.character("€")]), ([[0x9c, 0x20]], [.character("œ"), .character(" ")]),
    ([[0xff, 0x41]], [.character("ÿ"), .character("A")]),
    ([[0xc0, 0xaf]], [.character("À"), .character("¯")]),
    ([[0xe9]], [.character("é")]), ([[0xe9], [0x1b, 0x5b, 0x41]], [.character("é"), .up]),
    ([[0x1b], [0x5b, 0x41]], [.up]), ([[0x1b, 0x5b], [0x42]], [.down]),
  ])
  func `loses no letter of a broken or older stream`(packets: [[UInt8]], keys: [Key]) {
    #expect(decode(packets) == keys)
  }

  @Test(arguments: [
    ("Ndèye\r\nFatou\rBa", "Ndèye\nFatou\nBa"), ("e\u{301}", "\u{e9}"),
    ("a\u{1b}[31mb\u{7}c\u{1b}[20d", "a[31mbc[20d"), ("", ""),
    ("\t1", "\t1"), ("\u{1b}\u{1b}", ""),
  ])
  func `takes a paste as one piece that commands nothing`(pasted: String, text: String) {
    let bytes = Array("\u{1b}[200~\(pasted)\u{1b}[201~x".utf8)
    #expect(decode([bytes]) == [.paste(text), .character("x")])
    #expect(decode(bytes.map { [$0] }, pause: 5) == [.paste(text), .character("x")])
  }

  @Test func `gives up on a paste whose end was lost`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(Array("\u{1b}[200~Ba".utf8), at: 0) == [])
    #expect(decoder.expire(at: 2_000) == [.key(.paste("Ba"))])
  }

  @Test func `keeps a paste of twelve thousand letters whole`() {
    let text = String(repeating: "é", count: 8_000) + String(repeating: "a", count: 4_000)
    let bytes = Array("\u{1b}[200~\(text)\u{1b}[201~".utf8)
    let packets = stride(from: 0, to: bytes.count, by: 1_021).map {
      Array(bytes[$0..<min(bytes.count, $0 + 1_021)])
    }
    #expect(decode(packets, pause: 3) == [.paste(text)])
  }

  @Test func `hears the terminal's answer and keeps it from the keys`() {
    var decoder = KeyDecoder()
    let sent: [TerminalInput] = Array("a\u{1b}[0nb".utf8).map { .byte($0) }
    #expect(decoder.decode(sent, at: 0) == [.key(.character("a")), .deviceAnswer, .key(.character("b"))])
  }

  @Test func `drops a sequence that never ends`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys([0x1b, 0x5b, 0x31], at: 0) == [])
    #expect(decoder.expire(at: 100) == [])
    #expect(decoder.keys([0x61], at: 200) == [.character("a")])
  }

  private func decode(_ packets: [[UInt8]], pause: Int = 50) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    var now = 0
    for packet in packets {
      keys += decoder.keys(packet, at: now)
      now += pause
    }
    return keys + decoder.expire(at: now + 10_000).compactMap(\.key)
  }
}

extension KeyDecoder {
  fileprivate mutating func keys(_ bytes: [UInt8], at now: Int) -> [Key] {
    decode(bytes.map { .byte($0) }, at: now).compactMap(\.key)
  }
}

extension DecodedInput {
  fileprivate var key: Key? {
    if case .key(let key) = self { return key }
    return nil
  }
}
