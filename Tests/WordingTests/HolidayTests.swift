import Casework
import Testing
import Wording

struct `Words for holidays` {
  @Test(arguments: HolidayKind.allCases)
  func `name each in its columns`(kind: HolidayKind) {
    for words in bothLanguages {
      expectPlain(words.name(of: kind))
      #expect(words.name(of: kind).count <= 28)
    }
  }

  @Test func `say what is to be confirmed`() {
    let day = CivilDay(number: 20_800)
    let proposed = Holiday(day: day, name: .known(.korite), standing: .proposed)
    #expect(french.title(of: proposed) == "Korité, à confirmer")
    #expect(french.title(of: Holiday(day: day, name: .known(.korite), standing: .entered)) == "Korité")
    let own = Holiday(day: day, name: .own(LocalText(fr: "Deuil", en: "Mourning")), standing: .entered)
    #expect(english.title(of: own) == "Mourning")
  }

  @Test func `say from where a day was moved`() throws {
    let christmas = try #require(CivilDay(year: 2026, month: 12, day: 25))
    let days = WorkingDays()
    #expect(
      french.landing(days.landing(on: christmas)) == "ven. 25/12 fermé (Noël) : lun. 28/12/2026")
    #expect(
      english.landing(days.landing(on: christmas.adding(days: 1)))
        == "Sat 26/12 closed (weekend): Mon 28/12/2026")
    #expect(french.landing(days.landing(on: christmas.adding(days: -1))) == "jeu. 24/12/2026")
  }

  @Test func `stay within a line`() throws {
    let days = WorkingDays()
    let year = try #require(CivilDay(year: 2026, month: 1, day: 1))
    for number in year.number..<year.number + 730 {
      for words in bothLanguages {
        let text = words.landing(days.landing(on: CivilDay(number: number)))
        #expect(text.count <= 79, "\(text)")
      }
    }
  }
}
