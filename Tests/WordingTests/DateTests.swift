import Casework
import Testing
import Wording

struct `Days and dates as text` {
  @Test func `a day is written the day first, with or without its weekday`() throws {
    let tuesday = try day(2026, 11, 24)
    #expect(french.day(tuesday) == "24/11/2026")
    #expect(english.day(tuesday) == "24/11/2026")
    #expect(french.shortDay(try day(2026, 12, 1)) == "01/12")
    #expect(french.shortDay(try day(2026, 12, 1), today: tuesday) == "01/12")
    #expect(french.shortDay(try day(2025, 12, 23), today: tuesday) == "23/12/2025")
    #expect(french.longDay(tuesday) == "mar. 24/11/2026")
    #expect(english.longDay(tuesday) == "Tue 24/11/2026")
    #expect(french.fullDay(tuesday) == "mardi 24 novembre 2026")
    #expect(french.fullDay(try day(2026, 12, 1)) == "mardi 1er décembre 2026")
    #expect(english.fullDay(tuesday) == "Tuesday 24 November 2026")
  }

  @Test(arguments: [
    (0, "mar. 24/11/2026 (aujourd'hui)", "Tue 24/11/2026 (today)"),
    (7, "mar. 01/12/2026 (J+7)", "Tue 01/12/2026 (D+7)"),
    (-1, "lun. 23/11/2026 (J-1)", "Mon 23/11/2026 (D-1)"),
  ])
  func `what was understood says how far it is`(days: Int, fr: String, en: String) throws {
    let today = try day(2026, 11, 24)
    #expect(french.dayEcho(today.adding(days: days), today: today) == fr)
    #expect(english.dayEcho(today.adding(days: days), today: today) == en)
  }

  @Test func `a partial date says no more than is known`() throws {
    let today = try day(2026, 11, 24)
    #expect(french.date(.day(today)) == "24/11/2026")
    #expect(french.date(.month(year: 1984, month: 3)) == "03/1984")
    #expect(french.date(.year(1984)) == "1984")
    #expect(french.date(.age(34, on: today)) == "env. 34 ans (estimé le 24/11/2026)")
    #expect(english.date(.age(34, on: today)) == "about 34 years (estimated on 24/11/2026)")
    #expect(french.date(.age(1, on: today)) == "env. 1 an (estimé le 24/11/2026)")
  }

  @Test func `a birth date echoes the age it makes`() throws {
    let today = try day(2026, 11, 24)
    #expect(french.birthEcho(.day(try day(1990, 11, 25)), today: today) == "dim. 25/11/1990, 35 ans")
    #expect(french.birthEcho(.year(1984), today: today) == "1984, env. 42 ans")
    #expect(
      french.birthEcho(.age(34, on: today), today: today)
        == "env. 34 ans (estimé le 24/11/2026), naissance vers 1992")
  }

  @Test func `a list shows the year, and marks an estimate`() throws {
    #expect(french.birthYear(.year(1994)) == "1994")
    #expect(french.birthYear(.age(36, on: try day(2026, 11, 24))) == "v. 1990")
    #expect(english.birthYear(.age(36, on: try day(2026, 11, 24))) == "c. 1990")
  }

  @Test(arguments: bothLanguages)
  func `weekdays and months all have names, and columns of two and three letters`(words: Wording) {
    let weekdays = (1...7).map(words.weekday)
    #expect(Set(weekdays).count == 7)
    #expect(Set((1...7).map(words.shortWeekday)).count == 7)
    #expect(Set((1...7).map(words.tinyWeekday)).count == 7)
    #expect(Set((1...12).map(words.month)).count == 12)
    #expect(words.weekday(9) == "9" && words.month(13) == "13")
    for name in weekdays + (1...12).map(words.month) { expectPlain(name) }
  }
}

struct `Hours and ages as text` {
  @Test func `a clock has two digits everywhere`() throws {
    let at = moment(try day(2026, 11, 24), 14, 32, 7)
    #expect(french.clock(at) == "14:32")
    #expect(french.clockWithSeconds(at) == "14:32:07")
    #expect(french.clock(moment(at.day, 0, 5)) == "00:05")
    #expect(french.moment(at) == "24/11/2026 14:32")
  }

  @Test(arguments: [
    (0, "à l'instant", "just now"), (59, "à l'instant", "just now"),
    (60, "il y a 1 min", "1 min ago"), (3_599, "il y a 59 min", "59 min ago"),
    (3_600, "il y a 1 h", "1 h ago"), (14 * 3_600, "il y a 14 h", "14 h ago"),
    (15 * 3_600, "hier", "yesterday"), (38 * 3_600, "hier", "yesterday"),
    (39 * 3_600, "il y a 2 j", "2 d ago"), (29 * 86_400, "il y a 29 j", "29 d ago"),
    (30 * 86_400, "25/10/2026", "25/10/2026"), (-60, "24/11/2026 14:33", "24/11/2026 14:33"),
  ])
  func `how long ago goes from minutes to days`(seconds: Int, fr: String, en: String) throws {
    let now = moment(try day(2026, 11, 24), 14, 32)
    #expect(french.ago(now.adding(seconds: -seconds), now: now) == fr)
    #expect(english.ago(now.adding(seconds: -seconds), now: now) == en)
  }

  @Test(arguments: [
    (0, "0 seconde"), (1, "1 seconde"), (45, "45 secondes"), (60, "1 minute"), (61, "2 minutes"),
    (900, "15 minutes"), (3_600, "1 heure"), (86_400, "1 jour"), (86_401, "2 jours"),
  ])
  func `a length of time rounds up`(seconds: Int, fr: String) {
    #expect(french.duration(seconds: seconds) == fr)
  }
}

/// A day that exists; a test that names another fails at once.
private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDay {
  try #require(CivilDay(year: year, month: month, day: day))
}

private func moment(_ day: CivilDay, _ hour: Int, _ minute: Int, _ second: Int = 0) -> Instant {
  Instant(milliseconds: Int64(day.number) * 86_400_000).adding(seconds: hour * 3_600 + minute * 60 + second)
}
