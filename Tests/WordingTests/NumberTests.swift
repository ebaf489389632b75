import Testing
import Wording

struct `Numbers, money and counts` {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1 000"), (12_345, "12 345"), (1_250_000, "1 250 000"),
    (-1_250, "-1 250"), (-999, "-999"),
  ])
  func `thousands stand apart`(value: Int, text: String) {
    #expect(french.number(value) == text)
    #expect(english.number(value) == text)
  }

  @Test func `money is whole francs`() {
    #expect(french.money(1_250_000) == "1 250 000 FCFA")
    #expect(french.money(0) == "0 FCFA")
    #expect(french.percent(31) == "31 %")
    #expect(english.percent(31) == "31%")
  }

  @Test(arguments: [
    (0, "0 dossier", "0 cases"), (1, "1 dossier", "1 case"), (2, "2 dossiers", "2 cases"),
    (1_200, "1 200 dossiers", "1 200 cases"),
  ])
  func `French counts nothing and one as singular, English only one`(count: Int, fr: String, en: String) {
    #expect(french.cases(count) == fr)
    #expect(english.cases(count) == en)
  }

  @Test(arguments: bothLanguages)
  func `every counted thing has a singular and a plural`(words: Wording) {
    let nouns: [(Int) -> String] = [
      words.cases, words.persons, words.returns, words.drafts, words.redFlags, words.matches, words.results,
      words.changes, words.fields, words.days, words.attemptsLeft, words.characters, words.age,
    ]
    for noun in nouns {
      #expect(noun(1).dropFirst() != noun(2).dropFirst(), "\(noun(1))")
      expectPlain(noun(1))
      expectPlain(noun(2))
    }
  }

  @Test func `remainder is said in words`() {
    #expect(french.requiredLeft(5) == "reste 5 obligatoires")
    #expect(french.requiredLeft(1) == "reste 1 obligatoire")
    #expect(french.requiredLeft(0) == "rien d'obligatoire ne manque")
    #expect(french.months(1) == "1 mois")
    #expect(english.months(1) == "1 month")
    #expect(english.months(2) == "2 months")
  }
}
