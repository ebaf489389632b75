import Casework
import Testing
import Wording

/// The examples that help and manual give are typed by people who trust them: the program must understand each.
struct `Examples in the words` {
  private static let days = ["j", "-1", "j+7", "+2s", "+1m", "lun", "24", "24/11", "241126", "24112026"]
  private static let englishDays = [
    "t", "-1", "+7", "+2w", "+1m", "mon", "24", "24/11", "241126", "24112026",
  ]

  @Test(arguments: days + englishDays)
  func `every way of writing a day is understood`(example: String) throws {
    let today = try #require(CivilDay(year: 2026, month: 11, day: 24))
    for leaning in [DayParser.Leaning.past, .future] {
      #expect(throws: Never.self) { try DayParser.day(example, today: today, leaning: leaning) }
    }
  }

  @Test(arguments: ["24/11/1990", "03/1984", "1984", "34a", "34y", "-3"])
  func `every way of writing a date is understood`(example: String) throws {
    let today = try #require(CivilDay(year: 2026, month: 11, day: 24))
    #expect(throws: Never.self) {
      try DayParser.date(example, today: today, leaning: .past, needsYear: true)
    }
  }

  @Test(arguments: ["1250000", "1 250 000", "1,25M"])
  func `every way of writing an amount is understood`(example: String) {
    #expect(AmountParser.francs(example) == 1_250_000)
  }

  @Test(arguments: ["77 123 45 67", "+34 612 345 678", "+34 612345678"])
  func `every way of writing a phone number is understood`(example: String) {
    #expect(PhoneNumber(parsing: example) != nil)
  }

  @Test func `the examples of days stand in the manual`() {
    let typing = french.chapter(on: .typing).paragraphs.joined()
    for example in Self.days { #expect(typing.contains(example), "\(example)") }
    let other = english.chapter(on: .typing).paragraphs.joined()
    for example in Self.englishDays { #expect(other.contains(example), "\(example)") }
  }
}
