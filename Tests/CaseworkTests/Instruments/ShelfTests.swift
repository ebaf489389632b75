import Casework
import Testing

struct `The shelf of instruments` {
  @Test func `has those of the program, the optional ones last`() {
    #expect(
      InstrumentShelf.builtIn.current.map(\.name)
        == ["ASQ.1", "PHQ9.1", "RSS.1", "WGSS.1", "WHO5.1", "K6.1", "SRQ20.1"])
    #expect(InstrumentShelf.builtIn.all.count == InstrumentShelf.files.count)
  }

  @Test func `knows the words of a field and of an option`() {
    let shelf = InstrumentShelf.builtIn
    #expect(shelf.item(FieldCode("WHO5.1.2"))?.label.french == "Calme et tranquille")
    #expect(shelf.label(ofOption: "4", in: "WGSS.1.difficulty")?.english == "cannot do at all")
    for unknown in ["WHO5.2.2", "WHO5.1", "WHO5", "", "..", "WHO5.1.2.3", "birth"] {
      #expect(shelf.item(FieldCode(unknown)) == nil, "\(unknown)")
      #expect(shelf.label(ofOption: "4", in: unknown) == nil)
    }
  }

  @Test func `takes a newer version beside the old one`() throws {
    var shelf = InstrumentShelf.builtIn
    let first = try Instrument(yaml: Array(SampleInstrument.text.utf8))
    let second = try Instrument(yaml: SampleInstrument.changed("version: 1", "version: 2"))
    try shelf.add(second)
    try shelf.add(first)
    try shelf.add(first)
    #expect(shelf.current("MINI")?.version == 2 && shelf["MINI", 1] == first)
    #expect(shelf.current.filter { $0.code == "MINI" } == [second])
    #expect(shelf.item(FieldCode("MINI.1.a")) != nil && shelf.item(FieldCode("MINI.2.a")) != nil)
  }

  @Test func `refuses another file under the same code and version`() throws {
    var shelf = InstrumentShelf()
    let first = try Instrument(yaml: Array(SampleInstrument.text.utf8))
    try shelf.add(first)
    let other = try Instrument(yaml: SampleInstrument.changed("b: 0.5", "b: 0.6"))
    #expect(throws: StoreProblem.instrumentDiffers(code: "MINI", version: 1)) { try shelf.add(other) }
    #expect(shelf["MINI", 1] == first)
  }

  @Test func `lets the words that an office asked by stand before those of the program`() throws {
    let asked = try Instrument(yaml: SampleInstrument.changed("code: MINI", "code: WHO5"))
    let newer = try Instrument(yaml: SampleInstrument.changed("version: 1", "version: 7"))
    let broken = StoredInstrument(code: "OLD", version: 1, digest: "", text: [1, 2, 3])
    let shelf = InstrumentShelf(ofOffice: [asked.stored, newer.stored, broken])
    #expect(shelf["WHO5", 1] == asked && shelf["MINI", 7] == newer)
    #expect(shelf.all.count == InstrumentShelf.builtIn.all.count + 1)
  }

  @Test(arguments: InstrumentShelf.builtIn.all)
  func `says source and licence of each, and what was recalled`(instrument: Instrument) {
    #expect(!instrument.source.french.isEmpty && !instrument.licence.english.isEmpty)
    #expect(instrument.recalled != nil, "domain.md marks some of every instrument as recalled")
    #expect(instrument.status != .official)
  }

  @Test func `lets only those who write psychosocial records run the restricted ones`() throws {
    for code in ["PHQ9", "ASQ", "K6", "SRQ20"] {
      let instrument = try #require(InstrumentShelf.builtIn.current(code))
      #expect(instrument.isRestricted && instrument.compartment == .psychosocial)
      #expect(!instrument.mayBeRun(by: .caseManager) && instrument.mayBeRun(by: .psychosocialAssistant))
      #expect(!instrument.mayBeRun(by: .administrator))
    }
    let who = try #require(InstrumentShelf.builtIn.current("WHO5"))
    #expect(who.mayBeRun(by: .caseManager) && !who.mayBeRun(by: .reception))
  }

  @Test func `has RSS as it is recalled: 31 questions, two of them without a weight, equal weights`() throws {
    let rss = try #require(InstrumentShelf.builtIn.current("RSS"))
    #expect(rss.status == .provisional && rss.items.count == 31)
    #expect(rss.items.filter(\.isContext).map(\.code) == ["eco10", "psy31"])
    #expect(rss.items.filter { $0.dimension == .economic }.count == 10)
    #expect(rss.items.filter { $0.dimension == .social }.count == 11)
    for value in [Points(1), Points(0)] {
      var answers = InstrumentAnswers(rss)
      for item in rss.items {
        let best = item.scale.options.first { $0.value == value } ?? item.scale.options[0]
        answers.given[item.field] = .choice(best.code)
      }
      #expect(answers.results.map(\.value) == [value, value, value, value])
    }
  }
}

