import Casework
import Testing

private let today = CivilDay(number: 20_781)

struct `The wire text of an answer` {
  @Test(arguments: [
    (Answer.text("Ndiaye"), "t:Ndiaye"), (.text(""), "t:"), (.text("a:b|c\n\"d\""), "t:a:b|c\n\"d\""),
    (.choice("AVRR"), "c:AVRR"), (.choices(["LOG", "SAN"]), "m:LOG|SAN"), (.choices([]), "m:"),
    (.yesNo(true), "b:1"), (.yesNo(false), "b:0"), (.number(3), "n:3"), (.number(-3), "n:-3"),
    (.money(250_000), "f:250000"), (.date(.year(1984)), "d:1984"),
    (.date(.month(year: 1984, month: 3)), "d:1984-03"), (.date(.year(33)), "d:0033"),
    (.noAnswer(.notDisclosed), "?:NC"), (.noAnswer(.notAsked), "?:ND"),
  ])
  func `is fixed for ever`(answer: Answer, wire: String) {
    #expect(answer.wire == wire)
    #expect(Answer(wire: wire) == answer)
  }

  @Test func `of dates, numbers and people is fixed too`() throws {
    let day = try #require(CivilDay(year: 2026, month: 11, day: 24))
    #expect(Answer.date(.day(day)).wire == "d:2026-11-24")
    #expect(Answer.date(.age(34, on: day)).wire == "d:~34@2026-11-24")
    let phone = try #require(PhoneNumber(parsing: "77 123 45 67"))
    #expect(Answer.phone(phone).wire == "p:221771234567")
    let id = RecordID(high: 1, low: 255)
    #expect(Answer.person(id).wire == "i:000000000000000100000000000000ff")
    for answer in [Answer.date(.day(day)), .date(.age(34, on: day)), .phone(phone), .person(id)] {
      #expect(Answer(wire: answer.wire) == answer)
    }
  }

  @Test(arguments: [
    "", "t", "x:1", "tNdiaye", "b:2", "b:", "n:", "n:x", "f:1 000", "d:", "d:2026-13", "d:2026-02-30",
    "d:2026-11-24-1", "d:~x@2026-11-24", "d:~34", "d:~34@2026", "p:12", "p:+221771234567", "i:12", "?:XX",
  ])
  func `that was never written is not read`(wire: String) {
    #expect(Answer(wire: wire) == nil)
  }

  @Test func `of any day reads back`() {
    for number in stride(from: -900_000, to: 900_000, by: 997) {
      let day = CivilDay(number: number)
      for date in [
        PartialDate.day(day), .year(day.year), .month(year: day.year, month: day.month), .age(7, on: day),
      ] {
        #expect(Answer(wire: Answer.date(date).wire) == .date(date))
      }
    }
  }
}

struct `Answers as bytes` {
  @Test func `are one object with its keys in order`() {
    let answers: Answers = [
      FieldCode(.sex): .choice("H"), FieldCode(.phone, 2): .number(1), FieldCode(.birth): .date(.year(1990)),
      FieldCode(.familyNote): .text("l\u{ee}gne \"1\"\n\\\u{1}"),
    ]
    let json = String(decoding: AnswersCoding.encode(answers), as: UTF8.self)
    #expect(
      json
        == #"{"birth":"d:1990","familyNote":"t:lîgne \"1\"\n\\\u0001","phone#2":"n:1","sex":"c:H"}"#)
    #expect(AnswersCoding.decode(Array(json.utf8)) == answers)
    #expect(AnswersCoding.encode([:]) == Array("{}".utf8))
    #expect(AnswersCoding.decode(Array("{}".utf8)) == [:])
  }

  @Test(arguments: [
    "", "{", "}", "[]", "{}x", #"{"a"}"#, #"{"sex":1}"#, #"{"sex":"c:H",}"#, #"{"sex":"c:H""#,
    #"{"sex":"z:H"}"#,
    #"{"a#1":"c:H"}"#, #"{"a":"t:\x"}"#, #"{"a":"t:\u12"}"#, #"{"a":"t:\ud800"}"#, "{\"a\":\"t:\u{1}\"}",
  ])
  func `that are anything else are not read`(json: String) {
    #expect(AnswersCoding.decode(Array(json.utf8)) == nil)
  }

  @Test func `survive any text`() {
    var dice = Dice(seed: 17)
    for _ in 0..<2_000 {
      let scalars = (0..<dice.roll(30)).compactMap { _ in
        Unicode.Scalar(UInt32(dice.roll(dice.roll(2) == 0 ? 0x80 : 0x11_0000)))
      }
      let answers: Answers = [FieldCode(.village): .text(String(String.UnicodeScalarView(scalars)))]
      #expect(AnswersCoding.decode(AnswersCoding.encode(answers)) == answers)
    }
  }

  @Test func `are read when others wrote them with spaces and escapes`() {
    let json = "{ \"sex\" :\n\"c:\\u0048\" , \"village\":\"t:\\/\\t\" }"
    #expect(
      AnswersCoding.decode(Array(json.utf8)) == [
        FieldCode(.sex): .choice("H"), FieldCode(.village): .text("/\t"),
      ])
  }
}
