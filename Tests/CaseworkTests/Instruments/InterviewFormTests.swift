import Casework
import Testing

struct `The form of an instrument` {
  private func form(_ code: String) throws -> FormBench {
    let instrument = try #require(InstrumentShelf.builtIn.current(code))
    return FormBench(instrument.form)
  }

  private func field(_ code: String) -> FieldCode { FieldCode(code) }

  @Test func `takes one key for each answer`() throws {
    var form = try form("RSS")
    form.act(.go(field("RSS.1.eco1")))
    let rss = try #require(InstrumentShelf.builtIn.current("RSS"))
    var dice = Dice(seed: 9)
    var keys = 0
    while let item = rss.items.first(where: { $0.field == form.state.focus }),
      form.state.view(of: item.field, in: form.context).answer == nil
    {
      let codes = item.scale.list.options
      form.act(.type(Character(codes[dice.roll(codes.count)].lowercased())))
      keys += 1
    }
    #expect((29...31).contains(keys))
    #expect(form.state.answers(in: form.context).count == keys)
    let asked = rss.items.filter { item in
      if case .skipped = form.state.view(of: item.field, in: form.context).status { false } else { true }
    }
    #expect(asked.count == keys && form.state.focus == asked.last?.field)
  }

  @Test(
    arguments: zip(
      ["&", "é", "\"", "'", "(", "-", "è", "_", "ç", "à"], ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"])
  )
  func `takes the digit that an AZERTY key means without shift`(key: Character, digit: String) {
    let list = OptionList(
      code: "X.1.digits", options: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "S"])
    let spec = FormSpec(
      code: "x", version: 1,
      sections: [
        SectionSpec(
          code: .items,
          fields: ["a", "b"].map {
            FieldSpec(FieldCode("X.1." + $0), .choice(list), width: 1, advances: true, compartment: .casework)
          })
      ])
    var form = FormBench(spec)
    form.act(.type(key))
    #expect(form.state.answers(in: form.context)[field("X.1.a")] == .choice(digit))
    #expect(form.state.focus == field("X.1.b"))
  }

  @Test func `leaves the accented keys to names where there are no digits`() {
    for list in OptionVocabularies.all {
      let digits = Set("0123456789".map(String.init))
      #expect(digits.isDisjoint(with: list.options), "\(list.code)")
    }
  }

  @Test func `takes Y for a yes only where the answers are yes and no`() throws {
    var asq = try form("ASQ")
    asq.act(.go(field("ASQ.1.1")))
    asq.act(.type("y"))
    #expect(asq.state.answers(in: asq.context)[field("ASQ.1.1")] == .choice("O"))
    let yes = [YesNo.yes.rawValue, YesNo.no.rawValue]
    for list in OptionVocabularies.all where list.options.starts(with: yes) {
      #expect(
        [YesNo.listCode, ThreeWay.listCode, LeavingIntent.listCode, Feasibility.listCode]
          .contains(list.code), "\(list.code)")
    }
  }

  @Test func `raises its alerts at the moment of the answer, once, until somebody answers for them`() throws {
    var form = try form("PHQ9")
    form.act(.go(field("PHQ9.1.1")))
    for key in "33000000" { form.act(.type(key)) }
    #expect(form.state.pendingFlags(in: form.context) == [])
    form.act(.type("1"))
    #expect(form.state.pendingFlags(in: form.context) == [.suicidal])
    #expect(form.review.contains(.pendingFlag(.suicidal, raisedBy: field("PHQ9.1.9"))))
    form.act(.acknowledge(.suicidal, .toldHead, ""))
    #expect(form.state.pendingFlags(in: form.context) == [])
    #expect(form.state.raisedFlags(in: form.context) == [.suicidal])
  }

  @Test func `raises nothing for an answer that stood already, or whose question is set aside`() throws {
    let phq = try #require(InstrumentShelf.builtIn.current("PHQ9"))
    let answers: Answers = [
      field("PHQ9.1.1"): .choice("3"), field("PHQ9.1.2"): .choice("3"), field("PHQ9.1.9"): .choice("2"),
    ]
    let correction = FormBench(phq.form, answers: answers)
    #expect(correction.state.pendingFlags(in: correction.context) == [])
    var form = FormBench(phq.form)
    for (code, key) in [("1", "3"), ("2", "0"), ("9", "2"), ("1", "0")] {
      form.act(.go(field("PHQ9.1.\(code)")))
      form.act(.type(Character(key)))
    }
    #expect(form.state.pendingFlags(in: form.context) == [])
  }

  @Test(arguments: [
    ("RSS.1.psy28", "1", RedFlagKind.distress), ("RSS.1.psy29", "O", .distress),
    ("RSS.1.psy25", "5", .threat),
    ("ASQ.1.1", "O", .suicidal), ("ASQ.1.4", "O", .suicidal), ("SRQ20.1.17", "O", .suicidal),
    ("PHQ9.1.9", "1", .suicidal),
  ])
  func `raises the alert whatever the score`(code: String, option: String, kind: RedFlagKind) throws {
    let item = try #require(InstrumentShelf.builtIn.item(field(code)))
    #expect(item.raises[option] == kind)
    for harmless in item.scale.options.map(\.code) where ["S", "R"].contains(harmless) {
      #expect(item.raises[harmless] == nil)
    }
  }
}
