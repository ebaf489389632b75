import Casework
import Testing

struct `A check` {
  @Test func `that refuses keeps the answer out`() {
    var form = FormBench.consented()
    form.fill(.returnDate, "25/11/2026\r")
    let check = FieldCheck(.notInFuture, .refuse)
    #expect(form.view(.returnDate).status == .wrong(.check(check)))
    #expect(form.view(.returnDate).answer != nil)
    #expect(form.answers[.returnDate] == nil)
    #expect(form.review.contains(.problem(FieldCode(.returnDate), .check(check))))
  }

  @Test func `that asks again rests once the clerk confirms, until the answer changes`() {
    var form = FormBench.consented()
    form.fill(.birth, "1930\r")
    let check = FieldCheck(.atMostYearsOld(90), .askAgain)
    #expect(form.view(.birth).status == .toConfirm(check))
    #expect(form.review.contains(.askAgain(FieldCode(.birth), check)))
    form.act(.confirm(FieldCode(.birth)))
    #expect(form.view(.birth).status == .answered)
    #expect(!form.review.contains(.askAgain(FieldCode(.birth), check)))
    form.fill(.birth, "1931\r")
    #expect(form.view(.birth).status == .toConfirm(check))
  }

  @Test func `cannot be confirmed before it asks`() {
    var form = FormBench.consented()
    form.act(.confirm(FieldCode(.birth)))
    form.fill(.birth, "1930\r")
    #expect(form.view(.birth).status == .toConfirm(FieldCheck(.atMostYearsOld(90), .askAgain)))
  }

  @Test func `that notes only says so`() {
    var form = FormBench.consented()
    form.fill(.phone, "601234567\r")
    #expect(form.view(.phone).status == .noted(FieldCheck(.knownPhonePrefix, .note)))
    #expect(form.answers[.phone] != nil)
  }

  @Test(arguments: [
    (CoreField.departureDate, "12/2026"), (.departureDate, "1989"), (.departureDate, "20/11/2026"),
  ])
  func `of dates in order refuses what cannot be`(field: CoreField, typed: String) {
    var form = FormBench.consented()
    form.fill(.birth, "1990\r")
    form.fill(.returnDate, "01/11/2026\r")
    form.fill(field, typed)
    form.act(.next)
    guard case .wrong(.check) = form.view(field).status else {
      Issue.record("\(typed) was taken")
      return
    }
  }

  @Test(arguments: ["1990", "11/2026", "2026", "01/11/2026"])
  func `of dates in order gives a partial date the benefit of the doubt`(typed: String) {
    var form = FormBench.consented()
    form.fill(.birth, "1990\r")
    form.fill(.returnDate, "01/11/2026\r")
    form.fill(.departureDate, typed)
    form.act(.next)
    #expect(form.view(.departureDate).status == .answered)
  }

  @Test func `follows the other field when that one changes`() {
    var form = FormBench.consented()
    form.fill(.children, "2\r")
    form.fill(.childrenUnderFive, "3\r")
    #expect(
      form.view(.childrenUnderFive).status
        == .wrong(.check(FieldCheck(.atMost(FieldCode(.children)), .refuse))))
    form.fill(.children, "3\r")
    #expect(form.view(.childrenUnderFive).status == .answered)
  }

  @Test func `asks for the guardian of a minor who consents alone`() {
    var form = FormBench.consented()
    form.fill(.consentBy, "P")
    #expect(form.view(.consentBy).status == .answered)
    form.fill(.birth, "15a\r")
    let check = FieldCheck(.adultOrGuardian(birth: FieldCode(.birth)), .askAgain)
    #expect(form.view(.consentBy).status == .toConfirm(check))
    form.fill(.guardianName, "Awa Diao\r")
    #expect(form.view(.consentBy).status == .answered)
  }

  @Test(arguments: [
    ("NIN", "H", "1752199000123", true), ("NIN", "F", "2752199000123", true),
    ("NIN", "F", "1752199000123", false), ("NIN", "H", "12", false), ("CED", "H", "10119900101000012", true),
    ("PAS", "H", "A01234567", true), ("NIN", "H", "1A52199000123", false),
  ])
  func `of a card number speaks softly`(kind: String, sex: String, number: String, isQuiet: Bool) {
    var form = FormBench.consented()
    form.fill(.sex, sex)
    form.fill(.documentKind, kind + "\r")
    form.fill(.documentNumber, number + "\r")
    let check = FieldCheck(
      .documentLooksRight(kind: FieldCode(.documentKind), sex: FieldCode(.sex)), .note)
    #expect(form.view(.documentNumber).status == (isQuiet ? .answered : .noted(check)))
  }

  @Test func `of a pregnant man asks again`() {
    let spec = FormSpec(
      code: "x", version: 1,
      sections: [
        SectionSpec(
          code: .screening,
          fields: [
            FieldSpec(
              FieldCode(.vulnerablePregnant), .choice(OptionList(ThreeWay.self)), width: 1,
              checks: [FieldCheck(.womanOnly(sex: FieldCode(.sex)), .askAgain)], compartment: .casework)
          ])
      ])
    var form = FormBench(spec, surroundings: [FieldCode(.sex): .choice("H")])
    form.press("S\r")
    #expect(
      form.view(.vulnerablePregnant).status
        == .toConfirm(FieldCheck(.womanOnly(sex: FieldCode(.sex)), .askAgain)))
  }
}