struct `Needs that an instrument proposes` {
  private func proposals(_ code: String, _ codes: String) throws -> [NeedProposal] {
    let answers = InstrumentAnswers(try #require(InstrumentShelf.builtIn.current(code)), codes)
    return answers.instrument.proposals(from: answers.given, onDay: answers.day, birth: nil)
  }

  @Test func `come from an answer`() throws {
    let found = try proposals("RSS", "1....." + "N")
    #expect(found.map(\.rule) == ["RSS.1.work"])
    #expect(found.first?.category == .employment && found.first?.dimension == .economic)
    #expect(found.first?.because == [FieldCode("RSS.1.eco7")])
    #expect(try proposals("RSS", "1.....O") == [] && proposals("RSS", "1.....R") == [])
  }

  @Test func `come from the reading of a score, as soon as it can only be one`() throws {
    #expect(try proposals("WHO5", "0000.").map(\.rule) == ["WHO5.1.wellbeing"])
    #expect(try proposals("WHO5", "5500.") == [])
    #expect(try proposals("PHQ9", "333333").map(\.rule) == ["PHQ9.1.depression"])
    #expect(try proposals("PHQ9", "333333").first?.because.count == 6)
  }

  @Test func `do not come from an answer set aside`() throws {
    let bytes =
      SampleInstrument.text + """
        needs:
          - {code: c, when: {item: c, is: O}, dimension: social, category: housing, level: community, priority: low}

        """
    let mini = try Instrument(yaml: Array(bytes.utf8))
    let asked = InstrumentAnswers(mini, "O.O")
    #expect(mini.proposals(from: asked.given, onDay: asked.day, birth: nil).map(\.rule) == ["MINI.1.c"])
    let setAside = InstrumentAnswers(mini, "N.O")
    #expect(mini.proposals(from: setAside.given, onDay: setAside.day, birth: nil) == [])
  }

  @Test(arguments: [
    (
      "category: housing", "category: castle",
      InstrumentFault.unknown(line: 42, .need("c"), .category, code: "castle")
    ),
    (
      "dimension: social, category", "dimension: moral, category",
      .unknown(line: 42, .need("c"), .dimension, code: "moral")
    ),
    (
      "priority: low", "priority: soon",
      .unexpected(line: 42, .need("c"), expected: .oneOf(["high", "low", "medium", "urgent"]), found: "soon")
    ),
    ("when: {item: c, is: O}", "score: ALL, grade: act", .unknown(line: 42, .need("c"), .score, code: "ALL")),
    ("when: {item: c, is: O}, ", "", .missingKey(line: 42, .need("c"), key: "when")),
    ("when: {item: c, is: O}, ", "score: ECO, ", .missingKey(line: 42, .need("c"), key: "grade")),
  ])
  func `are refused in a file where they name what is not there`(
    old: String, new: String, fault: InstrumentFault
  ) {
    let rule =
      "needs:\n  - {code: c, when: {item: c, is: O}, dimension: social, category: housing, level: community, priority: low}\n"
    let changed = rule.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(
      separator: new)
    #expect(SampleInstrument.fault(Array((SampleInstrument.text + changed).utf8)) == fault)
  }
}
