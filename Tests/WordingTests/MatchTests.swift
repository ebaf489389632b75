import Casework
import Testing
import Wording

struct `Why two people look alike` {
  @Test func `names in one piece leave open which word is the family name`() {
    #expect(french.wordText(of: .familySame("Mamadou", "Mamadu")) == "mot (Mamadou = Mamadu)")
    #expect(french.wordText(of: .givenClose("Ndiaye", "Njaay")) == "mot proche (Ndiaye, Njaay)")
    #expect(french.wordText(of: .namesSwapped) == "mots dans l'autre ordre")
  }

  @Test func `reasons read as in the panel of people already known`() {
    let reasons: [MatchReason] = [
      .familySame("Njaay", "Ndiaye"), .givenAlias("Mamadu", "Mamadou"), .birthYearClose(difference: 1),
    ]
    #expect(
      french.text(of: reasons) == "nom (Njaay = Ndiaye), prénom (Mamadu = Mamadou), naissance à 1 an près")
    #expect(french.text(of: .familySame("Ndiaye", "NDIAYE")) == "même nom")
    #expect(french.text(of: .birthFar(difference: 12)) == "12 ans d'écart")
    #expect(english.text(of: .birthYearClose(difference: 2)) == "birth within 2 years")
  }

  @Test(arguments: everyReason)
  func `each reason is short and plain in both languages`(reason: MatchReason) {
    for words in bothLanguages {
      expectPlain(words.text(of: reason))
      #expect(words.text(of: reason).count <= 64, "\(words.text(of: reason))")
    }
    #expect(french.text(of: reason) != english.text(of: reason))
  }

  @Test(arguments: [
    SearchReason.name, .nameVariant(typed: "Njaay", found: "Ndiaye"),
    .nameClose(typed: "Diata", found: "Diatta"),
    .nickname, .parent(found: "Awa"), .place(found: "Vélingara"), .phone, .document, .birthYear(1994),
    .number,
    .numberSlip(typed: "KLD"),
  ])
  func `what a case was found by is said in a word or two`(reason: SearchReason) {
    for words in bothLanguages {
      expectPlain(words.text(of: reason))
      #expect(words.text(of: reason).count <= 30)
    }
  }

  @Test(arguments: [
    AliasFault.tooLarge(bytes: 2_000_000, most: 1_000_000), .notUTF8, .notYAML(line: 3, detail: "mapping"),
    .forbidden(line: 4, what: "&anchor"), .unexpected(line: 5, expected: .weight, found: "cent"),
    .unknownVersion(line: 1, found: 2, known: 1), .tooMany(line: 9, most: 100),
  ])
  func `a fault of the alias table is a sentence with its line`(fault: AliasFault) {
    for words in bothLanguages { expectSentence(words.sentence(for: fault), most: 1) }
    #expect(french.sentence(for: fault) != english.sentence(for: fault))
  }
}

private let everyReason: [MatchReason] = [
  .documentSame("1234"), .phoneSame("221771234567"), .familySame("Njaay", "Ndiaye"),
  .familyAlias("Njie", "Ndiaye"),
  .familyClose("Diata", "Diatta"), .familyStarts("Ndi", "Ndiaye"), .familyDiffers("Ba", "Sow"),
  .givenSame("Awa", "Awa"), .givenAlias("Modou", "Mamadou"), .givenClose("Fatu", "Fatou"),
  .givenStarts("Ma", "Mamadou"), .givenDiffers("Awa", "Adama"), .namesSwapped, .nickname("Baye"),
  .birthSame(.year(1994)), .birthYearSame(1994), .birthYearClose(difference: 0),
  .birthYearClose(difference: 2),
  .birthFar(difference: 12), .sexSame, .sexDiffers, .placeSame(.department, "Kolda"),
  .placeSame(.village, "Saré Bidji"), .placeSame(.birthPlace, "Kolda"), .fatherSame("Demba", "Demba"),
  .motherSame("Awa Sow", "Awa Sow"), .fatherDiffers("Demba", "Samba"), .motherDiffers("Awa", "Sira"),
  .parentsSame, .twinLikely(usualPair: true), .twinLikely(usualPair: false),
]
