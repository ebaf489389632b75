import Casework
import Testing

struct `A civil day` {
  @Test func `is the same day from its number and from its parts`() {
    var expected = (year: 1600, month: 1, day: 1)
    let first = CivilDay(year: 1600, month: 1, day: 1)?.number ?? 0
    var wrong: [Int] = []
    for number in first..<first + 300_000 {
      let back = CivilDay(year: expected.year, month: expected.month, day: expected.day)
      if CivilDay(number: number).parts != expected || back?.number != number { wrong.append(number) }
      expected.day += 1
      if expected.day > CivilDay.days(inMonth: expected.month, of: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `counts from the first of January 1970, a Thursday`() {
    #expect(CivilDay(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(CivilDay(number: 0).weekday == 4)
    #expect(CivilDay(number: -1).weekday == 3)
    #expect(CivilDay(year: 2026, month: 11, day: 24)?.weekday == 2)
  }

  @Test(arguments: [
    (2024, 1, 31, 1, 2024, 2, 29), (2023, 1, 31, 1, 2023, 2, 28), (2026, 11, 24, 2, 2027, 1, 24),
    (2026, 1, 15, -1, 2025, 12, 15), (2026, 3, 31, -13, 2025, 2, 28), (2024, 2, 29, 12, 2025, 2, 28),
  ])
  func `goes on by months to the last day of a shorter one`(
    year: Int, month: Int, date: Int, months: Int, newYear: Int, newMonth: Int, newDate: Int
  ) {
    let day = CivilDay(year: year, month: month, day: date)
    #expect(day?.adding(months: months) == CivilDay(year: newYear, month: newMonth, day: newDate))
  }

  @Test(arguments: [(2025, 2, 29), (1900, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31), (2026, 4, 0)])
  func `that does not exist is none`(year: Int, month: Int, date: Int) {
    #expect(CivilDay(year: year, month: month, day: date) == nil)
  }
}

struct `An age` {
  private let today = CivilDay(year: 2026, month: 11, day: 24) ?? CivilDay(number: 0)

  @Test(arguments: [
    (2008, 11, 24, 18), (2008, 11, 25, 17), (2008, 12, 1, 17), (2008, 1, 1, 18), (2026, 11, 24, 0),
  ])
  func `is in whole years completed`(year: Int, month: Int, date: Int, age: Int) throws {
    let birth = try #require(CivilDay(year: year, month: month, day: date))
    #expect(PartialDate.day(birth).age(on: today) == age)
  }

  @Test func `grows with the years since it was estimated`() {
    #expect(PartialDate.age(16, on: today).age(on: today.adding(months: 24)) == 18)
    #expect(PartialDate.year(2008).age(on: today) == 18)
    #expect(PartialDate.month(year: 2008, month: 12).age(on: today) == 17)
  }

  @Test(arguments: [
    (PartialDate.year(2008), true), (.year(2007), false), (.month(year: 2008, month: 11), true),
    (.month(year: 2008, month: 10), false), (.month(year: 2008, month: 12), true),
    (.day(CivilDay(year: 2008, month: 11, day: 24) ?? CivilDay(number: 0)), false),
    (.day(CivilDay(year: 2008, month: 11, day: 25) ?? CivilDay(number: 0)), true),
    (.age(18, on: CivilDay(year: 2026, month: 11, day: 1) ?? CivilDay(number: 0)), false),
    (.age(17, on: CivilDay(year: 2025, month: 11, day: 25) ?? CivilDay(number: 0)), true),
    (.age(17, on: CivilDay(year: 2025, month: 11, day: 24) ?? CivilDay(number: 0)), false),
  ])
  func `a doubt about the age of an adult is the child's`(_ birth: PartialDate, _ mayBeMinor: Bool) {
    let day = CivilDay(year: 2026, month: 11, day: 24) ?? CivilDay(number: 0)
    #expect(birth.mayBeMinor(on: day) == mayBeMinor)
  }
}
