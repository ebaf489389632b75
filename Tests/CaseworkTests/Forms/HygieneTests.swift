import Casework
import Testing

struct `Text that comes in` {
  @Test(arguments: [
    ("Ndiaye", "Ndiaye"), ("N\u{2019}Diaye", "N\u{2019}Diaye"), ("e\u{301}", "\u{e9}"),
    ("Ra\u{202e}my", "Ramy"), ("a\u{200b}b\u{feff}c\u{2060}d", "abcd"), ("a\u{200d}b\u{200c}", "ab"),
    ("a\u{1b}[31mb", "a[31mb"), ("a\u{9b}b", "ab"), ("a\rb\nc", "a b c"), ("a\r\nb", "a b"),
    ("a\tb", "a b"), ("a\u{a0}b\u{3000}c", "a b c"), ("x\u{e0041}\u{e007f}y", "xy"),
    ("a\u{e000}b\u{f0000}", "ab"), ("\u{301}abc", "abc"), ("a\u{ad}b", "ab"), ("\u{2028}x", " x"),
    ("\u{14a}aan", "\u{14a}aan"), ("a\u{3164}b", "ab"), ("\u{0}", ""), ("a\u{7f}b", "ab"),
  ])
  func `is made clean on one line`(raw: String, clean: String) {
    #expect(Array(Hygiene.clean(raw).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func `keeps its lines where lines are wanted`() {
    #expect(Hygiene.cleanLines("a\r\nb\rc\u{2029}d\te") == "a\nb\nc\nd e")
  }

  @Test func `carries at most four marks on a letter`() {
    let flood = "q" + String(repeating: "\u{316}", count: 500) + "z"
    #expect(Hygiene.clean(flood).unicodeScalars.count == 6)
  }

  /// A character to take out makes it go the long way.
  @Test func `of composed Latin letters is let through as it is, the short way and the long`() {
    let letters = (0x20..<0x7f).map(UInt32.init) + (0xc0..<0x100).map(UInt32.init)
    let scalars = letters.compactMap(Unicode.Scalar.init)
    #expect(scalars.count == 159)
    for first in scalars {
      let text = scalars.reduce(into: "") { text, second in
        text.unicodeScalars.append(first)
        text.unicodeScalars.append(second)
      }
      #expect(Hygiene.clean(text) == text && Hygiene.clean(text + "\u{200b}") == text)
      #expect(Array(Hygiene.clean(text).utf8) == Array(text.utf8))
    }
  }

  @Test func `is the same when it is cleaned again`() {
    var dice = Dice(seed: 11)
    for _ in 0..<3_000 {
      let scalars = (0..<dice.roll(20)).compactMap { _ in Unicode.Scalar(UInt32(dice.roll(0x11_0000))) }
      let marked = scalars.flatMap { [$0, Unicode.Scalar(UInt32(0x300 + dice.roll(0x70))) ?? $0] }
      let once = Hygiene.clean(String(String.UnicodeScalarView(marked)))
      #expect(Array(Hygiene.clean(once).unicodeScalars) == Array(once.unicodeScalars))
      #expect(!once.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint })
    }
  }
}

struct `A line being typed` {
  @Test func `takes what the eye sees as one letter for one step`() {
    var line = LineEditor("ab")
    line.left()
    let step1 = line.insert("e\u{301}")
    #expect(step1)
    #expect(line.text == "a\u{e9}b")
    #expect(line.caret == 2)
    line.erase()
    #expect(line.text == "ab")
  }

  @Test func `joins a lone accent to the letter before it`() {
    var line = LineEditor("e", limit: 1)
    let step2 = line.insert("\u{301}")
    #expect(step2)
    #expect(line.text == "\u{e9}")
    #expect(line.caret == 1)
  }

  @Test func `moves and erases by words`() {
    var line = LineEditor("un deux  trois")
    line.wordLeft()
    #expect(line.caret == 9)
    line.eraseWord()
    #expect(line.text == "un trois")
    line.home()
    line.wordRight()
    #expect(line.caret == 2)
    line.eraseToEnd()
    #expect(line.text == "un")
    line.eraseToStart()
    #expect(line.text.isEmpty)
    line.erase()
    line.eraseForward()
    #expect(line.text.isEmpty)
  }

  @Test func `takes no more than fits`() {
    var line = LineEditor("abc", limit: 5)
    let step3 = line.insert("defg")
    #expect(!step3)
    #expect(line.text == "abcde")
    let step4 = line.insert("x")
    #expect(!step4)
    #expect(line.text == "abcde")
  }

  @Test(arguments: [(0, "abcde", 0), (3, "abcde", 3), (5, "bcdef", 4), (10, "ghij", 4)])
  func `shows the part around its caret`(caret: Int, shown: String, column: Int) {
    let window = LineEditor("abcdefghij", caret: caret).window(width: 5)
    #expect(window.text == shown)
    #expect(window.caretColumn == column)
  }

  @Test func `folds a long text at spaces and moves by rows`() {
    var text = LineEditor("un deux trois\nquatre", isMultiline: true)
    let rows = text.rows(width: 8)
    let shown = rows.map { String(Array(text.text)[$0]) }
    #expect(shown == ["un deux ", "trois", "quatre"])
    #expect(text.caretRow(width: 8) == (2, 6))
    let step5 = text.moveRow(by: -1, width: 8)
    #expect(step5)
    #expect(text.caretRow(width: 8) == (1, 5))
    let step6 = text.moveRow(by: -1, width: 8)
    #expect(step6)
    #expect(text.caretRow(width: 8) == (0, 5))
    let step7 = text.moveRow(by: -1, width: 8)
    #expect(!step7)
  }

  @Test func `keeps every letter in exactly one row`() {
    var dice = Dice(seed: 5)
    for _ in 0..<1_000 {
      let text = String((0..<dice.roll(60)).map { _ in Array("ab \ncd")[dice.roll(6)] })
      let editor = LineEditor(text, isMultiline: true)
      let width = 1 + dice.roll(9)
      let letters = Array(editor.text)
      let rows = editor.rows(width: width)
      #expect(rows.flatMap { Array($0) } == letters.indices.filter { letters[$0] != "\n" })
      #expect(rows.allSatisfy { row in letters[row].reversed().drop { $0 == " " }.count <= width })
    }
  }

  @Test func `survives any keys`() {
    var dice = Dice(seed: 13)
    let pieces = [
      "a", "e\u{301}", "\u{301}", "\u{1f1f8}", "\u{1f1f3}", "\u{1100}", "\u{1161}", " ", "\n", "\u{202e}",
    ]
    for _ in 0..<300 {
      var line = LineEditor(isMultiline: dice.roll(2) == 0, limit: 40)
      for _ in 0..<60 {
        switch dice.roll(12) {
        case 0: line.erase()
        case 1: line.eraseForward()
        case 2: line.eraseWord()
        case 3: line.left()
        case 4: line.right()
        case 5: line.wordLeft()
        case 6: line.wordRight()
        case 7: line.home()
        default: _ = line.insert(pieces[dice.roll(pieces.count)])
        }
        #expect((0...line.text.count).contains(line.caret))
        #expect(line.text.count <= 40)
        let again = line.isMultiline ? Hygiene.cleanLines(line.text) : Hygiene.clean(line.text)
        #expect(Array(again.unicodeScalars) == Array(line.text.unicodeScalars))
      }
    }
  }
}
